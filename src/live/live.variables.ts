import { z } from 'zod'
import { url, whole } from '../config.ts'

/** Earlier versions had it as a default. */
const published = 'nova-local-ingest-secret'

/** The variables of live streams and of the media server. */
export const liveVariables = {
  LIVE_GRACE_SECONDS: whole
    .pipe(z.number().min(5))
    .default(180)
    .describe('Seconds without video and without its creator after which a stream is ended.'),
  INGEST_SECRET: z
    .string()
    .min(16)
    .refine((secret) => secret !== published, 'This secret was published with Nova. Choose another one')
    .optional()
    .describe(
      'Secret that authenticates the media server, for instance from `openssl rand -hex 32`. Without it no callback ' +
        'of a media server is accepted, so no video is.',
    ),
  INGEST_RTMP_URL: z
    .string()
    .min(1)
    .default('rtmp://localhost:1935/live')
    .describe('Address to which creators send video by RTMP.'),
  INGEST_WHIP_URL: url
    .default('http://localhost:1985/rtc/v1/whip/')
    .describe('Address to which creators send video by WHIP.'),
}
