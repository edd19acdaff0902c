import type {
  DomainEvent,
  DomainEventType,
  NotificationKind,
  NotificationsServerMessage,
} from '../contract/generated/messages.ts'
import type { Actor } from './actors.ts'

type Event<T extends DomainEventType> = Extract<DomainEvent, { type: T }>
/** What a kind says, but for the time. */
export type Said<K extends NotificationKind> = Omit<
  Extract<NotificationsServerMessage, { event: K }>['data'],
  'timestamp'
>

/** Somebody who is told, and what: once for each cause. */
export type Told<S extends object = object> = { user_id: string; cause: string; data: S }

/** How a kind follows from one event and tells a few people. */
export type Telling<S extends object = object> = {
  readonly event: DomainEventType
  tell(event: DomainEvent, actor: Actor): Told<S>[]
  /** The comment that is told of: once it is deleted nobody is told. */
  comment?(event: DomainEvent): string
}

/** All that differs between kinds of notifications. */
export type Kind<S extends object = object> = {
  /** What was done, as in "Ana liked your reel"; `thing` is the type of content. */
  summary(thing: string): string
  /** Makes the key of what it is shown together with; without it each stands alone. */
  groupKey?(kind: NotificationKind, data: object): string
  /** Keeps a screen right rather than telling of something: read from the start. */
  isSilent?: true
  /** Whether a push may wait until the device is awake anyway, or there is none; without it it may. */
  push?: 'at_once' | 'never'
  /** From what it follows; without it, from more than one event can say (see on-mentions.ts and on-live-events.ts). */
  telling?: Telling<S>
  /** The causes whose text is told no longer after an event: it was changed or deleted. */
  forgetsText?(event: DomainEvent): string[]
}

/** A kind that follows from events of this type. */
export function on<T extends DomainEventType, S extends object>(
  event: T,
  tell: (event: Event<T>, actor: Actor) => Told<S>[],
): Telling<S> {
  return { event, tell: tell as Telling<S>['tell'] }
}
