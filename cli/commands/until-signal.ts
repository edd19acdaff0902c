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
    const parent = Number(process.env.NOVA_PARENT)
    // The timer also keeps the process alive if it has nothing else to wait for: every service may run elsewhere.
    const timer = setInterval(() => {
      if (parent && parent !== process.ppid) onSignal()
    }, pollMs)
  })
}
