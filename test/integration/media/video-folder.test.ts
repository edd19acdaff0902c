import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { clip, uploadFile } from '../../support/media.ts'

/** The system's temporary folder for this file, from before the first module is loaded. */
const temporary = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  process.env.TMPDIR = mkdtempSync(`${tmpdir()}/nova-video-folder-test-`)
  return process.env.TMPDIR
})

const logFile = join(temporary, 'folders.txt')
const hourMs = 60 * 60 * 1000
let app: TestApp
let user: TestUser

beforeAll(async () => {
  // Another user of the machine was here first. A file is in the way of everybody, root too.
  await writeFile(join(temporary, 'nova-video'), '')
  const ffmpeg = join(temporary, 'ffmpeg')
  const lines = [
    '#!/bin/sh',
    '# Notes the folder that it is to write into, and who may enter it.',
    'for last; do :; done',
    `ls -ld "$(dirname "$last")" >> '${logFile}'`,
    `exec '${inject('stack').FFMPEG_PATH}' "$@"`,
  ]
  await writeFile(ffmpeg, lines.join('\n'))
  chmodSync(ffmpeg, 0o755)
  app = await startTestApp({ FFMPEG_PATH: ffmpeg })
  user = await app.user()
})
afterAll(async () => {
  await app?.close()
  rmSync(temporary, { recursive: true, force: true })
})

async function expectReady(): Promise<void> {
  const id = await uploadFile(user, await clip({ seconds: 1, size: '64x64' }), 'video/mp4')
  const media = async () => (await user.api.getMedia(id)).data
  await expect.poll(media, { timeout: 20_000 }).toMatchObject({ status: 'ready' })
}

/** Makes a folder as a worker of some user left it when it was killed. */
async function leaveFolder(name: string, ageMs: number, uid?: number): Promise<string> {
  const folder = mkdtempSync(join(temporary, name))
  await writeFile(join(folder, 'original'), 'half a video')
  if (uid !== undefined) chownSync(folder, uid, uid)
  const then = new Date(Date.now() - ageMs)
  utimesSync(folder, then, then)
  return folder
}

test('a video is processed whatever another user left, in a folder that nobody else can enter', async () => {
  await expectReady()
  await expectReady()
  const noted = readFileSync(logFile, 'utf8').trim().split('\n')
  for (const line of noted) expect(line).toMatch(/^drwx------/)
  const folders = new Set(noted.map((line) => line.split(' ').at(-1)!))
  expect(folders.size).toBe(2)
  // Nothing stays that could be in the way of another user.
  for (const folder of folders) expect(existsSync(folder)).toBe(false)
  expect(readdirSync(temporary).toSorted()).toEqual(['ffmpeg', 'folders.txt', 'nova-video'])
})

test('what a worker left that was killed goes after an hour, and what belongs to others stays', async () => {
  const old = await leaveFolder('nova-video-', 2 * hourMs)
  const recent = await leaveFolder('nova-video-', hourMs / 2)
  const unknown = await leaveFolder('something-else-', 2 * hourMs)
  // Only root can make it.
  const foreign = process.getuid?.() === 0 ? [await leaveFolder('nova-video-', 2 * hourMs, 65_534)] : []
  await expectReady()
  expect(existsSync(old)).toBe(false)
  expect([recent, unknown, ...foreign].map(existsSync)).not.toContain(false)
})
