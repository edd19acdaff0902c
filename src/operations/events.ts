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

const patienceMs = 3_000

/** NATS may be away; whoever asks is not kept waiting until it comes back. */
async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('NATS does not answer')), patienceMs)
  })
  try {
    return await Promise.race([work, tooLate])
  } catch (cause) {
    return fail('SERVICE_UNAVAILABLE', { dependency: 'nats' }, { cause, retryAfterSeconds: 2 })
  } finally {
    clearTimeout(timer)
  }
}

/** @throws SERVICE_UNAVAILABLE without NATS, as all of these */
export async function listEventConsumers({ core }: UserCtx): Promise<components['schemas']['EventConsumerList']> {
  return { items: await within(consumerStates(core)) }
}

/** @throws CONSUMER_NOT_FOUND, VALIDATION_FAILED when the time is still to come */
export async function replayEvents(
  { core, actor, requestId }: UserCtx,
  consumer: string,
  from: string,
): Promise<components['schemas']['ReplayResult']> {
  if (new Date(from) > core.clock.now())
    fail('VALIDATION_FAILED', { issues: [{ field: 'from', message: 'Expected a time that has passed' }] })
  const events = await within(replayConsumer(core, consumer, new Date(from)))
  if (events === undefined) fail('CONSUMER_NOT_FOUND')
  core.log.info({ request_id: requestId, user_id: actor.id, consumer, from, events }, 'a consumer reads again')
  return { consumer, events }
}

/**
 * Oldest first.
 * @throws INVALID_CURSOR
 */
export async function listDeadLetters(
  { core }: UserCtx,
  query: PageQuery & { consumer?: string | undefined },
): Promise<Page> {
  const walk = paging(core.secrets, `dead-letters|${query.consumer ?? ''}`, query)
  const { after_at, limit } = walk.params
  const about = query.consumer === undefined ? {} : { consumer: query.consumer }
  const found = await within(deadLetters(core, { ...about, after: Number(after_at ?? 0), limit }))
  const { rows, nextCursor } = walk.page(found.map((letter) => ({ ...letter, at: letter.id })))
  return { items: rows.map(({ at, ...letter }) => letter), next_cursor: nextCursor }
}

/** @throws DEAD_LETTER_NOT_FOUND */
export async function replayDeadLetter({ core, actor, requestId }: UserCtx, id: string): Promise<DeadLetter> {
  const letter = await within(deadLetter(core, id))
  if (letter === undefined) fail('DEAD_LETTER_NOT_FOUND')
  await within(replay(core, letter))
  core.log.info(
    { request_id: requestId, user_id: actor.id, consumer: letter.consumer, sequence: letter.sequence },
    'a dead letter is handed out again',
  )
  return letter
}

/** @throws DEAD_LETTER_NOT_FOUND */
export async function dropDeadLetter({ core, actor, requestId }: UserCtx, id: string): Promise<void> {
  if (!(await within(drop(core, id)))) fail('DEAD_LETTER_NOT_FOUND')
  core.log.info({ request_id: requestId, user_id: actor.id, dead_letter: id }, 'a dead letter was dropped')
}
