import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markSuspended, userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { everyItem } from '../../support/every-item.ts'
import { readyMedia } from '../../support/media.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
let alice: TestUser
let bob: TestUser
beforeAll(async () => {
  app = await startTestApp()
  alice = await app.user('alice')
  bob = await app.user('bob')
})
afterAll(() => app.close())

type Type = 'users' | 'tags' | 'posts'
type Result = { type: string; id?: string; tag?: string; username?: string; caption?: string; content_count?: number }

async function find(q: string, type?: Type, limit = 20, viewer = alice): Promise<Result[]> {
  const response = await viewer.api.search({ q, limit, ...(type === undefined ? {} : { type }) })
  if (response.status !== 200) throw new Error(`search returned ${response.status}: ${JSON.stringify(response.data)}`)
  return response.data.items as Result[]
}
const idsFor = async (q: string): Promise<string[]> => (await find(q, 'posts')).map(({ id }) => id!)

describe('searching content', () => {
  test('finds it by all words or their beginnings, in any order and case, with or without accents', async () => {
    const id = await textPost(bob, 'Un Café crème à Zürich, 8 Uhr #frühstück')
    await textPost(bob, 'Ein Tee in Zürich')
    const queries = ['café', 'CAFE', 'zurich cafe', 'creme caf', 'Zürich crème', 'frühstück', 'fruhst', '8 uhr cafe']
    for (const q of queries) expect([q, await idsFor(q)]).toEqual([q, [id]])
    for (const q of ['café tee', 'kaffee', 'caf creme xyz']) expect([q, await idsFor(q)]).toEqual([q, []])
  })

  test('finds it with a typo in a word, but only when no content has the word as it is written', async () => {
    const pier = await textPost(bob, 'Lanterns along the harbour')
    const other = await textPost(bob, 'A lantren of its own kind')
    expect(await idsFor('harbuor')).toEqual([pier])
    expect(await idsFor('lantrens harbour')).toEqual([pier])
    expect(await idsFor('lantren')).toEqual([other])
    expect(await idsFor('zzzzzzzz')).toEqual([])
  })

  test('can be filtered by creator, hashtag, day, picture and video, alone and combined', async () => {
    const carol = await app.user('carol')
    const text = await textPost(carol, 'plain words #alps')
    const picture = await carol.api.createPost({
      caption: 'a ridge #alps',
      visibility: 'public',
      media: [{ media_id: await readyMedia(app, carol) }],
    })
    const reel = await carol.api.createReel({
      media_id: await readyMedia(app, carol, 'video'),
      caption: 'a ridge in motion',
    })
    if (picture.status !== 201 || reel.status !== 201) throw new Error('unreachable')
    const from = `from:${carol.username}`
    const [today, tomorrow] = [0, 1].map((days) =>
      new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10),
    )
    const cases: [string, string[]][] = [
      [from, [reel.data.id, picture.data.id, text]],
      [`${from} ridge`, [reel.data.id, picture.data.id]],
      [`FROM:@${carol.username} rid`, [reel.data.id, picture.data.id]],
      ['#alps', [picture.data.id, text]],
      ['tag:ALPS has:image', [picture.data.id]],
      [`${from} has:video`, [reel.data.id]],
      [`${from} has:video has:image`, []],
      [`${from} before:${tomorrow}`, [reel.data.id, picture.data.id, text]],
      [`${from} before:${today}`, []],
      ['from:nobody_at_all', []],
      ['#alps #sea', []],
      ['has:video motion', [reel.data.id]],
    ]
    for (const [q, expected] of cases) expect([q, await idsFor(q)]).toEqual([q, expected])
    for (const q of ['before:2026-02-31', 'before:yesterday', 'before:99999-01-01', 'has:sound'])
      expect(await alice.api.search({ q })).toMatchObject({
        status: 400,
        data: { error: { code: 'VALIDATION_FAILED', details: { issues: [{ field: 'q' }] } } },
      })
  })

  test('splits words at punctuation and blanks in every script', async () => {
    const cases: [string, string[]][] = [
      [
        'a fine day.Twilight at the beach/jetty, -5 degrees',
        ['twilight', 'day.Twilight', 'jetty', 'beach/jetty', '-5 degrees'],
      ],
      ['ask walnut@wood.example', ['walnut', 'wood']],
      ['नमस्ते #हिन्दी', ['नमस्ते', '#हिन्दी', 'tag:हिन्दी']],
      ['สวัสดี', ['สวัสดี']],
      ['les cafés #cafés', ['cafe\u0301s', '#cafe\u0301s', 'CAFÉS']],
    ]
    for (const [caption, queries] of cases) {
      const id = await textPost(bob, caption)
      for (const q of queries) expect([q, await idsFor(q)]).toEqual([q, [id]])
    }
  })

  test('finds edited content by its new words, and no deleted content', async () => {
    const id = await textPost(bob, 'first version about gliders')
    await bob.api.editPost(id, { caption: 'second version about balloons' })
    expect([await idsFor('gliders'), await idsFor('balloons')]).toEqual([[], [id]])
    await bob.api.deletePost(id)
    expect(await idsFor('balloons')).toEqual([])
  })

  test('finds a stream by its title while it runs', async () => {
    const live = await bob.api.startLive({ title: 'Soldering tonight' })
    if (live.status !== 201) throw new Error('unreachable')
    expect(await find('soldering', 'posts')).toMatchObject([{ type: 'live', id: live.data.id }])
    await bob.api.endLive(live.data.stream_id)
    expect(await find('soldering', 'posts')).toEqual([])
  })

  test('returns every match once over all pages', async () => {
    const posts: string[] = []
    for (let n = 0; n < 25; n++) posts.push(await textPost(bob, `kestrel ${n}`))
    const seen = await everyItem<Result>((cursor) =>
      alice.api.search({ q: 'kestrel', type: 'posts', limit: 10, ...cursor }),
    )
    expect(seen.map(({ id }) => id)).toEqual(posts.toReversed())
  })

  test.each([
    "'",
    '"',
    '\\',
    "o'clock",
    ':*',
    '!&|()',
    '<->',
    "a' | 'b",
    '%',
    '_',
    '½',
    'ŉ',
    '\u{1F600}',
    '!!!',
    '#',
    'from:',
    'tag:#',
    'x'.repeat(100),
    '½'.repeat(100),
    '@',
    '{{7*7}}',
    "'; drop table users; --",
  ])('treats every query as plain text: %s', async (q) => {
    for (const type of ['users', 'tags', 'posts', undefined] as const)
      expect((await alice.api.search({ q, ...(type === undefined ? {} : { type }) })).status).toBe(200)
  })

  test.each(['', '   ', 'x'.repeat(101)])(
    'refuses empty, blank and longer queries than 100 characters: "%s"',
    async (q) => {
      expect(await alice.api.search({ q })).toMatchObject({
        status: 400,
        data: { error: { code: 'VALIDATION_FAILED' } },
      })
    },
  )
})

