import { contentJson } from '../content/index.ts'
import { run, type UserCtx } from '../core/context.ts'
import { accessSql } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf, signedQuerySql, thumbnailUrlSql } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, integer, type RowOf, statement, text, uuid } from '../platform/statement.ts'

/** SQL expressions, as for `contentJson`. */
type Part = { viewer: string; now: string; mediaUrls: string }

/**
 * SQL: a `from` clause with the stories of the highlight `h` that the viewer may see: `hs` (their positions), `c`
 * (their contents) and `u` (the owner).
 */
function shownStories({ viewer, now }: Part): string {
  return `from highlight_stories hs
      join contents c on c.id = hs.story_id
      join users u on u.id = c.creator_id
      where hs.highlight_id = h.id
        and c.deleted_at is null
        and (c.status = 'published' or c.creator_id = ${viewer})
        and ${accessSql({ viewer, creator: 'u', visibility: 'c.visibility', now })} = 'visible'`
}

/** SQL: the `stories` member of a highlight. */
function storiesMember(part: Part): string {
  const story = contentJson({ ...part, types: ['story'] })
  return `,
      'stories', (
        select coalesce('[' || string_agg(${story}, ',' order by hs.position) || ']', '[]')
        ${shownStories(part)}
      )::json`
}

/**
 * SQL: a `Highlight` as JSON text, from a row of highlights `h` joined with `shownOf`; `more` are further members. The
 * cover is the chosen story if the viewer may see it, or else the first story that the viewer may see.
 */
export function highlightJson({ viewer, mediaUrls }: Part, more = ''): string {
  const query = signedQuerySql(mediaUrls, 'media', 'm.id', viewer)
  return `json_build_object(
      'id', h.id,
      'owner_id', h.owner_id,
      'title', h.title,
      'cover_url', (
        select case when m.status = 'ready' then ${thumbnailUrlSql('m.id', mediaUrls, query)} end
        from content_media cm
        join media m on m.id = cm.media_id
        where cm.content_id = shown.cover_id
        limit 1
      ),
      'created_at', ${timestampSql('h.created_at')},
      'updated_at', ${timestampSql('h.updated_at')},
      'story_count', shown.story_count${more}
    )::text`
}

/** SQL: the join `shown`: the number of stories of the highlight `h` that the viewer may see, and the cover. */
export function shownOf(part: Part): string {
  return `cross join lateral (
      select
        count(*)::integer as story_count,
        (array_agg(c.id order by (c.id = h.cover_story_id) is not true, hs.position))[1] as cover_id
      ${shownStories(part)}
    ) shown`
}

const highlightWith = (name: string, more: (part: Part) => string) =>
  statement({
    name,
    params: { highlight: uuid, viewer: uuid, now: instant, media_urls: mediaUrls },
    row: { owner_id: uuid, story_count: integer, item: text },
    text: ({ highlight, viewer, now, media_urls: mediaUrls }) => {
      const part = { viewer, now, mediaUrls }
      return `
    select
      h.owner_id,
      shown.story_count,
      ${highlightJson(part, more(part))} as item
    from highlights h
    ${shownOf(part)}
    where h.id = ${highlight}`
    },
  })

const shapes = {
  plain: highlightWith('stories.get_highlight', () => ''),
  with_stories: highlightWith('stories.get_highlight_with_stories', storiesMember),
}

/** A highlight is read without its stories (`plain`) or with them. */
export type HighlightShape = keyof typeof shapes
/** `item` is the highlight as JSON text. */
export type HighlightRow = RowOf<(typeof shapes)[HighlightShape]>

/** Returns a highlight as the caller sees it, or undefined when it does not exist. */
export async function readHighlight(
  ctx: UserCtx,
  id: string,
  shape: HighlightShape = 'plain',
): Promise<HighlightRow | undefined> {
  const { clock } = ctx.core
  const [row] = await run(ctx, shapes[shape], {
    highlight: id,
    viewer: ctx.actor.id,
    now: clock.now(),
    media_urls: mediaUrlsOf(ctx.core),
  })
  return row
}
