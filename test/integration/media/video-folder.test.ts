import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { clip, uploadFile } from '../../support/media.ts'

/** The temporary folder of the system for this file, set before the first module is loaded. */
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
  // Another user of the machine has this name already. It is a file, which blocks even root.
  await writeFile(join(temporary, 'nova-video'), '')
  const ffmpeg = join(temporary, 'ffmpeg')
  const lines = [
    '#!/bin/sh',
    '# Logs the folder that it writes into, with its permissions.',
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

/** Creates a folder as a killed worker has left it. Returns its path. */
async function leaveFolder(name: string, ageMs: number, uid?: number): Promise<string> {
  const folder = mkdtempSync(join(temporary, name))
  await writeFile(join(folder, 'original'), 'half a video')
  if (uid !== undefined) chownSync(folder, uid, uid)
  const then = new Date(Date.now() - ageMs)
  utimesSync(folder, then, then)
  return folder
}

test('a video is processed in a folder that no other user can enter, whatever other users left', async () => {
  await expectReady()
  await expectReady()
  const logged = readFileSync(logFile, 'utf8').trim().split('\n')
  for (const line of logged) expect(line).toMatch(/^drwx------/)
  const folders = new Set(logged.map((line) => line.split(' ').at(-1)!))
  expect(folders.size).toBe(2)
  // Nothing is left that could block another user.
  for (const folder of folders) expect(existsSync(folder)).toBe(false)
  expect(readdirSync(temporary).toSorted()).toEqual(['ffmpeg', 'folders.txt', 'nova-video'])
})

test('folders of a killed worker are deleted after an hour, and other folders are kept', async () => {
  const old = await leaveFolder('nova-video-', 2 * hourMs)
  const recent = await leaveFolder('nova-video-', hourMs / 2)
  const unknown = await leaveFolder('something-else-', 2 * hourMs)
  // Only root can create it.
  const foreign = process.getuid?.() === 0 ? [await leaveFolder('nova-video-', 2 * hourMs, 65_534)] : []
  await expectReady()
  expect(existsSync(old)).toBe(false)
  expect([recent, unknown, ...foreign].map(existsSync)).not.toContain(false)
})
