import type { DataOf, None, OperationId, ParametersOf } from './contract.ts'
import type { Nova } from './nova.ts'
import type { Operation } from './operation.ts'

type Page = { items: unknown[]; next_cursor: string | null }

/** The operations that return a list in pages. */
export type ListId = {
  [Id in OperationId]: DataOf<Id> extends Page ? ('cursor' extends keyof ParametersOf<Id> ? Id : never) : never
}[OperationId]

type WithoutCursor<Id extends OperationId> = Omit<ParametersOf<Id>, 'cursor'>
type PageOptions = { signal?: AbortSignal; headers?: Record<string, string> }
type Arguments<P> = None extends P ? [parameters?: P, options?: PageOptions] : [parameters: P, options?: PageOptions]
type Item<Id extends ListId> = DataOf<Id> extends { items: (infer T)[] } ? T : never

/** Returns the pages of a list, each when it is asked for. */
export async function* pages<Id extends ListId>(
  nova: Nova,
  list: Operation<Id>,
  ...[parameters, options]: Arguments<WithoutCursor<Id>>
): AsyncGenerator<DataOf<Id>, void, undefined> {
  let cursor: string | null | undefined
  do {
    const { data } = await nova.send(list.spec, { ...parameters, cursor }, options)
    yield data as DataOf<Id>
    cursor = (data as Page).next_cursor
  } while (cursor !== null)
}

/** Returns the items of a list. A page is read when its first item is asked for; `limit` is the size of a page. */
export async function* items<Id extends ListId>(
  nova: Nova,
  list: Operation<Id>,
  ...args: Arguments<WithoutCursor<Id>>
): AsyncGenerator<Item<Id>, void, undefined> {
  for await (const page of pages(nova, list, ...args)) yield* (page as Page).items as Item<Id>[]
}
