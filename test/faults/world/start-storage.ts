import { choosePort, type StackEnv } from '../../../cli/stack/index.ts'
import { mail } from '../../../cli/stack/mail.ts'
import { launchChild } from '../../../cli/stack/process.ts'
import { storage } from '../../../cli/stack/storage.ts'

/** Starts the services that no fault stops: the object storage and the mail server. Their data is below `dir`. */
export async function startStorage(dir: string): Promise<{ env: Partial<StackEnv>; stop(): Promise<void> }> {
  const running = await Promise.all(
    [storage, mail].map(async (service) =>
      service.start({
        dir,
        port: await choosePort(),
        profile: 'test',
        launch: (program) => launchChild(service.name, dir, program, () => undefined),
        report: () => undefined,
      }),
    ),
  )
  return {
    env: Object.assign({}, ...running.map(({ env }) => env)),
    async stop() {
      await Promise.all(running.map(({ child }) => child?.stop()))
    },
  }
}
