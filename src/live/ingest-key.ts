import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'

/** Where the video of a stream goes and where it is watched. The media server takes what follows `?` for parameters, the key among them. */
export function ingestOf(config: Config, streamId: string, key: string): components['schemas']['Ingest'] {
  const whip = new URL(config.INGEST_WHIP_URL)
  for (const [name, value] of Object.entries({ app: 'live', stream: streamId, key })) whip.searchParams.set(name, value)
  return {
    rtmp_url: config.INGEST_RTMP_URL,
    stream_key: `${streamId}?key=${key}`,
    whip_url: whip.href,
    playback_url: `${config.LIVE_PLAYBACK_URL.replace(/\/$/, '')}/${streamId}.m3u8`,
  }
}
