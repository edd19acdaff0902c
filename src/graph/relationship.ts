import { sql, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { relationshipJson, unlessBlocked } from './visibility.ts'

export type Relationship = components['schemas']['Relationship']

type Row = { relationship: Relationship; blocked: boolean }

const statement = {
  name: 'relationship',
  text: `select ${relationshipJson({ viewer: '$1::uuid', other: 'u.id' })} as relationship, not ${unlessBlocked({ viewer: '$1::uuid', other: 'u.id' })} as blocked
    from users u where u.id = $2`,
}

/**
 * How the caller and another user stand to each other.
 * @throws USER_NOT_FOUND
 */
export async function relationshipTo(ctx: UserCtx, userId: string): Promise<Row> {
  const [row] = await sql<Row>(ctx, statement, [ctx.actor.id, userId])
  return row ?? fail('USER_NOT_FOUND')
}
