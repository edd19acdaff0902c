import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../local-environment.ts'
import { print } from '../print.ts'
import { currentSchema, schemaFile } from '../schema/index.ts'
import { contractProblems } from './check-contract.ts'
import { documentProblems } from './check-documents.ts'
import { lockFileProblems } from './check-lock-file.ts'
import { contractSizeProblems } from './contract-size.ts'

type Step = [string, () => boolean | Promise<boolean>]

// Only what changed since the last check is compiled again.
const incremental = ['--incremental', '--tsBuildInfoFile', join(root, '.nova/types.tsbuildinfo')]
const cruiser = 'dependency-cruiser/bin/dependency-cruiser.mjs'
const generatedFolders = ['src/contract/generated', 'src/operations/generated', 'clients/typescript/src/generated']

/** Checks everything that needs no running services. Exit code 1 when a step fails. */
export async function check(): Promise<void> {
  const steps: Step[] = [
    ['generated files are up to date', generatedIsCurrent],
    ['changes of the contract break nobody, or are announced', () => areNone(contractProblems())],
    ['the contract and the generated code are within their budget', () => areNone(contractSizeProblems())],
    ['docs/schema.sql is the schema that the migrations create', schemaIsCurrent],
    ['types', () => run('typescript7/bin/tsc', '--noEmit', '-p', '.', ...incremental)],
    ['lint and format', () => run('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')],
    ['layers, public interfaces and import cycles', () => run(cruiser, '--config', '.dependency-cruiser.mjs', 'src')],
    ['no line is longer than 120 characters', linesAreShort],
    ['every package in the lock file has an integrity', () => areNone(lockFileProblems())],
    ['documents: decision records, links, paths and lines', () => areNone(documentProblems())],
  ]
  for (const [name, step] of steps) {
    const ok = await step()
    print(`${ok ? 'ok    ' : 'FAILED'}  ${name}`)
    if (!ok) process.exitCode = 1
  }
}

function run(script: string, ...args: string[]): boolean {
  return (
    spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' })
      .status === 0
  )
}

const longest = 120

function linesAreShort(): boolean {
  const folders = ['src', 'cli', 'test', 'migrations', 'openapi/build', 'clients/typescript/src']
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
  const long = stdout
    .split('\n')
    .filter((file) => /\.(ts|mjs)$/.test(file) && !file.includes('/generated/') && existsSync(join(root, file)))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, nth) => (line.length > longest ? [`${file}:${nth + 1} has ${line.length} characters`] : [])),
    )
  return areNone(long)
}

/** Prints problems. Returns whether there are none. */
function areNone(problems: string[]): boolean {
  for (const problem of problems) console.error(problem)
  return problems.length === 0
}

function snapshot(): Map<string, string> {
  const files = [
    ...generatedFolders.flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`)),
    'docs/configuration.md',
  ]
  // Not all files are text. As latin1 any bytes can be compared.
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'latin1')]))
}

async function schemaIsCurrent(): Promise<boolean> {
  const before = existsSync(schemaFile) ? readFileSync(schemaFile, 'utf8') : ''
  const now = await currentSchema()
  if (before === now) return true
  writeFileSync(schemaFile, now)
  console.error('docs/schema.sql was out of date and has been regenerated: commit it')
  return false
}

function generatedIsCurrent(): boolean {
  const before = snapshot()
  const generated = spawnSync(process.execPath, ['openapi/build/generate.ts'], { cwd: root, encoding: 'utf8' })
  if (generated.status !== 0) {
    console.error(generated.stderr)
    return false
  }
  const after = snapshot()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )
  for (const file of changed) console.error(`${file} was out of date and has been regenerated: commit it`)
  return changed.length === 0
}
