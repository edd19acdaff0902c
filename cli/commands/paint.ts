import { writeFileSync } from 'node:fs'
import { filmPicture, paintPicture, randomFrom } from '../seed/index.ts'
import { findFfmpeg } from '../stack/ffmpeg.ts'

/** Writes one of the demo world's pictures, or a clip of it when the file's name ends in `.mp4`. */
export async function paint(file: string, options: { seed: number }): Promise<void> {
  const random = randomFrom(options.seed)
  const isFilm = file.endsWith('.mp4')
  writeFileSync(file, isFilm ? await filmPicture(random, findFfmpeg(process.env)) : await paintPicture(random))
  console.log(`wrote ${file}`)
}
