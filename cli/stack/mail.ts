import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTransport } from 'nodemailer'
import { host } from './ports.ts'
import type { Service } from './service.ts'

/** A mail server for development, in a separate process. It stores mails as files in `<dir>/mail`. */
export const mail: Service = {
  name: 'mail',
  defaultPort: 1025,
  variable: 'SMTP_URL',

  async start(site) {
    const dataDir = join(site.dir, 'mail')
    mkdirSync(dataDir, { recursive: true })
    site.report('starting', `npm, port ${site.port}`)
    const child = site.launch({
      command: process.execPath,
      args: [fileURLToPath(new URL('mail-server.ts', import.meta.url)), String(site.port), dataDir],
      env: { NODE_OPTIONS: '' },
    })
    const url = `smtp://${host}:${site.port}`
    await child.ready(() => greet(url))
    return { env: { SMTP_URL: url, MAIL_FOLDER: dataDir }, url, source: 'npm', child }
  },

  async connect(env) {
    const url = env.SMTP_URL as string
    await greet(url)
    return { env: { SMTP_URL: url, MAIL_FOLDER: '' }, url, source: 'external' }
  },
}

/** Connects to the server, and logs in if the URL has credentials. */
async function greet(url: string): Promise<void> {
  const transport = createTransport({ url, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 })
  try {
    await transport.verify()
  } finally {
    transport.close()
  }
}
