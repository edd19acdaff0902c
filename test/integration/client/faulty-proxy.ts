import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Seen = { method: string; path: string; headers: IncomingHttpHeaders }
/** What happens to a request instead of being forwarded: a response, or a broken connection. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string }
  /** The connection breaks before the API receives the request, or after it has answered. */
  | 'reset'
  | 'reset-after'

export type FaultyProxy = {
  baseUrl: string
  /** Every request, in order. */
  readonly seen: Seen[]
  /** Decides about each request. */
  decide: (request: Seen) => Fault | undefined | Promise<Fault | undefined>
  /** Delays the reply to a request that was forwarded. */
  hold: (request: Seen, status: number) => void | Promise<void>
  close(): void
}

/** Starts a proxy in front of the API that loses requests and responses. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const one: Seen = { method: incoming.method!, path: incoming.url!, headers: incoming.headers }
    proxy.seen.push(one)
    const fault = await proxy.decide(one)
    if (fault === 'reset') return outgoing.destroy()
    if (typeof fault === 'object') return outgoing.writeHead(fault.status, fault.headers).end(fault.body)
    const forwarded = request(new URL(one.path, target), { method: one.method, headers: one.headers })
    forwarded.on('error', () => outgoing.destroy())
    forwarded.on('response', async (response) => {
      const body: Buffer[] = []
      for await (const chunk of response) body.push(chunk as Buffer)
      if (fault === 'reset-after') return outgoing.destroy()
      await proxy.hold(one, response.statusCode!)
      outgoing.writeHead(response.statusCode!, response.headers).end(Buffer.concat(body))
    })
    forwarded.end(Buffer.concat(chunks))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy: FaultyProxy = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    decide: () => undefined,
    hold: () => undefined,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
  return proxy
}