describe('searching users', () => {
  const named = async (username: string, displayName: string): Promise<TestUser> => {
    const user = await app.user('someone')
    await app.db.query('update users set username = $2, display_name = $3 where id = $1', [
      user.id,
      username,
      displayName,
    ])
    return Object.assign(user, { username })
  }
  const names = async (q: string): Promise<string[]> => (await find(q, 'users')).map(({ username }) => username!)

  test('finds them by names, beginnings and with typos, the best match first, then by followers', async () => {
    const exact = await named('marlene', 'M.')
    const [less, more] = [await named('marlene_b', 'B.'), await named('marlene_a', 'A.')]
    await named('someone_else', 'Anna Márlene')
    await alice.api.followUser(more.id)
    expect(await names('Marlene')).toEqual([exact.username, more.username, less.username, 'someone_else'])
    expect(await names('márlène')).toEqual(await names('marlene'))
    expect((await names('mralene')).sort()).toEqual(
      [exact.username, 'marlene_a', 'marlene_b', 'someone_else']
        .filter((name) => name === 'marlene' || name === 'someone_else')
        .sort(),
    )
    expect((await names('@marlene_')).slice(0, 2)).toEqual([more.username, less.username])
    expect((await find('marlene_a', 'users'))[0]).toMatchObject({
      type: 'user',
      id: more.id,
      follower_count: 1,
      relationship: { following: true },
    })
    expect(await names('quetzalcoatl')).toEqual([])
  })

  test('finds an exact name, or the nearest one to a typo, among many with the same beginning', async () => {
    await app.db.query(
      `insert into users (id, username, email, display_name, created_at, updated_at)
        select gen_random_uuid(), 'crowd' || lpad(n::text, 5, '0'), 'crowd' || n || '@example.com', 'C', now(), now()
        from generate_series(1, 3000) n`,
    )
    await named('crowd', 'The one')
    await app.db.query('analyze users')
    expect((await names('crowd'))[0]).toBe('crowd')
    expect((await names('crowd02345'))[0]).toBe('crowd02345')
    expect((await names('crwod02345'))[0]).toBe('crowd02345')
    expect((await names('crxwd02345'))[0]).toBe('crowd02345')
  })

  test('returns every user once over all pages', async () => {
    for (let n = 0; n < 12; n++) await named(`walker_${n}`, 'W')
    const seen = await everyItem<Result>((cursor) =>
      alice.api.search({ q: 'walker_', type: 'users', limit: 5, ...cursor }),
    )
    expect(seen.map(({ username }) => username).sort()).toEqual(
      Array.from({ length: 12 }, (_, n) => `walker_${n}`).sort(),
    )
  })

  test('does not find muted, blocked, blocking and suspended users', async () => {
    const hidden = await Promise.all(['hiddena', 'hiddenb', 'hiddenc', 'hiddend'].map((name) => named(name, 'H')))
    await alice.api.muteUser(hidden[0]!.id, {})
    await alice.api.blockUser(hidden[1]!.id, {})
    await hidden[2]!.api.blockUser(alice.id, {})
    await markSuspended(app, hidden[3]!)
    expect(await names('hidden')).toEqual([])
    expect(await find('hidden', 'users', 20, bob)).toHaveLength(3)
  })
})

