import { randomUUID } from 'node:crypto'
import { operationMeta } from '../../src/contract/generated/operations.ts'
import { startTestApp, type TestApp, type TestUser } from './app.ts'
import { newStory } from './contents.ts'
import { type Route, routes } from './contract.ts'
import { exampleBody, examplePathParameters, exampleQuery } from './contract-examples.ts'
import { readyMedia } from './media.ts'
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts'
import { photograph, textPost, uploadPicture } from './pictures.ts'
import { created } from './replies.ts'

export const idOf = (route: Route): string => route.operation.operationId
export const meta = (route: Route) => operationMeta[idOf(route) as keyof typeof operationMeta]
/** Every operation for clients. */
export const api = routes.filter(({ path }) => path.startsWith('/api/v1'))
/** Operations with their ids first, for the titles of `test.each`. */
export const named = (list: Route[]) => list.map((route) => [idOf(route), route] as const)
export const operation = (id: string): Route => routes.find((route) => idOf(route) === id)!
export const hasId = ({ path }: Route): boolean => /\{(stream_)?id\}/.test(path)
/** Returns an id of the right form that does not exist. */
export const unknownId = ({ path }: Route): string => (path.includes('dead-letters') ? '999999' : randomUUID())

/** Returns the form of a file upload. */
export function formOf(bytes: Buffer): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), 'photo.jpg')
  return form
}

export type Change = {
  id?: string
  method?: string
  token?: string | null
  headers?: Record<string, string>
  /** Query parameters besides the required ones. */
  query?: Record<string, string | string[]>
  body?: string | FormData
}

/** An application with an object of each kind, on which every operation can be called. */
export type EveryOperation = {
  readonly app: TestApp
  /** An admin, who may call every operation and owns the objects, except for the post and the comment. */
  readonly alice: TestUser
  /** A user with a post and a comment. */
  readonly bob: TestUser
  readonly photo: Buffer
  /** Returns the path of an operation, with an id of an existing object. */
  pathOf(route: Route, id?: string): string
  /** Calls an operation as Alice, with the examples of the contract where `change` has nothing else. */
  call(route: Route, change?: Change): Promise<Response>
  /** Returns a body that succeeds for a user, undefined if the operation has no JSON body. */
  bodyFor(id: string, user: TestUser): Promise<Record<string, unknown> | undefined>
  close(): Promise<void>
}

/** Starts the application and creates the objects. */
export async function startEveryOperation(env: Record<string, string> = {}): Promise<EveryOperation> {
  const provider = await startOidcIssuer()
  const app = await startTestApp({
    ...env,
    INGEST_SECRET: new URLSearchParams(exampleQuery('receiveIngestEvent')).get('secret')!,
    // Tests move the clock for a moment, which must not end the stream.
    LIVE_GRACE_SECONDS: '86400',
    OIDC_PROVIDERS: JSON.stringify([
      {
        id: examplePathParameters('startOidcSignIn').provider,
        name: 'Example',
        issuer: provider.issuer,
        client_id: 'nova',
        redirect_uris: [exampleBody('startOidcSignIn')!.redirect_uri],
      },
    ]),
  })
  const alice = await app.user('alice')
  await app.db.query(`update users set role = 'admin' where id = $1`, [alice.id])
  const bob = await app.user('bob')
  const post = await textPost(bob)
  const comment = await created(bob.api.createPostComment(post, { content: 'first' }))
  const photo = await photograph()
  /** Ids of existing objects by the first part of their path. */
  const ids: Record<string, string> = {
    users: bob.id,
    posts: post,
    comments: comment.id,
    feed: post,
    media: await uploadPicture(alice, photo),
  }

  const bodyFor = async (id: string, user: TestUser): Promise<Record<string, unknown> | undefined> => {
    const example = exampleBody(id)
    return example && { ...example, ...(await realValues(id, { app, provider, user, post })) }
  }
  const bodies = new Map<string, Record<string, unknown>>()
  for (const id of routes.map(idOf)) {
    const body = await bodyFor(id, alice)
    if (body !== undefined) bodies.set(id, body)
  }

  const pathOf = (route: Route, id = ids[route.path.includes('/users') ? 'users' : route.path.split('/')[3]!]) => {
    const values = { ...examplePathParameters(idOf(route)), user_id: bob.id, username: bob.username }
    const own = id === undefined ? {} : { id, stream_id: id }
    return Object.entries({ ...values, ...own }).reduce(
      (path, [name, value]) => path.replace(`{${name}}`, value),
      route.path,
    )
  }
  const call = (route: Route, change: Change = {}): Promise<Response> => {
    const token = change.token === undefined ? alice.accessToken : change.token
    const headers: Record<string, string> = { ...change.headers }
    if (token !== null) headers.authorization ??= `Bearer ${token}`
    const example = bodies.get(idOf(route))
    if (example !== undefined) headers['content-type'] ??= 'application/json'
    const body = change.body ?? (meta(route)?.body === 'file' ? formOf(photo) : example && JSON.stringify(example))
    const required = exampleQuery(idOf(route))
    const more = new URLSearchParams(
      Object.entries(change.query ?? {}).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
    ).toString()
    const url = pathOf(route, change.id) + required + (more === '' ? '' : `${required === '' ? '?' : '&'}${more}`)
    return app.fetch(url, { method: change.method ?? route.method, headers, ...(body === undefined ? {} : { body }) })
  }

  // Alice owns these, since some operations are only for the owner.
  for (const [name, id] of [
    ['reels', 'createReel'],
    ['stories', 'createStory'],
    ['highlights', 'createHighlight'],
    ['live', 'startLive'],
    ['devices', 'registerDevice'],
  ] as const)
    ids[name] = ((await (await call(operation(id))).json()) as { id: string }).id
  ids.ws = ids.live!

  return {
    ...{ app, alice, bob, photo, pathOf, call, bodyFor },
    async close() {
      await app.close()
      provider.server.close()
    },
  }
}

type Real = { app: TestApp; provider: OidcIssuer; user: TestUser; post: string }

/** Returns the values of a body that cannot come from the contract, because they must exist or must be unique. */
async function realValues(id: string, { app, provider, user, post }: Real): Promise<object> {
  switch (id) {
    case 'register': {
      // A username and an address have one account.
      const username = `u${randomUUID().slice(0, 8)}`
      return { username, email: `${username}@example.com` }
    }
    case 'startTwoFactor':
      return { password: user.password }
    case 'signInWithIdToken':
      // The provider must have signed it.
      return { id_token: provider.idToken, nonce: provider.nonce }
    case 'createPost':
      return { media: [{ media_id: await readyMedia(app, user) }] }
    case 'createReel':
      return { media_id: await readyMedia(app, user, 'video') }
    case 'createStory':
      return { media_id: await readyMedia(app, user) }
    case 'createHighlight':
      return { story_ids: [(await newStory(app, user)).id] }
    case 'registerDevice':
      // A token has one account.
      return { token: `token-${user.id}` }
    case 'giveFeedback':
      return { content_id: post }
    case 'suspendUser':
      // The end must be in the future.
      return { until: new Date(app.clock.now().getTime() + 3_600_000).toISOString() }
    default:
      return {}
  }
}
