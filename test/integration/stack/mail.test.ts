import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { choosePort, newestMails } from '../../../cli/stack/index.ts'
import { launchChild } from '../../../cli/stack/process.ts'
import { type Mailer, MailFailure, openMailer } from '../../../src/platform/mailer.ts'
import { mailsTo } from '../../support/mail.ts'

const from = 'Nova <no-reply@nova.example>'
const { SMTP_URL, MAIL_FOLDER } = inject('stack')
const cleanups: (() => unknown)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

function mailer(url: string, sender = from): Mailer {
  const opened = openMailer(url, sender)
  cleanups.push(() => opened.close())
  return opened
}

/** Starts a separate mail server for a test. Returns its address. */
async function serve(options: SMTPServerOptions): Promise<string> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 1,
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise<void>((resolve) => server.close(resolve)))
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode })
const aMail = (to = `${randomUUID()}@example.com`) => ({ id: randomUUID(), to, subject: 'Hello', text: 'Hello.\n' })
const failureOf = async (sending: Promise<void>) => {
  const failure = await sending.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(MailFailure)
  return failure as MailFailure
}

describe('a mail', () => {
  test('arrives unchanged, in the order of sending', async () => {
    const to = `${randomUUID()}@example.com`
    const dots = '.. dots, and 日本語 🌅'
    const long = `Zoë's link: https://nova.example/${'x'.repeat(300)}\n\n.\n${dots}\nFrom here on\n`
    const subject = `Grüße aus 東京 🌅 ${'lang '.repeat(30)}`.trim()
    const first = { id: randomUUID(), to, subject, text: long }
    const second = { ...aMail(to), text: 'Second\n' }
    await mailer(SMTP_URL).check()
    await mailer(SMTP_URL).send(first)
    await mailer(SMTP_URL).send(second)
    expect(await mailsTo(MAIL_FOLDER, to.toUpperCase())).toEqual([
      { ...first, id: `${first.id}@nova.example` },
      { ...second, id: `${second.id}@nova.example` },
    ])
    expect(await mailsTo(MAIL_FOLDER, 'nobody@example.com')).toEqual([])
  })

  test('keeps its Message-ID when it is sent again, and is marked as generated', async () => {
    const sources: string[] = []
    const url = await serve({
      onData: (stream, _session, done) =>
        void textOf(stream).then((source) => done(null, void sources.push(source) as never)),
    })
    const { id, ...rest } = aMail()
    const sender = mailer(url, 'no-reply@mail.nova.example')
    await sender.send({ id, ...rest })
    await sender.send({ id, ...rest })
    expect(sources).toHaveLength(2)
    for (const source of sources) {
      expect(source).toMatch(new RegExp(`^Message-ID: <${id}@mail\\.nova\\.example>\\r$`, 'm'))
      expect(source).toMatch(/^Auto-Submitted: auto-generated\r$/m)
      expect(source).toMatch(/^From: no-reply@mail\.nova\.example\r$/m)
    }
  })
})

describe('a failure to send', () => {
  test('is temporary when nothing listens', async () => {
    const closed = mailer(`smtp://127.0.0.1:${await choosePort()}`)
    expect(await failureOf(closed.send(aMail()))).toMatchObject({
      permanent: false,
      message: expect.stringContaining('ECONNREFUSED'),
    })
    expect(await failureOf(closed.check())).toMatchObject({ permanent: false })
  })

  test('is temporary and fast when the server does not respond', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    cleanups.push(() => silent.close())
    const began = performance.now()
    const failure = await failureOf(mailer(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`).send(aMail()))
    expect(failure.permanent).toBe(false)
    expect(performance.now() - began).toBeLessThan(8_000)
  })

  test('is temporary when the server closes the connection', async () => {
    const rude = createServer((socket) => void socket.end('220 hello\r\n'))
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
    cleanups.push(() => rude.close())
    expect(
      (await failureOf(mailer(`smtp://127.0.0.1:${(rude.address() as AddressInfo).port}`).send(aMail()))).permanent,
    ).toBe(false)
  })

  test.each([
    [550, true],
    [553, true],
    [450, false],
    [421, false],
  ])('because the recipient is refused with %i is permanent: %s', async (code, permanent) => {
    const url = await serve({ onRcptTo: (_address, _session, done) => done(refusal(code)) })
    expect(await failureOf(mailer(url).send(aMail()))).toMatchObject({
      permanent,
      message: expect.stringContaining(String(code)),
    })
  })

  test.each([
    [554, true],
    [451, false],
  ])('because the message is refused with %i is permanent: %s', async (code, permanent) => {
    const url = await serve({ onData: (stream, _session, done) => void textOf(stream).then(() => done(refusal(code))) })
    expect((await failureOf(mailer(url).send(aMail()))).permanent).toBe(permanent)
  })

  test('is temporary when the server refuses the sender or its login', async () => {
    const sender = await serve({ onMailFrom: (_address, _session, done) => done(refusal(550)) })
    expect((await failureOf(mailer(sender).send(aMail()))).permanent).toBe(false)
    const login = await serve({
      disabledCommands: ['STARTTLS'],
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535)),
    })
    const stranger = mailer(login.replace('//', '//nova:wrong@'))
    expect((await failureOf(stranger.send(aMail()))).permanent).toBe(false)
    expect((await failureOf(stranger.check())).permanent).toBe(false)
  })

  test('of one mail does not affect the next one', async () => {
    const url = await serve({
      onRcptTo: ({ address }, _session, done) => done(address.startsWith('gone') ? refusal(550) : null),
    })
    const sender = mailer(url)
    expect((await failureOf(sender.send(aMail('gone@example.com')))).permanent).toBe(true)
    await sender.send(aMail())
  })

  test('is temporary after close', async () => {
    const sender = mailer(SMTP_URL)
    sender.close()
    expect((await failureOf(sender.send(aMail()))).permanent).toBe(false)
  })
})

