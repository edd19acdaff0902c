import { isNovaError, type NovaError } from './errors.ts'
import { type Lock, webLock } from './lock.ts'

/** The tokens of a session. An app stores them where only it can read them. */
export type Tokens = {
  access_token: string
  /** Works once. Ten seconds after its first use, another use ends the session: the token must have been stolen. */
  refresh_token: string
  /** When the access token expires by this device's clock, in milliseconds since 1970. */
  expires_at: number
}

/** What `login`, `register` and the other operations that start a session return. */
export type TokenReply = { access_token: string; refresh_token: string; expires_in: number; device_token?: string }

type Refresh = (refreshToken: string) => Promise<TokenReply>

/** Where the device token of the last sign-in is stored. */
export type DeviceStore = {
  load: () => string | undefined | Promise<string | undefined>
  store: (token: string) => void | Promise<void>
}

export type SessionOptions = {
  /** The stored tokens. */
  tokens?: Tokens | undefined
  /**
   * Returns the stored tokens, instead of `tokens`. Needed when several tabs or processes share them: it is called
   * before each refresh, and if another one has refreshed meanwhile, its tokens are used.
   */
  load?: () => Tokens | undefined | Promise<Tokens | undefined>
  /** Stores new tokens; undefined when the session has ended. */
  onChange?: (tokens: Tokens | undefined) => void | Promise<void>
  /** Called when the session has ended by itself. The error is undefined if another tab signed out. */
  onEnd?: (error: NovaError | undefined) => void
  /** Stores the token by which the API knows this device. Keep it when the user signs out. */
  device?: DeviceStore
  /** Keeps tabs and processes from refreshing at the same time; with `load` a Web Lock by default, if there are. */
  lock?: Lock
}

/** The signed-in user of an app. */
export type NovaSession = {
  /** The current tokens; undefined if no user is signed in, or before the first call if they are loaded. */
  readonly tokens: Tokens | undefined
  /** Starts with the tokens of a reply, for instance `await session.start(await register(nova, { body }))`. */
  start(reply: TokenReply): Promise<void>
  /** Forgets the tokens and returns them. `signOut` also ends the session at the API. */
  end(): Promise<Tokens | undefined>
  /** Returns the device token of the last sign-in, if there was one. `signIn` sends it. */
  deviceToken(): Promise<string | undefined>
  token(refresh: Refresh): Promise<string | undefined>
  renew(refused: string, refresh: Refresh): Promise<string | undefined>
}

/** A token that expires so soon is refreshed first: it could expire on its way. */
const marginMs = 30_000

/** Returns a session, which refreshes its tokens: once, however many calls need new ones. */
export function createSession(options: SessionOptions = {}): NovaSession {
  const { load, onChange, onEnd, lock = load === undefined ? (run) => run() : webLock('nova-session') } = options
  let tokens = options.tokens
  let loading: Promise<void> | undefined
  let refreshing: Promise<void> | undefined
  let deviceToken: string | undefined
  // Counts starts and ends. A refresh that began before the last one must not bring the earlier session back.
  let generation = 0

  const loaded = (): Promise<void> => {
    loading ??= (async () => {
      const began = generation
      const stored = await load?.()
      if (generation === began) tokens ??= stored
    })().catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }

  const replace = async (next: Tokens | undefined): Promise<void> => {
    tokens = next
    await onChange?.(next)
  }

  async function refreshTokens(refused: string, refresh: Refresh): Promise<void> {
    const began = generation
    const stored = load === undefined ? tokens : await load()
    if (generation !== began) return
    tokens = stored
    if (stored === undefined) return onEnd?.(undefined)
    if (stored.access_token !== refused && !isExpiring(stored)) return
    try {
      const reply = await refresh(stored.refresh_token)
      if (generation === began) await replace(tokensOf(reply))
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      if (generation !== began) return
      generation++
      await replace(undefined)
      onEnd?.(refusal)
    }
  }

  const refreshOnce = (refused: string, refresh: Refresh): Promise<void> => {
    refreshing ??= lock(() => refreshTokens(refused, refresh)).finally(() => {
      refreshing = undefined
    })
    return refreshing
  }

  return {
    get tokens() {
      return tokens
    },
    async start(reply) {
      generation++
      tokens = tokensOf(reply)
      const began = generation
      if (reply.device_token !== undefined) {
        deviceToken = reply.device_token
        await options.device?.store(deviceToken)
      }
      // In the lock, so that it is stored after what a refresh of another tab stores.
      await lock(async () => {
        if (generation === began) await onChange?.(tokens)
      })
    },
    async end() {
      await loaded()
      const ended = tokens
      tokens = undefined
      const began = ++generation
      await lock(async () => {
        if (generation === began) await onChange?.(undefined)
      })
      return ended
    },
    async deviceToken() {
      return deviceToken ?? options.device?.load()
    },
    async token(refresh) {
      await loaded()
      const current = tokens
      if (current === undefined || !isExpiring(current)) return current?.access_token
      try {
        await refreshOnce(current.access_token, refresh)
      } catch (error) {
        // It works for some seconds more, and the next call tries again.
        if (current.expires_at <= Date.now()) throw error
      }
      return tokens?.access_token
    },
    async renew(refused, refresh) {
      // A call that was sent before a refresh can be refused after it.
      if (tokens?.access_token === refused) await refreshOnce(refused, refresh)
      return tokens?.access_token
    },
  }
}

function isExpiring({ expires_at }: Tokens): boolean {
  return expires_at - Date.now() < marginMs
}

function tokensOf({ access_token, refresh_token, expires_in }: TokenReply): Tokens {
  return { access_token, refresh_token, expires_at: Date.now() + expires_in * 1000 }
}

/** Returns the error if it says that the session has ended, and not that the API is unavailable. */
function refusalOf(error: unknown): NovaError | undefined {
  return isNovaError(error) && [400, 401, 403].includes(error.status) ? error : undefined
}
