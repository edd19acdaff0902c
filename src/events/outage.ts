import { CdnFailure } from '../platform/cdn.ts'
import { dependencyDown } from '../platform/dependency-down.ts'
import { MailFailure } from '../platform/mailer.ts'
import { postgresFailure } from '../platform/postgres.ts'
import { PushFailure } from '../platform/push.ts'
import { StorageFailure } from '../platform/storage.ts'

const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])

/** Returns whether an error means that a dependency is unavailable or missing, and not that the event is bad. */
export function isOutage(error: unknown): boolean {
  if (
    postgresFailure(error) === 'unavailable' ||
    dependencyDown(error) !== undefined ||
    error instanceof StorageFailure ||
    error instanceof MailFailure ||
    error instanceof PushFailure ||
    error instanceof CdnFailure
  )
    return true
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  return (
    network.has(String(code)) ||
    // A program that is not installed or cannot be started, or a full disk.
    String(syscall).startsWith('spawn') ||
    code === 'ENOSPC' ||
    /timeout|timed out|socket hang up|No space left|isn't writeable|Connection is closed/i.test(error.message) ||
    // Redis is available but accepts no writes.
    /^(OOM|MISCONF|READONLY|NOREPLICAS|LOADING|MASTERDOWN|CLUSTERDOWN)\b/.test(error.message)
  )
}
