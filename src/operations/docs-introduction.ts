import { docsDocument } from './docs-document.ts'
import { codeBlock, escapeHtml, inline, prose } from './docs-html.ts'
import { layout, methodBadge, type Site } from './docs-layout.ts'

/** Returns the first page: how to begin, the conventions, and all operations. */
export function introductionPage(site: Site): string {
  const { description, tags } = docsDocument()
  const { login, password } = site.demo ?? { login: 'alice', password: '…' }
  const body = JSON.stringify({ login, password })
  const sample = `curl -s ${site.publicUrl}/api/v1/auth/login \\
  -H 'Content-Type: application/json' -d '${body}'
curl -s ${site.publicUrl}/api/v1/users/me -H "Authorization: Bearer $TOKEN"`
  const lists = tags.map(({ name, description: about, operations }) => {
    const rows = operations.map(
      ({ operationId, method, path, summary }) => `<li>${methodBadge(method)}
<a href="/docs/operations/${operationId}">${escapeHtml(summary)}</a> <code>${escapeHtml(path)}</code></li>`,
    )
    return `<section><h3 id="tag-${name}">${name}</h3>
<p>${inline(about)}</p>
<ul class="operations">${rows.join('\n')}</ul></section>`
  })
  const main = `<h1>Nova API</h1>
<p>The address of this server is <code>${escapeHtml(site.publicUrl)}</code>. The contract is served as
<a href="/openapi.json">OpenAPI in JSON</a> and <a href="/openapi.yaml">YAML</a>, for apps. The
<a href="/openapi.json?scope=all">complete contract</a> also has the operations for admins and for the installation. The
messages of the sockets are in <a href="/asyncapi.json">AsyncAPI</a>.</p>
<p>Every page of an operation has a form that sends a request to this server. Sign in above, or enter an access token.
The token stays in this tab.</p>
${codeBlock(sample, 'How to sign in with curl')}
<p>The first command returns an <code>access_token</code>, which is the value of <code>TOKEN</code>. A web application
can call the API from another origin if the setting <code>CORS_ORIGINS</code> has that origin.</p>
${prose(description)}
<h2>Operations</h2>
${lists.join('\n')}`
  return layout(site, { title: 'Nova API', path: '/docs', main })
}