describe('searching hashtags', () => {
  /** The job counts once a second. */
  const counted = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 10_000 })

  test('finds them by their beginning and with typos, with exact counts at any time', async () => {
    const count = async (): Promise<number> => (await find('granite', 'tags'))[0]?.content_count ?? 0
    const posts = await Promise.all(Array.from({ length: 3 }, (_, n) => textPost(bob, `${n} #granite #granitic`)))
    await textPost(bob, 'for followers #granite', 'followers')
    expect(await count()).toBe(3)
    await counted(
      async () => (await app.db.query(`select content_count from tags where tag = 'granite'`)).rows,
    ).toEqual([{ content_count: 3 }])
    expect(await count()).toBe(3)
    await bob.api.deletePost(posts[0]!)
    await bob.api.editPost(posts[1]!, { caption: 'something else' })
    expect(await count()).toBe(1)
    await bob.api.editPost(posts[1]!, { caption: 'again #granite' })
    expect(await count()).toBe(2)
    expect(await find('granit', 'tags')).toMatchObject([{ tag: 'granite' }, { tag: 'granitic' }])
    expect(await find('#garnite', 'tags')).toMatchObject([{ type: 'tag', tag: 'granite', content_count: 2 }])
  })

  test('does not count content of a suspended account', async () => {
    const [bad, admin] = [await app.user('bad'), await userWithRole(app, 'admin')]
    await textPost(bad, '#slurry')
    expect(await find('slurry', 'tags')).toHaveLength(1)
    await admin.api.suspendUser(bad.id, { reason: 'spam' })
    expect(await find('slurry', 'tags')).toEqual([])
    await admin.api.reinstateUser(bad.id)
    expect(await find('slurry', 'tags')).toHaveLength(1)
  })

  test('does not count content of a private account', async () => {
    const shy = await app.user('shy')
    await textPost(shy, 'mine #hermitage')
    expect(await find('hermitage', 'tags')).toHaveLength(1)
    await shy.api.editMe({ is_private: true })
    expect(await find('hermitage', 'tags')).toEqual([])
    await textPost(shy, 'mine too #hermitage')
    expect(await find('hermitage', 'tags')).toEqual([])
    await shy.api.editMe({ is_private: false })
    expect(await find('hermitage', 'tags')).toMatchObject([{ content_count: 2 }])
  })

  test('has exact counts after many concurrent posts, edits and deletions', async () => {
    const users = await Promise.all(Array.from({ length: 4 }, () => app.user('tagger')))
    await Promise.all(
      users.map(async (user, nth) => {
        for (let n = 0; n < 8; n++) {
          const id = await textPost(user, `#shale #shale${(n + nth) % 3}`)
          if (n % 3 === 0) await user.api.deletePost(id)
          if (n % 3 === 1) await user.api.editPost(id, { visibility: 'followers' })
          if (n % 4 === 1) await user.api.editPost(id, { visibility: 'public' })
        }
      }),
    )
    const { rows } = await app.db.query(
      `select count(*)::integer as many
        from contents
        where 'shale' = any (tags) and deleted_at is null and visibility = 'public' and status = 'published'`,
    )
    expect((await find('shale', 'tags'))[0]).toMatchObject({
      tag: 'shale',
      content_count: (rows[0] as { many: number }).many,
    })
    await counted(
      async () => (await app.db.query('select from content_tags where is_listed <> is_counted')).rows.length,
    ).toBe(0)
    expect((await find('shale', 'tags'))[0]).toMatchObject({
      tag: 'shale',
      content_count: (rows[0] as { many: number }).many,
    })
  })
})

test('a search without a type returns some users and hashtags first, then all content', async () => {
  const user = await app.user('basalt')
  const posts: string[] = []
  for (let n = 0; n < 9; n++) posts.push(await textPost(user, `#basalt ${n}`))
  const first = await alice.api.search({ q: 'basalt', limit: 5 })
  if (first.status !== 200) throw new Error('unreachable')
  expect(first.data.items.map((item) => item.type)).toEqual(['user', 'tag', 'post', 'post', 'post'])
  const rest = await alice.api.search({ q: 'basalt', limit: 50, cursor: first.data.next_cursor! })
  if (rest.status !== 200) throw new Error('unreachable')
  const content = [...first.data.items.slice(2), ...rest.data.items].map((item) => (item as Result).id)
  expect(content).toEqual(posts.toReversed())
  expect(rest.data.next_cursor).toBeNull()
})
