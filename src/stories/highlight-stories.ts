import { fail } from '../contract/errors.ts'
import { sql, type UserCtx } from '../core/context.ts'

const own = {
  name: 'highlight_own_stories',
  text: `select count(*)::integer as many from contents where id = any($1::uuid[]) and creator_id = $2 and type = 'story' and deleted_at is null`,
}
const clear = {
  name: 'highlight_clear',
  text: 'delete from highlight_stories where highlight_id = $1 and story_id <> all ($2::uuid[])',
}
const fill = {
  name: 'highlight_fill',
  text: `insert into highlight_stories (highlight_id, story_id, position)
    select $1, s.id, s.position from unnest($2::uuid[]) with ordinality as s (id, position)
    on conflict (highlight_id, story_id) do update set position = excluded.position`,
}
const cover = {
  name: 'highlight_cover',
  text: 'update highlights set cover_story_id = $2 where id = $1 and exists (select from highlight_stories where highlight_id = $1 and story_id = $2) returning 1',
}
const uncover = {
  name: 'highlight_uncover',
  text: 'update highlights set cover_story_id = null where id = $1 and not exists (select from highlight_stories where highlight_id = $1 and story_id = cover_story_id)',
}

/**
 * Sets which stories a highlight has, in order, and its cover; what is left out stays.
 * @throws CONTENT_NOT_FOUND when a story is not the caller's, VALIDATION_FAILED when the cover is none of its stories
 */
export async function setHighlightStories(
  ctx: UserCtx,
  id: string,
  input: { story_ids?: string[] | undefined; cover_story_id?: string | undefined },
): Promise<void> {
  if (input.story_ids !== undefined) {
    const stories = [...new Set(input.story_ids.map((story) => story.toLowerCase()))]
    const [found] = await sql<{ many: number }>(ctx, own, [stories, ctx.actor.id])
    if (found!.many < stories.length) fail('CONTENT_NOT_FOUND', { field: 'story_ids' })
    await sql(ctx, clear, [id, stories])
    await sql(ctx, fill, [id, stories])
    await sql(ctx, uncover, [id])
  }
  if (input.cover_story_id !== undefined && (await sql(ctx, cover, [id, input.cover_story_id])).length === 0)
    fail('VALIDATION_FAILED', {
      issues: [{ field: 'cover_story_id', message: 'The cover must be one of its stories' }],
    })
}
