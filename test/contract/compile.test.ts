import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const folder = join(import.meta.dirname, 'broken')
const marker = '^ must not compile'
const correct = ['control.ts', 'handlers.ts', 'statements.ts']
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))

/** File, line and text of every error that the compiler found in the folder. */
let errors: { file: string; line: number; text: string }[] = []

beforeAll(async () => {
  const tsc = join(import.meta.dirname, '../../node_modules/typescript7/bin/tsc')
  const child = spawn(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await new Promise((resolve) => child.on('close', resolve))
  errors = output
    .split('\n')
    .map((line) => /^([^\s(][^(]*)\((\d+),\d+\): (error .*)$/.exec(line))
    .flatMap((match) => (match === null ? [] : [{ file: match[1]!, line: Number(match[2]), text: match[3]! }]))
}, 120_000)

/** Returns the number of the line above the marker, which is the broken one. */
function brokenLine(file: string): number {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(marker))
}

test.each(files.filter((file) => !correct.includes(file)))(
  '%s does not compile, exactly at the marked line',
  (file) => {
    expect(brokenLine(file)).toBeGreaterThan(0)
    expect(new Set(errors.filter((error) => error.file === file).map(({ line }) => line))).toEqual(
      new Set([brokenLine(file)]),
    )
  },
)

test('the same code without the mistakes compiles, and so does everything that it imports', () => {
  expect(files).toEqual(expect.arrayContaining(correct))
  expect(errors.filter(({ file }) => correct.includes(file) || !files.includes(file))).toEqual([])
})
