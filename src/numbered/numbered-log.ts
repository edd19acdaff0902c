/**
 * A log of messages in Postgres: those of one owner are numbered from 1 without a gap, in the order of their commits. A
 * head row has the last number; whoever stores locks it until the commit, so whoever has number n can be sure that
 * nothing below n comes later.
 *
 * The messages' table has the columns `seq`, `id` and `cause`, and the head's a column `last_tick`.
 */
export type NumberedLog = {
  /** The table of the messages, and its column that says whose log they are of. */
  readonly messages: string
  readonly of: string
  /** The table of the heads, its column that is the owner, and the one that is the last number. */
  readonly heads: string
  readonly owner: string
  readonly lastSeq: string
}

const nilId = `'00000000-0000-0000-0000-000000000000'::uuid`

/**
 * SQL: the messages that come after number `after`, as a from clause and what follows it; oldest first. `message` is
 * their alias.
 */
export function messagesAfter(
  { messages, of }: NumberedLog,
  message: string,
  { owner, after, limit, and }: { owner: string; after: string; limit: string; and?: string },
): string {
  return `from ${messages} ${message}
    where ${message}.${of} = ${owner}
      and ${message}.seq > ${after}
      ${and === undefined ? '' : `and ${and}`}
    order by ${message}.seq
    limit ${limit}`
}

/** SQL: the messages of these owners with these causes, as a from clause. Both are arrays of the same length. */
export function messagesOfCauses(
  { messages, of }: NumberedLog,
  message: string,
  { owners, causes }: { owners: string; causes: string },
): string {
  return `from ${messages} ${message}
    join unnest(${owners}, ${causes}) as d (owner, cause) on d.owner = ${message}.${of} and d.cause = ${message}.cause`
}

/** SQL: the id of the log's last message that is still there, or null. */
export function lastId({ messages, of }: NumberedLog, owner: string): string {
  return `(select id from ${messages} where ${of} = ${owner} order by seq desc limit 1)`
}

/**
 * SQL: the number of the message with the id `anchor`, or null when the log has none such. The nil UUID stands before
 * the first message, for whoever has none yet; it is null once the first ones have been removed. `head` is the log's
 * last number, null when it has no head.
 */
export function anchorSeq(
  { messages, of }: NumberedLog,
  { owner, anchor, head }: { owner: string; anchor: string; head: string },
): string {
  return `case
      when ${anchor} = ${nilId} then (
        select case when coalesce(min(seq), ${head} + 1, 1) = 1 then 0::float8 end
        from ${messages}
        where ${of} = ${owner}
      )
      else (select seq::float8 from ${messages} where ${of} = ${owner} and id = ${anchor})
    end`
}
