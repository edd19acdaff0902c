import { type Command, Option } from 'commander'
import { positive } from './arguments.ts'
import type { BenchOptions } from './commands/bench.ts'
import type { SoakOptions } from './commands/soak.ts'
import { addContractCommands } from './contract-commands.ts'

/** Adds the commands for those who change Nova, which work in a checkout. */
export function addDevelopmentCommands(program: Command): void {
  program
    .command('test')
    .description('Run the tests on a separate stack. Arguments go to vitest; --watch runs them again on every change.')
    .argument('[args...]')
    .allowUnknownOption()
    .action(async (args: string[]) => (await import('./commands/test.ts')).test(args))

  program
    .command('generate')
    .description('Write everything that is generated from the contract and the migrations.')
    .action(async () => (await import('./commands/generate.ts')).generate())

  program
    .command('check')
    .description('Check generated files, changes of the contract, the schema, types, lint, layers and documents.')
    .action(async () => (await import('./commands/check.ts')).check())

  addContractCommands(program)

  program
    .command('bench')
    .description('Measure the hot paths against baselines of the same run, or this tree against another commit.')
    .option('--seconds <n>', 'duration of each measurement', positive, 10)
    .option(
      '--only <parts>',
      'parts to run, separated by commas: feed,posts,likes,sockets,hot-likes,photos,login,discovery,graph',
    )
    .option('--json', 'print JSON')
    .addOption(
      new Option('--profile', 'record CPU profiles of the server and the plans of feed and graph instead').conflicts(
        'against',
      ),
    )
    .option('--stack <folder>', "folder for the data of the run's stack (default: .nova/bench)")
    .option(
      '--against <commit>',
      'compare this tree with a commit instead, in turns; default of --only: feed,posts,likes',
    )
    .option('--rounds <n>', 'with --against: number of turns of each tree (default: 3)', positive)
    .option('--least <ratio>', 'with --against: exit code 1 if a ratio of this tree to the commit is below this number')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run bench -- --only graph,login
  $ npm run bench -- --against HEAD~1 --seconds 5
  $ npm run bench -- --against v1.0 --only feed --rounds 5 --least 0.97`,
    )
    .action(async (options: BenchOptions) => (await import('./commands/bench.ts')).bench(options))

  program
    .command('soak')
    .description('Break stores and processes of a separate installation during traffic, and measure how it heals.')
    .option('--minutes <n>', 'duration of the random faults', positive, 20)
    .option('--seed <n>', 'seed of the random faults; the same number repeats them (default: random)', positive)
    .option('--table', 'instead: every fault once, one after the other')
    .option(
      '--fault <name>',
      'only this fault; can be repeated',
      (name: string, others: string[]) => [...others, name],
      [] as string[],
    )
    .addHelpText(
      'after',
      `
Exit code 1 when a target is missed.

Examples:
  $ npm run nova -- soak --minutes 5 --seed 7
  $ npm run nova -- soak --table
  $ npm run nova -- soak --table --fault nats-hung --fault relay-killed`,
    )
    .action(async (options: SoakOptions) => (await import('./commands/soak.ts')).soak(options))
}
