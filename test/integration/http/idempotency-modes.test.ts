import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fail } from '../../../src/contract/errors.ts'
import { type Ctx, createCtx, run, transaction } from '../../../src/core/context.ts'
import { once, type StoredReply } from '../../../src/http/idempotency.ts'
import { statement, text } from '../../../src/platform/statement.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'

// Only two connections: calls that kept one while they wait would exhaust the pool.
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ DATABASE_POOL: '2' })
  await app.user()
  await app.db.query('create table works (by text not null); grant select, insert on works to nova_service')
})
afterAll(() => app.close())

const note = statement({
  name: 'test.note_work',
  params: { by: text },
  text: (p) => `insert into works (by) values (${p.by})`,
})
const stranger = (): Ctx => createCtx(app.nova.core, { actor: { kind: 'anonymous' } })
const callOf = (key: string, mode: 'steps' | 'transaction', request = 'the request') => ({
  ...{ key, mode, request },
  operationId: 'test',
})
const worksOf = async (by: string): Promise<number> =>
  (await app.db.query('select count(*)::int as n from works where by = $1', [by])).rows[0].n

/** Returns a function whose promises resolve once it was called `many` times. */
function barrier(many: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let arrived = 0
  return () => {
    arrived += 1
    if (arrived === many) resolve()
    return promise
  }
}

/** Returns work that waits and then completes the call in a separate transaction. */
function workIn(by: string, wait: () => Promise<unknown>): (ctx: Ctx) => Promise<StoredReply> {
  return async (ctx) => {
    await wait()
    return transaction(ctx, async (inside) => {
      await run(inside, note, { by })
      await ctx.claim?.complete(inside, { status: 201, body: by })
      return { status: 201, body: JSON.stringify(by) }
    })
  }
}

describe('a call in steps', () => {
  test('holds no connection while it waits, so more calls than connections can run at the same time', async () => {
    const meet = barrier(5)
    const replies = await Promise.all(
      Array.from({ length: 5 }, (_none, nth) =>
        once(stranger(), callOf(randomUUID(), 'steps'), workIn(`waiting ${nth}`, meet)),
      ),
    )
    expect(replies.map(({ status, replayed }) => [status, replayed])).toEqual(Array(5).fill([201, false]))
  })

  test('runs once of ten concurrent calls, and its response is replayed', async () => {
    const key = randomUUID()
    const settled = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        once(
          stranger(),
          callOf(key, 'steps'),
          workIn('ten', async () => undefined),
        ),
      ),
    )
    const done = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(done.filter(({ replayed }) => !replayed)).toHaveLength(1)
    for (const one of settled)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' })
    expect(await worksOf('ten')).toBe(1)
  })

  test('leaves nothing when it was too slow and another call took over under the same id', async () => {
    const key = randomUUID()
    const ids: string[] = []
    const [started, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const work = (by: string, wait: () => Promise<unknown>) => (ctx: Ctx) => {
      ids.push(ctx.claim!.id)
      return workIn(by, wait)(ctx)
    }
    const slow = once(
      stranger(),
      callOf(key, 'steps'),
      work('slow', () => {
        started.resolve()
        return go.promise
      }),
    )
    await started.promise
    const quick = () =>
      once(
        stranger(),
        callOf(key, 'steps'),
        work('quick', async () => undefined),
      )
    await expect(quick()).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' })
    app.clock.advance(61_000)
    expect(await quick()).toEqual({ status: 201, body: '"quick"', replayed: false })
    go.resolve()
    await expect(slow).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' })
    expect([await worksOf('slow'), await worksOf('quick')]).toEqual([0, 1])
    expect(new Set(ids).size).toBe(1)
    expect(await quick()).toMatchObject({ body: '"quick"', replayed: true })
  })

  test('is not blocked by a lease from a clock that was far ahead', async () => {
    const key = randomUUID()
    const [started, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    app.clock.advance(60 * 60 * 1000)
    const ahead = once(
      stranger(),
      callOf(key, 'steps'),
      workIn('ahead', () => {
        started.resolve()
        return go.promise
      }),
    )
    await started.promise
    app.clock.advance(-60 * 60 * 1000)
    const later = once(
      stranger(),
      callOf(key, 'steps'),
      workIn('later', async () => undefined),
    )
    expect(await later).toMatchObject({ replayed: false })
    go.resolve()
    await expect(ahead).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' })
    expect([await worksOf('ahead'), await worksOf('later')]).toEqual([0, 1])
  })

  test('can be completed only in a transaction', async () => {
    const work = async (ctx: Ctx): Promise<StoredReply> => {
      await ctx.claim!.complete(ctx, { status: 201, body: null })
      return { status: 201, body: 'null' }
    }
    await expect(once(stranger(), callOf(randomUUID(), 'steps'), work)).rejects.toThrow('in the transaction')
  })
})

describe('a call in a transaction', () => {
  test('returns IDEMPOTENCY_IN_PROGRESS to concurrent calls at once, without waiting', async () => {
    const key = randomUUID()
    const [started, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = once(stranger(), callOf(key, 'transaction'), async (inside) => {
      await run(inside, note, { by: 'first' })
      started.resolve()
      await go.promise
      return { status: 201, body: '"first"' }
    })
    await started.promise
    const again = (): Promise<unknown> =>
      once(
        stranger(),
        callOf(key, 'transaction'),
        workIn('again', async () => undefined),
      )
    for (let n = 0; n < 5; n += 1) await expect(again()).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' })
    go.resolve()
    expect(await first).toMatchObject({ replayed: false })
    expect(await again()).toEqual({ status: 201, body: '"first"', replayed: true })
    expect([await worksOf('first'), await worksOf('again')]).toEqual([1, 0])
  })
})

test.each(['steps', 'transaction'] as const)(
  'a failed call frees the key, even for another request (%s)',
  async (mode) => {
    const user = await app.user()
    const ctx = (): Ctx =>
      createCtx(app.nova.core, {
        actor: { kind: 'user', id: user.id, sessionId: randomUUID(), role: 'user', tokenExpiresAt: 0 },
      })
    const key = randomUUID()
    const refused = once(ctx(), callOf(key, mode), async () => fail('VALIDATION_FAILED'))
    await expect(refused).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
    const corrected = workIn('corrected', async () => undefined)
    expect(await once(ctx(), callOf(key, mode, 'another'), corrected)).toMatchObject({ replayed: false })
  },
)

test('a call in steps that has failed can be repeated at once, under the same id', async () => {
  const key = randomUUID()
  const ids: string[] = []
  const failing = once(stranger(), callOf(key, 'steps'), async (ctx) => {
    ids.push(ctx.claim!.id)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  const again = await once(stranger(), callOf(key, 'steps'), async (ctx) => {
    ids.push(ctx.claim!.id)
    return { status: 201, body: '""' }
  })
  expect(again.replayed).toBe(false)
  expect(ids[1]).toBe(ids[0])
})

test('three concurrent registrations with keys do not exhaust two connections', async () => {
  const register = (): Promise<Response> => {
    const username = `pool_${randomUUID().slice(0, 8)}`
    return app.fetch('/api/v1/auth/register', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ username, email: `${username}@example.com`, password: 'a long enough password' }),
    })
  }
  const responses = await Promise.all([register(), register(), register()])
  expect(responses.map(({ status }) => status)).toEqual([201, 201, 201])
})
