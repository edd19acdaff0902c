import { addToCounter } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { emitSql, envelope, envelopeOf } from '../events/index.ts'
import { presentUserSummary, userSummaryColumns, userSummaryRow } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { type Address, aboutTarget, expectTarget, targetRow, targetSql, typesAt } from './target.ts'

export type ShareInput = { text?: string | undefined }
type Share = components['schemas']['Share']

const shareAt = (at: Address) =>
  statement({
    name: `engagement.share_at_${at}`,
    params: { content: uuid, viewer: uuid, event: envelope, now: instant, id: uuid, text: nullable(text) },
    // If the caller may act on the content, the required columns of the share are not null.
    row: { ...targetRow, id: uuid, content_id: uuid, text: nullable(text), created_at: text, ...userSummaryRow },
    text: (p) => `
    with ${targetSql(typesAt[at], p)}, created as (
      insert into shares (id, content_id, user_id, text, created_at)
      select ${p.id}, id, ${p.viewer}, ${p.text}, ${p.now}
      from target
      returning id, content_id, text, created_at
    ), counted as (
      ${addToCounter('share_count', { by: '1', from: 'created', where: 'contents.id = created.content_id' })}
    ), emitted as (
      select ${emitSql('content_shared', p.event, {
        ...aboutTarget,
        share_id: 'created.id',
        new_share_count: 'counted.share_count',
      })} as position
      from target, created, counted
    )
    select
      access,
      deleted,
      (select count(*)::integer from emitted) as events,
      created.id,
      created.content_id,
      created.text,
      ${timestampSql('created.created_at')} as created_at,
      ${userSummaryColumns('u')}
    from seen
    left join created on true
    join users u on u.id = ${p.viewer}`,
  })
const statements = { posts: shareAt('posts'), reels: shareAt('reels') }

/**
 * Shares a post or a reel. Each share counts, also several of the same user.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function shareContent(ctx: UserCtx, at: Address, id: string, input: ShareInput): Promise<Share> {
  const { newId, clock, config } = ctx.core
  const [row] = await run(ctx, statements[at], {
    content: id,
    viewer: ctx.actor.id,
    event: JSON.stringify(envelopeOf(ctx, 'content_shared')),
    now: clock.now(),
    id: newId(),
    text: input.text ?? null,
  })
  const created = expectTarget(row)
  const { id: shareId, content_id, text, created_at } = created
  return { id: shareId, content_id, user: presentUserSummary(config, created), text, created_at }
}
