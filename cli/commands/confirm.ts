import { confirm } from '@inquirer/prompts'

/** Whether to go on with what cannot be undone. With nobody to ask it must have been said by `--yes`. */
export async function confirmed(question: string, yes: boolean | undefined): Promise<boolean> {
  if (yes === true) return true
  if (!process.stdin.isTTY) throw new Error('this wants a confirmation; say --yes when there is nobody to ask')
  const answer = await confirm({ message: question, default: false })
  if (!answer) process.exitCode = 1
  return answer
}
