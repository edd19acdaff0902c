import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import { liveVariables } from './live.variables.ts'

/**
 * Returns the addresses to which the video of a stream is sent and at which it is watched. The media server parses the
 * text after `?` as parameters, the key included.
 */
export function ingestOf(config: Config, streamId: string, key: string): components['schemas']['Ingest'] {
  const { INGEST_WHIP_URL, INGEST_RTMP_URL, LIVE_PLAYBACK_URL } = config.of(liveVariables)
  const whip = new URL(INGEST_WHIP_URL)
  for (const [name, value] of Object.entries({ app: 'live', stream: streamId, key })) whip.searchParams.set(name, value)
  return {
    rtmp_url: INGEST_RTMP_URL,
    stream_key: `${streamId}?key=${key}`,
    whip_url: whip.href,
    playback_url: `${LIVE_PLAYBACK_URL.replace(/\/$/, '')}/${streamId}.m3u8`,
  }
}
