import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  None,
} from 'openid-client'
import { fail } from '../contract/errors.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { oidcVariables } from './oidc.variables.ts'
import { isSecureAddress, type ProviderSettings } from './provider-settings.ts'

/** A provider that is ready to use: its settings, its metadata and its keys. */
export type Provider = { settings: ProviderSettings; client: Configuration; keys: JWTVerifyGetKey }

type Known = { provider: Promise<Provider>; rediscoverAt: number }

const timeoutSeconds = 5
const rediscoverMs = 24 * 60 * 60 * 1000
const retryMs = 60 * 1000
// An unknown key id may be new or forged. The keys are loaded again, but not for every forged token.
const unknownKeyCooldownMs = 5_000

const discovered = part({ open: () => new Map<string, Known>() })

/** @throws PROVIDER_NOT_FOUND */
export function settingsOf(core: Core, id: string): ProviderSettings {
  return (
    core.config.of(oidcVariables).OIDC_PROVIDERS.find((provider) => provider.id === id) ?? fail('PROVIDER_NOT_FOUND')
  )
}

/**
 * Returns the provider with an id. Its metadata is loaded once a day; while the provider is unavailable, the previous
 * metadata stays in use.
 * @throws PROVIDER_NOT_FOUND, SERVICE_UNAVAILABLE when there is no previous metadata
 */
export function providerOf(core: Core, id: string): Promise<Provider> {
  const settings = settingsOf(core, id)
  const all = core.of(discovered)
  const now = core.clock.now().getTime()
  const before = all.get(id)
  if (before !== undefined && now < before.rediscoverAt) return before.provider
  const discovering = discover(settings).catch((error: unknown) => {
    if (before === undefined) {
      all.delete(id)
      return unavailable(id)(error)
    }
    core.log.warn(
      { err: (error as Error).message, provider: id },
      'provider is unavailable; its previous metadata stays in use',
    )
    all.set(id, { provider: before.provider, rediscoverAt: now + retryMs })
    return before.provider
  })
  all.set(id, { provider: discovering, rediscoverAt: now + rediscoverMs })
  return discovering
}

/** Returns an error handler for failed requests to a provider: it throws SERVICE_UNAVAILABLE. */
export function unavailable(id: string): (cause: unknown) => never {
  return (cause) => fail('SERVICE_UNAVAILABLE', { dependency: `provider ${id}` }, { cause, retryAfterSeconds: 5 })
}

async function discover(settings: ProviderSettings): Promise<Provider> {
  const url = new URL(settings.issuer)
  const client = await discovery(url, settings.client_id, undefined, authentication(settings), {
    timeout: timeoutSeconds,
    // The settings allow http on this machine only.
    execute: url.protocol === 'http:' ? [allowInsecureRequests] : [],
  })
  const keys = URL.parse(client.serverMetadata().jwks_uri ?? '')
  if (keys === null) throw new Error(`${settings.id} publishes no keys`)
  // An attacker who can change the keys in transit could sign in as any user.
  if (keys.protocol !== url.protocol || !isSecureAddress(keys))
    throw new Error(`${settings.id} publishes its keys at an insecure address`)
  return {
    settings,
    client,
    keys: createRemoteJWKSet(keys, {
      timeoutDuration: timeoutSeconds * 1000,
      cooldownDuration: unknownKeyCooldownMs,
    }),
  }
}

/**
 * Returns how the client authenticates. The secret is sent in the body if the provider supports that, otherwise in the
 * header, which is the default of providers that do not publish their methods.
 */
function authentication({ client_secret: secret }: ProviderSettings): ClientAuth {
  if (secret === undefined) return None()
  return (server, ...rest) => {
    const inBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') === true
    return (inBody ? ClientSecretPost(secret) : ClientSecretBasic(secret))(server, ...rest)
  }
}
