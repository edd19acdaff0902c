/** Runs a function while no other process that shares the tokens runs one. */
export type Lock = <T>(run: () => Promise<T>) => Promise<T>

/** Returns a lock that tabs of the same origin share, or one that locks nothing where there are no Web Locks. */
export function webLock(name: string): Lock {
  const locks = (globalThis as { navigator?: Partial<Navigator> }).navigator?.locks
  return async (run) => (locks === undefined ? run() : locks.request(name, run))
}
