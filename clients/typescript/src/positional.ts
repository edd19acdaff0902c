import { bodyOf, buildRequest } from './build-request.ts'
import type { Connection, SendInit } from './connection.ts'
import type { AnswerOf, BodyIsRequired, BodyOf, HeaderOf, None, OperationId, PathOf, QueryOf } from './contract.ts'
import { send } from './http.ts'
import type { Operation } from './operation.ts'

type Optional<T> = None extends T ? [parameters?: T] : [parameters: T]
type Slot<Id extends OperationId, S> = S extends '$body'
  ? BodyIsRequired<Id> extends true
    ? [body: BodyOf<Id>]
    : [body?: BodyOf<Id>]
  : S extends '$query'
    ? Optional<QueryOf<Id>>
    : S extends '$header'
      ? Optional<HeaderOf<Id>>
      : [parameter: S extends keyof PathOf<Id> ? PathOf<Id>[S] : never]
type Arguments<Id extends OperationId, S extends readonly string[]> = S extends readonly [
  infer First,
  ...infer Rest extends readonly string[],
]
  ? [...Slot<Id, First>, ...Arguments<Id, Rest>]
  : [options?: SendInit]

/** Returns a function that returns the method of an operation with positional arguments: slots, then the options. */
export function positional(connection: Connection) {
  return <Id extends OperationId, const S extends readonly string[]>({ spec }: Operation<Id>, slots: S) =>
    async (...args: Arguments<Id, S>): Promise<AnswerOf<Id>> => {
      const at = (slot: string): unknown => args[slots.indexOf(slot)]
      const names = slots.filter((slot) => !slot.startsWith('$'))
      const path = Object.fromEntries(names.map((name) => [name, at(name)]))
      const parameters = { ...path, ...(at('$query') as object | undefined) }
      const { url, headers } = buildRequest({ ...spec, key: false }, parameters, {})
      const { headers: more, ...options } = (args[slots.length] ?? {}) as SendInit
      const body = bodyOf(spec, at('$body'))
      if (typeof body === 'string') headers['content-type'] = 'application/json'
      const all = new Headers(headers)
      for (const given of [at('$header') as HeadersInit | undefined, more])
        for (const [name, value] of new Headers(given)) all.set(name, value)
      return send(connection, url, { ...options, method: spec.method, headers: all, body: body ?? null })
    }
}
