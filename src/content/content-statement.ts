import type { MediaKind } from '../media/index.ts'
import {
  boolean,
  integer,
  type Placeholders,
  type Shape,
  type Statement,
  statement,
  text,
} from '../platform/statement.ts'
import type { ContentType } from './content.entity.ts'
import { contentJson } from './content.views.ts'
import { emitOnce, insertPictures, insertRow, newContentParams } from './new-content-sql.ts'

/** `events` is selected so that Postgres emits the events: it does not run a `select` CTE that nothing reads. */
const row = { item: text, is_published: boolean, events: integer }

/** A statement that creates content of one type. `more` are the additional parameters of the type's own row. */
export type ContentStatement<P extends Shape> = {
  readonly type: ContentType
  readonly more: P
  readonly statement: Statement<typeof newContentParams, typeof row>
}

/**
 * Declares the statement that creates content of a type, for `insertContent`. `kinds` are the kinds of media that the
 * type may have. `detail` returns SQL that inserts the type's own row from the CTE `content` (the new row of contents)
 * and returns the columns that `contentJson` shows. It gets the placeholders of all parameters, `caption` included.
 *
 * One round trip: checks the media, looks up the mentioned users, inserts the content, the type's row and the pictures,
 * emits the event and returns the content as JSON.
 *
 * The share lock on the media rows prevents the processing of a picture from finishing between this statement's read of
 * its status and its commit; otherwise the content would never be published. Inserts nothing when a media item is
 * missing, another user's, failed, not completed or of another kind.
 */
export function contentStatement<const P extends Shape = Record<never, never>>({
  name,
  type,
  kinds,
  more = {} as P,
  detail,
}: {
  name: string
  type: ContentType
  kinds: readonly MediaKind[]
  more?: P
  detail(p: Placeholders<typeof newContentParams & P>): string
}): ContentStatement<P> {
  const insert = statement({
    name,
    params: { ...newContentParams, ...more } as typeof newContentParams,
    row,
    text: (p) => `
    with requested as (
      select *
      from unnest(${p.media_ids}, ${p.alt_texts}) with ordinality as w (media_id, alt_text, position)
    ), usable as (
      select w.media_id, w.alt_text, w.position, m.status, m.kind, m.width, m.height
      from requested w
      join media m on m.id = w.media_id
      where m.owner_id = ${p.creator}
        and m.status in ('processing', 'ready')
        and m.discarded_at is null
        and m.kind = any (array[${kinds.map((kind) => `'${kind}'`).join(', ')}])
      for share of m
    ), checked as (
      select
        count(*) = cardinality(${p.media_ids}) as complete,
        coalesce(bool_and(status = 'ready'), true) as ready,
        coalesce(max(width * height), 0) as pixels,
        coalesce(max(least(width, height)) filter (where kind = 'video'), 0) as lines
      from usable
    ), decided as (
      select
        case
          when ${p.requested_status} <> 'published' then ${p.requested_status}
          when ready then 'published'
          else 'processing' end as status,
        pixels,
        lines
      from checked
      where complete
    ), content as (
      ${insertRow(type, p)}
    ), detail as (
      ${detail(p as Placeholders<typeof newContentParams & P>)}
    ), pictures as (
      ${insertPictures}
    ), emitted as (
      select ${emitOnce(p)}
      from content
    )
    select
      ${contentJson({
        viewer: p.creator,
        now: p.now,
        mediaUrls: p.media_urls,
        types: [type],
        pictures: 'from usable cm join media m on m.id = cm.media_id',
        detail: 'detail',
      })} as item,
      c.status = 'published' as is_published,
      (select count(*)::integer from emitted) as events
    from content c
    join users u on u.id = c.creator_id`,
  })
  return { type, more, statement: insert }
}
