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

/** Returns the code that an authenticator app shows, some steps of 30 seconds later or earlier. */
const codeOfApp = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: app.clock.now().getTime() + steps * 30_000 })

type Protected = { user: TestUser; secret: string; recovery: string[] }

/** Creates a user with two-factor. */
async function protectedUser(): Promise<Protected> {
  const user = await app.register('protected')
  const started = await user.api.startTwoFactor({ password: user.password })
  if (started.status !== 201) throw new Error('unreachable')
  const { secret } = started.data
  const activated = await user.api.activateTwoFactor({ code: codeOfApp(secret) })
  if (activated.status !== 200) throw new Error(`activateTwoFactor returned ${activated.status}`)
  app.clock.advance(30_000)
  return { user, secret, recovery: activated.data.recovery_codes }
}

async function challenge({ user }: Protected): Promise<string> {
  const response = await call(app.url, 'POST', '/auth/login', undefined, {
    login: user.username,
    password: user.password,
  })
  expect(response).toMatchObject({ status: 401, code: 'TWO_FACTOR_REQUIRED', details: { expires_in: 300 } })
  expect(response.details.challenge_token).toMatch(/^nct_/)
  return String(response.details.challenge_token)
}

const finish = (challenge_token: string, code: string, device: { device_token?: string } = {}): Promise<Reply> =>
  call(app.url, 'POST', '/auth/login/two-factor', undefined, { challenge_token, code, ...device })

