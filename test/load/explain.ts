import pg from 'pg'
import type { BaselineSetup } from './http-baseline-server.ts'

export type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows'?: number; Plans?: Plan[] }

/** Returns the plan of the feed's statement on a connection that has prepared it and run it six times. */
export async function explainFeed(databaseUrl: string, feed: BaselineSetup['feed'], caller: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  try {
    const values = feed.values.map((value, at) => (feed.callerAt.includes(at) ? caller : value))
    return (await explain(pool, feed.text, values)).text
  } finally {
    await pool.end()
  }
}

/** Returns the plan of a statement that has been prepared and run six times, as on a busy connection. */
export async function explain(
  pool: pg.Pool,
  statement: string,
  values: unknown[],
): Promise<{ text: string; plan: Plan }> {
  const client = await pool.connect()
  try {
    await client.query(`prepare explained as ${statement}`)
    const call = `execute explained (${values.map((value) => literal(client, value)).join(', ')})`
    for (let times = 0; times < 6; times++) await client.query(call)
    const { rows: lines } = await client.query(`explain (analyze, buffers) ${call}`)
    const { rows: trees } = await client.query(`explain (analyze, format json) ${call}`)
    return {
      text: (lines as { 'QUERY PLAN': string }[]).map((row) => row['QUERY PLAN']).join('\n'),
      plan: (trees as { 'QUERY PLAN': { Plan: Plan }[] }[])[0]!['QUERY PLAN'][0]!.Plan,
    }
  } finally {
    await client.query('deallocate explained')
    client.release()
  }
}

/** Returns the faults of a plan: sequential scans of follows and, with `mostSorted`, sorts of more rows than that. */
export function faultsOf(name: string, plan: Plan, mostSorted = Number.POSITIVE_INFINITY): string[] {
  const faults: string[] = []
  if (plan['Node Type'].endsWith('Seq Scan') && plan['Relation Name'] === 'follows')
    faults.push(`${name}: sequential scan of follows`)
  const sorted = plan['Node Type'].endsWith('Sort') ? (plan.Plans?.[0]?.['Actual Rows'] ?? 0) : 0
  if (sorted > mostSorted) faults.push(`${name}: sort of ${sorted} rows`)
  return [...faults, ...(plan.Plans ?? []).flatMap((part) => faultsOf(name, part, mostSorted))]
}

function literal(client: pg.PoolClient, value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return client.escapeLiteral(`{${value.map((one) => JSON.stringify(one)).join(',')}}`)
  return client.escapeLiteral(value instanceof Date ? value.toISOString() : String(value))
}
