import type { Config } from '../config.ts'

/** Streams that consumers read. */
export const streams = ['EVENTS', 'CDC', 'SHOWN'] as const
export type Stream = (typeof streams)[number]

/** Returns the name of a subject in NATS, with the prefix of the installation. */
export function subject(config: Config, name: string): string {
  return config.NATS_PREFIX === '' ? name : `${config.NATS_PREFIX}.${name}`
}

export function streamName(config: Config, name: Stream | 'DEAD'): string {
  return config.NATS_PREFIX === '' ? name : `${config.NATS_PREFIX}_${name}`
}

/**
 * Returns the subject on which the workers of a consumer are notified that it was created again. It belongs to no
 * stream: a worker that misses the message finds out by itself.
 */
export function movedSubject(config: Config, consumer: string): string {
  return subject(config, `moved.${consumer}`)
}

/** Returns the names of all streams. */
export function eventStreamNames(config: Config): string[] {
  return [...streams, 'DEAD' as const].map((name) => streamName(config, name))
}
