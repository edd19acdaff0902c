import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationMeta } from '../../../src/contract/generated/operations.ts'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { exampleBody, examplePathParameters } from '../../support/contract-examples.ts'
import { api, idOf } from '../../support/every-operation.ts'

let app: TestApp
let admin: TestUser
beforeAll(async () => {
  app = await startTestApp()
  admin = await userWithRole(app, 'admin')
})
afterAll(() => app.close())

const fields = api.flatMap((route) => {
  const { fieldErrors } = operationMeta[idOf(route) as keyof typeof operationMeta]
  const paths = Object.entries(fieldErrors).filter(([path]) => !path.includes('.'))
  return paths.map(([field, code]) => ({ route, id: idOf(route), field, code: String(code) }))
})

describe('a field with its own error code', () => {
  test('is in many operations', () => {
    expect(fields.length).toBeGreaterThan(20)
  })

  test.each(fields)(
    '$field of $id is VALIDATION_FAILED if it is no text, because $code stands for its range',
    async ({ route, id, field }) => {
      const path = Object.entries(examplePathParameters(id)).reduce(
        (text, [name, value]) => text.replace(`{${name}}`, value),
        route.path,
      )
      for (const value of [5, true, {}, []]) {
        const response = await app.fetch(path, {
          method: route.method,
          headers: { authorization: `Bearer ${admin.accessToken}`, 'content-type': 'application/json' },
          body: JSON.stringify({ ...exampleBody(id), [field]: value }),
        })
        const body = (await response.json()) as { error: { code: string; details: { issues: { field: string }[] } } }
        expect([id, value, response.status, body.error.code]).toEqual([id, value, 400, 'VALIDATION_FAILED'])
        expect(body.error.details.issues.map((issue) => issue.field)).toContain(field)
      }
    },
  )

  test.each([
    ['createPost', { caption: 'x'.repeat(2201), visibility: 'public' }, 'CONTENT_TOO_LONG', 'caption'],
    ['createPost', { caption: 'hello', visibility: 'everyone' }, 'INVALID_VISIBILITY', 'visibility'],
    ['startLive', { title: 'hello', content_warning: 'x'.repeat(201) }, 'CONTENT_TOO_LONG', 'content_warning'],
    ['startLive', { title: 'hello', visibility: 'everyone' }, 'INVALID_VISIBILITY', 'visibility'],
  ] as const)('of %s is refused with the code if it is a text outside of its range', async (id, body, code, field) => {
    const route = api.find((one) => idOf(one) === id)!
    const response = await app.fetch(route.path, {
      method: route.method,
      headers: { authorization: `Bearer ${admin.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code, details: { field } } })
  })
})
