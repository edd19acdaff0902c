import type { NumberedLog } from './numbered-log.ts'

/** What is to be stored and how. */
type Numbering = {
  /**
   * Rows with the alias `d`: of the log's owner, under the name that the messages have for it, `cause`, `ord`, which is
   * their order, and what else the statement needs.
   */
  drafts: string
  /** Further conditions on `d`. */
  and: readonly string[]
  /** The call's time. */
  now: string
  /**
   * For heads that come into being with the first message: columns that count along, each with what is added, over the
   * new rows.
   */
  countsAlong?: Readonly<Record<string, string>>
}

/**
 * SQL: common table expressions that number drafts, each cause once for each log. The last one is `placed`: the new
 * drafts with `seq` and `id`, ready to be inserted.
 *
 * Ids are in the order of numbers: each begins with a tick, and ticks grow within a log whatever the clocks of
 * processes say.
 *
 * The numbers are looked up in an object: Postgres expects one row of each part and would join them by looking at every
 * pair.
 */
export function numbering(log: NumberedLog, { drafts, and, now, countsAlong }: Numbering): string {
  const { messages, of } = log
  return `fresh as (
      select distinct on (d.${of}, d.cause) d.*
      from ${drafts}
      where not exists (select from ${messages} m where m.${of} = d.${of} and m.cause = d.cause)
        ${and.map((condition) => `and ${condition}`).join('\n        ')}
      order by d.${of}, d.cause, d.ord
    ), numbered as (
      select fresh.*,
        row_number() over (partition by ${of} order by ord) as nth,
        count(*) over (partition by ${of}) as many
      from fresh
    ), counted as (
      ${countsAlong === undefined ? moveHeads(log, now) : makeOrMoveHeads(log, now, countsAlong)}
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

/** SQL: an instant in ticks, of which a millisecond has 4096. */
function ticks(instant: string): string {
  return `floor(extract(epoch from ${instant}) * 4096000)::bigint`
}

// Heads are locked in the order of owners, here as everywhere, so that two who store for the same owners do not wait
// for each other.
function moveHeads({ heads, owner, of, lastSeq }: NumberedLog, now: string): string {
  return `update ${heads} k
      set ${lastSeq} = k.${lastSeq} + n.many,
        last_tick = greatest(${ticks(now)}, k.last_tick + 1) + n.many - 1
      from (select ${of}, max(many) as many from numbered group by ${of} order by ${of}) n
      where k.${owner} = n.${of}
      returning k.${owner} as owner, k.${lastSeq} as last_seq, k.last_tick`
}

function makeOrMoveHeads(
  { heads, owner, of, lastSeq }: NumberedLog,
  now: string,
  countsAlong: Readonly<Record<string, string>>,
): string {
  const columns = Object.keys(countsAlong)
  return `insert into ${heads} as k (${[owner, lastSeq, 'last_tick', ...columns].join(', ')})
      select ${[of, 'max(many)', `${ticks(now)} + max(many) - 1`, ...Object.values(countsAlong)].join(', ')}
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
