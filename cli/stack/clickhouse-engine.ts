import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Session } from 'chdb'
import type { Query } from './clickhouse-request.ts'

const require = createRequire(import.meta.url)

/** Native function that inserts rows as bytes in any format. The package itself accepts only rows of a few formats. */
type Native = {
  InsertRawAsyncConnection(
    connection: unknown,
    statement: string,
    rows: Buffer,
    countLines: boolean,
  ): Promise<{ rowsWritten: number; bytesWritten: number }>
}

export type Answer = {
  bytes: Uint8Array
  readRows: number
  readBytes: number
  writtenRows: number
  writtenBytes: number
  elapsedMs: number
}

type Engine = {
  version: string
  timezone: string
  /**
   * Runs one statement off the main thread.
   * @throws Error with ClickHouse's text, `Code: N. DB::Exception: … (NAME)`
   */
  run(query: Query): Promise<Answer>
  /** Waits for running statements, then releases the data directory. */
  close(): Promise<void>
}

/** Opens the engine on a data directory. Only one process at a time can have the directory open. */
export function openEngine(directory: string): Engine {
  const native: Native = require(join(dirname(require.resolve('chdb/package.json')), 'dist/loader.js')).loadNative()
  // The engine stays open as long as a session is open.
  const anchor = new Session(directory)
  const [version, timezone] = anchor.query('SELECT version(), timezone()', 'TabSeparated').trim().split('\t')
  const running = new Set<Promise<unknown>>()

  async function run(query: Query): Promise<Answer> {
    const began = performance.now()
    // Each request has a session, as with a ClickHouse server over HTTP: database, settings and temporary tables end
    // with it. A session costs about a millisecond.
    const session = new Session(directory)
    try {
      if (query.database) await session.queryAsync(`USE ${quoteName(query.database)}`)
      // Parameters are passed as settings of the session. The engine's own function for parameters stores them for the
      // whole process, so simultaneous requests would mix them up.
      const settings = [
        ...Object.entries(query.settings),
        ...Object.entries(query.params).map(([name, value]) => [`param_${name}`, value] as const),
      ].map(([name, value]) => `${quoteName(name)} = ${quoteText(value)}`)
      if (settings.length) await session.queryAsync(`SET ${settings.join(', ')}`)
      if (query.data) {
        const work = native.InsertRawAsyncConnection(session.connection, query.sql, query.data, false)
        const { rowsWritten, bytesWritten } = await work
        return {
          ...nothing,
          writtenRows: rowsWritten,
          writtenBytes: bytesWritten,
          elapsedMs: performance.now() - began,
        }
      }
      const result = await session.queryAsync(query.sql, { format: query.format })
      return {
        ...nothing,
        bytes: result.bytes(),
        readRows: result.rowsRead,
        readBytes: result.bytesRead,
        elapsedMs: performance.now() - began,
      }
    } finally {
      session.close()
    }
  }

  return {
    version: version as string,
    timezone: timezone as string,
    run(query) {
      const work = run(query)
      running.add(work)
      const done = () => running.delete(work)
      work.then(done, done)
      return work
    },
    async close() {
      await Promise.allSettled(running)
      anchor.close()
    },
  }
}

const nothing = { bytes: new Uint8Array(), readRows: 0, readBytes: 0, writtenRows: 0, writtenBytes: 0 }

function quoteName(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``
}

function quoteText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
