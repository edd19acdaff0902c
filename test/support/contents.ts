import type { TestApp, TestUser } from './app.ts'
import { readyMedia } from './media.ts'
import { created } from './replies.ts'

type Input<Name extends 'createReel' | 'createStory' | 'startLive'> = Partial<Parameters<TestUser['api'][Name]>[0]>

/** Publishes a reel with a video that is ready. Returns its id. */
export async function newReel(
  app: TestApp,
  creator: TestUser,
  input: Input<'createReel'> = {},
  durationMs?: number,
): Promise<string> {
  const media_id = await readyMedia(app, creator, 'video', durationMs)
  const { id } = await created(creator.api.createReel({ media_id, ...input }))
  return id
}

/** A story as its creation returns it. */
export type NewStory = {
  id: string
  expires_at: string
  engagement: { view_count: number }
  viewer: { seen: boolean }
}

/** Publishes a story with a picture that is ready. */
export async function newStory(app: TestApp, creator: TestUser, input: Input<'createStory'> = {}): Promise<NewStory> {
  return created(creator.api.createStory({ media_id: await readyMedia(app, creator), ...input }))
}

/** A live stream as its start returns it. */
export type NewStream = {
  id: string
  stream_id: string
  status: string
  ingest: { stream_key: string; rtmp_url: string; whip_url: string; playback_url: string }
}

/** Starts a live stream. */
export function newStream(creator: TestUser, input: Input<'startLive'> = {}): Promise<NewStream> {
  return created(creator.api.startLive({ title: 'Golden hour', ...input }))
}

/**
 * Returns the status of a live stream as a user sees it.
 * @throws when the user may not see it
 */
export async function liveStatus(user: TestUser, streamId: string) {
  const reply = await user.api.getLiveStatus(streamId)
  if (reply.status !== 200) throw new Error(`getLiveStatus returned ${reply.status}`)
  return reply.data
}

/** Returns the number of posts that an account shows. */
export async function postCount(user: TestUser): Promise<number> {
  const reply = await user.api.getMe()
  if (reply.status !== 200) throw new Error(`getMe returned ${reply.status}`)
  return reply.data.post_count
}
