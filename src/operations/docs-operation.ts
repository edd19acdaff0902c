import { errorCatalogue } from '../contract/generated/errors.ts'
import { type OperationId, type OperationMeta, operationMeta } from '../contract/generated/operations.ts'
import { type Body, docsDocument, type Operation, type Parameter, type Response } from './docs-document.ts'
import { errorBody } from './docs-errors.ts'
import { escapeHtml, inline, jsonBlock, prose } from './docs-html.ts'
import { errorRef, layout, methodBadge, type Site } from './docs-layout.ts'
import { exampleOf, fieldsOf, rowHead, typeOf } from './docs-schema.ts'
import { tryForm } from './docs-try.ts'

/** Returns the page of an operation. */
export function operationPage(site: Site, operation: Operation): string {
  const { resolve } = docsDocument()
  const { operationId, summary, description, method, path } = operation
  const parameters = (operation.parameters ?? []).map(resolve)
  const body = operation.requestBody && resolve(operation.requestBody)
  const main = `<div class="columns">
<div>
<p class="path">${methodBadge(method)} <code>${escapeHtml(path)}</code></p>
<h1>${escapeHtml(summary)}</h1>
<p class="id"><code>${operationId}</code></p>
${prose(description)}
${access(operationId)}
${parameterSection(parameters)}
${body === undefined ? '' : bodySection(body)}
<h2>Responses</h2>
${Object.entries(operation.responses)
  .filter(([status]) => Number(status) < 400)
  .map(([status, response]) => responseSection(status, resolve(response)))
  .join('\n')}
${errorSection(site, operation)}
</div>
<div class="aside">
${operationMeta[operationId].socket ? socketNote : tryForm(operation, parameters, body)}
</div>
</div>`
  return layout(site, { title: `${summary} · Nova API`, path: `/docs/operations/${operationId}`, main })
}

const socketNote = `<section class="try"><h2>Messages</h2>
<p><a href="/docs/sockets">Sockets</a> shows a sample of each message, and opens the notifications socket.</p>
</section>`

const limits = {
  standard: 'The standard rate limit applies.',
  sensitive: 'A stricter rate limit applies, because the operation is sensitive.',
  documents: 'The rate limit of documents applies, for each address.',
  media: 'The rate limit of media applies, for each address.',
  health: 'The rate limit of health checks applies, for each address.',
  ingest: 'The rate limit of media servers applies, for each address.',
}
const security = {
  none: 'No token is needed.',
  bearer: 'Send an access token: <code>Authorization: Bearer …</code>.',
  ticket: 'Send an access token, or a ticket: <a href="/docs/sockets">Sockets</a>.',
}

function access(id: OperationId): string {
  const meta: OperationMeta = operationMeta[id]
  const role = meta.role === 'user' ? '' : ` Only for the role <code>${meta.role}</code>, or a higher one.`
  return `<p class="access">${security[meta.security]}${role} ${limits[meta.rateLimit]}</p>`
}

function parameterSection(parameters: Parameter[]): string {
  if (parameters.length === 0) return ''
  const rows = parameters.map(({ name, in: place, required = false, schema, description }) => {
    return `<li>${rowHead(name, schema, required, `In the ${place}. ${description ?? ''}`)}</li>`
  })
  return `<h2>Parameters</h2>\n<ul class="fields">${rows.join('\n')}</ul>`
}

function bodySection({ description = '', content }: Body): string {
  return `<h2>Request body</h2>\n${prose(description)}\n${contentOf(content, 'request')}`
}

function responseSection(status: string, { description, content = {} }: Response): string {
  return `<h3><span class="status">${status}</span></h3>\n${prose(description)}\n${contentOf(content, status)}`
}

function contentOf(content: Body['content'], label: string): string {
  return Object.entries(content)
    .map(([type, { schema, example, examples }]) => {
      const [first] = Object.values(examples ?? {}).map((shown) => docsDocument().resolve(shown).value)
      const value = example ?? first ?? exampleOf(schema)
      const sample = type === 'application/json' ? jsonBlock(value, `Example of ${label}`) : ''
      return `<p><code>${type}</code> <span class="type">${escapeHtml(typeOf(schema))}</span></p>
${sample}
${fieldsOf(schema)}`
    })
    .join('\n')
}

function errorSection(site: Site, { errors }: Operation): string {
  if (errors.length === 0) return ''
  const rows = errors.map((code) => {
    const { status, message, when, then } = errorCatalogue[code]
    return `<details class="error"><summary><span class="status">${status}</span> <code>${code}</code></summary>
<p>${inline(message)}. ${inline(when)} ${inline(then)} ${errorRef(code)}</p>
${jsonBlock(errorBody(site, code), `The body of ${code}`)}
</details>`
  })
  return `<h2>Errors</h2>\n${rows.join('\n')}`
}
