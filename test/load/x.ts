import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startStack } from '../../cli/stack/index.ts'

const stack = await startStack({ dir: join(import.meta.dirname, '../../.nova/bench'), ports: 'free', profile: 'durable', env: {} })
console.log(JSON.stringify(stack.env))
process.on('SIGTERM', () => void stack.stop().then(() => process.exit(0)))
await setTimeout(3_600_000)
