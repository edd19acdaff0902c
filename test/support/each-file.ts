import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { exercisedPairs } from './contract.ts'

afterAll(() => {
  if (exercisedPairs.size > 0)
    writeFileSync(join(inject('exercisedFolder'), `${randomUUID()}.json`), JSON.stringify([...exercisedPairs]))
})
