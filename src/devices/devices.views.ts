import type { components } from '../contract/generated/types.ts'
import { timestampSql } from '../platform/postgres.ts'

export type Device = components['schemas']['Device']

/** SQL: the columns of a `Device`. */
export const deviceColumns = `d.id, d.platform, d.environment, d.name, d.locale, ${timestampSql('d.created_at')} as created_at,
    ${timestampSql('d.registered_at')} as registered_at`

/** SQL: the device's session is signed in still. Expects `d`; `now` is a parameter. */
export function isSignedIn(now: string): string {
  return `exists (select from sessions s where s.id = d.session_id and s.ended_at is null and s.expires_at > ${now})`
}
