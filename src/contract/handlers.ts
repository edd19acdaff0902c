import type { z } from '@hono/zod-openapi'
import type { Ctx, UserActor } from '../context.ts'
import type { ReceivedUpload } from '../media/index.ts'
import type { OperationId, operationMeta, operations } from './generated/operations.ts'
import type { components, operations as Types } from './generated/types.ts'

type Meta = typeof operationMeta
type RequestOf<Id extends OperationId> = (typeof operations)[Id]['request']
type Parsed<S> = S extends z.ZodType ? z.output<S> : Record<never, never>
type BodySchema<R> = R extends { body: { content: { 'application/json': { schema: infer S } } } } ? S : never
type Part<R, K extends string> = R extends Record<K, infer S> ? Parsed<S> : Record<never, never>

/** The validated request of an operation. */
export type Input<Id extends OperationId> = {
  params: Part<RequestOf<Id>, 'params'>
  query: Part<RequestOf<Id>, 'query'>
  headers: Part<RequestOf<Id>, 'headers'>
  body: Meta[Id]['body'] extends 'file' ? ReceivedUpload : [BodySchema<RequestOf<Id>>] extends [never] ? undefined : Parsed<BodySchema<RequestOf<Id>>>
}

/** JSON text of the shape `T` that is written already, by Postgres or for a cache: passed on without being parsed and written again. */
export class RawJson<T> {
  declare readonly shape: T
  readonly body: string | Buffer

  constructor(body: string | Buffer) {
    this.body = body
  }

  get text(): string {
    return String(this.body)
  }
}

export function rawJson<T>(body: string | Buffer): RawJson<T> {
  return new RawJson(body)
}

type ErrorResponse = components['schemas']['ErrorResponse']
type Responses<Id extends OperationId> = Types[Id]['responses']

type ReplyOf<S, R> = R extends { content: infer C }
  ? {
      [T in keyof C]: C[T] extends ErrorResponse
        ? never
        : T extends 'application/json'
          ? { status: S; body: C[T] | RawJson<C[T]>; headers?: Record<string, string> }
          : { status: S; type: T; body: C[T] | Buffer }
    }[keyof C]
  : S extends 304 | 101
    ? never
    : { status: S }

/** What a handler may answer: the operation's own statuses and bodies. Errors are thrown with `fail`. */
export type Reply<Id extends OperationId> = { [S in keyof Responses<Id>]: ReplyOf<S, Responses<Id>[S]> }[keyof Responses<Id>]

type CtxOf<Id extends OperationId> = Meta[Id]['security'] extends 'none' ? Ctx : Ctx<UserActor>

/** Operations that answer with a socket instead of a body. */
export type SocketId = { [Id in OperationId]: Meta[Id]['socket'] extends true ? Id : never }[OperationId]
export type HttpId = Exclude<OperationId, SocketId>

/** One handler for each operation; what is missing or of another shape does not compile. */
export type Handlers = { [Id in HttpId]: (ctx: CtxOf<Id>, input: Input<Id>) => Promise<Reply<Id>> }

/** Refuses handlers for operations that the contract does not have, through spreads too. */
export type Exactly<H> = H & { [K in Exclude<keyof H, HttpId>]: never }
