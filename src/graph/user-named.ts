/**
 * SQL: the id of the user with a username, or of the user for whom it is held because they had it before; null if there
 * is none. A name is never both.
 */
export function userNamed(username: string): string {
  return `coalesce(
    (select id from users where username = ${username}),
    (select user_id from held_usernames where username = ${username})
  )`
}
