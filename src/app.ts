import { createNodeWebSocket } from '@hono/node-ws'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { bind, type NovaEnv } from './contract/bind.ts'
import { answerError, answerUnknownRoute } from './contract/error-response.ts'
import { hasBody } from './contract/validate.ts'
import { identifyRequest } from './gateway/index.ts'
import { handlers } from './handlers.ts'
import { liveSockets } from './live/index.ts'
import { docsPolicy } from './operations/index.ts'
import { realtimeSockets, redeemTicket } from './realtime/index.ts'
import type { Runtime } from './runtime.ts'

const maxSocketMessageBytes = 4096
const rateHeaders = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']

/** An answer that came before its body was read ends the connection: the server stops reading, so the next request on it would be lost. */
const closeAfterUnreadBody: MiddlewareHandler = async (c, next) => {
  await next()
  if (hasBody(c.req) && !c.req.raw.bodyUsed) c.header('Connection', 'close')
}

/** The HTTP application of a runtime: what surrounds every request, and the contract's operations in the middle. */
export function createApp(runtime: Runtime) {
  const app = new OpenAPIHono<NovaEnv>()
  app.onError(answerError(runtime))
  app.notFound(answerUnknownRoute(runtime))
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

  const { injectWebSocket, upgradeWebSocket, wss } = createNodeWebSocket({ app })
  wss.options.maxPayload = maxSocketMessageBytes
  bind(app, runtime, handlers, { handlers: { ...realtimeSockets, ...liveSockets }, upgrade: upgradeWebSocket, redeemTicket })
  return { app, injectWebSocket, webSocketServer: wss }
}
