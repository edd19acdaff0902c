type Page<T> = { items: T[]; next_cursor: string | null }

/** Requests all pages of a list and returns their items. */
export async function everyItem<T>(
  getPage: (cursor: { cursor?: string }) => Promise<{ status: number; data: unknown }>,
): Promise<T[]> {
  const seen: T[] = []
  let cursor: string | null | undefined
  do {
    const { status, data } = await getPage(cursor == null ? {} : { cursor })
    if (status !== 200) throw new Error(`a page returned ${status}: ${JSON.stringify(data)}`)
    const page = data as Page<T>
    seen.push(...page.items)
    cursor = page.next_cursor
  } while (cursor !== null)
  return seen
}
