import { type Ctx, run, transaction } from '../core/context.ts'
import { eraseRows } from '../core/erase.ts'
import { statement, uuid } from '../platform/statement.ts'
import { eraseMedia } from './erase-media.ts'

const batch = 200
const nilId = '00000000-0000-0000-0000-000000000000'

const take = statement({
  name: 'media.take_owned',
  params: { user: uuid, after: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from media
    where owner_id = ${p.user}
      and id > ${p.after}
    order by id
    limit ${batch}
    for update`,
})

/** Deletes the media of a user, which nothing may use any more, without holding it. Events delete their files. */
async function eraseOwned(ctx: Ctx, user: string): Promise<void> {
  for (let after: string | undefined = nilId; after !== undefined; )
    after = await transaction(ctx, async (inside) => {
      const ids: string[] = (await run(inside, take, { user, after: after! })).map(({ id }) => id)
      if (ids.length > 0) await eraseMedia(inside, ids)
      return ids.at(-1)
    })
}

/** Erases the media of a user. */
export const eraseUserMedia = {
  media: eraseOwned,
  media_usage: eraseRows({
    name: 'media.erase_usage',
    table: 'media_usage',
    where: (user) => `owner_id = ${user}`,
  }),
}
