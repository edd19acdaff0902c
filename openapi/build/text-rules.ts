import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Document } from './document.ts'

const verbs = [
  ...['Activate', 'Add', 'Approve', 'Ban', 'Block', 'Change', 'Check', 'Comment', 'Complete', 'Create', 'Decline'],
  ...['Delete', 'Disable', 'Edit', 'End', 'Erase', 'Explain', 'Follow', 'Get', 'Give', 'Lift', 'Like', 'Link', 'List'],
  ...['Mark', 'Mute', 'Open', 'Publish', 'Receive', 'Record', 'Refresh', 'Register', 'Reinstate', 'Remove', 'Reorder'],
  ...['Replace', 'Replay', 'Request', 'Reserve', 'Reset', 'Rotate', 'Save', 'Search', 'Send', 'Set', 'Share', 'Sign'],
  ...['Start', 'Suspend', 'Unblock', 'Unfollow', 'Unlike', 'Unlink', 'Unmute', 'Unregister', 'Unsave', 'Update'],
  ...['Upload', 'Verify', 'Withdraw'],
]
const longestTitle = 60
const longestLine = 120

/** Returns one line for each title of an operation or a message that breaks a rule. */
export function titleViolations(document: Document): string[] {
  const operations = [document.paths, document.webhooks].flatMap((items) => Object.values(items).flatMap(Object.values))
  const owners = new Map<string, string>()
  return operations.flatMap(({ operationId, summary }) => {
    const found: string[] = []
    const verb = summary.split(' ')[0]!
    if (!verbs.includes(verb)) found.push(`the summary begins with "${verb}", which is no verb of text-rules.ts`)
    if (summary.length > longestTitle)
      found.push(`the summary has ${summary.length} characters, more than ${longestTitle}`)
    const owner = owners.get(summary)
    if (owner !== undefined) found.push(`the summary is the one of ${owner}`)
    owners.set(summary, operationId)
    return found.map((text) => `${operationId}: ${text}`)
  })
}

/** Returns one line for each line that is too long in the sources of the contract in the folder `openapi`. */
export function lineViolations(openapi: string): string[] {
  return readdirSync(openapi, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, nth) =>
          line.length > longestLine
            ? [`openapi/${relative(openapi, file)}:${nth + 1} has ${line.length} characters, more than ${longestLine}`]
            : [],
        ),
    )
}
