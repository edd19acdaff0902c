import { openLive, openNotifications } from '../../clients/typescript/src/index.ts'
import { fetchNova } from '../fetch-nova.ts'
import { print } from '../print.ts'
import { connectionHere } from '../session.ts'

type Options = { live?: string; lastEventId?: string; count?: number; json?: boolean }

/** Prints the messages of a socket. It reconnects automatically, and reports gaps in the history. */
export async function tail({ live, lastEventId, count = Number.POSITIVE_INFINITY, json }: Options): Promise<void> {
  const connection = connectionHere()
  // A socket would try to connect for ever.
  await fetchNova(`${connection.baseUrl}/healthz`)
  const from = lastEventId === undefined ? {} : { lastEventId }
  const socket = live === undefined ? openNotifications(connection, from) : openLive(connection, live, from)
  const report = (text: string): void => console.error(text)
  let left = count
  await new Promise<void>((resolve, reject) => {
    const show = (message: { event: string; data?: unknown }): void => {
      if (message.event === 'pong' || left <= 0) return
      print(json ? JSON.stringify(message) : `${message.event.padEnd(20)}  ${JSON.stringify(message.data)}`)
      if (--left <= 0) socket.close()
    }
    socket.onMessage(show)
    socket.onGap(() => report('the history does not go back that far: some messages are missing'))
    socket.onState((state, end) => {
      if (state === 'waiting') report('the connection is lost; reconnecting')
      if (state !== 'closed') return
      if (end!.code === 1000) resolve()
      else reject(new Error(`the socket was closed with ${end!.code}: ${end!.reason}`))
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => socket.close())
  })
}
