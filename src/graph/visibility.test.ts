import { describe, expect, test } from 'vitest'
import { accessTo } from './visibility.ts'

const stranger = { isCreator: false, isBlocked: false, isFollower: false }

describe('the visibility rule', () => {
  test.each([
    ['public', stranger, 'visible'],
    ['followers', stranger, 'followers_only'],
    ['private', stranger, 'hidden'],
    ['public', { ...stranger, isFollower: true }, 'visible'],
    ['followers', { ...stranger, isFollower: true }, 'visible'],
    ['private', { ...stranger, isFollower: true }, 'hidden'],
    ['public', { ...stranger, isBlocked: true }, 'blocked'],
    ['followers', { ...stranger, isBlocked: true, isFollower: true }, 'blocked'],
    ['private', { ...stranger, isBlocked: true }, 'blocked'],
    ['private', { ...stranger, isCreator: true }, 'visible'],
  ] as const)('%s content for %j is %s', (visibility, standing, access) => {
    expect(accessTo(visibility, standing)).toBe(access)
  })
})
