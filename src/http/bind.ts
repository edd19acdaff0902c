import { hash } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { fail } from '../contract/errors.ts'
import { type OperationId, type OperationMeta, operationMeta, operations } from '../contract/generated/operations.ts'
import {
  type Exactly,
  type Guards,
  type Handlers,
  type HttpId,
  RawJson,
  type RawSocket,
  type SocketHandlers,
  type SocketId,
} from '../contract/handlers.ts'
import { type Ctx, createCtx, type UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { addressOf, admit } from './admit.ts'
import { admitForms } from './admit-forms.ts'
import { admitLocally, isLocal } from './admit-locally.ts'
import { announceDeprecation } from './announce-deprecation.ts'
import { checkQuery } from './check-query.ts'
import { refuseControlCharacters, withoutControls } from './control-characters.ts'
import { guardCaller } from './guard-caller.ts'
import type { Handshake } from './handshake.ts'
import { httpVariables } from './http.variables.ts'
import { once } from './idempotency.ts'
import { limitBody, maxBodyBytes } from './request-body.ts'
import { respond, type WireReply } from './respond.ts'
import { type TimeBudget, timeBudgets } from './time-budget.ts'
import { requireJson, toValidationError } from './validate.ts'

export type NovaEnv = { Variables: { requestId: string; operationId: OperationId; ctx: Ctx; budget: TimeBudget } }

/** The handlers of socket operations, and what these need besides. `guards` are checks of the callers of operations. */
type SocketBinding = {
  handlers: SocketHandlers
  guards?: Guards
  redeemTicket: (core: Core, ticket: string) => Promise<UserActor>
}

type AnyReply = { status: number; body?: unknown; type?: string; headers?: Record<string, string> }
type AnyHandler = ((ctx: Ctx, input: unknown) => Promise<AnyReply>) & { inSteps?: true }

/**
 * Mounts the whole contract: for each operation admission, validation, the handler, and its response. Requires exactly
 * one handler for each operation; a missing or extra handler, or one of another shape, does not compile.
 */
export function bind<H extends Handlers>(
  app: OpenAPIHono<NovaEnv>,
  core: Core,
  handlers: Exactly<H>,
  sockets: SocketBinding,
): void {
  app.defaultHook = (result, c) => {
    if (!result.success) throw toValidationError(result, operationMeta[c.get('operationId')].fieldErrors)
  }
  for (const id of Object.keys(operations) as OperationId[]) {
    const route = operations[id]
    const meta: OperationMeta = operationMeta[id]
    const guard = sockets.guards?.[id]
    const before: MiddlewareHandler<NovaEnv>[] = [enter(core, id, meta, sockets.redeemTicket)]
    if (guard !== undefined) before.push(guardCaller(core, id, guard))
    before.push(checkQuery(meta))
    // A form has its own limit, which holds no bytes in memory.
    before.push(meta.body === 'file' ? admitForms(core) : limitBody(maxBodyBytes))
    if (meta.body !== 'file' && meta.body !== 'none') before.push(requireJson(meta.body))
    if (isSocket(id, meta)) {
      const handle = sockets.handlers[id] as unknown as (
        ctx: Ctx,
        input: unknown,
      ) => Promise<(socket: RawSocket) => void>
      app.openapi(
        { ...route, middleware: before } as never,
        (async (c: Context<NovaEnv>) => {
          const { handshake } = c.env as { handshake?: Handshake }
          if (handshake === undefined) return refuseUsualRequest(c)
          handshake.attach = await c.get('budget').spend(() => handle(c.get('ctx'), inputOf(c)))
          return c.body(null)
        }) as never,
      )
      continue
    }
    const handle = handlers[id as HttpId] as unknown as AnyHandler
    app.openapi(
      { ...route, middleware: before } as never,
      (async (c: Context<NovaEnv>) => {
        refuseControlCharacters(meta.texts, c.req.valid('json' as never))
        const { wait = 0 } = (c.req.valid('query' as never) ?? {}) as { wait?: number }
        return respond(c, meta, await c.get('budget').spend(() => run(c, id, meta, handle), wait * 1_000))
      }) as never,
    )
  }
}

/** Ends a request for a socket that is no handshake, with headers that say what one needs. */
function refuseUsualRequest(c: Context): never {
  c.header('Upgrade', 'websocket')
  c.header('Connection', 'Upgrade')
  c.header('Sec-WebSocket-Version', '13')
  return fail('UPGRADE_REQUIRED')
}

function isSocket(_id: OperationId, meta: OperationMeta): _id is SocketId {
  return meta.socket
}

function inputOf(c: Context): {
  params: object
  query: object
  headers: Record<string, string | undefined>
  body: unknown
  file?: Blob | undefined
} {
  const valid = c.req.valid.bind(c.req) as (part: string) => object | undefined
  return {
    params: valid('param') ?? {},
    query: valid('query') ?? {},
    headers: (valid('header') ?? {}) as Record<string, string>,
    body: valid('json'),
    file: (valid('form') as { file: File } | undefined)?.file,
  }
}

function enter(
  core: Core,
  id: OperationId,
  meta: OperationMeta,
  redeemTicket: SocketBinding['redeemTicket'],
): MiddlewareHandler<NovaEnv> {
  return async (c, next) => {
    c.set('operationId', id)
    if (meta.deprecated !== null) announceDeprecation(c, core, id, meta.deprecated)
    const address = addressOf(c, core.config.of(httpVariables).TRUSTED_PROXY_HOPS)
    const setHeader = (name: string, value: string): void => c.header(name, value)
    const budget = core.of(timeBudgets).create(meta)
    c.set('budget', budget)
    const actor = await budget.spend(async (): Promise<Ctx['actor']> => {
      const ticket = meta.security === 'ticket' ? c.req.query('ticket') : undefined
      if (ticket !== undefined) {
        await admit(core, id, { ...meta, security: 'none' }, { authorization: undefined, address, setHeader })
        return redeemTicket(core, ticket)
      }
      if (isLocal(meta.rateLimit)) {
        await admitLocally(core, meta.rateLimit, address)
        return { kind: 'anonymous' }
      }
      return admit(core, id, meta, { authorization: c.req.header('authorization'), address, setHeader })
    })
    c.set('ctx', createCtx(core, { actor, requestId: c.get('requestId'), address, userAgent: userAgentOf(c) }))
    await next()
  }
}

function userAgentOf(c: Context): string | null {
  const given = c.req.header('user-agent')
  return given === undefined ? null : withoutControls(given)
}

async function run(c: Context<NovaEnv>, id: OperationId, meta: OperationMeta, handle: AnyHandler): Promise<WireReply> {
  const ctx = c.get('ctx')
  const { file, ...input } = inputOf(c)
  const key = meta.idempotent ? input.headers['idempotency-key'] : undefined
  const given = file === undefined ? input : { ...input, body: file }
  if (key === undefined) return toWire(await handle(ctx, given))
  // Two requests are the same if they have the same path and the same content.
  const content =
    file === undefined ? JSON.stringify(input.body ?? null) : hash('sha256', Buffer.from(await file.arrayBuffer()))
  const call = {
    key,
    operationId: id,
    request: `${c.req.path}\0${content}`,
    mode: handle.inSteps ? 'steps' : 'transaction',
  } as const
  const { status, body, replayed } = await once(ctx, call, async (inside) => {
    const reply = toWire(await handle(inside, given))
    return { status: reply.status, body: String(reply.body) }
  })
  return { status, body, type: 'application/json', headers: replayed ? { 'Idempotency-Replayed': 'true' } : {} }
}

function toWire(reply: AnyReply): WireReply {
  if (reply.body === undefined) return { status: reply.status, body: null, type: 'application/json', headers: {} }
  if (reply.type !== undefined)
    return {
      status: reply.status,
      body: reply.body as WireReply['body'],
      type: reply.type,
      headers: reply.headers ?? {},
    }
  const text = reply.body instanceof RawJson ? reply.body.body : JSON.stringify(reply.body)
  return { status: reply.status, body: text, type: 'application/json', headers: reply.headers ?? {} }
}
