import type { Redis } from '../platform/redis.ts'

/** Version of a page in the list of changes: changes with a higher number are not in the page. */
export type ChangeVersion = { epoch: string; at: number }

const maxListed = 20_000

/** Returns the key of the list of changes. */
export const changesKey = (prefix: string): string => `${prefix}feed:changed`

/**
 * Adds changed ids to the list with the next number. KEYS: the head, the list. ARGV: the epoch for a new list, the
 * maximum length of the list, the ids. The head is `epoch:number:trimmed`; changes up to the number `trimmed` are no
 * longer in the list.
 */
export const contentChangedScript = `
local head = redis.call('GET', KEYS[1])
local epoch, at, trimmed
if head then
  epoch, at, trimmed = string.match(head, '^(.-):(%d+):(%d+)$')
  at, trimmed = tonumber(at), tonumber(trimmed)
else
  redis.call('DEL', KEYS[2])
  epoch, at, trimmed = ARGV[1], 0, 0
end
at = at + 1
for i = 3, #ARGV do redis.call('ZADD', KEYS[2], at, ARGV[i]) end
local surplus = redis.call('ZCARD', KEYS[2]) - tonumber(ARGV[2])
if surplus > 0 then
  local removed = redis.call('ZRANGE', KEYS[2], surplus - 1, surplus - 1, 'WITHSCORES')
  trimmed = tonumber(removed[2])
  redis.call('ZREMRANGEBYRANK', KEYS[2], 0, surplus - 1)
end
redis.call('SET', KEYS[1], epoch .. ':' .. at .. ':' .. trimmed)
`
type ChangeRedis = Redis & { novaContentChanged(keys: number, ...args: (string | number)[]): Promise<void> }

type ChangedContent = {
  /** The key of the head, which is read together with a page. */
  readonly headKey: string
  /** Adds changed ids. @throws when Redis is unavailable */
  add(ids: readonly string[]): Promise<void>
  /** Returns the version of a page that is created after `head` was read. */
  versionOf(head: string | null): ChangeVersion
  /** Returns whether none of `ids` has changed since a page was created. @throws when Redis is unavailable */
  isCurrent(version: ChangeVersion, head: string | null, ids: readonly string[]): Promise<boolean>
}

/**
 * Tracks which content and creators have changed or been deleted, so that cached pages that show one of them are not
 * returned. The list is in Redis. Each process has a copy, which it updates when the head shows newer changes, so for a
 * page without changes only the head is read.
 */
export function createChangedContent(redis: Redis, prefix: string, newId: () => string): ChangedContent {
  const headKey = `${prefix}feed:changed:head`
  const list = changesKey(prefix)
  const changedAt = new Map<string, number>()
  let known = parse(null)
  let refreshing: Promise<void> | undefined

  async function refresh(head: Head): Promise<void> {
    if (head.epoch !== known.epoch || head.trimmed > known.at || changedAt.size > 2 * maxListed) {
      changedAt.clear()
      known = { ...head, at: 0 }
    }
    const found = await redis.zrange(list, `(${known.at}`, '+inf', 'BYSCORE', 'WITHSCORES')
    for (let index = 0; index < found.length; index += 2) changedAt.set(found[index]!, Number(found[index + 1]))
    known = head
  }

  return {
    headKey,
    async add(ids) {
      if (ids.length > 0)
        await (redis as ChangeRedis).novaContentChanged(2, headKey, list, newId(), maxListed, ...new Set(ids))
    },
    versionOf(head) {
      const { epoch, at } = parse(head)
      return { epoch, at }
    },
    async isCurrent(version, head, ids) {
      const now = parse(head)
      if (version.epoch !== now.epoch || version.at < now.trimmed) return false
      if (version.at === now.at) return true
      while (known.epoch !== now.epoch || known.at < now.at) {
        refreshing ??= refresh(now).finally(() => {
          refreshing = undefined
        })
        await refreshing
      }
      return version.at >= known.trimmed && ids.every((id) => (changedAt.get(id) ?? 0) <= version.at)
    },
  }
}

type Head = ChangeVersion & { trimmed: number }

function parse(head: string | null): Head {
  const [epoch = '', at = '0', trimmed = '0'] = head?.split(':') ?? []
  return { epoch, at: Number(at), trimmed: Number(trimmed) }
}
