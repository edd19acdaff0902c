import { timestampSql } from '../platform/postgres.ts'
import { nullable, text } from '../platform/statement.ts'

/** The columns of an `Identity`, as `identityColumns` selects them. */
export const identityRow = { provider: text, email: nullable(text), created_at: text }

/** SQL: the columns of an `Identity`, from `i` (identities). */
export const identityColumns = `i.provider, i.email, ${timestampSql('i.created_at')} as created_at`
