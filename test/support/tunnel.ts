import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Tunnel = {
  baseUrl: string
  /** Closes every connection, as when a phone changes its network. */
  cut(): void
  stop(): void
}

/** Starts a TCP proxy in front of the API. It forwards connections to the first of `urls` that accepts them. */
export async function startTunnel(urls: () => string[]): Promise<Tunnel> {
  const open = new Set<Socket>()
  const pass = (client: Socket, [url, ...others]: string[]): void => {
    if (url === undefined) {
      client.destroy()
      return
    }
    const { hostname, port } = new URL(url)
    const upstream = connect(Number(port), hostname)
    upstream.once('error', () => pass(client, others))
    upstream.once('connect', () => {
      upstream.removeAllListeners('error')
      for (const [one, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        open.add(one)
        one.pipe(other)
        one.on('error', () => undefined)
        one.on('close', () => {
          open.delete(one)
          other.destroy()
        })
      }
    })
  }
  const server = createServer((client) => {
    client.on('error', () => undefined)
    pass(client, urls())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    stop() {
      server.close()
      cut()
    },
  }
}
