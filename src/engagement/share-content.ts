import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { oldEnvelope } from '../events/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { type Author, authorColumns, presentAuthor } from './author.ts'
import { aboutTarget, engagedTypes, expectTarget, saidSql, type Target, targetSql } from './target.ts'

export type ShareInput = { text?: string | undefined }
type Share = components['schemas']['Share']

const statement = {
  name: 'share_content',
  text: `with ${targetSql(engagedTypes)}, made as (
      insert into shares (id, content_id, user_id, text, created_at) select $5, id, $2, $6, $4 from target returning id, content_id, text, created_at
    ), counted as (
      update contents set share_count = contents.share_count + 1 from made where contents.id = made.content_id returning contents.share_count
    ), ${saidSql(`jsonb_build_object(${aboutTarget}, 'share_id', made.id, 'text', made.text, 'new_share_count', counted.share_count)`, 'target, made, counted')}
    select access, deleted, (select count(*) from said) as events, made.id, made.content_id, made.text, ${timestampSql('made.created_at')} as created_at,
      ${authorColumns('u')}
    from seen left join made on true join users u on u.id = $2`,
}

/**
 * Shares a post or a reel; each share counts.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function shareContent(ctx: UserCtx, id: string, input: ShareInput): Promise<Share> {
  const { newId, clock, config } = ctx.core
  const event = oldEnvelope(ctx, 'content_shared', {})
  const values = [id, ctx.actor.id, JSON.stringify(event), clock.now(), newId(), input.text ?? null]
  const [row] = await sql<Target & Omit<Share, 'user'> & Author>(ctx, statement, values)
  const { id: shareId, content_id, text, created_at, ...author } = expectTarget(row)
  return { id: shareId, content_id, user: presentAuthor(config, author), text, created_at }
}
