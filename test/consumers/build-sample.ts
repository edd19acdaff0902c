import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installContractTools, runTool, toolFolder } from '../../cli/contract-tools/index.ts'
import type { Account, Seen } from './walk.ts'

export type Generator = 'hey-api' | 'kubb' | 'openapi-fetch'

/** A program with a generated client: see walk.ts. */
export type Sample = { walk(baseUrl: string, account: Account): Promise<Seen> }

const generate: Record<Generator, (folder: string) => Promise<string>> = {
  'hey-api': (folder) => tool('openapi-ts', ['--file', 'openapi-ts.config.mjs'], folder),
  kubb: (folder) => tool('kubb', ['generate', '--config', 'kubb.config.mjs'], folder),
  'openapi-fetch': (folder) => tool('openapi-typescript', ['openapi.json', '--output', 'generated/schema.ts'], folder),
}

/** Creates an empty folder for samples, in which the packages of the generators are found. */
export async function sampleFolder(): Promise<string> {
  await installContractTools()
  const folder = mkdtempSync(join(tmpdir(), 'nova-samples-'))
  symlinkSync(join(toolFolder, 'node_modules'), join(folder, 'node_modules'))
  for (const file of ['tsconfig.json', 'walk.ts']) cpSync(join(import.meta.dirname, file), join(folder, file))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return folder
}

/** Generates a client from a document, into the folder `<generator>/generated`. */
export async function generateClient(folder: string, generator: Generator, document: object): Promise<void> {
  prepare(folder, generator, document)
  await generate[generator](join(folder, generator))
}

const decoders = { 'hey-api': 'zod.gen.ts', kubb: 'zod.ts' }

/** Generates only zod schemas, which decode responses. Returns their file. */
export async function generateDecoders(
  folder: string,
  generator: keyof typeof decoders,
  document: object,
): Promise<string> {
  prepare(folder, generator, document)
  const args = { 'hey-api': ['--file'], kubb: ['generate', '--config'] }[generator]
  const name = ({ 'hey-api': 'openapi-ts', kubb: 'kubb' } as const)[generator]
  await tool(name, [...args, 'zod.config.mjs'], join(folder, generator))
  return join(generator, 'generated', decoders[generator])
}

function prepare(folder: string, generator: Generator, document: object): void {
  mkdirSync(join(folder, generator, 'generated'), { recursive: true })
  cpSync(join(import.meta.dirname, generator), join(folder, generator), { recursive: true })
  writeFileSync(join(folder, generator, 'openapi.json'), JSON.stringify(document))
}

/**
 * Compiles everything in the folder strictly: the generated code and the samples.
 * @throws Error with the errors of the compiler
 */
export async function compileSamples(folder: string): Promise<void> {
  await tool('tsc', ['--project', '.'], folder)
}

/** Loads a TypeScript file of the folder, with everything that it imports. */
export async function load<T>(folder: string, file: string): Promise<T> {
  const bundle = join(folder, `${file.replaceAll(/\W/g, '-')}.mjs`)
  await tool('esbuild', [file, '--bundle', '--format=esm', '--log-level=error', `--outfile=${bundle}`], folder)
  return (await import(bundle)) as T
}

async function tool(name: Parameters<typeof runTool>[0], args: string[], folder: string): Promise<string> {
  const { exitCode, output } = await runTool(name, args, folder)
  if (exitCode !== 0) throw new Error(`${name} failed in ${folder}:\n${output}`)
  return output
}
