import { created, type Handlers, type Input, inSteps, noContent, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { signingKeys } from '../sessions/index.ts'
import * as docs from './docs-pages.ts'
import { documents } from './documents.ts'
import { dropDeadLetter, listDeadLetters, listEventConsumers, replayDeadLetter, replayEvents } from './events.ts'
import { sharedReadiness } from './readiness.ts'
import { listSigningKeys, rotateSigningKeys } from './signing-keys.ts'

export const operationsHandlers = {
  getHealth: async () => ({ status: 200, body: { status: 'ok' } }),
  getReadiness: async ({ core }) => {
    const { status } = await core.of(sharedReadiness)()
    if (status === 'unavailable') return { status: 503, body: { status } }
    return { status: 200, body: { status: 'ready' } }
  },
  getJwks: async (ctx) => ({ status: 200, body: { keys: await ctx.core.of(signingKeys).publicKeys() } }),
  getOpenapiJson: async ({ core }, { query }) => ({
    status: 200,
    body: rawJson(await core.of(documents).openapiJson(query.scope)),
  }),
  getOpenapiYaml: async ({ core }, { query }) => ({
    status: 200,
    type: 'application/yaml',
    body: await core.of(documents).openapiYaml(query.scope),
  }),
  getAsyncapiJson: async ({ core }) => ({ status: 200, body: rawJson(await core.of(documents).asyncapiJson()) }),
  getDocs: async ({ core }) => ({ status: 200, type: 'text/html', body: docs.introduction(core) }),
  getOperationPage: async ({ core }, { params }) => ({
    status: 200,
    type: 'text/html',
    body: docs.operation(core, params.operation_id),
  }),
  getErrorsPage: async ({ core }) => ({ status: 200, type: 'text/html', body: docs.errors(core) }),
  getErrorPage: async ({ core }, { params }) => ({
    status: 200,
    type: 'text/html',
    body: docs.error(core, params.code),
  }),
  getSocketsPage: async ({ core }) => ({ status: 200, type: 'text/html', body: docs.sockets(core) }),
  getDocsScript: async () => ({ status: 200, type: 'text/javascript', body: docs.script }),
  getDocsStyle: async () => ({ status: 200, type: 'text/css', body: docs.style }),
  getRankingPage: async ({ core }) => ({ status: 200, type: 'text/html', body: docs.ranking(core) }),
  getChangelogPage: async ({ core }) => ({ status: 200, type: 'text/html', body: docs.changelog(core) }),
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
