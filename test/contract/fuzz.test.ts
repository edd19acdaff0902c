import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OperationAt, operationsOf } from '../../openapi/build/document.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import type { Existing } from './arbitrary-bodies.ts'
import { requestsTo } from './arbitrary-requests.ts'
import { contract } from './contract-document.ts'

// Fixed, so that a failure can be reproduced. After larger changes another seed is worth a try.
const seed = 20_261_122
// For a longer search: NOVA_FUZZ_RUNS requests to each operation.
const runs = Number(process.env.NOVA_FUZZ_RUNS ?? 12)

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema({ $id: 'contract', ...contract })

let app: TestApp
let existing: Existing
let token = ''

beforeAll(async () => {
  app = await startTestApp()
  const [alice, bob, carol] = [await app.user('Alice'), await app.user('Bob'), await app.user('Carol')]
  await Promise.all([
    alice.api.followUser(bob.id),
    carol.api.followUser(alice.id),
    carol.api.followUser(bob.id),
    bob.api.followUser(alice.id),
  ])
  const posts = []
  for (const author of [alice, alice, bob, bob, bob])
    for (const visibility of ['public', 'followers', 'private'] as const) {
      const response = await author.api.createPost({ caption: `${visibility} #tag`, visibility })
      if (response.status === 201) posts.push(response.data.id)
    }
  const reserved = await alice.api.createMedia({ content_type: 'image/png', byte_size: 100, kind: 'image' })
  await bob.api.likePost(posts[0]!)
  await app.settle()
  const pages = [
    await alice.api.getFollowingFeed({ limit: 1 }),
    await alice.api.listNotifications({ limit: 1 }),
    await alice.api.listFollowers(alice.id, { limit: 1 }),
    await carol.api.listFollowing(carol.id, { limit: 1 }),
  ]
  const cursors = pages.flatMap((page) =>
    page.status === 200 && page.data.next_cursor !== null ? [page.data.next_cursor] : [],
  )
  const notifications = await alice.api.listNotifications()
  if (reserved.status !== 201 || notifications.status !== 200) throw new Error('the data could not be created')
  existing = {
    ids: [alice.id, bob.id, carol.id, ...posts, reserved.data.id, ...notifications.data.items.map(({ id }) => id)],
    cursors,
    refreshTokens: [carol.refreshToken, bob.refreshToken],
  }
  expect(cursors).toHaveLength(4)
  token = alice.accessToken
})
afterAll(() => app.close())

const operations = operationsOf(contract).filter(({ operation }) => !/^open\w+Socket$/.test(operation.operationId))

/** Returns the number of requests: a few when only headers can differ. */
function runsOf({ path, operation }: OperationAt): number {
  const isPlain = operation.requestBody === undefined && !path.startsWith('/api/v1') && !path.includes('{')
  return isPlain ? 3 : runs
}

test.each(operations.map((at, index) => [at.operation.operationId, at, index] as const))(
  '%s returns no 5xx, nothing outside the contract, and no success for an invalid body',
  async (_, at, index) => {
    const isRefused = refusalOf(at)
    await fc.assert(
      fc.asyncProperty(requestsTo(at, existing, token), async ({ target, ...init }) => {
        const { status } = await app.fetch(target, init)
        expect(status).toBeLessThan(500)
        if (isRefused(init.body)) expect(status).toBeGreaterThanOrEqual(400)
      }),
      { seed: seed + index, numRuns: runsOf(at), endOnFailure: true },
    )
  },
)

/**
 * Returns whether the contract's schema refuses a body. The validator is independent: the service does not use it.
 */
function refusalOf({ operation }: OperationAt): (body: unknown) => boolean {
  const schema = operation.requestBody?.content['application/json']?.schema
  if (schema === undefined) return () => false
  const validate = ajv.compile({ $ref: `contract${schema.$ref}` })
  return (body) => {
    try {
      return !validate(JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array)))
    } catch {
      return true
    }
  }
}
