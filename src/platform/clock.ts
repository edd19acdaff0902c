/** The source of time for all code, so that tests can change the time. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
