import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, importJWK, importPKCS8 } from 'jose'
import { run, systemCtx, transaction } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import {
  dropExpired,
  dropSuperseded,
  endOthers,
  insertKey,
  knownKey,
  lockKeys,
  readKeys,
  type SigningKeyRow,
} from './signing-key-rows.ts'

export const algorithm = 'EdDSA'

type PublicKey = { kty: string; crv: string; x: string; kid: string; alg: string; use: 'sig' }
type KeyState = {
  kid: string
  state: 'next' | 'signing' | 'verifying'
  createdAt: Date
  signsFrom: Date
  verifiesUntil: Date | null
}
type SigningKeys = {
  /** Returns the key that signs new tokens; creates it when there is none. */
  signing(): Promise<{ kid: string; key: CryptoKey }>
  /** Returns the public key for a token's `kid`; undefined when there is none or it has expired. */
  verifying(kid: string): Promise<CryptoKey | undefined>
  publicKeys(): Promise<PublicKey[]>
  /** Returns the state of every key, newest first. */
  states(): Promise<KeyState[]>
  /** Creates the next key, see `rotateSigningKeys` of the contract. If the `kid` exists already, nothing changes. */
  rotate(options: { publishAheadMs: number; compromised: boolean; kid?: string | undefined }): Promise<void>
  close(): void
}

type Key = { row: SigningKeyRow; signing: () => Promise<CryptoKey>; verifying: CryptoKey }

const unknownKidCooldownMs = 5_000
// Shorter than the minimum time between a key's publication and its first signature, so every process knows it by then.
const reloadEveryMs = 30_000
// The lifetime of an access token, plus five minutes for clocks that differ.
const verifyAfterSigningMs = 20 * 60 * 1000

/**
 * Ed25519 keys that sign access tokens. They are stored in Postgres with encrypted private keys, and shared by all
 * processes. The clock alone decides which key signs. A rotation is announced over Redis; without Redis, a process
 * loads the new key after half a minute, or when it sees an unknown `kid`.
 */
export const signingKeys = part({ open: createSigningKeys, close: (keys) => keys.close() })

