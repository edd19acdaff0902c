import type { Config } from '../config.ts'

/** The streams that consumers read. */
export const streams = ['EVENTS', 'CDC', 'SHOWN'] as const
export type Stream = (typeof streams)[number]

/** Names in NATS, under the installation's prefix. */
export function subject(config: Config, name: string): string {
  return config.NATS_PREFIX === '' ? name : `${config.NATS_PREFIX}.${name}`
}

export function streamName(config: Config, name: Stream | 'DEAD'): string {
  return config.NATS_PREFIX === '' ? name : `${config.NATS_PREFIX}_${name}`
}

/**
 * Where the workers of a consumer are told that it was made anew. In no stream: who does not hear it finds out by
 * itself.
 */
export function movedSubject(config: Config, consumer: string): string {
  return subject(config, `moved.${consumer}`)
}
