import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { components } from '../contract/generated/types.ts'
import type { Ctx } from '../core/context.ts'
import { randomToken } from '../platform/secrets.ts'
import { checkRedirect, flowEnd, flowSeconds, storeFlow } from './flows.ts'
import { providerOf, settingsOf } from './provider.ts'

/**
 * Starts an authorization code flow with PKCE (RFC 7636), state and nonce.
 * @throws PROVIDER_NOT_FOUND, INVALID_REDIRECT_URI, SERVICE_UNAVAILABLE
 */
export async function startOidcSignIn(
  ctx: Ctx,
  providerId: string,
  input: { redirect_uri: string },
): Promise<components['schemas']['OidcFlow']> {
  checkRedirect(settingsOf(ctx.core, providerId).redirect_uris, input.redirect_uri)
  const { client, settings } = await providerOf(ctx.core, providerId)
  const [state, flowToken] = [randomState(), randomToken('nft')]
  const flow = {
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    redirectUri: input.redirect_uri,
    expiresAt: flowEnd(ctx),
  }
  await storeFlow(ctx, providerId, flowToken, state, flow)
  const url = buildAuthorizationUrl(client, {
    redirect_uri: flow.redirectUri,
    scope: settings.scope,
    state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  })
  return { authorization_url: url.href, flow_token: flowToken, state, expires_in: flowSeconds }
}
