import type { NotificationKind } from './notification-rows.ts'

const verbs: Record<NotificationKind, (thing: string) => string> = {
  user_followed: () => 'started following you',
  user_unfollowed: () => 'stopped following you',
  follow_requested: () => 'asked to follow you',
  follow_request_approved: () => 'accepted your follow request',
  content_liked: (thing) => `liked your ${thing}`,
  content_commented: (thing) => `commented on your ${thing}`,
  content_shared: (thing) => `shared your ${thing}`,
  content_mentioned: (thing) => `mentioned you in a ${thing}`,
  live_started: () => 'started a live video',
  live_ended: () => 'ended a live video',
}

/** "Ana and 12 others liked your reel". `names` are the newest, each once; `count` is how many people there are. */
export function summarize(
  kind: NotificationKind,
  names: readonly string[],
  count: number,
  data: { content_type?: string },
): string {
  const did = verbs[kind]?.(data.content_type ?? 'post') ?? 'did something'
  const [first = 'Somebody', second] = names
  if (count <= 1) return `${first} ${did}`
  if (count === 2 && second !== undefined) return `${first} and ${second} ${did}`
  return `${first} and ${count - 1} others ${did}`
}
