/** A new account, for a sample. */
export type Account = { username: string; email: string; password: string }

/** What a sample saw. All samples do the same, so all see the same. */
export type Seen = {
  /** Captions of the user's posts, by pages of two, the newest first. */
  captions: string[]
  /** Number of likes after a like. */
  likes: number
  /** The code of the error for a post that does not exist. */
  missing: string
}

export const captions = ['first', 'second', 'third']
export const nobody = '00000000-0000-7000-8000-000000000000'

/** Returns the items of all pages of a list. */
export async function* itemsOf<T>(
  read: (cursor: string | undefined) => Promise<{ items: T[]; next_cursor: string | null }>,
): AsyncGenerator<T> {
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    yield* page.items
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
}
