/** Close codes of the sockets. The contract defines what a client does for each. */
export const closeCodes = {
  done: 1000,
  goingAway: 1001,
  tooSlow: 1008,
  internal: 1011,
  badMessage: 4400,
  unauthorized: 4401,
  suspended: 4403,
  tooMany: 4409,
  notAllowed: 4410,
  tooFast: 4429,
} as const