function createSigningKeys(core: Core): SigningKeys {
  const { config, postgres, redis, redisSubscriber, secrets, clock, newId } = core
  const channel = `${config.REDIS_PREFIX}keys-rotated`
  let loading: Promise<Key[]> | undefined
  let loadedAt = Number.NEGATIVE_INFINITY

  const reload = (): void => void load().catch(() => undefined)
  const onMessage = (from: string): void => {
    if (from === channel) reload()
  }
  const onReady = (): void => {
    void redisSubscriber.subscribe(channel).catch(() => undefined)
    // A rotation may have been missed while Redis was unavailable. The known keys stay in use until then.
    if (loading === undefined) reload()
    else void refresh()
  }
  redisSubscriber.on('message', onMessage)
  redisSubscriber.on('ready', onReady)
  // In the background: sign-ins hold a database connection while they wait for the key, and loading needs another one.
  const reloading = setInterval(() => void refresh(), reloadEveryMs).unref()
  onReady()

  function load(): Promise<Key[]> {
    loadedAt = performance.now()
    const mine = readOrCreate().catch((error: unknown) => {
      if (loading === mine) loading = undefined
      throw error
    })
    loading = mine
    return mine
  }

  /** Loads the keys again. The known keys stay in use until then, and if loading fails. */
  async function refresh(): Promise<void> {
    const before = loading
    loadedAt = performance.now()
    const fresh = await readOrCreate().catch(() => undefined)
    if (fresh !== undefined && loading === before) loading = Promise.resolve(fresh)
  }

  async function current(): Promise<Key[]> {
    const keys = await (loading ?? load())
    const now = clock.now()
    const valid = keys.filter(({ row }) => row.verifies_until === null || row.verifies_until > now)
    return valid.some(({ row }) => row.signs_from <= now) ? valid : load()
  }

  async function readOrCreate(): Promise<Key[]> {
    const now = clock.now()
    let rows = await read()
    if (!rows.some((row) => row.signs_from <= now)) {
      await insert({ signsFrom: now, onlyIfNoneSigns: true })
      rows = await read()
    }
    return Promise.all(
      rows.map(async (row) => {
        let key: Promise<CryptoKey> | undefined
        const open = (): Promise<CryptoKey> =>
          importPKCS8(secrets.open('signing-key', row.kid, row.sealed_private_key).toString(), algorithm)
        return {
          row,
          signing: () => (key ??= open()),
          verifying: (await importJWK(row.public_jwk, algorithm)) as CryptoKey,
        }
      }),
    )
  }

  function read(): Promise<SigningKeyRow[]> {
    return postgres.run(readKeys, { now: clock.now() })
  }

  /**
   * Creates a key. Of two processes that start at once only one creates it: the lock makes the other wait and find it.
   */
  async function insert(key: {
    signsFrom: Date
    kid?: string | undefined
    onlyIfNoneSigns?: boolean
    othersVerifyUntil?: Date
  }): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true })
    const kid = key.kid ?? newId()
    const sealed = secrets.seal('signing-key', kid, Buffer.from(await exportPKCS8(privateKey)))
    const publicJwk = JSON.stringify(await exportJWK(publicKey))
    await transaction(systemCtx(core), async (ctx) => {
      await run(ctx, lockKeys, {})
      // A call that is repeated after a crash has created its key already; the other keys' end must not change again.
      const isKnown = (await run(ctx, knownKey, { kid })).length > 0
      if (!isKnown && key.othersVerifyUntil !== undefined) {
        await run(ctx, endOthers, { until: key.othersVerifyUntil })
        // Delete a key that would start to sign after this one: its end is set already, so its tokens would outlive it.
        await run(ctx, dropSuperseded, { signs_from: key.signsFrom, now: clock.now() })
      }
      await run(ctx, insertKey, {
        kid,
        public_jwk: publicJwk,
        sealed_private_key: sealed,
        now: clock.now(),
        signs_from: key.signsFrom,
        only_if_none_signs: key.onlyIfNoneSigns === true,
      })
      // Expired keys verify nothing and need not be kept.
      await run(ctx, dropExpired, { now: clock.now() })
    })
  }

  const signingOf = (keys: Key[]): Key => keys.find(({ row }) => row.signs_from <= clock.now())!

  return {
    async signing() {
      const key = signingOf(await current())
      return { kid: key.row.kid, key: await key.signing() }
    },
    async verifying(kid) {
      const find = (keys: Key[]): CryptoKey | undefined => keys.find(({ row }) => row.kid === kid)?.verifying
      const known = find(await current())
      if (known !== undefined || performance.now() - loadedAt < unknownKidCooldownMs) return known
      await load()
      return find(await current())
    },
    async publicKeys() {
      return (await current()).map(({ row: { kid, public_jwk } }) => ({
        ...{ kty: public_jwk.kty!, crv: public_jwk.crv!, x: public_jwk.x! },
        ...{ kid, alg: algorithm, use: 'sig' },
      }))
    },
    async states() {
      loading = undefined
      const keys = await current()
      const signing = signingOf(keys)
      return keys.map((key) => ({
        kid: key.row.kid,
        state: key === signing ? 'signing' : key.row.signs_from > signing.row.signs_from ? 'next' : 'verifying',
        createdAt: key.row.created_at,
        signsFrom: key.row.signs_from,
        verifiesUntil: key.row.verifies_until,
      }))
    },
    async rotate({ publishAheadMs, compromised, kid }) {
      const now = clock.now().getTime()
      const signsFrom = new Date(compromised ? now : now + publishAheadMs)
      await insert({
        signsFrom,
        kid,
        othersVerifyUntil: new Date(compromised ? now : signsFrom.getTime() + verifyAfterSigningMs),
      })
      loading = undefined
      await redis.publish(channel, '').catch(() => undefined)
    },
    close() {
      clearInterval(reloading)
      redisSubscriber.off('message', onMessage)
      redisSubscriber.off('ready', onReady)
    },
  }
}
