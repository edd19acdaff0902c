import { expect, test } from 'vitest'
import { createLog } from './log.ts'
import { createTrouble } from './trouble.ts'

test('a trouble is logged when it begins and when it is over, whatever its reasons, and when it comes back', () => {
  const lines: string[] = []
  const log = createLog('warn', { write: (line: string) => void lines.push(JSON.parse(line).msg as string) })
  const trouble = createTrouble(log, 'the mill')
  trouble.works()
  for (let n = 0; n < 10; n++) trouble.failed(new Error(n % 2 ? 'no wind' : 'no corn'))
  trouble.works()
  trouble.works()
  trouble.failed(new Error('no wind'))
  const [begins, ends] = ['the mill does not work; trying again', 'the mill works again']
  expect(lines).toEqual([begins, ends, begins])
})
