/** Returns the examples at the end of a command's help. */
export function examples(...commands: string[]): string {
  return ['\nExamples:', ...commands.map((command) => `  $ ${command}`)].join('\n')
}
