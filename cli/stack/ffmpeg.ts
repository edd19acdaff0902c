import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { provideProgram } from './debian.ts'

type Site = { dir: string; report(state: 'installing', detail: string): void }

/**
 * Returns the path of the ffmpeg that workers run: FFMPEG_PATH of `env`, or ffmpeg on the PATH, or that of the
 * distribution's package, which is installed or unpacked into `site.dir`.
 * @throws Error that explains what to install when there is none for this platform
 */
export async function provideFfmpeg(env: NodeJS.ProcessEnv, site: Site): Promise<string> {
  if (env.FFMPEG_PATH) return env.FFMPEG_PATH
  const program = await provideProgram('ffmpeg', 'ffmpeg', site).catch((error: Error) => {
    throw new Error(`${error.message} Or set FFMPEG_PATH.`, { cause: error })
  })
  return program.env.LD_LIBRARY_PATH === undefined
    ? program.command
    : wrapper(site.dir, program.command, program.env.LD_LIBRARY_PATH)
}

/** Writes a script that starts an unpacked program with its libraries, because FFMPEG_PATH can only be a path. */
function wrapper(dir: string, command: string, libraries: string): string {
  const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
  const path = join(dir, 'debian', 'run-ffmpeg')
  writeFileSync(path, `#!/bin/sh\nLD_LIBRARY_PATH=${quote(libraries)} exec ${quote(command)} "$@"\n`)
  chmodSync(path, 0o755)
  return path
}
