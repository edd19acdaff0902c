import { inTurn, onEventsOf, reactTo } from '../events/index.ts'
import { accountHandlers } from './accounts.handlers.ts'
import { eraseAccount } from './erase-account.ts'
import { exportAccount } from './export-accounts.ts'
import { purgeHeldUsernames } from './held-usernames.ts'
import { onAvatarFailed, onAvatarReady } from './on-avatar-ready.ts'
import { User } from './user.entity.ts'

const hourMs = 60 * 60 * 1000

/** Accounts and profiles of users. */
export const accounts = {
  handlers: accountHandlers,
  entities: [User],
  tables: ['users', 'held_usernames', 'erased_usernames'],
  erase: eraseAccount,
  export: exportAccount,
  consumers: [
    onEventsOf({
      name: 'avatars',
      subject: 'events.media',
      batch: 50,
      handle: inTurn(reactTo('media_ready', onAvatarReady), reactTo('media_failed', onAvatarFailed)),
    }),
  ],
  jobs: [{ name: 'purge-usernames', everyMs: hourMs, what: 'freeing usernames', run: purgeHeldUsernames }],
}
