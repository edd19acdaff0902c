import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choosePort } from '../../../cli/stack/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { streamName } from '../../../src/events/index.ts'
import { onMailQueued, resumeMails } from '../../../src/mail/on-mail-queued.ts'
import { purgeMails } from '../../../src/mail/purge-mails.ts'
import { startNova } from '../../../src/main.ts'
import { createLog } from '../../../src/platform/log.ts'
import { emailOf } from '../../support/accounts.ts'
import { adminPool } from '../../support/admin-pool.ts'
import { startTestApp, type TestApp, testConfig } from '../../support/app.ts'
import { call } from '../../support/requests.ts'

type Accepted = { to: string; id: string; source: string }

let app: TestApp
let port: number
let server: SMTPServer | undefined
const accepted: Accepted[] = []
/** The codes with which the server refuses recipients. */
const refusals = new Map<string, number>()

/** Starts a mail server for this test, always on the same port. */
async function startServer(): Promise<void> {
  server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 1,
    onRcptTo({ address }, _session, done) {
      const responseCode = refusals.get(address)
      done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }))
    },
    onData(stream, session, done) {
      void textOf(stream).then((raw) => {
        // Without the soft line breaks of quoted-printable.
        const source = raw.replaceAll(/=\r?\n/g, '')
        for (const { address } of session.envelope.rcptTo)
          accepted.push({ to: address, id: /^Message-ID: <([^@]+)@/im.exec(source)![1]!, source })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server!.listen(port, '127.0.0.1', resolve))
  expect((server.server.address() as AddressInfo).port).toBe(port)
}

async function stopServer(): Promise<void> {
  const closing = server
  server = undefined
  if (closing !== undefined) await new Promise<void>((resolve) => closing.close(resolve))
}

beforeAll(async () => {
  port = await choosePort()
  await startServer()
  app = await startTestApp({ SMTP_URL: `smtp://127.0.0.1:${port}` })
})
afterEach(() => refusals.clear())
afterAll(async () => {
  await app.close()
  await stopServer()
})

const mailsFor = (address: string): Accepted[] => accepted.filter(({ to }) => to === address)
const system = () => systemCtx(app.nova.core)
const rowsFor = async (address: string) =>
  (
    await app.db.query(
      `select id, kind, outcome, settled_at is not null as settled, sealed_data
      from mails
      where recipient = $1
      order by id`,
      [address],
    )
  ).rows as { id: string; kind: string; outcome: string | null; settled: boolean; sealed_data: Buffer | null }[]

test('a mail is sent once, with its id, and its text is deleted from the table afterwards', async () => {
  const user = await app.register()
  await app.settle()
  const [mail] = mailsFor(emailOf(user))
  expect(mailsFor(emailOf(user))).toHaveLength(1)
  const code = /your code is (\d{6})/.exec(mail!.source)![1]!
  expect(await rowsFor(emailOf(user))).toEqual([
    { id: mail!.id, kind: 'email_verification', outcome: 'sent', settled: true, sealed_data: null },
  ])
  expect(code).toMatch(/^\d{6}$/)
})

test('while the mail server is down requests succeed, and encrypted mails wait until it is available', async () => {
  await stopServer()
  const users = []
  for (let n = 0; n < 12; n++) users.push(await app.register())
  expect((await app.api.requestPasswordReset({ email: emailOf(users[0]!) })).status).toBe(202)
  for (const user of users) {
    const [row] = await rowsFor(emailOf(user))
    expect(row).toMatchObject({ outcome: null, settled: false })
    expect(row!.sealed_data!.toString('latin1')).not.toContain(user.username)
  }
  await startServer()
  await app.settle()
  for (const user of users)
    expect(mailsFor(emailOf(user)).filter(({ source }) => source.includes('your code is'))).toHaveLength(1)
  expect(mailsFor(emailOf(users[0]!)).filter(({ source }) => source.includes('npr_'))).toHaveLength(1)
  for (const user of users)
    for (const row of await rowsFor(emailOf(user))) expect(row).toMatchObject({ outcome: 'sent', sealed_data: null })
})

test('a mail with a permanently refused recipient is given up and does not delay other mails', async () => {
  const name = `refused${randomUUID().slice(0, 8)}`
  refusals.set(`${name}@example.com`, 550)
  const response = await app.api.register({
    username: name,
    email: `${name}@example.com`,
    password: 'a long enough password',
  })
  expect(response.status).toBe(201)
  const after = await app.register()
  await app.settle()
  expect(mailsFor(emailOf(after))).toHaveLength(1)
  expect(await rowsFor(`${name}@example.com`)).toMatchObject([{ outcome: 'refused', settled: true, sealed_data: null }])
})

test('a mail with a temporarily refused recipient does not delay others and is retried for a day', async () => {
  const names = ['full', 'grey'].map((kind) => `${kind}${randomUUID().slice(0, 8)}`)
  for (const name of names) {
    refusals.set(`${name}@example.com`, name.startsWith('full') ? 452 : 450)
    expect(
      (await app.api.register({ username: name, email: `${name}@example.com`, password: 'a long enough password' }))
        .status,
    ).toBe(201)
  }
  const after = await app.register()
  await app.settle()
  expect(mailsFor(emailOf(after))).toHaveLength(1)
  for (const name of names)
    expect(await rowsFor(`${name}@example.com`)).toMatchObject([{ settled: false, sealed_data: expect.any(Buffer) }])
  refusals.delete(`${names[1]}@example.com`)
  await resumeMails(system())
  await app.settle()
  expect(mailsFor(`${names[1]}@example.com`)).toHaveLength(1)
  expect(await rowsFor(`${names[0]}@example.com`)).toMatchObject([{ settled: false }])
  await resumeMails(system())
  await resumeMails(system())
  await app.settle()
  expect(mailsFor(`${names[1]}@example.com`)).toHaveLength(1)
  app.clock.advance(24 * 3600 * 1000)
  await resumeMails(system())
  await app.settle()
  expect(await rowsFor(`${names[0]}@example.com`)).toMatchObject([
    { outcome: 'refused', settled: true, sealed_data: null },
  ])
})

test('a mail is sent again if the worker crashed after sending it, but never once it is settled', async () => {
  const user = await app.register()
  await app.settle()
  const [row] = await rowsFor(emailOf(user))
  await onMailQueued(system(), { mail_id: row!.id })
  expect(mailsFor(emailOf(user))).toHaveLength(1)

  // The outcome cannot be written: as if the process had crashed just after sending.
  await app.db.query(
    `create function die() returns trigger language plpgsql as $$ begin raise exception 'died'; end $$`,
  )
  await app.db.query('create trigger die before update on mails for each row execute function die()')
  const other = await app.register()
  await expect.poll(() => mailsFor(emailOf(other)).length, { timeout: 10_000 }).toBeGreaterThan(0)
  await app.db.query('drop trigger die on mails')
  await app.settle()
  const sent = mailsFor(emailOf(other))
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
  // Nothing was settled, so the event was delivered again.
  const [again] = await rowsFor(emailOf(other))
  expect(again).toMatchObject({ outcome: 'sent', sealed_data: null })
})

test('of a reset mail that is sent twice only the newest token is valid', async () => {
  const user = await app.register()
  await app.settle()
  await app.db.query(
    `create or replace function die() returns trigger language plpgsql as $$ begin raise exception 'died'; end $$`,
  )
  await app.db.query('create trigger die before update on mails for each row execute function die()')
  await app.api.requestPasswordReset({ email: emailOf(user) })
  const tokens = () => mailsFor(emailOf(user)).flatMap(({ source }) => /^(npr_[\w-]+)\r?$/m.exec(source)?.[1] ?? [])
  await expect.poll(() => tokens().length, { timeout: 10_000 }).toBeGreaterThan(1)
  await app.db.query('drop trigger die on mails')
  await app.settle()
  const { rows } = await app.db.query('select count(*)::int as n from password_resets where user_id = $1', [user.id])
  expect(rows).toEqual([{ n: 1 }])
  const [newest, ...earlier] = tokens().toReversed()
  for (const token of earlier)
    expect((await app.api.resetPassword({ token, new_password: 'a much better password' })).status).toBe(401)
  expect((await app.api.resetPassword({ token: newest!, new_password: 'a much better password' })).status).toBe(204)
})

test('codes, tokens and passwords are in no event, no ClickHouse row and no log, even after errors', async () => {
  const { config, drop } = await testConfig({ SMTP_URL: `smtp://127.0.0.1:${port}`, LOG_LEVEL: 'debug' })
  const lines: string[] = []
  const client = adminPool(config)
  const nova = await startNova(config, { log: createLog('debug', { write: (line) => void lines.push(line) }) })
  try {
    const base = nova.url!
    const password = `a secret ${randomUUID()}`
    const registered = await call(base, 'POST', '/auth/register', undefined, {
      username: 'quiet',
      email: 'quiet@example.com',
      password,
    })
    expect(registered.status).toBe(201)
    const token = String(registered.data.access_token)
    await expect.poll(() => mailsFor('quiet@example.com').length).toBe(1)
    const code = /your code is (\d{6})/.exec(mailsFor('quiet@example.com')[0]!.source)![1]!
    await call(base, 'POST', '/users/me/email/verify', token, { code: `${code}0` })
    await call(base, 'POST', '/auth/password/forgot', undefined, { email: 'quiet@example.com' })
    await expect.poll(() => mailsFor('quiet@example.com').length).toBe(2)
    const reset = /^(npr_[\w-]+)\r?$/m.exec(mailsFor('quiet@example.com')[1]!.source)![1]!
    const started = await call(base, 'POST', '/users/me/two-factor', token, { password })
    expect(started.status).toBe(201)
    // The same requests while their statements fail.
    await client.query('alter table users rename to hidden_users')
    const failed = [
      await call(base, 'POST', '/auth/register', undefined, {
        username: 'quiet2',
        email: 'quiet2@example.com',
        password,
      }),
      await call(base, 'POST', '/auth/password/reset', undefined, { token: reset, new_password: password }),
      await call(base, 'POST', '/users/me/email/verify', token, { code }),
    ]
    await client.query('alter table hidden_users rename to users')
    expect(failed.map(({ status }) => status)).toEqual([500, 500, 500])
    const refused = await call(base, 'POST', '/auth/register', undefined, {
      username: 'quiet',
      email: 'quiet3@example.com',
      password,
    })
    expect(refused.status).toBe(409)
    const secrets = [
      code,
      reset,
      password,
      String(registered.data.refresh_token),
      token,
      String(started.data.secret),
      'argon2id',
    ]
    const log = lines.join('')
    expect(lines.length).toBeGreaterThan(8)
    for (const secret of secrets.slice(1)) expect(log.includes(secret), `the log has ${secret}`).toBe(false)
    // Six digits may be part of ids and times by chance, but not a separate value.
    expect(log).not.toMatch(new RegExp(`["' ]${code}["' ]`))

    const rows = async (): Promise<string> => {
      const events = await nova.core.clickhouse.query({ query: 'SELECT * FROM events', format: 'JSONEachRow' })
      const changes = await nova.core.clickhouse.query({ query: 'SELECT * FROM cdc_rows', format: 'JSONEachRow' })
      return (await events.text()) + (await changes.text())
    }
    await expect
      .poll(async () => (await rows()).match(/mail_queued/g)?.length ?? 0, { timeout: 15_000 })
      .toBeGreaterThanOrEqual(2)
    const stored = await rows()
    const { streams } = await nova.core.nats.ready
    let events = ''
    for (const stream of ['EVENTS', 'CDC'] as const) {
      const name = streamName(config, stream)
      const { firstSeq, lastSeq } = (await streams.state(name))!
      for (let seq = firstSeq; seq <= lastSeq; seq++) {
        const message = await streams.get(name, seq)
        if (message !== undefined) events += `${message.string()}\n`
      }
    }
    expect(events).toContain('mail_queued')
    for (const secret of [...secrets.slice(1), 'quiet@example.com']) {
      expect(stored.includes(secret), `ClickHouse has ${secret}`).toBe(false)
      expect(events.includes(secret), `NATS has ${secret}`).toBe(false)
    }
    expect(stored + events).not.toMatch(new RegExp(`"${code}"`))
  } finally {
    await client.end()
    await nova.stop()
    await drop()
  }
})

test('mails are deleted after thirty days', async () => {
  const user = await app.register()
  await app.settle()
  await purgeMails(system())
  expect(await rowsFor(emailOf(user))).toHaveLength(1)
  app.clock.advance(30 * 24 * 3600 * 1000 + 1_000)
  await purgeMails(system())
  expect(await rowsFor(emailOf(user))).toEqual([])
})
