import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../local-environment.ts'
import { documentProblems } from './check-documents.ts'

const cruiser = 'dependency-cruiser/bin/dependency-cruiser.mjs'
const generatedFolders = ['src/contract/generated', 'src/operations/generated', 'clients/typescript/src/generated']

/**
 * Generates and compares, checks types, lint, format, layers and lengths of lines. Exit code 1 when something does not
 * hold.
 */
export function check(): void {
  const steps: [string, () => boolean][] = [
    ['what is generated is up to date', generatedIsCurrent],
    ['types', () => run('typescript/bin/tsc', '--noEmit', '-p', '.')],
    ['lint and format', () => run('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')],
    ['floors, doors and circles', () => run(cruiser, '--config', '.dependency-cruiser.mjs', 'src')],
    ['no line is longer than 120 characters', linesAreShort],
    ['documents: decision records, links, paths and lines', documentsAreCorrect],
  ]
  for (const [name, step] of steps) {
    const ok = step()
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}`)
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
  for (const one of long) console.error(one)
  return long.length === 0
}

function documentsAreCorrect(): boolean {
  const problems = documentProblems()
  for (const problem of problems) console.error(problem)
  return problems.length === 0
}

function snapshot(): Map<string, string> {
  const files = [
    ...generatedFolders.flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`)),
    'docs/configuration.md',
  ]
  // Not all of it is text, and any bytes are worth a comparison.
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'latin1')]))
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
  for (const file of changed) console.error(`${file} was out of date and has been written again: commit it`)
  return changed.length === 0
}
