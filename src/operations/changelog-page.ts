import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const file = join(import.meta.dirname, 'generated/changelog.html')

const style = `
body {
  font: 16px/1.6 system-ui, sans-serif;
  max-width: 42rem;
  margin: 3rem auto;
  padding: 0 1rem;
  color: #1a1a1a;
}
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
h3 { font-size: 1rem; }
li { margin: 0.3rem 0; }
code { font: 0.875em ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: #0b57d0; }
`

let page: Promise<string> | undefined

/** Returns the page with the changes of the contract. It is read once, at the first request. */
export function changelogPage(): Promise<string> {
  page ??= read()
  return page
}

async function read(): Promise<string> {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Changes · Nova API</title>
<style>${style}</style>
</head>
<body>
<p><a href="/docs">Nova API</a></p>
${await readFile(file, 'utf8')}</body>
</html>
`
}
