import { setTimeout as pause } from 'node:timers/promises'
import { choosePort } from '../../cli/stack/index.ts'
import { cpuOf } from './cpu.ts'
import { createPhoto } from './create-photo.ts'
import { type Measured, measure } from './http-load.ts'
import { waitUntilDrained } from './installation.ts'
import type { PhotoOutcome, PhotoTask } from './photo-generator.ts'
import { forkHere, messageOf, spawnNode, stopProcess } from './processes.ts'
import type { Run } from './run.ts'
import type { SharpOutcome, SharpTask } from './sharp-baseline.ts'

export type PhotosResult = {
  photoBytes: number
  /** `POST /posts` with one picture each. */
  accepted: Measured
  /** All steps of a client, while a worker processes the pictures. */
  whole: PhotoOutcome & { posts: number; drainedSeconds: number }
  /** Pictures that a worker processes, with nothing else to do. */
  worker: { images: number; perSecond: number; cpuEach: Record<string, number> }
  /** The same work in a loop of sharp only; see `SharpTask`. */
  sharp: SharpOutcome
  plainSharp: SharpOutcome
}

const wholePosts = 300
const images = 240
const atOnce = 4
const timeoutMs = 300_000

/**
 * Measures how fast posts with a photo are accepted, and how fast a worker creates the sizes, compared with a loop of
 * sharp only. Expects a server without a worker.
 */
export async function benchPhotos(run: Run): Promise<PhotosResult> {
  const bytes = await createPhoto()
  const encoded = bytes.toString('base64')
  const send = (posts: number): Promise<PhotoOutcome> =>
    runTask<PhotoTask, PhotoOutcome>('photo-generator.ts', {
      ...{
        url: run.server.url,
        authorizations: run.callers.map(({ authorization }) => authorization),
        photo: encoded,
        posts,
        atOnce: 8,
      },
    })

  // Fills a queue that no worker reads yet.
  await send(images)
  const loop = (how: SharpTask['how']) =>
    runTask<SharpTask, SharpOutcome>('sharp-baseline.ts', { photo: encoded, images, atOnce, how })
  const [sharp, plainSharp] = [await loop('shared'), await loop('plain')]
  const worker = await measureWorker(run)

  // The pictures are ready now: each caller posts one of its own pictures again and again.
  const requests = await requestsWithPhoto(run)
  const accepted = await measure({ ...run.load, url: run.server.url, requests }, run.pids)

  const helper = await startWorker(run)
  await waitUntilDrained(run.installation)
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

async function runTask<Task extends object, Outcome>(file: string, task: Task): Promise<Outcome> {
  const child = forkHere(file)
  child.send(task)
  const outcome = await messageOf<Outcome>(child, timeoutMs)
  await stopProcess(child)
  return outcome
}

async function startWorker({ installation }: Run) {
  return spawnNode(['cli/nova.ts', 'serve'], { ...installation.env, ROLES: 'worker', PORT: String(await choosePort()) })
}

/** Measures from the first picture that is ready to the last, so that the start of the process does not count. */
async function measureWorker(run: Run): Promise<PhotosResult['worker']> {
  const waiting = await processingCount(run)
  const child = await startWorker(run)
  while ((await processingCount(run)) === waiting) await pause(2)
  const roots = { ...run.pids, worker: child.pid }
  const before = cpuOf(roots)
  const [began, images] = [performance.now(), await processingCount(run)]
  await untilReady(run)
  const perSecond = images / ((performance.now() - began) / 1000)
  const cpuEach = Object.fromEntries(
    Object.entries(cpuOf(roots)).map(([name, micros]) => [name, (micros - (before[name] ?? 0)) / images]),
  )
  await stopProcess(child)
  return { images, perSecond, cpuEach }
}

async function untilReady(run: Run): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; (await processingCount(run)) > 0; ) {
    if (Date.now() > deadline) throw new Error('pictures were still being processed after five minutes')
    await pause(25)
  }
}

async function processingCount({ installation }: Run): Promise<number> {
  // The pictures of the data set are older. Scanning all of them would be most of the work of Postgres.
  const { rows } = await installation.core.postgres.pool.query(
    `select count(*)::int as many from media
      where status = 'processing' and created_at > now() - interval '15 minutes'`,
  )
  return (rows as { many: number }[])[0]!.many
}

async function requestsWithPhoto({ installation, callers }: Run) {
  const { rows } = await installation.core.postgres.pool.query(
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
