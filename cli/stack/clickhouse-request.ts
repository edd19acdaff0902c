import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'

/** A parsed request of ClickHouse's HTTP interface. */
export type Query = {
  id: string
  /** The statement; for an INSERT, without the rows in `data`. */
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

/** URL parameters that concern the request. All others are settings. */
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
 * Reads the statement, its rows and its settings from a request.
 * @throws Error with ClickHouse's text when the request contains several statements or its body cannot be decoded
 */
export async function readQuery(request: IncomingMessage, search: URLSearchParams): Promise<Query> {
  const body = await readBody(request)
  const given = search.get('query')
  // If the URL has a query, the body continues it: with rows for an INSERT, or else with more of the statement.
  const inserts = given !== null && body.length > 0 && /^\s*(?:--.*\n\s*)*INSERT\b/i.test(given)
  const sql = inserts || given === null ? (given ?? body.toString()) : `${given}\n${body}`
  if (!inserts) rejectSeveral(sql)
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
 * Rejects several statements. The engine would run them one after another, but a ClickHouse server does not, so no code
 * may rely on it.
 * @throws Error with ClickHouse's text
 */
function rejectSeveral(sql: string): void {
  // The text after an INSERT may be rows in any format.
  if (/^\s*INSERT\b/i.test(sql) || !/;\s*\S/.test(sql.replace(quotedOrComment, ''))) return
  throw new Error('Code: 62. DB::Exception: Syntax error (Multi-statements are not allowed). (SYNTAX_ERROR)')
}

/** Returns the format that the statement itself names at its end. */
function formatOf(sql: string): string | undefined {
  return /\bFORMAT\s+(\w+)\s*(?:SETTINGS\b[^']*)?;?\s*$/i.exec(sql)?.[1]
}
