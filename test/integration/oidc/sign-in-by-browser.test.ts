import { describe, expect, test } from 'vitest'
import {
  app,
  authorizedFlow,
  bare,
  countRows,
  home,
  later,
  minuteMs,
  nativeToken,
  newNonce,
  newPerson,
  old,
  own,
  provider,
  refused,
  signIn,
  startFlow,
  useOidcProviders,
  withQuery,
} from '../../support/oidc.ts'
import type { PersonClaims } from '../../support/oidc-provider.ts'

useOidcProviders()

describe('signing in by browser', () => {
  test('creates an account for a new person, and signs in to the same account afterwards', async () => {
    const person = newPerson({ preferred_username: 'Zoë.K', name: 'Zoë Kim' })
    const first = await signIn(person)
    expect(first.user).toMatchObject({
      username: 'zoe.k',
      display_name: 'Zoë Kim',
      email: person.email,
      email_verified: true,
      has_password: false,
    })
    const second = await signIn({ ...person, email: 'another@example.com', preferred_username: 'renamed' })
    expect(second.user).toMatchObject({ id: first.user.id, username: 'zoe.k', email: person.email })
    expect(await second.api.listIdentities()).toMatchObject({
      status: 200,
      data: { items: [{ provider: 'acme', email: person.email }] },
    })
  })

  test('replaces an unsuitable username of the provider by a free one, but never a requested one', async () => {
    await app.api.register({ username: 'popular', email: 'popular@example.com', password: 'a long enough password' })
    expect((await signIn(newPerson({ preferred_username: 'popular' }))).user.username).toMatch(/^popular_\d{5}$/)
    expect((await signIn(newPerson({ preferred_username: 'x'.repeat(80), name: 'y'.repeat(80) }))).user).toMatchObject({
      username: 'x'.repeat(24),
      display_name: 'y'.repeat(50),
    })
    expect((await signIn(newPerson({ preferred_username: '山田', name: '山田' }))).user).toMatchObject({
      username: expect.stringMatching(/^user_\d{5}$/),
      display_name: '山田',
    })
    const person = newPerson()
    expect(
      await app.api.completeOidcSignIn('acme', { ...(await authorizedFlow(person)), username: 'popular' }),
    ).toMatchObject(refused(409, 'USERNAME_TAKEN'))
    expect(
      await app.api.completeOidcSignIn('acme', { ...(await authorizedFlow(person)), username: 'No Spaces' }),
    ).toMatchObject(refused(400, 'INVALID_USERNAME'))
    const response = await app.api.completeOidcSignIn('acme', {
      ...(await authorizedFlow(person)),
      username: 'my_choice',
    })
    expect(response).toMatchObject({ status: 200, data: { user: { username: 'my_choice' } } })
  })

  test('never makes a username from the address, even if the provider sends it as the handle', async () => {
    const person = newPerson({
      email: 'very.secret.name@example.com',
      preferred_username: 'very.secret.name@example.com',
      name: 'Kim Lee',
    })
    expect((await signIn(person)).user.username).toBe('kim_lee')
    const nameless = newPerson({
      email: 'another.secret@example.com',
      preferred_username: undefined,
      name: undefined,
    } as Partial<PersonClaims>)
    expect((await signIn(nameless)).user).toMatchObject({ username: expect.stringMatching(/^user_\d{5}$/) })
  })

  test('sends a new PKCE challenge, state and nonce each time, and the provider requires PKCE', async () => {
    const flows = [await startFlow(), await startFlow()]
    const [one, two] = flows.map(({ authorization_url }) => Object.fromEntries(new URL(authorization_url).searchParams))
    expect(one).toMatchObject({
      response_type: 'code',
      client_id: 'nova-web',
      redirect_uri: home,
      scope: 'openid email profile',
      state: flows[0]!.state,
    })
    expect(one).toMatchObject({
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.any(String),
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(one![name]).not.toBe(two![name])
    const without = new URL(flows[0]!.authorization_url)
    without.searchParams.delete('code_challenge')
    without.searchParams.delete('code_challenge_method')
    await expect(provider.authorize(without.href, newPerson())).rejects.toThrow()
  })

  test.each([
    ['of a public client, by the scheme of an app', 'acme-app', own],
    ['without a path', 'acme', bare],
    ['with a query', 'acme', withQuery],
  ])('works with a redirect address %s', async (_, id, redirectUri) => {
    const person = newPerson()
    expect((await signIn(person, id, redirectUri)).user.email).toBe(person.email)
  })

  test('works with a provider that requires the secret in a header and has the claims in its userinfo', async () => {
    const flow = await startFlow('old')
    const person = newPerson()
    const response = await old.authorize(flow.authorization_url, person)
    expect(await app.api.completeOidcSignIn('old', { ...response, flow_token: flow.flow_token })).toMatchObject({
      status: 200,
      data: {
        user: {
          username: person.preferred_username,
          display_name: person.name,
          email: person.email,
          email_verified: true,
        },
      },
    })
  })

  test('refuses every redirect address that is not configured, however similar it is', async () => {
    for (const wrong of [
      'https://evil.example/in',
      `${home}/`,
      `${home}/../x`,
      home.toUpperCase(),
      'https://app.example.evil.example/in',
      own,
    ])
      expect(await app.api.startOidcSignIn('acme', { redirect_uri: wrong })).toMatchObject(
        refused(400, 'INVALID_REDIRECT_URI'),
      )
  })

  test('refuses a wrong state, flow token, provider or issuer, and the right ones still work then', async () => {
    const [mine, other] = [await authorizedFlow(newPerson()), await authorizedFlow(newPerson())]
    for (const wrong of [
      { ...mine, state: other.state },
      { ...mine, state: `${mine.state}x` },
      { ...mine, flow_token: other.flow_token },
      { ...mine, flow_token: 'nft_unknown' },
      { ...mine, iss: 'https://evil.example' },
      { code: mine.code, state: mine.state, flow_token: mine.flow_token },
    ])
      expect(await app.api.completeOidcSignIn('acme', wrong)).toMatchObject(refused(400, 'INVALID_OIDC_STATE'))
    expect(await app.api.completeOidcSignIn('acme-app', mine)).toMatchObject(refused(400, 'INVALID_OIDC_STATE'))
    expect(await app.api.completeOidcSignIn('acme', { ...mine, flow_token: await newNonce() })).toMatchObject(
      refused(400, 'INVALID_OIDC_STATE'),
    )
    expect((await app.api.completeOidcSignIn('acme', mine)).status).toBe(200)
  })

  test('accepts a flow once, even of ten concurrent requests, and for ten minutes', async () => {
    const used = await authorizedFlow(newPerson())
    const responses = await Promise.all(Array.from({ length: 10 }, () => app.api.completeOidcSignIn('acme', used)))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const response of responses.filter(({ status }) => status !== 200))
      expect(response).toMatchObject(refused(400, 'INVALID_OIDC_STATE'))
    const late = await authorizedFlow(newPerson())
    await later(10 * minuteMs + 1, async () =>
      expect(await app.api.completeOidcSignIn('acme', late)).toMatchObject(refused(400, 'INVALID_OIDC_STATE')),
    )
  })

  test('refuses a code that is invented, used, or of another flow', async () => {
    const invented = { ...(await authorizedFlow(newPerson())), code: 'invented' }
    expect(await app.api.completeOidcSignIn('acme', invented)).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))

    const used = await authorizedFlow(newPerson())
    expect((await app.api.completeOidcSignIn('acme', used)).status).toBe(200)
    const replay = { ...(await authorizedFlow(newPerson())), code: used.code }
    expect(await app.api.completeOidcSignIn('acme', replay)).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))

    // A code injected into the flow of another person is detected by PKCE.
    const injected = { ...(await authorizedFlow(newPerson())), code: (await authorizedFlow(newPerson())).code }
    expect(await app.api.completeOidcSignIn('acme', injected)).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))
  })

  test('refuses the code of another request even if its state was changed to match', async () => {
    const mixed = async (changed: string[]) => {
      const [mine, other] = [await startFlow(), await startFlow()]
      const url = new URL(mine.authorization_url)
      for (const name of changed) url.searchParams.set(name, new URL(other.authorization_url).searchParams.get(name)!)
      const response = await provider.authorize(url.href, newPerson())
      return app.api.completeOidcSignIn('acme', { ...response, state: mine.state, flow_token: mine.flow_token })
    }
    expect(await mixed(['nonce', 'code_challenge'])).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))
    expect(await mixed(['code_challenge'])).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))
    expect(await mixed(['nonce'])).toMatchObject(refused(400, 'INVALID_NONCE'))
  })

  test('creates no account for a person without a valid address', async () => {
    for (const email of [
      undefined,
      'not an address',
      'a@b.example\r\nBcc: all@example.com',
      `${'a'.repeat(250)}@example.com`,
    ])
      expect(
        await app.api.completeOidcSignIn('acme', await authorizedFlow(newPerson({ email } as Partial<PersonClaims>))),
      ).toMatchObject(refused(401, 'INVALID_ID_TOKEN'))
  })

  test('creates one account for concurrent first sign-ins of one person, which all succeed', async () => {
    for (let round = 0; round < 5; round++) {
      const person = newPerson()
      const responses = await Promise.all(
        [await authorizedFlow(person), await authorizedFlow(person), await nativeToken(person)].map((proof) =>
          'code' in proof ? app.api.completeOidcSignIn('acme', proof) : app.api.signInWithIdToken('acme', proof),
        ),
      )
      const ids = responses.map((response) =>
        response.status === 200 ? response.data.user.id : response.data.error.code,
      )
      expect(new Set(ids).size).toBe(1)
      expect(await countRows('select from users where email = $1', [person.email])).toBe(1)
    }
  })

  test('creates one account even if they have different addresses and usernames', async () => {
    for (let round = 0; round < 5; round++) {
      const { sub } = newPerson()
      const proofs = await Promise.all(
        ['one', 'two'].map((n) =>
          nativeToken({ sub, email: `${n}.${sub}@example.com`, preferred_username: `${n}.${sub}` }),
        ),
      )
      const responses = await Promise.all(proofs.map((proof) => app.api.signInWithIdToken('acme', proof)))
      const ids = responses.map((response) =>
        response.status === 200 ? response.data.user.id : response.data.error.code,
      )
      expect(new Set(ids).size).toBe(1)
      expect(await countRows('select from users where id = $1', [ids[0]])).toBe(1)
    }
  })

  test('creates an account for each of ten concurrent persons with the same handle', async () => {
    const proofs = await Promise.all(
      Array.from({ length: 10 }, () => nativeToken(newPerson({ preferred_username: 'same.handle' }))),
    )
    const responses = await Promise.all(proofs.map((proof) => app.api.signInWithIdToken('acme', proof)))
    expect(responses.map(({ status }) => status)).toEqual(proofs.map(() => 200))
  })
})
