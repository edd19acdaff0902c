const pollMs = 500

/**
 * Sends this process SIGTERM when the process that started it has ended. `cli/bootstrap.mjs` passes its process id in
 * NOVA_PARENT, because no servers may keep running after it has ended, for whatever reason.
 */
export function endWithParent(): void {
  const parent = process.ppid
  // The variable reaches the children of a command too, whose parent is another process.
  if (Number(process.env.NOVA_PARENT) !== parent) return
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, pollMs)
  timer.unref()
}
