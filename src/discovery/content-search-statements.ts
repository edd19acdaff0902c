import { contentAccessSql, contentJson, isListed } from '../content/index.ts'
import { unlessMuted, userNamed } from '../graph/index.ts'
import { statement, text, uuid } from '../platform/statement.ts'
import { hits, type Parts, type Source, searchParams } from './content-hits.ts'

/** SQL: the condition that the content has the words, for sources that do not search by words. */
function hasWords(source: Source, { words }: Parts): string {
  if (source.endsWith('words')) return ''
  return `and (
            ${words} = ''
            or exists (select from content_texts t, q where t.content_id = c.id and t.words @@ q.words)
          )`
}

/**
 * Declares a statement that checks the hits one by one, newest first, until the page is full. So the cost of the
 * visibility checks depends on the size of the page and on the number of hidden hits before it.
 */
function searchStatement(source: Source) {
  return statement({
    name: `discovery.search_content_${source}`,
    params: searchParams,
    row: { id: uuid, item: text },
    text: (p) => `
    with q as materialized (
      select ${p.words}::tsquery as words
    ), hits as materialized (${hits[source](p)}
    )
    select found.id, found.item
    from (select id from hits order by id desc) hit
    cross join lateral (
      select c.id, ${contentJson({ ...p, mediaUrls: p.media_urls, types: ['post', 'reel', 'live'] })} as item
      from contents c
      join users u on u.id = c.creator_id
      where c.id = hit.id
        and ${isListed('c')}
        and c.type in ('post', 'reel', 'live')
        and ${contentAccessSql(p)} = 'visible'
        and ${unlessMuted({ ...p, other: 'c.creator_id' })}
        and (c.type <> 'live' or exists (select from live_sessions where id = c.id and ended_at is null))
        and c.published_at < coalesce(${p.before}, 'infinity')
        and c.tags @> ${p.tags}
        and (${p.from} is null or u.id = ${userNamed(p.from)})
        and (${p.is_video} is null or ${p.is_video} = (c.video_lines > 0))
        and (${p.is_video} is not false or c.picture_pixels > 0)
        ${hasWords(source, p)}
      limit 1
    ) found
    order by hit.id desc
    limit ${p.limit}`,
  })
}

/** The search statements by source. Each returns the newest content first. */
export const contentSearches = {
  creator: searchStatement('creator'),
  tag: searchStatement('tag'),
  newest: searchStatement('newest'),
  newestWithWords: searchStatement('newest_with_words'),
  moreWithWords: searchStatement('more_with_words'),
  allWithWords: searchStatement('all_with_words'),
}
