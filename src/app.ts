import { createNodeWebSocket } from '@hono/node-ws'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { HonoRequest, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { bind, type NovaEnv } from './contract/bind.ts'
import { answerError, answerUnknownRoute } from './contract/error-response.ts'
import { fail } from './contract/errors.ts'
import { identifyRequest } from './gateway/index.ts'
import { handlers } from './handlers.ts'
import { docsPolicy } from './operations/index.ts'
import { redeemTicket, socketHandlers } from './realtime/index.ts'
import type { Runtime } from './runtime.ts'

const maxBodyBytes = 1024 * 1024
const maxSocketMessageBytes = 4096
const rateHeaders = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']

function hasBody(request: HonoRequest): boolean {
  return Number(request.header('content-length') ?? 0) > 0 || request.header('transfer-encoding') !== undefined
}

/** An answer that came before its body was read ends the connection: the server stops reading, so the next request on it would be lost. */
const closeAfterUnreadBody: MiddlewareHandler = async (c, next) => {
  await next()
  if (hasBody(c.req) && !c.req.raw.bodyUsed) c.header('Connection', 'close')
}

/** The HTTP application of a runtime: what surrounds every request, and the contract's operations in the middle. */
export function createApp(runtime: Runtime) {
  const app = new OpenAPIHono<NovaEnv>()
  app.onError(answerError(runtime))
  app.notFound(answerUnknownRoute())
  app.use(identifyRequest(runtime))
  const everywhere = { strictTransportSecurity: 'max-age=63072000; includeSubDomains', xFrameOptions: 'DENY' }
  const forApi = secureHeaders({ ...everywhere, contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } })
  const forDocs = secureHeaders({ ...everywhere, contentSecurityPolicy: docsPolicy })
  app.use((c, next) => (c.req.path.startsWith('/docs') ? forDocs(c, next) : forApi(c, next)))
  if (runtime.config.CORS_ORIGINS.length > 0)
    app.use(
      '/api/*',
      cors({
        origin: [...runtime.config.CORS_ORIGINS],
        exposeHeaders: ['X-Request-Id', 'ETag', 'Retry-After', 'Idempotency-Replayed', ...rateHeaders],
        maxAge: 600,
      }),
    )
  app.use('/api/*', closeAfterUnreadBody)
  const limitBody = bodyLimit({ maxSize: maxBodyBytes, onError: () => fail('PAYLOAD_TOO_LARGE', { limit_bytes: maxBodyBytes }) })
  app.use('/api/*', (c, next) => (hasBody(c.req) ? limitBody(c, next) : next()))

  const { injectWebSocket, upgradeWebSocket, wss } = createNodeWebSocket({ app })
  wss.options.maxPayload = maxSocketMessageBytes
  bind(app, runtime, handlers, { handlers: socketHandlers, upgrade: upgradeWebSocket, redeemTicket })
  return { app, injectWebSocket, webSocketServer: wss }
}
