export { purgeOidcFlows } from './flows.ts'
export { oidcHandlers } from './oidc.handlers.ts'
export { type ProviderSettings, providerSettings } from './provider-settings.ts'
export { unlinkAllIdentities } from './unlink-identity.ts'
