import { purgeOidcFlows } from './flows.ts'
import { oidcHandlers } from './oidc.handlers.ts'
import { oidcVariables } from './oidc.variables.ts'

const hourMs = 60 * 60 * 1000

/** Signing in with a provider. */
export const oidc = {
  handlers: oidcHandlers,
  tables: ['identities', 'oidc_flows', 'oidc_nonces'],
  variables: oidcVariables,
  jobs: [{ everyMs: hourMs, what: 'purging sign-ins that nobody finished', run: purgeOidcFlows }],
}
