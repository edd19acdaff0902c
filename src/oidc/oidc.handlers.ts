import { type Handlers, noContent } from '../contract/handlers.ts'
import { createOidcNonce } from './create-oidc-nonce.ts'
import { linkIdentityWithCode, linkIdentityWithIdToken } from './link-identity.ts'
import { listIdentities } from './list-identities.ts'
import { oidcVariables } from './oidc.variables.ts'
import { personFromCode, personFromIdToken } from './person.ts'
import { signInPerson } from './sign-in-person.ts'
import { startOidcSignIn } from './start-oidc-sign-in.ts'
import { unlinkIdentity } from './unlink-identity.ts'

export const oidcHandlers = {
  listSignInProviders: async (ctx) => ({
    status: 200,
    body: { items: ctx.core.config.of(oidcVariables).OIDC_PROVIDERS.map(({ id, name }) => ({ id, name })) },
  }),
  startOidcSignIn: async (ctx, { params, body }) => ({
    status: 201,
    body: await startOidcSignIn(ctx, params.provider, body),
  }),
  completeOidcSignIn: async (ctx, { params, body }) => ({
    status: 200,
    body: await signInPerson(ctx, await personFromCode(ctx, params.provider, body), body.username),
  }),
  createOidcNonce: async (ctx, { params }) => ({ status: 201, body: await createOidcNonce(ctx, params.provider) }),
  signInWithIdToken: async (ctx, { params, body }) => ({
    status: 200,
    body: await signInPerson(ctx, await personFromIdToken(ctx, params.provider, body), body.username),
  }),
  listIdentities: async (ctx) => ({ status: 200, body: await listIdentities(ctx) }),
  linkIdentityWithCode: async (ctx, { params, body }) => ({
    status: 201,
    body: await linkIdentityWithCode(ctx, params.provider, body),
  }),
  linkIdentityWithIdToken: async (ctx, { params, body }) => ({
    status: 201,
    body: await linkIdentityWithIdToken(ctx, params.provider, body),
  }),
  unlinkIdentity: (ctx, { params }) => noContent(unlinkIdentity(ctx, params.provider)),
} satisfies Partial<Handlers>
