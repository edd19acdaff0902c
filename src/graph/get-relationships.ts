import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, instant, json, statement, uuid } from '../platform/statement.ts'
import type { Relationship } from './relationship.ts'
import { relationshipJson, unlessBlocked, unlessSuspended } from './visibility.ts'

// Includes users whom the caller has blocked, so that the client can offer to unblock them. Excludes users who have
// blocked the caller.
const relationships = statement({
  name: 'graph.relationships',
  params: { viewer: uuid, ids: arrayOf(uuid), now: instant },
  row: { relationship: json<Relationship>() },
  text: (p) => `
    select ${relationshipJson({ viewer: p.viewer, other: 'u.id', now: p.now })} as relationship
    from unnest(${p.ids}) with ordinality as requested (id, position)
    join users u on u.id = requested.id
    where ${unlessSuspended({ user: 'u', now: p.now })}
      and (
        ${unlessBlocked({ viewer: p.viewer, other: 'u.id', now: p.now })}
        or not exists (
          select from blocks
          where blocker_id = u.id and blocked_id = ${p.viewer} and (expires_at is null or expires_at > ${p.now})
        )
      )
    order by requested.position`,
})

/**
 * Returns the caller's relationships to many users, in the order of `ids`. Leaves out users who have blocked the caller
 * and suspended users.
 */
export async function getRelationships(
  ctx: UserCtx,
  ids: string[],
): Promise<components['schemas']['RelationshipList']> {
  const unique = [...new Set(ids.map((id) => id.toLowerCase()))]
  const rows = await run(ctx, relationships, { viewer: ctx.actor.id, ids: unique, now: ctx.core.clock.now() })
  return { items: rows.map((row) => row.relationship) }
}
