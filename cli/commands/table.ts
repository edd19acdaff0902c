import Table from 'cli-table3'
import { escapedLine } from '../../src/platform/escape-text.ts'

const borderless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** Prints rows as aligned columns. What a terminal would obey or hide in a cell is escaped. */
export function printTable(head: string[], rows: (string | number)[][]): void {
  const table = new Table({
    head,
    chars: borderless,
    style: { border: [], head: process.stdout.isTTY ? ['bold'] : [], 'padding-left': 0, 'padding-right': 0 },
  })
  table.push(...rows.map((row) => row.map((cell) => escapedLine(String(cell)))))
  console.log(table.toString())
}
