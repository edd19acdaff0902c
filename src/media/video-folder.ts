import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'nova-video-'
const leftoverMs = 60 * 60 * 1000

/**
 * Creates a new, empty folder for the files of one video, which the caller must delete. Also deletes folders that
 * killed workers have left behind. Other users of the machine cannot read the folder, and its name is not predictable:
 * a folder with a fixed name in the system's temporary folder could belong to another user.
 */
export async function createVideoFolder(): Promise<string> {
  await removeLeftovers()
  return await mkdtemp(join(tmpdir(), prefix))
}

/** Deletes old folders. One that cannot be deleted must not stop the processing; the next video tries again. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    if (!name.startsWith(prefix)) continue
    const path = join(tmpdir(), name)
    const found = await lstat(path).catch(() => undefined)
    // Folders of other users cannot be deleted, and belong to their processes.
    if (found === undefined || found.uid !== process.getuid?.()) continue
    if (Date.now() - found.mtimeMs < leftoverMs) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
