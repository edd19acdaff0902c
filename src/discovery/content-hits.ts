import { isListed } from '../content/index.ts'
import { userNamed } from '../graph/index.ts'
import { mediaUrls } from '../media/index.ts'
import { arrayOf, boolean, instant, integer, nullable, type Placeholders, text, uuid } from '../platform/statement.ts'

/** The index that a search reads its hits from. */
export type Source = 'creator' | 'tag' | 'newest' | 'newest_with_words' | 'more_with_words' | 'all_with_words'

/** Number of newest items that a search scans, and the number when these do not fill a page. */
export const scanned = 5_000
const scannedFurther = 50_000

export const searchParams = {
  viewer: uuid,
  now: instant,
  /** The words as the text of a tsquery; '' if there are none. */
  words: text,
  /** Only content with lower ids is searched. Ids grow with the time of creation. */
  below: uuid,
  /** The filters. */
  from: nullable(text),
  tags: arrayOf(text),
  before: nullable(instant),
  is_video: nullable(boolean),
  media_urls: mediaUrls,
  limit: integer,
}
export type Parts = Placeholders<typeof searchParams>

function newestWithWords(many: number): (p: Parts) => string {
  return ({ below }) => `
      select content_id as id
      from (
        select content_id, words
        from content_texts
        where content_id < ${below}
        order by content_id desc
        limit ${many}
      ) newest, q
      where newest.words @@ q.words`
}

/** SQL: the ids of possible hits, by source. Each source has a limit. */
export const hits: Record<Source, (p: Parts) => string> = {
  creator: ({ from, below }) => `
      select id
      from (
        select c.id
        from contents c
        where c.creator_id = ${userNamed(from)}
          and ${isListed('c')}
          and c.type in ('post', 'reel')
        order by c.published_at desc, c.id desc
        limit ${scanned}
      ) theirs
      where id < ${below}
      union all
      select l.id
      from live_sessions l
      where l.creator_id = ${userNamed(from)}
        and l.ended_at is null
        and l.id < ${below}`,
  tag: ({ tags, below }) => `
      select content_id as id
      from content_tags
      where tag = (${tags})[1] and content_id < ${below}
      order by content_id desc
      limit ${scanned}`,
  newest: ({ before, below }) => `
      select id
      from (
        select c.id
        from contents c
        where ${isListed('c')}
          and c.visibility = 'public'
          and c.type in ('post', 'reel')
          and c.published_at < coalesce(${before}, 'infinity')
        order by c.published_at desc, c.id desc
        limit ${scanned}
      ) listed
      where id < ${below}`,
  newest_with_words: newestWithWords(scanned),
  more_with_words: newestWithWords(scannedFurther),
  all_with_words: ({ below }) => `
      select t.content_id as id
      from content_texts t, q
      where t.words @@ q.words and t.content_id < ${below}`,
}
