import { writeFileSync } from 'node:fs'
import { paintPicture, randomFrom } from '../seed/index.ts'

/** Writes one of the demo world's pictures. */
export async function paint(file: string, options: { seed: number }): Promise<void> {
  writeFileSync(file, await paintPicture(randomFrom(options.seed)))
  console.log(`wrote ${file}`)
}
