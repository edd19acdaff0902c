import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

/** The superuser of a local cluster. Passwords of the local stack are public: it listens on this machine only. */
export const admin = 'nova'
export const localPassword = 'nova'

/** The role of each address of Postgres. */
const roles = {
  DATABASE_URL: 'nova_service',
  DATABASE_MIGRATION_URL: 'nova_migrate',
  DATABASE_RELAY_URL: 'nova_relay',
  DATABASE_SEED_URL: 'nova_seed',
} as const

export type RoleUrls = Record<keyof typeof roles, string>

const file = join(import.meta.dirname, '../../deploy/postgres-roles.sql')

function urlFor(url: string, role: string): string {
  const changed = new URL(url)
  Object.assign(changed, { username: role, password: localPassword })
  return changed.href
}

/** Returns the addresses of a database of a local cluster for each role. */
export function roleUrls(url: string): RoleUrls {
  return Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, urlFor(url, role)])) as RoleUrls
}

/** Returns the address of a database of a local cluster for its superuser. */
export function adminUrl(url: string): string {
  return urlFor(url, admin)
}

/** Creates the roles of Nova in a local cluster, with their rights in the database of the client, a superuser. */
export async function createRoles(client: pg.Client): Promise<void> {
  await client.query(readFileSync(file, 'utf8'))
  for (const role of Object.values(roles)) await client.query(`alter role ${role} password '${localPassword}'`)
}
