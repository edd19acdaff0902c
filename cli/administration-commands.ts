import { Argument, type Command, Option } from 'commander'
import { positive } from './arguments.ts'
import { examples } from './examples.ts'

/** The commands that talk to a running Nova through its API, as whoever has signed in. */
export function addAdministrationCommands(program: Command): void {
  program
    .command('login')
    .description('Sign in, for the commands below. NOVA_URL says where Nova is; without it, what runs on this machine.')
    .argument('<username>')
    .option('--code <code>', 'of the authenticator app, instead of being asked')
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
    .description('Print what a socket hears, until Ctrl-C: the notifications of whoever is signed in, or a stream.')
    .option('--live <stream-id>', 'a stream instead of notifications')
    .option('--last-event-id <id>', 'go on from there; what was missed comes first')
    .option('--count <n>', 'end after n messages', positive)
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      examples('npm run nova -- tail', 'npm run nova -- tail --live 0192f3a8-4d20-7b31-9c5e-6f7a8b9c0d21 --json'),
    )
    .action(async (options: { live?: string; lastEventId?: string; count?: number; json?: boolean }) =>
      (await import('./commands/tail.ts')).tail(options),
    )
  addUsers(program)
  addFeed(program)
  addKeys(program)
}

function addUsers(program: Command): void {
  const commands = () => import('./commands/users.ts')
  const users = program
    .command('users')
    .description('Look after accounts. <user> is a username, an e-mail address or an id.')
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
    .description('Accounts, newest first.')
    .option('--q <text>', 'the beginning of a username, or an e-mail address')
    .addOption(new Option('--state <state>').choices(['active', 'suspended']))
    .option('--limit <n>', 'how many', positive, 20)
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).list(options))
  users
    .command('show')
    .description('An account and its suspensions.')
    .argument('<user>')
    .option('--json', 'print JSON')
    .action(async (user: string, options) => (await commands()).show(user, options))
  users
    .command('suspend')
    .description('Suspend an account at once and everywhere. Without --until it is a ban.')
    .argument('<user>')
    .requiredOption('--reason <text>', 'why; the person concerned reads it')
    .option('--until <date>', 'when it ends by itself')
    .option('--yes', 'do not ask')
    .option('--json', 'print JSON')
    .action(async (user: string, options) => (await commands()).suspend(user, options))
  users
    .command('reinstate')
    .description('End a suspension.')
    .argument('<user>')
    .option('--json', 'print JSON')
    .action(async (user: string, options) => (await commands()).reinstate(user, options))
  users
    .command('role')
    .description('Change what an account may do. For admins.')
    .argument('<user>')
    .addArgument(new Argument('<role>').choices(['user', 'moderator', 'admin']))
    .option('--json', 'print JSON')
    .action(async (user: string, role: 'user' | 'moderator' | 'admin', options) =>
      (await commands()).role(user, role, options),
    )
  users
    .command('first-admin')
    .description('Make the first admin of an installation, straight in the database. Refused when there is one.')
    .argument('<username>')
    .action(async (username: string) => (await commands()).firstAdmin(username))
}

function addFeed(program: Command): void {
  const commands = () => import('./commands/feed.ts')
  const feed = program.command('feed').description('Look into the ranked feed.')
  feed
    .command('explain')
    .description('The feed of an account as it would be ranked now, with every signal. For admins.')
    .argument('<user>', 'a username, an e-mail address or an id')
    .option('--limit <n>', 'how many items, up to 100', positive, 20)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('npm run nova -- feed explain alice', 'npm run nova -- feed explain alice --limit 5 --json'),
    )
    .action(async (user: string, options) => (await commands()).explain(user, options))
  feed
    .command('quality')
    .description(
      'How well the ranking finds what readers like, beside time and popularity, in a synthetic world where that is ' +
        'known. Needs no running Nova.',
    )
    .option('--seed <n>', 'another number makes another world; the same one the same', positive, 1)
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

/** Under `events`, which looks at them without the API. */
export function addEventAdministration(events: Command): void {
  const commands = () => import('./commands/events-dead.ts')
  events
    .command('consumers')
    .description('How far every consumer is, and what it has put aside. For admins.')
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).consumers(options))
  events
    .command('replay')
    .description(
      'Let a consumer read again from a time on. Consumers are idempotent: what was handled changes nothing. ' +
        'For admins.',
    )
    .argument('<consumer>')
    .requiredOption('--from <time>', 'an RFC 3339 time, or so long ago: 10m, 2h, 3d')
    .option('--yes', 'do not ask')
    .option('--json', 'print JSON')
    .action(async (consumer: string, options) => (await commands()).replayFrom(consumer, options))
  const dead = events
    .command('dead')
    .description('Events that a consumer could not handle. For admins.')
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
    .description('Oldest first, with the error.')
    .option('--consumer <name>', 'only those of this consumer')
    .option('--limit <n>', 'how many', positive, 50)
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).list(options))
  for (const [name, what] of [
    ['replay', 'Hand dead letters out again, to the consumer that gave them up.'],
    ['drop', 'Drop dead letters for good.'],
  ] as const)
    dead
      .command(name)
      .description(what)
      .argument('[ids...]')
      .option('--all', 'all of them')
      .option('--consumer <name>', 'with --all, only those of this consumer')
      .option('--yes', 'do not ask')
      .option('--json', 'print JSON')
      .action(async (ids: string[], options) => (await commands())[name](ids, options))
}

function addKeys(program: Command): void {
  const commands = () => import('./commands/keys.ts')
  const keys = program.command('keys').description('Look after the keys that sign access tokens. For admins.')
  keys
    .command('list')
    .description('The keys and what they are doing.')
    .option('--json', 'print JSON')
    .action(async (options) => (await commands()).list(options))
  keys
    .command('rotate')
    .description(
      'Make a new key. It is published first and signs later, and the old one verifies until its last token has ' +
        'expired: nobody is logged out.',
    )
    .option('--publish-ahead <seconds>', 'how long it is published before it signs, 60 to 86400', positive, 300)
    .option('--compromised', 'the old keys are worth nothing from now on; clients refresh')
    .option('--yes', 'do not ask')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npm run nova -- keys rotate', 'npm run nova -- keys rotate --compromised --yes'))
    .action(async (options) => (await commands()).rotate(options))
}
