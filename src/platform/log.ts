import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/**
 * Structured logs on standard output, one JSON object a line. Fields that can hold a secret are removed wherever they
 * stand.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const secret = ['password', 'access_token', 'refresh_token', 'ticket', 'authorization', 'cookie', 'email', 'token']
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true },
    },
    destination as DestinationStream,
  )
}
