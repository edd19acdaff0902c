import type { Erase, EraseTogether } from '../core/erase.ts'
import { part } from '../core/part.ts'

type Step = { table: string; erase: Erase }
type Contributed = {
  erase?: Readonly<Record<string, Erase>>
  eraseTogether?: Readonly<Record<string, EraseTogether>>
}

// Everything that refers to contents is erased before them, what uses media before these, and the account last.
const last = ['contents', 'media', 'users']

/** What the domains contribute to an erasure. The runtime sets it, because no domain may import all others. */
export const erasers = part({
  open() {
    let steps: readonly Step[] = []
    let together: readonly EraseTogether[] = []
    return {
      /** Takes the domains, the lowest layer first: what a higher layer has added is erased first. */
      set(modules: readonly Contributed[]): void {
        steps = modules
          .toReversed()
          .flatMap(({ erase = {} }) => Object.entries(erase).map(([table, erase]) => ({ table, erase })))
          .toSorted((a, b) => last.indexOf(a.table) - last.indexOf(b.table))
        together = modules.flatMap(({ eraseTogether = {} }) => Object.values(eraseTogether))
      },
      get steps() {
        return steps
      },
      get together() {
        return together
      },
    }
  },
})
