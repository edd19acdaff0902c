/** A page of what was looked for. */
export type Found<T> = { items: T[]; nextCursor: string | null }

/** SQL: how far a word may be from what was meant, `q.text`; two letters in the wrong order are two steps. */
export const slips = `case when length(q.text) < 4 then 0 when length(q.text) = 4 then 1 else 2 end`
