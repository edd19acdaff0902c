export { seedContent, seedMedia } from './content.ts'
export { paintPicture } from './picture.ts'
export { demoLogins, demoPassword, seedUsers } from './users.ts'
export { makeWorld, randomFrom, type World } from './world.ts'
