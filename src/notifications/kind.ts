import type {
  DomainEvent,
  DomainEventType,
  NotificationKind,
  NotificationsServerMessage,
} from '../contract/generated/messages.ts'
import type { UserSummary } from '../graph/index.ts'

type Event<T extends DomainEventType> = Extract<DomainEvent, { type: T }>
/** The data of a notification of a kind, without the timestamp. */
export type NotificationData<K extends NotificationKind> = Omit<
  Extract<NotificationsServerMessage, { event: K }>['data'],
  'timestamp'
>

/** A recipient and the data of their notification. A recipient gets one notification for each cause. */
export type Recipient<S extends object = object> = { user_id: string; cause: string; data: S }

/** The rule by which an event of one type causes notifications for a few recipients. */
export type Rule<S extends object = object> = {
  readonly event: DomainEventType
  recipients(event: DomainEvent, actor: UserSummary): Recipient<S>[]
  /** Returns the id of the comment that the notification is about. After its deletion no user is notified. */
  comment?(event: DomainEvent): string
}

/** Everything that differs between kinds of notifications. */
export type Kind<S extends object = object> = {
  /** Returns what was done, as in "Ana liked your reel"; `thing` is the type of content. */
  summary(thing: string): string
  /** Returns the key of the group in which the notification is shown. Without this function it is not grouped. */
  groupKey?(kind: NotificationKind, data: object): string
  /** The notification only updates a screen and reports nothing new: it is stored as read. */
  isSilent?: true
  /**
   * `at_once` if the push must not wait until the device is awake, `never` if there is no push; by default it may wait.
   */
  push?: 'at_once' | 'never'
  /** Without a rule, one event is not enough to decide the recipients (see on-mentions.ts and on-live-events.ts). */
  rule?: Rule<S>
  /** Returns the causes whose texts must be removed after an event, because they were changed or deleted. */
  causesToClear?(event: DomainEvent): string[]
}

/** Returns a rule for events of this type. */
export function ruleFor<T extends DomainEventType, S extends object>(
  event: T,
  recipients: (event: Event<T>, actor: UserSummary) => Recipient<S>[],
): Rule<S> {
  return { event, recipients: recipients as Rule<S>['recipients'] }
}
