import { openNotifications } from '../../../clients/typescript/src/index.ts'
import { startTunnel } from '../../support/tunnel.ts'
import type { Account } from './accounts.ts'
import { eventually } from './eventually.ts'

/** A notification that a socket has received. `cause` is what Nova stores with it, `at` is in milliseconds. */
export type Received = { id: string; cause: string; at: number }

export type Notifications = { readonly received: Received[]; close(): void }

/**
 * Opens a notifications socket at the first of `urls` that accepts connections, and keeps it open. Resolves when it is
 * open.
 */
export async function followNotifications(account: Account, urls: () => string[]): Promise<Notifications> {
  const received: Received[] = []
  const tunnel = await startTunnel(urls)
  const socket = openNotifications(
    { baseUrl: tunnel.baseUrl, accessToken: account.accessToken },
    { minDelayMs: 50, maxDelayMs: 500, refresh: account.renew },
  )
  const put = (id: string, cause: string): void => void received.push({ id, cause, at: performance.now() })
  socket.on('content_liked', ({ id, data }) => put(id, `content_liked:${data.content_id}:${data.user_id}`))
  socket.on('content_commented', ({ id, data }) => put(id, `content_commented:${data.comment_id}`))
  if (!(await eventually(() => socket.state === 'open', 20_000))) throw new Error('the socket does not open')
  return {
    received,
    close() {
      socket.close()
      tunnel.stop()
    },
  }
}
