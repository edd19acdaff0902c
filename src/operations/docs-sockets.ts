import { docsDocument } from './docs-document.ts'
import { codeBlock, escapeHtml, jsonBlock, prose } from './docs-html.ts'
import { layout, operationRef, type Site } from './docs-layout.ts'
import { type Direction, type Socket, type SocketMessage, socketsOf } from './docs-messages.ts'
import { descriptionOf, fieldsOf } from './docs-schema.ts'

/** Returns the page about the sockets: how one is opened, and a sample of each message. */
export function socketsPage(site: Site): string {
  const socketUrl = site.publicUrl.replace(/^http/, 'ws')
  const sample = `const response = await fetch('${site.publicUrl}/api/v1/ws/tickets', {
  method: 'POST',
  headers: { Authorization: \`Bearer \${accessToken}\` },
})
const { ticket } = await response.json()
const socket = new WebSocket(\`${socketUrl}/api/v1/ws/notifications?ticket=\${ticket}\`)
socket.onmessage = ({ data }) => console.log(JSON.parse(data))`
  const ticket = operationRef(docsDocument().operations.get('createSocketTicket')!)
  const main = `<h1>Sockets</h1>
<p>Nova sends notifications and what happens in a live stream over WebSockets. Each message is a JSON text with the
field <code>event</code>, its type. New types are added within v1: skip one that you do not know.</p>
<ol>
<li>A browser gets a ticket with ${ticket}. It opens one socket and expires after 30 seconds. Other clients send the
header <code>Authorization: Bearer</code> instead.</li>
<li>Open the socket. The first message is <code>connected</code>, or <code>joined</code> in a live stream.</li>
<li>Keep the last <code>id</code>. After a disconnect, open the socket again with <code>last_event_id</code>: what was
missed arrives first.</li>
</ol>
${codeBlock(sample, 'How a browser opens the notifications socket')}
${socketForm()}
${socketsOf().map(socketSection).join('\n')}`
  return layout(site, { title: 'Sockets · Nova API', path: '/docs/sockets', main })
}

function socketForm(): string {
  return `<section class="try" aria-labelledby="try-socket">
<h2 id="try-socket">Try it</h2>
<p>Opens the notifications socket of the account that is signed in on this page.</p>
<p><button type="button" id="connect">Connect</button>
<button type="button" id="ping" disabled>Send <code>ping</code></button></p>
<pre id="socket-log" role="log" tabindex="0" aria-label="Messages of the socket"></pre>
</section>`
}

function socketSection({ title, operationId, directions }: Socket): string {
  const operation = docsDocument().operations.get(operationId)!
  return `<section>
<h2 id="${operationId}">${title}</h2>
<p><code>GET ${escapeHtml(operation.path)}</code>; parameters and errors: ${operationRef(operation)}</p>
${prose(operation.description)}
${directions.map(directionSection).join('\n')}
</section>`
}

function directionSection({ name, messages }: Direction): string {
  return `<h3>${name}</h3>
${messages.map(messageArticle).join('\n')}`
}

function messageArticle({ type, id, schema, sample }: SocketMessage): string {
  return `<article class="message" id="${id}">
<h4><code>${escapeHtml(type)}</code></h4>
<p>${descriptionOf(schema)}</p>
${jsonBlock(sample, `A sample of ${type}`)}
<details><summary>Fields</summary>${fieldsOf(schema)}</details>
</article>`
}
