type Call<In, Out> = { input: In; resolve(out: Out): void; reject(error: unknown): void }

/**
 * Runs calls with the same key in batches. Calls that arrive during a run wait, and the next run takes them together,
 * up to `maxBatch`. So each key has one run at a time, and a call waits for at most two runs unless more than
 * `maxBatch` calls wait. `run` returns one result for each input, in order.
 */
export function createBatcher<In, Out>(
  run: (key: string, inputs: In[]) => Promise<Out[]>,
  maxBatch = 500,
): (key: string, input: In) => Promise<Out> {
  const waiting = new Map<string, Call<In, Out>[]>()

  async function drain(key: string, calls: Call<In, Out>[]): Promise<void> {
    while (calls.length > 0) {
      const batch = calls.splice(0, maxBatch)
      await run(
        key,
        batch.map(({ input }) => input),
      ).then(
        (results) => {
          for (const [position, { resolve }] of batch.entries()) resolve(results[position]!)
        },
        (error: unknown) => {
          for (const { reject } of batch) reject(error)
        },
      )
    }
    waiting.delete(key)
  }

  return (key, input) =>
    new Promise<Out>((resolve, reject) => {
      const call = { input, resolve, reject }
      const queue = waiting.get(key)
      if (queue !== undefined) queue.push(call)
      else {
        const calls = [call]
        waiting.set(key, calls)
        void drain(key, calls)
      }
    })
}
