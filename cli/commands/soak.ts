import { join } from 'node:path'
import { root } from '../local-environment.ts'
import { runChild } from './run-child.ts'

export type SoakOptions = { minutes: number; seed?: number; table?: boolean; fault: string[] }

/** Breaks parts of a separate installation during traffic, and measures how it heals. */
export async function soak({ minutes, seed, table, fault }: SoakOptions): Promise<void> {
  const args = [
    ...['--minutes', String(minutes)],
    ...(seed === undefined ? [] : ['--seed', String(seed)]),
    ...(table ? ['--table'] : []),
    ...fault.flatMap((name) => ['--fault', name]),
  ]
  process.exit(await runChild([join(root, 'test/faults/soak.ts'), ...args]))
}
