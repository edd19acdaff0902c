/**
 * Runs the local mail server as a program: `node mail-server.ts <port> <data directory>`. It accepts mails for every
 * recipient and delivers none. Each mail is stored in a file `<milliseconds>-<counter>.eml`, which is complete as soon
 * as it has that name. Names sort by arrival. When there are too many files, the oldest are deleted.
 */
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { host } from './ports.ts'

const kept = 2_000

const [port, directory = ''] = process.argv.slice(2)

const names = readdirSync(directory).filter((name) => name.endsWith('.eml'))
names.sort()
for (const name of readdirSync(directory)) if (name.endsWith('.part')) rmSync(join(directory, name))
let [last = 0, counter = 0] = names.at(-1)?.split(/[-.]/).map(Number) ?? []

/** Stores a mail. Synchronous, so that a signal is handled before or after a file and mails keep their order. */
function keep(mail: Buffer): void {
  // The order does not change when the clock is set back.
  const now = Math.max(Date.now(), last)
  counter = now === last ? counter + 1 : 0
  last = now
  const name = `${String(now).padStart(15, '0')}-${String(counter).padStart(6, '0')}.eml`
  writeFileSync(join(directory, `${name}.part`), mail)
  renameSync(join(directory, `${name}.part`), join(directory, name))
  names.push(name)
  for (const old of names.splice(0, Math.max(0, names.length - kept))) rmSync(join(directory, old), { force: true })
}

const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  authOptional: true,
  disableReverseLookup: true,
  size: 1024 * 1024,
  rejectOversized: true,
  onData(stream, _session, callback) {
    buffer(stream)
      .then((mail) => {
        if (!stream.sizeExceeded) keep(mail)
      })
      .then(() => callback(), callback)
  },
})
server.on('error', (error) => {
  console.error(error)
  // While the server listens, an error concerns only one connection.
  if (!server.server.listening) process.exit(1)
})
server.listen(Number(port), host)

process.once('SIGTERM', () => process.exit(0))
