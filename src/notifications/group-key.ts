import type { NotificationKind } from './notification-rows.ts'

const groupedByContent: readonly NotificationKind[] = ['content_liked', 'content_commented', 'content_shared']

/** What a notification is shown together with: others of its kind about the same content, other new followers, or nothing. */
export function groupKeyOf(event: NotificationKind, id: string, data: object): string {
  if (groupedByContent.includes(event)) return `${event}:${(data as { content_id: string }).content_id}`
  return event === 'user_followed' ? event : `${event}:${id}`
}
