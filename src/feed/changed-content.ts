import type { Redis } from '../platform/redis.ts'

/** Where a page stands among the changes: what changed later than that is not in it. */
export type Stand = { epoch: string; at: number }

const kept = 20_000

/**
 * Numbers what has changed. KEYS: the head, the list. ARGV: an epoch for a list that begins, how many to keep, ids. The
 * head is `epoch:number:floor`; what changed up to the floor is not in the list any more.
 */
export const contentChangedScript = `
local head = redis.call('GET', KEYS[1])
local epoch, at, floor
if head then
  epoch, at, floor = string.match(head, '^(.-):(%d+):(%d+)$')
  at, floor = tonumber(at), tonumber(floor)
else
  redis.call('DEL', KEYS[2])
  epoch, at, floor = ARGV[1], 0, 0
end
at = at + 1
for i = 3, #ARGV do redis.call('ZADD', KEYS[2], at, ARGV[i]) end
local surplus = redis.call('ZCARD', KEYS[2]) - tonumber(ARGV[2])
if surplus > 0 then
  local gone = redis.call('ZRANGE', KEYS[2], surplus - 1, surplus - 1, 'WITHSCORES')
  floor = tonumber(gone[2])
  redis.call('ZREMRANGEBYRANK', KEYS[2], 0, surplus - 1)
end
redis.call('SET', KEYS[1], epoch .. ':' .. at .. ':' .. floor)
`
type ChangeRedis = Redis & { novaContentChanged(keys: number, ...args: (string | number)[]): Promise<void> }

type ChangedContent = {
  /** The key of the head, to be read together with a page. */
  readonly headKey: string
  /** @throws when Redis does not answer */
  add(ids: readonly string[]): Promise<void>
  /** Where a page stands that is made from now on. */
  standOf(head: string | null): Stand
  /** Whether none of `ids` has changed since a page was made. @throws when Redis does not answer */
  isCurrent(stand: Stand, head: string | null, ids: readonly string[]): Promise<boolean>
}

/**
 * Which content and which creators have changed or gone, so that a cached page that holds one of them is not handed
 * out. The list is Redis'; each process has a copy that it brings up to date when the head says that there is more, so
 * a page that nothing has happened to costs one look at the head.
 */
export function createChangedContent(redis: Redis, prefix: string, newId: () => string): ChangedContent {
  const headKey = `${prefix}feed:changed:head`
  const list = `${prefix}feed:changed`
  const changedAt = new Map<string, number>()
  let known = parse(null)
  let refreshing: Promise<void> | undefined

  async function refresh(head: Head): Promise<void> {
    if (head.epoch !== known.epoch || head.floor > known.at || changedAt.size > 2 * kept) {
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
        await (redis as ChangeRedis).novaContentChanged(2, headKey, list, newId(), kept, ...new Set(ids))
    },
    standOf(head) {
      const { epoch, at } = parse(head)
      return { epoch, at }
    },
    async isCurrent(stand, head, ids) {
      const now = parse(head)
      if (stand.epoch !== now.epoch || stand.at < now.floor) return false
      if (stand.at === now.at) return true
      while (known.epoch !== now.epoch || known.at < now.at) {
        refreshing ??= refresh(now).finally(() => {
          refreshing = undefined
        })
        await refreshing
      }
      return stand.at >= known.floor && ids.every((id) => (changedAt.get(id) ?? 0) <= stand.at)
    },
  }
}

type Head = Stand & { floor: number }

function parse(head: string | null): Head {
  const [epoch = '', at = '0', floor = '0'] = head?.split(':') ?? []
  return { epoch, at: Number(at), floor: Number(floor) }
}
