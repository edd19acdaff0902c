import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../local-environment.ts'

type Entry = { integrity?: string; link?: boolean; resolved?: string }

/** Returns one line for each package of the lock files that is not pinned by a hash of its content. */
export function lockFileProblems(): string[] {
  return ['package-lock.json', 'openapi/tools/package-lock.json'].flatMap(problemsOf)
}

function problemsOf(file: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { packages: Record<string, Entry> }
  const without = Object.entries(packages).filter(([path, { integrity, link }]) => path !== '' && !integrity && !link)
  return without.map(([path]) => `${file}: ${path} has no integrity`)
}
