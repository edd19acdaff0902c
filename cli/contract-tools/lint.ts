import { runTool } from './run-tool.ts'

/** A linter by others, and what it printed if it found an error. */
export type LinterResult = { linter: string; problems: string | undefined }

/** The rules that are switched off, each with its reason, are in the files of `openapi/tools`. */
const linters = {
  'Spectral with the OWASP rules': (path: string) => runTool('spectral', ['lint', '--ruleset', 'spectral.yaml', path]),
  "IBM's validator": (path: string) => runTool('ibm-validator', ['--errors-only', '--ruleset', 'ibm.yaml', path]),
}

/** Checks an OpenAPI document with all linters at once. Takes the absolute path of the document. */
export function lintDocument(path: string): Promise<LinterResult[]> {
  return Promise.all(
    Object.entries(linters).map(async ([linter, run]) => {
      const { exitCode, output } = await run(path)
      return { linter, problems: exitCode === 0 ? undefined : output }
    }),
  )
}
