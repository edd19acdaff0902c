import type { Pool, PoolClient } from 'pg'
import type { Circuit } from './circuit.ts'

type Callback = (error: Error | undefined, ...results: unknown[]) => void
type AnyFunction = (...args: unknown[]) => unknown

/**
 * Lets the pool and its connections obey a circuit: while Postgres is down, a call fails at once, and calls that wait
 * fail when it goes down or when their time is over. A connection whose query was given up is closed, because its
 * response would be taken for that of the next query.
 */
export function guardPool(pool: Pool, circuit: Circuit): void {
  const connect = pool.connect.bind(pool) as AnyFunction
  const guarded = (callback: Callback): void => {
    let isOver = false
    const finish: Callback = (error, ...results) => {
      isOver = true
      callback(error, ...results)
    }
    try {
      circuit.assertClosed()
    } catch (error) {
      finish(error as Error, undefined, () => undefined)
      return
    }
    const call = circuit.begin((error) => finish(error, undefined, () => undefined))
    connect((error: Error | undefined, client: PoolClient | undefined, release: AnyFunction) => {
      // A connection that was idle in the pool says nothing about Postgres.
      if (error === undefined || error === null) call.dropped()
      else if (isFromPostgres(error)) call.answered()
      else if (/timeout exceeded when trying to connect/.test(error.message)) call.dropped()
      else call.failed()
      if (isOver) client?.release()
      else finish(error, client, release)
    })
  }
  pool.connect = ((callback?: Callback) => {
    if (callback !== undefined) {
      guarded(callback)
      return undefined
    }
    return new Promise((resolve, reject) => {
      guarded((error, client) => (error ? reject(error) : resolve(client as PoolClient)))
    })
  }) as typeof pool.connect

  pool.on('connect', (client) => {
    const query = client.query.bind(client) as AnyFunction
    client.query = ((...args: unknown[]) => {
      // A stream, such as a COPY, has its own way to end.
      if (typeof (args[0] as { submit?: unknown }).submit === 'function') return query(...args)
      const call = circuit.begin(() => void client.end())
      const ended = (error: unknown): void => {
        if (error && !isFromPostgres(error)) call.failed()
        else call.answered()
      }
      const last = args.at(-1)
      if (typeof last === 'function') {
        const callback: Callback = (error, ...results) => {
          ended(error)
          ;(last as Callback)(error, ...results)
        }
        return query(...args.slice(0, -1), callback)
      }
      const result = query(...args) as Promise<unknown>
      result.then(() => ended(undefined), ended)
      return result
    }) as typeof client.query
  })
}

/** Returns whether Postgres has sent the error: it has a code of five characters (SQLSTATE). */
export function isFromPostgres(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  // 57P: it is starting or stopping.
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('57P') && code !== 'EPIPE'
}
