import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { modules } from '../../../src/modules.ts'
import { mailsSentTo } from '../../support/account-mails.ts'
import { emailOf } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { photograph, textPost, uploadPicture } from '../../support/pictures.ts'

const dayMs = 24 * 60 * 60 * 1000

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const jobs = modules.flatMap(({ jobs = [] }) => jobs)
const runJob = (name: string): Promise<void> => jobs.find((job) => job.name === name)!.run(systemCtx(app.nova.core))

/** Waits until the export of a user is ready: the worker of the application may be making it. */
async function readyExport(user: TestUser): Promise<string> {
  for (;;) {
    await runJob('make-exports')
    const { data } = await user.api.getMyExport()
    const { status, download } = data as { status: string; download: { url: string } | null }
    if (status === 'ready') return download!.url
    expect(['queued', 'running']).toContain(status)
    app.clock.advance(1_000)
  }
}

async function archiveOf(user: TestUser): Promise<Record<string, Buffer>> {
  const response = await fetch(await readyExport(user))
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="nova-export.zip"')
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]))
}

const rowsOf = (file: Buffer | undefined): object[] =>
  String(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as object)

test('an export has everything of the user, no secrets, and nothing that only others may know', async () => {
  const [user, other, foe] = [await app.register(), await app.user(), await app.user()]
  const post = await textPost(user, 'by the #shore')
  const media_id = await uploadPicture(user, await photograph(), 'image/jpeg')
  await app.settle()
  await user.api.createPost({ caption: 'with a picture', visibility: 'public', media: [{ media_id }] })
  await user.api.createPostComment(post, { content: 'my own words' })
  await user.api.followUser(other.id)
  await user.api.startTwoFactor({ password: user.password })
  await user.api.registerDevice({ platform: 'ios', token: 'secret-push-token' })
  await foe.api.blockUser(user.id, {})
  await foe.api.muteUser(user.id, {})
  await app.settle()
  expect(await user.api.getMyExport()).toMatchObject({ data: { status: 'none', download: null } })
  expect(await user.api.requestMyExport()).toMatchObject({ status: 202, data: { status: 'queued', download: null } })
  const archive = await archiveOf(user)
  expect(rowsOf(archive['data/users.jsonl'])).toMatchObject([{ id: user.id, email: emailOf(user) }])
  expect(rowsOf(archive['data/follows.jsonl'])).toMatchObject([{ following_id: other.id }])
  expect(rowsOf(archive['data/comments.jsonl'])).toMatchObject([{ content: 'my own words' }])
  expect(
    rowsOf(archive['data/contents.jsonl'])
      .map((row) => (row as { text: string }).text)
      .toSorted(),
  ).toEqual(['by the #shore', 'with a picture'])
  expect(rowsOf(archive['data/events.jsonl'])).not.toEqual([])
  expect(archive[`media/${media_id}.webp`]!.subarray(8, 12).toString()).toBe('WEBP')
  expect(archive['README.txt']).toBeDefined()
  expect(Object.keys(archive).filter((name) => name.startsWith('data/'))).toHaveLength(
    modules.flatMap((module) => Object.keys(module.export ?? {})).length,
  )
  const all = Buffer.concat(Object.values(archive)).toString('latin1')
  expect(all).not.toContain('secret-push-token')
  expect(all).not.toContain('$argon2')
  expect(all).not.toMatch(/sealed|_hash"/)
  expect(all).not.toContain(foe.id)
  const { data } = await user.api.getMyExport()
  expect(data).toMatchObject({ status: 'ready' })
  const { progress } = data as { progress: { done: number; total: number } }
  expect(progress.done).toBe(progress.total)
  const mails = await mailsSentTo(app, emailOf(user))
  expect(mails.map(({ subject }) => subject)).toContain('Your export is ready')
  expect(mails.at(-1)?.text).not.toContain('http')
})

test('an export can be requested once a day, and is deleted after seven days', async () => {
  const user = await app.user()
  expect((await user.api.requestMyExport()).status).toBe(202)
  const again = await user.api.requestMyExport()
  expect(again).toMatchObject({ status: 429, data: { error: { code: 'RATE_LIMIT_EXCEEDED' } } })
  const url = await readyExport(user)
  expect((await user.api.requestMyExport()).status).toBe(429)
  app.clock.advance(dayMs)
  await app.signInAgain(user)
  expect((await user.api.requestMyExport()).status).toBe(202)
  await readyExport(user)
  app.clock.advance(7 * dayMs)
  await runJob('purge-exports')
  await app.signInAgain(user)
  expect(await user.api.getMyExport()).toMatchObject({ data: { status: 'none', download: null } })
  expect((await fetch(url)).status).toBe(404)
})

test('two requests at the same time start one export', async () => {
  const user = await app.user()
  const replies = await Promise.all([1, 2, 3].map(() => user.api.requestMyExport()))
  expect(replies.map(({ status }) => status).toSorted()).toEqual([202, 429, 429])
})

test('an export whose worker has died is made by another one', async () => {
  const user = await app.user()
  await app.db.query(
    `insert into exports (user_id, status, tries, requested_at, holder, leased_until)
      values ($1, 'running', 1, $2, gen_random_uuid(), $2)`,
    [user.id, app.clock.now()],
  )
  app.clock.advance(1_000)
  await readyExport(user)
})

test('an export that fails is tried again, given up after five times, and can then be requested again', async () => {
  const user = await app.user()
  const { storage } = app.nova.core
  const { upload } = storage
  storage.upload = async () => {
    throw new Error('the storage is full')
  }
  try {
    expect((await user.api.requestMyExport()).status).toBe(202)
    for (let status = 'queued'; status !== 'failed'; ) {
      await runJob('make-exports')
      app.clock.advance(6 * 60_000)
      await app.signInAgain(user)
      status = ((await user.api.getMyExport()).data as { status: string }).status
      expect(['queued', 'running', 'failed']).toContain(status)
    }
  } finally {
    storage.upload = upload
  }
  expect((await user.api.requestMyExport()).status).toBe(202)
  await readyExport(user)
})

test('an export is erased with the account', async () => {
  const user = await app.user()
  expect((await user.api.requestMyExport()).status).toBe(202)
  await readyExport(user)
  expect((await user.api.deleteMe({ password: user.password })).status).toBe(202)
  app.clock.advance(31 * dayMs)
  await runJob('erase-accounts')
  expect(await app.nova.core.storage.sizeOf(`exports/${user.id}.zip`)).toBeUndefined()
})
