import { errors, type JWTPayload, jwtVerify } from 'jose'
import { fetchUserInfo, genericGrantRequest, ResponseBodyError } from 'openid-client'
import { z } from 'zod'
import { DomainError, fail } from '../contract/errors.ts'
import type { Ctx } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { consumeFlow, consumeNonce, type Flow, storeFlow } from './flows.ts'
import { type Provider, providerOf, unavailable } from './provider.ts'

/** A person as a provider identifies them. */
export type Person = {
  provider: ProviderRef
  subject: string
  email: string | null
  emailVerified: boolean
  name: string | null
  handle: string | null
  /** Of the code flow, if the provider can revoke it; it is used for nothing else. */
  refreshToken: string | null
}
type ProviderRef = { id: string; name: string }

export type CodeResponse = { code: string; state: string; flow_token: string; iss?: string | undefined }
export type IdTokenResponse = { id_token: string; nonce: string }

/**
 * Returns the person that the provider has authenticated with a code. The flow is consumed first, so a response is
 * valid only once. Only if the provider is unavailable, the flow is stored again for a retry.
 * @throws PROVIDER_NOT_FOUND, INVALID_OIDC_STATE, INVALID_AUTHORIZATION_CODE, INVALID_NONCE, INVALID_ID_TOKEN,
 * SERVICE_UNAVAILABLE
 */
export async function personFromCode(ctx: Ctx, providerId: string, response: CodeResponse): Promise<Person> {
  const provider = await providerOf(ctx.core, providerId)
  checkIssuer(provider, response.iss)
  const flow = await consumeFlow(ctx, providerId, response.flow_token, response.state)
  if (flow === undefined) fail('INVALID_OIDC_STATE')
  try {
    const { idToken, accessToken, refreshToken } = await exchange(provider, flow, response.code)
    const claims = await verify(ctx, provider, idToken, [provider.settings.client_id])
    if (claims.nonce !== flow.nonce) fail('INVALID_NONCE')
    const person = personOf(
      provider,
      claims.email === undefined ? { ...(await readUserInfo(provider, claims.sub!, accessToken)), ...claims } : claims,
    )
    return { ...person, refreshToken }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'SERVICE_UNAVAILABLE')
      await storeFlow(ctx, providerId, response.flow_token, response.state, flow)
    throw error
  }
}

/** Rejects a response of another provider than the requested one, so that its code is not sent on (RFC 9207). */
function checkIssuer({ client }: Provider, iss: string | undefined): void {
  const { issuer, authorization_response_iss_parameter_supported: named } = client.serverMetadata()
  if (iss === undefined ? named === true : iss !== issuer) fail('INVALID_OIDC_STATE', { field: 'iss' })
}

// The provider does not know or does not permit this client. The operator must fix that; it is not the user's fault.
const clientErrors = new Set(['invalid_client', 'unauthorized_client', 'unsupported_grant_type'])
const brokenToken = new Set(['OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'])

async function exchange(
  { client, settings }: Provider,
  flow: Flow,
  code: string,
): Promise<{ idToken: string; accessToken: string; refreshToken: string | null }> {
  // Not with `authorizationCodeGrant`, because it would send a normalised redirect address; providers compare every
  // character.
  const parameters = { code, redirect_uri: flow.redirectUri, code_verifier: flow.verifier }
  const tokens = await genericGrantRequest(client, 'authorization_code', parameters).catch((error: unknown) => {
    if (error instanceof ResponseBodyError && error.status < 500 && !clientErrors.has(error.error))
      fail('INVALID_AUTHORIZATION_CODE', { reason: error.error }, { cause: error })
    const { code: kind, message } = error as { code?: string; message: string }
    if (kind !== undefined && brokenToken.has(kind)) fail('INVALID_ID_TOKEN', { reason: message }, { cause: error })
    return unavailable(settings.id)(error)
  })
  const idToken = tokens.id_token ?? fail('INVALID_ID_TOKEN', { reason: 'the provider sent none' })
  const isRevocable = client.serverMetadata().revocation_endpoint !== undefined
  return {
    idToken,
    accessToken: tokens.access_token,
    refreshToken: isRevocable ? (tokens.refresh_token ?? null) : null,
  }
}

