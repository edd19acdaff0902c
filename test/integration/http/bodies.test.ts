import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { api, type EveryOperation, meta, named, startEveryOperation } from '../../support/every-operation.ts'

let every: EveryOperation
beforeAll(async () => {
  every = await startEveryOperation()
})
afterAll(() => every.close())

const withJson = api.filter((route) => ['optional', 'required'].includes(meta(route).body))
const upload = api.find((route) => meta(route).body === 'file')!

type ErrorOf = { error: { code: string; details: { issues?: { field: string; message: string }[] } } }

/** Sends bytes as the body of an operation, and returns the error. */
async function refusal(route: (typeof api)[number], bytes: Uint8Array, headers: Record<string, string> = {}) {
  const response = await every.app.fetch(every.pathOf(route), {
    method: route.method,
    headers: { authorization: `Bearer ${every.alice.accessToken}`, 'content-type': 'application/json', ...headers },
    body: bytes as BodyInit,
  })
  const { error } = (await response.json()) as ErrorOf
  return { status: response.status, headers: response.headers, ...error }
}

test.each(named(withJson))(
  '%s refuses a body that is not UTF-8, has a byte order mark or a key twice, and says so',
  async (id, route) => {
    const body = (await every.bodyFor(id, every.alice))!
    const json = JSON.stringify(body)
    const key = Object.keys(body)[0]!
    const broken: [Uint8Array, string, string][] = [
      [Buffer.from(json.replace(/.$/, ',"x":"\xff"}'), 'latin1'), '', 'The body is not valid UTF-8'],
      [Buffer.from(`\ufeff${json}`), '', 'The body must not begin with a byte order mark'],
      [Buffer.from(json.replace(/.$/, `,${JSON.stringify(key)}:1}`)), key, 'An object has this key twice'],
    ]
    for (const [bytes, field, message] of broken) {
      const { status, code, details } = await refusal(route, bytes)
      expect([status, code, details]).toEqual([400, 'VALIDATION_FAILED', { in: 'body', issues: [{ field, message }] }])
    }
  },
)

test.each(named([...withJson, upload]))('%s refuses a compressed body, and says that none is', async (id, route) => {
  const json = JSON.stringify(await every.bodyFor(id, every.alice))
  for (const encoding of ['gzip', 'br', 'zstd, gzip']) {
    const refused = await refusal(route, gzipSync(json ?? 'a form'), { 'content-encoding': encoding })
    expect([refused.status, refused.code, refused.details]).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      { content_encoding: encoding },
    ])
    expect(refused.headers.get('accept-encoding')).toBe('identity')
  }
})

test('a file is accepted with any name and without one, and arrives unchanged', async () => {
  const boundary = 'boundary-of-a-form-with-one-file'
  const dispositions = ['', '; filename="a.jpg"', '; filename=""', "; filename*=UTF-8''%C3%A9.jpg"]
  const ids = []
  for (const more of dispositions) {
    const disposition = `Content-Disposition: form-data; name="file"${more}`
    const head = `--${boundary}\r\n${disposition}\r\nContent-Type: image/jpeg\r\n\r\n`
    const body = Buffer.concat([Buffer.from(head), every.photo, Buffer.from(`\r\n--${boundary}--\r\n`)])
    const response = await every.app.fetch(every.pathOf(upload), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${every.alice.accessToken}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      body: body as BodyInit,
    })
    const data = (await response.json()) as { id: string }
    expect([more, response.status, data]).toEqual([more, 201, expect.anything()])
    ids.push(data.id)
  }
  await every.app.settle()
  // Had a byte changed, it would be no picture.
  for (const id of ids) expect((await every.alice.api.getMedia(id)).data).toMatchObject({ status: 'ready' })
})

test('a response has the type of the contract, whatever Accept says', async () => {
  for (const accept of ['application/xml', 'text/html', '*/*;q=0', 'application/json;q=0', 'nonsense']) {
    const headers = { authorization: `Bearer ${every.alice.accessToken}`, accept }
    for (const path of ['/api/v1/users/me', '/api/v1/nothing']) {
      const response = await every.app.fetch(path, { headers })
      expect([accept, path, response.headers.get('content-type')]).toEqual([accept, path, 'application/json'])
    }
  }
})

test('a list is given as one parameter, as several, or both', async () => {
  const [a, b, c] = [every.bob.id, every.alice.id, (await every.app.user()).id]
  for (const query of [`ids=${a},${b},${c}`, `ids=${a}&ids=${b}&ids=${c}`, `ids=${a},${b}&ids=${c}`]) {
    const response = await every.app.fetch(`/api/v1/users/relationships?${query}`, {
      headers: { authorization: `Bearer ${every.bob.accessToken}` },
    })
    expect([query, response.status]).toEqual([query, 200])
    expect(((await response.json()) as { items: object[] }).items).toHaveLength(3)
  }
})
