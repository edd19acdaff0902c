/** The script of the documentation pages: search, access token, "try it" and the socket. It runs in the browser. */

const byId = (id) => document.getElementById(id)

/** Answers of the API are shown as text, never as HTML. */
function element(tag, text, attributes = {}) {
  const created = document.createElement(tag)
  created.textContent = text
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value)
  return created
}

/** Shows only the elements whose text has every word of the query. Returns their number. */
function filter(elements, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  let shown = 0
  for (const one of elements) {
    const text = `${one.textContent} ${one.dataset.also ?? ''}`.toLowerCase()
    one.hidden = !words.every((word) => text.includes(word))
    if (!one.hidden) shown++
  }
  return shown
}

function setUpSearch() {
  const search = byId('search')
  const links = [...document.querySelectorAll('nav li')]
  const groups = [...document.querySelectorAll('nav details')]
  const wasOpen = groups.map((group) => group.open)
  const run = () => {
    const shown = filter(links, search.value)
    const searching = search.value.trim() !== ''
    for (const [at, group] of groups.entries()) {
      group.hidden = group.querySelector('li:not([hidden])') === null
      group.open = searching || wasOpen[at]
    }
    byId('found').textContent = searching ? `${shown} found` : ''
  }
  search.addEventListener('input', run)
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && search.value.trim() !== '') document.querySelector('nav li:not([hidden]) a')?.click()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || /^(INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')) return
    event.preventDefault()
    search.focus()
  })
  // A browser keeps what was typed when one goes back.
  run()
  const here = document.querySelector('nav [aria-current]')
  const sidebar = document.querySelector('nav')
  if (here !== null) sidebar.scrollTop = here.offsetTop - sidebar.clientHeight / 2
}

function setUpErrors() {
  const input = byId('filter')
  if (input === null) return
  const articles = [...document.querySelectorAll('#errors > article')]
  const run = () => {
    const shown = filter(articles, input.value)
    byId('matches').textContent = shown === 1 ? '1 code' : `${shown} codes`
  }
  input.addEventListener('input', run)
  run()
}

/** The access token lives as long as the tab. */
const session = {
  get token() {
    return sessionStorage.getItem('nova-token') ?? ''
  },
  save(token, name) {
    sessionStorage.setItem('nova-token', token)
    sessionStorage.setItem('nova-name', name)
    this.show()
  },
  show() {
    byId('token').value = this.token
    byId('forget').hidden = this.token === ''
    if (byId('demo') !== null) byId('demo').hidden = this.token !== ''
    const name = sessionStorage.getItem('nova-name')
    byId('signed-in').textContent = this.token !== '' && name ? `Signed in as ${name}` : ''
  },
}

