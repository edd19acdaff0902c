import { type ErrorCode, errorCatalogue } from '../contract/generated/errors.ts'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The Content-Security-Policy of the documentation pages: they may load resources from this origin only. */
export const docsPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

const settings = JSON.stringify({
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  hideTestRequestButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
})

const head = (title: string): string => `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>`

/** The page that renders the contract. Nova serves its script, so the page works offline. */
export const docsPage = `<!doctype html>
<html lang="en">
<head>
${head('Nova API')}
</head>
<body>
<script id="api-reference" data-url="/openapi.json" data-configuration='${settings}'></script>
<script src="/docs/scalar.js"></script>
</body>
</html>
`

const style = `
body {
  font: 16px/1.6 system-ui, sans-serif;
  max-width: 42rem;
  margin: 3rem auto;
  padding: 0 1rem;
  color: #1a1a1a;
}
h1 { font: 600 1.6rem ui-monospace, monospace; }
dt { font-weight: 600; margin-top: 1rem; }
dd { margin: 0; }
a { color: #0b57d0; }
`

/** Returns the HTML page of one error code. */
export function errorPage(code: ErrorCode): string {
  const { status, message, retryable, when, then } = errorCatalogue[code]
  return `<!doctype html>
<html lang="en">
<head>
${head(`${code} · Nova API`)}
<style>${style}</style>
</head>
<body>
<p><a href="/docs">Nova API</a></p>
<h1>${code}</h1>
<p>${escapeHtml(message)}.</p>
<dl>
<dt>Status</dt><dd>${status}</dd>
<dt>When</dt><dd>${escapeHtml(when)}</dd>
<dt>What to do</dt><dd>${escapeHtml(then)}</dd>
<dt>Can the same call succeed later?</dt><dd>${retryable ? 'Yes' : 'No'}</dd>
</dl>
</body>
</html>
`
}
