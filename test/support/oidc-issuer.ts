import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export type OidcIssuer = { issuer: string; nonce: string; idToken: string; server: Server }

/**
 * Starts a server with the metadata and the keys of an OpenID Connect provider, and signs an id token of it. That is
 * all that a sign-in with an id token needs before it uses the database.
 */
export async function startOidcIssuer(): Promise<OidcIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const keys = [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'k' }]
  let issuer = ''
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        issuer,
        authorization_endpoint: `${issuer}/a`,
        token_endpoint: `${issuer}/t`,
        jwks_uri: `${issuer}/k`,
        keys,
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const nonce = 'n'
  const idToken = await new SignJWT({ nonce, email: 'person@example.com' })
    .setProtectedHeader({ alg: 'ES256', kid: 'k' })
    .setIssuer(issuer)
    .setAudience('nova')
    .setSubject('s')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey)
  return { issuer, nonce, idToken, server }
}
