/** Close codes of the notifications socket; the contract says what a client does on each. */
export const closeCodes = {
  goingAway: 1001,
  tooSlow: 1008,
  internal: 1011,
  badMessage: 4400,
  tooFast: 4429,
  unauthorized: 4401,
  suspended: 4403,
} as const
