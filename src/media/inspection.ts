/**
 * The result of an inspection: the dimensions of the upright picture in pixels, the duration of a video in
 * milliseconds, the pixels of a stored picture, and what decoding costs in megapixels (null if it is not known yet). Or
 * the reason why the file is rejected, as text for its owner.
 */
export type Inspection =
  | {
      ok: true
      width: number
      height: number
      durationMs: number | null
      pixels: number
      megapixels: number | null
    }
  | { ok: false; reason: string }
