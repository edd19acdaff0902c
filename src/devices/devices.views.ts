import type { components } from '../contract/generated/types.ts'
import { timestampSql } from '../platform/postgres.ts'
import { nullable, text, textOf, uuid } from '../platform/statement.ts'

export type Device = components['schemas']['Device']

/** The columns of a `Device`, as `deviceColumns` selects them. */
export const deviceRow = {
  id: uuid,
  platform: textOf<Device['platform']>(),
  environment: textOf<Device['environment']>(),
  name: nullable(text),
  locale: nullable(text),
  created_at: text,
  registered_at: text,
}

/** SQL: the columns of a `Device`, from a row `d` of devices. */
export const deviceColumns = `d.id, d.platform, d.environment, d.name, d.locale,
      ${timestampSql('d.created_at')} as created_at,
      ${timestampSql('d.registered_at')} as registered_at`

/** SQL: true if the device's session is still active. Expects `d`; `now` is an instant. */
export function isSignedIn(now: string): string {
  return `exists (select from sessions s where s.id = d.session_id and s.ended_at is null and s.expires_at > ${now})`
}
