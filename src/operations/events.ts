import { type PageQuery, paging } from '../contract/cursor.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import {
  consumerStates,
  type DeadLetter,
  deadLetter,
  deadLetters,
  dropDeadLetter as drop,
  replayDeadLetter as replay,
  replayConsumer,
} from '../events/index.ts'

type Page = components['schemas']['DeadLetterPage']

const timeoutMs = 2_000

/**
 * Limits the time of a call to NATS, which may be unavailable.
 * @throws SERVICE_UNAVAILABLE when the call fails or takes longer than two seconds
 */
function within<T>(work: Promise<T>): Promise<T> {
  const unavailable = (cause: unknown): never =>
    fail('SERVICE_UNAVAILABLE', { dependency: 'nats' }, { cause, retryAfterSeconds: 2 })
  return limited(work, unavailable)
}

/**
 * Limits the time of a call that publishes.
 * @throws EVENT_PUBLISH_ERROR when the call fails or takes longer than two seconds
 */
function published<T>(work: Promise<T>): Promise<T> {
  return limited(work, (cause) => fail('EVENT_PUBLISH_ERROR', {}, { cause, retryAfterSeconds: 2 }))
}

async function limited<T>(work: Promise<T>, orFail: (cause: unknown) => never): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('NATS did not respond in time')), timeoutMs)
  })
  try {
    return await Promise.race([work, timeout])
  } catch (cause) {
    return orFail(cause)
  } finally {
    clearTimeout(timer)
  }
}

/** @throws SERVICE_UNAVAILABLE when NATS is unavailable, as all functions of this file */
export async function listEventConsumers({ core }: UserCtx): Promise<components['schemas']['EventConsumerList']> {
  return { items: await within(consumerStates(core)) }
}

/**
 * Replays the events of a consumer from a time on.
 * @throws CONSUMER_NOT_FOUND, VALIDATION_FAILED when the time is in the future, EVENT_PUBLISH_ERROR
 */
export async function replayEvents(
  { core, actor, requestId }: UserCtx,
  consumer: string,
  from: string,
): Promise<components['schemas']['ReplayResult']> {
  if (new Date(from) > core.clock.now())
    fail('VALIDATION_FAILED', { issues: [{ field: 'from', message: 'Expected a time in the past' }] })
  const events = await published(replayConsumer(core, consumer, new Date(from)))
  if (events === undefined) fail('CONSUMER_NOT_FOUND')
  core.log.info(
    { request_id: requestId, user_id: actor.id, consumer, from, events },
    'replaying the events of a consumer',
  )
  return { consumer, events }
}

/**
 * Lists dead letters, oldest first.
 * @throws INVALID_CURSOR
 */
export async function listDeadLetters(
  { core }: UserCtx,
  query: PageQuery & { consumer?: string | undefined },
): Promise<Page> {
  const pagination = paging(core.secrets, `dead-letters|${query.consumer ?? ''}`, query)
  const { after_at, limit } = pagination.params
  const about = query.consumer === undefined ? {} : { consumer: query.consumer }
  const found = await within(deadLetters(core, { ...about, after: Number(after_at ?? 0), limit }))
  const { rows, nextCursor } = pagination.page(found.map((letter) => ({ ...letter, at: letter.id })))
  return { items: rows.map(({ at, ...letter }) => letter), next_cursor: nextCursor }
}

/**
 * Sends a dead letter to its consumer again.
 * @throws DEAD_LETTER_NOT_FOUND, EVENT_PUBLISH_ERROR
 */
export async function replayDeadLetter({ core, actor, requestId }: UserCtx, id: string): Promise<DeadLetter> {
  const letter = await within(deadLetter(core, id))
  if (letter === undefined) fail('DEAD_LETTER_NOT_FOUND')
  await published(replay(core, letter))
  core.log.info(
    { request_id: requestId, user_id: actor.id, consumer: letter.consumer, sequence: letter.sequence },
    'replaying a dead letter',
  )
  return letter
}

/**
 * Deletes a dead letter.
 * @throws DEAD_LETTER_NOT_FOUND
 */
export async function dropDeadLetter({ core, actor, requestId }: UserCtx, id: string): Promise<void> {
  if (!(await within(drop(core, id)))) fail('DEAD_LETTER_NOT_FOUND')
  core.log.info({ request_id: requestId, user_id: actor.id, dead_letter: id }, 'a dead letter was deleted')
}
