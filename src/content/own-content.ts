import { type InferEntity, LockMode } from '@mikro-orm/core'
import { fail } from '../contract/errors.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { Post, Reel } from './content.entity.ts'
import { expectOwn } from './content-access.ts'

const entities = { post: Post, reel: Reel }
type Type = keyof typeof entities
type Row<T extends Type> = InferEntity<(typeof entities)[T]>

/**
 * Runs `change` on the caller's content in one transaction that holds a lock on the content.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function changeOwn<T extends Type, R>(
  ctx: UserCtx,
  type: T,
  id: string,
  change: (inside: UserCtx, content: Row<T>) => Promise<R>,
): Promise<R> {
  await expectOwn(ctx, type, id)
  return transaction(ctx, async (inside) => {
    const content = await inside.em.findOne(
      entities[type] as typeof Post,
      { id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    )
    if (content === null || content.deletedAt != null) fail('CONTENT_NOT_FOUND')
    return change(inside, content as unknown as Row<T>)
  })
}
