import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import type { WSEvents } from 'hono/ws'
import { type Ctx, createCtx, type UserActor, type UserCtx } from '../context.ts'
import { addressOf, admit, once } from '../gateway/index.ts'
import { forgetUpload, maxUploadBytes, receiveUpload } from '../media/index.ts'
import type { Runtime } from '../runtime.ts'
import { fail } from './errors.ts'
import { admitForms, type FileForm } from './file-form.ts'
import { type OperationId, type OperationMeta, operationMeta, operations } from './generated/operations.ts'
import { type Exactly, type Handlers, type HttpId, type Input, RawJson, type SocketId } from './handlers.ts'
import { respond, type WireReply } from './respond.ts'
import { limitBody, maxBodyBytes, requireJson, toValidationError } from './validate.ts'

export type NovaEnv = { Variables: { requestId: string; operationId: OperationId; ctx: Ctx } }
export type SocketHandlers = { [Id in SocketId]: (ctx: UserCtx, input: Input<Id>) => Promise<WSEvents> }

/** What socket operations need beside their handlers. */
export type SocketBinding = {
  handlers: SocketHandlers
  upgrade: (createEvents: (c: Context) => Promise<WSEvents>) => MiddlewareHandler
  redeemTicket: (runtime: Runtime, ticket: string) => Promise<UserActor>
}

type AnyReply = { status: number; body?: unknown; type?: string; headers?: Record<string, string> }
type AnyHandler = (ctx: Ctx, input: unknown) => Promise<AnyReply>

/**
 * Mounts the whole contract: for each operation admission, validation, the handler, and its reply. Takes exactly one handler for each
 * operation; one too few, one too many or one of another shape does not compile.
 */
export function bind<H extends Handlers>(app: OpenAPIHono<NovaEnv>, runtime: Runtime, handlers: Exactly<H>, sockets: SocketBinding): void {
  app.defaultHook = (result, c) => {
    if (!result.success) throw toValidationError(result.target, result.error.issues, operationMeta[c.get('operationId')].fieldErrors)
  }
  for (const id of Object.keys(operations) as OperationId[]) {
    const route = operations[id]
    const meta: OperationMeta = operationMeta[id]
    // A form is some hundred bytes larger than the file in it.
    const limit = limitBody(meta.body === 'file' ? maxUploadBytes + 16 * 1024 : maxBodyBytes)
    const before: MiddlewareHandler<NovaEnv>[] = [enter(runtime, id, meta, sockets.redeemTicket), limit]
    if (meta.body === 'file') before.push(admitForms())
    else if (meta.body !== 'none') before.push(requireJson(meta.body))
    if (isSocket(id, meta)) {
      const handle = sockets.handlers[id] as unknown as (ctx: Ctx, input: unknown) => Promise<WSEvents>
      const open = sockets.upgrade((c) => handle(c.get('ctx'), inputOf(c)))
      app.openapi(
        { ...route, middleware: before } as never,
        (async (c: Context<NovaEnv>, next: () => Promise<void>) => {
          if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') fail('UPGRADE_REQUIRED')
          return open(c, next)
        }) as never,
      )
      continue
    }
    const handle = handlers[id as HttpId] as unknown as AnyHandler
    app.openapi({ ...route, middleware: before } as never, (async (c: Context<NovaEnv>) => respond(c, meta, await run(c, id, meta, handle))) as never)
  }
}

function isSocket(_id: OperationId, meta: OperationMeta): _id is SocketId {
  return meta.socket
}

function inputOf(c: Context): { params: object; query: object; headers: Record<string, string | undefined>; body: unknown; file?: Blob | undefined } {
  const valid = c.req.valid.bind(c.req) as (part: string) => object | undefined
  return {
    params: valid('param') ?? {},
    query: valid('query') ?? {},
    headers: (valid('header') ?? {}) as Record<string, string>,
    body: valid('json'),
    file: (valid('form') as FileForm | undefined)?.file,
  }
}

function enter(runtime: Runtime, id: OperationId, meta: OperationMeta, redeemTicket: SocketBinding['redeemTicket']): MiddlewareHandler<NovaEnv> {
  return async (c, next) => {
    c.set('operationId', id)
    const address = addressOf(c, runtime.config.TRUSTED_PROXY_HOPS)
    const setHeader = (name: string, value: string): void => c.header(name, value)
    let actor: Ctx['actor'] = { kind: 'anonymous' }
    if (meta.security === 'ticket' && c.req.query('ticket') !== undefined) {
      await admit(runtime, id, { ...meta, security: 'none' }, { authorization: undefined, address, setHeader })
      actor = await redeemTicket(runtime, c.req.query('ticket')!)
    } else if (meta.rateLimit !== 'none') {
      actor = await admit(runtime, id, meta, { authorization: c.req.header('authorization'), address, setHeader })
    }
    c.set('ctx', createCtx(runtime, { actor, requestId: c.get('requestId'), address, userAgent: c.req.header('user-agent') ?? null }))
    await next()
  }
}

async function run(c: Context<NovaEnv>, id: OperationId, meta: OperationMeta, handle: AnyHandler): Promise<WireReply> {
  const ctx = c.get('ctx')
  const { file, ...input } = inputOf(c)
  if (file === undefined) return (await runOnce(ctx, c.req.path, id, meta, handle, input)).reply
  const upload = await receiveUpload(ctx, file)
  let isKept = false
  try {
    const { reply, replayed } = await runOnce(ctx, c.req.path, id, meta, handle, { ...input, body: upload }, upload.digest)
    isKept = !replayed
    return reply
  } finally {
    if (!isKept) await forgetUpload(ctx, upload)
  }
}

type AnyInput = { headers: Record<string, string | undefined>; body: unknown }

/** Runs the handler, once for each idempotency key where the operation takes one. `said` is what makes two requests the same. */
async function runOnce(
  ctx: Ctx,
  path: string,
  id: OperationId,
  meta: OperationMeta,
  handle: AnyHandler,
  input: AnyInput,
  said: unknown = input.body ?? null,
): Promise<{ reply: WireReply; replayed: boolean }> {
  const key = meta.idempotent ? input.headers['idempotency-key'] : undefined
  if (key === undefined) return { reply: toWire(await handle(ctx, input)), replayed: false }
  const { status, body, replayed } = await once(ctx, { key, operationId: id, request: JSON.stringify([path, said]) }, async (inside) => {
    const reply = toWire(await handle(inside, input))
    return { status: reply.status, body: String(reply.body) }
  })
  return { reply: { status, body, type: 'application/json', headers: replayed ? { 'Idempotency-Replayed': 'true' } : {} }, replayed }
}

function toWire(reply: AnyReply): WireReply {
  if (reply.body === undefined) return { status: reply.status, body: null, type: 'application/json', headers: {} }
  if (reply.type !== undefined) return { status: reply.status, body: reply.body as string | Buffer, type: reply.type, headers: {} }
  const text = reply.body instanceof RawJson ? reply.body.body : JSON.stringify(reply.body)
  return { status: reply.status, body: text, type: 'application/json', headers: reply.headers ?? {} }
}
