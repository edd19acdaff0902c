/** What the help of a command ends with. */
export function examples(...commands: string[]): string {
  return ['\nExamples:', ...commands.map((command) => `  $ ${command}`)].join('\n')
}
