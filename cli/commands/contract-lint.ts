import { installContractTools, lintDocument } from '../contract-tools/index.ts'
import { print } from '../print.ts'
import { contractFiles } from './check-contract.ts'
import { generateContract } from './generate-contract.ts'

/**
 * Checks the contract with Redocly and our own rules, which generating does, then with the linters of `openapi/tools`.
 * Prints a line for each.
 * @throws Error when a linter has found an error
 */
export async function lint(): Promise<void> {
  generateContract()
  print("ok      Redocly's recommended-strict and our own rules")
  await installContractTools()
  const results = await lintDocument(contractFiles.document)
  for (const { linter, problems } of results) print(`${problems === undefined ? 'ok    ' : 'FAILED'}  ${linter}`)
  const failed = results.filter(({ problems }) => problems !== undefined)
  if (failed.length > 0) throw new Error(failed.map(({ problems }) => problems).join('\n'))
}
