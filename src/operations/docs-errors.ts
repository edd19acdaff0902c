import { type ErrorCode, errorCatalogue } from '../contract/generated/errors.ts'
import { docsDocument, type Operation } from './docs-document.ts'
import { inline, jsonBlock } from './docs-html.ts'
import { errorRef, layout, operationRef, type Site } from './docs-layout.ts'

/** A code that more operations return links to its page, which lists them. */
const mostListed = 12

const codes = Object.keys(errorCatalogue) as ErrorCode[]

/** Returns the page of all error codes. */
export function errorsPage(site: Site): string {
  const main = `<h1>Error codes</h1>
<p>Every error has the same shape. Programs read <code>error.code</code>, which is stable; <code>error.message</code> is
an English sentence for users; <code>error.retryable</code> says whether the same call can succeed later. Quote
<code>request_id</code> when you ask for help.</p>
<p><label for="filter">Filter</label> <input id="filter" type="search" autocomplete="off"
 placeholder="Code, status or word" aria-controls="errors">
<span id="matches" role="status">${codes.length} codes</span></p>
<div id="errors">
${codes.map((code) => errorArticle(site, code)).join('\n')}
</div>`
  return layout(site, { title: 'Error codes · Nova API', path: '/docs/errors', main })
}

function errorArticle(site: Site, code: ErrorCode): string {
  return `<article class="error" id="${code}">
<h2>${errorRef(code)} <span class="status">${errorCatalogue[code].status}</span></h2>
${meaning(code)}
<details><summary>Example body</summary>${jsonBlock(errorBody(site, code), `The body of ${code}`)}</details>
<p>${returnedBy(code)}</p>
</article>`
}

/** Returns the page of one error code. */
export function errorPage(site: Site, code: ErrorCode): string {
  const operations = operationsWith(code)
  const list = operations.map((operation) => `<li>${operationRef(operation)} ${inline(operation.summary)}</li>`)
  const main = `<p><a href="/docs/errors">All error codes</a></p>
<h1>${code}</h1>
<p>Status <span class="status">${errorCatalogue[code].status}</span></p>
${meaning(code)}
<h2>Example body</h2>
${jsonBlock(errorBody(site, code), `The body of ${code}`)}
<h2>Operations</h2>
${list.length === 0 ? `<p>${byRouter}</p>` : `<ul>${list.join('\n')}</ul>`}`
  return layout(site, { title: `${code} · Nova API`, path: `/docs/errors/${code}`, main })
}

function meaning(code: ErrorCode): string {
  const { message, retryable, when, then } = errorCatalogue[code]
  return `<p>${inline(message)}.</p>
<dl>
<dt>When</dt><dd>${inline(when)}</dd>
<dt>What to do</dt><dd>${inline(then)}</dd>
<dt>Can the same call succeed later?</dt><dd>${retryable ? 'Yes' : 'No'}</dd>
</dl>`
}

const byRouter = 'Any request whose path or method is not in the contract.'

function returnedBy(code: ErrorCode): string {
  const operations = operationsWith(code)
  if (operations.length === 0) return byRouter
  if (operations.length <= mostListed) return `Returned by ${operations.map(operationRef).join(', ')}.`
  return `Returned by <a href="/docs/errors/${code}">${operations.length} operations</a>.`
}

function operationsWith(code: ErrorCode): Operation[] {
  return [...docsDocument().operations.values()].filter(({ errors }) => errors.includes(code))
}

/** Returns an example of an error's body. */
export function errorBody({ publicUrl }: Site, code: ErrorCode): unknown {
  const { message, retryable } = errorCatalogue[code]
  const doc_url = `${publicUrl}/docs/errors/${code}`
  const shown = docsDocument().errorExample(code) as { error: { details: unknown } } | undefined
  return {
    error: { code, message, details: shown?.error.details ?? {}, doc_url, retryable },
    request_id: '0192f3a2-0000-7000-8000-000000000001',
    timestamp: '2026-11-22T10:30:45.000Z',
  }
}
