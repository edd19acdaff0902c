import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestResetToken } from '../../support/account-mails.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const username = 'wanda_wonder'
const email = 'w.maximoff77@example.com'
const weak: [string, string][] = [
  ['aaaaaaaaaa', 'repeats'],
  [' '.repeat(10), 'repeats'],
  ['abcabcabcabc', 'repeats'],
  ['abcdefghijkl', 'alphabet'],
  ['zxcvbnm,./', 'keyboard'],
  ['P@ssw0rd2024', 'common'],
  ['1234567890', 'common'],
  [username, 'username'],
  ['Wanda_Wonder1', 'username'],
  ['w.maximoff77', 'address'],
  [email, 'address'],
  [`${'a'.repeat(200)}`, 'repeats'],
]

test.each(weak)('a new password %j is refused at registration, because it %s', async (password, reason) => {
  expect(await app.api.register({ username, email, password })).toMatchObject({
    status: 400,
    data: { error: { code: 'WEAK_PASSWORD', details: { field: 'password', reason: expect.stringContaining(reason) } } },
  })
})

test('a change and a reset refuse the same passwords', async () => {
  const user = await app.register('resetting')
  const token = await requestResetToken(app, user)
  for (const new_password of ['aaaaaaaaaa', ' '.repeat(10), user.username, 'abcdefghijkl']) {
    const refused = { status: 400, data: { error: { code: 'WEAK_PASSWORD', details: { field: 'new_password' } } } }
    expect(await user.api.changePassword({ current_password: user.password, new_password })).toMatchObject(refused)
    expect(await app.api.resetPassword({ token, new_password })).toMatchObject(refused)
  }
})

test('phrases and random passwords are accepted', async () => {
  for (const [n, password] of ['correct horse battery staple', 'hT8pLdR1uZ', 'mydogrex99', 'ключи от дачи 7'].entries())
    expect((await app.api.register({ username: `fine_${n}`, email: `fine_${n}@example.com`, password })).status).toBe(
      201,
    )
})

test('the longest password that can be sent takes at most a few milliseconds to judge', async () => {
  const { passwordWeakness } = await import('../../../src/accounts/index.ts')
  const account = { username, email }
  const hard = ['@4({[<369&#!1i|', 'p4$$w0rd', '0123456789/', 'aA'].map((part) => part.repeat(256).slice(0, 256))
  for (const password of hard) passwordWeakness(password, account)
  const beganAt = performance.now()
  for (const password of hard) passwordWeakness(password, account)
  // Without bounds each takes more than 100 ms.
  expect((performance.now() - beganAt) / hard.length).toBeLessThan(50)
})
