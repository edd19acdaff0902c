import { z } from 'zod'
import { url, whole } from '../config.ts'

/** The variables of live streams and of the media server. */
export const liveVariables = {
  LIVE_GRACE_SECONDS: whole
    .pipe(z.number().min(5))
    .default(180)
    .describe('Seconds without video and without its creator after which a stream is ended.'),
  INGEST_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('Secret that authenticates the media server. Without it no video is accepted.'),
  INGEST_RTMP_URL: z
    .string()
    .min(1)
    .default('rtmp://localhost:1935/live')
    .describe('Address to which creators send video by RTMP.'),
  INGEST_WHIP_URL: url
    .default('http://localhost:1985/rtc/v1/whip/')
    .describe('Address to which creators send video by WHIP.'),
}
