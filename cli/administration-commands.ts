import { Argument, type Command, Option } from 'commander'
import { positive } from './arguments.ts'
import { examples } from './examples.ts'

/** Adds the commands that call the API of a running Nova as the user who has signed in. */
export function addAdministrationCommands(program: Command): void {
  program
    .command('login')
    .description('Sign in, for the commands below. NOVA_URL is the address of Nova; default: Nova on this machine.')
    .argument('<username>')
    .option('--code <code>', 'code of the authenticator app; default: prompt for it')
    .addHelpText(
      'after',
      examples(
        'npm run nova -- login admin',
        'NOVA_PASSWORD=… NOVA_URL=https://nova.example npm run nova -- login admin',
      ),
    )
    .action(async (username: string, options: { code?: string }) =>
      (await import('./commands/login.ts')).login(username, options),
    )
  program
    .command('logout')
    .description('Sign out.')
    .action(async () => (await import('./commands/login.ts')).logout())
  program
    .command('tail')
    .description('Print the messages of a socket until Ctrl-C: your notifications, or a live stream.')
    .option('--live <stream-id>', 'a live stream instead of notifications')
    .option('--last-event-id <id>', 'continue after this message; print the missed messages first')
    .option('--count <n>', 'stop after n messages', positive)
    .option('--json', 'print one JSON object per line')
    .addHelpText(
      'after',
      examples('npm run nova -- tail', 'npm run nova -- tail --live 0192f3a8-4d20-7b31-9c5e-6f7a8b9c0d21 --json'),
    )
    .action(async (options: { live?: string; lastEventId?: string; count?: number; json?: boolean }) =>
      (await import('./commands/tail.ts')).tail(options),
    )
  addUsers(program)
  addErasures(program)
  addFeed(program)
  addSigningKeys(program)
}

function addUsers(program: Command): void {
  const commands = () => import('./commands/users.ts')
  const users = program
    .command('users')
    .description('Manage accounts. <user> is a username, an e-mail address or an id.')
    .addHelpText(
      'after',
      examples(
        'npm run nova -- users list --state suspended',
        'npm run nova -- users suspend bob --reason "Spam in comments" --until 2026-12-31',
        'npm run nova -- users role chiara moderator',
      ),
    )
  users
    .command('list')
    .description('List accounts, newest first.')
    .option('--q <text>', 'the start of a username, or an e-mail address')
    .addOption(new Option('--state <state>').choices(['active', 'suspended']))
    .option('--limit <n>', 'number of accounts', positive, 20)
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).list(options))
  users
    .command('show')
    .description('Print an account and its suspensions.')
    .argument('<user>')
    .option('--json', 'print JSON')
    .action(async (user: string, options) => (await commands()).show(user, options))
  users
    .command('suspend')
    .description('Suspend an account immediately and in all its sessions. Without --until it is a ban.')
    .argument('<user>')
    .requiredOption('--reason <text>', 'the reason; the user can read it')
    .option('--until <date>', 'when the suspension ends automatically')
    .option('--yes', 'do not ask for confirmation')
    .option('--json', 'print JSON')
    .action(async (user: string, options) => (await commands()).suspend(user, options))
  users
    .command('reinstate')
    .description('End the suspension of an account.')
    .argument('<user>')
    .option('--json', 'print JSON')
    .action(async (user: string, options) => (await commands()).reinstate(user, options))
  users
    .command('role')
    .description('Set the role of an account. For admins.')
    .argument('<user>')
    .addArgument(new Argument('<role>').choices(['user', 'moderator', 'admin']))
    .option('--json', 'print JSON')
    .action(async (user: string, role: 'user' | 'moderator' | 'admin', options) =>
      (await commands()).role(user, role, options),
    )
  users
    .command('first-admin')
    .description('Make an account the first admin, directly in the database. Fails if an admin already exists.')
    .argument('<user>', 'a username or an id')
    .action(async (username: string) => (await import('./commands/first-admin.ts')).firstAdmin(username))
}

