import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { skeletonOf } from '../../../src/accounts/skeleton.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { modules } from '../../../src/modules.ts'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'

const dayMs = 24 * 60 * 60 * 1000

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const purge = modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'purge-usernames')!
const registration = (username: string) => ({ username, email: `${username}@new.example`, password: 'correct horse b' })
const codeOf = (response: { data: unknown }) => (response.data as { error?: { code: string } }).error?.code

/** Renames a user, and returns the new name. */
async function rename(user: TestUser, to = `new_${user.username}`.slice(0, 30)): Promise<string> {
  expect(await user.api.editMe({ username: to })).toMatchObject({ status: 200, data: { username: to } })
  return to
}

describe('a username that was given up', () => {
  test('leads to its owner in addresses, mentions, searches and lists, which show the present name', async () => {
    const [owner, other] = [await app.user('owner'), await app.user('other')]
    const post = await textPost(owner, 'sunflowers')
    const now = await rename(owner)
    expect(await other.api.getUserByUsername(owner.username)).toMatchObject({
      status: 200,
      data: { id: owner.id, username: now },
    })
    const mention = await other.api.createPostComment(post, { content: `@${owner.username} and @${now}` })
    expect(mention).toMatchObject({ status: 201, data: { mentions: [{ id: owner.id, username: now }] } })
    const admin = await userWithRole(app, 'admin')
    const listed = await admin.api.listAccounts({ q: owner.username })
    expect(listed).toMatchObject({ status: 200, data: { items: [{ id: owner.id, username: now }] } })
    const found = await other.api.search({ q: `sunflowers from:${owner.username}`, type: 'posts' })
    expect(found).toMatchObject({ status: 200, data: { items: [{ id: post }] } })
  })

  test('is held for 30 days: nobody else can take it, or one that looks like it', async () => {
    const [owner, other] = [await app.user('ann'), await app.user('other')]
    const now = await rename(owner)
    for (const name of [owner.username, owner.username.replace('_1', '_l').replace('_0', '_o')])
      expect(codeOf(await other.api.editMe({ username: name }))).toBe('USERNAME_TAKEN')
    expect(codeOf(await app.api.register(registration(owner.username)))).toBe('USERNAME_TAKEN')
    app.clock.advance(30 * dayMs - 60_000)
    await purge.run(systemCtx(app.nova.core))
    expect(codeOf(await app.api.register(registration(owner.username)))).toBe('USERNAME_TAKEN')
    app.clock.advance(60_000)
    expect(await app.api.register(registration(owner.username))).toMatchObject({ status: 201 })
    const reader = await app.user('reader')
    const taken = await reader.api.getUserByUsername(owner.username)
    expect(taken).toMatchObject({ status: 200, data: { username: owner.username } })
    expect(taken.data).not.toMatchObject({ id: owner.id })
    expect(await reader.api.getUserByUsername(now)).toMatchObject({ data: { id: owner.id } })
  })

  test('leads to nobody once it was purged', async () => {
    const [owner, other] = [await app.user(), await app.user()]
    await rename(owner)
    app.clock.advance(30 * dayMs)
    await purge.run(systemCtx(app.nova.core))
    await app.signInAgain(other)
    expect((await other.api.getUserByUsername(owner.username)).status).toBe(404)
  })

  test('can be taken back by its owner', async () => {
    const owner = await app.user()
    const second = await rename(owner)
    await rename(owner, owner.username)
    const { rows } = await app.db.query('select username from held_usernames where user_id = $1', [owner.id])
    expect(rows).toEqual([{ username: second }])
  })

  test('is one of five at most, so nobody collects names', async () => {
    const owner = await app.user()
    for (let n = 1; n <= 5; n++) await rename(owner, `n${n}.${owner.username}`.slice(0, 30))
    const sixth = { username: `n6.${owner.username}`.slice(0, 30) }
    expect(await owner.api.editMe(sixth)).toMatchObject({
      status: 409,
      data: { error: { code: 'LIMIT_REACHED', details: { limit: 5 } } },
    })
    await rename(owner, owner.username)
  })

  test('cannot be exchanged by two users at once, who do not wait for each other', async () => {
    for (let round = 0; round < 3; round++) {
      const [a, b] = [await app.user(), await app.user()]
      const [one, two] = await Promise.all([
        a.api.editMe({ username: b.username }),
        b.api.editMe({ username: a.username }),
      ])
      expect([codeOf(one), codeOf(two)]).toEqual(['USERNAME_TAKEN', 'USERNAME_TAKEN'])
    }
  })
})

describe('a new username', () => {
  test('that looks like a taken one is refused, also of two registrations at once', async () => {
    const alike = ['ol1ver', '0l1ver', 'ollver']
    const responses = await Promise.all(alike.map((name) => app.api.register(registration(name))))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expect(await app.api.register(registration('oliver'))).toMatchObject({ status: 201 })
  })

  test('follows rules that do not apply to a name that an account has', async () => {
    const user = await app.user()
    for (const username of ['.ab', 'ab.', 'a..b', '___', 'admin', 'n0va', 'support'])
      expect(await user.api.editMe({ username })).toMatchObject({
        status: 400,
        data: { error: { code: 'INVALID_USERNAME', details: { field: 'username' } } },
      })
    expect(codeOf(await app.api.register(registration('moderator')))).toBe('INVALID_USERNAME')
    await app.db.query(`update users set username = '.old.', display_name = 'Admin' where id = $1`, [user.id])
    expect(await user.api.editMe({ username: '.old.', display_name: 'Admin', bio: 'x' })).toMatchObject({ status: 200 })
  })

  test('has the same skeleton in the database as Unicode gives it', async () => {
    const { rows } = await app.db.query(
      `select letter, username_skeleton(letter) as skeleton from regexp_split_to_table($1, '') letter`,
      ['abcdefghijklmnopqrstuvwxyz0123456789_.'],
    )
    for (const { letter, skeleton } of rows) expect(skeleton).toBe(skeletonOf(letter))
  })
})

test.each(['\u202egnp.exe', 'zero\u200bwidth', '\u2800', 'Nova Support', 'Аdmin'])(
  'a display name of %j is refused in a profile and in a registration',
  async (display_name) => {
    const user = await app.user()
    const registered = await app.api.register({ ...registration(`x${user.username}`.slice(0, 30)), display_name })
    for (const response of [registered, await user.api.editMe({ display_name })])
      expect(response).toMatchObject({
        status: 400,
        data: { error: { code: 'VALIDATION_FAILED', details: { issues: [{ field: 'display_name' }] } } },
      })
  },
)