async function signIn({ login, password }) {
  const response = await fetch('/api/v1/auth/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const body = await response.json()
  if (!response.ok) throw new Error(body.error.message)
  session.save(body.access_token, login)
}

function setUpAccount() {
  byId('account').addEventListener('submit', (event) => event.preventDefault())
  byId('token').addEventListener('change', ({ target }) => session.save(target.value.trim(), ''))
  byId('forget').addEventListener('click', () => session.save('', ''))
  byId('demo')?.addEventListener('click', async ({ target }) => {
    try {
      await signIn(target.dataset)
    } catch (error) {
      byId('signed-in').textContent = String(error.message)
    }
  })
  session.show()
}

/** Returns the request that the form describes. */
function requestOf(form) {
  const fields = [...form.querySelectorAll('[data-in]')]
  const filled = (place) => fields.filter(({ dataset, value }) => dataset.in === place && value !== '')
  let path = form.dataset.path
  for (const { name, value } of filled('path')) path = path.replace(`{${name}}`, encodeURIComponent(value))
  const query = new URLSearchParams(filled('query').map(({ name, value }) => [name, value])).toString()
  const headers = Object.fromEntries(filled('header').map(({ name, value }) => [name, value]))
  const json = filled('body')[0]?.value
  const file = form.querySelector('[data-in=file]')?.files[0]
  if (json !== undefined) headers['Content-Type'] = 'application/json'
  return { method: form.dataset.method, url: path + (query === '' ? '' : `?${query}`), headers, json, file }
}

/** Returns a text in single quotes for a shell. */
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`

function curlOf(form) {
  const { method, url, headers, json, file } = requestOf(form)
  const secured = form.dataset.secured !== undefined
  const lines = [
    `curl -X ${method} ${quoted(location.origin + url)}`,
    ...(secured ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(json === undefined ? [] : [`-d ${quoted(json)}`]),
    ...(file === undefined ? [] : [`-F ${quoted(`file=@${file.name}`)}`]),
  ]
  return lines.join(' \\\n  ')
}

/** Sends the request of the form and shows its response. */
async function send(form) {
  const { method, url, headers, json, file } = requestOf(form)
  if (form.dataset.secured !== undefined && session.token !== '') headers.Authorization = `Bearer ${session.token}`
  let body = json
  if (file !== undefined) {
    body = new FormData()
    body.append('file', file)
  }
  const began = performance.now()
  const response = await fetch(url, { method, headers, body, cache: 'no-store' })
  const text = await response.text()
  const milliseconds = Math.round(performance.now() - began)
  show(response, text, milliseconds)
}

/** Offers the ids in a response as values of the fields, also on the pages that are opened later in this tab. */
function rememberIds(body) {
  const known = new Map(JSON.parse(sessionStorage.getItem('nova-ids') ?? '[]'))
  const collect = (value) => {
    if (typeof value !== 'object' || value === null) return
    const { id, username, caption, title, kind } = value
    if (typeof id === 'string') known.set(id, String(username ?? caption ?? title ?? kind ?? ''))
    for (const inner of Object.values(value)) collect(inner)
  }
  collect(body)
  sessionStorage.setItem('nova-ids', JSON.stringify([...known].slice(-100)))
  offerIds()
}

function offerIds() {
  const known = JSON.parse(sessionStorage.getItem('nova-ids') ?? '[]')
  const options = known.map(([id, name]) => {
    const option = element('option', name)
    option.value = id
    return option
  })
  byId('ids').replaceChildren(...options)
}

function show(response, text, milliseconds) {
  const shown = [element('h3', `${response.status} ${response.statusText} in ${milliseconds} ms`, { id: 'status' })]
  const isJson = response.headers.get('content-type')?.includes('json')
  const body = isJson ? JSON.parse(text) : undefined
  if (response.ok) rememberIds(body)
  const code = body?.error?.code
  if (/^[A-Z0-9_]+$/.test(code ?? '')) {
    const paragraph = element('p', 'What to do: ')
    paragraph.append(element('a', code, { href: `/docs/errors/${code}` }))
    shown.push(paragraph)
  }
  const content = isJson ? JSON.stringify(body, null, 2) : text
  if (content !== '')
    shown.push(element('pre', content, { id: 'response', tabindex: '0', 'aria-label': 'The response' }))
  const headers = element('details', '')
  const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`)
  headers.append(element('summary', 'Headers'), element('pre', lines.join('\n')))
  byId('result').replaceChildren(...shown, headers)
}

function setUpTry() {
  const form = byId('try')
  if (form === null) return
  const draw = () => {
    byId('curl').textContent = curlOf(form)
  }
  form.addEventListener('input', draw)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    try {
      await send(form)
    } catch (error) {
      byId('result').replaceChildren(element('p', `The request failed: ${error.message}`))
    }
  })
  byId('copy').addEventListener('click', async ({ target }) => {
    await navigator.clipboard.writeText(byId('curl').textContent)
    target.textContent = 'Copied'
  })
  offerIds()
  draw()
}

function setUpSocket() {
  const connect = byId('connect')
  if (connect === null) return
  const log = (text) => byId('socket-log').append(`${text}\n`)
  connect.addEventListener('click', async () => {
    const headers = { Authorization: `Bearer ${session.token}` }
    const response = await fetch('/api/v1/ws/tickets', { method: 'POST', headers })
    const body = await response.json()
    if (!response.ok) {
      log(`${body.error.code}: ${body.error.message}. Sign in above.`)
      return
    }
    const address = new URL('/api/v1/ws/notifications', location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    address.searchParams.set('ticket', body.ticket)
    const socket = new WebSocket(address)
    connect.disabled = true
    byId('ping').disabled = false
    byId('ping').onclick = () => {
      const message = JSON.stringify({ event: 'ping' })
      log(`sent ${message}`)
      socket.send(message)
    }
    socket.onmessage = ({ data }) => log(`received ${data}`)
    socket.onclose = ({ code }) => {
      log(`closed with ${code}`)
      connect.disabled = false
      byId('ping').disabled = true
    }
  })
}

setUpSearch()
setUpErrors()
setUpAccount()
setUpTry()
setUpSocket()
