import { timingSafeEqual } from 'node:crypto'
import { fail } from '../contract/errors.ts'
import type { Core } from '../core/core.ts'
import { sha256 } from '../platform/secrets.ts'
import { liveVariables } from './live.variables.ts'

/**
 * Succeeds if the secret is that of the media server. The time does not depend on how much of it is right. Without a
 * secret in the configuration nobody is the media server.
 * @throws INVALID_INGEST_SECRET
 */
export function expectMediaServer({ config }: Core, secret: string | undefined): void {
  const { INGEST_SECRET } = config.of(liveVariables)
  if (INGEST_SECRET === undefined || !timingSafeEqual(sha256(secret ?? ''), sha256(INGEST_SECRET)))
    fail('INVALID_INGEST_SECRET')
}
