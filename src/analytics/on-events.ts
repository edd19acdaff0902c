import type { DomainEvent } from '../contract/generated/messages.ts'
import type { Ctx } from '../core/context.ts'
import type { RowChange } from '../events/index.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Writes events, and the views that they tell of, into ClickHouse. A repeated one replaces itself (see migrations/clickhouse). */
export async function onEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // Those of an older version came this way.
  await onShown(ctx, events)
  await insertEvents(
    ctx,
    events.filter(({ type }) => type !== 'content_shown'),
  )
  await insertViews(ctx, events)
}

async function insertEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  if (events.length === 0) return
  await ctx.core.clickhouse.insert({
    table: 'events',
    format: 'JSONEachRow',
    clickhouse_settings: { date_time_input_format: 'best_effort' },
    values: events.map((event) => {
      const data = event.data as Record<string, string | undefined>
      return {
        timestamp: event.occurred_at,
        event_type: event.type,
        actor_id: event.actor_id ?? nobody,
        id: event.id,
        target_user_id:
          data.following_id ?? data.creator_id ?? data.blocked_id ?? data.muted_id ?? data.user_id ?? null,
        target_content_id: data.content_id ?? null,
        content_type: data.content_type ?? null,
        amount: data.amount ?? null,
        request_id: event.request_id,
        data: JSON.stringify(event.data),
      }
    }),
  })
}

async function insertViews(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const values = events.flatMap((event) =>
    event.type === 'content_viewed' ? event.data.views.map((view) => ({ ...view, viewer_id: event.actor_id })) : [],
  )
  if (values.length === 0) return
  await ctx.core.clickhouse.insert({
    table: 'content_views',
    format: 'JSONEachRow',
    clickhouse_settings: { date_time_input_format: 'best_effort' },
    values,
  })
}

/** Writes what was shown: the event is only how it came, and ClickHouse makes the rows of its pages. */
export async function onShown(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const values = events.flatMap((event) => (event.type === 'content_shown' ? event.data.pages : []))
  if (values.length === 0) return
  await ctx.core.clickhouse.insert({
    table: 'shown_pages',
    format: 'JSONEachRow',
    clickhouse_settings: { date_time_input_format: 'best_effort' },
    values,
  })
}

/** Mirrors row changes into ClickHouse: the newest version of each row wins. */
export async function onRowChanges(ctx: Ctx, changes: RowChange[]): Promise<void> {
  const receivedAt = ctx.core.clock.now().toISOString()
  await ctx.core.clickhouse.insert({
    table: 'cdc_rows',
    format: 'JSONEachRow',
    clickhouse_settings: { date_time_input_format: 'best_effort' },
    values: changes.map((change) => ({
      table_name: change.table,
      row_key: change.key,
      version: change.version,
      deleted: change.op === 'delete' ? 1 : 0,
      received_at: receivedAt,
      row: JSON.stringify(change.row ?? {}),
    })),
  })
}
