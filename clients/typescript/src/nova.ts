import { type Authorization, type TokenSource, tokensFrom } from './authorization.ts'
import type { AnyOptions } from './call-options.ts'
import type { Reply } from './exchange.ts'
import { refreshSession } from './generated/operations.ts'
import { type Settings, sendCall } from './send-call.ts'
import type { NovaSession } from './session.ts'
import type { Spec } from './spec.ts'

export type NovaOptions = {
  /** For example `https://api.nova.example`. */
  baseUrl: string
  /** The signed-in user, see `createSession`. Calls are anonymous without it. */
  session?: NovaSession
  /** Instead of a session: a token that something else renews. */
  accessToken?: TokenSource
  /** Makes `accessToken` return another token. Called when the API refuses one. */
  refresh?: () => Promise<unknown>
  /** Replaces the global `fetch`. */
  fetch?: typeof fetch
  /** Milliseconds for each try; 40,000 by default, since `listNotifications` can wait for 30 seconds. */
  timeout?: number
  /** Number of further tries after a transient error; 3 by default. */
  retries?: number
  /** Bounds of the delay between two tries in milliseconds; 250 and 10,000 by default. */
  minDelay?: number
  maxDelay?: number
}

/** An installation of Nova, as a user. */
export type Nova = {
  readonly baseUrl: string
  readonly session: NovaSession | undefined
  /** Sends a call. The functions of the operations use it. */
  send(spec: Spec, parameters?: Record<string, unknown>, options?: AnyOptions): Promise<Reply>
}

/** Returns what every call takes first. It opens no connection. */
export function createNova(options: NovaOptions): Nova {
  const { session, accessToken, timeout = 40_000, retries = 3, minDelay = 250, maxDelay = 10_000 } = options
  const settings: Settings = {
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    // Browsers refuse a `fetch` that is called as a method of another object.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeout,
    retry: { retries, minDelay, maxDelay },
    authorization: undefined,
  }
  const nova: Nova = {
    baseUrl: settings.baseUrl,
    session,
    send: (spec, parameters, call) => sendCall(settings, spec, parameters, call),
  }
  settings.authorization =
    session === undefined ? tokensFrom(accessToken, options.refresh) : authorizedBy(session, nova)
  return nova
}

function authorizedBy(session: NovaSession, nova: Nova): Authorization {
  // When a response was lost, another try within ten seconds returns the same tokens.
  const refresh = (token: string) => refreshSession(nova, { body: { refresh_token: token } }, { repeatable: true })
  return {
    token: () => session.token(refresh),
    renew: (refused) => session.renew(refused, refresh),
  }
}
