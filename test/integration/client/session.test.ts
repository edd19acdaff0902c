import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  createNova,
  createSession,
  getMe,
  isNovaError,
  type Lock,
  login,
  type NovaError,
  type SessionOptions,
  signIn,
  signOut,
  type Tokens,
} from '../../../clients/typescript/src/index.ts'
import { meStatus } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { type FaultyProxy, type Seen, startFaultyProxy } from './faulty-proxy.ts'

let app: TestApp
let proxy: FaultyProxy
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  proxy = await startFaultyProxy(app.url)
})
afterEach(() => proxy.close())

const inAnHour = (): number => Date.now() + 3_600_000
const isRefresh = ({ path }: Seen): boolean => path === '/api/v1/auth/refresh'
const refreshes = (): number => proxy.seen.filter(isRefresh).length

function tokensOf(user: TestUser, expiresAt: number): Tokens {
  return { access_token: user.accessToken, refresh_token: user.refreshToken, expires_at: expiresAt }
}

/** Returns tokens whose access token the API refuses, although it has not expired by this device's clock. */
function refusedTokens(user: TestUser): Tokens {
  return { ...tokensOf(user, inAnHour()), access_token: `${user.accessToken.slice(0, -8)}AAAAAAAA` }
}

function start(options: SessionOptions) {
  const session = createSession(options)
  return { session, nova: createNova({ baseUrl: proxy.baseUrl, session, minDelay: 1, maxDelay: 20, retries: 2 }) }
}

/** Returns a promise and the function that resolves it. */
function gate() {
  return Promise.withResolvers<void>()
}

test('signIn sends the device token of an earlier sign-in, also after signOut', async () => {
  const user = await app.register()
  let stored: string | undefined
  const device = {
    load: () => stored,
    store(token: string) {
      stored = token
    },
  }
  const first = start({ device })
  await signIn(first.nova, { login: user.username, password: user.password })
  const before = stored
  expect(before).toMatch(/^ndt_/)
  await signOut(first.nova)
  const second = start({ device })
  await signIn(second.nova, { login: user.username, password: user.password })
  expect(await getMe(second.nova)).toMatchObject({ id: user.id })
  const bodies = proxy.seen.filter(({ path }) => path === '/api/v1/auth/login')
  expect(bodies).toHaveLength(2)
  // The same device, signed again: its first part, the id, stays.
  expect(stored!.slice(0, 20)).toBe(before!.slice(0, 20))
})

test('login starts a session whose tokens are stored, and signOut ends it at the API too', async () => {
  const user = await app.register()
  const stored: (Tokens | undefined)[] = []
  const { session, nova } = start({ onChange: (tokens) => void stored.push(tokens) })
  await expect(getMe(nova)).rejects.toMatchObject({ code: 'MISSING_AUTH_HEADER', status: 401 })
  await session.start(await login(nova, { body: { login: user.username, password: user.password } }))
  expect(await getMe(nova)).toMatchObject({ id: user.id })
  const { access_token } = session.tokens!
  await signOut(nova)
  expect(stored).toMatchObject([{ access_token }, undefined])
  expect(session.tokens).toBeUndefined()
  expect(await meStatus(app.url, access_token)).toBe(401)
})

test('a hundred calls with an expired token refresh once, however slow the refresh is', async () => {
  const user = await app.user()
  const { session, nova } = start({ tokens: tokensOf(user, Date.now() - 1) })
  const begun = gate()
  const release = gate()
  proxy.decide = async (request) => {
    if (isRefresh(request)) {
      begun.resolve()
      await release.promise
    }
    return undefined
  }
  const calls = Array.from({ length: 50 }, () => getMe(nova))
  await begun.promise
  calls.push(...Array.from({ length: 50 }, () => getMe(nova)))
  release.resolve()
  expect(new Set((await Promise.all(calls)).map(({ id }) => id))).toEqual(new Set([user.id]))
  expect(refreshes()).toBe(1)
  expect(session.tokens!.refresh_token).not.toBe(user.refreshToken)
})

test('a hundred calls that the API refuses refresh once', async () => {
  const user = await app.user()
  const { nova } = start({ tokens: refusedTokens(user) })
  await Promise.all(Array.from({ length: 100 }, () => getMe(nova)))
  expect(refreshes()).toBe(1)
})

test('a call that is refused after another one has refreshed uses the new token', async () => {
  const user = await app.user()
  const { nova } = start({ tokens: refusedTokens(user) })
  const refused = gate()
  const release = gate()
  let held = false
  proxy.hold = async ({ path }, status) => {
    if (held || status !== 401 || path !== '/api/v1/users/me') return
    held = true
    refused.resolve()
    await release.promise
  }
  const late = getMe(nova)
  await refused.promise
  expect(await getMe(nova)).toMatchObject({ id: user.id })
  release.resolve()
  expect(await late).toMatchObject({ id: user.id })
  expect(refreshes()).toBe(1)
})

