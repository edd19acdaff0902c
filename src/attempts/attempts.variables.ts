import { whole } from '../config.ts'

/** Limits of attempts to guess passwords and codes. */
export const attemptsVariables = {
  RATE_LIMIT_ATTEMPTS: whole
    .default(20)
    .describe(
      'Wrong passwords and codes per hour for an account from unknown devices, and for each device and session that ' +
        'it knows; as many codes of mails are tried, and sent, per day.',
    ),
}
