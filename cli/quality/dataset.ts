import type { Candidate } from '../../src/feed/index.ts'

export type Reader = {
  id: string
  topics: Set<number>
  follows: Set<string>
  liked: { tags: readonly string[]; at: number }[]
}
export type Item = Candidate & { topic: number; appeal: number }
/** `past`: items from which interests are learned. `items`: items to rank at `now`. */
export type QualityDataset = { now: number; readers: Reader[]; past: Item[]; items: Item[] }

const hourMs = 60 * 60 * 1000
const size = {
  topics: 25,
  tagsEach: 12,
  creators: 150,
  readers: 300,
  pastItems: 3_000,
  items: 2_000,
  shown: 150,
  follows: 15,
}
const pastHours = 14 * 24
const currentHours = 24

/**
 * Creates readers with known interests. Every reader likes up to three topics, and in them mostly items with a high
 * appeal; they seldom like anything else. Creators have one or two topics. Their items have tags of the topic and a few
 * of others. The likes of the readers in the last fourteen days are known, and so are the likes and comments of the
 * items to rank. The same seed creates the same data.
 */
export function createQualityDataset(random: () => number): QualityDataset {
  const now = Date.UTC(2026, 10, 25)
  const below = (many: number): number => Math.floor(random() * many)
  const topics = (many: number): number[] => [...new Set(Array.from({ length: many }, () => below(size.topics)))]
  const creators = Array.from({ length: size.creators }, (_, n) => ({
    id: `creator${n}`,
    topics: topics(2),
    care: random(),
  }))
  const tagOf = (topic: number): string => `t${topic}_${Math.floor(size.tagsEach * random() ** 2)}`
  const readers: Reader[] = Array.from({ length: size.readers }, (_, n) => {
    const own = new Set(topics(3))
    const suitable = creators.filter((creator) => creator.topics.some((topic) => own.has(topic)))
    const follows = new Set<string>()
    while (follows.size < size.follows) {
      const from = suitable.length >= size.follows && random() < 0.6 ? suitable : creators
      follows.add(from[below(from.length)]!.id)
    }
    return { id: `reader${n}`, topics: own, follows, liked: [] }
  })
  let count = 0
  const createItem = (from: number, hours: number): Item => {
    const creator = creators[below(creators.length)]!
    const topic = creator.topics[below(creator.topics.length)]!
    const appeal = Math.min(1, Math.max(0, 0.6 * creator.care + 0.6 * random() - 0.1))
    const tags = Array.from({ length: 1 + below(4) }, () => tagOf(random() < 0.85 ? topic : below(size.topics)))
    const side = 400 + 1_000 * Math.min(1, 0.5 * appeal + 0.5 * random())
    return {
      ...{
        id: `item${String(count++).padStart(6, '0')}`,
        creatorId: creator.id,
        type: 'post',
        publishedAt: from - random() * hours * hourMs,
        tags: [...new Set(tags)],
      },
      ...{ likers: 0, commenters: 0, pixels: side * side, lines: 0, source: 'new', topic, appeal },
    }
  }
  const past = Array.from({ length: size.pastItems }, () => createItem(now - currentHours * hourMs, pastHours))
  const items = Array.from({ length: size.items }, () => createItem(now, currentHours))
  for (const reader of readers)
    for (let n = 0; n < size.shown; n++) {
      const item = past[below(past.length)]!
      if (random() < chanceOfLike(reader, item)) reader.liked.push({ tags: item.tags, at: item.publishedAt })
    }
  // The items to rank have been shown too: an older item to more readers.
  for (const item of items) {
    const seenBy = Math.round((40 * (now - item.publishedAt)) / (currentHours * hourMs))
    for (let n = 0; n < seenBy; n++) {
      const reader = readers[below(readers.length)]!
      if (random() >= chanceOfLike(reader, item)) continue
      item.likers++
      if (random() < 0.2) item.commenters++
    }
  }
  return { now, readers, past, items }
}

/** Returns whether an item is relevant for a reader. The rankings do not know this. */
export function isRelevant(reader: Reader, item: Item): boolean {
  return reader.topics.has(item.topic) && item.appeal > 0.5
}

function chanceOfLike(reader: Reader, item: Item): number {
  return reader.topics.has(item.topic) ? 0.15 + 0.7 * item.appeal : 0.05 * item.appeal
}
