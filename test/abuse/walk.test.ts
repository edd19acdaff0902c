import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import contract from '../../src/contract/generated/openapi.json' with { type: 'json' }
import { operationMeta } from '../../src/contract/generated/operations.ts'
import { userWithRole } from '../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { routes } from '../support/contract.ts'
import { load } from '../support/media.ts'
import { pushesTo } from '../support/pushes.ts'
import { randomFrom } from '../support/random.ts'
import { openLiveSocket, openSocket } from '../support/socket.ts'
import { type About, checkedMessages, type Door, doors, ownTags, someOf, withoutOthers, writes } from './doors.ts'
import { isForEverybody, type Model, maySee } from './model.ts'
import { steps, type World } from './steps.ts'

// A random walk of relations, visibilities, accounts, edits and deletions over two processes. After each step every
// door is tried: none shows a text to somebody who may not read it at that moment. Each text is a word that occurs
// nowhere else, so whatever shows it is found, whether or not the walk knows how.

let app: TestApp
let addresses: string[]
beforeAll(async () => {
  app = await startTestApp()
  addresses = [app.url, (await app.another({ ROLES: 'api' })).url!]
})
afterAll(() => app.close())

// For a longer walk: NOVA_WALK_SEED, and NOVA_WALK_ROUNDS more random steps.
const seeds = process.env.NOVA_WALK_SEED === undefined ? [1] : [Number(process.env.NOVA_WALK_SEED)]
const rounds = Number(process.env.NOVA_WALK_ROUNDS ?? 10)

const called = new Set<string>()
const seenEvents = new Set<string>()
const loaded = new Set<string>()
let responses: { viewer: TestUser; operation: string; data: unknown }[] = []

/** Returns the user with a client that remembers which operations were called, and what they returned. */
function watched(user: TestUser): TestUser {
  const { api } = app.as(user)
  const remembering = new Proxy(api, {
    get(target, name, receiver) {
      const operation = String(name)
      const call = Reflect.get(target, name, receiver) as (...args: unknown[]) => Promise<{ data: unknown }>
      return async (...args: unknown[]) => {
        called.add(operation)
        const reply = await call(...args)
        responses.push({ viewer: user, operation, data: reply.data })
        return reply
      }
    },
  })
  return Object.assign(user, { api: remembering })
}

type Union = { discriminator: { mapping: object } }
type Listening = { viewer: TestUser; what: string; received(): unknown[]; close(): void }

/** Pairs of a viewer and a word that the viewer may not read now. */
function forbiddenNow({ users, texts }: Model): Set<string> {
  return new Set(
    users.flatMap((viewer) =>
      texts.filter(({ mayRead }) => !mayRead(viewer)).map(({ word }) => `${viewer.id} ${word}`),
    ),
  )
}

// The files of one size are enough: the others have the same rule.
const addressPattern = /https?:[^"]*\/media\/([0-9a-f-]{36})\/480[^"]+/g
const tagDoors = ['listTrendingTags', 'search']
const wordsIn = (text: string): string[] => [...new Set(text.match(/zq[a-w]{14}/g) ?? [])]

class Walk {
  readonly world: World
  readonly leaks: string[] = []
  private readonly listening: Listening[] = []
  private readonly watchedStreams = new Set<string>()
  /** The addresses of pictures that viewers were given, by picture. */
  private readonly addresses = new Map<string, Map<string, TestUser>>()
  private readonly pushes = new Map<TestUser, number>()
  private step = ''

  constructor(world: World) {
    this.world = world
  }

  async start(): Promise<void> {
    for (const [n, viewer] of this.world.model.users.entries()) {
      const socket = await openSocket(addresses[n % 2]!, { accessToken: viewer.accessToken })
      this.listening.push({ viewer, what: 'the notifications socket', ...socket })
      await viewer.api.registerDevice({ platform: 'ios', token: `walk-${viewer.id}` })
    }
  }

