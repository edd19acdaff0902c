import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, instant, json, statement, uuid } from '../platform/statement.ts'
import type { Relationship } from './relationship.ts'
import { relationshipJson, unlessBlocked, unlessSuspended } from './visibility.ts'

// Whom the caller has blocked is among them, so that the block can be taken back; whoever has blocked the caller is
// not.
const relationships = statement({
  name: 'graph.relationships',
  params: { viewer: uuid, ids: arrayOf(uuid), now: instant },
  row: { relationship: json<Relationship>() },
  text: (p) => `
    select ${relationshipJson({ viewer: p.viewer, other: 'u.id', now: p.now })} as relationship
    from unnest(${p.ids}) with ordinality as asked (id, position)
    join users u on u.id = asked.id
    where ${unlessSuspended({ user: 'u', now: p.now })}
      and (
        ${unlessBlocked({ viewer: p.viewer, other: 'u.id', now: p.now })}
        or not exists (
          select from blocks
          where blocker_id = u.id and blocked_id = ${p.viewer} and (expires_at is null or expires_at > ${p.now})
        )
      )
    order by asked.position`,
})

/** How the caller stands to many users, in the order asked for, without those who have blocked the caller. */
export async function getRelationships(
  ctx: UserCtx,
  ids: string[],
): Promise<components['schemas']['RelationshipList']> {
  const unique = [...new Set(ids.map((id) => id.toLowerCase()))]
  const rows = await run(ctx, relationships, { viewer: ctx.actor.id, ids: unique, now: ctx.core.clock.now() })
  return { items: rows.map((row) => row.relationship) }
}
