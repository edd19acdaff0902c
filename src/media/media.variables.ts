import { z } from 'zod'
import { url, whole } from '../config.ts'
import { workLimits } from './video-work.ts'

const gibibyte = 1024 ** 3

/** Settings of media processing, and the address of live video. */
export const mediaVariables = {
  FFMPEG_PATH: z
    .string()
    .min(1)
    .default('ffmpeg')
    .describe('The ffmpeg with which workers transcode videos, 4.1 or newer with libx264: a path, or a name in PATH.'),
  MEDIA_IMAGES_AT_ONCE: whole
    .pipe(z.number().min(1).max(64))
    .default(4)
    .describe('Number of images that a worker processes at once; about twice its processors.'),
  MEDIA_VIDEOS_AT_ONCE: whole
    .pipe(z.number().min(1).max(16))
    .default(1)
    .describe('Number of videos that a worker transcodes at once; ffmpeg uses several processors for one.'),
  MEDIA_QUOTA_BYTES: whole
    .pipe(z.number().min(1))
    .default(10 * gibibyte)
    .describe('Bytes of uploads that an account may use.'),
  MEDIA_QUOTA_NEW_BYTES: whole
    .pipe(z.number().min(1))
    .default(gibibyte)
    .describe('Bytes of uploads that a new account may use.'),
  MEDIA_QUOTA_NEW_HOURS: whole.default(24).describe('Hours for which an account is new.'),
  MEDIA_OPEN_RESERVATIONS: whole
    .pipe(z.number().min(1))
    .default(50)
    .describe('Number of uploads that an account may have reserved and not completed.'),
  MEDIA_VIDEO_MEGAPIXELS: whole
    .default(workLimits.most)
    .describe('Maximum number of megapixels of all pictures of a video; those of a slower codec count more.'),
  MEDIA_VIDEO_FREE_MEGAPIXELS: whole
    .default(workLimits.free)
    .describe('Megapixels that a video of any size may have; each 100 bytes of its file allow one more.'),
  LIVE_PLAYBACK_URL: url
    .default('http://localhost:8088/live')
    .describe('Address at which streams are watched, as HLS.'),
}