  /** Returns whether the step changed something; then all doors have been tried. */
  async run(name: string): Promise<boolean> {
    const { random, model, done } = this.world
    responses = []
    const one = model.users[random(model.users.length)]!
    const other = model.users.filter((user) => user !== one)[random(model.users.length - 1)]!
    const isActive = !model.isHidden.has(one.id) && !model.isHidden.has(other.id)
    if (!isActive && name !== 'comeBack') return false
    const before = forbiddenNow(model)
    this.step = `${name} by ${one.username} about ${other.username}`
    if (!(await steps[name]!(this.world, one, other))) return false
    done.add(name)
    // What the step itself returned may be from before it or from after it.
    const after = forbiddenNow(model)
    const forbidden = new Set([...after].filter((pair) => before.has(pair)))
    for (const { viewer, operation, data } of responses)
      this.check(operation, viewer, JSON.stringify(data ?? null), forbidden)
    responses = []
    for (const viewer of [one, other]) if (!model.isHidden.has(viewer.id)) await this.tryDoors(viewer)
    await this.loadPictures()
    await app.settle()
    await this.listen(before)
    await this.watchStreams()
    return true
  }

  /** At once, before any consumer has handled the step. */
  private async tryDoors(viewer: TestUser): Promise<void> {
    const { model, random, media } = this.world
    const about: About = someOf(model, random, media)
    const forbidden = forbiddenNow(model)
    for (const door of Object.values<Door>({ ...doors, ...writes })) await Promise.all(door(viewer, about))
    for (const { operation, data } of responses) {
      const text = JSON.stringify(data ?? null)
      this.check(operation, viewer, text, forbidden)
      for (const [address, id] of text.matchAll(addressPattern)) {
        const known = this.addresses.get(id!) ?? new Map<string, TestUser>()
        this.addresses.set(id!, known.set(address, viewer))
      }
    }
    responses = []
  }

  /** A public address works while everybody may see the picture, a signed one while its viewer may. */
  private async loadPictures(): Promise<void> {
    const { model, random } = this.world
    for (const content of model.contents) {
      const known = [...(this.addresses.get(content.mediaId ?? '') ?? [])]
      for (const [address, viewer] of known.filter(() => random(known.length) < 4)) {
        const isSigned = address.includes('?')
        const may = isSigned
          ? maySee(model, viewer, content) && !model.isHidden.has(viewer.id)
          : isForEverybody(model, content)
        const { status } = await load(app, address)
        loaded.add(`${isSigned ? 'signed' : 'public'} ${status}`)
        if (status !== (may ? 200 : 404))
          this.leaks.push(`the address ${address} of ${viewer.username} returns ${status} after ${this.step}`)
      }
    }
  }

  /** What was sent while the step ran may be what was allowed before it. */
  private async listen(before: Set<string>): Promise<void> {
    const { model } = this.world
    const after = forbiddenNow(model)
    const known = new Set(model.texts.map(({ word }) => word))
    const forbidden = new Set([...after].filter((pair) => before.has(pair) || !known.has(pair.split(' ')[1]!)))
    for (const { viewer, what, received } of this.listening)
      for (const message of received()) {
        seenEvents.add((message as { event: string }).event)
        this.check(what, viewer, JSON.stringify(message), forbidden)
      }
    for (const viewer of model.users) {
      const sent = await pushesTo(app, `walk-${viewer.id}`)
      for (const push of sent.slice(this.pushes.get(viewer) ?? 0))
        this.check('a push', viewer, JSON.stringify(push), forbidden)
      this.pushes.set(viewer, sent.length)
    }
  }

  private async watchStreams(): Promise<void> {
    const { model, random } = this.world
    for (const { id, type, isEnded } of model.contents) {
      if (type !== 'live' || isEnded || this.watchedStreams.has(id)) continue
      this.watchedStreams.add(id)
      for (const viewer of model.users) {
        const options = { accessToken: viewer.accessToken }
        const socket = await openLiveSocket(addresses[random(2)]!, id, options).catch(() => undefined)
        if (socket !== undefined) this.listening.push({ viewer, what: `the socket of stream ${id}`, ...socket })
      }
    }
  }

