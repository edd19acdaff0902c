import { accepted, created, type Handlers, type Input, inSteps, noContent } from '../contract/handlers.ts'
import type { Ctx } from '../core/context.ts'
import { changeEmail } from './change-email.ts'
import { changePassword } from './change-password.ts'
import { login } from './login.ts'
import { register } from './register.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { resetPassword } from './reset-password.ts'
import { sendEmailVerification } from './send-email-verification.ts'
import { verifyEmail } from './verify-email.ts'

export const credentialHandlers = {
  register: inSteps(async (ctx: Ctx, { body }: Input<'register'>) => created(await register(ctx, body))),
  login: async (ctx, { body }) => ({ status: 200, body: await login(ctx, body) }),
  requestPasswordReset: (ctx, { body }) => accepted(requestPasswordReset(ctx, body)),
  resetPassword: (ctx, { body }) => noContent(resetPassword(ctx, body)),
  changePassword: (ctx, { body }) => noContent(changePassword(ctx, body)),
  changeEmail: (ctx, { body }) => accepted(changeEmail(ctx, body)),
  sendEmailVerification: (ctx) => accepted(sendEmailVerification(ctx)),
  verifyEmail: async (ctx, { body }) => ({ status: 200, body: await verifyEmail(ctx, body) }),
} satisfies Partial<Handlers>
