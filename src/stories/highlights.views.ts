import { contentJson } from '../content/index.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { accessSql } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'

/** A highlight as Postgres writes it; `stories` is the JSON text of those that the viewer may see. */
export type HighlightRow = {
  id: string
  owner_id: string
  position: number
  item: string
  stories: string
  story_count: number
}

/** Parts of a statement, as for `contentJson`. */
type Part = { viewer: string; now: string; baseUrl: string }

/** SQL: the stories of the highlight `h` that the viewer may see, as `hs` (their places), `c` (contents) and `u` (the owner). */
function shownStories({ viewer, now }: Part): string {
  return `from highlight_stories hs join contents c on c.id = hs.story_id join users u on u.id = c.creator_id
    where hs.highlight_id = h.id and c.deleted_at is null and (c.status = 'published' or c.creator_id = ${viewer})
      and ${accessSql({ viewer, creator: 'u', visibility: 'c.visibility', now })} = 'visible'`
}

/**
 * SQL: columns of a `HighlightRow`, from a row of highlights `h` joined with `shownOf`. The cover is the story that was chosen, or the first one, of
 * those that the viewer may see.
 */
export function highlightColumns({ baseUrl }: Part): string {
  return `h.id, h.owner_id, h.position, shown.story_count,
    json_build_object('id', h.id, 'owner_id', h.owner_id, 'title', h.title,
      'cover_url', (select case when m.status = 'ready' then ${baseUrl} || '/media/' || m.id || '/480.webp' end
        from content_media cm join media m on m.id = cm.media_id where cm.content_id = shown.cover_id limit 1),
      'created_at', ${timestampSql('h.created_at')}, 'updated_at', ${timestampSql('h.updated_at')})::text as item`
}

/** SQL: `shown`, how many stories of the highlight `h` the viewer may see, and which is its cover. */
export function shownOf(part: Part): string {
  return `cross join lateral (
    select count(*)::integer as story_count, (array_agg(c.id order by (c.id = h.cover_story_id) is not true, hs.position))[1] as cover_id ${shownStories(part)}
  ) shown`
}

/** SQL: the stories themselves, as JSON text. */
export function highlightStories(part: Part): string {
  return `(select string_agg(${contentJson({ ...part, types: ['story'] })}, ',' order by hs.position) ${shownStories(part)}) as stories`
}

const part = { viewer: '$2::uuid', now: '$3::timestamptz', baseUrl: '$4::text' }
const statement = {
  name: 'get_highlight',
  text: `select ${highlightColumns(part)}, ${highlightStories(part)} from highlights h ${shownOf(part)} where h.id = $1`,
}

/** A highlight as the caller sees it; undefined when there is none. */
export async function readHighlight(ctx: UserCtx, id: string): Promise<HighlightRow | undefined> {
  const [row] = await sql<HighlightRow>(ctx, statement, [
    id,
    ctx.actor.id,
    ctx.core.clock.now(),
    ctx.core.config.mediaBaseUrl,
  ])
  return row
}

/** The JSON text of a `Highlight`. */
export function highlightText({ item, story_count }: HighlightRow): string {
  return `${item.slice(0, -1)},"story_count":${story_count}}`
}
