import { eraseIdentities } from './erase-identities.ts'
import { exportIdentities } from './export-oidc.ts'
import { purgeOidcFlows } from './flows.ts'
import { oidcHandlers } from './oidc.handlers.ts'
import { oidcVariables } from './oidc.variables.ts'

const hourMs = 60 * 60 * 1000

/** Sign-in with OpenID Connect providers. */
export const oidc = {
  handlers: oidcHandlers,
  tables: ['identities', 'oidc_flows', 'oidc_nonces'],
  erase: eraseIdentities,
  export: exportIdentities,
  variables: oidcVariables,
  jobs: [{ name: 'purge-oidc-flows', everyMs: hourMs, what: 'purging unfinished sign-ins', run: purgeOidcFlows }],
}
