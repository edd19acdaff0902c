import { z } from 'zod'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether what goes to this address cannot be read on the way: https, or http that does not leave this machine. */
export function isPrivateWay({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname))
}

const issuer = z.url().refine((text) => isPrivateWay(new URL(text)), 'Expected https, or http on this machine')

// An app's own scheme (RFC 8252) will do as well; one that a browser runs or shows itself will not.
const redirectUri = z.string().refine((text) => {
  const url = URL.parse(text)
  if (url === null || text.includes('#')) return false
  return ['http:', 'https:'].includes(url.protocol)
    ? isPrivateWay(url)
    : !['javascript:', 'data:', 'blob:', 'file:'].includes(url.protocol)
}, 'Expected https, http on this machine, or an app’s own scheme, without a fragment')

/** One OpenID Connect provider, as `OIDC_PROVIDERS` describes it. */
export const providerSettings = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1),
  issuer,
  client_id: z.string().min(1),
  client_secret: z.string().min(1).optional(),
  /** Where the provider may come back to. */
  redirect_uris: z.array(redirectUri).default([]),
  /** Further audiences of id tokens that are taken: the ids of native apps. */
  native_client_ids: z.array(z.string().min(1)).default([]),
  scope: z
    .string()
    .refine((text) => text.split(' ').includes('openid'), 'Expected openid among the scopes')
    .default('openid email profile'),
})

export type ProviderSettings = z.output<typeof providerSettings>