/**
 * Returns the claims of the provider's UserInfo endpoint: many providers send claims there that are missing in the id
 * token (OpenID Connect Core 5.4).
 */
async function readUserInfo(
  { client, settings }: Provider,
  subject: string,
  accessToken: string,
): Promise<Record<string, unknown>> {
  if (client.serverMetadata().userinfo_endpoint === undefined) return {}
  return fetchUserInfo(client, accessToken, subject).catch(unavailable(settings.id))
}

/**
 * Returns the person of an id token from the sign-in dialog of an operating system. Only a valid token consumes the
 * nonce.
 * @throws PROVIDER_NOT_FOUND, INVALID_NONCE, INVALID_ID_TOKEN, SERVICE_UNAVAILABLE
 */
export async function personFromIdToken(ctx: Ctx, providerId: string, response: IdTokenResponse): Promise<Person> {
  const provider = await providerOf(ctx.core, providerId)
  const { client_id, native_client_ids } = provider.settings
  const claims = await verify(ctx, provider, response.id_token, [client_id, ...native_client_ids])
  // Apple's dialog receives the nonce hashed, Google's as it is.
  if (claims.nonce !== response.nonce && claims.nonce !== sha256(response.nonce).toString('hex')) fail('INVALID_NONCE')
  const person = personOf(provider, claims)
  if (!(await consumeNonce(ctx, providerId, response.nonce))) fail('INVALID_NONCE')
  return person
}

/** Returns the claims of an id token. It must be signed by this provider, and issued only for the given audiences. */
async function verify(
  ctx: Ctx,
  { client, keys, settings }: Provider,
  idToken: string,
  audiences: string[],
): Promise<JWTPayload> {
  const { payload } = await jwtVerify(idToken, keys, {
    issuer: client.serverMetadata().issuer,
    audience: audiences,
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'],
    requiredClaims: ['sub', 'exp', 'iat'],
    clockTolerance: 60,
    currentDate: ctx.core.clock.now(),
  }).catch((error: unknown) => {
    if (error instanceof errors.JOSEError && !isKeySetError(error))
      fail('INVALID_ID_TOKEN', { reason: error.message }, { cause: error })
    return unavailable(settings.id)(error)
  })
  // OpenID Connect Core 3.1.3.7: any other audience of the token could have passed it on.
  if (![payload.aud ?? []].flat().every((audience) => audiences.includes(audience)))
    fail('INVALID_ID_TOKEN', { reason: 'it has other audiences too' })
  return payload
}

/** Returns whether the keys could not be loaded. Otherwise the token is wrong. */
function isKeySetError(error: errors.JOSEError): boolean {
  return (
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === errors.JOSEError.code
  )
}

const subject = z
  .string()
  .min(1)
  .max(255)
  .regex(/^\P{Cc}+$/u)
const address = z.email().max(254)

function personOf({ settings: { id, name } }: Provider, claims: JWTPayload): Person {
  const { data: sub } = subject.safeParse(claims.sub)
  if (sub === undefined) fail('INVALID_ID_TOKEN', { reason: 'sub is not a text of up to 255 characters' })
  const email = text(claims.email)
  return {
    provider: { id, name },
    subject: sub,
    email: address.safeParse(email).data ?? null,
    // Apple sends a string.
    emailVerified: claims.email_verified === true || claims.email_verified === 'true',
    name: text(claims.name) ?? text(claims.given_name),
    handle: text(claims.preferred_username),
    refreshToken: null,
  }
}

/** Returns a claim as displayable text: trimmed, without control characters; null when nothing is left. */
function text(claim: unknown): string | null {
  if (typeof claim !== 'string') return null
  return (
    claim
      .toWellFormed()
      .replaceAll(/\p{Cc}+/gu, ' ')
      .trim() || null
  )
}
