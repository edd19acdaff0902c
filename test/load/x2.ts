import { readFileSync, writeFileSync } from 'node:fs'
import type { Stack } from '../../cli/stack/index.ts'
import { fillDiscoveryWorld, fillOtherContents } from './discovery-world.ts'
import { prepareSubject } from './subject.ts'

const env = JSON.parse(readFileSync('/tmp/x.env', 'utf8').split('\n')[0]!)
const t = performance.now()
const subject = await prepareSubject({ env } as unknown as Stack, 'bench_discovery', async (config) => {
  await fillDiscoveryWorld(config)
  console.log('first', (performance.now() - t) / 1000)
})
if (process.argv[2] === 'all') await fillOtherContents(subject.config)
console.log('all', (performance.now() - t) / 1000)
writeFileSync('/tmp/x.subject.json', JSON.stringify(subject.env))
await subject.runtime.close()
