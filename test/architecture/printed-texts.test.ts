import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
/** `print` escapes what a terminal would obey; a table escapes its cells, but not the style of its head. */
const printers = ['cli/print.ts', 'cli/commands/table.ts']

test('every command prints by `print`, which escapes what users have written', () => {
  const files = globSync('cli/{*.ts,commands/*.ts}', { cwd: root })
  expect(files.length).toBeGreaterThan(30)
  const others = files.filter((file) =>
    /console\.log|process\.stdout\.write/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(others.toSorted()).toEqual(printers.toSorted())
})
