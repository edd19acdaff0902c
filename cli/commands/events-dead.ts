import type { DeadLetter } from '../../clients/typescript/src/index.ts'
import { print } from '../print.ts'
import { apiHere, expectAnswer } from '../session.ts'
import { confirmed } from './confirm.ts'
import { printTable } from './table.ts'

type Output = { json?: boolean }
type Chosen = Output & { all?: boolean; consumer?: string; yes?: boolean }

/** Prints the state of every consumer. */
export async function consumers({ json }: Output): Promise<void> {
  const { items } = expectAnswer(await apiHere().listEventConsumers(), 200)
  if (json) return print(JSON.stringify(items))
  printTable(
    ['CONSUMER', 'READS', 'PENDING', 'IN FLIGHT', 'REDELIVERED', 'DEAD', 'OLDEST'],
    items.map((one) => [
      ...[
        one.name,
        one.subject,
        String(one.pending),
        String(one.in_flight),
        String(one.redelivered),
        String(one.dead),
        one.oldest_pending_at ?? '-',
      ],
    ]),
  )
}

/** Replays the events since a time to a consumer. */
export async function replayFrom(
  consumer: string,
  { from, yes, json }: Output & { from: string; yes?: boolean },
): Promise<void> {
  const at = timeOf(from)
  if (!(await confirmed(`Replay all events since ${at} to ${consumer}?`, yes))) return
  const result = expectAnswer(await apiHere().replayEvents(consumer, { from: at }), 202)
  print(json ? JSON.stringify(result) : `Replaying ${result.events} events to ${consumer}.`)
}

/** Prints dead letters, oldest first. */
export async function list({ consumer, limit, json }: Output & { consumer?: string; limit: number }): Promise<void> {
  const letters = await read(consumer, limit)
  if (json) return print(JSON.stringify(letters))
  if (letters.length === 0) return print('There are no dead letters.')
  printTable(
    ['ID', 'WHEN', 'CONSUMER', 'EVENT', 'ERROR'],
    letters.map(({ id, dead_at, consumer: by, event, error }) => [id, dead_at, by, typeOf(event), error.slice(0, 80)]),
  )
}

/** Redelivers dead letters to their consumers. */
export async function replay(ids: string[], options: Chosen): Promise<void> {
  await each(ids, options, 'Replay', async (id) => void expectAnswer(await apiHere().replayDeadLetter(id), 202))
}

/** Deletes dead letters permanently. */
export async function drop(ids: string[], options: Chosen): Promise<void> {
  await each(ids, options, 'Drop', async (id) => void expectAnswer(await apiHere().dropDeadLetter(id), 204))
}

async function each(
  ids: string[],
  { all, consumer, yes, json }: Chosen,
  what: 'Replay' | 'Drop',
  act: (id: string) => Promise<void>,
): Promise<void> {
  if (all === ids.length > 0) throw new Error('give either ids of dead letters or --all')
  const chosen = all ? (await read(consumer, Number.POSITIVE_INFINITY)).map(({ id }) => id) : ids
  const question = `${what} ${chosen.length} dead letters?`
  if ((what === 'Drop' || all) && chosen.length > 0 && !(await confirmed(question, yes))) return
  for (const id of chosen) await act(id)
  if (json) print(JSON.stringify({ ids: chosen }))
  else print(`${chosen.length} ${what === 'Drop' ? 'dropped' : 'replayed'}.`)
}

async function read(consumer: string | undefined, limit: number): Promise<DeadLetter[]> {
  const found: DeadLetter[] = []
  for (let cursor: string | undefined; found.length < limit; ) {
    const page = expectAnswer(
      await apiHere().listDeadLetters({
        limit: Math.min(100, limit - found.length),
        ...(consumer === undefined ? {} : { consumer }),
        ...(cursor === undefined ? {} : { cursor }),
      }),
      200,
    )
    found.push(...page.items)
    if (page.next_cursor === null) break
    cursor = page.next_cursor
  }
  return found
}

function typeOf(event: string): string {
  try {
    return String((JSON.parse(event) as { type?: string; table?: string }).type ?? '-')
  } catch {
    return '-'
  }
}

/** Parses an age such as `10m`, `2h` or `3d`, or a time. Returns RFC 3339. */
function timeOf(text: string): string {
  const ago = /^(\d+)([smhd])$/.exec(text)
  const at =
    ago === null
      ? Date.parse(text)
      : Date.now() - Number(ago[1]) * { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }[ago[2] as 's']
  if (Number.isNaN(at)) throw new Error(`${text} is neither a time nor an age such as 10m, 2h or 3d`)
  return new Date(at).toISOString()
}
