import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import type { Erase } from '../../../src/core/erase.ts'
import { applyErasures, deleteForOwner, erasers, findAccount, listErasures } from '../../../src/erasure/index.ts'
import { deadLetters, replayConsumer } from '../../../src/events/index.ts'
import { modules } from '../../../src/modules.ts'
import { checkCounts } from '../../../src/operations/index.ts'
import { emailOf, markSuspended, signIn, userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { seedEventfulWorld } from '../../support/eventful-world.ts'
import { textPost } from '../../support/pictures.ts'
import { type Trace, tracesOf } from '../../support/traces.ts'

const dayMs = 24 * 60 * 60 * 1000

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const counters = modules.flatMap(({ counters = [] }) => counters)
const job = modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'erase-accounts')!
const eraseAccounts = (): Promise<void> => job.run(systemCtx(app.nova.core))

async function remove(user: TestUser): Promise<void> {
  const { status } = await user.api.deleteMe({ password: user.password })
  expect(status).toBe(202)
}

/** Places that may still name an erased account, and why. */
const claimed: Record<string, string> = {
  erasures: 'the list of erasures has the ids, so that a restored backup is erased again',
}
/** Words of other users, which may contain the username: they belong to those users. */
const wordsOfOthers = [
  ...['posts', 'reels', 'comments', 'content_edits', 'content_texts', 'search_words', 'notifications'],
  ...['clickhouse.cdc_rows', 'clickhouse.events'],
]
/** Keys of Redis that may still name an erased account, with the seconds after which they are gone. */
const claimedKeys: [RegExp, number][] = [
  [/^ratelimit:/, 3600],
  [/^attempts:/, 86_400],
  [/^feed:fence:/, 600],
  [/^feed:marks:/, 600],
  [/^trending:(posts|tags):24h:by:/, 86_400],
]

/** Returns the traces of users that nobody has claimed. */
async function unclaimed(users: readonly TestUser[], mediaIds: readonly string[] = []): Promise<Trace[]> {
  const traces = await tracesOf(app, [...users.flatMap((user) => [user.id, user.username, emailOf(user)]), ...mediaIds])
  const isClaimed = async ({ place, text }: Trace): Promise<boolean> => {
    const isPerson = users.some(({ id }) => text.includes(id)) || text.includes('@example.com')
    if (wordsOfOthers.includes(place)) return !isPerson
    if (place.startsWith('redis ')) {
      const key = place.slice('redis '.length)
      // The stand-in for the push services, which real installations do not have.
      if (key === 'pushes') return true
      const [, seconds] = claimedKeys.find(([pattern]) => pattern.test(key)) ?? []
      const left = await app.nova.core.redis.ttl(app.config.REDIS_PREFIX + key)
      return seconds !== undefined && left <= seconds && left !== -1
    }
    return place in claimed || users.some(({ id }) => place === `erasures/${id}.json`)
  }
  const found: Trace[] = []
  for (const trace of traces) if (!(await isClaimed(trace))) found.push(trace)
  return found
}

const wrongCounts = () => checkCounts(systemCtx(app.nova.core), counters)

