/** An emitted event, as listeners for commits receive it. */
export type Emitted = {
  readonly id: string
  readonly type: string
  readonly actor_id: string | null
  readonly data: object
}

/** Listeners in this process for events that have just been committed. They run before the caller gets its response. */
export type Commits = {
  listen(listener: (events: readonly Emitted[]) => Promise<void>): void
  publish(events: readonly Emitted[]): Promise<void>
}

export function createCommits(): Commits {
  const listeners: ((events: readonly Emitted[]) => Promise<void>)[] = []
  return {
    listen: (listener) => void listeners.push(listener),
    async publish(events) {
      if (events.length > 0) await Promise.all(listeners.map((listener) => listener(events)))
    },
  }
}
