import { accounts } from './accounts/index.ts'
import { analytics } from './analytics/index.ts'
import { attempts } from './attempts/index.ts'
import type { Variables } from './config.ts'
import { content } from './content/index.ts'
import type { Guards } from './contract/handlers.ts'
import type { StoredCounter } from './core/counter.ts'
import type { Erase, EraseTogether } from './core/erase.ts'
import type { Export } from './core/export.ts'
import type { Job } from './core/job.ts'
import type { Part } from './core/part.ts'
import { credentials } from './credentials/index.ts'
import { delivery } from './delivery/index.ts'
import { devices } from './devices/index.ts'
import { discovery } from './discovery/index.ts'
import { engagement } from './engagement/index.ts'
import { erasure } from './erasure/index.ts'
import { type ConsumerDefinition, events } from './events/index.ts'
import { exportDomain } from './export/index.ts'
import { feed } from './feed/index.ts'
import { graph } from './graph/index.ts'
import { http } from './http/index.ts'
import { interests } from './interests/index.ts'
import { jobs } from './jobs/index.ts'
import { live } from './live/index.ts'
import { mail } from './mail/index.ts'
import { media } from './media/index.ts'
import { moderation } from './moderation/index.ts'
import { notifications } from './notifications/index.ts'
import { oidc } from './oidc/index.ts'
import { operations } from './operations/index.ts'
import type { Entities } from './platform/postgres.ts'
import { realtime } from './realtime/index.ts'
import { sessions } from './sessions/index.ts'
import { stories } from './stories/index.ts'
import { twoFactor } from './two-factor/index.ts'

/** What a domain contributes. Every field is optional. */
export type Module = {
  /** Handlers of the contract's operations: HTTP operations, and operations that open a socket. */
  handlers?: object
  sockets?: object
  /** Checks of the callers of operations before their bodies are read. */
  guards?: Guards
  /** Entities that it writes through the unit of work. */
  entities?: Entities
  /** Consumers of events, and periodic jobs. Both run in workers. */
  consumers?: readonly ConsumerDefinition<never>[]
  jobs?: readonly Job[]
  /** Lua scripts for Redis. Each becomes a command with its name. */
  scripts?: Readonly<Record<string, string>>
  /** Its environment variables. */
  variables?: Variables
  /** Counters that it maintains, for `nova doctor --counts`. */
  counters?: readonly StoredCounter[]
  /** Parts that are opened at start, not at their first use. */
  parts?: readonly Part<unknown>[]
  /** Tables that only this domain writes. */
  tables?: readonly string[]
  /**
   * By table: `erase` deletes the rows of a deleted account, or removes the user from them; `export` returns the rows
   * of an account for its owner, as objects that become JSON. `eraseTogether` erases many accounts in one go, for
   * stores where a deletion is expensive. Tables of ClickHouse start with `clickhouse.`, keys of Redis with `redis.`.
   */
  erase?: Readonly<Record<string, Erase>>
  eraseTogether?: Readonly<Record<string, EraseTogether>>
  export?: Readonly<Record<string, Export>>
}

/** Every domain, in the order of layers: the lowest first. */
export const domains = {
  jobs,
  events,
  media,
  mail,
  interests,
  graph,
  content,
  accounts,
  attempts,
  delivery,
  engagement,
  sessions,
  analytics,
  twoFactor,
  credentials,
  oidc,
  http,
  realtime,
  notifications,
  feed,
  stories,
  discovery,
  live,
  devices,
  moderation,
  operations,
  erasure,
  export: exportDomain,
} satisfies Record<string, Module>

export const modules: readonly Module[] = Object.values(domains)

/** Variables of all domains. */
export const domainVariables: Variables = Object.assign({}, ...modules.map(({ variables }) => variables ?? {}))

type Contributed<Key extends string> = {
  [D in keyof typeof domains]: (typeof domains)[D] extends Record<Key, infer Value> ? Value : never
}[keyof typeof domains]
type Merged<U> = (U extends unknown ? (member: U) => void : never) extends (all: infer All) => void ? All : never

function merge<Key extends 'handlers' | 'sockets'>(key: Key): Merged<Contributed<Key>> {
  return Object.assign({}, ...modules.map((module) => module[key] ?? {}))
}

/** The handlers of all domains, by operation: HTTP operations and sockets. */
export const handlers = merge('handlers')
export const sockets = merge('sockets')
export const guards: Guards = Object.assign({}, ...modules.map((module) => module.guards ?? {}))