describe('the erasure of accounts with everything that an account can have', () => {
  let gone: TestUser[]
  let mediaIds: string[]
  beforeAll(async () => {
    const admin = await userWithRole(app, 'admin')
    const { users } = await seedEventfulWorld(app, admin)
    gone = [users.ana, users.writer, users.streamer]
    const reply = await users.ana.api.createPostComment(await textPost(users.fan, 'a thread'), { content: 'one' })
    if (reply.status !== 201) throw new Error('unreachable')
    await users.fan.api.createPostComment(reply.data.content_id, { content: 'two', parent_id: reply.data.id })
    const { rows } = await app.db.query('select id from media where owner_id = any ($1)', [gone.map(({ id }) => id)])
    mediaIds = rows.map(({ id }) => id)
    expect(mediaIds).not.toEqual([])
    for (const user of gone) await remove(user)
    await app.settle()
    app.clock.advance(31 * dayMs)
    await eraseAccounts()
    await app.settle()
    // What events that were on the way have brought back is erased the next day.
    app.clock.advance(2 * dayMs)
    await eraseAccounts()
  }, 240_000)

  test('leaves nothing in any store but what is claimed', async () => {
    expect(await unclaimed(gone, mediaIds)).toEqual([])
  })

  test('keeps all counters of others exact', async () => {
    expect(await wrongCounts()).toEqual([])
  })

  test('is not undone by events that are handled again', async () => {
    const names = modules.flatMap(({ consumers = [] }) => consumers).map(({ name }) => name)
    for (const name of names) await replayConsumer(app.nova.core, name, new Date(0))
    await app.settle()
    expect(await deadLetters(app.nova.core, { after: 0, limit: 10 })).toEqual([])
    const afterwards = await unclaimed(gone, mediaIds)
    expect(afterwards.filter(({ place }) => !place.startsWith('clickhouse.'))).toEqual([])
    app.clock.advance(2 * dayMs)
    await eraseAccounts()
    expect(await unclaimed(gone, mediaIds)).toEqual([])
    expect(await wrongCounts()).toEqual([])
  })

  test('frees the address, and the username 30 days after its start', async () => {
    const { username, password } = gone[0]!
    const [name, email] = [`other_${username}`.slice(0, 30), emailOf(gone[0]!)]
    expect(await app.api.register({ username: name, email, password })).toMatchObject({ status: 201 })
    const again = { username, email: `again.${email}`, password }
    expect(await app.api.register(again)).toMatchObject({ data: { error: { code: 'USERNAME_TAKEN' } } })
    app.clock.advance(30 * dayMs)
    expect(await app.api.register(again)).toMatchObject({ status: 201 })
  })
})

