/**
 * Returns the key of the original, which is stored until it is processed and then deleted. Its metadata may contain the
 * place where it was taken, so it is not public: only `media/` is.
 */
export function uploadKey(mediaId: string): string {
  return `uploads/${mediaId}`
}

/** Returns the key of a variant; `file` is its name with an extension. */
export function variantKey(mediaId: string, file: string): string {
  return `media/${mediaId}/${file}`
}

const everyFile = ['150.webp', '480.webp', '1080.webp', '480p.mp4', '720p.mp4']

/** Returns all keys that a file of this media item can have, including files that a worker stored before it died. */
export function everyKey(mediaId: string): string[] {
  return [uploadKey(mediaId), ...everyFile.map((file) => variantKey(mediaId, file))]
}
