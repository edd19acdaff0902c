import { type Ctx, sql, transaction } from '../core/context.ts'

/** A counter that a trigger or a statement keeps, and what it counts. `actual` is SQL over `t`, the counter's row. */
type Counter = { table: string; key: string; column: string; actual: string }

export type WrongCount = { counter: string; id: string; stored: number; actual: number }

const counters: Counter[] = [
  {
    table: 'users',
    key: 'id',
    column: 'follower_count',
    actual: 'select count(*) from follows where following_id = t.id',
  },
  {
    table: 'users',
    key: 'id',
    column: 'following_count',
    actual: 'select count(*) from follows where follower_id = t.id',
  },
  {
    table: 'users',
    key: 'id',
    column: 'post_count',
    actual: `select count(*) from contents where creator_id = t.id and type in ('post', 'reel') and status = 'published' and deleted_at is null`,
  },
  { table: 'contents', key: 'id', column: 'like_count', actual: 'select count(*) from likes where content_id = t.id' },
  {
    table: 'contents',
    key: 'id',
    column: 'comment_count',
    actual: 'select count(*) from comments where content_id = t.id and deleted_at is null',
  },
  {
    table: 'contents',
    key: 'id',
    column: 'share_count',
    actual: 'select count(*) from shares where content_id = t.id',
  },
  { table: 'contents', key: 'id', column: 'save_count', actual: 'select count(*) from saves where content_id = t.id' },
  {
    table: 'contents',
    key: 'id',
    column: 'view_count',
    // Of a story each viewer; older views of other content are in ClickHouse only, and what is not counted yet is none.
    actual: `select case t.type when 'story' then (select count(*) from story_viewers where story_id = t.id) else t.view_count end`,
  },
  {
    table: 'comments',
    key: 'id',
    column: 'reply_count',
    // What was deleted is counted no more.
    actual: `select case when t.deleted_at is null then count(*) else t.reply_count end from comments r
      where r.deleted_at is null and (r.parent_id = t.id or r.root_id = t.id)`,
  },
  {
    table: 'tags',
    key: 'tag',
    column: 'content_count',
    // What is listed and not counted yet is none.
    actual: 'select count(*) from content_tags where tag = t.tag and is_counted',
  },
  {
    table: 'notification_counters',
    key: 'user_id',
    column: 'unread_count',
    actual: 'select count(*) from notifications where user_id = t.user_id and read_at is null',
  },
]

/** The rows whose counter is not what it counts. One pass over each table. */
export async function checkCounts(ctx: Ctx): Promise<WrongCount[]> {
  const found: WrongCount[] = []
  for (const { table, key, column, actual } of counters) {
    const text = `select * from (select '${table}.${column}' as counter, t.${key} as id, t.${column} as stored, (${actual})::integer as actual from ${table} t) c
      where stored <> actual`
    found.push(...(await sql<WrongCount>(ctx, { name: `check_${table}_${column}`, text }, [])))
  }
  return found
}

/**
 * Sets wrong counters right, while others write: the counter's row is locked first, so whoever changes it is counted or
 * comes after us. Answers how many were still wrong by then.
 */
export async function repairCounts(ctx: Ctx, wrong: WrongCount[]): Promise<number> {
  let repaired = 0
  for (const { counter, id } of wrong) {
    const { table, key, column, actual } = counters.find((one) => `${one.table}.${one.column}` === counter)!
    await transaction(ctx, async (inside) => {
      await sql(inside, { name: `lock_${table}`, text: `select from ${table} where ${key} = $1 for no key update` }, [
        id,
      ])
      // A statement of its own: it sees what committed before the lock was granted.
      const text = `update ${table} t set ${column} = (${actual}) where ${key} = $1 and ${column} <> (${actual}) returning 1`
      repaired += (await sql(inside, { name: `repair_${table}_${column}`, text }, [id])).length
    })
  }
  return repaired
}
