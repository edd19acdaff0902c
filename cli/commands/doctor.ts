import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Ctx, systemCtx } from '../../src/core/context.ts'
import { mailer } from '../../src/mail/index.ts'
import { mediaVariables } from '../../src/media/media.variables.ts'
import { migrationStatus } from '../../src/migrations.ts'
import { modules } from '../../src/modules.ts'
import { checkCounts, dependencyVariables, readiness, repairCounts, replication } from '../../src/operations/index.ts'
import { openRuntime } from '../../src/runtime.ts'
import { configHere } from '../config-here.ts'
import { print } from '../print.ts'
import { printTable } from './table.ts'

type Finding = { check: string; ok: boolean; detail: string; remedy: string }

type Options = { counts?: boolean; repair?: boolean; json?: boolean }

/** Checks dependencies, settings, schemas and, with `counts`, the counters. */
export async function doctor(options: Options): Promise<void> {
  const findings = await examine(options)
  if (options.json) print(JSON.stringify(findings))
  else
    printTable(
      ['CHECK', 'STATE', 'DETAIL', 'WHAT TO DO'],
      findings.map(({ check, ok, detail, remedy }) => [check, ok ? 'ok' : 'WRONG', detail, ok ? '' : remedy]),
    )
  process.exitCode = findings.every(({ ok }) => ok) ? 0 : 1
}

async function examine(options: Options): Promise<Finding[]> {
  const findings: Finding[] = []
  const add = (check: string, ok: boolean, detail: string, remedy = ''): void =>
    void findings.push({ check, ok, detail, remedy })
  const config = configHere({ LOG_LEVEL: 'silent' })
  add('configuration', true, 'valid')
  const core = await openRuntime(config).catch((error: Error) => error)
  if (core instanceof Error) {
    add('postgres', false, core.message, 'check DATABASE_URL, and that Postgres is running')
    return findings
  }
  try {
    const { dependencies } = await readiness(systemCtx(core))
    for (const [name, { status, latency_ms }] of Object.entries(dependencies))
      add(
        name,
        status === 'ok',
        status === 'ok' ? `${latency_ms} ms` : 'unavailable',
        `check ${dependencyVariables[name as keyof typeof dependencies]}`,
      )
    const mail = await core
      .of(mailer)
      .check()
      .then(
        () => 'available',
        (error: Error) => error,
      )
    const ffmpeg = await promisify(execFile)(config.of(mediaVariables).FFMPEG_PATH, ['-hide_banner', '-version']).then(
      ({ stdout }) => stdout.split('\n')[0]!.slice(0, 60),
      (error: Error) => error,
    )
    const isFound = typeof ffmpeg === 'string'
    add('ffmpeg', isFound, isFound ? ffmpeg : 'cannot be run; videos wait', 'install ffmpeg, or set FFMPEG_PATH')
    add('mail', mail === 'available', mail === 'available' ? mail : 'unavailable; mails wait', 'check SMTP_URL')
    const { level, lag } = await replication(systemCtx(core))
    add('wal_level', level === 'logical', level, 'set wal_level=logical and restart Postgres')
    add(
      'replication slot',
      lag !== null,
      lag === null ? 'missing' : `${Math.round(lag / 1024)} KiB behind`,
      'run nova migrate up',
    )
    if (dependencies.clickhouse.status === 'ok') {
      const pending = (await migrationStatus(config)).filter(({ applied }) => !applied)
      add(
        'migrations',
        pending.length === 0,
        pending.length === 0 ? 'all applied' : `${pending.length} pending`,
        'run nova migrate up',
      )
    }
    if (options.counts) await examineCounts(systemCtx(core), options, add)
  } finally {
    await core.close()
  }
  return findings
}

/**
 * Compares counters with what they count. A counter that is being changed may look wrong for a moment, so counters that
 * look wrong are checked again.
 */
async function examineCounts(
  ctx: Ctx,
  { repair }: Options,
  add: (check: string, ok: boolean, detail: string, remedy?: string) => void,
): Promise<void> {
  const counters = modules.flatMap((module) => module.counters ?? [])
  const wrong = await checkCounts(ctx, counters)
  const repaired = repair === true ? await repairCounts(ctx, counters, wrong) : 0
  const left = wrong.length === 0 ? [] : await checkCounts(ctx, counters)
  const example =
    left[0] === undefined
      ? ''
      : `, for example ${left[0].counter} of ${left[0].id}: ${left[0].stored} instead of ${left[0].actual}`
  const detail =
    left.length > 0 ? `${left.length} wrong${example}` : repaired > 0 ? `all exact, ${repaired} repaired` : 'all exact'
  add('counts', left.length === 0, detail, 'run nova doctor --counts --repair')
}
