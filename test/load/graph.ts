import { friendsOfFriendsStatement } from '../../src/discovery/index.ts'
import { relatedUserStatements } from '../../src/graph/index.ts'
import { timestampSql } from '../../src/platform/postgres.ts'
import { explain, faultsOf } from './explain.ts'
import { type GraphDataset, graphSize, prepareGraph } from './graph-dataset.ts'
import { type Percentiles, percentiles } from './percentiles.ts'

/** `alone`: one statement at a time. `atOnce`: eight at a time. */
export type StatementTimes = { name: string; alone: Percentiles; atOnce: Percentiles }
export type GraphResult = {
  seedSeconds: number
  pages: (StatementTimes & { depth: number; limit: number })[]
  baselines: StatementTimes[]
  recommendations: StatementTimes[]
  worst: StatementTimes
  /** Sequential scans of follows, and in plans of pages sorts of more rows than a page. Must be empty. */
  faults: string[]
}

/** A statement for the driver: Nova's or the baseline's. */
type Query = { name: string; text: string }
type Case = { name: string; statement: Query; values(turn: number): unknown[] }
type PageCase = Case & { depth: number; limit: number }

const poolSize = 20
const workers = 8
const depths = [0, 10_000, 500_000, 990_000]
const limits = [20, 100]
const baseline: Query = {
  name: 'index_entries',
  text: 'select follower_id from follows where following_id = $1 order by created_at desc, follower_id desc limit $2',
}

/** Measures the service's own statements on a large graph, prepared as the service prepares them. */
export async function benchGraph(serverUrl: string): Promise<GraphResult> {
  const dataset = await prepareGraph(serverUrl, poolSize)
  try {
    const pages = await pageCases(dataset)
    const recommendations = recommendationCases(dataset)
    const worst = worstCase(dataset)
    const faults = [
      ...(await Promise.all(
        pages.map(async (one) => faultsOf(one.name, (await planOf(dataset, one)).plan, one.limit + 1)),
      )),
      ...(await Promise.all(
        [...recommendations, worst].map(async (one) => faultsOf(one.name, (await planOf(dataset, one)).plan)),
      )),
    ].flat()
    // Pages and baselines take turns, so that other load on the machine affects all of them equally.
    const measured = await times(dataset, [...pages, ...baselineCases(dataset)], 500)
    return {
      seedSeconds: dataset.seedSeconds,
      pages: pages.map(({ depth, limit }, at) => ({ ...measured[at]!, depth, limit })),
      baselines: measured.slice(pages.length),
      recommendations: await times(dataset, recommendations, graphSize.callers),
      worst: (await times(dataset, [worst], 40))[0]!,
      faults,
    }
  } finally {
    await dataset.postgres.close()
  }
}

/** Returns the plans of all statements that `benchGraph` measures. */
export async function explainGraph(serverUrl: string): Promise<string> {
  const dataset = await prepareGraph(serverUrl, poolSize)
  try {
    const plans: string[] = []
    for (const one of [
      ...(await pageCases(dataset)),
      ...baselineCases(dataset),
      ...recommendationCases(dataset),
      worstCase(dataset),
    ])
      plans.push(`${one.name}\n${(await planOf(dataset, one)).text}`)
    return plans.join('\n\n')
  } finally {
    await dataset.postgres.close()
  }
}

async function pageCases({ postgres, celebrity, callers }: GraphDataset): Promise<PageCase[]> {
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
        callers[turn % callers.length],
        new Date(),
        positions[at]!.at,
        positions[at]!.id,
        limit + 1,
      ],
    })),
  )
}

function baselineCases({ celebrity }: GraphDataset): Case[] {
  return limits.map((limit) => ({
    name: `baseline: ${limit} index entries`,
    statement: baseline,
    values: () => [celebrity, limit + 1],
  }))
}

function recommendationCases({ fan, callers }: GraphDataset): Case[] {
  const recommending = (name: string, callerOf: (turn: number) => string): Case => ({
    ...{ name, statement: friendsOfFriendsStatement },
    values: (turn) => [callerOf(turn), new Date(), null, null, 21],
  })
  return [
    recommending('for a user who follows 500', () => fan),
    recommending('for any of 200 users', (turn) => callers[turn % callers.length]!),
  ]
}

function worstCase({ worst }: GraphDataset): Case {
  return {
    ...{ name: 'for a user who follows 500 who follow 200 each', statement: friendsOfFriendsStatement },
    values: () => [worst, new Date(), null, null, 21],
  }
}

function planOf({ postgres }: GraphDataset, { statement, values }: Case): ReturnType<typeof explain> {
  return explain(postgres.pool, statement.text, values(0))
}

async function times({ postgres }: GraphDataset, cases: Case[], rounds: number): Promise<StatementTimes[]> {
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
  // A warm-up, until each connection has prepared the statements.
  await measure(workers, 4 * workers)
  const alone = await measure(1, rounds)
  const atOnce = await measure(workers, rounds)
  return cases.map(({ name }, at) => ({ name, alone: alone[at]!, atOnce: atOnce[at]! }))
}
