import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { renderPicture } from './render-picture.ts'

/** Renders an upright MP4 clip: four seconds of a slow pan over a rendered picture, with a low tone. */
export async function renderClip(random: () => number, ffmpeg: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'nova-seed-'))
  try {
    const [picture, clip] = [join(folder, 'picture.jpg'), join(folder, 'clip.mp4')]
    await writeFile(picture, await renderPicture(random))
    const pan = `scale=-2:1280,crop=720:1280:x='(iw-720)*t/4':y=0`
    const inputs = [
      '-loop',
      '1',
      '-framerate',
      '24',
      '-t',
      '4',
      '-i',
      picture,
      '-f',
      'lavfi',
      '-t',
      '4',
      '-i',
      'sine=frequency=110',
    ]
    const outputs = [
      '-vf',
      pan,
      '-pix_fmt',
      'yuv420p',
      '-c:v',
      'libx264',
      '-preset',
      'ultrafast',
      '-c:a',
      'aac',
      '-shortest',
      clip,
    ]
    await promisify(execFile)(ffmpeg, ['-v', 'error', '-nostdin', '-y', ...inputs, ...outputs])
    return await readFile(clip)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
