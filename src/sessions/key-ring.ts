import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, importJWK, importPKCS8, type JWK } from 'jose'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'

export const algorithm = 'EdDSA'

export type PublicKey = { kty: string; crv: string; x: string; kid: string; alg: string; use: 'sig' }
export type KeyState = {
  kid: string
  state: 'next' | 'signing' | 'verifying'
  createdAt: Date
  signsFrom: Date
  verifiesUntil: Date | null
}
export type KeyRing = {
  /** The key that new tokens are signed with; made when there is none. */
  signing(): Promise<{ kid: string; key: CryptoKey }>
  /** The key of a token's `kid`; undefined when there is none or its time is over. */
  verifying(kid: string): Promise<CryptoKey | undefined>
  publicKeys(): Promise<PublicKey[]>
  /** Newest first. */
  states(): Promise<KeyState[]>
  /** Makes the next key; see `rotateSigningKeys` of the contract. With a `kid` that exists already nothing changes. */
  rotate(options: { publishAheadMs: number; compromised: boolean; kid?: string | undefined }): Promise<void>
  close(): void
}

type Row = {
  kid: string
  public_jwk: JWK
  sealed_private_key: Buffer
  created_at: Date
  signs_from: Date
  verifies_until: Date | null
}
type Key = { row: Row; signing: () => Promise<CryptoKey>; verifying: CryptoKey }

const unknownKidReloadsAtMostEveryMs = 5_000
// Shorter than the least time that a key is published before it signs, so every process knows it by then.
const reloadEveryMs = 30_000
// An access token's life, and five minutes for clocks that differ.
const verifyAfterSigningMs = 20 * 60 * 1000

/**
 * Ed25519 keys in Postgres, shared by all processes; private halves sealed. Which one signs follows from the clock
 * alone. A rotation is announced over Redis; without Redis an unknown `kid`, or half a minute, brings it.
 */
export const keyRing = part({ open: createKeyRing, close: (ring) => ring.close() })

function createKeyRing({ config, postgres, redis, redisSubscriber, secrets, clock, newId }: Core): KeyRing {
  const channel = `${config.REDIS_PREFIX}keys-rotated`
  let loading: Promise<Key[]> | undefined
  let loadedAt = Number.NEGATIVE_INFINITY

  const reload = (): void => void load().catch(() => undefined)
  const onMessage = (from: string): void => {
    if (from === channel) reload()
  }
  // Also what was announced while Redis was away.
  const onReady = (): void => {
    void redisSubscriber.subscribe(channel).catch(() => undefined)
    reload()
  }
  redisSubscriber.on('message', onMessage)
  redisSubscriber.on('ready', onReady)
  // In the background: sign-ins hold a connection while they wait for the key, and loading needs one more.
  const reloading = setInterval(() => void refresh(), reloadEveryMs).unref()
  onReady()

  function load(): Promise<Key[]> {
    loadedAt = performance.now()
    const mine = readOrMake().catch((error: unknown) => {
      if (loading === mine) loading = undefined
      throw error
    })
    loading = mine
    return mine
  }

  /** What is known stays in use until the news are here, and when they do not come. */
  async function refresh(): Promise<void> {
    const before = loading
    loadedAt = performance.now()
    const fresh = await readOrMake().catch(() => undefined)
    if (fresh !== undefined && loading === before) loading = Promise.resolve(fresh)
  }

  async function current(): Promise<Key[]> {
    const keys = await (loading ?? load())
    const now = clock.now()
    const good = keys.filter(({ row }) => row.verifies_until === null || row.verifies_until > now)
    return good.some(({ row }) => row.signs_from <= now) ? good : load()
  }

  async function readOrMake(): Promise<Key[]> {
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

  async function read(): Promise<Row[]> {
    const { rows } = await postgres.pool.query(
      `select kid, public_jwk, sealed_private_key, created_at, signs_from, verifies_until from signing_keys
       where verifies_until is null or verifies_until > $1 order by signs_from desc, kid desc`,
      [clock.now()],
    )
    // The pool hands instants over as text.
    return (rows as Row[]).map((row) => ({
      ...row,
      created_at: new Date(row.created_at),
      signs_from: new Date(row.signs_from),
      verifies_until: row.verifies_until && new Date(row.verifies_until),
    }))
  }

  /** Two processes that start at once make one key: the lock lets one in, the other finds it there. */
  async function insert(key: {
    signsFrom: Date
    kid?: string | undefined
    onlyIfNoneSigns?: boolean
    othersVerifyUntil?: Date
  }): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true })
    const kid = key.kid ?? newId()
    const sealed = secrets.seal('signing-key', kid, Buffer.from(await exportPKCS8(privateKey)))
    const client = await postgres.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select pg_advisory_xact_lock(hashtextextended('signing-keys', 0))`)
      // A call that is repeated after a crash has made its key: doing it again would end the keys' time anew.
      const { rowCount: known } = await client.query('select kid from signing_keys where kid = $1', [kid])
      if (known === 0 && key.othersVerifyUntil !== undefined) {
        await client.query('update signing_keys set verifies_until = least(verifies_until, $1)', [
          key.othersVerifyUntil,
        ])
        // A key that would have begun later is overtaken: were it to sign after this one, its tokens would outlive it.
        await client.query('delete from signing_keys where signs_from >= $1 and signs_from > $2', [
          key.signsFrom,
          clock.now(),
        ])
      }
      await client.query(
        `insert into signing_keys (kid, public_jwk, sealed_private_key, created_at, signs_from)
         select $1, $2, $3, $4, $5 where not $6 or not exists
           (select from signing_keys where signs_from <= $4 and (verifies_until is null or verifies_until > $4))
         on conflict (kid) do nothing`,
        [
          kid,
          JSON.stringify(await exportJWK(publicKey)),
          sealed,
          clock.now(),
          key.signsFrom,
          key.onlyIfNoneSigns === true,
        ],
      )
      // What nobody verifies with any more is not worth keeping.
      await client.query('delete from signing_keys where verifies_until <= $1', [clock.now()])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
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
      if (known !== undefined || performance.now() - loadedAt < unknownKidReloadsAtMostEveryMs) return known
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
