import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../local-environment.ts'

const generatedFolders = ['src/contract/generated', 'clients/typescript/src/generated']

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
  return (
    spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' })
      .status === 0
  )
}

function snapshot(): Map<string, string> {
  const files = [
    ...generatedFolders.flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`)),
    'docs/configuration.md',
  ]
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
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
  for (const file of changed) console.error(`${file} was not what openapi/ says; it has been written again: commit it`)
  return changed.length === 0
}
