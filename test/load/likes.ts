import type { LikeOutcome, LikeTask } from './like-generator.ts'
import { forkHere, messageOf, stopProcess } from './processes.ts'
import type { Run } from './run.ts'

export type LikesResult = { nova: LikeOutcome; baseline: LikeOutcome }

const oneByOne = 300
const perSecond = 100

/** Measures from a like to the message on the creator's socket. The baseline is a socket server that only forwards. */
export async function benchLikes(run: Run): Promise<LikesResult> {
  const [creator, ...likers] = run.callers
  const total = oneByOne + perSecond * run.load.seconds
  const posts = await Promise.all(
    Array.from({ length: Math.ceil(total / likers.length) }, () => createPost(run.server.url, creator!.authorization)),
  )
  const pairs = posts.flatMap((content) => likers.map((liker) => ({ content, liker }))).slice(0, total)
  const shape = { oneByOne, perSecond }

  const baselineServer = forkHere('like-baseline-server.ts')
  const baselineUrl = await messageOf<string>(baselineServer, 10_000)
  const baseline = await measureLikes(run, {
    ...shape,
    socketUrl: baselineUrl.replace('http', 'ws'),
    socketHeaders: {},
    requests: pairs.map(({ content, liker }) => ({
      ...{ url: `${baselineUrl}/${content}/${liker.id}`, method: 'POST', headers: {} },
      key: `${content} ${liker.id}`,
    })),
  })
  await stopProcess(baselineServer)

  const nova = await measureLikes(run, {
    ...shape,
    socketUrl: `${run.server.url.replace('http', 'ws')}/api/v1/ws/notifications`,
    socketHeaders: { authorization: creator!.authorization },
    requests: pairs.map(({ content, liker }) => ({
      ...{
        url: `${run.server.url}/api/v1/posts/${content}/like`,
        method: 'POST',
        headers: { authorization: liker.authorization },
      },
      key: `${content} ${liker.id}`,
    })),
  })
  return { nova, baseline }
}

export async function measureLikes(run: Run, task: LikeTask): Promise<LikeOutcome> {
  const generator = forkHere('like-generator.ts')
  generator.send(task)
  const outcome = await messageOf<LikeOutcome>(generator, (run.load.seconds + 120) * 1000)
  await stopProcess(generator)
  return outcome
}

async function createPost(url: string, authorization: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/posts`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ caption: 'A post to be liked', visibility: 'public' }),
  })
  if (response.status !== 201) throw new Error(`createPost returned ${response.status}: ${await response.text()}`)
  return ((await response.json()) as { id: string }).id
}
