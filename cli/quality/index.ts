import { inverseDocumentFrequency, profileOf, type RankingSettings, rank } from '../../src/feed/index.ts'
import { decayed, weightOf } from '../../src/interests/index.ts'
import { createQualityDataset, type Item, isRelevant, type QualityDataset, type Reader } from './dataset.ts'

/** Share of the first 20 items that are relevant, on average over all readers, and its margin of error (95 %). */
type Quality = { order: string; precision: number; margin: number }

const first = 20

/**
 * Measures the precision at 20 of the feed's ranking (Manning, Raghavan and Schütze, "Introduction to Information
 * Retrieval", 8.4), and of the orders by time, by popularity and by chance. The interests of the readers are known; the
 * ranking learns them as the service does.
 */
export function measureQuality(settings: RankingSettings, random: () => number): Quality[] {
  const dataset = createQualityDataset(random)
  const idf = rarityIn(dataset)
  const shuffled = dataset.items.map((item) => ({ item, key: random() })).sort((one, other) => one.key - other.key)
  const orders: Record<string, (reader: Reader) => Item[]> = {
    'the feed': (reader) => {
      const viewer = {
        id: reader.id,
        follows: reader.follows,
        interests: profileOf(interestsOf(reader, dataset.now), idf),
        less: new Map<string, number>(),
      }
      return rank(dataset.items, viewer, dataset.now, idf, settings).map(({ candidate }) => candidate as Item)
    },
    time: constant(dataset.items.toSorted((one, other) => other.publishedAt - one.publishedAt)),
    popularity: constant(
      dataset.items.toSorted((one, other) => other.likers + 2 * other.commenters - one.likers - 2 * one.commenters),
    ),
    chance: constant(shuffled.map(({ item }) => item)),
  }
  return Object.entries(orders).map(([order, of]) => ({
    order,
    ...summarized(dataset.readers.map((reader) => precisionAt(first, of(reader), reader))),
  }))
}

const constant = (items: Item[]) => (): Item[] => items

function precisionAt(many: number, items: Item[], reader: Reader): number {
  return items.slice(0, many).filter((item) => isRelevant(reader, item)).length / many
}

function rarityIn({ past, items }: QualityDataset): (tag: string) => number {
  const counts = new Map<string, number>()
  for (const { tags } of [...past, ...items]) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return (tag) => inverseDocumentFrequency(counts.get(tag) ?? 0, past.length + items.length)
}

function interestsOf({ liked }: Reader, now: number): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { tags, at } of liked)
    for (const tag of tags) weights.set(tag, (weights.get(tag) ?? 0) + decayed(weightOf.like, at, now))
  return weights
}

function summarized(values: number[]): { precision: number; margin: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return { precision: mean, margin: 1.96 * Math.sqrt(variance / values.length) }
}
