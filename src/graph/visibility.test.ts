import { describe, expect, test } from 'vitest'
import { accessTo } from './visibility.ts'

const stranger = {
  isCreator: false,
  isBlocked: false,
  isFollower: false,
  isSubscriber: false,
  isCloseFriend: false,
  isPrivate: false,
  isSuspended: false,
}
const follower = { ...stranger, isFollower: true }

describe('the visibility rule', () => {
  test.each([
    ['public', stranger, 'visible'],
    ['followers', stranger, 'followers_only'],
    ['private', stranger, 'hidden'],
    ['public', follower, 'visible'],
    ['followers', follower, 'visible'],
    ['private', follower, 'hidden'],
    ['public', { ...stranger, isPrivate: true }, 'followers_only'],
    ['followers', { ...stranger, isPrivate: true }, 'followers_only'],
    ['private', { ...follower, isPrivate: true }, 'hidden'],
    ['public', { ...follower, isPrivate: true }, 'visible'],
    ['public', { ...stranger, isBlocked: true }, 'blocked'],
    ['followers', { ...follower, isBlocked: true }, 'blocked'],
    ['private', { ...stranger, isBlocked: true }, 'blocked'],
    ['public', { ...follower, isSuspended: true }, 'hidden'],
    ['public', { ...stranger, isBlocked: true, isSuspended: true }, 'hidden'],
    ['subscribers', stranger, 'subscribers_only'],
    ['subscribers', follower, 'subscribers_only'],
    ['subscribers', { ...stranger, isSubscriber: true, isPrivate: true }, 'visible'],
    ['subscribers', { ...stranger, isSubscriber: true, isBlocked: true }, 'blocked'],
    ['close_friends', follower, 'hidden'],
    ['close_friends', { ...stranger, isCloseFriend: true, isPrivate: true }, 'visible'],
    ['close_friends', { ...stranger, isCloseFriend: true, isSuspended: true }, 'hidden'],
    ['private', { ...follower, isCloseFriend: true, isSubscriber: true }, 'hidden'],
    ['private', { ...stranger, isCreator: true, isPrivate: true, isSuspended: true }, 'visible'],
  ] as const)('%s content for %j is %s', (visibility, viewer, access) => {
    expect(accessTo(visibility, viewer)).toBe(access)
  })
})
