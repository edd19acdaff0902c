import type { Handlers } from '../contract/handlers.ts'
import { changeEmail } from './change-email.ts'
import { changePassword } from './change-password.ts'
import { login } from './login.ts'
import { register } from './register.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { resetPassword } from './reset-password.ts'
import { sendEmailVerification } from './send-email-verification.ts'
import { verifyEmail } from './verify-email.ts'

const accepted = { status: 202 } as const
const done = { status: 204 } as const

export const credentialHandlers = {
  register: async (ctx, { body }) => ({ status: 201, body: await register(ctx, body) }),
  login: async (ctx, { body }) => ({ status: 200, body: await login(ctx, body) }),
  requestPasswordReset: (ctx, { body }) => requestPasswordReset(ctx, body).then(() => accepted),
  resetPassword: (ctx, { body }) => resetPassword(ctx, body).then(() => done),
  changePassword: (ctx, { body }) => changePassword(ctx, body).then(() => done),
  changeEmail: (ctx, { body }) => changeEmail(ctx, body).then(() => accepted),
  sendEmailVerification: (ctx) => sendEmailVerification(ctx).then(() => accepted),
  verifyEmail: async (ctx, { body }) => ({ status: 200, body: await verifyEmail(ctx, body) }),
} satisfies Partial<Handlers>
