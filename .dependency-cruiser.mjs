/**
 * The layers of src/ (see docs/architecture.md), the lowest first: each folder with the folders that it may import.
 * Every other import between folders is an error, an import of a type as well. A domain that is not in this list is
 * above all others: it may import every listed folder, and no listed folder may import it.
 */
const base = ['platform', 'core', 'contract']
const common = [...base, 'events']

export const layers = {
  platform: [],
  core: ['platform'],
  contract: ['platform', 'core'],
  jobs: ['platform', 'core'],
  events: base,
  numbered: common,
  media: common,
  mail: common,
  interests: common,
  graph: [...common, 'media'],
  content: [...common, 'media', 'interests', 'graph'],
  accounts: [...common, 'media', 'graph', 'content'],
  delivery: [...common, 'media', 'graph', 'content'],
  engagement: [...common, 'media', 'graph', 'content'],
  attempts: [...common, 'mail', 'accounts'],
  sessions: [...common, 'accounts', 'attempts'],
  analytics: [...common, 'content'],
  'two-factor': [...common, 'mail', 'accounts', 'attempts', 'sessions'],
  oidc: [...common, 'mail', 'accounts', 'sessions', 'two-factor'],
  credentials: [...common, 'mail', 'accounts', 'attempts', 'sessions', 'two-factor', 'oidc'],
  http: [...base, 'sessions'],
  realtime: [...base, 'sessions'],
  notifications: [...common, 'numbered', 'media', 'graph', 'content', 'engagement', 'sessions', 'realtime'],
  feed: [...common, 'media', 'interests', 'graph', 'content', 'analytics'],
  stories: [...common, 'media', 'graph', 'content', 'engagement'],
  discovery: [...common, 'media', 'interests', 'graph', 'content', 'analytics', 'feed'],
  live: [...common, 'numbered', 'media', 'graph', 'content', 'engagement', 'realtime'],
  devices: [...common, 'notifications', 'sessions'],
  moderation: [...common, 'graph', 'accounts', 'sessions'],
  operations: [...common, 'sessions', 'http', 'feed'],
}

/** The packages that only src/platform imports. */
const drivers = [
  '@aws-sdk/',
  '@clickhouse/',
  '@mikro-orm/migrations',
  '@mikro-orm/postgresql',
  '@mikro-orm/sql',
  '@nats-io/',
  'ioredis',
  'kysely',
  'nodemailer',
  'pg',
  'pg-logical-replication',
  'pino',
  'prom-client',
]

// A folder imports its lower layers. Of the files directly in src it imports the configuration only.
const allowedFrom = ([folder, below]) => ({
  name: `layer-of-${folder}`,
  comment: `src/${folder} imports only its lower layers; see layers in .dependency-cruiser.mjs.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/${folder}/`,
      ...below.map((one) => `^src/${one}/`),
      ...(folder === 'platform' || folder === 'contract' ? [] : ['^src/config\\.ts$']),
    ],
  },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files do not import each other, not even indirectly or only types: merge them or extract a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'public-interfaces',
      comment: 'Other folders, and the files directly in src, import a domain through its index.ts only.',
      severity: 'error',
      from: { path: '^src/([^/]+)(/|$)' },
      to: { path: '^src/[^/]+/.', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/(platform|core|contract)/'] },
    },
    ...Object.entries(layers).map(allowedFrom),
    {
      name: 'drivers',
      comment: 'Only src/platform imports drivers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: drivers.map((name) => `^(node_modules/)?${name}${name.endsWith('/') ? '' : '(/|$)'}`) },
    },
    {
      name: 'no-tools-in-src',
      comment: 'The service does not import its tools and tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(cli|test|openapi|clients)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
}
