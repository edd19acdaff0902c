import getPort from 'get-port'

/** The only address that the stack listens on. */
export const host = '127.0.0.1'

/**
 * A port that nothing listens on: the preferred one when it is free, else one that the system chooses.
 * Another process may take it before it is used, so whoever starts a server on it must be ready to ask again.
 */
export function choosePort(preferred?: number): Promise<number> {
  return getPort({ host, ...(preferred === undefined ? {} : { port: preferred }) })
}
