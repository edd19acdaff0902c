import { type Ctx, systemCtx } from '../../src/core/context.ts'
import {
  applyErasures,
  deleteForOwner,
  findAccount,
  type ListedErasure,
  listErasures,
} from '../../src/erasure/index.ts'
import { openRuntime } from '../../src/runtime.ts'
import { configHere } from '../config-here.ts'
import { print } from '../print.ts'
import { confirmed } from './confirm.ts'
import { printTable } from './table.ts'
import { describe } from './users.ts'

type Output = { json?: boolean }

/** Prints the list of erased accounts, which is in the object storage. */
export async function list({ json }: Output): Promise<void> {
  await withRuntime(async ({ core }) => {
    const all: ListedErasure[] = []
    for await (const entry of listErasures(core)) all.push(entry)
    if (json) print(JSON.stringify(all))
    else
      printTable(
        ['USER', 'STARTED'],
        all.map(({ user_id, started_at }) => [user_id, started_at]),
      )
  })
}

/** Erases the accounts of the list that exist in the database, after a confirmation. */
export async function apply({ json, yes }: Output & { yes?: boolean }): Promise<void> {
  if (!(await confirmed('Erase every account of the list that exists in this database?', yes))) return
  await withRuntime(async (ctx) => {
    const users = await applyErasures(ctx)
    print(json ? JSON.stringify({ erased: users }) : `${users.length} accounts erased`)
  })
}

/** Deletes an account for its owner, after a confirmation. @throws Error when it cannot be deleted */
export async function request(user: string, { yes }: { yes?: boolean }): Promise<void> {
  await withRuntime(async (ctx) => {
    const account = await findAccount(ctx, user)
    if (account === undefined) throw new Error(`${user} does not exist`)
    const who = describe(account)
    if (!(await confirmed(`Delete the account ${who} for its owner?`, yes))) return
    const eraseAt = await deleteForOwner(ctx, account.id)
    if (eraseAt === undefined) throw new Error(`${who} does not exist any more, or is the only admin`)
    print(`${who} is hidden now, and will be erased at ${eraseAt}.`)
  })
}

async function withRuntime(work: (ctx: Ctx) => Promise<void>): Promise<void> {
  const core = await openRuntime(configHere({ LOG_LEVEL: 'silent' }))
  try {
    await work(systemCtx(core))
  } finally {
    await core.close()
  }
}
