import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { budget } from '../../openapi/build/size/budget.ts'
import { type GeneratedFile, sharesOf } from '../../openapi/build/size/shares.ts'
import { type Sized, sizeProblems, totalsOf } from '../../openapi/build/size/size-problems.ts'
import { appContract, type Contract as ServedContract } from '../../src/contract/app-contract.ts'
import { root } from '../local-environment.ts'
import { print } from '../print.ts'
import { contractFiles, currentContract } from './check-contract.ts'
import { generateContract } from './generate-contract.ts'
import { printTable } from './table.ts'

const folders = ['src/contract/generated', 'clients/typescript/src/generated']

/** Prints the sizes that have a budget, and the operations that add most. */
export function contractSize(options: { top: number; json?: boolean }): void {
  generateContract()
  const sized = sizedContract()
  const [totals, shares] = [totalsOf(sized, budget), sharesOf(sized.contract, sized.files)]
  if (options.json) {
    print(JSON.stringify({ totals, operations: shares }))
    return
  }
  printTable(
    ['SIZE', 'IS', 'AT MOST'],
    totals.map(({ name, is, most }) => [name, is, most]),
  )
  const rows = shares
    .slice(0, options.top)
    .map(({ operation, method, bytes, lines }) => [operation, method, bytes, lines])
  printTable(['OPERATION', 'METHOD', `BYTES (${budget.operationBytes})`, `LINES (${budget.getLines} of a GET)`], rows)
}

/** Returns one line for each size of the contract that exceeds the budget. */
export function contractSizeProblems(): string[] {
  return sizeProblems(sizedContract(), budget)
}

function sizedContract(): Sized {
  const contract = currentContract(contractFiles)
  const forApps = appContract(structuredClone(contract) as unknown as ServedContract)
  return { contract, forApps, files: generatedFiles() }
}

/** Returns the files that are generated from the contract as text. */
function generatedFiles(): GeneratedFile[] {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  return files.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
}
