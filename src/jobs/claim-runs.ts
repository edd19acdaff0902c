import type { Core } from '../core/core.ts'
import { arrayOf, float, integer, nullable, statement, text, uuid } from '../platform/statement.ts'

/**
 * Claims the runs that are due, of the jobs `names`, and renews the leases of the jobs `renewed`. The next run is due a
 * period after this one was claimed; but as long as the run is not finished, the end of its lease counts instead. A
 * worker that finds a row locked leaves it to the one that holds it. `wait_ms` is the time until the next run is due.
 */
const claim = statement({
  name: 'jobs.claim',
  params: {
    names: arrayOf(text),
    periods_ms: arrayOf(integer),
    renewed: arrayOf(text),
    holder: uuid,
    lease_ms: integer,
  },
  row: { claimed: arrayOf(text), wait_ms: nullable(float) },
  text: (p) => `
    with wanted as (
      select name, period_ms * interval '1 ms' as period
      from unnest(${p.names}, ${p.periods_ms}) as w (name, period_ms)
    ), added as (
      insert into job_runs (name, due_at)
      select name, now() + period
      from wanted
      where not exists (select from job_runs j where j.name = wanted.name)
      order by name
      on conflict do nothing
    ), locked as (
      select j.name, w.period
      from job_runs j
      left join wanted w on w.name = j.name
      where case
        when w.name is null then j.name = any (${p.renewed}) and j.holder = ${p.holder}
        else coalesce(j.leased_until, j.due_at) <= now()
      end
      order by j.name
      for update of j skip locked
    ), held as (
      update job_runs j
      set holder = ${p.holder},
        leased_until = now() + ${p.lease_ms} * interval '1 ms',
        due_at = coalesce(now() + locked.period, j.due_at)
      from locked
      where j.name = locked.name
      returning j.name, locked.period is not null as is_claimed
    )
    select
      (select coalesce(array_agg(name order by name), '{}') from held where is_claimed) as claimed,
      (
        select extract(epoch from min(due_at) - now())::float8 * 1000
        from job_runs
        where name = any (${p.names})
          and due_at > now()
      ) as wait_ms`,
})

const finish = statement({
  name: 'jobs.finish',
  params: { name: text, holder: uuid },
  text: (p) => `
    update job_runs
    set holder = null, leased_until = null
    where name = ${p.name}
      and holder = ${p.holder}`,
})

type Claim = {
  /** The jobs to claim, by name, with their periods in milliseconds. */
  periods: ReadonlyMap<string, number>
  renewed: readonly string[]
  holder: string
  leaseMs: number
}

/**
 * Claims the runs that are due for this holder, in one statement and by the clock of Postgres. Returns the names of
 * their jobs, and the milliseconds until the next run of any of the jobs is due, if that is known.
 */
export async function claimRuns(
  { postgres }: Core,
  { periods, renewed, holder, leaseMs }: Claim,
): Promise<{ claimed: readonly string[]; waitMs: number | null }> {
  const params = { names: [...periods.keys()], periods_ms: [...periods.values()] }
  const [row] = await postgres.run(claim, { ...params, renewed, holder, lease_ms: leaseMs })
  return { claimed: row!.claimed, waitMs: row!.wait_ms }
}

/** Ends the lease of a run that is done. Does nothing if another worker has taken over. */
export async function finishRun({ postgres }: Core, name: string, holder: string): Promise<void> {
  await postgres.run(finish, { name, holder })
}
