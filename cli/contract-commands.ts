import type { Command } from 'commander'
import { positive } from './arguments.ts'

/** Adds the commands for releases of the contract, which work in a checkout. */
export function addContractCommands(program: Command): void {
  const contract = program.command('contract').description('Compare, lint, release and measure the contract.')
  contract
    .command('changes')
    .description('Print what has changed since the newest release, and whom it breaks.')
    .action(async () => (await import('./commands/contract.ts')).changes())
  contract
    .command('lint')
    .description("Check the contract with Redocly, Spectral with the OWASP rules, and IBM's validator.")
    .action(async () => (await import('./commands/contract-lint.ts')).lint())
  contract
    .command('release')
    .description('Write the contract to openapi/released, unless `npm run check` or a linter would refuse it.')
    .option('--replace', 'write the newest version again; only for a version that nobody has used yet')
    .addHelpText('after', '\nExample:\n  $ npm run nova -- contract release')
    .action(async (options: { replace?: boolean }) => (await import('./commands/contract.ts')).release(options))
  contract
    .command('size')
    .description('Print the sizes of the contract and of the generated code, with their budgets.')
    .option('--top <n>', 'number of operations, those that add most', positive, 20)
    .option('--json', 'print JSON')
    .action(async (options: { top: number; json?: boolean }) => {
      await (await import('./commands/contract-size.ts')).contractSize(options)
    })
}
