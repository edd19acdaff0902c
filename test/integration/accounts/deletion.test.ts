import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailsSentTo } from '../../support/account-mails.ts'
import { emailOf, meStatus, signIn, userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newStream } from '../../support/contents.ts'
import { textPost } from '../../support/pictures.ts'

const dayMs = 24 * 60 * 60 * 1000

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const refused = (status: number, code: string) => ({ status, data: { error: { code } } })

async function deleted(user: TestUser): Promise<TestUser> {
  expect(await user.api.deleteMe({ password: user.password })).toMatchObject({ status: 202 })
  return user
}

describe('deleting an account', () => {
  test('requires the password, and a code with two-factor', async () => {
    const user = await app.user()
    expect(await user.api.deleteMe({})).toMatchObject(refused(403, 'REAUTHENTICATION_REQUIRED'))
    expect(await user.api.deleteMe({ password: 'wrong' })).toMatchObject(refused(401, 'INVALID_CREDENTIALS'))
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error('unreachable')
    const totp = new TOTP({ secret: Secret.fromBase32(started.data.secret) })
    const code = (): string => totp.generate({ timestamp: app.clock.now().getTime() })
    expect((await user.api.activateTwoFactor({ code: code() })).status).toBe(200)
    app.clock.advance(30_000)
    const { password } = user
    expect(await user.api.deleteMe({ password })).toMatchObject(refused(403, 'REAUTHENTICATION_REQUIRED'))
    const wrong = String((Number(code()) + 1) % 1_000_000).padStart(6, '0')
    expect(await user.api.deleteMe({ password, code: wrong })).toMatchObject(refused(401, 'INVALID_TWO_FACTOR_CODE'))
    expect((await user.api.getMe()).status).toBe(200)
    expect(await user.api.deleteMe({ password, code: code() })).toMatchObject({ status: 202 })
  })

  test('tells when it will be erased, by mail too', async () => {
    const user = await app.register()
    const reply = await user.api.deleteMe({ password: user.password })
    if (reply.status !== 202) throw new Error('unreachable')
    const inDays = (new Date(reply.data.erase_at).getTime() - app.clock.now().getTime()) / dayMs
    expect(inDays).toBeCloseTo(30, 2)
    const mail = (await mailsSentTo(app, emailOf(user))).at(-1)
    expect(mail?.text).toContain(reply.data.erase_at.slice(0, 10))
  })

  test('ends all sessions and closes the sockets', async () => {
    const user = await app.user()
    const other = await signIn(app, user)
    const socket = await app.socket(user)
    await deleted(user)
    expect(await meStatus(app.url, user.accessToken)).toBe(401)
    expect(await meStatus(app.url, other.accessToken)).toBe(401)
    expect(await app.api.refreshSession({ refresh_token: other.refreshToken })).toMatchObject({ status: 401 })
    expect(await socket.closed).toMatchObject({ code: 4401 })
  })

  test('hides the account, its content and its notifications from everybody, and ends its stream', async () => {
    const [user, fan] = [await app.user(), await app.user()]
    await fan.api.followUser(user.id)
    const post = await textPost(user, 'by the shore #gonesoon')
    const own = await textPost(fan, 'mine')
    await user.api.likePost(own)
    await user.api.createPostComment(own, { content: 'nice' })
    const stream = await newStream(user)
    await app.settle()
    expect(await fan.api.listNotifications()).toMatchObject({ data: { unread_count: 3 } })
    await deleted(user)
    await app.settle()
    expect(await fan.api.getUser(user.id)).toMatchObject(refused(404, 'USER_NOT_FOUND'))
    expect(await fan.api.getPost(post)).toMatchObject(refused(404, 'CONTENT_NOT_FOUND'))
    expect(await fan.api.getLiveStatus(stream.stream_id)).toMatchObject(refused(404, 'CONTENT_NOT_FOUND'))
    expect(await fan.api.listNotifications()).toMatchObject({ data: { unread_count: 0, items: [] } })
    expect(await fan.api.listPostComments(own)).toMatchObject({ data: { items: [] } })
    expect(await fan.api.listFollowing(fan.id)).toMatchObject({ data: { items: [] } })
    expect(await fan.api.getFollowingFeed()).toMatchObject({ data: { items: [] } })
    const { rows } = await app.db.query('select end_reason from live_sessions where id = $1', [stream.id])
    expect(rows).toEqual([{ end_reason: 'creator_left' }])
    const tags = await app.db.query(`select is_listed from content_tags where tag = 'gonesoon'`)
    expect(tags.rows).toEqual([{ is_listed: false }])
  })

  test('is undone by signing in within 30 days, and a mail says so', async () => {
    const [user, fan] = [await app.register(), await app.user()]
    const post = await textPost(user, 'still here #stillhere')
    await deleted(user)
    await app.settle()
    app.clock.advance(29 * dayMs)
    const reply = await app.api.login({ login: user.username, password: user.password })
    expect(reply.status).toBe(200)
    await app.signInAgain(fan)
    expect((await fan.api.getPost(post)).status).toBe(200)
    const { rows } = await app.db.query(`select is_listed from content_tags where tag = 'stillhere'`)
    expect(rows).toEqual([{ is_listed: true }])
    expect((await mailsSentTo(app, emailOf(user))).map(({ subject }) => subject)).toContain('Your account is back')
  })

  test('is undone once when its owner signs in twice at the same time', async () => {
    const user = await deleted(await app.user())
    const replies = await Promise.all(
      [1, 2, 3].map(() => app.api.login({ login: user.username, password: user.password })),
    )
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    const { rows } = await app.db.query(`select kind from mails where user_id = $1 and kind = 'account_restored'`, [
      user.id,
    ])
    expect(rows).toHaveLength(1)
  })

  test('is not undone by a wrong password', async () => {
    const user = await deleted(await app.user())
    expect(await app.api.login({ login: user.username, password: 'not the password' })).toMatchObject({ status: 401 })
    const { rows } = await app.db.query('select deletion_requested_at from users where id = $1', [user.id])
    expect(rows[0].deletion_requested_at).not.toBeNull()
  })

  test('keeps the username and the address taken', async () => {
    const user = await deleted(await app.user())
    const account = { username: user.username, email: 'new@example.com', password: user.password }
    expect(await app.api.register(account)).toMatchObject(refused(409, 'USERNAME_TAKEN'))
    expect(await app.api.register({ ...account, username: 'another', email: emailOf(user) })).toMatchObject(
      refused(409, 'EMAIL_TAKEN'),
    )
  })

  test('is refused to the last admin, also when two leave at the same time', async () => {
    const admins = [await userWithRole(app, 'admin'), await userWithRole(app, 'admin')]
    for (const admin of admins) await app.signInAgain(admin)
    const replies = await Promise.all(admins.map((admin) => admin.api.deleteMe({ password: admin.password })))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([202, 403])
    expect(replies.find(({ status }) => status === 403)).toMatchObject(refused(403, 'INSUFFICIENT_ROLE'))
  })

  test('is visible to moderators', async () => {
    const [user, moderator] = [await deleted(await app.user()), await userWithRole(app, 'moderator')]
    await app.signInAgain(moderator)
    expect(await moderator.api.getAccount(user.id)).toMatchObject({ data: { state: 'deletion_requested' } })
  })
})
