import type { Config } from '../config.ts'

/** Names in NATS, under the installation's prefix. */
export function subject(config: Config, name: string): string {
  return config.NATS_PREFIX === '' ? name : `${config.NATS_PREFIX}.${name}`
}

export function streamName(config: Config, name: 'EVENTS' | 'CDC' | 'DEAD'): string {
  return config.NATS_PREFIX === '' ? name : `${config.NATS_PREFIX}_${name}`
}

/** Where the workers of a consumer are told that it was made anew. In no stream: who does not hear it finds out by itself. */
export function movedSubject(config: Config, consumer: string): string {
  return subject(config, `moved.${consumer}`)
}
