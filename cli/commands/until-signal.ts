/**
 * Resolves at the first SIGINT or SIGTERM. A second signal, more than half a second later, ends the process at once.
 */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined
    const onSignal = (): void => {
      if (first !== undefined && Date.now() - first > 500) process.exit(130)
      // A signal to the process group may arrive twice.
      first ??= Date.now()
      clearInterval(keepAlive)
      resolve()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
    // A process that waits for a signal only, as when every service runs elsewhere, would end.
    const keepAlive = setInterval(() => undefined, 60_000)
  })
}
