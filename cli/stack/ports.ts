import getPort from 'get-port'

/** The only address that the stack listens on. */
export const host = '127.0.0.1'

/**
 * Returns a port on which no program listens: the preferred one if it is free, or else one that the system chooses.
 * Another process may take the port before it is used, so the caller must be prepared to retry.
 */
export function choosePort(preferred?: number): Promise<number> {
  return getPort({ host, ...(preferred === undefined ? {} : { port: preferred }) })
}
