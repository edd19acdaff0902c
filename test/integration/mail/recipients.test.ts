import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailsSentTo } from '../../support/account-mails.ts'
import { emailOf } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { call } from '../../support/requests.ts'

let app: TestApp
let second: string
beforeAll(async () => {
  // The limits of mails are those of production. The limits of requests are not what is tested.
  app = await startTestApp({ RATE_LIMIT_SCALE: '1', RATE_LIMIT_MAIL: '1', RATE_LIMIT_SENSITIVE: '1000' })
  second = (await app.another({ ROLES: 'api' })).url!
})
afterAll(() => app.close())

const hour = 60 * 60_000
const accounts = (many: number): Promise<TestUser[]> => Promise.all(Array.from({ length: many }, () => app.user()))
const changeEmails = (users: TestUser[], email: string) =>
  Promise.all(
    users.map((user, n) =>
      call(n % 2 ? app.url : second, 'POST', '/users/me/email', user.accessToken, { email, password: user.password }),
    ),
  )
const received = async (address: string): Promise<number> => (await mailsSentTo(app, address)).length

test('eight accounts together send a stranger three mails an hour and ten a day, and do not learn it', async () => {
  const stranger = `stranger_${Date.now()}@example.com`
  const replies = await changeEmails(await accounts(8), stranger)
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([202]))
  expect(await received(stranger)).toBe(3)
  let advanced = 0
  try {
    for (const total of [6, 9, 10, 10]) {
      app.clock.advance(hour)
      advanced += hour
      await changeEmails(await accounts(4), stranger)
      expect(await received(stranger)).toBe(total)
    }
    app.clock.advance(24 * hour)
    advanced += 24 * hour
    await changeEmails(await accounts(1), stranger)
    expect(await received(stranger)).toBe(11)
  } finally {
    app.clock.advance(-advanced)
  }
})

test('all kinds that strangers cause count together: codes, notes that an address is in use, and resets', async () => {
  const owner = await app.register('owner')
  // The code of the registration is the first mail.
  await changeEmails(await accounts(2), emailOf(owner).toUpperCase())
  for (let n = 0; n < 3; n++) await app.api.requestPasswordReset({ email: emailOf(owner) })
  await changeEmails(await accounts(3), emailOf(owner).replace('@', '+tag@'))
  expect(await received(emailOf(owner))).toBe(3)
  expect(await received(emailOf(owner).replace('@', '+tag@'))).toBe(0)
})

test('security notices are limited to an address that is not verified, and not to a verified one', async () => {
  const [stranger, owner] = [await app.user('stranger'), await app.user('owner')]
  await app.db.query('update users set email_verified_at = now() where id = $1', [owner.id])
  for (const user of [stranger, owner])
    for (let n = 0; n < 6; n++) {
      const passwords = { current_password: user.password, new_password: `a much better password ${n}` }
      expect((await call(app.url, 'POST', '/users/me/password', user.accessToken, passwords)).status).toBe(204)
      user.password = passwords.new_password
    }
  expect([await received(emailOf(stranger)), await received(emailOf(owner))]).toEqual([3, 6])
})

test('an address without an account that resets are requested for can still get a code', async () => {
  const email = `late_${Date.now()}@example.com`
  for (let n = 0; n < 5; n++) expect((await app.api.requestPasswordReset({ email })).status).toBe(202)
  expect(await received(email)).toBe(0)
  await changeEmails(await accounts(1), email)
  expect(await received(email)).toBe(1)
})
