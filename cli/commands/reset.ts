import { stackFolder } from '../local-environment.ts'
import { print } from '../print.ts'
import { dropSession } from '../session.ts'
import { deleteStackData } from '../stack/index.ts'
import { confirmed } from './confirm.ts'

/** Deletes the data of the local stack, so that the next `npm start` starts with an empty database. */
export async function reset(options: { yes?: boolean }): Promise<void> {
  const question = 'Delete everything in the local stack: accounts, posts, pictures, mails?'
  if (!(await confirmed(question, options.yes))) return
  const deleted = await deleteStackData(stackFolder)
  dropSession()
  print(deleted ? 'Deleted. `npm start` creates a new demo world.' : 'There is nothing to delete.')
}