describe('text of a user', () => {
  test('cannot add a header through the subject', async () => {
    const envelopes: string[][] = []
    const sources: string[] = []
    const url = await serve({
      onData(stream, session, done) {
        envelopes.push(session.envelope.rcptTo.map(({ address }) => address))
        void textOf(stream).then((source) => {
          sources.push(source)
          done()
        })
      },
    })
    const lineEnds = ['\r\n', '\n', '\r', '\r\n\r\n', '\u2028']
    const to = `${randomUUID()}@example.com`
    for (const end of lineEnds)
      await mailer(url).send({ ...aMail(to), subject: `Hello${end}Bcc: evil@example.com${end}X-Evil: yes` })
    expect(envelopes).toEqual(lineEnds.map(() => [to]))
    for (const source of sources) {
      const [head = '', ...body] = source.split('\r\n\r\n')
      expect(head).not.toMatch(/^(bcc|x-evil)/im)
      expect(body.join('')).toBe('Hello.\r\n')
    }
  })

  test('cannot add a recipient or a header through the address', async () => {
    const taken: string[] = []
    const url = await serve({
      onRcptTo({ address }, _session, done) {
        taken.push(address)
        done()
      },
    })
    const addresses = [
      'ana@example.com\r\nBcc: evil@example.com',
      'ana@example.com\nX-Evil: yes',
      'ana@example.com>\r\nRCPT TO:<evil@example.com',
      'ana@example.com, evil@example.com',
      'ana@example.com;evil@example.com',
      'friends: ana@example.com, evil@example.com;',
      'Ana <ana@example.com>',
      'ana@example.com> SIZE=1',
      'ana@example.com\u0000',
      'ana\u2028@example.com',
      'ana',
      '',
    ]
    for (const to of addresses) expect((await failureOf(mailer(url).send(aMail(to)))).permanent).toBe(true)
    expect(taken).toEqual([])
    await mailer(url).send(aMail("o'ana+tag@example.com"))
    expect(taken).toEqual(["o'ana+tag@example.com"])
  })
})

describe('the mail server of the stack', () => {
  const receiver = new URL('../../../cli/stack/mail-server.ts', import.meta.url).pathname

  /** Starts a separate server on a folder. */
  async function receive(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
    const port = await choosePort()
    const url = `smtp://127.0.0.1:${port}`
    const child = launchChild(
      'mail',
      folder,
      { command: process.execPath, args: [receiver, String(port), folder], env: { NODE_OPTIONS: '' } },
      () => {},
    )
    cleanups.push(() => child.stop())
    await child.ready(() => mailer(url).check())
    return { url, stop: () => child.stop() }
  }

  function makeFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'nova-mail-'))
    cleanups.push(() => rmSync(folder, { recursive: true }))
    return folder
  }

  const mailsIn = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name !== 'logs')
      .toSorted()

  test('keeps the newest 2,000 mails, also after a restart', async () => {
    const folder = makeFolder()
    const old = Array.from({ length: 1_999 }, (_, n) => `000001700000000-${String(n).padStart(6, '0')}.eml`)
    for (const name of old) writeFileSync(join(folder, name), 'Subject: old\r\n\r\nold\r\n')
    writeFileSync(join(folder, '000001700000001-000000.eml.part'), 'Subject: half')
    const { url, stop } = await receive(folder)
    const sender = mailer(url)
    const ids = Array.from({ length: 10 }, () => randomUUID())
    for (const id of ids) await sender.send({ ...aMail(), id })
    const names = mailsIn(folder)
    expect(names).toHaveLength(2_000)
    expect(names.slice(0, -10)).toEqual(old.slice(9))
    expect(names.at(-1)).toMatch(/^\d{15}-\d{6}\.eml$/)
    const newest: string[] = []
    for await (const mail of newestMails(folder)) if (newest.push(mail.id) === 10) break
    expect(newest.toReversed()).toEqual(ids.map((id) => `${id}@nova.example`))
    await stop()
    await mailer((await receive(folder)).url).send(aMail())
    expect(mailsIn(folder)).toEqual([...names.slice(1), expect.stringMatching(/\.eml$/)])
  })

  test('keeps the order of arrival when the clock is set back', async () => {
    const folder = makeFolder()
    const future = '009999999999999-000007.eml'
    writeFileSync(join(folder, future), 'Subject: early\r\n\r\n')
    await mailer((await receive(folder)).url).send(aMail())
    expect(mailsIn(folder)).toEqual([future, '009999999999999-000008.eml'])
  })

  test('accepts many concurrent mails completely', async () => {
    const to = `${randomUUID()}@example.com`
    const texts = Array.from({ length: 60 }, (_, n) => `${n} ${'long '.repeat(2_000)}\n`)
    const sender = mailer(SMTP_URL)
    await Promise.all(texts.map((text) => sender.send({ ...aMail(to), text })))
    const arrived = (await mailsTo(MAIL_FOLDER, to)).map(({ text }) => text)
    expect(arrived.toSorted()).toEqual(texts.toSorted())
    expect(readdirSync(MAIL_FOLDER).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('refuses a mail of more than a megabyte', async () => {
    const to = `${randomUUID()}@example.com`
    await failureOf(mailer(SMTP_URL).send({ ...aMail(to), text: 'x'.repeat(70).concat('\n').repeat(20_000) }))
    expect(await mailsTo(MAIL_FOLDER, to)).toEqual([])
  })
})
