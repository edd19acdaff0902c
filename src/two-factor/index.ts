export { finishSignIn } from './finish-sign-in.ts'
export { removeTwoFactor, revokeChallenges } from './remove-two-factor.ts'
export { requireCode } from './require-code.ts'
export { twoFactor } from './two-factor.module.ts'
