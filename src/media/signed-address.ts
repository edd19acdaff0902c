import type { Core } from '../core/core.ts'

/** The purpose of the key that signs addresses. */
export const signingPurpose = 'media-address'

const windowSeconds = 30 * 60

/** What a signed address is for: the files of a media item, or the video of a live stream. */
type Purpose = 'media' | 'playback'

/** The end of a signed address. */
export type SignedQuery = { viewer?: string | undefined; expires?: number | undefined; signature?: string | undefined }

/**
 * Returns the time until which an address that is signed now is valid, in Unix seconds: the end of the next window of
 * 30 minutes. So it is valid for 30 to 60 minutes. Within a window it stays the same, so devices can cache it.
 */
export function validUntil(now: Date): number {
  return (Math.floor(now.getTime() / 1000 / windowSeconds) + 2) * windowSeconds
}

/** Returns the end of an address of an object for one viewer. The function `signed_query` of Postgres is the same. */
export function signedQuery({ secrets, clock }: Core, purpose: Purpose, id: string, viewerId: string): string {
  const expires = validUntil(clock.now())
  const signature = secrets.sign(signingPurpose, signedText(purpose, id, viewerId, expires)).toString('base64url')
  return `?viewer=${viewerId}&expires=${expires}&signature=${signature}`
}

/** Returns the viewer of a signed address that is valid now, or undefined. */
export function signedViewer(
  { secrets, clock }: Core,
  purpose: Purpose,
  id: string,
  { viewer, expires, signature }: SignedQuery,
): string | undefined {
  if (viewer === undefined || expires === undefined || signature === undefined) return undefined
  const given = Buffer.from(signature, 'base64url')
  const isSigned = secrets.verify(signingPurpose, signedText(purpose, id, viewer, expires), given)
  return isSigned && clock.now().getTime() < expires * 1000 ? viewer : undefined
}

function signedText(purpose: Purpose, id: string, viewerId: string, expires: number): string {
  return `${purpose}|${id}|${viewerId}|${expires}`
}
