import { confirm } from '@inquirer/prompts'
import { escapedLine } from '../../src/platform/escape-text.ts'

/**
 * Asks the user to confirm what cannot be undone, and returns whether to continue; after a refusal the exit code is 1.
 *
 * @throws Error without `--yes` when standard input is not a terminal.
 */
export async function confirmed(question: string, yes: boolean | undefined): Promise<boolean> {
  if (yes === true) return true
  if (!process.stdin.isTTY)
    throw new Error('this needs a confirmation; pass --yes when standard input is not a terminal')
  const answer = await confirm({ message: escapedLine(question), default: false })
  if (!answer) process.exitCode = 1
  return answer
}
