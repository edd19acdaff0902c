import type { TestApp, TestUser } from './app.ts'

/** Inserts a block directly into the table, without the events of `blockUser`. */
export async function insertBlock(app: TestApp, blocker: TestUser, blocked: TestUser): Promise<void> {
  await app.db.query(
    'insert into blocks (id, blocker_id, blocked_id, created_at) values (gen_random_uuid(), $1, $2, now())',
    [blocker.id, blocked.id],
  )
}
