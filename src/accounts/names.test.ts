import { expect, test } from 'vitest'
import { problemOfDisplayName, problemOfUsername } from './expect-names.ts'
import { skeletonOf } from './skeleton.ts'

test.each(['ann', 'ann.b', '_ann_', 'a_1', '1_2', 'x.y.z', 'helpful', 'root42', 'adminton'])(
  'a new account can have the username %s',
  (name) => {
    expect(problemOfUsername(name)).toBeUndefined()
  },
)

test.each([
  ...['___', '._.', '.ann', 'ann.', 'a..b'],
  ...['admin', 'nova', 'n0va', '_nova_', 'nova.support', 'supp0rt', 'rnoderator', 'r00t', 'api', 'settings', 'users'],
])('no new account can have the username %s', (name) => {
  expect(problemOfUsername(name)).toBeDefined()
})

test.each([
  ...[
    'Alice Liddell',
    'José',
    'Ὀδυσσεύς',
    '李小龍',
    'محمد',
    'אבי',
    'می‌خواهم',
    'क्‍ष',
    '🐇',
    '👩‍💻 Ada',
    '❤️',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '١٢٣',
    '*',
  ],
  ...['Nova Lee', 'Adminton', 'Supporter'],
])('a new display name can be %s', (name) => {
  expect(problemOfDisplayName(name, 'user')).toBeUndefined()
})

test.each([
  ...['a\u202eb', 'a\u2066b', 'a\u200eb', 'a\u061cb', 'a\u200bb', 'a\u200db', 'a\u200cb', 'a\ufeffb', 'a\u2060b'],
  ...['a\u00adb', 'a\ufe0fb', 'a\u{e0041}b', 'a\u2028b', 'a\u0085b', '\u2800', '\u3164', '\u115f', '\u00a0', '\u0301'],
])('no new display name can be %j', (name) => {
  expect(problemOfDisplayName(name, 'user')).toBeDefined()
})

test.each([
  'Admin',
  'ADMIN',
  'ADMlN',
  'Аdmin',
  'Nοva',
  'Ｎova',
  'N o v a',
  'Nova Support',
  '𝒮upport',
  'Móderator',
  'Stаff ✓',
])('the display name %s looks like the staff, and only the staff can have it', (name) => {
  expect(problemOfDisplayName(name, 'user')).toBeDefined()
  expect(problemOfDisplayName(name, 'moderator')).toBeUndefined()
})

test.each([
  ['ann_1', 'ann_l'],
  ['b0b', 'bob'],
  ['torn', 'tom'],
  ['аlice', 'alice'],
])('%s looks like %s', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other))
})
