import { errorCatalogue } from '../contract/generated/errors.ts'

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Returns the text as HTML, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => special[character]!)
}

/** Returns the HTML of one line of Markdown: `code`, **bold** and [links](address). Error codes are links too. */
export function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => {
      if (/^`[^`]+`$/.test(piece)) return code(piece.slice(1, -1))
      return escapeHtml(piece)
        .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replaceAll(/\[([^\]]+)\]\(((?:https?:\/\/|\/|#)[^)\s]*)\)/g, '<a href="$2">$1</a>')
    })
    .join('')
}

function code(text: string): string {
  const html = `<code>${escapeHtml(text)}</code>`
  const page = Object.hasOwn(errorCatalogue, text) ? `/docs/errors/${text}` : text
  return /^\/docs(\/\w+)*$/.test(page) ? `<a href="${page}">${html}</a>` : html
}

/** Returns the HTML of Markdown with the blocks that the contract uses: paragraphs, tables and lists. */
export function prose(markdown: string): string {
  return markdown
    .trim()
    .split(/\n\s*\n/)
    .map(block)
    .join('\n')
}

function block(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  if (lines.every((line) => line.startsWith('|'))) return table(lines)
  if (/^[-*] /.test(lines[0]!)) return `<ul>${items(lines, /^[-*] /)}</ul>`
  if (/^\d+\. /.test(lines[0]!)) return `<ol>${items(lines, /^\d+\. /)}</ol>`
  return `<p>${inline(lines.join(' '))}</p>`
}

function items(lines: string[], marker: RegExp): string {
  const joined: string[] = []
  for (const line of lines)
    if (marker.test(line)) joined.push(line.replace(marker, ''))
    else joined[joined.length - 1] += ` ${line}`
  return joined.map((item) => `<li>${inline(item)}</li>`).join('')
}

function table(lines: string[]): string {
  const cells = (line: string, tag: string): string => {
    const texts = line.replace(/^\||\|$/g, '').split('|')
    return `<tr>${texts.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`
  }
  const [head, , ...rows] = lines
  const body = rows.map((row) => cells(row, 'td')).join('')
  return `<table><thead>${cells(head!, 'th')}</thead><tbody>${body}</tbody></table>`
}

/** Returns a block of code that can be copied. */
export function codeBlock(text: string, label: string): string {
  return `<pre tabindex="0" aria-label="${escapeHtml(label)}"><code>${escapeHtml(text)}</code></pre>`
}

/** Returns a value as an indented block of JSON. */
export function jsonBlock(value: unknown, label: string): string {
  return codeBlock(JSON.stringify(value, null, 2), label)
}
