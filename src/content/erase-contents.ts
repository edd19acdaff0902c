import { type Ctx, run, transaction } from '../core/context.ts'
import { anonymizeRows, eraseRows, inOrder, untilNone } from '../core/erase.ts'
import { statement, uuid } from '../platform/statement.ts'
import { purgeContents } from './purge-deleted-content.ts'

const batch = 50

const take = statement({
  name: 'content.take_to_erase',
  params: { user: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from contents
    where creator_id = ${p.user}
    limit ${batch}
    for update`,
})

/** Deletes the contents of a user with their media. The domains of their engagement have erased that before. */
async function eraseOwn(ctx: Ctx, user: string): Promise<void> {
  await untilNone(() =>
    transaction(ctx, async (inside) => {
      const ids = (await run(inside, take, { user })).map(({ id }) => id)
      await purgeContents(inside, ids, ctx.core.clock.now())
      return ids.length
    }),
  )
}

/** Removes a user from the users whom captions of others mention. The words of the captions stay. */
const unmention = anonymizeRows({
  name: 'content.erase_mentions',
  table: 'contents',
  where: (user) => `mentions @> array[${user}] and mentions <> '{}'`,
  set: (user) => `mentions = array_remove(mentions, ${user})`,
})

/** Erases the contents of a user, and the mentions of the user in the contents of others. */
export const eraseContents = {
  contents: inOrder(eraseOwn, unmention),
  restricted_post_counts: eraseRows({
    name: 'content.erase_post_counts',
    table: 'restricted_post_counts',
    where: (user) => `user_id = ${user}`,
  }),
}
