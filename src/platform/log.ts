import { type DestinationStream, type Logger, pino } from 'pino'
import { escaped } from './escape-text.ts'

export type Log = Logger

/**
 * Creates a logger that writes one JSON object per line to standard output. Fields that can hold a secret are removed
 * from the top level of an entry and from the two levels below it. A line has nothing that a terminal would obey.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const secret = ['password', 'access_token', 'refresh_token', 'ticket', 'authorization', 'cookie', 'email', 'token']
  return pino(
    {
      level,
      base: null,
      hooks: { streamWrite: escaped },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true },
    },
    destination as DestinationStream,
  )
}
