import { type Ctx, run } from '../core/context.ts'
import { integer, statement } from '../platform/statement.ts'

const batch = 5000

/**
 * Counts content that has been listed or unlisted since the last run. `is_counted` in content_tags is updated in the
 * same statement, so no change is counted twice. Only one process counts at a time, so there is no queue for the row of
 * a popular tag.
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
      limit ${batch}
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

/** Updates the counts of hashtags. */
export async function countTags(ctx: Ctx): Promise<void> {
  for (let many = batch; many === batch; ) {
    const [row] = await run(ctx, count, {})
    many = row!.many
  }
}
