import { connect } from 'node:net'
import { checkResponse } from './contract.ts'

export type RawResponse = { status: number; headers: Headers; body: string }

/**
 * Sends the bytes of one request, for what `fetch` refuses or changes, and returns the response when the connection
 * has closed. It ends with `Connection: close`, unless `lines` have a `Connection`.
 * @param lines the request line and the headers
 * @throws when the contract does not allow the response
 */
export async function sendRaw(url: string, lines: readonly string[], body: string | Buffer = ''): Promise<RawResponse> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      // A response to a usual request, on a connection that stays open.
      if (isComplete(Buffer.concat(chunks))) socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve())
  })
  const length = body.length === 0 ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  socket.write(Buffer.concat([Buffer.from([...lines, ...length, '', ''].join('\r\n')), Buffer.from(body)]))
  await ended
  const [head = '', text = ''] = Buffer.concat(chunks)
    .toString()
    .split(/\r\n\r\n(.*)/s)
  const [first = '', ...rest] = head.split('\r\n')
  const headers = new Headers(rest.map((line) => line.split(/:\s*(.*)/, 2) as [string, string]))
  const response = { status: Number(first.split(' ')[1]), headers, body: text }
  const [method = '', target = ''] = lines[0]!.split(' ')
  checkResponse(method, target.split('?')[0]!, {
    status: response.status,
    headers,
    body: text,
  })
  return response
}

function isComplete(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const length = /^content-length: (\d+)/im.exec(text.slice(0, end))?.[1]
  return end >= 0 && length !== undefined && bytes.length >= end + 4 + Number(length)
}
