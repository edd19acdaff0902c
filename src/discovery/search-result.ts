/** A page of search results. */
export type SearchResult<T> = { items: T[]; nextCursor: string | null }

/** SQL: maximum edit distance between a word and the typed text `q.text`; two swapped letters are a distance of two. */
export const maxTypos = `case when length(q.text) < 4 then 0 when length(q.text) = 4 then 1 else 2 end`
