import { type Ctx, run, transaction } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'
import { discardMedia } from './discard-media.ts'

const batch = 200
const nilId = '00000000-0000-0000-0000-000000000000'

const owned = statement({
  name: 'media.owned',
  params: { user: uuid, after: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from media
    where owner_id = ${p.user}
      and id > ${p.after}
    order by id
    limit ${batch}`,
})

/** Deletes the media of a user, which nothing may use any more. Events delete their files. */
async function eraseMedia(ctx: Ctx, userId: string): Promise<void> {
  for (let after: string | undefined = nilId; after !== undefined; ) {
    const ids: string[] = (await run(ctx, owned, { user: userId, after })).map(({ id }) => id)
    await transaction(ctx, (inside) => discardMedia(inside, ids))
    after = ids.at(-1)
  }
}

/** Erases the media of a user. */
export const eraseUserMedia = { media: eraseMedia }
