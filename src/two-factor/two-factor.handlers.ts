import { created, type Handlers, type Input, inSteps, noContent } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { activateTwoFactor } from './activate-two-factor.ts'
import { completeTwoFactorLogin } from './complete-two-factor-login.ts'
import { disableTwoFactor } from './disable-two-factor.ts'
import { getTwoFactor } from './get-two-factor.ts'
import { replaceRecoveryCodes } from './replace-recovery-codes.ts'
import { startTwoFactor } from './start-two-factor.ts'

export const twoFactorHandlers = {
  completeTwoFactorLogin: async (ctx, { body }) => ({ status: 200, body: await completeTwoFactorLogin(ctx, body) }),
  getTwoFactor: async (ctx) => ({ status: 200, body: await getTwoFactor(ctx) }),
  startTwoFactor: inSteps(async (ctx: UserCtx, { body }: Input<'startTwoFactor'>) =>
    created(await startTwoFactor(ctx, body)),
  ),
  activateTwoFactor: async (ctx, { body }) => ({ status: 200, body: await activateTwoFactor(ctx, body) }),
  disableTwoFactor: (ctx, { body }) => noContent(disableTwoFactor(ctx, body)),
  replaceRecoveryCodes: async (ctx, { body }) => ({ status: 200, body: await replaceRecoveryCodes(ctx, body) }),
} satisfies Partial<Handlers>
