// An OpenID Connect provider in a separate process: `node oidc-provider-process.ts '<OidcProviderOptions as JSON>'`.
import Provider, { type JWKS } from 'oidc-provider'

export type OidcProviderOptions = {
  port: number
  jwks: JWKS
  /** True if the claims of a user are only in the userinfo response, not in id tokens of the code flow. */
  thinIdTokens: boolean
  clientAuthMethods: ('client_secret_basic' | 'client_secret_post' | 'none')[]
  clients: { id: string; secret?: string; redirectUris: string[]; alg: 'RS256' | 'ES256' }[]
}

const { port, jwks, thinIdTokens, clientAuthMethods, clients } = JSON.parse(process.argv[2]!) as OidcProviderOptions

const users = new Map<string, object>()

const provider = new Provider(`http://127.0.0.1:${port}`, {
  jwks,
  clientAuthMethods,
  clients: clients.map(({ id, secret, redirectUris, alg }) => ({
    client_id: id,
    redirect_uris: redirectUris,
    grant_types: ['authorization_code', 'refresh_token'],
    id_token_signed_response_alg: alg,
    ...(secret === undefined
      ? { token_endpoint_auth_method: 'none', application_type: 'native' }
      : {
          client_secret: secret,
          token_endpoint_auth_method: clientAuthMethods.includes('client_secret_post')
            ? 'client_secret_post'
            : 'client_secret_basic',
        }),
  })),
  features: { revocation: { enabled: true, allowedPolicy: () => true } },
  // As Apple, which sends one for each code.
  issueRefreshToken: () => true,
  pkce: { required: () => true },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'preferred_username'] },
  conformIdTokenClaims: thinIdTokens,
  cookies: { keys: ['a key for cookies of tests'] },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...users.get(sub), sub }) }),
})

// Any test can create an account: `POST /people?person=<claims as JSON>`. The login is its `sub`.
provider.use(async (ctx, next) => {
  if (ctx.path !== '/people') return next()
  const person = JSON.parse(String(ctx.query.person)) as { sub: string }
  users.set(person.sub, person)
  ctx.status = 204
})

// The number of refresh tokens that were revoked: `GET /revoked`.
let revoked = 0
provider.on('refresh_token.destroyed', () => {
  revoked += 1
})
provider.use(async (ctx, next) => {
  if (ctx.path !== '/revoked') return next()
  ctx.body = String(revoked)
})

const server = provider.listen(port, '127.0.0.1', () => console.log('listening'))
process.on('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeAllConnections()
})
// The process must not outlive the test that started it.
process.stdin.on('end', () => process.exit(0)).resume()
