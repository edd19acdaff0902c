import type { TestApp } from './app.ts'

/**
 * Waits until `many` statements in the application's database are waiting for a lock.
 * @throws after ten seconds
 */
export async function waitUntilBlocked(app: TestApp, many = 1): Promise<void> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const { rows } = await app.db.query(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if ((rows as { n: number }[])[0]!.n >= many) return
    if (Date.now() > deadline) throw new Error(`fewer than ${many} statements are waiting for a lock`)
  }
}
