import { createAccount, hashPassword, setRole } from '../../src/accounts/index.ts'
import { transaction, type UserActor } from '../../src/core/context.ts'
import { followUser } from '../../src/graph/index.ts'
import type { Seeding } from './seeding.ts'

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

/** Creates the users, with one password for all, and follows between them. Earlier users have more followers. */
export async function seedUsers(seeding: Seeding): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  for (let index = 0; index < seeding.options.users; index++) {
    const name = names[index % names.length]!
    const suffix = index < names.length ? '' : Math.floor(index / names.length) + 1
    const username = `${name.split(' ')[0]!.toLowerCase()}${suffix}`
    seeding.setTime(
      new Date(seeding.end.getTime() - (30 * dayMs * (seeding.options.users - index)) / seeding.options.users),
    )
    seeding.userIds.push(await createUser(seeding, { username, displayName: name, passwordHash }))
  }
  await createUser(seeding, { username: demoAdmin, displayName: 'Ada Admin', passwordHash, role: 'admin' })
  seeding.setTime(new Date(seeding.end.getTime() - 14 * dayMs))
  for (const [index, follower] of seeding.userIds.entries()) {
    const others = seeding.userIds.filter(
      (_, other) => other !== index && (other < 2 || seeding.random() < 0.5 - (0.4 * other) / seeding.options.users),
    )
    for (const following of others) await followUser(seeding.as(follower), following)
  }
}

type Seeded = { username: string; displayName: string; passwordHash: string; role?: UserActor['role'] }

function createUser(seeding: Seeding, { role = 'user', ...account }: Seeded): Promise<string> {
  return transaction(seeding.system(), async (inside) => {
    const user = await createAccount(inside, {
      ...account,
      email: `${account.username}@example.com`,
      emailVerified: true,
    })
    setRole(inside, user.id, role)
    return user.id
  })
}
