import type { Held } from './hold-fault.ts'

const everyMs = 500
const timeoutMs = 5_000

/**
 * A response of `/readyz` of an operations port: its status, and the dependencies that it reports as failing. Times
 * in milliseconds.
 */
export type Probe = { readonly from: number; readonly to: number; readonly status: string; readonly failing: string[] }

type Body = { status: string; dependencies: Record<string, { status: string }> }

/** Asks an operations port for its readiness every half second. `stop` returns all responses. */
export function probeReadiness(url: () => string): { stop(): Promise<Probe[]> } {
  const probes: Probe[] = []
  let isStopped = false
  const running = (async () => {
    while (!isStopped) {
      const from = performance.now()
      const { status, failing } = await ask(url())
      probes.push({ from, to: performance.now(), status, failing })
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, everyMs - (performance.now() - from))))
    }
  })()
  return {
    async stop() {
      isStopped = true
      await running
      return probes
    },
  }
}

async function ask(url: string): Promise<Pick<Probe, 'status' | 'failing'>> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(timeoutMs) })
    const { status, dependencies } = (await response.json()) as Body
    return { status, failing: Object.keys(dependencies).filter((name) => dependencies[name]!.status !== 'ok') }
  } catch {
    return { status: 'no response', failing: [] }
  }
}

/** Time in milliseconds that a process has to notice an outage. */
const noticeMs = 2_000

/** Returns whether every response during an outage of a dependency, after the time to notice it, reported it. */
export function isReported({ dependency, begunAt, endsAt }: Held, probes: readonly Probe[]): boolean {
  if (dependency === undefined) return true
  const during = probes.filter(({ from, to }) => from >= begunAt + noticeMs && to <= endsAt)
  return during.every(({ status, failing }) => status !== 'ready' && failing.includes(dependency))
}

/** Returns the different responses in the order of their first occurrence, such as `ready, degraded (nats)`. */
export function distinctReadiness(probes: readonly Probe[]): string {
  const texts = probes.map(({ status, failing }) => (failing.length > 0 ? `${status} (${failing.join(', ')})` : status))
  return [...new Set(texts)].join(', ')
}
