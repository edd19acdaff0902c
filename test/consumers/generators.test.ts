import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { compileSamples, type Generator, generateClient, load, type Sample, sampleFolder } from './build-sample.ts'

// The clients of other generators, made from the document that an installation serves.

const generators: Generator[] = ['hey-api', 'openapi-fetch', 'kubb']

let app: TestApp
let folder: string
beforeAll(async () => {
  ;[app, folder] = await Promise.all([startTestApp(), sampleFolder()])
  const document = (await (await app.fetch('/openapi.json')).json()) as object
  for (const generator of generators) await generateClient(folder, generator, document)
}, 300_000)
afterAll(async () => {
  await app?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

test('what they generate compiles strictly, and so do programs that use it', async () => {
  await compileSamples(folder)
}, 120_000)

test.each(generators)('a program with the client of %s talks to a running instance', async (generator) => {
  const { walk } = await load<Sample>(folder, `${generator}/sample.ts`)
  const username = `walker_${randomBytes(4).toString('hex')}`
  const account = { username, email: `${username}@example.com`, password: 'a long enough password' }
  expect(await walk(app.url, account)).toEqual({
    captions: ['third', 'second', 'first'],
    likes: 1,
    missing: 'CONTENT_NOT_FOUND',
  })
})
