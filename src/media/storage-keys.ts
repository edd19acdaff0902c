/** Returns the key to which a client uploads by its presigned address. Only `completeMedia` reads and deletes it. */
export function uploadKey(mediaId: string): string {
  return `uploads/${mediaId}`
}

/**
 * Returns the key of the original, which no client can write. It is stored until it is processed and then deleted: its
 * metadata may contain the place where it was taken.
 */
export function originalKey(mediaId: string): string {
  return `originals/${mediaId}`
}

/** Returns the key of a variant; `file` is its name with an extension. */
export function variantKey(mediaId: string, file: string): string {
  return `media/${mediaId}/${file}`
}

const fileTypes: Record<string, 'image/webp' | 'video/mp4'> = {
  '150.webp': 'image/webp',
  '480.webp': 'image/webp',
  '1080.webp': 'image/webp',
  '480p.mp4': 'video/mp4',
  '720p.mp4': 'video/mp4',
}

/** The names of the files that a media item can have. */
export const everyFile: readonly string[] = Object.keys(fileTypes)

/** Returns the type of a file by its name, or undefined if no media item has such a file. */
export function fileType(file: string): 'image/webp' | 'video/mp4' | undefined {
  return Object.hasOwn(fileTypes, file) ? fileTypes[file] : undefined
}

/** Returns all keys that a file of this media item can have, including files that a worker stored before it died. */
export function everyKey(mediaId: string): string[] {
  return [uploadKey(mediaId), originalKey(mediaId), ...everyFile.map((file) => variantKey(mediaId, file))]
}
