/**
 * A log of messages in Postgres. The messages of one owner are numbered from 1 without gaps, in commit order. A head
 * row has the last number. A writer locks it until its commit, so a reader that has number n can be sure that no number
 * below n appears later.
 *
 * The messages' table has the columns `seq`, `id` and `cause`, and the head's a column `last_tick`.
 */
export type NumberedLog = {
  /** Table of the messages, and its column with the owner of the log. */
  readonly messages: string
  readonly of: string
  /** Table of the heads, its column with the owner, and its column with the last number. */
  readonly heads: string
  readonly owner: string
  readonly lastSeq: string
}

/** The position before the first message of a log. */
export const nilId = '00000000-0000-0000-0000-000000000000'

/**
 * SQL: the messages after number `after`, oldest first, as a from clause and the clauses after it. `message` is their
 * alias.
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

/** SQL: the messages with these pairs of owner and cause, as a from clause. Both are arrays of the same length. */
export function messagesOfCauses(
  { messages, of }: NumberedLog,
  message: string,
  { owners, causes }: { owners: string; causes: string },
): string {
  return `from ${messages} ${message}
    join unnest(${owners}, ${causes}) as d (owner, cause) on d.owner = ${message}.${of} and d.cause = ${message}.cause`
}

/** SQL: the id of the log's last message that still exists, or null. */
export function lastId({ messages, of }: NumberedLog, owner: string): string {
  return `(select id from ${messages} where ${of} = ${owner} order by seq desc limit 1)`
}

/**
 * SQL: the number of the message with the id `anchor`, or null when the log does not have it. The nil UUID is the
 * position before the first message, for a client that has no message yet; the result is null once the first messages
 * have been deleted. `head` is the log's last number, null when it has no head.
 */
export function anchorSeq(
  { messages, of }: NumberedLog,
  { owner, anchor, head }: { owner: string; anchor: string; head: string },
): string {
  return `case
      when ${anchor} = '${nilId}'::uuid then (
        select case when coalesce(min(seq), ${head} + 1, 1) = 1 then 0::float8 end
        from ${messages}
        where ${of} = ${owner}
      )
      else (select seq::float8 from ${messages} where ${of} = ${owner} and id = ${anchor})
    end`
}
