type Page<T> = { items: T[]; next_cursor: string | null }

/** Every item of a list, page by page to its end. */
export async function everyItem<T>(
  ask: (cursor: { cursor?: string }) => Promise<{ status: number; data: unknown }>,
): Promise<T[]> {
  const seen: T[] = []
  let cursor: string | null | undefined
  do {
    const { status, data } = await ask(cursor == null ? {} : { cursor })
    if (status !== 200) throw new Error(`a page answered ${status}: ${JSON.stringify(data)}`)
    const page = data as Page<T>
    seen.push(...page.items)
    cursor = page.next_cursor
  } while (cursor !== null)
  return seen
}
