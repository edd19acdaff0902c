import { z } from 'zod'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Returns whether requests to this address cannot be intercepted: https, or http that does not leave this machine. */
export function isSecureAddress({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname))
}

const issuer = z.url().refine((text) => isSecureAddress(new URL(text)), 'Expected https, or http on this machine')

// An app's own scheme (RFC 8252) is allowed; a scheme that the browser itself runs or shows is not.
const redirectUri = z.string().refine((text) => {
  const url = URL.parse(text)
  if (url === null || text.includes('#')) return false
  return ['http:', 'https:'].includes(url.protocol)
    ? isSecureAddress(url)
    : !['javascript:', 'data:', 'blob:', 'file:'].includes(url.protocol)
}, 'Expected https, http on this machine, or an app’s own scheme, without a fragment')

/** One OpenID Connect provider in `OIDC_PROVIDERS`. */
export const providerSettings = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1),
  issuer,
  client_id: z.string().min(1),
  client_secret: z.string().min(1).optional(),
  /** Addresses to which the provider may redirect. */
  redirect_uris: z.array(redirectUri).default([]),
  /** Further accepted audiences of id tokens: the client ids of native apps. */
  native_client_ids: z.array(z.string().min(1)).default([]),
  scope: z
    .string()
    .refine((text) => text.split(' ').includes('openid'), 'Expected openid among the scopes')
    .default('openid email profile'),
})

export type ProviderSettings = z.output<typeof providerSettings>
