import { fail } from '../contract/errors.ts'
import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, integer, statement, uuid } from '../platform/statement.ts'

const countOwn = statement({
  name: 'stories.count_own_stories',
  params: { stories: arrayOf(uuid), owner: uuid },
  row: { many: integer },
  text: (p) => `
    select count(*)::integer as many
    from contents
    where id = any (${p.stories})
      and creator_id = ${p.owner}
      and type = 'story'
      and deleted_at is null`,
})

const clear = statement({
  name: 'stories.clear_highlight',
  params: { highlight: uuid, kept: arrayOf(uuid) },
  text: (p) => `
    delete from highlight_stories
    where highlight_id = ${p.highlight}
      and story_id <> all (${p.kept})`,
})

const fill = statement({
  name: 'stories.fill_highlight',
  params: { highlight: uuid, stories: arrayOf(uuid) },
  text: (p) => `
    insert into highlight_stories (highlight_id, story_id, position)
    select ${p.highlight}, s.id, s.position
    from unnest(${p.stories}) with ordinality as s (id, position)
    on conflict (highlight_id, story_id) do update set position = excluded.position`,
})

const cover = statement({
  name: 'stories.cover_highlight',
  params: { highlight: uuid, story: uuid },
  row: { id: uuid },
  text: (p) => `
    update highlights
    set cover_story_id = ${p.story}
    where id = ${p.highlight}
      and exists (select from highlight_stories where highlight_id = ${p.highlight} and story_id = ${p.story})
    returning id`,
})

const uncover = statement({
  name: 'stories.uncover_highlight',
  params: { highlight: uuid },
  text: (p) => `
    update highlights
    set cover_story_id = null
    where id = ${p.highlight}
      and not exists (select from highlight_stories where highlight_id = ${p.highlight} and story_id = cover_story_id)`,
})

/**
 * Sets the stories of a highlight, in order, and its cover. A field that is undefined is not changed.
 * @throws CONTENT_NOT_FOUND when a story is not the caller's, VALIDATION_FAILED when the cover is not one of its
 * stories
 */
export async function setHighlightStories(
  ctx: UserCtx,
  highlight: string,
  input: { story_ids?: string[] | undefined; cover_story_id?: string | undefined },
): Promise<void> {
  if (input.story_ids !== undefined) {
    const stories = [...new Set(input.story_ids.map((story) => story.toLowerCase()))]
    const [found] = await run(ctx, countOwn, { stories, owner: ctx.actor.id })
    if (found!.many < stories.length) fail('CONTENT_NOT_FOUND', { field: 'story_ids' })
    await run(ctx, clear, { highlight, kept: stories })
    await run(ctx, fill, { highlight, stories })
    await run(ctx, uncover, { highlight })
  }
  if (input.cover_story_id === undefined) return
  const covered = await run(ctx, cover, { highlight, story: input.cover_story_id })
  if (covered.length === 0)
    fail('VALIDATION_FAILED', {
      issues: [{ field: 'cover_story_id', message: 'The cover must be one of the stories of the highlight' }],
    })
}
