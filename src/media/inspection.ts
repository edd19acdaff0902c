/**
 * What the bytes really are, by their header: of the upright picture, in pixels; a video's length in milliseconds. Or
 * why they are refused, for their owner.
 */
export type Inspection =
  | { ok: true; width: number; height: number; durationMs: number | null }
  | { ok: false; reason: string }
