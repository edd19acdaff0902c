import type { z } from '@hono/zod-openapi'
import type { Ctx, UserActor, UserCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
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
  body: Meta[Id]['body'] extends 'file'
    ? Blob
    : [BodySchema<RequestOf<Id>>] extends [never]
      ? undefined
      : Parsed<BodySchema<RequestOf<Id>>>
}

/**
 * JSON text of the shape `T` that is serialized already, by Postgres or for a cache. It is passed on without being
 * parsed and serialized again.
 */
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

/** A file of a response, which is sent in parts while the client reads them. */
export class FileBody {
  /** The entity tag, without quotes. */
  readonly etag: string
  /** The number of bytes that are sent. */
  readonly length: number
  readonly stream: () => ReadableStream<Uint8Array>

  constructor(file: { etag: string; length: number; stream: () => ReadableStream<Uint8Array> }) {
    this.etag = file.etag
    this.length = file.length
    this.stream = file.stream
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
          : { status: S; type: T; body: C[T] | Buffer | FileBody; headers?: Record<string, string> }
    }[keyof C]
  : S extends 304 | 101
    ? never
    : { status: S }

/** The responses that a handler may return: the operation's own statuses and bodies. Errors are thrown with `fail`. */
export type Reply<Id extends OperationId> = {
  [S in keyof Responses<Id>]: ReplyOf<S, Responses<Id>[S]>
}[keyof Responses<Id>]

type CtxOf<Id extends OperationId> = Meta[Id]['security'] extends 'none' ? Ctx : Ctx<UserActor>

/** Operations that open a socket instead of returning a body. */
export type SocketId = { [Id in OperationId]: Meta[Id]['socket'] extends true ? Id : never }[OperationId]
export type HttpId = Exclude<OperationId, SocketId>

/** One handler for each operation. A missing handler or one of another shape does not compile. */
export type Handlers = { [Id in HttpId]: (ctx: CtxOf<Id>, input: Input<Id>) => Promise<Reply<Id>> }

/** Rejects handlers for operations that the contract does not have, also in spread objects. */
export type Exactly<H> = H & { [K in Exclude<keyof H, HttpId>]: never }

/** A WebSocket of the package `ws`. */
export type RawSocket = import('ws').WebSocket

/**
 * One handler for each socket operation: it admits the caller or throws, and returns a function for the open socket.
 */
export type SocketHandlers = {
  [Id in SocketId]: (ctx: UserCtx, input: Input<Id>) => Promise<(socket: RawSocket) => void>
}

/**
 * A check of the caller of an operation that needs no more of a request than its query. It runs before the body is
 * read, and throws an error that the operation lists.
 */
export type Guard = (core: Core, query: (name: string) => string | undefined) => void
export type Guards = Partial<Record<OperationId, Guard>>

/**
 * Marks a handler that needs more than one transaction, or must hold no transaction while it waits for other services.
 * With an idempotency key it runs outside of a transaction and has `ctx.claim`.
 */
export function inSteps<H extends (...args: never[]) => unknown>(handler: H): H & { readonly inSteps: true } {
  return Object.assign(handler, { inSteps: true } as const)
}

/** Returns the response 204, after `work` is done. */
export async function noContent(work: Promise<void>): Promise<{ status: 204 }> {
  await work
  return { status: 204 }
}

/** Returns the response 201 with `body`. */
export function created<T>(body: T): { status: 201; body: T } {
  return { status: 201, body }
}

/** Returns the response 202, after `work` is done: `work` has started something that ends later. */
export async function accepted(work: Promise<void>): Promise<{ status: 202 }> {
  await work
  return { status: 202 }
}
