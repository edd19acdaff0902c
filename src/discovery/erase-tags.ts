import { type Ctx, run } from '../core/context.ts'
import { eraseBatch, untilNone } from '../core/erase.ts'
import { integer, statement, uuid } from '../platform/statement.ts'

// Under the lock of the job that counts: only one of the two changes counters of tags at a time.
const erase = statement({
  name: 'discovery.erase_tags',
  params: { user: uuid },
  row: { many: integer },
  text: (p) => `
    with serialized as materialized (
      select pg_advisory_xact_lock(hashtextextended('count_tags', 0)) is null as done
    ), taken as (
      delete from content_tags
      where ctid = any (array(
        select t.ctid
        from contents c
        join content_tags t on t.content_id = c.id
        where c.creator_id = ${p.user}
          and exists (select from serialized)
        limit ${eraseBatch}
        for update of t
      ))
      returning tag, is_counted
    ), sums as (
      select tag, count(*)::integer as many
      from taken
      where is_counted
      group by tag
      order by tag
    ), discounted as (
      update tags
      set content_count = tags.content_count - sums.many
      from sums
      where tags.tag = sums.tag
    )
    select count(*)::integer as many
    from taken`,
})

/** Deletes the hashtags of a user's content, and discounts them. */
async function eraseContentTags(ctx: Ctx, user: string): Promise<void> {
  await untilNone(async () => (await run(ctx, erase, { user }))[0]!.many)
}

/** Erases the hashtags of a user's content. */
export const eraseTags = { content_tags: eraseContentTags }
