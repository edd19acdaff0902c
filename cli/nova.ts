#!/usr/bin/env node
import { makeProgram } from './program.ts'

try {
  await makeProgram().parseAsync()
} catch (error) {
  console.error(`nova: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
