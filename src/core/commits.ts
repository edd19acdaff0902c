/** An emitted event, as listeners for commits get it. */
export type Emitted = {
  readonly id: string
  readonly type: string
  readonly actor_id: string | null
  readonly data: object
}

/** What reacts in the process itself to events that have just been committed, before their caller is answered. */
export type Commits = {
  listen(listener: (events: readonly Emitted[]) => Promise<void>): void
  announce(events: readonly Emitted[]): Promise<void>
}

export function createCommits(): Commits {
  const listeners: ((events: readonly Emitted[]) => Promise<void>)[] = []
  return {
    listen: (listener) => void listeners.push(listener),
    async announce(events) {
      if (events.length > 0) await Promise.all(listeners.map((listener) => listener(events)))
    },
  }
}
