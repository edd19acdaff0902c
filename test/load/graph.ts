import { friendsOfFriendsStatement } from '../../src/discovery/index.ts'
import { relatedUserStatements } from '../../src/graph/index.ts'
import { timestampSql } from '../../src/platform/postgres.ts'
import { explain, faultsOf } from './explain.ts'
import { type GraphWorld, graphSize, prepareGraph } from './graph-world.ts'
import { type Percentiles, percentiles } from './percentiles.ts'

/** `alone`: one at a time. `atOnce`: eight at a time. */
export type StatementTimes = { name: string; alone: Percentiles; atOnce: Percentiles }
export type GraphResult = {
  seedSeconds: number
  pages: (StatementTimes & { depth: number; limit: number })[]
  floors: StatementTimes[]
  recommendations: StatementTimes[]
  worst: StatementTimes
  /** Sequential scans of follows, and for the pages sorts of more rows than a page. There must be none. */
  faults: string[]
}

/** What the driver takes; that of Nova and the floor's. */
type Query = { name: string; text: string }
type Case = { name: string; statement: Query; values(turn: number): unknown[] }
type PageCase = Case & { depth: number; limit: number }

const poolSize = 20
const workers = 8
const depths = [0, 10_000, 500_000, 990_000]
const limits = [20, 100]
const floor: Query = {
  name: 'bare_walk',
  text: 'select follower_id from follows where following_id = $1 order by created_at desc, follower_id desc limit $2',
}

/** The service's own statements on a large graph, as the service prepares them. */
export async function benchGraph(serverUrl: string): Promise<GraphResult> {
  const world = await prepareGraph(serverUrl, poolSize)
  try {
    const pages = await pageCases(world)
    const asking = recommendationCases(world)
    const worst = worstCase(world)
    const faults = [
      ...(await Promise.all(
        pages.map(async (one) => faultsOf(one.name, (await planOf(world, one)).plan, one.limit + 1)),
      )),
      ...(await Promise.all(
        [...asking, worst].map(async (one) => faultsOf(one.name, (await planOf(world, one)).plan)),
      )),
    ].flat()
    // Pages and floors take turns, so that whatever else the machine does falls on all alike.
    const walked = await times(world, [...pages, ...floorCases(world)], 500)
    return {
      seedSeconds: world.seedSeconds,
      pages: pages.map(({ depth, limit }, at) => ({ ...walked[at]!, depth, limit })),
      floors: walked.slice(pages.length),
      recommendations: await times(world, asking, graphSize.askers),
      worst: (await times(world, [worst], 40))[0]!,
      faults,
    }
  } finally {
    await world.postgres.close()
  }
}

/** The plans of all that `benchGraph` measures. */
export async function explainGraph(serverUrl: string): Promise<string> {
  const world = await prepareGraph(serverUrl, poolSize)
  try {
    const plans: string[] = []
    for (const one of [
      ...(await pageCases(world)),
      ...floorCases(world),
      ...recommendationCases(world),
      worstCase(world),
    ])
      plans.push(`${one.name}\n${(await planOf(world, one)).text}`)
    return plans.join('\n\n')
  } finally {
    await world.postgres.close()
  }
}

async function pageCases({ postgres, celebrity, askers }: GraphWorld): Promise<PageCase[]> {
  const positions = await Promise.all(
    depths.map(async (depth) => {
      if (depth === 0) return { at: null, id: null }
      const { rows } = await postgres.pool.query(
        `select ${timestampSql('created_at')} as at, follower_id as id from follows where following_id = $1
          order by created_at desc, follower_id desc offset $2 limit 1`,
        [celebrity, depth - 1],
      )
      return rows[0] as { at: string; id: string }
    }),
  )
  return limits.flatMap((limit) =>
    depths.map((depth, at) => ({
      ...{
        depth,
        limit,
        name: `${limit} followers at ${depth.toLocaleString('en')}`,
        statement: relatedUserStatements.followers,
      },
      values: (turn) => [
        celebrity,
        askers[turn % askers.length],
        new Date(),
        positions[at]!.at,
        positions[at]!.id,
        limit + 1,
      ],
    })),
  )
}

function floorCases({ celebrity }: GraphWorld): Case[] {
  return limits.map((limit) => ({
    name: `floor: ${limit} index entries`,
    statement: floor,
    values: () => [celebrity, limit + 1],
  }))
}

function recommendationCases({ fan, askers }: GraphWorld): Case[] {
  const asking = (name: string, who: (turn: number) => string): Case => ({
    ...{ name, statement: friendsOfFriendsStatement },
    values: (turn) => [who(turn), new Date(), null, null, 21],
  })
  return [
    asking('for one who follows 500', () => fan),
    asking('for any of 200 users', (turn) => askers[turn % askers.length]!),
  ]
}

function worstCase({ worst }: GraphWorld): Case {
  return {
    ...{ name: 'for one who follows 500 who follow 200 each', statement: friendsOfFriendsStatement },
    values: () => [worst, new Date(), null, null, 21],
  }
}

function planOf({ postgres }: GraphWorld, { statement, values }: Case): ReturnType<typeof explain> {
  return explain(postgres.pool, statement.text, values(0))
}

async function times({ postgres }: GraphWorld, cases: Case[], rounds: number): Promise<StatementTimes[]> {
  const measure = async (workers: number, rounds: number): Promise<Percentiles[]> => {
    const durations = cases.map(() => [] as number[])
    const work = async (worker: number): Promise<void> => {
      for (let turn = worker; turn < rounds; turn += workers)
        for (const [at, { statement, values }] of cases.entries()) {
          const query = { ...statement, values: values(turn) }
          const began = performance.now()
          await postgres.pool.query(query)
          durations[at]!.push(performance.now() - began)
        }
    }
    await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)))
    return durations.map(percentiles)
  }
  // Until each connection has prepared the statements.
  await measure(workers, 4 * workers)
  const alone = await measure(1, rounds)
  const atOnce = await measure(workers, rounds)
  return cases.map(({ name }, at) => ({ name, alone: alone[at]!, atOnce: atOnce[at]! }))
}
