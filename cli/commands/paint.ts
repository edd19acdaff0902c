import { writeFileSync } from 'node:fs'
import { randomFrom, renderClip, renderPicture } from '../seed/index.ts'
import { findFfmpeg } from '../stack/ffmpeg.ts'

/** Writes a picture as in the demo data to a file, or a clip when the file's name ends in `.mp4`. */
export async function paint(file: string, options: { seed: number }): Promise<void> {
  const random = randomFrom(options.seed)
  const isClip = file.endsWith('.mp4')
  writeFileSync(file, isClip ? await renderClip(random, findFfmpeg(process.env)) : await renderPicture(random))
  console.log(`wrote ${file}`)
}
