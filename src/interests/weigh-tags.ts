import { type Ctx, sql } from '../core/context.ts'
import { addedSql } from './weights.ts'

const statement = {
  name: 'interests_weigh',
  text: `insert into interests as i (user_id, tag, weight, updated_at) select $1, tag, $3, $4 from unnest($2::text[]) tag order by tag
    on conflict (user_id, tag) do update set weight = ${addedSql}`,
}

/** Adds to the weights of tags for a user, which may make them negative. */
export async function weighTags(ctx: Ctx, userId: string, tags: string[], weight: number): Promise<void> {
  if (tags.length > 0) await sql(ctx, statement, [userId, tags, weight, ctx.core.clock.now()])
}