test('an expired token is refreshed although the clock of the device is wrong', async () => {
  const user = await app.user()
  const { session, nova } = start({ tokens: tokensOf(user, inAnHour()) })
  app.clock.advance(16 * 60 * 1000)
  expect(await getMe(nova)).toMatchObject({ id: user.id })
  expect(refreshes()).toBe(1)
  expect(session.tokens!.access_token).not.toBe(user.accessToken)
})

test('a refused refresh signs the user out once, and every waiting call fails with its own error', async () => {
  const user = await app.user()
  await app.api.logout({ refresh_token: user.refreshToken })
  const stored: (Tokens | undefined)[] = []
  const ends: (NovaError | undefined)[] = []
  const { session, nova } = start({
    tokens: tokensOf(user, inAnHour()),
    onChange: (tokens) => void stored.push(tokens),
    onEnd: (error) => void ends.push(error),
  })
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => getMe(nova)))
  for (const result of results) expect((result as PromiseRejectedResult).reason).toMatchObject({ status: 401 })
  expect(stored).toEqual([undefined])
  expect(ends).toMatchObject([{ code: 'INVALID_TOKEN' }])
  expect(session.tokens).toBeUndefined()
  expect(refreshes()).toBe(1)
})

test('an unavailable API does not end the session: the next call refreshes', async () => {
  const user = await app.user()
  const { session, nova } = start({ tokens: tokensOf(user, 0) })
  proxy.decide = () => ({ status: 503, body: '<html>down</html>' })
  await expect(getMe(nova)).rejects.toMatchObject({ name: 'UnexpectedResponse', status: 503 })
  expect(refreshes()).toBe(3)
  expect(session.tokens).toBeDefined()
  proxy.decide = () => undefined
  expect(await getMe(nova)).toMatchObject({ id: user.id })
})

test('two tabs with the same stored tokens refresh once, and both stay signed in', async () => {
  const user = await app.user()
  let stored: Tokens | undefined = refusedTokens(user)
  let queue: Promise<unknown> = Promise.resolve()
  const lock: Lock = (run) => {
    const turn = queue.then(run)
    queue = turn.catch(() => undefined)
    return turn
  }
  const save = (tokens: Tokens | undefined): void => {
    stored = tokens
  }
  const options: SessionOptions = { load: async () => stored, onChange: save, lock }
  const [one, other] = [start(options), start(options)]
  await Promise.all([getMe(one.nova), getMe(other.nova), getMe(one.nova), getMe(other.nova)])
  expect(refreshes()).toBe(1)
  expect(one.session.tokens).toEqual(other.session.tokens)
  await signOut(one.nova)
  await expect(getMe(other.nova)).rejects.toMatchObject({ status: 401 })
  expect(other.session.tokens).toBeUndefined()
  expect(refreshes()).toBe(1)
})

test('a refresh that is under way does not bring back a session that the user ends', async () => {
  const user = await app.user()
  const { session, nova } = start({ tokens: tokensOf(user, 0) })
  const answered = gate()
  const release = gate()
  proxy.hold = async (request) => {
    if (!isRefresh(request)) return
    answered.resolve()
    await release.promise
  }
  const call = getMe(nova).catch((error: unknown) => error)
  await answered.promise
  await signOut(nova)
  release.resolve()
  expect(await call).toMatchObject({ code: 'MISSING_AUTH_HEADER' })
  expect(session.tokens).toBeUndefined()
  const { rows } = await app.db.query('select ended_at from sessions where user_id = $1', [user.id])
  expect(rows).toEqual([{ ended_at: expect.any(Date) }])
})

test('an abort ends one call at once, and the others get the token of the refresh', async () => {
  const user = await app.user()
  const { nova } = start({ tokens: tokensOf(user, 0) })
  const begun = gate()
  const release = gate()
  proxy.decide = async (request) => {
    if (isRefresh(request)) {
      begun.resolve()
      await release.promise
    }
    return undefined
  }
  const abort = new AbortController()
  const aborted = getMe(nova, {}, { signal: abort.signal }).catch((error: unknown) => error)
  const other = getMe(nova)
  await begun.promise
  abort.abort()
  const error = await aborted
  expect(error).toMatchObject({ name: 'AbortError' })
  expect(isNovaError(error)).toBe(false)
  release.resolve()
  expect(await other).toMatchObject({ id: user.id })
  expect(refreshes()).toBe(1)
})
