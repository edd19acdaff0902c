/** Prints the progress of a run with the time on standard error. Standard output is for the results. */
export function logProgress(text: string): void {
  console.error(`[${new Date().toISOString().slice(11, 19)}] ${text}`)
}
