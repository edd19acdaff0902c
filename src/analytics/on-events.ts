import { type DomainEvent, type DomainEventType, eventTargets } from '../contract/generated/messages.ts'
import type { Ctx } from '../core/context.ts'
import type { RowChange } from '../events/index.ts'
import { insertRows } from './insert-rows.ts'

const nilId = '00000000-0000-0000-0000-000000000000'

/**
 * Inserts events, and the views that they contain, into ClickHouse. An event that is delivered again replaces its own
 * row (see migrations/clickhouse).
 */
export async function onEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // Older versions of Nova published impressions on this stream.
  await onShown(ctx, events)
  await insertRows(ctx, 'events', events.filter(({ type }) => type !== 'content_shown').map(rowOf))
  await insertRows(
    ctx,
    'content_views',
    events.flatMap((event) =>
      event.type === 'content_viewed' ? event.data.views.map((view) => ({ ...view, viewer_id: event.actor_id })) : [],
    ),
  )
}

/** Inserts the shown pages. The events themselves are not stored; ClickHouse creates rows from the pages. */
export async function onShown(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  await insertRows(
    ctx,
    'shown_pages',
    events.flatMap((event) => (event.type === 'content_shown' ? event.data.pages : [])),
  )
}

/** Mirrors row changes into ClickHouse: the newest version of each row wins. */
export async function onRowChanges(ctx: Ctx, changes: RowChange[]): Promise<void> {
  const receivedAt = ctx.core.clock.now().toISOString()
  await insertRows(
    ctx,
    'cdc_rows',
    changes.map((change) => ({
      table_name: change.table,
      row_key: change.key,
      version: change.version,
      deleted: change.op === 'delete' ? 1 : 0,
      received_at: receivedAt,
      row: JSON.stringify(change.row ?? {}),
    })),
  )
}

function rowOf(event: DomainEvent): object {
  const data = event.data as Readonly<Record<string, unknown>>
  const { user, content } = targetOf(event.type)
  const field = (name: string | undefined): unknown => (name === undefined ? null : (data[name] ?? null))
  return {
    timestamp: event.occurred_at,
    event_type: event.type,
    actor_id: event.actor_id ?? nilId,
    id: event.id,
    target_user_id: field(user),
    target_content_id: field(content),
    content_type: field('content_type'),
    amount: field('amount'),
    request_id: event.request_id,
    data: JSON.stringify(event.data),
  }
}

/**
 * Returns the names of the event's fields with the affected user and content. Events of a newer version may have a type
 * that this version does not know.
 */
function targetOf(type: DomainEventType): { user?: string; content?: string } {
  return eventTargets[type] ?? {}
}
