/** Resolves at the first SIGINT or SIGTERM. A second one, half a second later or more, ends the process at once. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined
    const onSignal = (): void => {
      if (first !== undefined && Date.now() - first > 500) process.exit(130)
      // A group's signal may arrive twice.
      first ??= Date.now()
      resolve()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
  })
}
