#!/usr/bin/env node
import { escaped } from '../src/platform/escape-text.ts'
import { endWithParent } from './end-with-parent.ts'
import { makeProgram } from './program.ts'

endWithParent()

try {
  await makeProgram().parseAsync()
} catch (error) {
  console.error(escaped(`nova: ${error instanceof Error ? error.message : String(error)}`))
  process.exit(1)
}
