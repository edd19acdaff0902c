import type { Core } from './core.ts'
import type { PartOf } from './parts.ts'

/**
 * Something that a domain opens once for a process and that lives as long as it: a cache, a registry of sockets, a
 * timer. It is reached by `core.of(part)`, which opens it when it is first asked for; parts are closed in the reverse
 * order of their opening.
 */
export type Part<T> = PartOf<Core, T>

/** Declares a part. It has no state of its own: the state belongs to the `Core` that opens it. */
export function part<T>(definition: Part<T>): Part<T> {
  return definition
}
