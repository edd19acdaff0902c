import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ContractFiles, contractProblems } from '../../cli/commands/check-contract.ts'
import { releaseContract } from '../../cli/commands/contract.ts'
import type { Contract } from '../../openapi/build/compare/contract.ts'
import { readReleased, releasedText, releasedVersions } from '../../openapi/build/compare/released-documents.ts'
import { contract as generated } from './contract-document.ts'
import { operationOf, small } from './small-contract.ts'

let folder: string
let files: ContractFiles
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nova-released-'))
  files = {
    document: join(folder, 'openapi.json'),
    released: join(folder, 'released'),
    changelog: join(folder, 'CHANGELOG.md'),
  }
  write(small, '# Changes\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(contract: Contract, changelog: string): void {
  writeFileSync(files.document, JSON.stringify(contract))
  writeFileSync(files.changelog, changelog)
}

/** Returns the small contract as another version, after a change. */
function changed(version: string, change: (contract: Contract) => void): Contract {
  const contract = JSON.parse(JSON.stringify(small)) as Contract
  change(contract)
  contract.info.version = version
  return contract
}

const addField = (contract: Contract): void => {
  contract.components.schemas.Post!.properties!.added = { type: 'string' }
}
const removeField = (contract: Contract): void => {
  delete contract.components.schemas.Post!.properties!.count
}
const renameOperation = (contract: Contract): void => {
  operationOf(contract, 'listPosts').operationId = 'findPosts'
}
const section = (version: string, ...lines: string[]): string =>
  ['# Changes', '', `## ${version}`, ...lines, '', '## 1.5.0', '- The first.', ''].join('\n')

test('a folder without a document is refused: nothing could be compared', () => {
  const wanted = [expect.stringMatching(/^openapi\/released contains no document\. `npm run nova -- contract release`/)]
  expect(contractProblems(files)).toEqual(wanted)
  mkdirSync(files.released)
  expect(contractProblems(files)).toEqual(wanted)
})

test('a release is named after its version, and the contract is then compared with it', () => {
  expect(releaseContract({}, files)).toBe(join(files.released, '1.5.0.json'))
  expect(contractProblems(files)).toEqual([])
  write(changed('1.5.0', removeField), '')
  expect(contractProblems(files)).toEqual([
    expect.stringMatching(
      /^breaks installed apps: Post\.count in responses \(listPosts, createPost\): the field is gone/,
    ),
    'Changes that break installed apps of 1.5.0 are refused within its major version.',
  ])
})

test('a change needs a higher version and its section of the changelog', () => {
  releaseContract({}, files)
  write(changed('1.5.0', addField), section('1.5.0', '- More.'))
  expect(contractProblems(files)).toEqual([
    expect.stringMatching(/^compatible: Post\.added/),
    'info.version is 1.5.0: compared with 1.5.0, these changes need at least 1.6.0.',
  ])
  write(changed('1.5.1', addField), section('1.5.1', '- More.'))
  expect(contractProblems(files).at(-1)).toMatch(/need at least 1\.6\.0/)
  write(changed('1.6.0', addField), section('1.5.0'))
  expect(contractProblems(files)).toEqual([expect.stringContaining('has no section "## 1.6.0" with a line')])
  write(changed('1.6.0', addField), section('1.6.0'))
  expect(contractProblems(files)).toEqual([expect.stringContaining('has no section "## 1.6.0" with a line')])
  write(changed('1.6.0', addField), section('1.6.0', '- More.'))
  expect(contractProblems(files)).toEqual([])
})

test('another text needs only a patch', () => {
  releaseContract({}, files)
  const describe = (contract: Contract) => Object.assign(contract.components.schemas.Post!, { description: 'Another.' })
  write(changed('1.5.0', describe), section('1.5.1', '- Texts.'))
  expect(contractProblems(files)).toEqual([expect.stringContaining('need at least 1.5.1')])
  write(changed('1.5.1', describe), section('1.5.1', '- Texts.'))
  expect(contractProblems(files)).toEqual([])
})

test('another example needs nothing, and a lower version is refused', () => {
  releaseContract({}, files)
  const example = (contract: Contract) => Object.assign(contract.components.schemas.Post!, { examples: [{ id: 1 }] })
  write(changed('1.5.0', example), '')
  expect(contractProblems(files)).toEqual([])
  write(changed('1.4.9', example), '')
  expect(contractProblems(files)).toEqual(['info.version is 1.4.9, and 1.5.0 is released already.'])
})

