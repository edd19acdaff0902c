import { OpenAPIHono } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { responseHeaders } from './contract/generated/operations.ts'
import type { Core } from './core/core.ts'
import {
  bind,
  countLocally,
  countPreflights,
  discardUnreadBody,
  handleError,
  handleUnknownRoute,
  httpVariables,
  identifyRequest,
  isAllowedOrigin,
  type NovaEnv,
} from './http/index.ts'
import { guards, handlers, sockets } from './modules.ts'
import { docsPolicy } from './operations/index.ts'
import { redeemTicket } from './realtime/index.ts'

/** Creates the HTTP application of a core: the middleware of every request, and the contract's operations. */
export function createApp(core: Core): OpenAPIHono<NovaEnv> {
  const app = new OpenAPIHono<NovaEnv>()
  app.onError(handleError(core))
  app.notFound(handleUnknownRoute(core))
  app.use(identifyRequest(core))
  const common = { strictTransportSecurity: 'max-age=63072000; includeSubDomains', xFrameOptions: 'DENY' }
  const forApi = secureHeaders({
    ...common,
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  })
  const forDocs = secureHeaders({ ...common, contentSecurityPolicy: docsPolicy })
  const forMedia = secureHeaders({
    ...common,
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    // Web pages of every origin show media; the addresses are what protects it.
    crossOriginResourcePolicy: 'cross-origin',
  })
  app.use((c, next) => {
    const policy = c.req.path.startsWith('/docs') ? forDocs : c.req.path.startsWith('/media/') ? forMedia : forApi
    return policy(c, next)
  })
  app.use(countPreflights(core))
  app.use('/media/*', cors({ origin: '*', exposeHeaders: [...responseHeaders], maxAge: 600 }))
  // Addresses that a browser's user types.
  app.get('/', countLocally(core, 'documents'), (c) => c.redirect('/docs'))
  app.get('/docs/', countLocally(core, 'documents'), (c) => c.redirect('/docs', 301))
  const { CORS_ORIGINS } = core.config.of(httpVariables)
  if (CORS_ORIGINS.length > 0)
    app.use(
      '/api/*',
      cors({
        origin: (origin) => (isAllowedOrigin(CORS_ORIGINS, origin) ? origin : null),
        exposeHeaders: [...responseHeaders],
        maxAge: 600,
      }),
    )
  app.use(discardUnreadBody)
  bind(app, core, handlers, { handlers: sockets, guards, redeemTicket })
  return app
}
