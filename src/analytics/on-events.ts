import { type DomainEvent, type DomainEventType, eventTargets } from '../contract/generated/messages.ts'
import type { Ctx } from '../core/context.ts'
import type { RowChange } from '../events/index.ts'
import { insertRows } from './insert-rows.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Writes events, and the views that they tell of, into ClickHouse. A repeated one replaces itself (see
 * migrations/clickhouse).
 */
export async function onEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // Those of an older version came this way.
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

/** Writes what was shown: the event is only how it came, and ClickHouse makes the rows of its pages. */
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
    actor_id: event.actor_id ?? nobody,
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
 * The fields of an event that say whom and which content it is about. A newer version may have a type that we do not
 * know.
 */
function targetOf(type: DomainEventType): { user?: string; content?: string } {
  return eventTargets[type] ?? {}
}
