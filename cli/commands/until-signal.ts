const pollMs = 500

/**
 * Resolves at the first SIGINT or SIGTERM, or when the process that started this one has ended: `cli/bootstrap.mjs`
 * gives its process id in NOVA_PARENT, and whatever ends it must not leave servers behind. A second signal, half a
 * second later or more, ends the process at once.
 */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined
    const onSignal = (): void => {
      if (first !== undefined && Date.now() - first > 500) process.exit(130)
      // A group's signal may arrive twice.
      first ??= Date.now()
      clearInterval(timer)
      resolve()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
    const parent = Number(process.env.NOVA_PARENT)
    // The timer also keeps a process alive that has nothing else to wait for, as when every service runs elsewhere.
    const timer = setInterval(() => {
      if (parent && parent !== process.ppid) onSignal()
    }, pollMs)
  })
}
