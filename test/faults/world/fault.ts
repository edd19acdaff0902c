/** A way in which a part of an installation fails for a while. */
export type Fault = {
  /** Name on the command line. */
  readonly name: string
  /** The part that fails. Two faults of the same part cannot be at the same time. */
  readonly part: 'postgres' | 'redis' | 'nats' | 'clickhouse' | 'api' | 'worker'
  /** The dependency that is unavailable meanwhile, as `/readyz` of the operations port names it. */
  readonly dependency?: 'postgres' | 'redis' | 'nats' | 'clickhouse'
  /** Time in milliseconds from the beginning to the end. */
  readonly holdMs: number
  begin(): Promise<void>
  /** Resolves when the part is back. */
  end(): Promise<void>
}
