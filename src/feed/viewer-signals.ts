import { type Ctx, run } from '../core/context.ts'
import { decayed, strongestSql } from '../interests/index.ts'
import { arrayOf, instant, statement, text, uuid } from '../platform/statement.ts'

/**
 * The data of a viewer that the ranking needs. `less`: for each creator, the number of times that the viewer asked for
 * less, minus the number of times for more.
 */
export type ViewerSignals = {
  follows: Set<string>
  interests: Map<string, number>
  less: Map<string, number>
  /** Content of which the viewer wants less. */
  hiddenContents: Set<string>
}

/** SQL: the columns that `viewerSignalsOf` reads. `follows` has those of `creators` whom the viewer follows. */
export function viewerSignalColumns({
  viewer,
  now,
  creators,
}: {
  viewer: string
  now: string
  creators: string
}): string {
  return `array(
        select following_id
        from follows
        where follower_id = ${viewer}
          and following_id = any (${creators})
      ) as follows,
      coalesce((
        select json_agg(json_build_array(tag, weight, (extract(epoch from updated_at) * 1000)::bigint))
        from (${strongestSql({ user: viewer, now, limit: 50 })}
        ) liked
      ), '[]')::text as interests,
      coalesce((
        select json_agg(json_build_array(content_id, creator_id, kind))
        from (
          select content_id, creator_id, kind
          from feed_feedback
          where user_id = ${viewer}
          order by created_at desc
          limit 1000
        ) given
      ), '[]')::text as feedback`
}

/** The columns of `viewerSignalColumns`. `interests` and `feedback` are JSON. */
export const viewerSignalRow = { follows: arrayOf(uuid), interests: text, feedback: text }

type ViewerSignalRow = { follows: readonly string[]; interests: string; feedback: string }

export function viewerSignalsOf({ follows, interests, feedback }: ViewerSignalRow, at: Date): ViewerSignals {
  const given = JSON.parse(feedback) as [string, string, 'more' | 'less'][]
  const less = new Map<string, number>()
  for (const [, creatorId, kind] of given) less.set(creatorId, (less.get(creatorId) ?? 0) + (kind === 'less' ? 1 : -1))
  return {
    follows: new Set(follows),
    interests: new Map(
      (JSON.parse(interests) as [string, number, number][]).map(([tag, weight, updated]) => [
        tag,
        decayed(weight, updated, at.getTime()),
      ]),
    ),
    less,
    hiddenContents: new Set(given.filter(([, , kind]) => kind === 'less').map(([contentId]) => contentId)),
  }
}

const signals = statement({
  name: 'feed.viewer_signals',
  params: { viewer: uuid, now: instant, creators: arrayOf(uuid) },
  row: viewerSignalRow,
  text: (p) => `
    select
      ${viewerSignalColumns(p)}`,
})

export async function viewerSignals(ctx: Ctx, userId: string, creators: string[], at: Date): Promise<ViewerSignals> {
  const [row] = await run(ctx, signals, { viewer: userId, now: at, creators })
  return viewerSignalsOf(row!, at)
}
