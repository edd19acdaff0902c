import type {
  DomainEvent,
  DomainEventType,
  NotificationKind,
  NotificationsServerMessage,
} from '../contract/generated/messages.ts'

type Event<T extends DomainEventType> = Extract<DomainEvent, { type: T }>
/** Fields that are not stored: they are read whenever the notification is shown (see subjects.ts). */
type Joined =
  | `${'user' | 'follower' | 'requester' | 'creator'}_${'name' | 'avatar_url'}`
  | 'text'
  | 'title'
  | 'thumbnail_url'
  | 'unread_notifications'
/** The data of a notification as it is stored, without the timestamp. */
export type NotificationData<K extends StoredKind> = Omit<
  Extract<NotificationsServerMessage, { event: K }>['data'],
  'timestamp' | Joined
>

/** What is in the log of a user: notifications, and messages that notifications were withdrawn. */
export type StoredKind = NotificationKind | 'notifications_withdrawn'

/**
 * A recipient and the data of their notification. A recipient gets one notification for each cause. `creator_id` is the
 * creator of the content that it is about, if any.
 */
export type Recipient<S extends object = object> = { user_id: string; cause: string; creator_id?: string; data: S }

/** The rule by which an event of one type causes notifications for a few recipients. */
export type Rule<S extends object = object> = {
  readonly event: DomainEventType
  recipients(event: DomainEvent, actorId: string): Recipient<S>[]
}

/** Everything that differs between kinds of notifications. */
export type Kind<S extends object = object> = {
  /** Returns what was done, as in "Ana liked your reel"; `thing` is the type of content. */
  summary(thing: string): string
  /** Returns the key of the group in which the notification is shown. Without this function it is not grouped. */
  groupKey?(kind: StoredKind, data: object): string
  /**
   * One user can cause it again and again in one group. While one of the last hour is unread, the others are stored as
   * read: they join its group without a push and without moving it to the top, and count as unread only once.
   */
  isRepeatable?: true
  /** The notification only updates a screen and reports nothing new: it is stored as read. */
  isSilent?: true
  /**
   * `at_once` if the push must not wait until the device is awake, `never` if there is no push; by default it may wait.
   */
  push?: 'at_once' | 'never'
  /** Without a rule, one event is not enough to decide the recipients (see on-mentions.ts and on-live-events.ts). */
  rule?: Rule<S>
}

/** Returns a rule for events of this type. */
export function ruleFor<T extends DomainEventType, S extends object>(
  event: T,
  recipients: (event: Event<T>, actorId: string) => Recipient<S>[],
): Rule<S> {
  return { event, recipients: recipients as Rule<S>['recipients'] }
}
