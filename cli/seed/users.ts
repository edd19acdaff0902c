import { createAccount, hashPassword, setRole } from '../../src/accounts/index.ts'
import { transaction, type UserActor } from '../../src/core/context.ts'
import { followUser } from '../../src/graph/index.ts'
import type { Making } from './world.ts'

export const demoPassword = 'nova demo world'
export const demoLogins = ['alice', 'bob'] as const
export const demoAdmin = 'admin'

const names = [
  'Alice Liddell',
  'Bob Marchetti',
  'Chiara Romano',
  'Dmitri Volkov',
  'Emeka Okafor',
  'Freya Lindqvist',
  'Gabriel Souza',
  'Hana Sato',
  'Ines Moreau',
  'Jonas Weber',
  'Kavya Nair',
  'Liam Byrne',
  'Mei Chen',
  'Noor Haddad',
  'Olga Nowak',
  'Pablo Reyes',
  'Quinn Harper',
  'Rosa Jimenez',
  'Sami Laine',
  'Tala Cruz',
]
const dayMs = 24 * 60 * 60 * 1000

/** Makes the users, with one password for all, and lets each follow some: those who came first have more followers. */
export async function seedUsers(making: Making): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  for (let index = 0; index < making.world.users; index++) {
    const name = names[index % names.length]!
    const suffix = index < names.length ? '' : Math.floor(index / names.length) + 1
    const username = `${name.split(' ')[0]!.toLowerCase()}${suffix}`
    making.at(new Date(making.end.getTime() - (30 * dayMs * (making.world.users - index)) / making.world.users))
    making.userIds.push(await makeUser(making, { username, displayName: name, passwordHash }))
  }
  await makeUser(making, { username: demoAdmin, displayName: 'Ada Admin', passwordHash, role: 'admin' })
  making.at(new Date(making.end.getTime() - 14 * dayMs))
  for (const [index, follower] of making.userIds.entries()) {
    const others = making.userIds.filter(
      (_, other) => other !== index && (other < 2 || making.random() < 0.5 - (0.4 * other) / making.world.users),
    )
    for (const following of others) await followUser(making.as(follower), following)
  }
}

type Seeded = { username: string; displayName: string; passwordHash: string; role?: UserActor['role'] }

function makeUser(making: Making, { role = 'user', ...account }: Seeded): Promise<string> {
  return transaction(making.system(), async (inside) => {
    const user = await createAccount(inside, {
      ...account,
      email: `${account.username}@example.com`,
      emailVerified: true,
    })
    setRole(inside, user.id, role)
    return user.id
  })
}
