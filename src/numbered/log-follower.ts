/** A message with its number. `wire` is null if the reader must not see it; `isLast` marks the end of the log. */
export type NumberedMessage = { seq: number; wire: string | null; isLast?: boolean }

/** The reader of a log. */
export type LogReader = {
  /** True while the reader accepts messages. */
  readonly isOpen: boolean
  send(wire: string | Buffer): void
  /** Returns the messages after number `seq`, oldest first. */
  readAfter(seq: number, limit: number): Promise<NumberedMessage[]>
  /** Called after the last message of the log. */
  onEnd(): void
  onError(error: unknown): void
}

const pageSize = 200

/**
 * Sends the messages of a log to a reader: in order and each once, even if published messages are lost, repeated or
 * late. A published message with the next number is sent as it is; otherwise the missing ones are read from Postgres.
 *
 * A class with methods and few fields, because a process has ten thousand of them.
 */
export class LogFollower {
  /** The number of the last message that was sent or left out. */
  lastSeq = 0
  private readonly reader: LogReader
  private reading: 'no' | 'once' | 'again' = 'once'

  constructor(reader: LogReader) {
    this.reader = reader
  }

  /** Follows the log from `lastSeq` on; `head` is its last number. Messages published before are read from Postgres. */
  async begin(head: number): Promise<void> {
    if (this.lastSeq < head || this.reading === 'again') await this.readOn()
    else this.reading = 'no'
  }

  /** Handles a published message. */
  onPublished(seq: number, wire: string | Buffer | null): void {
    if (this.reading !== 'no' || seq > this.lastSeq + 1) this.catchUp()
    else if (seq === this.lastSeq + 1) {
      this.lastSeq = seq
      if (wire !== null) this.reader.send(wire)
    }
  }

  /** Reads the log again, because it may have messages whose publication was missed. */
  catchUp(): void {
    if (this.reading !== 'no') this.reading = 'again'
    else {
      this.reading = 'once'
      void this.readOn()
    }
  }

  /** Sends the messages in Postgres after `lastSeq`, until there are no more and none was published meanwhile. */
  private async readOn(): Promise<void> {
    try {
      do {
        this.reading = 'once'
        for (let isFull = true; isFull; ) {
          const messages = await this.reader.readAfter(this.lastSeq, pageSize)
          for (const { seq, wire, isLast } of messages) {
            this.lastSeq = seq
            if (wire !== null) this.reader.send(wire)
            if (isLast) return this.reader.onEnd()
          }
          isFull = messages.length === pageSize && this.reader.isOpen
        }
      } while ((this.reading as string) === 'again')
      this.reading = 'no'
    } catch (error) {
      this.reader.onError(error)
    }
  }
}
