/** A counter that a trigger or a statement keeps, and what it counts. `actual` is SQL over `t`, the counter's row. */
export type StoredCounter = { table: string; key: string; column: string; actual: string }
