/** A section of a changelog: its heading, such as `1.5.0`, and its lines. */
export type Section = { heading: string; lines: string[] }

/** Returns the sections of a changelog, the newest first. */
export function sectionsOf(changelog: string): Section[] {
  const found: Section[] = []
  for (const line of changelog.split('\n')) {
    if (line.startsWith('## ')) found.push({ heading: line.slice(3).trim(), lines: [] })
    else found.at(-1)?.lines.push(line)
  }
  return found
}

/** Returns the lines below a heading of the third level. */
export function linesBelow({ lines }: Section, heading: string): string[] {
  const start = lines.indexOf(`### ${heading}`)
  if (start === -1) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.startsWith('### '))
  return end === -1 ? rest : rest.slice(0, end)
}
