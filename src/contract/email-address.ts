import { z } from '@hono/zod-openapi'

const atoms = String.raw`[\w!#$%&'*+/=?^{|}~\x60-]+`
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'

/**
 * An e-mail address: dot-separated atoms of RFC 5322 before the @, and a domain name of at least two labels, also of
 * other scripts in their ASCII form (`xn--…`). Quoted local parts and addresses of hosts are refused.
 */
export const emailAddress = (): z.ZodEmail =>
  z.email({
    pattern: new RegExp(`^${atoms}(?:\\.${atoms})*@(?:${label}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$`, 'i'),
  })
