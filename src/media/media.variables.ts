import { z } from 'zod'
import { whole } from '../config.ts'

/** How media is processed. */
export const mediaVariables = {
  FFMPEG_PATH: z
    .string()
    .min(1)
    .default('ffmpeg')
    .describe(
      'The ffmpeg that workers make renditions of videos with, 4.1 or newer with libx264: a path, or a name in PATH.',
    ),
  MEDIA_IMAGES_AT_ONCE: whole
    .pipe(z.number().min(1).max(64))
    .default(4)
    .describe('How many images a worker processes at once; about twice its processors.'),
  MEDIA_VIDEOS_AT_ONCE: whole
    .pipe(z.number().min(1).max(16))
    .default(1)
    .describe('How many videos a worker transcodes at once; ffmpeg uses several processors for one.'),
}
