import { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DomainError, fail } from '../../../src/contract/errors.ts'
import type { ErrorCode } from '../../../src/contract/generated/errors.ts'
import { bind, handleError, identifyRequest, type NovaEnv } from '../../../src/http/index.ts'
import { handlers, sockets } from '../../../src/modules.ts'
import { createLog } from '../../../src/platform/log.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** Returns the response of `getMe` and the log lines when its handler throws. */
async function getMeWhen(thrown: () => never): Promise<{ status: number; code: ErrorCode; log: string[] }> {
  const log: string[] = []
  const core = { ...app.nova.core, log: createLog('error', { write: (line) => void log.push(line) }) }
  const server = new OpenAPIHono<NovaEnv>()
  server.onError(handleError(core))
  server.use(identifyRequest(core))
  const unused = (): never => fail('INTERNAL_ERROR')
  const bound = { ...handlers, getMe: async () => thrown() }
  bind(server, core, bound, { handlers: sockets, redeemTicket: unused })
  const { accessToken } = await app.user()
  const reply = await server.request('/api/v1/users/me', { headers: { authorization: `Bearer ${accessToken}` } })
  const { error } = (await reply.json()) as { error: { code: ErrorCode } }
  return { status: reply.status, code: error.code, log }
}

test('an error code that the operation does not list is returned as INTERNAL_ERROR and logged', async () => {
  const { log, ...response } = await getMeWhen(() => fail('SELF_BAN', { secret: 'detail' }))
  expect(response).toEqual({ status: 500, code: 'INTERNAL_ERROR' })
  expect(log).toHaveLength(1)
  expect(JSON.parse(log[0]!)).toMatchObject({ operation: 'getMe', code: 'INTERNAL_ERROR' })
  expect(log[0]).toContain('getMe does not list SELF_BAN')
})

test('an error code that the operation lists is returned unchanged', async () => {
  const { log, ...response } = await getMeWhen(() => fail('ACCOUNT_SUSPENDED'))
  expect(response).toEqual({ status: 403, code: 'ACCOUNT_SUSPENDED' })
  expect(log).toEqual([])
})

test('an internal error is INTERNAL_ERROR, with its cause only in the log', async () => {
  const { log, ...response } = await getMeWhen(() => {
    throw new DomainError('INTERNAL_ERROR', {}, { cause: new Error('the cause') })
  })
  expect(response).toEqual({ status: 500, code: 'INTERNAL_ERROR' })
  expect(log[0]).toContain('the cause')
})
