import { z } from 'zod'
import { url, whole } from '../config.ts'

/** Where video comes in and goes out. */
export const liveVariables = {
  LIVE_GRACE_SECONDS: whole
    .pipe(z.number().min(5))
    .default(180)
    .describe('After how long without video and without its creator a stream ends by itself.'),
  INGEST_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('What the media server proves itself with. Without it no video is let in.'),
  INGEST_RTMP_URL: z
    .string()
    .min(1)
    .default('rtmp://localhost:1935/live')
    .describe('Where creators send video by RTMP.'),
  INGEST_WHIP_URL: url.default('http://localhost:1985/rtc/v1/whip/').describe('Where creators send video by WHIP.'),
  LIVE_PLAYBACK_URL: url.default('http://localhost:8088/live').describe('Where streams are watched, as HLS.'),
}
