/**
 * Where the original waits until it is processed. It may tell where it was taken: only `media/` is for the public,
 * and it goes once processing has ended.
 */
export function uploadKey(mediaId: string): string {
  return `uploads/${mediaId}`
}

/** Where a variant lies; `file` is its name with an ending. */
export function variantKey(mediaId: string, file: string): string {
  return `media/${mediaId}/${file}`
}

const everyFile = ['150.webp', '480.webp', '1080.webp', '480p.mp4', '720p.mp4']

/** Wherever a file of this media item may lie, also one that a worker stored before it died. */
export function everyKey(mediaId: string): string[] {
  return [uploadKey(mediaId), ...everyFile.map((file) => variantKey(mediaId, file))]
}
