import pg from 'pg'
import type { FloorSetup } from './floor-server.ts'

/** The plan of the feed's statement as a busy connection has it: prepared, and run six times before. */
export async function explainFeed(databaseUrl: string, feed: FloorSetup['feed'], caller: string): Promise<string> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    await client.query(`prepare feed as ${feed.text}`)
    const values = feed.values
      .map((value, at) => (feed.callerAt.includes(at) ? caller : value))
      .map((value) => (value === null ? 'null' : client.escapeLiteral(String(value))))
    const call = `execute feed (${values.join(', ')})`
    for (let times = 0; times < 6; times++) await client.query(call)
    const { rows } = await client.query(`explain (analyze, buffers) ${call}`)
    return (rows as { 'QUERY PLAN': string }[]).map((row) => row['QUERY PLAN']).join('\n')
  } finally {
    await client.end()
  }
}
