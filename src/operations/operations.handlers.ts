import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ctx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { type ErrorCode, errorCatalogue } from '../contract/generated/errors.ts'
import type { Handlers } from '../contract/handlers.ts'
import { rawJson } from '../contract/handlers.ts'
import { rankingPage } from '../feed/index.ts'
import { docsPage, errorPage } from './docs-page.ts'
import { docsScript } from './docs-script.ts'
import { readiness } from './readiness.ts'

const generated = join(import.meta.dirname, '../contract/generated')

const files = new Map<string, Promise<Buffer>>()
/** Files that do not change while the process runs. */
function cached(path: string): Promise<Buffer> {
  let content = files.get(path)
  if (content === undefined) {
    content = readFile(path)
    files.set(path, content)
  }
  return content
}

function observePool({ runtime }: Ctx): void {
  const { pool } = runtime.postgres
  runtime.metrics.poolConnections.set({ state: 'open' }, pool.totalCount)
  runtime.metrics.poolConnections.set({ state: 'idle' }, pool.idleCount)
  runtime.metrics.poolConnections.set({ state: 'waiting' }, pool.waitingCount)
}

export const operationsHandlers = {
  getHealth: async () => ({ status: 200, body: { status: 'ok' } }),
  getReadiness: async (ctx) => {
    const body = await readiness(ctx)
    return { status: body.status === 'unavailable' ? 503 : 200, body }
  },
  getMetrics: async (ctx) => {
    observePool(ctx)
    return { status: 200, type: 'text/plain', body: await ctx.runtime.metrics.registry.metrics() }
  },
  getJwks: async (ctx) => ({ status: 200, body: { keys: await ctx.runtime.keys.publicKeys() } }),
  getOpenapiJson: async () => {
    const text = (await cached(join(generated, 'openapi.json'))).toString()
    return { status: 200, body: rawJson(text) }
  },
  getOpenapiYaml: async () => {
    const body = await cached(join(generated, 'openapi.yaml'))
    return { status: 200, type: 'application/yaml', body }
  },
  getDocs: async () => ({ status: 200, type: 'text/html', body: docsPage }),
  getDocsScript: async () => ({ status: 200, type: 'text/javascript', body: await docsScript() }),
  getRankingPage: async (ctx) => ({ status: 200, type: 'text/html', body: rankingPage(ctx.runtime.config) }),
  getErrorPage: async (_ctx, { params }) => {
    if (!(params.code in errorCatalogue)) fail('ROUTE_NOT_FOUND', { path: `/docs/errors/${params.code}` })
    return { status: 200, type: 'text/html', body: errorPage(params.code as ErrorCode) }
  },
} satisfies Partial<Handlers>
