/** SQL: the address of the middle variant of a picture, or of a video's still. `baseUrl` is a parameter. */
export function thumbnailUrlSql(mediaId: string, baseUrl: string): string {
  return `${baseUrl} || '/media/' || ${mediaId} || '/480.webp'`
}
