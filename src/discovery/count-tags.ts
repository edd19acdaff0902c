import { type Ctx, run } from '../core/context.ts'
import { integer, statement } from '../platform/statement.ts'

const atOnce = 5000

/**
 * Counts what has been listed or unlisted since. The mark in content_tags is changed in the same statement, so nothing
 * is counted twice, and one process at a time counts, so nobody queues for the row of a tag that everybody uses.
 */
const count = statement({
  name: 'discovery.count_tags',
  params: {},
  row: { many: integer },
  text: () => `
    with due as (
      select tag, content_id, is_listed
      from content_tags
      where is_listed <> is_counted
        and (select pg_try_advisory_xact_lock(hashtextextended('count_tags', 0)))
      order by tag, content_id
      limit ${atOnce}
      for update skip locked
    ), marked as (
      update content_tags t
      set is_counted = due.is_listed
      from due
      where t.tag = due.tag and t.content_id = due.content_id
      returning t.tag, due.is_listed
    ), sums as (
      select tag, sum(case when is_listed then 1 else -1 end)::integer as change
      from marked
      group by tag
      order by tag
    ), changed as (
      update tags
      set content_count = tags.content_count + sums.change
      from sums
      where tags.tag = sums.tag
    )
    select count(*)::integer as many
    from marked`,
})

/** Brings the counts of hashtags up to date. */
export async function countTags(ctx: Ctx): Promise<void> {
  for (let many = atOnce; many === atOnce; ) {
    const [row] = await run(ctx, count, {})
    many = row!.many
  }
}
