import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail } from '../contract/errors.ts'
import { type ErrorCode, errorCatalogue } from '../contract/generated/errors.ts'
import { created, type Handlers, type Input, inSteps, noContent, rawJson } from '../contract/handlers.ts'
import type { Ctx, UserCtx } from '../core/context.ts'
import { part } from '../core/part.ts'
import { rankingPage } from '../feed/index.ts'
import { signingKeys } from '../sessions/index.ts'
import { changelogPage } from './changelog-page.ts'
import { docsPage, errorPage } from './docs-page.ts'
import { docsScript } from './docs-script.ts'
import { dropDeadLetter, listDeadLetters, listEventConsumers, replayDeadLetter, replayEvents } from './events.ts'
import { readiness } from './readiness.ts'
import { listSigningKeys, rotateSigningKeys } from './signing-keys.ts'

const generated = join(import.meta.dirname, '../contract/generated')

const files = new Map<string, Promise<Buffer>>()
/** Returns the content of a file that does not change while the process runs; it is read only once. */
function cached(path: string): Promise<Buffer> {
  let content = files.get(path)
  if (content === undefined) {
    content = readFile(path)
    files.set(path, content)
  }
  return content
}

const poolConnections = part({
  open: ({ metrics }) =>
    metrics.gauge({
      name: 'nova_postgres_connections',
      help: 'Connections to Postgres by state.',
      labelNames: ['state'],
    }),
})

function observePool({ core }: Ctx): void {
  const { pool } = core.postgres
  const connections = core.of(poolConnections)
  connections.set({ state: 'open' }, pool.totalCount)
  connections.set({ state: 'idle' }, pool.idleCount)
  connections.set({ state: 'waiting' }, pool.waitingCount)
}

export const operationsHandlers = {
  getHealth: async () => ({ status: 200, body: { status: 'ok' } }),
  getReadiness: async (ctx) => {
    const body = await readiness(ctx)
    return { status: body.status === 'unavailable' ? 503 : 200, body }
  },
  getMetrics: async (ctx) => {
    observePool(ctx)
    return { status: 200, type: 'text/plain', body: await ctx.core.metrics.text() }
  },
  getJwks: async (ctx) => ({ status: 200, body: { keys: await ctx.core.of(signingKeys).publicKeys() } }),
  getOpenapiJson: async () => ({
    status: 200,
    body: rawJson((await cached(join(generated, 'openapi.json'))).toString()),
  }),
  getOpenapiYaml: async () => ({
    status: 200,
    type: 'application/yaml',
    body: await cached(join(generated, 'openapi.yaml')),
  }),
  getDocs: async () => ({ status: 200, type: 'text/html', body: docsPage }),
  getDocsScript: async () => ({ status: 200, type: 'text/javascript', body: await docsScript() }),
  getRankingPage: async (ctx) => ({ status: 200, type: 'text/html', body: rankingPage(ctx.core.config) }),
  getChangelogPage: async () => ({ status: 200, type: 'text/html', body: await changelogPage() }),
  getErrorPage: async (_ctx, { params }) => {
    if (!(params.code in errorCatalogue)) fail('ROUTE_NOT_FOUND', { path: `/docs/errors/${params.code}` })
    return { status: 200, type: 'text/html', body: errorPage(params.code as ErrorCode) }
  },
  listSigningKeys: async (ctx) => ({ status: 200, body: await listSigningKeys(ctx) }),
  rotateSigningKeys: inSteps(async (ctx: UserCtx, { body }: Input<'rotateSigningKeys'>) =>
    created(await rotateSigningKeys(ctx, body)),
  ),
  listEventConsumers: async (ctx) => ({ status: 200, body: await listEventConsumers(ctx) }),
  replayEvents: async (ctx, { params, body }) => ({
    status: 202,
    body: await replayEvents(ctx, params.name, body.from),
  }),
  listDeadLetters: async (ctx, { query }) => ({ status: 200, body: await listDeadLetters(ctx, query) }),
  replayDeadLetter: async (ctx, { params }) => ({ status: 202, body: await replayDeadLetter(ctx, params.id) }),
  dropDeadLetter: (ctx, { params }) => noContent(dropDeadLetter(ctx, params.id)),
} satisfies Partial<Handlers>
