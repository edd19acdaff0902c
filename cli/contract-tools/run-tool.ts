import { join } from 'node:path'
import { execa } from 'execa'
import { toolFolder } from './install.ts'

/** The scripts of the packages, run with the Node of this process. */
const scripts = {
  'ibm-validator': 'ibm-openapi-validator/src/cli-validator/index.js',
  'openapi-ts': '@hey-api/openapi-ts/bin/run.js',
  'openapi-typescript': 'openapi-typescript/bin/cli.js',
  esbuild: 'esbuild/bin/esbuild',
  kubb: '@kubb/cli/bin/kubb.cjs',
  prism: '@stoplight/prism-cli/dist/index.js',
  spectral: '@stoplight/spectral-cli/dist/index.js',
  tsc: 'typescript/bin/tsc',
}

type Tool = keyof typeof scripts

/** Runs a tool in a folder. Returns its exit code and what it printed. */
export async function runTool(
  tool: Tool,
  args: string[],
  cwd: string = toolFolder,
): Promise<{ exitCode: number; output: string }> {
  const { exitCode, all } = await startTool(tool, args, cwd)
  return { exitCode: exitCode ?? 1, output: all ?? '' }
}

/** Starts a tool in a folder. What it prints is in `all`. The promise resolves when it ends, with any exit code. */
export function startTool(tool: Tool, args: string[], cwd: string) {
  const script = join(toolFolder, 'node_modules', scripts[tool])
  return execa(process.execPath, [script, ...args], { all: true, reject: false, cwd })
}
