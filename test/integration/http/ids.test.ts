import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OperationAt, operationsOf, resolve, type Schema } from '../../../openapi/build/document.ts'
import { contract } from '../../contract/contract-document.ts'
import type { TestUser } from '../../support/app.ts'
import { exampleBody, examplePathParameters, exampleQuery } from '../../support/contract-examples.ts'
import { type EveryOperation, operation, startEveryOperation } from '../../support/every-operation.ts'
import { createdId } from '../../support/replies.ts'

// An id is any UUID: also the first, the last, and one of something else.

let every: EveryOperation
/** A user without posts, followers, notifications or anything else. */
let newcomer: TestUser
let ids: string[]

beforeAll(async () => {
  every = await startEveryOperation()
  newcomer = await every.app.user('newcomer')
  const post = await createdId(every.bob.api.createPost({ caption: 'a post', visibility: 'public' }))
  await every.alice.api.likePost(post)
  await every.app.settle()
  const { data } = await every.bob.api.listNotifications()
  ids = [
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    every.bob.id,
    post,
    (data as { items: { id: string }[] }).items[0]!.id,
  ]
})
afterAll(() => every.close())

const isId = (schema: Schema): boolean => {
  const { format, items } = resolve(contract, schema)
  return format === 'uuid' || (items !== undefined && isId(items))
}

/** Returns the paths, queries and bodies of an operation with `id` in one place after the other. */
function requestsWith(id: string, { path, operation: { operationId, ...of } }: OperationAt) {
  const parameters = (of.parameters ?? []).map((one) => resolve(contract, one)).filter(({ schema }) => isId(schema))
  const body = exampleBody(operationId)
  const bodySchema = of.requestBody?.content['application/json']?.schema
  const fields = Object.entries(bodySchema === undefined ? {} : (resolve(contract, bodySchema).properties ?? {}))
  const valid = every.pathOf(operation(operationId))
  const query = exampleQuery(operationId)
  return [
    ...parameters
      .filter((one) => one.in === 'path')
      .map(({ name }) => {
        const values = { ...examplePathParameters(operationId), [name]: id }
        const target = Object.entries(values).reduce((text, [key, value]) => text.replace(`{${key}}`, value), path)
        return { target: target + query, body }
      }),
    ...parameters
      .filter((one) => one.in === 'query')
      .map(({ name }) => ({ target: `${valid}?${new URLSearchParams({ [name]: id })}`, body })),
    ...fields
      .filter(([, schema]) => isId(schema))
      .map(([name, schema]) => ({
        target: valid + query,
        body: { ...body, [name]: resolve(contract, schema).type === 'array' ? [id] : id },
      })),
  ]
}

const taking = operationsOf(contract).filter(({ path, operation: { parameters = [], requestBody } }) => {
  const bodySchema = requestBody?.content['application/json']?.schema
  const fields = bodySchema === undefined ? [] : Object.values(resolve(contract, bodySchema).properties ?? {})
  return path.startsWith('/api/v1') && [...parameters.map((one) => resolve(contract, one).schema), ...fields].some(isId)
})

test('the nil UUID marks no notification as read, for a user with and without notifications', async () => {
  const nil = ids[0]!
  expect(await newcomer.api.markNotificationsRead({ up_to_id: nil })).toMatchObject({
    status: 200,
    data: { unread_count: 0 },
  })
  const { data } = await every.bob.api.markNotificationsRead({ up_to_id: nil })
  expect(data).toMatchObject({ unread_count: expect.toSatisfy((count: number) => count > 0) })
})

test('a socket resumes or starts anew for any last_event_id, and ignores unknown ids to mark as read', async () => {
  for (const user of [newcomer, every.bob])
    for (const lastEventId of ids) {
      const socket = await every.app.socket(user, { lastEventId })
      await socket.nextOf('connected')
      for (const id of ids) {
        for (const form of [{ up_to_id: id }, { data: { up_to_id: id } }]) socket.send({ event: 'mark_read', ...form })
        socket.send({ event: 'ping' })
        await socket.nextOf('pong')
      }
      socket.close()
      const live = await every.app.watch(user, every.pathOf(operation('getLive')).split('/')[4]!, {
        lastEventId,
      })
      await live.nextOf('joined')
      live.close()
    }
})

// Last, because it bans and suspends users.
test.each(taking.map((at) => [at.operation.operationId, at] as const))(
  '%s accepts or refuses any id, for a newcomer and for an admin',
  async (_id, at) => {
    for (const user of [newcomer, every.alice])
      for (const id of ids)
        for (const { target, body } of requestsWith(id, at)) {
          const response = await every.app.fetch(target, {
            method: at.method.toUpperCase(),
            headers: { authorization: `Bearer ${user.accessToken}`, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          })
          expect([target, body, response.status < 500]).toEqual([target, body, true])
        }
  },
)
