import type { HeaderOf, None, OperationId } from './contract.ts'

type CommonOptions = {
  /** Ends the call at once: its tries, its waiting, and its part in a refresh. */
  signal?: AbortSignal
  /** Milliseconds for each try; the `timeout` of `createNova` by default. */
  timeout?: number
  /** Number of further tries; the `retries` of `createNova` by default. */
  retries?: number
  /** True if the caller knows that repeating is harmless, so that the call is tried again whatever its method. */
  repeatable?: boolean
  /** Further headers. */
  headers?: Record<string, string>
}

type If<Id extends OperationId, Header extends string, Option> = Header extends keyof HeaderOf<Id> ? Option : None

/** Options of a call. Those that stand for headers exist where the operation has the header. */
export type CallOptions<Id extends OperationId> = CommonOptions &
  /** Identifies the call over several attempts of the app. By default each call has a random key. */
  If<Id, 'Idempotency-Key', { idempotencyKey?: string }> &
  /** The `etag` of the version that is changed. Fails if there is another one by now. */
  If<Id, 'If-Match', { ifMatch?: string }>

/** Options of a call that returns the response as well. */
export type ResponseOptions<Id extends OperationId> = CallOptions<Id> &
  /** The `etag` of the caller's copy. If it is current the status is 304. */
  If<Id, 'If-None-Match', { ifNoneMatch?: string }>

/** All options, for code that does not know the operation. */
export type AnyOptions = CommonOptions & { idempotencyKey?: string; ifMatch?: string; ifNoneMatch?: string }
