import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { visibleItems } from '../feed/index.ts'
import { listRecommendations } from './list-recommendations.ts'
import { listTrendingTags } from './list-trending-tags.ts'
import { publicStreams } from './public-streams.ts'
import { trendingContents } from './trending-now.ts'

// Some items may be hidden from this viewer.
const spare = 10

/** Returns the discovery page. Its sections are read in parallel, each as in the operation of its own. */
export async function discover(ctx: UserCtx, limit: number): Promise<RawJson<components['schemas']['Discovery']>> {
  const { core, actor } = ctx
  const page = { limit }
  const items = async (ids: Promise<string[]>): Promise<string> => {
    const found = await visibleItems(ctx, actor.id, (await ids).slice(0, limit + spare), limit)
    return `[${found.map(({ item }) => item).join(',')}]`
  }
  const [trending, tags, creators, live] = await Promise.all([
    items(
      core
        .of(trendingContents)()
        .then((all) => all.map(({ id }) => id)),
    ),
    listTrendingTags(ctx, page),
    listRecommendations(ctx, actor.id, page),
    items(core.of(publicStreams)()),
  ])
  const sections = { trending, tags: JSON.stringify(tags.items), creators: JSON.stringify(creators.items), live }
  const members = Object.entries(sections).map(([name, json]) => `"${name}":${json}`)
  return rawJson(`{${members.join(',')}}`)
}
