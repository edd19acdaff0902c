/**
 * A counter that a trigger or a statement keeps, and what it counts. `actual` is SQL over `t`, the counter's row. A key
 * that is called `id` or `…_id` is a uuid, any other is text.
 */
export type StoredCounter = { table: string; key: string; column: string; actual: string }
