import { accounts } from './accounts/index.ts'
import { analytics } from './analytics/index.ts'
import type { Variables } from './config.ts'
import { content } from './content/index.ts'
import type { Ctx } from './core/context.ts'
import type { StoredCounter } from './core/counter.ts'
import type { Job } from './core/job.ts'
import type { Part } from './core/part.ts'
import { credentials } from './credentials/index.ts'
import { devices } from './devices/index.ts'
import { discovery } from './discovery/index.ts'
import { engagement } from './engagement/index.ts'
import { type ConsumerDefinition, events } from './events/index.ts'
import { feed } from './feed/index.ts'
import { graph } from './graph/index.ts'
import { http } from './http/index.ts'
import { interests } from './interests/index.ts'
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

/** What a domain brings. All of it is optional. */
export type Module = {
  /** The operations of the contract that it answers, and those that it opens as sockets. */
  handlers?: object
  sockets?: object
  /** What it writes through the unit of work. */
  entities?: Entities
  /** What reacts to events, and what is done again and again. Both run in workers. */
  consumers?: readonly ConsumerDefinition<never>[]
  jobs?: readonly Job[]
  /** Lua scripts that become commands of Redis by their name. */
  scripts?: Readonly<Record<string, string>>
  /** Its variables in the environment. */
  variables?: Variables
  /** Counters that it keeps, for `nova doctor --counts`. */
  counters?: readonly StoredCounter[]
  /** Parts that must be open from the start and not only when they are first asked for. */
  parts?: readonly Part<unknown>[]
  /** The tables that it writes; nobody else does. */
  tables?: readonly string[]
  /**
   * By table: takes away what it holds of an account that is deleted, and returns it to its owner as objects that become
   * JSON. Tables of ClickHouse have `clickhouse.` before their names. A test lists the tables that name a user and have
   * neither yet.
   */
  erase?: Readonly<Record<string, (ctx: Ctx, userId: string) => Promise<void>>>
  export?: Readonly<Record<string, (ctx: Ctx, userId: string) => AsyncIterable<object>>>
}

/** Every domain, from the ground up. */
export const domains = {
  events,
  media,
  mail,
  interests,
  graph,
  content,
  accounts,
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
} satisfies Record<string, Module>

export const modules: readonly Module[] = Object.values(domains)

/** The variables of all domains. */
export const domainVariables: Variables = Object.assign({}, ...modules.map(({ variables }) => variables ?? {}))

type Brought<Key extends string> = {
  [D in keyof typeof domains]: (typeof domains)[D] extends Record<Key, infer Value> ? Value : never
}[keyof typeof domains]
type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void ? All : never

function together<Key extends 'handlers' | 'sockets'>(key: Key): Together<Brought<Key>> {
  return Object.assign({}, ...modules.map((module) => module[key] ?? {}))
}

/** Who answers which operation of the contract, and who opens which socket. */
export const handlers = together('handlers')
export const sockets = together('sockets')
