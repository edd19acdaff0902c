/** Says on standard error how far a run has come, with the time. Standard output is for the results. */
export function say(text: string): void {
  console.error(`[${new Date().toISOString().slice(11, 19)}] ${text}`)
}
