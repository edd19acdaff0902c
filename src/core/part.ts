import type { Core } from './core.ts'
import type { PartOf } from './parts.ts'

/**
 * A resource that a domain opens once per process and that lives as long as the process: a cache, a registry of
 * sockets, a timer. `core.of(part)` returns it, and opens it at its first use. Parts are closed in the reverse order of
 * opening.
 */
export type Part<T> = PartOf<Core, T>

/** Declares a part. The declaration has no state: the state belongs to the `Core` that opens it. */
export function part<T>(definition: Part<T>): Part<T> {
  return definition
}
