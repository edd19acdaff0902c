import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, importJWK, importPKCS8, type JWK } from 'jose'
import type { Clock } from '../platform/clock.ts'
import type { Postgres } from '../platform/postgres.ts'
import type { Secrets } from '../platform/secrets.ts'

export const algorithm = 'EdDSA'

export type PublicKey = { kty: string; crv: string; x: string; kid: string; alg: string; use: 'sig' }
export type KeyRing = {
  /** The key that new tokens are signed with; made when there is none. */
  signing(): Promise<{ kid: string; key: CryptoKey }>
  /** The key of a token's `kid`; undefined when there is none. */
  verifying(kid: string): Promise<CryptoKey | undefined>
  publicKeys(): Promise<PublicKey[]>
}

type Row = { kid: string; public_jwk: JWK; sealed_private_key: Buffer; retired_at: Date | null }
type Loaded = { signing: { kid: string; key: CryptoKey }; verifying: Map<string, CryptoKey>; published: PublicKey[] }

const reloadAtMostEveryMs = 5_000

/** Ed25519 keys in Postgres, shared by all processes; private halves sealed. An unknown `kid` reloads, so a new key is known everywhere. */
export function createKeyRing(deps: { postgres: Postgres; secrets: Secrets; clock: Clock; newId: () => string }): KeyRing {
  const { postgres, secrets, clock, newId } = deps
  let loading: Promise<Loaded> | undefined
  let loadedAt = 0

  const load = (): Promise<Loaded> => {
    loadedAt = Date.now()
    loading = readOrMake().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }

  async function readOrMake(): Promise<Loaded> {
    let rows = await read()
    if (!rows.some((row) => row.retired_at === null)) {
      await make()
      rows = await read()
    }
    const current = rows.find((row) => row.retired_at === null)!
    const pem = secrets.open('signing-key', current.kid, current.sealed_private_key).toString()
    const verifying = await Promise.all(rows.map(async (row) => [row.kid, (await importJWK(row.public_jwk, algorithm)) as CryptoKey] as const))
    return {
      signing: { kid: current.kid, key: await importPKCS8(pem, algorithm) },
      verifying: new Map(verifying),
      published: rows.map((row) => ({
        kty: row.public_jwk.kty!,
        crv: row.public_jwk.crv!,
        x: row.public_jwk.x!,
        kid: row.kid,
        alg: algorithm,
        use: 'sig',
      })),
    }
  }

  async function read(): Promise<Row[]> {
    return (await postgres.pool.query('select kid, public_jwk, sealed_private_key, retired_at from signing_keys order by created_at desc, kid desc'))
      .rows as Row[]
  }

  /** Two processes that start at once make one key: the lock lets one in, the other finds it there. */
  async function make(): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true })
    const kid = newId()
    const sealed = secrets.seal('signing-key', kid, Buffer.from(await exportPKCS8(privateKey)))
    const client = await postgres.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select pg_advisory_xact_lock(hashtextextended('signing-keys', 0))`)
      await client.query(
        `insert into signing_keys (kid, public_jwk, sealed_private_key, created_at)
         select $1, $2, $3, $4 where not exists (select from signing_keys where retired_at is null)`,
        [kid, JSON.stringify(await exportJWK(publicKey)), sealed, clock.now()],
      )
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
  }

  return {
    signing: async () => (await (loading ?? load())).signing,
    async verifying(kid) {
      const known = (await (loading ?? load())).verifying.get(kid)
      if (known !== undefined || Date.now() - loadedAt < reloadAtMostEveryMs) return known
      return (await load()).verifying.get(kid)
    },
    publicKeys: async () => (await (loading ?? load())).published,
  }
}
