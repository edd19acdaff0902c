import { Secret, TOTP, URI } from 'otpauth'
import { create } from 'qrcode'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailsSentTo, otherCode, requestResetToken, verifyEmailOf } from '../../support/account-mails.ts'
import { emailOf, meStatus } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { call, type Reply } from '../../support/requests.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const wrong = { status: 401, code: 'INVALID_TWO_FACTOR_CODE' }
const minute = 60_000

/** What the app on the phone shows; `steps` later or earlier. */
const shown = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: app.clock.now().getTime() + steps * 30_000 })

type Armed = { user: TestUser; secret: string; recovery: string[] }

async function armed(): Promise<Armed> {
  const user = await app.user('armed')
  const started = await user.api.startTwoFactor({ password: user.password })
  if (started.status !== 201) throw new Error('unreachable')
  const { secret } = started.data
  const activated = await user.api.activateTwoFactor({ code: shown(secret) })
  if (activated.status !== 200) throw new Error(`activateTwoFactor answered ${activated.status}`)
  app.clock.advance(30_000)
  return { user, secret, recovery: activated.data.recovery_codes }
}

async function challenge({ user }: Armed): Promise<string> {
  const answer = await call(app.url, 'POST', '/auth/login', undefined, {
    login: user.username,
    password: user.password,
  })
  expect(answer).toMatchObject({ status: 401, code: 'TWO_FACTOR_REQUIRED', details: { expires_in: 300 } })
  expect(answer.details.challenge_token).toMatch(/^nct_/)
  return String(answer.details.challenge_token)
}

const finish = (challenge_token: string, code: string): Promise<Reply> =>
  call(app.url, 'POST', '/auth/login/two-factor', undefined, { challenge_token, code })

describe('setting up', () => {
  test('needs the password', async () => {
    const user = await app.user()
    expect(await user.api.startTwoFactor({})).toMatchObject({
      status: 403,
      data: { error: { code: 'REAUTHENTICATION_REQUIRED' } },
    })
    expect(await user.api.startTwoFactor({ password: 'not the password' })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_CREDENTIALS' } },
    })
    expect(await user.api.activateTwoFactor({ code: '123456' })).toMatchObject({
      status: 409,
      data: { error: { code: 'TWO_FACTOR_NOT_STARTED' } },
    })
  })

  test('answers a secret, its otpauth URI and the QR code of that URI', async () => {
    const user = await app.user()
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error('unreachable')
    const { secret, otpauth_uri, qr_code } = started.data
    const parsed = URI.parse(otpauth_uri) as TOTP
    expect(parsed).toBeInstanceOf(TOTP)
    expect(parsed).toMatchObject({ issuer: 'Nova', label: user.username, algorithm: 'SHA1', digits: 6, period: 30 })
    expect([parsed.secret.base32, parsed.secret.bytes.length]).toEqual([secret, 20])
    expect(darkModules(qr_code)).toEqual(modulesOf(otpauth_uri))
  })

  test('the secret is sealed in the table, and recovery codes are hashes', async () => {
    const { user, secret, recovery } = await armed()
    const { rows } = await app.db.query('select sealed_secret from two_factor where user_id = $1', [user.id])
    const [{ sealed_secret }] = rows as [{ sealed_secret: Buffer }]
    expect(sealed_secret.includes(Buffer.from(Secret.fromBase32(secret).bytes))).toBe(false)
    expect(sealed_secret.toString('latin1')).not.toContain(secret)
    const { rows: codes } = await app.db.query(
      `select encode(code_hash, 'escape') as hash from recovery_codes where user_id = $1`,
      [user.id],
    )
    expect(codes).toHaveLength(10)
    for (const code of recovery) expect(JSON.stringify(codes)).not.toContain(code.replace('-', ''))
  })

  test('asks for nothing before a code has turned it on; a wrong code turns nothing on', async () => {
    const user = await app.user()
    const first = await user.api.startTwoFactor({ password: user.password })
    const second = await user.api.startTwoFactor({ password: user.password })
    if (first.status !== 201 || second.status !== 201) throw new Error('unreachable')
    expect(await user.api.activateTwoFactor({ code: otherCode(shown(second.data.secret)) })).toMatchObject({
      status: 401,
    })
    // Starting again made another secret.
    expect(await user.api.activateTwoFactor({ code: shown(first.data.secret) })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_TWO_FACTOR_CODE' } },
    })
    expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(200)
    expect((await user.api.getTwoFactor()).data).toEqual({ enabled: false, enabled_at: null, recovery_codes_left: 0 })
    const on = await user.api.activateTwoFactor({ code: shown(second.data.secret) })
    if (on.status !== 200) throw new Error('unreachable')
    expect(new Set(on.data.recovery_codes).size).toBe(10)
    for (const code of on.data.recovery_codes) expect(code).toMatch(/^[a-hj-km-np-tv-z2-9]{5}-[a-hj-km-np-tv-z2-9]{5}$/)
    expect((await user.api.getTwoFactor()).data).toMatchObject({ enabled: true, recovery_codes_left: 10 })
    expect((await mailsSentTo(app, emailOf(user))).map(({ subject }) => subject)).toContain('Two-factor is on')
    expect(await user.api.startTwoFactor({ password: user.password })).toMatchObject({
      status: 409,
      data: { error: { code: 'TWO_FACTOR_ALREADY_ENABLED' } },
    })
    expect(await user.api.activateTwoFactor({ code: shown(second.data.secret, 1) })).toMatchObject({
      status: 409,
      data: { error: { code: 'TWO_FACTOR_ALREADY_ENABLED' } },
    })
    // Sessions from before go on.
    expect(await meStatus(app.url, user.accessToken)).toBe(200)
  })

  test('of five activations at once with one code one turns it on', async () => {
    const user = await app.user()
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error('unreachable')
    const code = shown(started.data.secret)
    const answers = await Promise.all(Array.from({ length: 5 }, () => user.api.activateTwoFactor({ code })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409])
  })
})

