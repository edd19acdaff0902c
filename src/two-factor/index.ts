export { finishSignIn } from './finish-sign-in.ts'
export { removeTwoFactor, voidChallenges } from './remove-two-factor.ts'
export { twoFactorHandlers } from './two-factor.handlers.ts'
