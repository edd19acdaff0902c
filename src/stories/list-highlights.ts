import { itemPage } from '../content/index.ts'
import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { expectOpenAccount } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { pageParams } from '../platform/keyset.ts'
import { instant, integer, nullable, statement, text, uuid } from '../platform/statement.ts'
import { highlightJson, shownOf } from './highlights.views.ts'

const leastId = `'00000000-0000-0000-0000-000000000000'`

const highlightsOf = statement({
  name: 'stories.list_highlights',
  params: {
    owner: uuid,
    viewer: uuid,
    now: instant,
    media_urls: mediaUrls,
    ...pageParams,
    after_at: nullable(integer),
  },
  row: { id: uuid, at: text, item: text },
  text: (p) => {
    const part = { viewer: p.viewer, now: p.now, mediaUrls: p.media_urls }
    return `
    select
      h.id,
      h.position::text as at,
      ${highlightJson(part)} as item
    from highlights h
    ${shownOf(part)}
    where h.owner_id = ${p.owner}
      and (shown.story_count > 0 or h.owner_id = ${p.viewer})
      and (h.position, h.id) > (coalesce(${p.after_at}, -2147483648), coalesce(${p.after_id}, ${leastId}))
    order by h.position, h.id
    limit ${p.limit}`
  },
})

/**
 * Lists a user's highlights in the user's order. Leaves out highlights of which the caller may see no story, except the
 * caller's own.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, NOT_FOLLOWING when the account is private
 */
export async function listHighlights(
  ctx: UserCtx,
  userId: string,
  page: PageQuery,
): Promise<RawJson<components['schemas']['HighlightPage']>> {
  const { secrets, clock } = ctx.core
  const list = `highlights|${userId}`
  const { after_at, ...position } = paging(secrets, list, page).params
  await expectOpenAccount(ctx, userId)
  const found = await run(ctx, highlightsOf, {
    owner: userId,
    viewer: ctx.actor.id,
    now: clock.now(),
    media_urls: mediaUrlsOf(ctx.core),
    ...position,
    after_at: after_at === null ? null : Number(after_at),
  })
  return itemPage(ctx, list, found, page.limit)
}
