import { Client } from 'pg'
import { LogicalReplicationService, type Pgoutput, PgoutputPlugin } from 'pg-logical-replication'
import { createIdlePositions } from './idle-positions.ts'
import { type LogEntry, toLogEntry } from './log-entry.ts'
import { formatLsn, parseLsn } from './lsn.ts'

type LogReader = {
  /** Handles one entry. The next entry follows when this has resolved, so the reader can slow the log down. */
  onEntry(entry: LogEntry): Promise<void>
  /** Called when no more entries precede this position, and all earlier ones have been passed to `onEntry`. */
  onIdle(lsn: bigint): void
  /** Called when Postgres waits until everything is acknowledged: it is shutting down. */
  onAwaited(): void
  /** Called when reading has failed. The reader calls `stop` to end it. */
  onError(error: Error): void
}

type Replication = {
  /** Reads until `stop` is called. Rejects when the slot cannot be read, or can no longer be read. */
  run(): Promise<void>
  /** Postgres need not keep the log before this position any longer. It is informed a moment later. */
  acknowledge(lsn: bigint): void
  stop(): Promise<void>
}

// A later acknowledgement only means that more is read again after a crash.
const acknowledgeEveryMs = 50
// Postgres asks for a sign of life when it has had none for half a minute. When it shuts down, it asks again at once.
const impatientMs = 5_000

/** Returns whether the error says that another process reads the slot. */
export function isSlotInUse(error: unknown): boolean {
  return (error as { code?: unknown }).code === '55006'
}

/**
 * Creates a slot for the write-ahead log of a database. The role of the address needs REPLICATION.
 * @throws with SQLSTATE 42710 if it exists
 */
export async function createReplicationSlot(url: string, slot: string): Promise<void> {
  await withClient(url, (client) => client.query(`select pg_create_logical_replication_slot($1, 'pgoutput')`, [slot]))
}

/** Drops a slot. @throws with SQLSTATE 42704 if it does not exist */
export async function dropReplicationSlot(url: string, slot: string): Promise<void> {
  await withClient(url, (client) => client.query('select pg_drop_replication_slot($1)', [slot]))
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'nova slot', connectionTimeoutMillis: 3_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Opens a reader of a replication slot: it reads the row changes of a publication, and the messages in the log. It
 * starts at `from`, or at `acknowledged` if that is later: Postgres has no older log of the slot.
 */
export function openReplication(
  options: {
    url: string
    applicationName: string
    slot: string
    publication: string
    from: bigint
    acknowledged: bigint
  },
  reader: LogReader,
): Replication {
  const service = new LogicalReplicationService(
    { connectionString: options.url, application_name: options.applicationName },
    { acknowledge: { auto: false, timeoutSeconds: 0 }, flowControl: { enabled: true } },
  )
  const idlePositions = createIdlePositions((lsn) => reader.onIdle(lsn))
  let { acknowledged } = options
  let acknowledging: NodeJS.Timeout | undefined
  // The driver sends the position plus one. The next commit record may begin right at the end of this one, and Postgres
  // skips transactions that committed before the confirmed position: confirming one byte too far would lose it.
  const sendAcknowledgement = (): void => void service.acknowledge(formatLsn(acknowledged - 1n))

  service.on('data', async (lsn: string, message: Pgoutput.Message) => {
    const entry = toLogEntry(lsn, message)
    try {
      if (entry !== undefined) await reader.onEntry(entry)
    } finally {
      idlePositions.handled()
    }
  })
  let askedAt = Number.NEGATIVE_INFINITY
  service.on('heartbeat', (lsn: string, _time: number, mustReply: boolean) => {
    idlePositions.idle(parseLsn(lsn))
    if (!mustReply) return
    const now = performance.now()
    if (now - askedAt < impatientMs) reader.onAwaited()
    askedAt = now
    if (acknowledged > 0n) sendAcknowledgement()
  })
  service.on('error', (error: Error) => reader.onError(error))

  return {
    async run() {
      try {
        const plugin = new CountingPlugin(options.publication, idlePositions.received)
        await service.subscribe(plugin, options.slot, formatLsn(options.from))
      } finally {
        clearTimeout(acknowledging)
        await service.destroy().catch(() => undefined)
      }
    },
    acknowledge(lsn) {
      if (lsn <= acknowledged) return
      acknowledged = lsn
      acknowledging ??= setTimeout(() => {
        acknowledging = undefined
        sendAcknowledgement()
      }, acknowledgeEveryMs)
    },
    async stop() {
      await service.stop()
    },
  }
}

/** Counts entries when they arrive: the driver parses an entry on arrival, and emits it after the entries before it. */
class CountingPlugin extends PgoutputPlugin {
  readonly #received: () => void

  constructor(publication: string, received: () => void) {
    super({ protoVersion: 1, publicationNames: [publication], messages: true })
    this.#received = received
  }

  override parse(buffer: Buffer): Pgoutput.Message {
    this.#received()
    return super.parse(buffer)
  }
}
