import type { Export } from '../core/export.ts'
import { part } from '../core/part.ts'

type Exporter = { table: string; rows: Export }

/** What the domains contribute to an export. The runtime sets it, because no domain may import all others. */
export const exporters = part({
  open() {
    let all: readonly Exporter[] = []
    return {
      set(modules: readonly { export?: Readonly<Record<string, Export>> }[]): void {
        all = modules.flatMap((module) => Object.entries(module.export ?? {}).map(([table, rows]) => ({ table, rows })))
      },
      get all() {
        return all
      },
    }
  },
})
