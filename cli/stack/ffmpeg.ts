import { accessSync, chmodSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findOnPath } from './find-on-path.ts'

const require = createRequire(import.meta.url)

/**
 * The ffmpeg that workers run: the one that the environment names, else the one on the PATH, else the one from npm.
 * @throws Error that says what to install by hand when there is none for this platform
 */
export function findFfmpeg(env: NodeJS.ProcessEnv): string {
  const given = env.FFMPEG_PATH ?? findOnPath('ffmpeg')
  if (given) return given
  const { platform, arch } = process
  try {
    const path = join(dirname(require.resolve(`@ffmpeg-installer/${platform}-${arch}/package.json`)), 'ffmpeg')
    makeExecutable(path)
    return path
  } catch (cause) {
    const reason = `There is no ffmpeg on the PATH, and no package here has one for ${platform} ${arch}.`
    throw new Error(`${reason} Install ffmpeg, or set FFMPEG_PATH, and try again.`, { cause })
  }
}

/** Where install scripts do not run, the package's own has not set the bit. */
function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    chmodSync(path, 0o755)
  }
}
