import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './processes.ts'

type CpuProfile = {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[]
  samples: number[]
  timeDeltas: number[]
}
export type Share = { name: string; percent: number }
export type ProfileSummary = { busySeconds: number; functions: Share[]; groups: Share[] }

const notWork = new Set(['(idle)', '(root)'])

/**
 * Returns the flags and the environment for a process that writes a CPU profile. The first `toggle` starts the profile,
 * the second one ends it; then `read` returns its summary.
 */
export function profiling(): {
  flags: string[]
  env: Record<string, string>
  toggle(pid: number): void
  read(): Promise<ProfileSummary>
} {
  const folder = mkdtempSync(join(tmpdir(), 'nova-profile-'))
  const file = join(folder, 'server.cpuprofile')
  return {
    flags: ['--import', join(import.meta.dirname, 'profiler.ts')],
    env: { PROFILE_TO: file },
    toggle: (pid) => process.kill(pid, 'SIGUSR2'),
    async read() {
      for (let tries = 0; tries < 200 && !isComplete(file); tries++) await pause(50)
      const profile = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile
      rmSync(folder, { recursive: true })
      return summarise(profile)
    },
  }
}

function isComplete(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').endsWith('}')
}

function summarise({ nodes, samples, timeDeltas }: CpuProfile): ProfileSummary {
  const frames = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)))
  const functions = new Map<string, number>()
  const groups = new Map<string, number>()
  let busy = 0
  samples.forEach((id, at) => {
    const frame = frames.get(id)!
    if (notWork.has(frame.functionName)) return
    const micros = timeDeltas[at] ?? 0
    busy += micros
    add(functions, `${frame.functionName || '(anonymous)'} ${placeOf(frame)}`, micros)
    add(groups, groupOf(id), micros)
  })

  /** Returns what a sample is attributed to: code of Node counts for the nearest caller in a package or in Nova. */
  function groupOf(id: number): string {
    const frame = frames.get(id)!
    if (frame.functionName === '(garbage collector)' || frame.functionName === '(program)') return frame.functionName
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { url } = frames.get(at)!
      if (url !== '' && !url.startsWith('node:')) return packageOf(url)
    }
    return 'node'
  }

  const shares = (of: Map<string, number>): Share[] =>
    [...of].map(([name, micros]) => ({ name, percent: (100 * micros) / busy })).sort((a, b) => b.percent - a.percent)
  return { busySeconds: busy / 1e6, functions: shares(functions).slice(0, 40), groups: shares(groups).slice(0, 25) }
}

function add(to: Map<string, number>, name: string, micros: number): void {
  to.set(name, (to.get(name) ?? 0) + micros)
}

function packageOf(url: string): string {
  const inside = url.split('/node_modules/').at(-1)!
  if (inside !== url)
    return inside
      .split('/')
      .slice(0, inside.startsWith('@') ? 2 : 1)
      .join('/')
  return relative(url)
}

function placeOf({ url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  if (url === '') return ''
  return `${url.startsWith('node:') ? url : relative(url)}:${lineNumber + 1}`
}

function relative(url: string): string {
  return url.replace(`file://${root}/`, '')
}
