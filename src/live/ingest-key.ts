import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { playbackUrl } from '../media/index.ts'
import { liveVariables } from './live.variables.ts'

/**
 * Returns the addresses to which the video of a stream is sent and at which it is watched. The media server parses the
 * text after `?` as parameters, the key included.
 */
export function ingestOf({ core, actor }: UserCtx, streamId: string, key: string): components['schemas']['Ingest'] {
  const { INGEST_WHIP_URL, INGEST_RTMP_URL } = core.config.of(liveVariables)
  const whip = new URL(INGEST_WHIP_URL)
  for (const [name, value] of Object.entries({ app: 'live', stream: streamId, key })) whip.searchParams.set(name, value)
  return {
    rtmp_url: INGEST_RTMP_URL,
    stream_key: `${streamId}?key=${key}`,
    whip_url: whip.href,
    playback_url: playbackUrl(core, streamId, actor.id),
  }
}
