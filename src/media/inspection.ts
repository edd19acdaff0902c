/**
 * The result of an inspection: the dimensions of the upright picture in pixels, and the duration of a video in
 * milliseconds. Or the reason why the file is rejected, as text for its owner.
 */
export type Inspection =
  | { ok: true; width: number; height: number; durationMs: number | null }
  | { ok: false; reason: string }
