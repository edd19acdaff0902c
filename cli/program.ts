import { Command, Option } from 'commander'
import { addAdministrationCommands, addEventAdministration } from './administration-commands.ts'
import { graphSize, positive } from './arguments.ts'
import { addDevelopmentCommands } from './development-commands.ts'
import { needPackages } from './development-packages.ts'

type Json = { json?: boolean }
type SeedOptions = { users: number; posts: number; seed: number }

/**
 * Returns the `nova` command. The file of each subcommand is loaded only when it runs, because a production server does
 * not need the local stack.
 */
export function makeProgram(): Command {
  const program = new Command('nova')
    .description('Runs and manages Nova.')
    .showHelpAfterError()
    .addHelpText(
      'after',
      `
Without DATABASE_URL in the environment, commands use the local stack that \`npm start\` or \`nova up\` runs.

Examples:
  $ npm start                          run all of Nova on this machine
  $ npm run nova -- doctor             check everything that Nova needs
  $ npm run nova -- events tail        print events as they are published`,
    )
    .hook('preAction', (_program, command) => {
      if (command.parent === program) needPackages(command.name())
      else needPackages(`${command.parent?.name()} ${command.name()}`)
    })

  program
    .command('start')
    .description('Start the local stack, migrate, seed a demo world if the database is empty, and serve.')
    .option('--no-seed', 'leave the database empty')
    .addHelpText('after', '\nExamples:\n  $ npm start\n  $ PORT=9090 npm start\n  $ npm start -- --no-seed')
    .action(async (options: { seed: boolean }) => (await import('./commands/start.ts')).start(options))

  program
    .command('up')
    .description('Start only the local stack, and run it until Ctrl-C.')
    .option('--test', 'run the stack of the tests instead; `npm test` uses it while it runs')
    .addHelpText('after', '\nExamples:\n  $ npm run nova -- up\n  $ npm run nova -- up --test')
    .action(async (options: { test?: boolean }) => (await import('./commands/up.ts')).up(options))

  program
    .command('reset')
    .description('Delete the data of the local stack. The next `npm start` creates a new demo world.')
    .option('--yes', 'do not ask for confirmation')
    .addHelpText('after', '\nExample:\n  $ npm run nova -- reset --yes')
    .action(async (options: { yes?: boolean }) => (await import('./commands/reset.ts')).reset(options))

  program
    .command('serve')
    .description('Serve with the services that the environment names. ROLES selects any of api, worker, relay.')
    .addHelpText('after', '\nExamples:\n  $ npm run nova -- serve\n  $ ROLES=worker,relay npm run nova -- serve')
    .action(async () => (await import('./commands/serve.ts')).serve())

  const migrate = program.command('migrate').description('Migrate the schemas of Postgres and ClickHouse.')
  migrate
    .command('up')
    .description('Apply the pending migrations.')
    .option('--json', 'print JSON')
    .action(async (options: Json) => (await import('./commands/migrate.ts')).up(options))
  migrate
    .command('down')
    .description('Roll back the newest migration of a store. This deletes its data.')
    .requiredOption('--store <store>', 'postgres or clickhouse')
    .option('--yes', 'do not ask for confirmation')
    .option('--json', 'print JSON')
    .action(async (options: Json & { store: string; yes?: boolean }) => {
      await (await import('./commands/migrate.ts')).down(options)
    })
  migrate
    .command('status')
    .description('List the migrations and whether they are applied.')
    .option('--json', 'print JSON')
    .action(async (options: Json) => (await import('./commands/migrate.ts')).status(options))

  program
    .command('doctor')
    .description(
      'Check everything that Nova needs, and print how to fix each problem. Exit code 1 when there is a problem.',
    )
    .option('--counts', 'also count again, and compare every counter with the result')
    .option('--repair', 'with --counts: correct wrong counters; safe while Nova is running')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run nova -- doctor --json
  $ npm run nova -- doctor --counts --repair`,
    )
    .action(async (options: Json & { counts?: boolean; repair?: boolean }) => {
      await (await import('./commands/doctor.ts')).doctor(options)
    })

  program
    .command('seed')
    .description('Fill an empty database with demo data: users, posts with pictures, likes. Needs a running worker.')
    .option('--users <n>', 'number of users', positive, 20)
    .option('--posts <n>', 'number of posts', positive, 60)
    .option('--seed <n>', 'seed of the data; the same number gives the same data', positive, 1)
    .addOption(
      new Option(
        '--graph <users>x<follows>',
        'instead: add users g0, g1, … and follows; a few users get most of the follows',
      )
        .argParser(graphSize)
        .conflicts(['users', 'posts']),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ npm run nova -- seed --users 5 --posts 10 --seed 7
  $ npm run nova -- seed --graph 100000x3000000`,
    )
    .action(async ({ graph, ...options }: SeedOptions & { graph?: { users: number; edges: number } }) => {
      const { seed, seedFollows } = await import('./commands/seed.ts')
      await (graph ? seedFollows({ ...graph, seed: options.seed }) : seed(options))
    })

  program
    .command('paint')
    .description('Write a generated picture, or a clip of four seconds, to a file. Useful to try uploads.')
    .argument('<file>', 'the .jpg or .mp4 file to write')
    .option('--seed <n>', 'seed of the picture; another number gives another picture', positive, 1)
    .action(async (file: string, options: { seed: number }) => {
      await (await import('./commands/paint.ts')).paint(file, options)
    })

  const events = program.command('events').description('Inspect the domain events.')
  events
    .command('tail')
    .description('Print events as they are published, until Ctrl-C.')
    .option('--last <n>', 'start with the last n events', positive)
    .option('--count <n>', 'stop after n events', positive)
    .option('--json', 'print one JSON object per line')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run nova -- events tail
  $ npm run nova -- events tail --last 10 --count 10 --json`,
    )
    .action(async (options: Json & { last?: number; count?: number }) => {
      await (await import('./commands/events-tail.ts')).eventsTail(options)
    })

  addEventAdministration(events)

  program
    .command('push')
    .description('Print the last pushes that were recorded instead of sent (PUSH_PROVIDER=record).')
    .option('--last <n>', 'number of pushes', positive, 10)
    .option('--json', 'print JSON')
    .action(async (options: Json & { last: number }) => (await import('./commands/push.ts')).push(options))

  program
    .command('mail')
    .description('Print the last mails that the mail server of the local stack received. It delivers no mail.')
    .option('--to <address>', 'only mails to this address')
    .option('--last <n>', 'number of mails', positive, 10)
    .option('--text', 'print the texts of the mails')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run nova -- mail
  $ npm run nova -- mail --to ana@example.com --last 1 --text`,
    )
    .action(async (options: Json & { to?: string; last: number; text?: boolean }) => {
      await (await import('./commands/mail.ts')).mail(options)
    })

  addAdministrationCommands(program)

  addDevelopmentCommands(program)

  return program
}
