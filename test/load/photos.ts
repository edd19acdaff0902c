import { setTimeout as pause } from 'node:timers/promises'
import { choosePort } from '../../cli/stack/index.ts'
import { cpuOf } from './cpu.ts'
import { type Measured, measure } from './http-load.ts'
import { photo } from './photo.ts'
import type { PhotoOutcome, PhotoTask } from './photo-generator.ts'
import { forkHere, messageOf, spawnNode, stopProcess } from './processes.ts'
import type { Run } from './run.ts'
import type { SharpOutcome, SharpTask } from './sharp-floor.ts'
import { drained } from './subject.ts'

export type PhotosResult = {
  photoBytes: number
  /** `POST /posts` with one picture each. */
  accepted: Measured
  /** The whole way of a client, while a worker processes. */
  whole: PhotoOutcome & { posts: number; drainedSeconds: number }
  /** Pictures a second of a worker alone, and of sharp alone. */
  worker: { images: number; perSecond: number; cpuEach: Record<string, number> }
  sharp: SharpOutcome
  plainSharp: SharpOutcome
}

const wholePosts = 300
const images = 240
const atOnce = 4
const patienceMs = 300_000

/**
 * Photos: how fast posts with one are accepted, and how fast a worker makes their sizes beside a loop of sharp alone.
 * Expects a server without a worker.
 */
export async function benchPhotos(run: Run): Promise<PhotosResult> {
  const bytes = await photo()
  const encoded = bytes.toString('base64')
  const send = (posts: number): Promise<PhotoOutcome> =>
    ask<PhotoTask, PhotoOutcome>('photo-generator.ts', {
      ...{
        url: run.server.url,
        authorizations: run.callers.map(({ authorization }) => authorization),
        photo: encoded,
        posts,
        atOnce: 8,
      },
    })

  // A queue without anybody who works on it.
  await send(images)
  const loop = (how: SharpTask['how']) =>
    ask<SharpTask, SharpOutcome>('sharp-floor.ts', { photo: encoded, images, atOnce, how })
  const [sharp, plainSharp] = [await loop('shared'), await loop('plain')]
  const worker = await workThrough(run)

  // Their pictures are ready now: each caller posts one of its own again and again.
  const requests = await pictured(run)
  const accepted = await measure({ ...run.load, url: run.server.url, requests }, run.pids)

  const helper = await startWorker(run)
  await drained(run.subject)
  const whole = await send(wholePosts)
  const began = performance.now()
  await untilReady(run)
  const drainedSeconds = (performance.now() - began) / 1000
  await stopProcess(helper)
  return {
    photoBytes: bytes.length,
    accepted,
    whole: { ...whole, posts: wholePosts, drainedSeconds },
    worker,
    sharp,
    plainSharp,
  }
}

async function ask<Task extends object, Outcome>(file: string, task: Task): Promise<Outcome> {
  const child = forkHere(file)
  child.send(task)
  const outcome = await messageOf<Outcome>(child, patienceMs)
  await stopProcess(child)
  return outcome
}

async function startWorker({ subject }: Run) {
  return spawnNode(['cli/nova.ts', 'serve'], { ...subject.env, ROLES: 'worker', PORT: String(await choosePort()) })
}

/** From the first picture that is ready to the last, so that the start of the process does not count. */
async function workThrough(run: Run): Promise<PhotosResult['worker']> {
  const waiting = await processing(run)
  const child = await startWorker(run)
  while ((await processing(run)) === waiting) await pause(2)
  const roots = { ...run.pids, worker: child.pid }
  const before = cpuOf(roots)
  const [began, images] = [performance.now(), await processing(run)]
  await untilReady(run)
  const perSecond = images / ((performance.now() - began) / 1000)
  const cpuEach = Object.fromEntries(
    Object.entries(cpuOf(roots)).map(([name, micros]) => [name, (micros - (before[name] ?? 0)) / images]),
  )
  await stopProcess(child)
  return { images, perSecond, cpuEach }
}

async function untilReady(run: Run): Promise<void> {
  for (const deadline = Date.now() + patienceMs; (await processing(run)) > 0; ) {
    if (Date.now() > deadline) throw new Error('pictures were still being processed after five minutes')
    await pause(25)
  }
}

async function processing({ subject }: Run): Promise<number> {
  // The world's own pictures are older: looking at all of them would be most of what Postgres does.
  const { rows } = await subject.core.postgres.pool.query(
    `select count(*)::int as many from media
      where status = 'processing' and created_at > now() - interval '15 minutes'`,
  )
  return (rows as { many: number }[])[0]!.many
}

async function pictured({ subject, callers }: Run) {
  const { rows } = await subject.core.postgres.pool.query(
    `select distinct on (owner_id) owner_id, id from media
      where owner_id = any($1::uuid[]) and status = 'ready' order by owner_id, created_at desc`,
    [callers.map(({ id }) => id)],
  )
  const media = new Map((rows as { owner_id: string; id: string }[]).map((row) => [row.owner_id, row.id]))
  return callers.map(({ id, authorization }, n) => ({
    ...{ method: 'POST', path: '/api/v1/posts', headers: { 'content-type': 'application/json', authorization } },
    body: JSON.stringify({
      caption: `Photo ${n} of a long walk #walk #photo`,
      visibility: 'public',
      media: [{ media_id: media.get(id), alt_text: 'Hills' }],
    }),
  }))
}
