import { operationMeta } from '../contract/generated/operations.ts'
import { type Body, docsDocument, type Operation, type Parameter } from './docs-document.ts'
import { escapeHtml } from './docs-html.ts'
import { exampleOf } from './docs-schema.ts'

/** Returns the form that sends a request to this server. The script of the pages sends it. */
export function tryForm(operation: Operation, parameters: Parameter[], body: Body | undefined): string {
  const { method, path, operationId } = operation
  const secured = operationMeta[operationId].security === 'none' ? '' : ' data-secured'
  return `<form class="try" id="try" data-method="${method}" data-path="${escapeHtml(path)}"${secured}>
<h2>Try it</h2>
${parameters.map(parameterField).join('\n')}
${body === undefined ? '' : bodyField(body)}
<p><button type="submit">Send the request</button></p>
<datalist id="ids"></datalist>
<div id="result" aria-live="polite"></div>
<h3>curl</h3>
<pre id="curl" tabindex="0" aria-label="The request as a curl command"></pre>
<p><button type="button" id="copy">Copy</button></p>
</form>`
}

/** A required parameter is filled with its example; an optional one shows it as a hint. */
function parameterField({ name, in: place, required = false, schema, example }: Parameter): string {
  const value = escapeHtml(String(example ?? exampleOf(schema)))
  const filled = required ? ` value="${value}" required` : ` placeholder="${value}"`
  const ids = /(^|_)id$/.test(name) ? ' list="ids"' : ''
  return `<p><label for="field-${name}">${escapeHtml(name)}</label>
<input id="field-${name}" name="${escapeHtml(name)}" data-in="${place}" autocomplete="off"${ids}${filled}></p>`
}

function bodyField({ content }: Body): string {
  const json = content['application/json']
  if (json === undefined) return `<p><label for="file">File</label> <input id="file" type="file" data-in="file"></p>`
  const [first] = Object.values(json.examples ?? {}).map((shown) => docsDocument().resolve(shown).value)
  const text = JSON.stringify(json.example ?? first ?? exampleOf(json.schema), null, 2)
  const rows = Math.min(text.split('\n').length + 1, 16)
  return `<p><label for="body">Body</label>
<textarea id="body" data-in="body" rows="${rows}" spellcheck="false">${escapeHtml(text)}</textarea></p>`
}
