import type { NovaClient, Unrecognized } from '../../clients/typescript/src/index.ts'

/**
 * A type of the client without the kinds that are newer than the contract. An app must expect these; a test must not,
 * because the server under test is as new as the contract.
 */
type Known<T> = T extends { type: Unrecognized } | { event: Unrecognized } | { code: Unrecognized }
  ? never
  : T extends Headers | string | number | boolean | null | undefined
    ? T
    : { [K in keyof T]: Known<T[K]> }

/** The client of the API for tests: the same methods, which return only what the contract names. */
export type TestClient = {
  [Id in keyof NovaClient]: (...args: Parameters<NovaClient[Id]>) => Promise<Known<Awaited<ReturnType<NovaClient[Id]>>>>
}
