/**
 * A counter that a trigger or a statement maintains. `actual` is SQL for the value that it should have, over `t`, the
 * counter's row. A key column named `id` or `…_id` is a uuid, any other is text.
 */
export type StoredCounter = { table: string; key: string; column: string; actual: string }
