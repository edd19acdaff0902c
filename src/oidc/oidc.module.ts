import { eraseIdentities } from './erase-identities.ts'
import { exportIdentities } from './export-oidc.ts'
import { purgeOidcFlows } from './flows.ts'
import { oidcHandlers } from './oidc.handlers.ts'
import { oidcVariables } from './oidc.variables.ts'
import { revokeTokens } from './revoke-tokens.ts'

const minuteMs = 60 * 1000
const hourMs = 60 * minuteMs

/** Sign-in with OpenID Connect providers. */
export const oidc = {
  handlers: oidcHandlers,
  tables: ['identities', 'oidc_flows', 'oidc_nonces', 'provider_revocations'],
  erase: eraseIdentities,
  export: exportIdentities,
  variables: oidcVariables,
  jobs: [
    { name: 'purge-oidc-flows', everyMs: hourMs, what: 'purging unfinished sign-ins', run: purgeOidcFlows },
    { name: 'revoke-provider-tokens', everyMs: minuteMs, what: 'revoking tokens of providers', run: revokeTokens },
  ],
}
