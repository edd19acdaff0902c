import { expectOwn } from '../content/index.ts'
import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import {
  presentUserSummary,
  relationshipJson,
  unlessBlocked,
  unlessSuspended,
  userSummaryColumns,
  userSummaryRow,
} from '../graph/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { boolean, instant, json, statement, text, uuid } from '../platform/statement.ts'

type Viewer = components['schemas']['StoryViewer']

const viewersOf = statement({
  name: 'stories.list_story_viewers',
  params: { story: uuid, viewer: uuid, now: instant, ...pageParams },
  row: { ...userSummaryRow, relationship: json<Viewer['relationship']>(), at: text, liked: boolean },
  text: (p) => `
    select
      ${userSummaryColumns('u')},
      ${relationshipJson({ viewer: p.viewer, other: 'u.id', now: p.now })} as relationship,
      ${timestampSql('v.viewed_at')} as at,
      exists (select from likes where content_id = ${p.story} and user_id = u.id) as liked
    from story_viewers v
    join users u on u.id = v.viewer_id
    where v.story_id = ${p.story}
      and ${olderThanCursor('v.viewed_at', 'v.viewer_id', p)}
      and ${unlessSuspended({ user: 'u', now: p.now })}
      and ${unlessBlocked({ viewer: p.viewer, other: 'u.id', now: p.now })}
    order by v.viewed_at desc, v.viewer_id desc
    limit ${p.limit}`,
})

/**
 * Lists the viewers of a story of the caller's, last viewed first, also after the story has expired.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function listStoryViewers(
  ctx: UserCtx,
  storyId: string,
  page: PageQuery,
): Promise<components['schemas']['StoryViewerPage']> {
  const { secrets, clock, config } = ctx.core
  const pagination = paging(secrets, `story-viewers|${storyId}`, page)
  await expectOwn(ctx, 'story', storyId)
  const found = await run(ctx, viewersOf, {
    story: storyId,
    viewer: ctx.actor.id,
    now: clock.now(),
    ...pagination.params,
  })
  const { rows, nextCursor } = pagination.page(found.map((row) => ({ ...row, id: row.user_id })))
  const items = rows.map((row): Viewer => {
    const { relationship, at, liked } = row
    return { ...presentUserSummary(config, row), relationship, viewed_at: at, liked }
  })
  return { items, next_cursor: nextCursor }
}
