import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from '../../openapi/build/compare/contract.ts'
import { problemsOf } from '../../openapi/build/compare/judge.ts'
import { readReleased, releasedVersions } from '../../openapi/build/compare/released-documents.ts'
import { root } from '../local-environment.ts'

/** Where a contract and its releases are. */
export type ContractFiles = { document: string; released: string; changelog: string }

export const contractFiles: ContractFiles = {
  document: join(root, 'src/contract/generated/openapi.json'),
  released: join(root, 'openapi/released'),
  changelog: join(root, 'openapi/CHANGELOG.md'),
}

export const release = 'npm run nova -- contract release'

/** Returns the generated contract. */
export function currentContract({ document }: ContractFiles): Contract {
  return JSON.parse(readFileSync(document, 'utf8')) as Contract
}

/** Returns today as `YYYY-MM-DD`, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Compares the contract with the newest release. Returns one line for each reason to refuse the change. */
export function contractProblems(files: ContractFiles = contractFiles): string[] {
  const [newest] = releasedVersions(files.released)
  if (newest === undefined) return [`openapi/released contains no document. \`${release}\` writes the first one.`]
  return problemsSince(newest, files)
}

/** Compares the contract with a release. Returns one line for each reason to refuse the change. */
export function problemsSince(version: string, files: ContractFiles): string[] {
  return problemsOf({
    released: readReleased(files.released, version),
    current: currentContract(files),
    changelog: readFileSync(files.changelog, 'utf8'),
    today: today(),
  })
}
