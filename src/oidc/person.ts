import { errors, type JWTPayload, jwtVerify } from 'jose'
import { fetchUserInfo, genericGrantRequest, ResponseBodyError } from 'openid-client'
import { z } from 'zod'
import { DomainError, fail } from '../contract/errors.ts'
import type { Ctx } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { type Flow, keepFlow, takeFlow, takeNonce } from './flows.ts'
import { type Provider, providerOf, unavailable } from './provider.ts'

/** Who somebody is at a provider. */
export type Person = {
  provider: ProviderRef
  subject: string
  email: string | null
  emailVerified: boolean
  name: string | null
  handle: string | null
}
type ProviderRef = { id: string; name: string }

export type CodeAnswer = { code: string; state: string; flow_token: string; iss?: string | undefined }
export type IdTokenAnswer = { id_token: string; nonce: string }

/**
 * Who came back from the provider with a code. The flow is used up first, so an answer counts once; only when the
 * provider does not answer it may be tried again.
 * @throws PROVIDER_NOT_FOUND, INVALID_OIDC_STATE, INVALID_AUTHORIZATION_CODE, INVALID_NONCE, INVALID_ID_TOKEN,
 * SERVICE_UNAVAILABLE
 */
export async function personFromCode(ctx: Ctx, providerId: string, answer: CodeAnswer): Promise<Person> {
  const provider = await providerOf(ctx.core, providerId)
  checkIssuer(provider, answer.iss)
  const flow = await takeFlow(ctx, providerId, answer.flow_token, answer.state)
  if (flow === undefined) fail('INVALID_OIDC_STATE')
  try {
    const { idToken, accessToken } = await exchange(provider, flow, answer.code)
    const claims = await verify(ctx, provider, idToken, [provider.settings.client_id])
    if (claims.nonce !== flow.nonce) fail('INVALID_NONCE')
    return personOf(
      provider,
      claims.email === undefined ? { ...(await askFor(provider, claims.sub!, accessToken)), ...claims } : claims,
    )
  } catch (error) {
    if (error instanceof DomainError && error.code === 'SERVICE_UNAVAILABLE')
      await keepFlow(ctx, providerId, answer.flow_token, answer.state, flow)
    throw error
  }
}

/** RFC 9207: an answer that comes from another provider than the one that was asked is not sent on to the latter. */
function checkIssuer({ client }: Provider, iss: string | undefined): void {
  const { issuer, authorization_response_iss_parameter_supported: named } = client.serverMetadata()
  if (iss === undefined ? named === true : iss !== issuer) fail('INVALID_OIDC_STATE', { field: 'iss' })
}

// The provider does not know us, or does not let us: that is for the operator to mend, and not the fault of whoever
// signs in.
const ourFault = new Set(['invalid_client', 'unauthorized_client', 'unsupported_grant_type'])
const brokenToken = new Set(['OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'])

async function exchange(
  { client, settings }: Provider,
  flow: Flow,
  code: string,
): Promise<{ idToken: string; accessToken: string }> {
  // By hand, since `authorizationCodeGrant` would send a redirect address that it has normalised; providers compare
  // every character.
  const parameters = { code, redirect_uri: flow.redirectUri, code_verifier: flow.verifier }
  const tokens = await genericGrantRequest(client, 'authorization_code', parameters).catch((error: unknown) => {
    if (error instanceof ResponseBodyError && error.status < 500 && !ourFault.has(error.error))
      fail('INVALID_AUTHORIZATION_CODE', { reason: error.error }, { cause: error })
    const { code: kind, message } = error as { code?: string; message: string }
    if (kind !== undefined && brokenToken.has(kind)) fail('INVALID_ID_TOKEN', { reason: message }, { cause: error })
    return unavailable(settings.id)(error)
  })
  const idToken = tokens.id_token ?? fail('INVALID_ID_TOKEN', { reason: 'the provider gave none' })
  return { idToken, accessToken: tokens.access_token }
}

/**
 * What the provider says of somebody when it is asked: many say there what they leave out of the id token (OpenID
 * Connect Core 5.4).
 */
async function askFor(
  { client, settings }: Provider,
  subject: string,
  accessToken: string,
): Promise<Record<string, unknown>> {
  if (client.serverMetadata().userinfo_endpoint === undefined) return {}
  return fetchUserInfo(client, accessToken, subject).catch(unavailable(settings.id))
}

/**
 * Whom an id token of the system's dialog is about. The nonce is used up by a token that is good.
 * @throws PROVIDER_NOT_FOUND, INVALID_NONCE, INVALID_ID_TOKEN, SERVICE_UNAVAILABLE
 */
export async function personFromIdToken(ctx: Ctx, providerId: string, answer: IdTokenAnswer): Promise<Person> {
  const provider = await providerOf(ctx.core, providerId)
  const { client_id, native_client_ids } = provider.settings
  const claims = await verify(ctx, provider, answer.id_token, [client_id, ...native_client_ids])
  // Apple's dialog takes the nonce hashed, Google's as it is.
  if (claims.nonce !== answer.nonce && claims.nonce !== sha256(answer.nonce).toString('hex')) fail('INVALID_NONCE')
  const person = personOf(provider, claims)
  if (!(await takeNonce(ctx, providerId, answer.nonce))) fail('INVALID_NONCE')
  return person
}

/** The claims of an id token that this provider has signed for us and nobody else. */
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
    if (error instanceof errors.JOSEError && !isOfKeySet(error))
      fail('INVALID_ID_TOKEN', { reason: error.message }, { cause: error })
    return unavailable(settings.id)(error)
  })
  // OpenID Connect Core 3.1.3.7: whoever else it was made for could have passed it on.
  if (![payload.aud ?? []].flat().every((one) => audiences.includes(one)))
    fail('INVALID_ID_TOKEN', { reason: 'it is for others too' })
  return payload
}

/** Whether the keys could not be had, rather than the token being wrong. */
function isOfKeySet(error: errors.JOSEError): boolean {
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
    // Apple sends it as a text.
    emailVerified: claims.email_verified === true || claims.email_verified === 'true',
    name: text(claims.name) ?? text(claims.given_name),
    handle: text(claims.preferred_username),
  }
}

/** A claim as text for people: trimmed, without what cannot be shown or stored; null when nothing is left. */
function text(claim: unknown): string | null {
  if (typeof claim !== 'string') return null
  return (
    claim
      .toWellFormed()
      .replaceAll(/\p{Cc}+/gu, ' ')
      .trim() || null
  )
}