function addErasures(program: Command): void {
  const commands = () => import('./commands/erasures.ts')
  const erasures = program
    .command('erasures')
    .description('Manage erased accounts, directly in the database and the storage.')
    .addHelpText('after', examples('npm run nova -- erasures list', 'npm run nova -- erasures apply --yes'))
  erasures
    .command('list')
    .description('List the erased accounts: their ids and times.')
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).list(options))
  erasures
    .command('apply')
    .description('Erase again every account of the list that exists. Run it after a backup was restored.')
    .option('--yes', 'do not ask for confirmation')
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).apply(options))
  erasures
    .command('request')
    .description('Delete an account for an owner who cannot sign in. It is erased after 30 days.')
    .argument('<user>', 'a username or an id')
    .option('--yes', 'do not ask for confirmation')
    .action(async (user: string, options) => (await commands()).request(user, options))
}

function addFeed(program: Command): void {
  const commands = () => import('./commands/feed.ts')
  const feed = program.command('feed').description('Inspect the ranked feed.')
  feed
    .command('explain')
    .description('Print the feed of an account as it would be ranked now, with every signal. For admins.')
    .argument('<user>', 'a username, an e-mail address or an id')
    .option('--limit <n>', 'number of items, up to 100', positive, 20)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('npm run nova -- feed explain alice', 'npm run nova -- feed explain alice --limit 5 --json'),
    )
    .action(async (user: string, options) => (await commands()).explain(user, options))
  feed
    .command('quality')
    .description(
      'Measure with synthetic data how well the ranking finds what readers like, compared with the orders by time ' +
        'and by popularity. Needs no running Nova.',
    )
    .option('--seed <n>', 'seed of the synthetic data; the same number gives the same data', positive, 1)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'npm run nova -- feed quality --seed 7',
        `FEED_WEIGHTS='{"personalization":0}' npm run nova -- feed quality`,
      ),
    )
    .action(async (options) => (await commands()).quality(options))
}

/** Adds the commands under `events` that call the API. */
export function addEventAdministration(events: Command): void {
  const commands = () => import('./commands/events-dead.ts')
  events
    .command('consumers')
    .description('Print the state of every consumer: pending events, deliveries, dead letters. For admins.')
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).consumers(options))
  events
    .command('replay')
    .description(
      'Replay the events since a time to a consumer. Consumers are idempotent: an event that was handled has no ' +
        'second effect. For admins.',
    )
    .argument('<consumer>')
    .requiredOption('--from <time>', 'an RFC 3339 time, or an age such as 10m, 2h or 3d')
    .option('--yes', 'do not ask for confirmation')
    .option('--json', 'print JSON')
    .action(async (consumer: string, options) => (await commands()).replayFrom(consumer, options))
  const dead = events
    .command('dead')
    .description('Manage dead letters: events that a consumer could not handle. For admins.')
    .addHelpText(
      'after',
      examples(
        'npm run nova -- events dead list',
        'npm run nova -- events dead replay 17',
        'npm run nova -- events dead drop --all --consumer pushes --yes',
      ),
    )
  dead
    .command('list')
    .description('List dead letters with their errors, oldest first.')
    .option('--consumer <name>', 'only dead letters of this consumer')
    .option('--limit <n>', 'number of dead letters', positive, 50)
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).list(options))
  for (const [name, what] of [
    ['replay', 'Deliver dead letters again to the consumer that failed.'],
    ['drop', 'Delete dead letters permanently.'],
  ] as const)
    dead
      .command(name)
      .description(what)
      .argument('[ids...]')
      .option('--all', 'all dead letters')
      .option('--consumer <name>', 'with --all, only dead letters of this consumer')
      .option('--yes', 'do not ask for confirmation')
      .option('--json', 'print JSON')
      .action(async (ids: string[], options) => (await commands())[name](ids, options))
}

function addSigningKeys(program: Command): void {
  const commands = () => import('./commands/signing-keys.ts')
  const keys = program.command('signing-keys').description('Manage the keys that sign access tokens. For admins.')
  keys
    .command('list')
    .description('List the keys and their states.')
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).list(options))
  keys
    .command('rotate')
    .description(
      'Create a new key. It is published before it signs, and the old key verifies until its last token has ' +
        'expired, so no user is logged out.',
    )
    .option('--publish-ahead <seconds>', 'time between publication and first use, 60 to 86400', positive, 300)
    .option('--compromised', 'revoke the old keys now; clients must refresh their tokens')
    .option('--yes', 'do not ask for confirmation')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('npm run nova -- signing-keys rotate', 'npm run nova -- signing-keys rotate --compromised --yes'),
    )
    .action(async (options) => (await commands()).rotate(options))
}
