import { readFileSync } from 'node:fs'
import { loadConfig } from '../../src/config.ts'
import { migrateUp } from '../../src/migrations.ts'

await migrateUp(loadConfig(JSON.parse(readFileSync('/tmp/x.subject.json', 'utf8'))))
process.exit(0)
