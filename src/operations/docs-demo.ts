import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'

export type DemoLogin = { login: string; password: string }

const offered = part<{ current: DemoLogin | undefined }>({ open: () => ({ current: undefined }) })

/**
 * Lets the documentation of this process offer to sign in with a demo account, whose password is then public. Only
 * `npm start` calls it, with an account of its demo world. No setting can do it, so an installation cannot either.
 */
export function offerDemoLogin(core: Core, login: DemoLogin): void {
  core.of(offered).current = login
}

/** Returns the login that the documentation offers; undefined if it offers none. */
export function demoLogin(core: Core): DemoLogin | undefined {
  return core.of(offered).current
}
