import { expect, test } from 'vitest'
import { isAllowedOrigin } from './allowed-origin.ts'

const allowed = ['https://app.example', 'http://localhost:*']

test.each(['https://app.example', 'http://localhost', 'http://localhost:3000'])('%s is allowed', (origin) =>
  expect(isAllowedOrigin(allowed, origin)).toBe(true),
)

test.each([
  'http://app.example',
  'https://app.example:8443',
  'https://app.example.evil.example',
  'https://localhost:3000',
  'http://localhost.evil.example:3000',
  'http://localhost:3000.evil.example',
  'http://localhost:*',
  'null',
  '',
])('%s is refused', (origin) => expect(isAllowedOrigin(allowed, origin)).toBe(false))
