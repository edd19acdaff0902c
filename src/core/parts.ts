/** See part.ts; of any core, so that `Core` can name it. */
export type PartOf<Core, T> = { open(core: Core): T; close?(value: T): void | Promise<void> }

/** The parts of one process. */
type Parts<Core> = { of<T>(part: PartOf<Core, T>): T; close(): Promise<void> }

export function createParts<Core>(core: () => Core): Parts<Core> {
  const opened = new Map<PartOf<Core, unknown>, unknown>()
  return {
    of<T>(part: PartOf<Core, T>): T {
      const known = part as PartOf<Core, unknown>
      // One that another needs is opened within its `open`, so it comes before it in the map.
      if (!opened.has(known)) {
        const value = part.open(core())
        opened.set(known, value)
      }
      return opened.get(known) as T
    },
    async close() {
      for (const [part, value] of [...opened].reverse()) await part.close?.(value)
      opened.clear()
    },
  }
}
