import { type ErrorCode, errorCatalogue } from '../contract/generated/errors.ts'
import type { DemoLogin } from './docs-demo.ts'
import { docsDocument, type Operation } from './docs-document.ts'
import { escapeHtml } from './docs-html.ts'
import { socketMessages } from './docs-messages.ts'

/** The Content-Security-Policy of the documentation pages: they may load resources from this origin only. */
export const docsPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // The plots of the ranking have styles of their own.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ['data:'],
  connectSrc: ["'self'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

/** What the pages show of this installation. */
export type Site = { publicUrl: string; demo: DemoLogin | undefined }

type Page = { title: string; path: string; main: string }

/** Returns a page of the documentation: its content with the sidebar, the search and the form of the access token. */
export function layout(site: Site, { title, path, main }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/page.css">
<script src="/docs/page.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="/docs">Nova API</a> <span class="version">${escapeHtml(docsDocument().version)}</span>
${account(site)}
</header>
<nav aria-label="Documentation">
<label for="search">Search</label>
<input id="search" type="search" autocomplete="off" placeholder="Operation, error or message" aria-keyshortcuts="/">
<p id="found" role="status"></p>
${sidebar(path)}
</nav>
<main id="content" tabindex="-1">
${main}
</main>
</body>
</html>
`
}

/** Returns the form of the access token, which the page's own script keeps in the tab. */
function account({ demo }: Site): string {
  const button =
    demo === undefined
      ? ''
      : `<button type="button" id="demo" data-login="${escapeHtml(demo.login)}"
 data-password="${escapeHtml(demo.password)}">Sign in as a demo user</button>`
  return `<form id="account">
${button}
<label for="token">Access token</label>
<input id="token" type="password" autocomplete="off" placeholder="for requests from these pages">
<button type="button" id="forget" hidden>Sign out</button>
<output id="signed-in" for="token demo"></output>
</form>`
}

type Link = { href: string; text: string; also: string; method?: string }

/** Returns the sidebar, in which the group of the current page is open. */
function sidebar(path: string): string {
  const { tags, operations } = docsDocument()
  const hasChangelog = [...operations.values()].some((operation) => operation.path === '/docs/changelog')
  const guides: Link[] = [
    { href: '/docs', text: 'Introduction', also: 'overview sign in' },
    { href: '/docs/errors', text: 'Error codes', also: '' },
    { href: '/docs/sockets', text: 'Sockets', also: 'websocket realtime' },
    { href: '/docs/ranking', text: 'Ranking of the feed', also: '' },
    ...(hasChangelog ? [{ href: '/docs/changelog', text: 'Changelog', also: 'versions' }] : []),
  ]
  const errors = Object.keys(errorCatalogue).map((code) => ({ ...errorLink(code as ErrorCode), also: 'error' }))
  const messages = socketMessages().map(({ type, id }) => ({
    href: `/docs/sockets#${id}`,
    text: type,
    also: 'message',
  }))
  return [
    group('Guides', guides, path, true),
    ...tags.map(({ name, operations: own }) => group(name, own.map(operationLink), path)),
    group('error codes', errors, path),
    group('socket messages', messages, path),
  ].join('\n')
}

const errorLink = (code: ErrorCode) => ({ href: `/docs/errors/${code}`, text: code })

function operationLink({ operationId, summary, method, path }: Operation): Link {
  return { href: `/docs/operations/${operationId}`, text: summary, also: `${operationId} ${method} ${path}`, method }
}

function group(name: string, links: Link[], path: string, open = false): string {
  const isHere = (link: Link): boolean => link.href === path
  const items = links.map((link) => {
    const also = link.also === '' ? '' : ` data-also="${escapeHtml(link.also)}"`
    const current = isHere(link) ? ' aria-current="page"' : ''
    const method = link.method === undefined ? '' : `${methodBadge(link.method)} `
    return `<li${also}><a href="${link.href}"${current}>${method}<span>${escapeHtml(link.text)}</span></a></li>`
  })
  return `<details${open || links.some(isHere) ? ' open' : ''}><summary>${escapeHtml(name)}</summary>
<ul>${items.join('\n')}</ul></details>`
}

/** Returns the method of an operation as a coloured word. */
export function methodBadge(method: string): string {
  return `<span class="method ${method.toLowerCase()}">${method}</span>`
}

/** Returns a link to the page of an operation. */
export function operationRef({ operationId }: Operation): string {
  return `<a href="/docs/operations/${operationId}"><code>${operationId}</code></a>`
}

/** Returns a link to the page of an error code. */
export function errorRef(code: ErrorCode): string {
  return `<a href="/docs/errors/${code}"><code>${code}</code></a>`
}
