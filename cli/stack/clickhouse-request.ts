import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'

/** One request of ClickHouse's HTTP interface, taken apart. */
export type Query = {
  id: string
  /** The statement; for an INSERT without what is in `data`. */
  sql: string
  /** Rows to insert, in the format that `sql` names. */
  data: Buffer | undefined
  database: string | undefined
  format: string
  /** Values for `{name:Type}`, escaped as in a tab-separated file. */
  params: Record<string, string>
  settings: Record<string, string>
  compress: boolean
}

/** Parameters that are about the request; every other one is a setting. */
const notSettings = new Set([
  ...['query', 'query_id', 'database', 'default_format', 'compress', 'decompress', 'enable_http_compression'],
  ...['user', 'password', 'role', 'quota_key', 'stacktrace', 'session_id', 'session_check', 'session_timeout'],
  ...['wait_end_of_query', 'buffer_size', 'client_protocol_version', 'close_session', 'http_response_headers'],
  ...[
    'send_progress_in_http_headers',
    'http_headers_progress_interval_ms',
    'cancel_http_readonly_queries_on_client_close',
  ],
])

const decoders: Record<string, (data: Buffer) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

/**
 * @throws Error, worded as ClickHouse does, when the request holds several statements or its body cannot be decoded.
 */
export async function readQuery(request: IncomingMessage, search: URLSearchParams): Promise<Query> {
  const body = await readBody(request)
  const given = search.get('query')
  // With a query in the URL the body is what follows it: rows for an INSERT, else more of the statement.
  const inserts = given !== null && body.length > 0 && /^\s*(?:--.*\n\s*)*INSERT\b/i.test(given)
  const sql = inserts || given === null ? (given ?? body.toString()) : `${given}\n${body}`
  if (!inserts) refuseSeveral(sql)
  const params: Query['params'] = {}
  const settings: Query['settings'] = {}
  for (const [key, value] of search) {
    if (key.startsWith('param_')) params[key.slice('param_'.length)] = value
    else if (!notSettings.has(key)) settings[key] = value
  }
  const header = (name: string) => request.headers[name] as string | undefined
  return {
    id: search.get('query_id') || randomUUID(),
    sql: sql.trim().replace(/;$/, ''),
    data: inserts ? body : undefined,
    database: search.get('database') || header('x-clickhouse-database'),
    format: formatOf(sql) ?? search.get('default_format') ?? header('x-clickhouse-format') ?? 'TabSeparated',
    params,
    settings,
    compress: search.get('enable_http_compression') === '1',
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const raw = await buffer(request)
  const encoding = request.headers['content-encoding']
  if (!encoding || encoding === 'identity' || raw.length === 0) return raw
  const decode = decoders[encoding]
  if (!decode) throw new Error(`Unknown compression method: ${encoding}`)
  return await decode(raw)
}

const quotedOrComment = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|--[^\n]*|\/\*[\s\S]*?\*\//g

/**
 * The engine would run several statements in turn; a ClickHouse server does not, and code must not come to rely on it.
 */
function refuseSeveral(sql: string): void {
  // What follows an INSERT may be rows in any format.
  if (/^\s*INSERT\b/i.test(sql) || !/;\s*\S/.test(sql.replace(quotedOrComment, ''))) return
  throw new Error('Code: 62. DB::Exception: Syntax error (Multi-statements are not allowed). (SYNTAX_ERROR)')
}

/** The format that the statement itself asks for, at its end. */
function formatOf(sql: string): string | undefined {
  return /\bFORMAT\s+(\w+)\s*(?:SETTINGS\b[^']*)?;?\s*$/i.exec(sql)?.[1]
}
