import { messagesOfCauses } from '../numbered/index.ts'
import { arrayOf, bigint, statement, text, uuid } from '../platform/statement.ts'
import { isShown, notificationLog, notificationRow, showing } from './notification-rows.ts'
import { shownData } from './subjects.ts'

/** Reads the notifications that are stored for these recipients and causes, and are shown. */
export const stored = statement({
  name: 'notifications.stored',
  params: { users: arrayOf(uuid), causes: arrayOf(text), ...showing },
  row: notificationRow,
  text: (p) => `
    select n.user_id, n.seq::float8 as seq, n.id, n.event, ${shownData({ now: p.now, urls: p.media_urls })} as data
    ${messagesOfCauses(notificationLog, 'n', { owners: p.users, causes: p.causes })}
    where ${isShown(p.now)}`,
})

/** Notifications of something that was taken back and done again are shown again, and can be withdrawn again. */
export const showAgain = statement({
  name: 'notifications.show_again',
  params: { users: arrayOf(uuid), seqs: arrayOf(bigint) },
  text: (p) => `
    update notifications n
    set withdrawn_at = null
    from unnest(${p.users}, ${p.seqs}) as d (owner, seq)
    where n.user_id = d.owner
      and n.seq = d.seq
      and n.withdrawn_at is not null`,
})
