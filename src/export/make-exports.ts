import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ctx, run, transaction } from '../core/context.ts'
import { queueMail } from '../mail/index.ts'
import { boolean, instant, integer, statement, text, uuid } from '../platform/statement.ts'
import { archiveKey } from './get-export.ts'
import { writeArchive } from './write-archive.ts'

const leaseMs = 60_000
const renewEveryMs = 15_000
const maxTries = 5

const claim = statement({
  name: 'export.claim',
  params: { holder: uuid, now: instant, leased_until: instant },
  row: { user_id: uuid, tries: integer },
  text: (p) => `
    update exports
    set status = 'running', holder = ${p.holder}, leased_until = ${p.leased_until}, tries = tries + 1
    where user_id = (
      select e.user_id
      from exports e
      join users u on u.id = e.user_id
      where e.status in ('queued', 'running')
        and (e.leased_until is null or e.leased_until <= ${p.now})
        and u.deletion_requested_at is null
      order by e.requested_at
      limit 1
      for update of e skip locked
    )
    returning user_id, tries`,
})

const renew = statement({
  name: 'export.renew',
  params: { user: uuid, holder: uuid, leased_until: instant },
  text: (p) => `
    update exports
    set leased_until = ${p.leased_until}
    where user_id = ${p.user}
      and holder = ${p.holder}`,
})

const progress = statement({
  name: 'export.progress',
  params: { user: uuid, holder: uuid, done: integer, total: integer },
  text: (p) => `
    update exports
    set done = ${p.done}, total = ${p.total}
    where user_id = ${p.user}
      and holder = ${p.holder}`,
})

const finish = statement({
  name: 'export.finish',
  params: { user: uuid, holder: uuid, now: instant },
  row: { username: text, email: text, is_verified: boolean },
  text: (p) => `
    update exports e
    set status = 'ready', finished_at = ${p.now}, holder = null, leased_until = null
    from users u
    where e.user_id = ${p.user}
      and e.holder = ${p.holder}
      and u.id = e.user_id
      and u.deletion_requested_at is null
    returning u.username, u.email::text as email, u.email_verified_at is not null as is_verified`,
})

const find = statement({
  name: 'export.find',
  params: { user: uuid },
  row: { user_id: uuid },
  text: (p) => `
    select user_id
    from exports
    where user_id = ${p.user}`,
})

const giveUp = statement({
  name: 'export.give_up',
  params: { user: uuid, holder: uuid, now: instant, is_last: integer, retry_at: instant },
  text: (p) => `
    update exports
    set
      status = case when ${p.is_last} = 1 then 'failed' else 'queued' end,
      finished_at = case when ${p.is_last} = 1 then ${p.now} end,
      holder = null,
      leased_until = case when ${p.is_last} = 1 then null else ${p.retry_at} end
    where user_id = ${p.user}
      and holder = ${p.holder}`,
})

/**
 * Makes the exports that wait, one after the other. A worker holds an export for a minute at a time; if it dies,
 * another one starts the export again. An export that fails five times is given up.
 */
export async function makeExports(ctx: Ctx): Promise<void> {
  for (;;) {
    const holder = ctx.core.newId()
    const now = ctx.core.clock.now()
    const [claimed] = await run(ctx, claim, { holder, now, leased_until: after(now, leaseMs) })
    if (claimed === undefined) return
    const { user_id: user, tries } = claimed
    await make(ctx, user, holder).catch(async (error: unknown) => {
      ctx.core.log.error({ err: error, tries }, 'an export failed')
      const is_last = tries >= maxTries ? 1 : 0
      const at = ctx.core.clock.now()
      await run(ctx, giveUp, { user, holder, now: at, is_last, retry_at: after(at, tries * leaseMs) })
    })
  }
}

async function make(ctx: Ctx, user: string, holder: string): Promise<void> {
  const { clock, storage } = ctx.core
  const folder = await mkdtemp(join(tmpdir(), 'nova-export-'))
  const renewing = setInterval(() => {
    // If it fails, the lease may end, and another worker starts the export again: that does no harm.
    void run(ctx, renew, { user, holder, leased_until: after(clock.now(), leaseMs) }).catch(() => undefined)
  }, renewEveryMs)
  try {
    const path = await writeArchive(ctx, user, folder, async (done, total) => {
      await run(ctx, progress, { user, holder, done, total })
    })
    await storage.upload(archiveKey(user), path, 'application/zip')
    const isKept = await transaction(ctx, async (inside) => {
      const [owner] = await run(inside, finish, { user, holder, now: clock.now() })
      if (owner === undefined) return false
      const { username, email, is_verified: isVerified } = owner
      await queueMail(inside, { kind: 'export_ready', to: email, userId: user, data: { username }, isVerified })
      return true
    })
    // The account was erased meanwhile. An export that another worker has taken over keeps its archive.
    if (!isKept && (await run(ctx, find, { user })).length === 0) await storage.remove(archiveKey(user))
  } finally {
    clearInterval(renewing)
    await rm(folder, { recursive: true, force: true })
  }
}

function after(time: Date, ms: number): Date {
  return new Date(time.getTime() + ms)
}
