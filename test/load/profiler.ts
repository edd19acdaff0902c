import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'

/**
 * Is loaded before a program. The first SIGUSR2 starts a CPU profile, the second one writes it to the file in
 * `PROFILE_TO`.
 */
const session = new Session()
session.connect()
let began: Promise<unknown> | undefined

process.on('SIGUSR2', async () => {
  if (began === undefined) {
    began = session.post('Profiler.enable').then(() => session.post('Profiler.start'))
    return
  }
  await began
  const { profile } = await session.post('Profiler.stop')
  writeFileSync(process.env.PROFILE_TO!, JSON.stringify(profile))
})
