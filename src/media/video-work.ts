import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny'

/**
 * What decoding a video costs, in megapixels of H.264, and how much it may cost. `free`: every file may cost that much.
 * `perByte`: each byte of the file buys that much more, up to `most`.
 */
export type WorkLimits = { free: number; perByte: number; most: number }

/**
 * The default limits. A recording of a phone has about a hundred times the bytes that `perByte` asks for; 90 seconds in
 * 4K with 60 pictures a second and HEVC are 90,000 megapixels.
 */
export const workLimits: WorkLimits = { free: 2_000, perByte: 0.01, most: 100_000 }

/** How much longer a codec takes than H.264, roughly, as ffmpeg decodes it. */
const codecFactors: Readonly<Record<string, number>> = { hevc: 2, vp9: 1.5, av1: 2.5 }
// However small a picture is, it is not free.
const leastPixels = 65_536
const maxPerSecond = 240

type Facts = { pixels: number; frames: number; codec: string; seconds: number; bytes: number }

/** Returns what a video costs, in megapixels. */
export function megapixelsOf({ pixels, frames, codec }: Pick<Facts, 'pixels' | 'frames' | 'codec'>): number {
  return Math.ceil((Math.max(leastPixels, pixels) * frames * (codecFactors[codec] ?? 1)) / 1e6)
}

/** Returns why a video is not decoded, as text for its owner; undefined if it is. */
export function refusedWork(facts: Facts, { free, perByte, most }: WorkLimits): string | undefined {
  if (facts.frames > maxPerSecond * (facts.seconds + 1))
    return `The video has more than ${maxPerSecond} pictures a second`
  const megapixels = megapixelsOf(facts)
  if (megapixels > most) return 'The video is too large: reduce its dimensions or its pictures a second'
  if (megapixels > free + perByte * facts.bytes)
    return 'The video has too many and too large pictures for the size of its file: reduce its dimensions or its length'
  return undefined
}

/**
 * Returns the number of pictures of a video, without decoding any. If `isRemote`, that of a file whose index does not
 * have it is estimated by its beginning, because counting would read all of it.
 */
export async function countFrames(
  track: InputVideoTrack,
  { seconds, isRemote, hasIndex }: { seconds: number; isRemote: boolean; hasIndex: boolean },
): Promise<number> {
  const metadata = { metadataOnly: true }
  if (isRemote && !hasIndex) {
    const { averagePacketRate } = await track.computePacketStats(100, metadata)
    return Math.ceil(averagePacketRate * seconds)
  }
  // One more than is allowed is enough to refuse it.
  const enough = maxPerSecond * (seconds + 1) + 1
  let frames = 0
  for await (const _ of new EncodedPacketSink(track).packets(undefined, undefined, metadata))
    if (++frames > enough) break
  return frames
}
