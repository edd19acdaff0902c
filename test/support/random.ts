/** Returns a generator of whole numbers below a bound. It is seeded, so that a failure can be reproduced. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647
    return state % below
  }
}
