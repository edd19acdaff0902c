import { z } from 'zod'
import { json } from '../config.ts'
import { providerSettings } from './provider-settings.ts'

/** Settings of the OpenID Connect providers. */
export const oidcVariables = {
  OIDC_PROVIDERS: json
    .pipe(
      z
        .array(providerSettings)
        .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two providers have the same id'),
    )
    .default([])
    .describe(
      'OpenID Connect providers as a JSON array of ' +
        '`{id, name, issuer, client_id, client_secret?, redirect_uris?, native_client_ids?, scope?}`.',
    ),
}
