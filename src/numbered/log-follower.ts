/** A message with its number. `wire` is null for what its reader is not shown; after the last one nothing follows. */
export type NumberedMessage = { seq: number; wire: string | null; isLast?: boolean }

/** Who reads a log. */
export type LogReader = {
  /** Whether it still listens. */
  readonly isOpen: boolean
  send(wire: string | Buffer): void
  /** The messages after number `seq`, oldest first. */
  readAfter(seq: number, limit: number): Promise<NumberedMessage[]>
  /** Called after the last message of all. */
  hasReadAll(): void
  hasFailed(error: unknown): void
}

const pageSize = 200

/**
 * Sends the messages of a log to a reader: in order, each once, whatever was announced and whatever was not. An
 * announcement that is the next is passed on as it is; anything else makes it read what is missing from Postgres.
 *
 * A class with methods and few fields, since a process has ten thousand of them.
 */
export class LogFollower {
  /** The number of the last message that was sent or left out. */
  lastSeq = 0
  private readonly reader: LogReader
  private reading: 'no' | 'once' | 'again' = 'once'

  constructor(reader: LogReader) {
    this.reader = reader
  }

  /** Follows from `lastSeq` on; `head` is how far the log is. What is announced before is not passed on but read. */
  async begin(head: number): Promise<void> {
    if (this.lastSeq < head || this.reading === 'again') await this.readOn()
    else this.reading = 'no'
  }

  /** A message was announced. */
  announce(seq: number, wire: string | Buffer | null): void {
    if (this.reading !== 'no' || seq > this.lastSeq + 1) this.catchUp()
    else if (seq === this.lastSeq + 1) {
      this.lastSeq = seq
      if (wire !== null) this.reader.send(wire)
    }
  }

  /** The log may have more than was announced. */
  catchUp(): void {
    if (this.reading !== 'no') this.reading = 'again'
    else {
      this.reading = 'once'
      void this.readOn()
    }
  }

  /** Sends what Postgres has after `lastSeq` until there is no more and nothing was announced meanwhile. */
  private async readOn(): Promise<void> {
    try {
      do {
        this.reading = 'once'
        for (let isFull = true; isFull; ) {
          const messages = await this.reader.readAfter(this.lastSeq, pageSize)
          for (const { seq, wire, isLast } of messages) {
            this.lastSeq = seq
            if (wire !== null) this.reader.send(wire)
            if (isLast) return this.reader.hasReadAll()
          }
          isFull = messages.length === pageSize && this.reader.isOpen
        }
      } while ((this.reading as string) === 'again')
      this.reading = 'no'
    } catch (error) {
      this.reader.hasFailed(error)
    }
  }
}