  private check(door: string, viewer: TestUser, text: string, forbidden: ReadonlySet<string>): void {
    const { texts } = this.world.model
    for (const word of wordsIn(text))
      if (forbidden.has(`${viewer.id} ${word}`)) {
        const isTag = tagDoors.includes(door) && texts.find((one) => one.word === word)?.isTag?.() === true
        // Everybody gets the same hashtags, and the word is in no other field.
        if (isTag && !text.replaceAll(`"tag":"${word}"`, '').includes(word)) continue
        this.leaks.push(`${door} shows ${word} to ${viewer.username} after ${this.step}: ${around(text, word)}`)
      }
  }

  finish(): number {
    for (const { close } of this.listening) close()
    return [...this.pushes.values()].reduce((sum, count) => sum + count, 0)
  }
}

const around = (text: string, word: string): string => {
  const at = text.indexOf(word)
  return text.slice(Math.max(0, at - 150), at + 60)
}

describe('no door shows what the rule forbids', () => {
  test.each(seeds)('in a random walk (seed %i)', { timeout: 240_000 }, async (seed) => {
    const random = randomFrom(seed)
    const names = ['ana', 'ben', 'cleo', 'dora']
    const users = await Promise.all(names.map(async (name) => watched(await app.user(name))))
    const admin = watched(await userWithRole(app, 'admin'))
    const model: Model = {
      ...{ users, follows: new Set(), requests: new Set(), blocks: new Set(), closeFriends: new Set() },
      ...{ isPrivate: new Set(), isHidden: new Set(), contents: [], comments: [], texts: [] },
    }
    const walk = new Walk({ app, admin, model, random, leaving: null, as: watched, media: [], done: new Set() })
    await walk.start()
    const all = Object.keys(steps)
    // What makes something is more frequent than what ends it.
    const frequent = ['follow', 'approve', 'post', 'comment', 'reply', 'editCaption', 'editVisibility', 'like', 'chat']
    const deck = [...all, ...frequent, ...frequent]
    // Every step is done, and then any.
    const first = ['follow', 'post', 'postWithPicture', 'postWithPicture', 'comment', 'startLive', 'chat']
    const each = all.flatMap((name) => {
      if (name === 'deleteAccount') return ['comeBack', name]
      return name === 'deleteLive' ? ['startLive', name] : [name]
    })
    for (const name of [...first, ...each]) for (let tries = 0; tries < 20 && !(await walk.run(name)); tries++);
    for (let round = 0; round < rounds; round++) await walk.run(deck[random(deck.length)]!)
    expect(walk.finish()).toBeGreaterThan(0)
    expect(walk.leaks.join('\n')).toBe('')
    expect([...walk.world.done].toSorted()).toEqual(all.toSorted())
  })

  test('and no operation, message or kind of address is missing in it', () => {
    const known = routes.filter(({ path, operation }) => {
      const { operationId, tags } = operation as { operationId: string; tags: string[] }
      const { role, socket } = operationMeta[operationId as keyof typeof operationMeta]
      return path.startsWith('/api/v1') && role === 'user' && !socket && !tags.some((tag) => ownTags.includes(tag))
    })
    const missing = known
      .map(({ operation }) => operation.operationId)
      .filter((id) => !called.has(id) && !(id in withoutOthers))
    expect(missing).toEqual([])
    expect([...called].filter((id) => id in withoutOthers)).toEqual([])
    const { schemas } = contract.components
    const events = ['KnownNotificationsServerMessage', 'KnownLiveServerMessage'].flatMap((name) =>
      Object.keys((schemas[name as keyof typeof schemas] as Union).discriminator.mapping),
    )
    const unknown = [...events, ...seenEvents].filter((event) => !checkedMessages.includes(event))
    expect(unknown).toEqual([])
    expect(seenEvents.size).toBeGreaterThan(5)
    expect([...loaded].toSorted()).toEqual(['public 200', 'public 404', 'signed 200', 'signed 404'])
  })
})
