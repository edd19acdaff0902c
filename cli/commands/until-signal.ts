const pollMs = 500

/**
 * Resolves at the first SIGINT or SIGTERM, or when the process that started this one has ended. `cli/bootstrap.mjs`
 * passes its process id in NOVA_PARENT, because no servers may keep running after it has ended, for whatever reason. A
 * second signal, more than half a second later, ends the process at once.
 */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined
    const onSignal = (): void => {
      if (first !== undefined && Date.now() - first > 500) process.exit(130)
      // A signal to the process group may arrive twice.
      first ??= Date.now()
      clearInterval(timer)
      resolve()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
    const parent = process.ppid
    // The variable reaches the children of a command too, whose parent is another one.
    const isWatched = Number(process.env.NOVA_PARENT) === parent
    // The timer also keeps a process alive that has nothing else to wait for, as when every service runs elsewhere.
    const timer = setInterval(() => {
      if (isWatched && process.ppid !== parent) onSignal()
    }, pollMs)
  })
}
