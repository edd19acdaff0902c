import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A shell block of a document, with the output that the document shows after it. */
export type Block = { file: string; line: number; code: string; output: string[] | undefined }

/** Returns the blocks marked `sh` of a Markdown file; a block marked `text` after one shows its output. */
export function shellBlocks(file: string): Block[] {
  const blocks: Block[] = []
  let fence: { language: string; line: number; lines: string[] } | undefined
  for (const [index, line] of readFileSync(join(root, file), 'utf8').split('\n').entries()) {
    if (!line.startsWith('```')) fence?.lines.push(line)
    else if (fence === undefined) fence = { language: line.slice(3), line: index + 1, lines: [] }
    else {
      const { language, lines } = fence
      if (language === 'sh') blocks.push({ file, line: fence.line, code: lines.join('\n'), output: undefined })
      if (language === 'text') blocks.at(-1)!.output = lines
      fence = undefined
    }
  }
  return blocks
}

/** An interactive shell into which blocks are pasted. */
export type Shell = {
  /** Pastes code and returns what it printed, once the shell has run all of it. */
  paste(code: string): Promise<{ stdout: string; stderr: string }>
  end(): void
}

const endOfBlock = '\u001e'

/** Starts an interactive shell without the settings of the user. */
export function startShell(command: string, args: string[], env: Record<string, string>): Shell {
  const child: ChildProcess = spawn(command, args, { cwd: root, env, stdio: 'pipe', detached: true })
  let [stdout, stderr] = ['', '']
  let onOutput = (): void => undefined
  child.stdout!.on('data', (chunk) => {
    stdout += String(chunk)
    onOutput()
  })
  child.stderr!.on('data', (chunk) => {
    stderr += String(chunk)
  })
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', () => reject(new Error(`the shell has ended:\n${stdout}${stderr}`))),
  )
  ended.catch(() => undefined)
  return {
    async paste(code) {
      stdout = ''
      stderr = ''
      const isDone = new Promise<void>((resolve) => {
        onOutput = () => stdout.includes(endOfBlock) && resolve()
      })
      child.stdin!.write(`${code}\nprintf '\\036'\n`)
      await Promise.race([isDone, ended])
      return { stdout: stdout.slice(0, stdout.indexOf(endOfBlock)), stderr }
    },
    end() {
      // Its background jobs too.
      process.kill(-child.pid!, 'SIGKILL')
    },
  }
}

/** Returns whether printed lines are those that a document shows, in which `…` stands for any text. */
export function isOutput(printed: string, expected: string[]): boolean {
  const lines = printed.split('\n').filter((line) => line.trim() !== '')
  const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const patterns = expected.map((line) => new RegExp(`^${line.split('…').map(escaped).join('.*')}$`))
  return lines.length === patterns.length && patterns.every((pattern, index) => pattern.test(lines[index]!))
}
