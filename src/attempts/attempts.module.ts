import { attemptScript } from './attempt-script.ts'
import { attemptsVariables } from './attempts.variables.ts'

/** Limits of attempts to guess passwords and codes. */
export const attempts = {
  scripts: { novaAttempt: attemptScript },
  variables: attemptsVariables,
}
