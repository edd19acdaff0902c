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
import { isPrivateWay, type ProviderSettings } from './provider-settings.ts'

/** A provider, ready to be used: what it says of itself, and its keys. */
export type Provider = { settings: ProviderSettings; client: Configuration; keys: JWTVerifyGetKey }

type Known = { provider: Promise<Provider>; askAgainAt: number }

const timeoutSeconds = 5
const rediscoverMs = 24 * 60 * 60 * 1000
const retryMs = 60 * 1000
// A key that is not known yet may be a new one, or made up: the provider is asked, but not by every made-up token.
const unknownKeyAsksAtMostEveryMs = 5_000

const discovered = part({ open: () => new Map<string, Known>() })

/** @throws PROVIDER_NOT_FOUND */
export function settingsOf(core: Core, id: string): ProviderSettings {
  return (
    core.config.of(oidcVariables).OIDC_PROVIDERS.find((provider) => provider.id === id) ?? fail('PROVIDER_NOT_FOUND')
  )
}

/**
 * The provider of an id. What it says of itself is asked once a day; while it does not answer, what it said before
 * stands.
 * @throws PROVIDER_NOT_FOUND, SERVICE_UNAVAILABLE when it has never answered
 */
export function providerOf(core: Core, id: string): Promise<Provider> {
  const settings = settingsOf(core, id)
  const all = core.of(discovered)
  const now = core.clock.now().getTime()
  const before = all.get(id)
  if (before !== undefined && now < before.askAgainAt) return before.provider
  const asking = discover(settings).catch((error: unknown) => {
    if (before === undefined) {
      all.delete(id)
      return unavailable(id)(error)
    }
    core.log.warn(
      { err: (error as Error).message, provider: id },
      'a provider does not answer; what it said before stands',
    )
    all.set(id, { provider: before.provider, askAgainAt: now + retryMs })
    return before.provider
  })
  all.set(id, { provider: asking, askAgainAt: now + rediscoverMs })
  return asking
}

/** For what a provider does not answer. */
export function unavailable(id: string): (cause: unknown) => never {
  return (cause) => fail('SERVICE_UNAVAILABLE', { dependency: `provider ${id}` }, { cause, retryAfterSeconds: 5 })
}

async function discover(settings: ProviderSettings): Promise<Provider> {
  const url = new URL(settings.issuer)
  const client = await discovery(url, settings.client_id, undefined, authentication(settings), {
    timeout: timeoutSeconds,
    // Settings allow it on this machine only.
    execute: url.protocol === 'http:' ? [allowInsecureRequests] : [],
  })
  const keys = URL.parse(client.serverMetadata().jwks_uri ?? '')
  if (keys === null) throw new Error(`${settings.id} publishes no keys`)
  // Whoever can change the keys on their way can sign in as anybody.
  if (keys.protocol !== url.protocol || !isPrivateWay(keys))
    throw new Error(`${settings.id} publishes its keys where they can be changed on the way`)
  return {
    settings,
    client,
    keys: createRemoteJWKSet(keys, {
      timeoutDuration: timeoutSeconds * 1000,
      cooldownDuration: unknownKeyAsksAtMostEveryMs,
    }),
  }
}

/**
 * The secret goes into the body where the provider takes that, else into the header, which is what one that says
 * nothing takes.
 */
function authentication({ client_secret: secret }: ProviderSettings): ClientAuth {
  if (secret === undefined) return None()
  return (server, ...rest) => {
    const inBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') === true
    return (inBody ? ClientSecretPost(secret) : ClientSecretBasic(secret))(server, ...rest)
  }
}
