import { LogicalReplicationService, type Pgoutput, PgoutputPlugin } from 'pg-logical-replication'
import { createIdleTurns } from './idle-turns.ts'
import { type LogEntry, toLogEntry } from './log-entry.ts'
import { formatLsn, parseLsn } from './lsn.ts'

type LogReader = {
  /** Gets one entry after the other: the next one when this has resolved, so a reader can make the log wait. */
  onEntry(entry: LogEntry): Promise<void>
  /** Nothing more came before this position, and all that did has been handed to `onEntry`. */
  onIdle(lsn: bigint): void
  /** Reading has failed; whoever does not want it to go on stops it. */
  onError(error: Error): void
}

type Replication = {
  /** Reads until it is stopped. Rejects when the slot cannot be read, or no more. */
  run(): Promise<void>
  /** Everything before this position need not be kept for us. Postgres is told a moment later. */
  acknowledge(lsn: bigint): void
  stop(): Promise<void>
}

// Telling it later only means that more is read again after a crash.
const acknowledgeEveryMs = 50

/** Whether somebody else reads the slot. */
export function isSlotInUse(error: unknown): boolean {
  return (error as { code?: unknown }).code === '55006'
}

/**
 * Reads a replication slot: the changes of a publication's rows, and messages in the log. `acknowledged` is what has
 * been acknowledged before.
 */
export function openReplication(
  options: { url: string; applicationName: string; slot: string; publication: string; acknowledged: bigint },
  reader: LogReader,
): Replication {
  const service = new LogicalReplicationService(
    { connectionString: options.url, application_name: options.applicationName },
    { acknowledge: { auto: false, timeoutSeconds: 0 }, flowControl: { enabled: true } },
  )
  const turns = createIdleTurns((lsn) => reader.onIdle(lsn))
  let { acknowledged } = options
  let telling: NodeJS.Timeout | undefined
  // The driver sends the position plus one. The next commit record may begin right at the end of this one, and Postgres
  // skips transactions that committed before the confirmed position: confirming one byte too far would lose it.
  const tell = (): void => void service.acknowledge(formatLsn(acknowledged - 1n))

  service.on('data', async (lsn: string, message: Pgoutput.Message) => {
    const entry = toLogEntry(lsn, message)
    try {
      if (entry !== undefined) await reader.onEntry(entry)
    } finally {
      turns.handled()
    }
  })
  service.on('heartbeat', (lsn: string, _time: number, mustAnswer: boolean) => {
    turns.idle(parseLsn(lsn))
    if (mustAnswer && acknowledged > 0n) tell()
  })
  service.on('error', (error: Error) => reader.onError(error))

  return {
    async run() {
      try {
        await service.subscribe(new CountingPlugin(options.publication, turns.received), options.slot)
      } finally {
        clearTimeout(telling)
        await service.destroy().catch(() => undefined)
      }
    },
    acknowledge(lsn) {
      if (lsn <= acknowledged) return
      acknowledged = lsn
      telling ??= setTimeout(() => {
        telling = undefined
        tell()
      }, acknowledgeEveryMs)
    },
    async stop() {
      await service.stop()
    },
  }
}

/** The driver parses an entry when it comes, and hands it out when it is its turn. */
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
