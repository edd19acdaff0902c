import { type Percentiles, percentiles } from './percentiles.ts'

export type PhotoTask = { url: string; authorizations: string[]; photo: string; posts: number; atOnce: number }
export type PhotoOutcome = {
  perSecond: number
  failed: number
  steps: Record<'reserve' | 'upload' | 'complete' | 'post' | 'all', Percentiles>
}

type Step = keyof PhotoOutcome['steps']

process.once('message', (task: PhotoTask) => void run(task))

/** Creates posts with one photo each in the steps of a client: reserve, upload to storage, complete, post. */
async function run({ url, authorizations, photo, posts, atOnce }: PhotoTask): Promise<void> {
  const bytes = new Uint8Array(Buffer.from(photo, 'base64'))
  const times: Record<Step, number[]> = { reserve: [], upload: [], complete: [], post: [], all: [] }
  const failures: string[] = []
  let next = 0
  const timed = async (step: Step, call: Promise<Response>): Promise<Response> => {
    const began = performance.now()
    const response = await call
    if (!response.ok) throw new Error(`${step} returned ${response.status}: ${await response.text()}`)
    times[step].push(performance.now() - began)
    return response
  }
  const one = async (nth: number): Promise<void> => {
    const headers = { authorization: authorizations[nth % authorizations.length]!, 'content-type': 'application/json' }
    const send = (path: string, body?: object): Promise<Response> =>
      fetch(`${url}/api/v1${path}`, {
        method: 'POST',
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    const began = performance.now()
    const reserved = await timed(
      'reserve',
      send('/media', { kind: 'image', content_type: 'image/jpeg', byte_size: bytes.length }),
    )
    const { id, upload } = (await reserved.json()) as {
      id: string
      upload: { url: string; headers: Record<string, string> }
    }
    await (
      await timed('upload', fetch(upload.url, { method: 'PUT', headers: upload.headers, body: bytes }))
    ).arrayBuffer()
    await (await timed('complete', send(`/media/${id}/complete`))).arrayBuffer()
    const caption = `Photo ${nth} of a long walk #walk #photo`
    await (
      await timed('post', send('/posts', { caption, visibility: 'public', media: [{ media_id: id }] }))
    ).arrayBuffer()
    times.all.push(performance.now() - began)
  }
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < posts) await one(next++).catch((error: Error) => failures.push(error.message))
    }),
  )
  if (failures.length > 0) console.error(failures[0])
  const steps = Object.fromEntries(
    Object.entries(times).map(([step, all]) => [step, percentiles(all)]),
  ) as PhotoOutcome['steps']
  const outcome: PhotoOutcome = {
    perSecond: times.all.length / ((performance.now() - began) / 1000),
    failed: failures.length,
    steps,
  }
  process.send!(outcome, () => process.disconnect())
}
