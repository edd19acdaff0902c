import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import type { Relationship } from './relationship.ts'
import { relationshipJson, unlessBlocked, unlessSuspended } from './visibility.ts'

const [viewer, now] = ['$1::uuid', '$3::timestamptz']
const relationship = relationshipJson({ viewer, other: 'u.id', now })
const statement = {
  name: 'relationships',
  text: `select ${relationship} as relationship from unnest($2::uuid[]) with ordinality as asked (id, position) join users u on u.id = asked.id
    where ${unlessSuspended({ user: 'u', now })}
      and (${unlessBlocked({ viewer, other: 'u.id', now })}
        or not exists (select from blocks where blocker_id = u.id and blocked_id = ${viewer} and (expires_at is null or expires_at > ${now})))
    order by asked.position`,
}

/** How the caller stands to many users, in the order asked for, without those who have blocked the caller. */
export async function getRelationships(
  ctx: UserCtx,
  ids: string[],
): Promise<components['schemas']['RelationshipList']> {
  const unique = [...new Set(ids.map((id) => id.toLowerCase()))]
  const rows = await sql<{ relationship: Relationship }>(ctx, statement, [ctx.actor.id, unique, ctx.core.clock.now()])
  return { items: rows.map((row) => row.relationship) }
}
