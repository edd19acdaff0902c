import { brotliCompressSync, constants } from 'node:zlib'
import type { Contract } from '../compare/contract.ts'
import { releasedText } from '../compare/released-documents.ts'
import type { Budget } from './budget.ts'
import { type GeneratedFile, type Share, sharesOf } from './shares.ts'

export type Size = { name: string; is: number; most: number }

/** The contract, the form of it that apps load, and what is generated from it. */
export type Sized = { contract: Contract; forApps: object; files: GeneratedFile[] }

/** Returns the sizes that have a budget: those of the whole contract. */
export function totalsOf({ contract, forApps, files }: Sized, budget: Budget): Size[] {
  const minified = JSON.stringify(forApps)
  // As the service compresses it.
  const compressed = brotliCompressSync(minified, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return [
    { name: 'document for apps, minified, bytes', is: Buffer.byteLength(minified), most: budget.documentBytes },
    { name: 'document for apps, Brotli, bytes', is: compressed.length, most: budget.compressedBytes },
    { name: 'released document, bytes', is: Buffer.byteLength(releasedText(contract)), most: budget.releasedBytes },
    { name: 'generated code, lines', is: lines, most: budget.generatedLines },
    { name: 'generated code, bytes', is: bytes, most: budget.generatedBytes },
  ]
}

/** Returns one line for each operation and each total that exceeds the budget. */
export function sizeProblems(sized: Sized, budget: Budget): string[] {
  const above = (size: Size): boolean => size.is > size.most
  const text = ({ name, is, most }: Size): string => `${name}: ${is}, more than ${most}`
  const ofOperations = sharesOf(sized.contract, sized.files).flatMap((share) => sizesOf(share, budget))
  return [...totalsOf(sized, budget), ...ofOperations].filter(above).map(text)
}

function sizesOf({ operation, method, bytes, lines }: Share, budget: Budget): Size[] {
  const mostLines = method === 'get' ? budget.getLines : budget.otherLines
  return [
    { name: `${operation}, bytes in the document`, is: bytes, most: budget.operationBytes },
    { name: `${operation}, lines of generated code`, is: lines, most: mostLines },
  ]
}