describe('setting up two-factor', () => {
  test('requires the password', async () => {
    const user = await app.register()
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

  test('returns a secret, its otpauth URI and the QR code of that URI', async () => {
    const user = await app.register()
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error('unreachable')
    const { secret, otpauth_uri, qr_code } = started.data
    const parsed = URI.parse(otpauth_uri) as TOTP
    expect(parsed).toBeInstanceOf(TOTP)
    expect(parsed).toMatchObject({ issuer: 'Nova', label: user.username, algorithm: 'SHA1', digits: 6, period: 30 })
    expect([parsed.secret.base32, parsed.secret.bytes.length]).toEqual([secret, 20])
    expect(darkModules(qr_code)).toEqual(modulesOf(otpauth_uri))
  })

  test('stores the secret encrypted and the recovery codes as hashes', async () => {
    const { user, secret, recovery } = await protectedUser()
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

  test('takes effect once a valid code has turned it on', async () => {
    const user = await app.register()
    const first = await user.api.startTwoFactor({ password: user.password })
    const second = await user.api.startTwoFactor({ password: user.password })
    if (first.status !== 201 || second.status !== 201) throw new Error('unreachable')
    expect(await user.api.activateTwoFactor({ code: otherCode(codeOfApp(second.data.secret)) })).toMatchObject({
      status: 401,
    })
    // The second start has created another secret.
    expect(await user.api.activateTwoFactor({ code: codeOfApp(first.data.secret) })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_TWO_FACTOR_CODE' } },
    })
    expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(200)
    expect((await user.api.getTwoFactor()).data).toEqual({ enabled: false, enabled_at: null, recovery_codes_left: 0 })
    const on = await user.api.activateTwoFactor({ code: codeOfApp(second.data.secret) })
    if (on.status !== 200) throw new Error('unreachable')
    expect(new Set(on.data.recovery_codes).size).toBe(10)
    for (const code of on.data.recovery_codes) expect(code).toMatch(/^[a-hj-km-np-tv-z2-9]{5}-[a-hj-km-np-tv-z2-9]{5}$/)
    expect((await user.api.getTwoFactor()).data).toMatchObject({ enabled: true, recovery_codes_left: 10 })
    expect((await mailsSentTo(app, emailOf(user))).map(({ subject }) => subject)).toContain(
      'Two-factor authentication is on',
    )
    expect(await user.api.startTwoFactor({ password: user.password })).toMatchObject({
      status: 409,
      data: { error: { code: 'TWO_FACTOR_ALREADY_ENABLED' } },
    })
    expect(await user.api.activateTwoFactor({ code: codeOfApp(second.data.secret, 1) })).toMatchObject({
      status: 409,
      data: { error: { code: 'TWO_FACTOR_ALREADY_ENABLED' } },
    })
    // Existing sessions stay valid.
    expect(await meStatus(app.url, user.accessToken)).toBe(200)
  })

  test('succeeds once of five concurrent activations with one code', async () => {
    const user = await app.register()
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error('unreachable')
    const code = codeOfApp(started.data.secret)
    const responses = await Promise.all(Array.from({ length: 5 }, () => user.api.activateTwoFactor({ code })))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409])
  })
})

describe('signing in with two-factor', () => {
  test('accepts each code once, counting the code of the activation', async () => {
    const user = await app.register()
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error('unreachable')
    const { secret } = started.data
    const used = codeOfApp(secret)
    const on = await user.api.activateTwoFactor({ code: used })
    if (on.status !== 200) throw new Error('unreachable')
    const me = { user, secret, recovery: on.data.recovery_codes }
    const token = await challenge(me)
    expect(await finish(token, used)).toMatchObject({ ...wrong, details: { tries_left: 4 } })
    app.clock.advance(30_000)
    const code = codeOfApp(secret)
    const done = await finish(token, ` ${code.slice(0, 3)} ${code.slice(3)}`)
    expect(done).toMatchObject({ status: 200, data: { user: { id: user.id } } })
    expect(await meStatus(app.url, String(done.data.access_token))).toBe(200)
    expect(await finish(await challenge(me), code)).toMatchObject(wrong)
  })

  test('succeeds once of ten concurrent sign-ins with one code', async () => {
    const me = await protectedUser()
    const tokens = await Promise.all(Array.from({ length: 10 }, () => challenge(me)))
    const code = codeOfApp(me.secret)
    const responses = await Promise.all(tokens.map((token) => finish(token, code)))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const response of responses.filter(({ status }) => status !== 200)) expect(response).toMatchObject(wrong)
  })

  test('accepts the previous and the next code once each, but no codes further away', async () => {
    const me = await protectedUser()
    app.clock.advance(2 * minute)
    expect(await finish(await challenge(me), codeOfApp(me.secret, -2))).toMatchObject(wrong)
    expect(await finish(await challenge(me), codeOfApp(me.secret, 2))).toMatchObject(wrong)
    const before = codeOfApp(me.secret, -1)
    expect((await finish(await challenge(me), before)).status).toBe(200)
    expect(await finish(await challenge(me), before)).toMatchObject(wrong)
    const after = codeOfApp(me.secret, 1)
    expect((await finish(await challenge(me), after)).status).toBe(200)
    expect(await finish(await challenge(me), after)).toMatchObject(wrong)
    // A code before the last used one is invalid.
    expect(await finish(await challenge(me), codeOfApp(me.secret))).toMatchObject(wrong)
  })

  test('accepts each recovery code once, in any spelling, and counts those left', async () => {
    const me = await protectedUser()
    const [first, second] = me.recovery as [string, string]
    expect((await finish(await challenge(me), first)).status).toBe(200)
    expect(await finish(await challenge(me), first)).toMatchObject(wrong)
    expect((await finish(await challenge(me), ` ${second.toUpperCase().replace('-', ' ')}`)).status).toBe(200)
    expect((await me.user.api.getTwoFactor()).data).toMatchObject({ recovery_codes_left: 8 })
    const third = me.recovery[2]!
    const tokens = await Promise.all(Array.from({ length: 6 }, () => challenge(me)))
    const responses = await Promise.all(tokens.map((token) => finish(token, third)))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('refuses the codes of another account', async () => {
    const [ana, ben] = [await protectedUser(), await protectedUser()]
    expect(await finish(await challenge(ana), ben.recovery[0]!)).toMatchObject(wrong)
    expect(await finish(await challenge(ana), codeOfApp(ben.secret))).toMatchObject(wrong)
  })

  test('accepts each challenge once, and an unknown one is INVALID_TOKEN', async () => {
    const me = await protectedUser()
    const token = await challenge(me)
    expect((await finish(token, codeOfApp(me.secret))).status).toBe(200)
    expect(await finish(token, me.recovery[0]!)).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    expect(await finish('nct_unknown', codeOfApp(me.secret, 1))).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    const both = await challenge(me)
    const responses = await Promise.all([finish(both, me.recovery[1]!), finish(both, me.recovery[2]!)])
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('refuses a challenge after five minutes', async () => {
    const me = await protectedUser()
    const token = await challenge(me)
    app.clock.advance(5 * minute)
    expect(await finish(token, codeOfApp(me.secret))).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' })
    expect((await finish(await challenge(me), codeOfApp(me.secret))).status).toBe(200)
  })

  test('invalidates a challenge after five wrong codes, even concurrent ones, but not the next one', async () => {
    const me = await protectedUser()
    const token = await challenge(me)
    const responses = await Promise.all(
      Array.from({ length: 8 }, (_, n) => finish(token, otherCode(codeOfApp(me.secret), 7 * n + 11))),
    )
    expect(responses.filter(({ code }) => code === 'INVALID_TWO_FACTOR_CODE')).toHaveLength(5)
    expect(responses.filter(({ code }) => code === 'INVALID_TOKEN')).toHaveLength(3)
    expect(await finish(token, codeOfApp(me.secret))).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    expect((await finish(await challenge(me), codeOfApp(me.secret))).status).toBe(200)
  })

  test('is blocked for fifteen minutes after ten wrong codes, but not for known devices and sessions', async () => {
    const me = await protectedUser()
    const { device_token } = (await finish(await challenge(me), me.recovery[1]!)).data as { device_token: string }
    const tokens = await Promise.all(Array.from({ length: 6 }, () => challenge(me)))
    const responses = await Promise.all(
      tokens.flatMap((token) =>
        Array.from({ length: 4 }, (_, n) => finish(token, otherCode(codeOfApp(me.secret), 7 * n + 11))),
      ),
    )
    expect(responses.filter(({ code }) => code === 'INVALID_TWO_FACTOR_CODE')).toHaveLength(10)
    expect(responses.filter(({ code }) => code === 'RATE_LIMIT_EXCEEDED')).toHaveLength(14)
    // The valid code and recovery codes too.
    const stopped = await finish(await challenge(me), codeOfApp(me.secret))
    expect(stopped).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' })
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(14 * 60)
    expect(Number(stopped.headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60)
    expect((await finish(await challenge(me), me.recovery[0]!)).status).toBe(429)
    expect((await finish(await challenge(me), me.recovery[0]!, { device_token: `${device_token}A` })).status).toBe(429)
    expect((await finish(await challenge(me), me.recovery[0]!, { device_token })).status).toBe(200)
    const proof = { code: codeOfApp(me.secret), password: me.user.password }
    expect((await me.user.api.replaceRecoveryCodes(proof)).status).toBe(200)
    app.clock.advance(15 * minute)
    expect((await finish(await challenge(me), codeOfApp(me.secret))).status).toBe(200)
  })

  test('resets the count of wrong codes by a valid code', async () => {
    const me = await protectedUser()
    for (let round = 0; round < 4; round++) {
      for (let n = 0; n < 4; n++)
        expect(await finish(await challenge(me), otherCode(codeOfApp(me.secret), 7 * n + 11))).toMatchObject(wrong)
      expect((await finish(await challenge(me), me.recovery[round]!)).status).toBe(200)
    }
  })

  test('refuses open challenges after a change or reset of the password', async () => {
    const me = await protectedUser()
    await verifyEmailOf(app, me.user)
    const before = await challenge(me)
    const better = 'a much better password'
    expect(
      (await me.user.api.changePassword({ current_password: me.user.password, new_password: better })).status,
    ).toBe(204)
    expect(await finish(before, codeOfApp(me.secret))).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    const changed = { ...me, user: { ...me.user, password: better } }
    const open = await challenge(changed)
    const token = await requestResetToken(app, me.user)
    expect((await app.api.resetPassword({ token, new_password: me.user.password })).status).toBe(204)
    expect(await finish(open, me.recovery[0]!)).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    expect((await finish(await challenge(me), me.recovery[0]!)).status).toBe(200)
  })

  test('refuses an account that was suspended between the two steps', async () => {
    const me = await protectedUser()
    const token = await challenge(me)
    await app.db.query(
      `update users set suspended_at = now() - interval '1 hour', suspension_reason = 'spam' where id = $1`,
      [me.user.id],
    )
    expect(await finish(token, codeOfApp(me.secret))).toMatchObject({
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

describe('turning off two-factor and replacing recovery codes', () => {
  test('require the password and a code', async () => {
    const { user, secret } = await protectedUser()
    for (const path of ['disable', 'recovery-codes']) {
      const post = (body: object) => call(app.url, 'POST', `/users/me/two-factor/${path}`, user.accessToken, body)
      expect(await post({ code: codeOfApp(secret) })).toMatchObject({ status: 403, code: 'REAUTHENTICATION_REQUIRED' })
      expect(await post({ code: codeOfApp(secret), password: 'not the password' })).toMatchObject({
        status: 401,
        code: 'INVALID_CREDENTIALS',
      })
      expect(await post({ code: otherCode(codeOfApp(secret), 11), password: user.password })).toMatchObject(wrong)
      const plain = await app.register()
      expect(
        await call(app.url, 'POST', `/users/me/two-factor/${path}`, plain.accessToken, {
          code: '123456',
          password: plain.password,
        }),
      ).toMatchObject({ status: 409, code: 'TWO_FACTOR_NOT_ENABLED' })
    }
    expect((await user.api.getTwoFactor()).data).toMatchObject({ enabled: true })
  })

  test('invalidate all old recovery codes', async () => {
    const me = await protectedUser()
    const made = await me.user.api.replaceRecoveryCodes({ code: codeOfApp(me.secret), password: me.user.password })
    if (made.status !== 200) throw new Error('unreachable')
    expect(made.data.recovery_codes.filter((code) => me.recovery.includes(code))).toEqual([])
    expect(await finish(await challenge(me), me.recovery[0]!)).toMatchObject(wrong)
    expect((await finish(await challenge(me), made.data.recovery_codes[0]!)).status).toBe(200)
  })

  test('remove the second step, open challenges and secrets, and notify the owner', async () => {
    const me = await protectedUser()
    const open = await challenge(me)
    expect((await me.user.api.disableTwoFactor({ code: me.recovery[0]!, password: me.user.password })).status).toBe(204)
    expect((await app.api.login({ login: me.user.username, password: me.user.password })).status).toBe(200)
    expect(await finish(open, codeOfApp(me.secret))).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    const { rows } = await app.db.query(
      `select
        (select count(*)::int from two_factor where user_id = $1)
        + (select count(*)::int from recovery_codes where user_id = $1) as n`,
      [me.user.id],
    )
    expect(rows).toEqual([{ n: 0 }])
    expect((await mailsSentTo(app, emailOf(me.user))).map(({ subject }) => subject)).toContain(
      'Two-factor authentication is off',
    )
    const again = await me.user.api.startTwoFactor({ password: me.user.password })
    if (again.status !== 201) throw new Error('unreachable')
    expect(again.data.secret).not.toBe(me.secret)
  })
})

test('a secret that was changed in the database is ENCRYPTION_ERROR, and signs nobody in', async () => {
  const owner = await protectedUser()
  const token = await challenge(owner)
  await app.db.query(
    `update two_factor
    set sealed_secret = set_byte(sealed_secret, 20, get_byte(sealed_secret, 20) # 1)
    where user_id = $1`,
    [owner.user.id],
  )
  expect(await finish(token, codeOfApp(owner.secret))).toMatchObject({ status: 500, code: 'ENCRYPTION_ERROR' })
})

/** Returns the dark modules of a QR code in an SVG data URI, as `row,column`. */
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

/** Returns the dark modules that a QR code of this text must have. */
function modulesOf(text: string): Set<string> {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  return new Set([...data].flatMap((dark, n) => (dark ? [`${Math.floor(n / size)},${n % size}`] : [])))
}