describe('signing in', () => {
  test('a code of the app finishes it, and works once, for the activation too', async () => {
    const user = await app.user()
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error('unreachable')
    const { secret } = started.data
    const used = shown(secret)
    const on = await user.api.activateTwoFactor({ code: used })
    if (on.status !== 200) throw new Error('unreachable')
    const me = { user, secret, recovery: on.data.recovery_codes }
    const token = await challenge(me)
    expect(await finish(token, used)).toMatchObject({ ...wrong, details: { tries_left: 4 } })
    app.clock.advance(30_000)
    const code = shown(secret)
    const done = await finish(token, ` ${code.slice(0, 3)} ${code.slice(3)}`)
    expect(done).toMatchObject({ status: 200, data: { user: { id: user.id } } })
    expect(await meStatus(app.url, String(done.data.access_token))).toBe(200)
    expect(await finish(await challenge(me), code)).toMatchObject(wrong)
  })

  test('of ten sign-ins at once with one code one gets in', async () => {
    const me = await armed()
    const tokens = await Promise.all(Array.from({ length: 10 }, () => challenge(me)))
    const code = shown(me.secret)
    const answers = await Promise.all(tokens.map((token) => finish(token, code)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 200)) expect(answer).toMatchObject(wrong)
  })

  test('the code before and the code after are taken, each once; those beyond are not', async () => {
    const me = await armed()
    app.clock.advance(2 * minute)
    expect(await finish(await challenge(me), shown(me.secret, -2))).toMatchObject(wrong)
    expect(await finish(await challenge(me), shown(me.secret, 2))).toMatchObject(wrong)
    const before = shown(me.secret, -1)
    expect((await finish(await challenge(me), before)).status).toBe(200)
    expect(await finish(await challenge(me), before)).toMatchObject(wrong)
    const after = shown(me.secret, 1)
    expect((await finish(await challenge(me), after)).status).toBe(200)
    expect(await finish(await challenge(me), after)).toMatchObject(wrong)
    // An earlier one than the last that was used is worth nothing.
    expect(await finish(await challenge(me), shown(me.secret))).toMatchObject(wrong)
  })

  test('a recovery code works once, however it is written, and is counted', async () => {
    const me = await armed()
    const [first, second] = me.recovery as [string, string]
    expect((await finish(await challenge(me), first)).status).toBe(200)
    expect(await finish(await challenge(me), first)).toMatchObject(wrong)
    expect((await finish(await challenge(me), ` ${second.toUpperCase().replace('-', ' ')}`)).status).toBe(200)
    expect((await me.user.api.getTwoFactor()).data).toMatchObject({ recovery_codes_left: 8 })
    const third = me.recovery[2]!
    const tokens = await Promise.all(Array.from({ length: 6 }, () => challenge(me)))
    const answers = await Promise.all(tokens.map((token) => finish(token, third)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('the codes of one account are worth nothing for another', async () => {
    const [ana, ben] = [await armed(), await armed()]
    expect(await finish(await challenge(ana), ben.recovery[0]!)).toMatchObject(wrong)
    expect(await finish(await challenge(ana), shown(ben.secret))).toMatchObject(wrong)
  })

  test('a challenge works once, and an unknown one is INVALID_TOKEN', async () => {
    const me = await armed()
    const token = await challenge(me)
    expect((await finish(token, shown(me.secret))).status).toBe(200)
    expect(await finish(token, me.recovery[0]!)).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    expect(await finish('nct_unknown', shown(me.secret, 1))).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    const both = await challenge(me)
    const answers = await Promise.all([finish(both, me.recovery[1]!), finish(both, me.recovery[2]!)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('a challenge is good for five minutes', async () => {
    const me = await armed()
    const token = await challenge(me)
    app.clock.advance(5 * minute)
    expect(await finish(token, shown(me.secret))).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' })
    expect((await finish(await challenge(me), shown(me.secret))).status).toBe(200)
  })

  test('five wrong codes void a challenge, also at once; another one takes the right code', async () => {
    const me = await armed()
    const token = await challenge(me)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => finish(token, otherCode(shown(me.secret), 7 * n + 11))),
    )
    expect(answers.filter(({ code }) => code === 'INVALID_TWO_FACTOR_CODE')).toHaveLength(5)
    expect(answers.filter(({ code }) => code === 'INVALID_TOKEN')).toHaveLength(3)
    expect(await finish(token, shown(me.secret))).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    expect((await finish(await challenge(me), shown(me.secret))).status).toBe(200)
  })

  test('ten wrong codes in fifteen minutes stop the account for a while, over all challenges', async () => {
    const me = await armed()
    const tokens = await Promise.all(Array.from({ length: 6 }, () => challenge(me)))
    const answers = await Promise.all(
      tokens.flatMap((token) =>
        Array.from({ length: 4 }, (_, n) => finish(token, otherCode(shown(me.secret), 7 * n + 11))),
      ),
    )
    expect(answers.filter(({ code }) => code === 'INVALID_TWO_FACTOR_CODE')).toHaveLength(10)
    expect(answers.filter(({ code }) => code === 'RATE_LIMIT_EXCEEDED')).toHaveLength(14)
    // The right code too, and recovery codes, and by the other ways to try one.
    const stopped = await finish(await challenge(me), shown(me.secret))
    expect(stopped).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' })
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(14 * 60)
    expect(Number(stopped.headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60)
    expect((await finish(await challenge(me), me.recovery[0]!)).status).toBe(429)
    expect((await me.user.api.disableTwoFactor({ code: shown(me.secret), password: me.user.password })).status).toBe(
      429,
    )
    app.clock.advance(15 * minute)
    expect((await finish(await challenge(me), shown(me.secret))).status).toBe(200)
  })

  test('a right code ends the counting', async () => {
    const me = await armed()
    for (let round = 0; round < 4; round++) {
      for (let n = 0; n < 4; n++)
        expect(await finish(await challenge(me), otherCode(shown(me.secret), 7 * n + 11))).toMatchObject(wrong)
      expect((await finish(await challenge(me), me.recovery[round]!)).status).toBe(200)
    }
  })

  test('a change of the password and a reset void the challenges that are open', async () => {
    const me = await armed()
    await verifyEmailOf(app, me.user)
    const before = await challenge(me)
    const better = 'a much better password'
    expect(
      (await me.user.api.changePassword({ current_password: me.user.password, new_password: better })).status,
    ).toBe(204)
    expect(await finish(before, shown(me.secret))).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    const changed = { ...me, user: { ...me.user, password: better } }
    const open = await challenge(changed)
    const token = await requestResetToken(app, me.user)
    expect((await app.api.resetPassword({ token, new_password: me.user.password })).status).toBe(204)
    expect(await finish(open, me.recovery[0]!)).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    expect((await finish(await challenge(me), me.recovery[0]!)).status).toBe(200)
  })

  test('an account that was suspended between the two steps does not get in', async () => {
    const me = await armed()
    const token = await challenge(me)
    await app.db.query(
      `update users set suspended_at = now() - interval '1 hour', suspension_reason = 'spam' where id = $1`,
      [me.user.id],
    )
    expect(await finish(token, shown(me.secret))).toMatchObject({
      status: 403,
      code: 'ACCOUNT_SUSPENDED',
      details: { reason: 'spam', until: null },
    })
    const login = await call(app.url, 'POST', '/auth/login', undefined, {
      login: me.user.username,
      password: me.user.password,
    })
    expect(login).toMatchObject({ status: 403, code: 'ACCOUNT_SUSPENDED' })
  })
})

describe('turning it off and new recovery codes', () => {
  test('need the password and a code', async () => {
    const { user, secret } = await armed()
    for (const path of ['disable', 'recovery-codes']) {
      const post = (body: object) => call(app.url, 'POST', `/users/me/two-factor/${path}`, user.accessToken, body)
      expect(await post({ code: shown(secret) })).toMatchObject({ status: 403, code: 'REAUTHENTICATION_REQUIRED' })
      expect(await post({ code: shown(secret), password: 'not the password' })).toMatchObject({
        status: 401,
        code: 'INVALID_CREDENTIALS',
      })
      expect(await post({ code: otherCode(shown(secret), 11), password: user.password })).toMatchObject(wrong)
      const plain = await app.user()
      expect(
        await call(app.url, 'POST', `/users/me/two-factor/${path}`, plain.accessToken, {
          code: '123456',
          password: plain.password,
        }),
      ).toMatchObject({ status: 409, code: 'TWO_FACTOR_NOT_ENABLED' })
    }
    expect((await user.api.getTwoFactor()).data).toMatchObject({ enabled: true })
  })

  test('new codes replace all old ones', async () => {
    const me = await armed()
    const made = await me.user.api.replaceRecoveryCodes({ code: shown(me.secret), password: me.user.password })
    if (made.status !== 200) throw new Error('unreachable')
    expect(made.data.recovery_codes.filter((code) => me.recovery.includes(code))).toEqual([])
    expect(await finish(await challenge(me), me.recovery[0]!)).toMatchObject(wrong)
    expect((await finish(await challenge(me), made.data.recovery_codes[0]!)).status).toBe(200)
  })

  test('off, signing in asks for the password alone, challenges and secrets are gone, the owner is told', async () => {
    const me = await armed()
    const open = await challenge(me)
    expect((await me.user.api.disableTwoFactor({ code: me.recovery[0]!, password: me.user.password })).status).toBe(204)
    expect((await app.api.login({ login: me.user.username, password: me.user.password })).status).toBe(200)
    expect(await finish(open, shown(me.secret))).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    const { rows } = await app.db.query(
      `select
        (select count(*)::int from two_factor where user_id = $1)
        + (select count(*)::int from recovery_codes where user_id = $1) as n`,
      [me.user.id],
    )
    expect(rows).toEqual([{ n: 0 }])
    expect((await mailsSentTo(app, emailOf(me.user))).map(({ subject }) => subject)).toContain('Two-factor is off')
    const again = await me.user.api.startTwoFactor({ password: me.user.password })
    if (again.status !== 201) throw new Error('unreachable')
    expect(again.data.secret).not.toBe(me.secret)
  })
})

/** The dark modules of a QR code in an SVG data URI, as `row,column`. */
function darkModules(uri: string): Set<string> {
  const svg = Buffer.from(uri.replace(/^data:image\/svg\+xml;base64,/, ''), 'base64').toString()
  expect(svg).toMatch(/^<svg [^<]*viewBox="0 0 \d+ \d+"[^<]*>(<path [^<]*\/>)+<\/svg>\n?$/)
  const path = /stroke="#000000" d="([^"]+)"/.exec(svg)![1]!
  const dark = new Set<string>()
  const margin = 4
  let [x, y] = [0, 0]
  for (const [, command, a, b] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Number(b)]
    if (command === 'm') [x, y] = [x + Number(a), y + Number(b)]
    if (command === 'h') {
      for (let n = 0; n < Number(a); n++) dark.add(`${Math.floor(y) - margin},${x + n - margin}`)
      x += Number(a)
    }
  }
  return dark
}

/** Those that a QR code of this text has. */
function modulesOf(text: string): Set<string> {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  return new Set([...data].flatMap((dark, n) => (dark ? [`${Math.floor(n / size)},${n % size}`] : [])))
}
