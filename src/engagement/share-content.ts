import { addToCounter } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { emitSql, envelope, envelopeOf } from '../events/index.ts'
import { presentUser, userColumns, userSummaryRow } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { aboutTarget, engagedTypes, expectTarget, targetRow, targetSql } from './target.ts'

export type ShareInput = { text?: string | undefined }
type Share = components['schemas']['Share']

const share = statement({
  name: 'engagement.share',
  params: { content: uuid, viewer: uuid, event: envelope, now: instant, id: uuid, text: nullable(text) },
  // Of the share itself nothing is null where the caller may act on the content.
  row: { ...targetRow, id: uuid, content_id: uuid, text: nullable(text), created_at: text, ...userSummaryRow },
  text: (p) => `
    with ${targetSql(engagedTypes, p)}, made as (
      insert into shares (id, content_id, user_id, text, created_at)
      select ${p.id}, id, ${p.viewer}, ${p.text}, ${p.now}
      from target
      returning id, content_id, text, created_at
    ), counted as (
      ${addToCounter('share_count', { by: '1', from: 'made', where: 'contents.id = made.content_id' })}
    ), emitted as (
      select ${emitSql('content_shared', p.event, {
        ...aboutTarget,
        share_id: 'made.id',
        text: 'made.text',
        new_share_count: 'counted.share_count',
      })} as position
      from target, made, counted
    )
    select
      access,
      deleted,
      (select count(*)::integer from emitted) as events,
      made.id,
      made.content_id,
      made.text,
      ${timestampSql('made.created_at')} as created_at,
      ${userColumns('u')}
    from seen
    left join made on true
    join users u on u.id = ${p.viewer}`,
})

/**
 * Shares a post or a reel; each share counts.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function shareContent(ctx: UserCtx, id: string, input: ShareInput): Promise<Share> {
  const { newId, clock, config } = ctx.core
  const [row] = await run(ctx, share, {
    content: id,
    viewer: ctx.actor.id,
    event: JSON.stringify(envelopeOf(ctx, 'content_shared')),
    now: clock.now(),
    id: newId(),
    text: input.text ?? null,
  })
  const made = expectTarget(row)
  const { id: shareId, content_id, text, created_at } = made
  return { id: shareId, content_id, user: presentUser(config, made), text, created_at }
}
