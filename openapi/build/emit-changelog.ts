const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Returns the changelog as HTML. It reads the part of Markdown that the changelog uses: headings, paragraphs, lists
 * with indented continuation lines, `code`, **bold** and links to addresses of the web or of this server.
 * @throws Error for a line in another form, such as a table or a code block, so that nothing is rendered wrongly
 */
export function emitChangelog(markdown: string): string {
  return blocksOf(markdown)
    .map(({ kind, texts }) => {
      if (kind === 'list') return `<ul>\n${texts.map((text) => `<li>${inline(text)}</li>`).join('\n')}\n</ul>\n`
      if (kind === 'h2') return `<h2 id="${slug(texts[0]!)}">${inline(texts[0]!)}</h2>\n`
      return `<${kind}>${inline(texts.join(' '))}</${kind}>\n`
    })
    .join('')
}

type Block = { kind: 'h1' | 'h2' | 'h3' | 'p' | 'list'; texts: string[] }

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let last: Block | undefined
  for (const line of markdown.split('\n')) {
    const [, marks, title] = /^(#{1,3}) (.+)$/.exec(line) ?? []
    const item = /^- (.+)$/.exec(line)?.[1]
    if (line.trim() === '') last = undefined
    else if (marks !== undefined) {
      blocks.push({ kind: `h${marks.length as 1 | 2 | 3}`, texts: [title!] })
      last = undefined
    } else if (item !== undefined) {
      last = continued(blocks, last, 'list')
      last.texts.push(item)
    } else if (last?.kind === 'list' && /^ {2}(?! *(- |\d+\. |```))/.test(line))
      last.texts.push(`${last.texts.pop()} ${line.trim()}`)
    else if (/^(\s|#|\||>|```|[*+] |\d+\. |---)/.test(line) || last?.kind === 'list')
      throw new Error(`openapi/CHANGELOG.md: this line has a form that /docs/changelog cannot show: ${line}`)
    else {
      last = continued(blocks, last, 'p')
      last.texts.push(line.trim())
    }
  }
  return blocks
}

/** Returns the last block if it is of this kind; otherwise a new one, which it adds. */
function continued(blocks: Block[], last: Block | undefined, kind: Block['kind']): Block {
  if (last?.kind === kind) return last
  const block: Block = { kind, texts: [] }
  blocks.push(block)
  return block
}

const slug = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-')

/** Returns a text as HTML. Text in backticks is shown as it is. */
function inline(text: string): string {
  const parts = text.split(/(`[^`]*`)/)
  return parts
    .map((part) => (/^`.*`$/.test(part) ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : styled(part)))
    .join('')
}

function styled(text: string): string {
  return escapeHtml(text)
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\[([^\]]+)\]\(((?:https?:\/)?\/[^\s)]+)\)/g, '<a href="$2">$1</a>')
}