test('what breaks generated clients is named in the changelog, below its heading', () => {
  releaseContract({}, files)
  const contract = changed('1.6.0', renameOperation)
  const wanted = [
    expect.stringMatching(/its operationId was listPosts.*Name `listPosts` below "### Breaking for generated clients"/),
  ]
  for (const lines of [
    ['- `listPosts` has another name.'],
    ['- More.', '### Breaking for generated clients', '- `createPost` has another name.'],
    ['### Breaking for generated clients', '- None.', '### Others', '- `listPosts` has another name.'],
  ]) {
    write(contract, section('1.6.0', ...lines))
    expect(contractProblems(files)).toEqual(wanted)
  }
  write(contract, section('1.6.0', '### Breaking for generated clients', '- `listPosts` is now `findPosts`.'))
  expect(contractProblems(files)).toEqual([])
})

test('a new major version can break installed apps, if the changelog names it', () => {
  releaseContract({}, files)
  write(changed('2.0.0', removeField), section('2.0.0', '- Less.'))
  expect(contractProblems(files)).toEqual([
    expect.stringContaining('below "### Breaking for installed apps" of "## 2.0.0"'),
  ])
  write(changed('2.0.0', removeField), section('2.0.0', '### Breaking for installed apps', '- `Post` has no `count`.'))
  expect(contractProblems(files)).toEqual([])
})

test('a contract is compared with the newest release, by number and not by name', () => {
  releaseContract({}, files)
  for (const version of ['1.9.0', '1.10.0']) {
    write(changed(version, version === '1.9.0' ? addField : () => undefined), section(version, '- A change.'))
    if (version === '1.10.0')
      expect(() => releaseContract({}, files)).toThrow(/Post\.added in responses .*: the field is gone/)
    else releaseContract({}, files)
  }
  write(changed('1.10.0', addField), '')
  releaseContract({}, files)
  expect(releasedVersions(files.released)).toEqual(['1.10.0', '1.9.0', '1.5.0'])
  expect(contractProblems(files)).toEqual([])
})

test('a release is written once, and again only if that is asked for', () => {
  releaseContract({}, files)
  write(changed('1.5.0', removeField), '')
  expect(() => releaseContract({}, files)).toThrow('1.5.0 is released already')
  expect(readReleased(files.released, '1.5.0').components.schemas.Post!.properties).toHaveProperty('count')
  releaseContract({ replace: true }, files)
  expect(readReleased(files.released, '1.5.0').components.schemas.Post!.properties).not.toHaveProperty('count')
  write(changed('1.6.0', addField), section('1.6.0', '- More.'))
  expect(() => releaseContract({ replace: true }, files)).toThrow('--replace is for the newest release, 1.5.0')
})

test('a release that is written again keeps the promises of the one before it', () => {
  releaseContract({}, files)
  write(changed('1.6.0', addField), section('1.6.0', '- More.'))
  releaseContract({}, files)
  write(changed('1.6.0', removeField), section('1.6.0', '- Less.'))
  expect(() => releaseContract({ replace: true }, files)).toThrow(/Post\.count.*the field is gone/)
})

test('a file that is not named after its version is an error', () => {
  releaseContract({}, files)
  writeFileSync(join(files.released, 'latest.json'), '{}')
  expect(() => contractProblems(files)).toThrow('the name must be a version')
  rmSync(join(files.released, 'latest.json'))
  writeFileSync(join(files.released, '1.6.0.json'), releasedText(small))
  expect(() => contractProblems(files)).toThrow('info.version is 1.5.0')
})

test('a released document has a line for each operation and component, and is the contract without examples', () => {
  const real = generated as unknown as Contract
  const text = releasedText(real)
  const lines = text.split('\n')
  const operations = Object.values(real.paths).flatMap((item) => Object.values(item))
  for (const { operationId } of operations)
    expect(lines.filter((line) => line.includes(`"operationId":"${operationId}"`))).toHaveLength(1)
  for (const name of Object.keys(real.components.schemas))
    expect(
      lines.filter((line) => line.startsWith(`"${name}": {`) && line.length > name.length + 6).length,
    ).toBeGreaterThan(0)
  expect(text).not.toMatch(/"examples?":/)
  const again = JSON.parse(text) as Contract
  expect(releasedText(again)).toBe(text)
  expect(Object.keys(again.components.schemas)).toEqual(Object.keys(real.components.schemas))
  expect(again.paths).toMatchObject({ '/healthz': { get: { operationId: 'getHealth' } } })
})

test('writing the same contract twice writes the same bytes', () => {
  const path = releaseContract({}, files)
  const first = readFileSync(path)
  releaseContract({ replace: true }, files)
  expect(readFileSync(path).equals(first)).toBe(true)
  expect(readdirSync(files.released)).toEqual(['1.5.0.json'])
})
