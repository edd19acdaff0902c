import { afterAll, beforeAll, expect, test } from 'vitest'
import contract from '../../../src/contract/generated/asyncapi.json' with { type: 'json' }
import { createInbox } from '../../../src/events/inbox.ts'
import { type Consumer, runConsumer, streamName, subject } from '../../../src/events/index.ts'
import { createReader } from '../../../src/events/read-events.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { checkMessage } from '../../support/contract.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
const consumers: Consumer[] = []
beforeAll(async () => {
  // With a CDN, so that its consumers run too.
  app = await startTestApp({ MEDIA_CDN_PURGE: 'http' })
})
afterAll(async () => {
  await Promise.all(consumers.map((consumer) => consumer.stop()))
  await app.close()
})

type Event = { id: string; type: string; data: Record<string, string> }

/** Runs a separate consumer that calls `handle` with each event. */
function collect(name: string, handle: (event: Event) => void): void {
  consumers.push(
    runConsumer<Event>(app.nova.core, {
      name,
      stream: 'EVENTS',
      subject: 'events.>',
      batch: 10,
      handle: async (batch) => {
        for (const event of batch) handle(event)
      },
    }),
  )
}

test('every event matches its schema and has a unique id, and events of one object are in order', async () => {
  const user = await app.user()
  const fan = await app.user()
  const id = await textPost(user)
  for (let n = 0; n < 5; n++) {
    await fan.api.likePost(id)
    await fan.api.unlikePost(id)
  }
  await user.api.deletePost(id)
  await app.settle()
  const events: Event[] = []
  collect('collector', (event) => events.push(event))
  await expect.poll(() => events.at(-1)?.type).toBe('content_deleted')
  for (const event of events) checkMessage('DomainEvent', event)
  const about = events.filter(({ data }) => data.content_id === id).map(({ type }) => type)
  expect(about).toEqual([
    'content_published',
    ...Array.from({ length: 5 }, () => ['content_liked', 'content_unliked']).flat(),
    'content_deleted',
  ])
  expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
})

test('a reader that is stopped while it connects ends, although there is no message that would wake it', async () => {
  const inbox = createInbox()
  const options = { name: 'short-lived', stream: 'EVENTS', subject: 'events.none', batch: 1 } as const
  const reader = createReader(app.nova.core, { ...options, handle: async () => undefined }, inbox)
  const running = reader.run()
  inbox.stop()
  await reader.stop()
  await running
})

test('the consumers of each event in the contract run and read its subject, and every consumer is listed', () => {
  const running = new Map(
    app.nova.workers!.consumers.filter(({ stream }) => stream !== 'CDC').map(({ name, subject }) => [name, subject]),
  )
  const { schemas } = (
    contract as unknown as {
      components: { schemas: Record<string, { 'x-subject'?: string; 'x-handled-by'?: string[] }> }
    }
  ).components
  const named = new Set<string>()
  for (const [event, { 'x-subject': subject, 'x-handled-by': handlers = [] }] of Object.entries(schemas))
    for (const handler of handlers) {
      named.add(handler)
      const reads = running.get(handler)?.replace('>', '')
      // Events of comments on streams have another subject.
      const isOfStreams = handler === 'live-rooms' && /^(ContentCommented|CommentDeleted)Event$/.test(event)
      expect([event, handler, isOfStreams || (reads !== undefined && subject!.startsWith(reads))]).toEqual([
        event,
        handler,
        true,
      ])
    }
  expect([...running.keys()].filter((name) => !named.has(name))).toEqual([])
})

test('a transaction that is rolled back publishes no event', async () => {
  const user = await app.user()
  await app.settle()
  const before = await eventCount()
  await user.api.followUser(user.id)
  await user.api.createPost({ visibility: 'public', media: [{ media_id: '0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03' }] })
  await app.settle()
  expect(await eventCount()).toBe(before)
})

test('an event that cannot be handled becomes a dead letter with its error, and later events are handled', async () => {
  const handled: string[] = []
  const [poison, healthy] = [await textPost(await app.user()), await textPost(await app.user())]
  collect('picky', (event) => {
    if (event.data.content_id === poison) throw new Error('cannot handle this')
    handled.push(event.data.content_id ?? event.type)
  })
  await expect.poll(() => handled.includes(healthy), { timeout: 20_000 }).toBe(true)
  const { streams } = await app.nova.core.nats.ready
  const dead = await streams.next(streamName(app.config, 'DEAD'), {
    seq: 1,
    subject: subject(app.config, 'dead.picky'),
  })
  expect(dead?.json<Event>().data.content_id).toBe(poison)
  expect(dead?.header.get('Nova-Error')).toContain('cannot handle this')
  expect(handled).not.toContain(poison)
})

test('of two relays one is active; when it stops, the other continues and publishes each event once', async () => {
  const before = await eventCount()
  const other = await app.another({ ROLES: 'relay' })
  const user = await app.register()
  for (let n = 0; n < 10; n++) await textPost(user, `before ${n}`)
  await app.nova.relay!.stop()
  for (let n = 0; n < 10; n++) await textPost(user, `after ${n}`)
  // One event each for the registration, its mail, its session and the twenty posts.
  await expect.poll(eventCount, { timeout: 20_000 }).toBe(before + 23)
  await other.stop()
})

async function eventCount(): Promise<number> {
  const { streams } = await app.nova.core.nats.ready
  return (await streams.state(streamName(app.config, 'EVENTS')))!.messages
}
