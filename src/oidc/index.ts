export { purgeOidcFlows } from './flows.ts'
export { oidc } from './oidc.module.ts'
export { providerSettings } from './provider-settings.ts'
export { unlinkAllIdentities } from './unlink-identity.ts'
