import { bareSkeletonOf } from './skeleton.ts'

/** Names that promise to speak for Nova. No user may have them, neither as username nor as display name. */
const staff = [
  ...['admin', 'admins', 'administrator', 'administration', 'moderator', 'moderators', 'moderation', 'mod', 'mods'],
  ...['nova', 'novaadmin', 'novahelp', 'novamoderation', 'novaofficial', 'novasecurity', 'novastaff', 'novasupport'],
  ...['novateam', 'official', 'root', 'security', 'staff', 'superuser', 'support', 'supportteam', 'sysadmin', 'system'],
]

/** Names that addresses of a web site use, so that a profile could hide a page, or that mean a group or nobody. */
const addresses = [
  ...['about', 'account', 'accounts', 'api', 'app', 'auth', 'billing', 'blog', 'contact', 'docs', 'explore', 'feed'],
  ...['help', 'home', 'info', 'legal', 'live', 'login', 'logout', 'media', 'messages', 'metrics'],
  ...['notifications', 'postmaster', 'privacy', 'register', 'search', 'settings', 'signup', 'status', 'terms'],
  ...['trending', 'usernames', 'users', 'webmaster', 'www', 'all', 'anonymous', 'deleted', 'erased', 'everyone'],
  ...['null', 'undefined', 'unknown'],
]

const staffSkeletons = new Set(staff.map(bareSkeletonOf))
const allSkeletons = new Set([...staff, ...addresses].map(bareSkeletonOf))

/** Returns whether a text reads like a name of staff. */
export function looksLikeStaff(text: string): boolean {
  return staffSkeletons.has(bareSkeletonOf(text))
}

/** Returns whether a username reads like a reserved name, for instance `supp0rt` or `_nova_`. */
export function isReserved(username: string): boolean {
  return allSkeletons.has(bareSkeletonOf(username))
}
