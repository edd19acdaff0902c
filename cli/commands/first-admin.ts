import { makeFirstAdmin } from '../../src/accounts/index.ts'
import { systemCtx } from '../../src/core/context.ts'
import { openRuntime } from '../../src/runtime.ts'
import { configHere } from '../config-here.ts'
import { print } from '../print.ts'
import { describe } from './users.ts'

/**
 * Makes an account the first admin, directly in the database: no user can do it through the API yet.
 *
 * @throws Error when there is already an admin, or no such account.
 */
export async function firstAdmin(username: string): Promise<void> {
  const core = await openRuntime(configHere({ LOG_LEVEL: 'silent' }))
  try {
    const admin = await makeFirstAdmin(systemCtx(core), username)
    if (admin === undefined)
      throw new Error(
        `nothing was changed: ${username} does not exist, ` +
          'or there is an admin already, who can use `nova users role`',
      )
    print(
      `${describe(admin)} is the first admin. The role is effective at the next sign-in, or after two minutes at most.`,
    )
  } finally {
    await core.close()
  }
}
