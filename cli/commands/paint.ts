import { writeFileSync } from 'node:fs'
import { publishedEnvironment, stackFolder } from '../local-environment.ts'
import { print } from '../print.ts'
import { randomFrom, renderClip, renderPicture } from '../seed/index.ts'
import { findOnPath } from '../stack/find-on-path.ts'

/** Writes a picture as in the demo data to a file, or a clip when the file's name ends in `.mp4`. */
export async function paint(file: string, options: { seed: number }): Promise<void> {
  const random = randomFrom(options.seed)
  const isClip = file.endsWith('.mp4')
  writeFileSync(file, isClip ? await renderClip(random, await ffmpegHere()) : await renderPicture(random))
  print(`wrote ${file}`)
}

/** Returns the ffmpeg of the environment, of the local stack or of this system. */
async function ffmpegHere(): Promise<string> {
  const { FFMPEG_PATH = publishedEnvironment()?.FFMPEG_PATH } = process.env
  const known = FFMPEG_PATH || findOnPath('ffmpeg')
  if (known) return known
  // It needs packages of the local stack, which an installation in production does not have.
  const { provideFfmpeg } = await import('../stack/ffmpeg.ts')
  return provideFfmpeg(process.env, { dir: stackFolder, report: (_, detail) => console.error(detail) })
}