describe('an erasure', () => {
  test('starts after 30 days, not before', async () => {
    const user = await app.user()
    await remove(user)
    app.clock.advance(30 * dayMs - 60_000)
    await eraseAccounts()
    expect(await exists(user)).toBe(true)
    app.clock.advance(60_000)
    await eraseAccounts()
    expect(await exists(user)).toBe(false)
    const login = { login: user.username, password: user.password }
    expect(await app.api.login(login)).toMatchObject({ status: 401, data: { error: { code: 'INVALID_CREDENTIALS' } } })
  })

  test('leaves an account alone whose owner has come back', async () => {
    const user = await app.user()
    await remove(user)
    app.clock.advance(29 * dayMs)
    await signIn(app, user)
    app.clock.advance(29 * dayMs)
    await eraseAccounts()
    expect(await exists(user)).toBe(true)
  })

  test('also erases a suspended account, and keeps the suspension without the person', async () => {
    const [user, admin] = [await app.user(), await userWithRole(app, 'admin')]
    await remove(user)
    await app.signInAgain(admin)
    expect((await admin.api.suspendUser(user.id, { reason: 'evidence of spam' })).status).toBe(200)
    expect(await app.api.login({ login: user.username, password: user.password })).toMatchObject({ status: 403 })
    app.clock.advance(31 * dayMs)
    await eraseAccounts()
    const { rows } = await app.db.query(`select user_id from suspensions where reason = 'evidence of spam'`)
    expect(rows).toEqual([{ user_id: null }])
  })

  test('is continued after a crash behind any of its steps', async () => {
    const [user, fan] = [await app.user(), await app.user()]
    const post = await textPost(user, '#crash by the shore')
    await fan.api.followUser(user.id)
    await fan.api.likePost(post)
    await user.api.likePost(await textPost(fan, 'mine'))
    await app.settle()
    await remove(user)
    app.clock.advance(31 * dayMs)
    const registry = app.nova.core.of(erasers)
    const { steps } = registry
    for (let nth = 0; nth < steps.length; nth++) {
      const crashing = steps.map(({ table, erase }, position): [string, Erase] => [
        table,
        async (ctx, userId) => {
          await erase(ctx, userId)
          if (position === nth) throw new Error(`crash after ${table}`)
        },
      ])
      registry.set([{ erase: Object.fromEntries(crashing) }])
      await expect(eraseAccounts()).rejects.toThrow('crash after')
    }
    registry.set(modules)
    await eraseAccounts()
    await app.settle()
    app.clock.advance(2 * dayMs)
    await eraseAccounts()
    expect(await unclaimed([user])).toEqual([])
    expect(await wrongCounts()).toEqual([])
    const { rows } = await app.db.query('select finished_at from erasures where user_id = $1', [user.id])
    expect(rows[0].finished_at).not.toBeNull()
  }, 60_000)

  test('deletes the account when no row refers to it any more', async () => {
    const [user, fan] = [await app.user(), await app.user()]
    await fan.api.followUser(user.id)
    await textPost(user, 'by the shore')
    await user.api.editNotificationPreferences({ items: [{ kind: 'content_liked', push: false }] })
    await app.settle()
    await remove(user)
    app.clock.advance(31 * dayMs)
    const registry = app.nova.core.of(erasers)
    const left: string[] = []
    const looking: Erase = async () => {
      const { rows } = await app.db.query<{ table: string; column: string }>(`
        select k.conrelid::regclass::text as "table", a.attname as "column"
        from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.confrelid = 'users'::regclass`)
      for (const { table, column } of rows) {
        const referring = await app.db.query(`select 1 from ${table} where ${column} = $1`, [user.id])
        if (referring.rows.length > 0) left.push(`${table}.${column}`)
      }
    }
    // The highest layer comes first, but the account itself is the last of all.
    registry.set([
      ...modules.map(({ erase = {} }) => ({ erase: { ...erase, ...('users' in erase ? { users: looking } : {}) } })),
    ])
    await eraseAccounts()
    registry.set(modules)
    expect(left).toEqual([])
  })

  test('is repeated for an account that a restored backup brings back', async () => {
    const [user, fan] = [await app.user(), await app.user()]
    await textPost(user, 'by the shore')
    await fan.api.followUser(user.id)
    await app.settle()
    const saved: Record<string, unknown[]> = {}
    for (const [table, column] of Object.entries({ users: 'id', contents: 'creator_id', follows: 'following_id' }))
      saved[table] = (
        await app.db.query(`select to_jsonb(t) as row from ${table} t where ${column} = $1`, [user.id])
      ).rows
    await remove(user)
    app.clock.advance(31 * dayMs)
    await eraseAccounts()
    for (const [table, rows] of Object.entries(saved))
      for (const { row } of rows as { row: object }[])
        await app.db.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [row])
    await app.db.query('update users set follower_count = 1 where id = $1', [user.id])
    await app.db.query('delete from erasures where user_id = $1', [user.id])
    const listed: string[] = []
    for await (const { user_id } of listErasures(app.nova.core)) listed.push(user_id)
    expect(listed).toContain(user.id)
    expect(await applyErasures(systemCtx(app.nova.core))).toEqual([user.id])
    await app.settle()
    app.clock.advance(2 * dayMs)
    await eraseAccounts()
    expect(await unclaimed([user])).toEqual([])
    expect(await applyErasures(systemCtx(app.nova.core))).toEqual([])
  })

  test('can be requested by the operator for a suspended owner', async () => {
    const user = await app.user()
    await markSuspended(app, user)
    const ctx = systemCtx(app.nova.core)
    expect(await findAccount(ctx, user.username.toUpperCase())).toMatchObject({ id: user.id, username: user.username })
    expect(await findAccount(ctx, 'nobody at all')).toBeUndefined()
    expect(await deleteForOwner(ctx, user.id)).toMatch(/Z$/)
    expect(await deleteForOwner(ctx, app.nova.core.newId())).toBeUndefined()
    app.clock.advance(31 * dayMs)
    await eraseAccounts()
    expect(await exists(user)).toBe(false)
  })

  test('works through an account with more followers and likes than one batch', async () => {
    const [user, creator] = [await app.user(), await app.user()]
    const own = await textPost(user, 'famous')
    const { rows: posts } = { rows: [await textPost(creator, 'liked')] }
    await app.db.query(
      `with people as (
        insert into users (id, username, email, display_name, created_at, updated_at)
        select gen_random_uuid(), 'crowd_' || n, 'crowd_' || n || '@example.com', 'crowd', now(), now()
        from generate_series(1, 1100) n
        returning id
      ), followed as (
        insert into follows (id, follower_id, following_id, created_at)
        select gen_random_uuid(), id, $1, now() from people order by id limit 250
      )
      insert into likes (content_id, user_id, created_at) select $2, id, now() from people`,
      [user.id, own],
    )
    await app.db.query('update contents set like_count = 1100 where id = $1', [own])
    await user.api.likePost(posts[0]!)
    await remove(user)
    app.clock.advance(31 * dayMs)
    await eraseAccounts()
    expect(await exists(user)).toBe(false)
    expect(await wrongCounts()).toEqual([])
  })
})

async function exists({ id }: TestUser): Promise<boolean> {
  return (await app.db.query('select 1 from users where id = $1', [id])).rows.length > 0
}
