import { expect, test } from 'vitest'
import { emailAddress } from './email-address.ts'

test.each([
  'a@example.com',
  'tom&jerry@example.com',
  "o'brien+tag@mail.example.co.uk",
  'a!#$%&*/=?^_`{|}~-b@example.com',
  'a@xn--bcher-kva.example',
  'a@example.xn--p1ai',
  'A.B@EXAMPLE.COM',
])('%s is an e-mail address', (text) => expect(emailAddress().safeParse(text).success).toBe(true))

test.each([
  '',
  'a',
  'a@b',
  'a@@example.com',
  '.a@example.com',
  'a.@example.com',
  'a..b@example.com',
  'a b@example.com',
  'a@-example.com',
  'a@example-.com',
  'a@example..com',
  'a@example.c',
  'a@127.0.0.1',
  'a@example.com\r\nBcc: b@example.com',
  'a,b@example.com',
  '<a@example.com>',
  '"a"@example.com',
])('%j is no e-mail address', (text) => expect(emailAddress().safeParse(text).success).toBe(false))
