import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../local-environment.ts'

const generatedFolders = ['src/contract/generated', 'src/operations/generated', 'clients/typescript/src/generated']

/** Generates and compares, checks types, lint, format and layers. Exit code 1 when something does not hold. */
export function check(): void {
  const steps: [string, () => boolean][] = [
    ['what is generated is up to date', generatedIsCurrent],
    ['types', () => run('typescript/bin/tsc', '--noEmit', '-p', '.')],
    ['lint, format and layers', () => run('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')],
  ]
  for (const [name, step] of steps) {
    const ok = step()
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}`)
    if (!ok) process.exitCode = 1
  }
}

function run(script: string, ...args: string[]): boolean {
  const path = join(root, 'node_modules', script)
  return spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' }).status === 0
}

function snapshot(): Map<string, string> {
  const inFolder = (folder: string) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`)
  const files = [...generatedFolders.flatMap(inFolder), 'docs/configuration.md']
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
  const files = new Set([...before.keys(), ...after.keys()])
  const changed = [...files].filter((file) => before.get(file) !== after.get(file))
  for (const file of changed) console.error(`${file} was out of date and has been written again: commit it`)
  return changed.length === 0
}
