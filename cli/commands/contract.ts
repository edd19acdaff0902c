import { compareContracts } from '../../openapi/build/compare/compare-contracts.ts'
import { lineOf } from '../../openapi/build/compare/finding.ts'
import { readReleased, releasedVersions, writeReleased } from '../../openapi/build/compare/released-documents.ts'
import { compareVersions } from '../../openapi/build/compare/version.ts'
import { print } from '../print.ts'
import { type ContractFiles, contractFiles, currentContract, problemsSince, today } from './check-contract.ts'
import { lint } from './contract-lint.ts'
import { generateContract } from './generate-contract.ts'

/** Prints how the contract differs from the newest release, those changes first that break installed apps. */
export function changes(): void {
  generateContract()
  const [newest] = releasedVersions(contractFiles.released)
  if (newest === undefined) throw new Error('openapi/released contains no document.')
  const found = compareContracts(readReleased(contractFiles.released, newest), currentContract(contractFiles), today())
  for (const finding of found) print(lineOf(finding))
  if (found.length === 0) print(`Nothing that a program depends on has changed since ${newest}.`)
}

/**
 * Checks the contract with all linters, then writes it into `openapi/released`. `replace` writes the newest version
 * again: only for a version that nobody has used yet.
 * @throws Error when a linter or `npm run check` would refuse the contract, or when the version is released
 */
export async function release(options: { replace?: boolean }): Promise<void> {
  await lint()
  print(`wrote ${releaseContract(options, contractFiles)}`)
}

/** Returns the path of the document that was written. See `release`. */
export function releaseContract({ replace = false }: { replace?: boolean }, files: ContractFiles): string {
  const contract = currentContract(files)
  const { version } = contract.info
  const versions = releasedVersions(files.released)
  if (versions.includes(version) && !replace)
    throw new Error(`${version} is released already: raise info.version in openapi/openapi.yaml.`)
  if (replace && versions[0] !== version)
    throw new Error(
      `--replace is for the newest release, ${versions[0] ?? 'of which there is none'}, and this is ${version}.`,
    )
  const before = versions.find((one) => one !== version)
  if (before !== undefined && compareVersions(version, before) < 0)
    throw new Error(`${before} is released already, so ${version} cannot be.`)
  const problems = before === undefined ? [] : problemsSince(before, files)
  if (problems.length > 0) throw new Error(`the contract breaks the rules for changes:\n${problems.join('\n')}`)
  return writeReleased(files.released, contract)
}
