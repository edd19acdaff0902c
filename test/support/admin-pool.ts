import pg from 'pg'
import { adminUrl } from '../../cli/stack/index.ts'

/**
 * Opens connections to the database of an installation for a superuser, who may do what Nova's role may not. A pool
 * that is ended does not wait until its connections are closed, so dropping the database may still terminate one.
 */
export function adminPool({ DATABASE_URL }: { DATABASE_URL: string }): pg.Pool {
  const pool = new pg.Pool({ connectionString: adminUrl(DATABASE_URL), max: 3 })
  pool.on('error', () => undefined)
  return pool
}
