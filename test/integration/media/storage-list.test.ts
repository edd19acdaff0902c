import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('a list of more objects than one response holds has all of them, each once', async () => {
  const { storage } = app.nova.core
  const prefix = `list-${app.config.REDIS_PREFIX}/`
  const keys = Array.from({ length: 1_005 }, (_, n) => `${prefix}${String(n).padStart(4, '0')}`)
  for (let n = 0; n < keys.length; n += 50)
    await Promise.all(keys.slice(n, n + 50).map((key) => storage.write(key, Buffer.from('x'), 'text/plain')))
  try {
    const found: string[] = []
    for await (const objects of storage.list(prefix)) found.push(...objects.map(({ key }) => key))
    expect(found).toEqual(keys)
  } finally {
    for (let n = 0; n < keys.length; n += 50) await Promise.all(keys.slice(n, n + 50).map((key) => storage.remove(key)))
  }
})
