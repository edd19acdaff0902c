import type { NumberedLog } from './numbered-log.ts'

/** The drafts to number, and how. */
type Numbering = {
  /**
   * From clause of the drafts, with the alias `d`. Columns: the owner (named as in the table of messages), `cause`,
   * `ord` (the order of the drafts), and what else the statement needs.
   */
  drafts: string
  /** Further conditions on `d`. */
  and: readonly string[]
  /** Condition on `d`. Drafts that do not meet it get no number; they are left in `drafted`. By default none. */
  allowed?: string
  /** A further column of the numbered drafts: its name, and SQL over `fresh`, the drafts that get a number. */
  column?: readonly [name: string, sql: string]
  /** Time of the call. */
  now: string
  /**
   * For heads that are created with the first message: counter columns of the head, each with the SQL aggregate over
   * the new rows that is added to it.
   */
  counters?: Readonly<Record<string, string>>
}

/**
 * SQL: common table expressions that number drafts. Each cause is stored only once in each log. The last expression is
 * `placed`: the new drafts with `seq` and `id`, ready to be inserted. With the option `allowed`, `drafted` has all new
 * drafts and a column `is_allowed`.
 *
 * Ids have the same order as numbers: each starts with a tick, and ticks grow within a log even if the clocks of
 * processes differ.
 *
 * The numbers are looked up in a JSON object: Postgres estimates one row for each part, and would compare every pair of
 * rows in a join.
 */
export function numbering(log: NumberedLog, { drafts, and, allowed, column, now, counters }: Numbering): string {
  const { messages, of } = log
  const areNew = `where not exists (select from ${messages} m where m.${of} = d.${of} and m.cause = d.cause)
        ${and.map((condition) => `and ${condition}`).join('\n        ')}`
  const fresh = { from: drafts, where: areNew }
  if (allowed !== undefined) Object.assign(fresh, { from: 'drafted d', where: 'where d.is_allowed' })
  const further = column === undefined ? '' : `,\n        ${column[1]} as ${column[0]}`
  const drafted = `drafted as (
      select d.*, ${allowed} as is_allowed
      from ${drafts}
      ${areNew}
    ), `
  return `${allowed === undefined ? '' : drafted}fresh as (
      select distinct on (d.${of}, d.cause) d.*
      from ${fresh.from}
      ${fresh.where}
      order by d.${of}, d.cause, d.ord
    ), numbered as (
      select fresh.*,
        row_number() over (partition by ${of} order by ord) as nth,
        count(*) over (partition by ${of}) as many${further}
      from fresh
    ), counted as (
      ${counters === undefined ? advanceHeads(log, now) : upsertHeads(log, now, counters)}
    ), heads as (
      select jsonb_object_agg(owner, last_seq) as seqs, jsonb_object_agg(owner, last_tick) as ticks
      from counted
    ), placed as (
      select n.*,
        (heads.seqs ->> n.${of}::text)::bigint - n.many + n.nth as seq,
        numbered_id((heads.ticks ->> n.${of}::text)::bigint - n.many + n.nth) as id
      from heads, numbered n
    )`
}

/** SQL: an instant in ticks; a millisecond has 4096 ticks. */
function ticks(instant: string): string {
  return `floor(extract(epoch from ${instant}) * 4096000)::bigint`
}

// Heads are always locked in the order of owners, so that two writers with the same owners do not wait for each other
// (deadlock).
function advanceHeads({ heads, owner, of, lastSeq }: NumberedLog, now: string): string {
  return `update ${heads} k
      set ${lastSeq} = k.${lastSeq} + n.many,
        last_tick = greatest(${ticks(now)}, k.last_tick + 1) + n.many - 1
      from (select ${of}, max(many) as many from numbered group by ${of} order by ${of}) n
      where k.${owner} = n.${of}
      returning k.${owner} as owner, k.${lastSeq} as last_seq, k.last_tick`
}

function upsertHeads(
  { heads, owner, of, lastSeq }: NumberedLog,
  now: string,
  counters: Readonly<Record<string, string>>,
): string {
  const columns = Object.keys(counters)
  return `insert into ${heads} as k (${[owner, lastSeq, 'last_tick', ...columns].join(', ')})
      select ${[of, 'max(many)', `${ticks(now)} + max(many) - 1`, ...Object.values(counters)].join(', ')}
      from numbered
      group by ${of}
      order by ${of}
      on conflict (${owner}) do update set
        ${lastSeq} = k.${lastSeq} + excluded.${lastSeq},
        last_tick = greatest(excluded.last_tick, k.last_tick + excluded.${lastSeq})${columns
          .map((column) => `,\n        ${column} = k.${column} + excluded.${column}`)
          .join('')}
      returning k.${owner} as owner, k.${lastSeq} as last_seq, k.last_tick`
}
