import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'nova-video-'
const leftOverMs = 60 * 60 * 1000

/**
 * Returns a new, empty folder for the files of one video, which its user removes, and takes away what workers left that
 * were killed. Nobody else may look into it and its name cannot be foreseen: a fixed one in the system's temporary
 * folder may belong to another user of the machine.
 */
export async function makeVideoFolder(): Promise<string> {
  await removeLeftOvers()
  return await mkdtemp(join(tmpdir(), prefix))
}

/** What cannot be removed waits for the next video: it is no reason not to process this one. */
async function removeLeftOvers(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    if (!name.startsWith(prefix)) continue
    const path = join(tmpdir(), name)
    const found = await lstat(path).catch(() => undefined)
    // Those of other users are theirs to remove, and we could not.
    if (found === undefined || found.uid !== process.getuid?.()) continue
    if (Date.now() - found.mtimeMs < leftOverMs) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
