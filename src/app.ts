import { createNodeWebSocket } from '@hono/node-ws'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { Core } from './core/core.ts'
import {
  answerError,
  answerUnknownRoute,
  bind,
  hasBody,
  httpVariables,
  identifyRequest,
  isAllowedOrigin,
  type NovaEnv,
} from './http/index.ts'
import { handlers, sockets } from './modules.ts'
import { docsPolicy } from './operations/index.ts'
import { redeemTicket } from './realtime/index.ts'

const maxSocketMessageBytes = 4096
const rateHeaders = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']

/**
 * An answer that came before its body was read ends the connection: the server stops reading, so the next request on it
 * would be lost.
 */
const closeAfterUnreadBody: MiddlewareHandler = async (c, next) => {
  await next()
  if (hasBody(c.req) && !c.req.raw.bodyUsed) c.header('Connection', 'close')
}

/** The HTTP application of a core: what surrounds every request, and the contract's operations in the middle. */
export function createApp(core: Core) {
  const app = new OpenAPIHono<NovaEnv>()
  app.onError(answerError(core))
  app.notFound(answerUnknownRoute(core))
  app.use(identifyRequest(core))
  const everywhere = { strictTransportSecurity: 'max-age=63072000; includeSubDomains', xFrameOptions: 'DENY' }
  const forApi = secureHeaders({
    ...everywhere,
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  })
  const forDocs = secureHeaders({ ...everywhere, contentSecurityPolicy: docsPolicy })
  app.use((c, next) => (c.req.path.startsWith('/docs') ? forDocs(c, next) : forApi(c, next)))
  const { CORS_ORIGINS } = core.config.of(httpVariables)
  if (CORS_ORIGINS.length > 0)
    app.use(
      '/api/*',
      cors({
        origin: (origin) => (isAllowedOrigin(CORS_ORIGINS, origin) ? origin : null),
        exposeHeaders: ['X-Request-Id', 'ETag', 'Retry-After', 'Idempotency-Replayed', ...rateHeaders],
        maxAge: 600,
      }),
    )
  app.use('/api/*', closeAfterUnreadBody)

  const { injectWebSocket, upgradeWebSocket, wss } = createNodeWebSocket({ app })
  wss.options.maxPayload = maxSocketMessageBytes
  bind(app, core, handlers, { handlers: sockets, upgrade: upgradeWebSocket, redeemTicket })
  return { app, injectWebSocket, webSocketServer: wss }
}
