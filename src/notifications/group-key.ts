import type { NotificationKind } from './notification-rows.ts'

const groupedByContent: readonly NotificationKind[] = ['content_liked', 'content_commented', 'content_shared']

/** What a notification is shown together with: others of its kind about the same content, or other new followers. Null when it stands alone. */
export function groupKeyOf(event: NotificationKind, data: object): string | null {
  if (groupedByContent.includes(event)) return `${event}:${(data as { content_id: string }).content_id}`
  return event === 'user_followed' ? event : null
}
