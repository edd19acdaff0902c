/**
 * Who may import whom in src/: the floors of docs/architecture, from the ground up. An arrow goes down only, so what
 * is not listed is refused.
 * Types count as much as values. A domain that is not listed stands on top: it may enter all that are, and nobody
 * enters it.
 */
const base = ['platform', 'core', 'contract']
const ground = [...base, 'events']

export const floors = {
  platform: [],
  core: ['platform'],
  contract: ['platform', 'core'],
  events: base,
  numbered: ground,
  media: ground,
  mail: ground,
  interests: ground,
  graph: [...ground, 'media'],
  content: [...ground, 'media', 'interests', 'graph'],
  accounts: [...ground, 'media', 'graph'],
  engagement: [...ground, 'media', 'graph', 'content'],
  sessions: [...ground, 'accounts'],
  analytics: [...ground, 'content'],
  'two-factor': [...ground, 'mail', 'accounts', 'sessions'],
  oidc: [...ground, 'mail', 'accounts', 'sessions', 'two-factor'],
  credentials: [...ground, 'mail', 'accounts', 'sessions', 'two-factor', 'oidc'],
  http: [...base, 'sessions'],
  realtime: [...base, 'sessions'],
  notifications: [...ground, 'numbered', 'media', 'graph', 'content', 'sessions', 'realtime'],
  feed: [...ground, 'media', 'interests', 'graph', 'content', 'analytics'],
  stories: [...ground, 'media', 'graph', 'content', 'engagement'],
  discovery: [...ground, 'media', 'interests', 'graph', 'content', 'analytics', 'feed'],
  live: [...ground, 'numbered', 'media', 'graph', 'content', 'engagement', 'realtime'],
  devices: [...ground, 'notifications', 'sessions'],
  moderation: [...ground, 'graph', 'accounts', 'sessions'],
  operations: [...ground, 'sessions', 'http', 'feed'],
}

/** Drivers, by the folder that wraps them. */
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

// What a folder imports from other folders of src, and of the files in src itself only the configuration.
const allowedFrom = ([folder, below]) => ({
  name: `floor-of-${folder}`,
  comment: `src/${folder} imports only from the floors below it; see floors in .dependency-cruiser.mjs.`,
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
      name: 'no-circles',
      comment: 'Two files that need each other are one, or need a third. Types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'doors',
      comment: 'A domain is entered through its index.ts, also by the files in src itself.',
      severity: 'error',
      from: { path: '^src/([^/]+)(/|$)' },
      to: { path: '^src/[^/]+/.', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/(platform|core|contract)/'] },
    },
    ...Object.entries(floors).map(allowedFrom),
    {
      name: 'drivers',
      comment: 'Drivers are for src/platform.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: drivers.map((name) => `^(node_modules/)?${name}${name.endsWith('/') ? '' : '(/|$)'}`) },
    },
    {
      name: 'service-knows-no-tools',
      comment: 'The service does not know its tools and tests.',
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
