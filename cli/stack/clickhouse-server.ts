/**
 * Runs the ClickHouse engine as a program: `node clickhouse-server.ts <port> <data directory>` serves ClickHouse's HTTP
 * interface with an engine inside this process, so that `@clickhouse/client` can use it unchanged. Users, passwords,
 * roles, quotas and `session_id` are accepted and ignored. A result is sent when it is complete.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { hostname } from 'node:os'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type Answer, openEngine } from './clickhouse-engine.ts'
import { readQuery } from './clickhouse-request.ts'
import { host } from './ports.ts'

const [port, directory] = process.argv.slice(2)
const engine = openEngine(directory as string)
const compress = promisify(gzip)

const server = createServer((request, response) => {
  respond(request, response).catch((error: Error) => sendError(response, error))
})
// The client keeps connections open longer than Node's default of five seconds.
server.keepAliveTimeout = 60_000
server.listen(Number(port), host)

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  response.setHeader('X-ClickHouse-Server-Display-Name', hostname())
  if (
    url.pathname === '/ping' ||
    (url.pathname === '/' && request.method === 'GET' && !url.searchParams.has('query'))
  ) {
    response.setHeader('Content-Type', 'text/plain; charset=UTF-8')
    response.end('Ok.\n')
    return
  }
  if (url.pathname !== '/') {
    response.writeHead(404).end(`There is no handle ${url.pathname}\n`)
    return
  }
  const query = await readQuery(request, url.searchParams)
  response.setHeader('X-ClickHouse-Query-Id', query.id)
  const result = await engine.run(query)
  response.setHeader('X-ClickHouse-Format', query.format)
  response.setHeader('X-ClickHouse-Timezone', engine.timezone)
  response.setHeader('X-ClickHouse-Summary', summarise(result))
  response.setHeader('Content-Type', contentType(query.format))
  const wantsGzip = query.compress && /\bgzip\b/.test(String(request.headers['accept-encoding']))
  if (wantsGzip) response.setHeader('Content-Encoding', 'gzip')
  response.end(wantsGzip ? await compress(result.bytes) : result.bytes)
}

function summarise(result: Answer): string {
  return JSON.stringify({
    read_rows: String(result.readRows),
    read_bytes: String(result.readBytes),
    written_rows: String(result.writtenRows),
    written_bytes: String(result.writtenBytes),
    total_rows_to_read: String(result.readRows),
    result_rows: String(result.writtenRows || result.readRows),
    result_bytes: String(result.writtenBytes || result.bytes.length),
    elapsed_ns: String(Math.round(result.elapsedMs * 1e6)),
  })
}

function contentType(format: string): string {
  if (/^JSON.*EachRow/.test(format)) return 'application/x-ndjson; charset=UTF-8'
  if (format.startsWith('JSON')) return 'application/json; charset=UTF-8'
  if (format.startsWith('CSV')) return 'text/csv; charset=UTF-8'
  if (/^(TSV|TabSeparated)/.test(format)) return 'text/tab-separated-values; charset=UTF-8'
  return 'application/octet-stream'
}

/** Sends an error of the engine as a ClickHouse server does: the same text, its number in a header, the same status. */
function sendError(response: ServerResponse, error: Error): void {
  const [, code = '1002', type = 'UNKNOWN_EXCEPTION'] =
    /^Code: (\d+)\.[\s\S]*\(([A-Z_0-9]+)\)\s*$/.exec(error.message) ?? []
  const text = error.message.startsWith('Code:')
    ? error.message
    : `Code: ${code}. DB::Exception: ${error.message}. (${type})`
  response.statusCode = status(type)
  response.setHeader('X-ClickHouse-Exception-Code', code)
  response.setHeader('Content-Type', 'text/plain; charset=UTF-8')
  response.end(`${text.trimEnd()} (version ${engine.version})\n`)
}

function status(type: string): number {
  if (type === 'UNKNOWN_EXCEPTION') return 500
  if (type.startsWith('UNKNOWN_')) return 404
  if (/^(SYNTAX_ERROR|CANNOT_PARSE_|TYPE_MISMATCH|ILLEGAL_|BAD_|NO_ELEMENTS_IN_CONFIG|INCORRECT_)/.test(type))
    return 400
  if (type === 'NOT_IMPLEMENTED') return 501
  return 500
}

process.once('SIGTERM', () => {
  server.close(() => engine.close().then(() => process.exit(0)))
  server.closeIdleConnections()
})
