import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from '../local-environment.ts'

type Document = { file: string; lines: string[] }

const longest = 120
const records = 'docs/adr'
const headings = ['## Context', '## Decision', '## Alternatives', '## Consequences']

/**
 * Checks README.md, CONTRIBUTING.md, SECURITY.md and docs/: each decision record is complete and in the index,
 * relative links and paths in backticks exist, and no line is longer than 120 characters. Returns one line for each
 * problem.
 */
export function documentProblems(): string[] {
  const documents = readDocuments()
  return [...documents.flatMap(longLines), ...documents.flatMap(missingFiles), ...recordProblems(documents)]
}

function readDocuments(): Document[] {
  const wanted = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs']
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', ...wanted], {
    cwd: root,
    encoding: 'utf8',
  })
  const files = stdout.split('\n').filter((file) => file.endsWith('.md') && existsSync(join(root, file)))
  return files.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n') }))
}

function longLines({ file, lines }: Document): string[] {
  return lines.flatMap((line, index) =>
    line.length > longest ? [`${file}:${index + 1} has ${line.length} characters`] : [],
  )
}

/** Returns a problem for each relative link and each path in backticks whose file does not exist. */
function missingFiles({ file, lines }: Document): string[] {
  return textLines(lines).flatMap(({ line, number }) => {
    const missing = [...linksIn(line, file), ...pathsIn(line)].filter((path) => !isThere(path))
    return missing.map((path) => `${file}:${number} refers to ${path}, which does not exist`)
  })
}

/** Returns the lines outside of code blocks. */
function textLines(lines: string[]): { line: string; number: number }[] {
  let isCode = false
  return lines.flatMap((line, index) => {
    const isFence = line.trimStart().startsWith('```')
    if (isFence) isCode = !isCode
    return isFence || isCode ? [] : [{ line, number: index + 1 }]
  })
}

/** Returns the targets of relative links, from the root of the repository. */
function linksIn(line: string, file: string): string[] {
  const withoutCode = line.replaceAll(/`[^`]*`/g, '')
  const targets = [...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!.replace(/#.*$/, ''))
  const relative = targets.filter((target) => target !== '' && !/^([a-z]+:|\/)/.test(target))
  return relative.map((target) => join(dirname(file), target))
}

/** Returns the paths in backticks. A text with a placeholder, such as `<domain>` or `…`, is not a path. */
function pathsIn(line: string): string[] {
  const quoted = [...line.matchAll(/`([^`]+)`/g)].map(([, text]) => text!)
  return quoted.filter((text) => /^(cli|clients|docs|migrations|openapi|src|test)\/[\w./-]*$/.test(text))
}

/** Returns whether the path exists. `docs/adr/0003` is the record with this number. */
function isThere(path: string): boolean {
  if (existsSync(join(root, path))) return true
  const isNumber = dirname(path) === records && /^\d{4}$/.test(basename(path))
  return isNumber && readdirSync(join(root, records)).some((name) => name.startsWith(`${basename(path)}-`))
}

function recordProblems(documents: Document[]): string[] {
  const index = documents.find(({ file }) => file === `${records}/README.md`)?.lines ?? []
  const all = documents.filter(({ file }) => file.startsWith(`${records}/`) && basename(file) !== 'README.md')
  return [...all.flatMap((record) => incompleteRecord(record, index)), ...repeatedNumbers(all)]
}

function incompleteRecord({ file, lines }: Document, index: string[]): string[] {
  const name = basename(file)
  const number = /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]
  if (number === undefined) return [`${file}: a decision record is named NNNN-short-statement.md`]
  const title = lines[0]!.startsWith(`# ${number}. `) ? lines[0]!.slice(`# ${number}. `.length) : undefined
  const status = firstMatch(lines, /^- Status: (\w+)/)
  const date = firstMatch(lines, /^- Date: (\d{4}-\d{2}-\d{2})$/)
  const found = lines.filter((line) => line.startsWith('## '))
  const row = index.find((line) => line.startsWith(`| [${number}](${name}) |`))
  const problems = [
    title === undefined && `its first line must be "# ${number}. Decision as a short statement"`,
    status === undefined && 'the line "- Status: Accepted" is missing',
    date === undefined && 'the line "- Date: YYYY-MM-DD" is missing',
    found.join() !== headings.join() && `it must have the headings ${headings.join(', ')}, in this order`,
    row === undefined && `it has no row in ${records}/README.md`,
    row !== undefined && !row.includes(`| ${title} | ${status}`) && `its row in ${records}/README.md differs`,
    row !== undefined && !row.endsWith(`| ${date} |`) && `its row in ${records}/README.md has another date`,
  ]
  return problems.filter((problem) => problem !== false).map((problem) => `${file}: ${problem}`)
}

function firstMatch(lines: string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)
    if (found !== null) return found[1]
  }
  return undefined
}

function repeatedNumbers(all: Document[]): string[] {
  const numbers = all.map(({ file }) => basename(file).slice(0, 4))
  return all
    .filter((_, position) => numbers.indexOf(numbers[position]!) !== position)
    .map(({ file }) => `${file}: another decision record has this number`)
}
