/** See part.ts. Generic in the core, so that the type `Core` can refer to it. */
export type PartOf<Core, T> = { open(core: Core): T; close?(value: T): void | Promise<void> }

/** The parts of one process. */
type Parts<Core> = { of<T>(part: PartOf<Core, T>): T; close(): Promise<void> }

export function createParts<Core>(core: () => Core): Parts<Core> {
  const opened = new Map<PartOf<Core, unknown>, unknown>()
  return {
    of<T>(part: PartOf<Core, T>): T {
      const known = part as PartOf<Core, unknown>
      // If a part needs another one, that one is opened within its `open`, and so comes first in the map.
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
