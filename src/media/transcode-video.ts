import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const timeoutMs = 10 * 60 * 1000
const maxSeconds = 90.5
const shortSides = [480, 720] as const

type VideoRendition = { name: string; file: string; width: number; height: number }
type Transcoding = { poster: Buffer; renditions: VideoRendition[] }
type Source = { path: string; width: number; height: number; pixels: number; durationMs: number }

/** ffmpeg could not decode the file. */
export class UndecodableVideo extends Error {}

/**
 * Transcodes a video to MP4 with H.264 and AAC, with 480 and 720 pixels on the shorter side (never enlarged; one file
 * is used for both when the source is smaller). The output is upright, has at most 30 frames per second, its index in
 * front, and no metadata, chapters or other tracks. Also extracts a still. Files are written into `folder`. The input
 * is a local file, and ffmpeg must not open anything else. It refuses pictures that are larger than the index says: by
 * the index it was decided what decoding may cost.
 * @throws UndecodableVideo
 */
export async function transcodeVideo(
  ffmpeg: string,
  source: Source,
  folder: string,
  stopping: AbortSignal,
): Promise<Transcoding> {
  const sizes = shortSides.map((side) => ({ name: `${side}p`, ...sizeFor(source, side) }))
  const files = sizes.filter((size, position) => position === 0 || size.width !== sizes[position - 1]!.width)
  const labels = files.map((_, position) => `[v${position}]`)
  const scaled = files.map(
    ({ width, height }, position) =>
      `[s${position}]scale=${width}:${height}:flags=bicubic,setsar=1,format=yuv420p[v${position}]`,
  )
  const filter = [
    `[0:v:0]fps=fps=30:round=near,split=${files.length}${files.map((_, position) => `[s${position}]`).join('')}`,
    ...scaled,
  ].join(';')
  const outputs = files.flatMap(({ name }, position) => [
    ...['-map', labels[position]!, '-map', '0:a:0?', '-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn'],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '24', '-profile:v', 'high', '-level', '4.0'],
    ...[
      '-c:a',
      'aac',
      '-b:a',
      '128k',
      '-ac',
      '2',
      '-ar',
      '48000',
      '-t',
      String(maxSeconds),
      '-max_muxing_queue_size',
      '1024',
    ],
    ...[
      '-fflags',
      '+bitexact',
      '-flags:v',
      '+bitexact',
      '-flags:a',
      '+bitexact',
      '-movflags',
      '+faststart',
      '-f',
      'mp4',
      join(folder, `${name}.mp4`),
    ],
  ])
  await execute(ffmpeg, [...input(source), '-filter_complex', filter, ...outputs], stopping)
  const poster = await still(ffmpeg, source, folder, stopping)
  const fileOf = ({ width }: { width: number }): string => `${files.find((file) => file.width === width)!.name}.mp4`
  return { poster, renditions: sizes.map((size) => ({ ...size, file: fileOf(size) })) }
}

function input({ path, width, height, pixels }: Source, seek?: string): string[] {
  const before = seek === undefined ? [] : ['-ss', seek]
  // Only the protocol `file`: a playlist inside the upload would otherwise make ffmpeg open any address that it names.
  const protocols = ['-protocol_whitelist', 'file']
  // Codecs store pictures in blocks of up to 64 pixels.
  const largest = ['-max_pixels', String(pixels + 64 * (width + height + 64))]
  return ['-v', 'error', '-nostdin', '-y', ...protocols, ...largest, '-threads', '2', ...before, '-i', path]
}

/**
 * Returns the even dimensions (H.264 requires them) at which the shorter side is `side`, or the source's own when that
 * is smaller.
 */
function sizeFor(
  { width, height }: { width: number; height: number },
  side: number,
): { width: number; height: number } {
  const scale = Math.min(1, side / Math.min(width, height))
  const even = (pixels: number): number => Math.max(2, Math.round((pixels * scale) / 2) * 2)
  return { width: even(width), height: even(height) }
}

/** Returns a frame from near the beginning, or the first one when the video track ends before that. */
async function still(ffmpeg: string, source: Source, folder: string, stopping: AbortSignal): Promise<Buffer> {
  const { width, height, durationMs } = source
  const posterPath = join(folder, 'poster.png')
  for (const at of [Math.min(0.5, durationMs / 2_000), 0]) {
    const output = [
      '-map',
      '0:v:0',
      '-frames:v',
      '1',
      '-vf',
      `scale=${width}:${height},setsar=1`,
      '-f',
      'image2',
      posterPath,
    ]
    await execute(ffmpeg, [...input(source, at.toFixed(3)), ...output], stopping)
    const frame = await readFile(posterPath).catch(() => undefined)
    if (frame !== undefined) return frame
  }
  throw new UndecodableVideo('no frame could be decoded')
}

/** What ffmpeg prints when the machine is short of something. */
const isOfMachine = /No space left|Cannot allocate memory|Resource temporarily unavailable|Too many open files/i

type Failure = { code?: unknown; killed?: boolean; signal?: unknown; stderr?: string }

/**
 * Runs ffmpeg.
 * @throws UndecodableVideo when ffmpeg itself failed or took too long. Any other error is not the video's fault, and is
 * retried.
 */
async function execute(ffmpeg: string, args: string[], stopping: AbortSignal): Promise<void> {
  const timer = AbortSignal.timeout(timeoutMs)
  try {
    await run(ffmpeg, args, {
      signal: AbortSignal.any([stopping, timer]),
      killSignal: 'SIGKILL',
      maxBuffer: 4 * 1024 * 1024,
    })
  } catch (error) {
    if (timer.aborted) throw new UndecodableVideo('it took too long', { cause: error })
    const { code, stderr = '' } = error as Failure
    // 255: ffmpeg was requested to stop, for example by Ctrl-C in its terminal.
    if (typeof code !== 'number' || code === 255 || isOfMachine.test(stderr)) throw error
    throw new UndecodableVideo(stderr.split('\n').slice(0, 3).join(' ').slice(0, 500) || String(error), {
      cause: error,
    })
  }
}
