import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that start or stop processes and services, or read or change the state of their own process. */
const separate = [
  ...['test/faults/**/*.test.ts', 'test/e2e/**/*.test.ts', 'test/integration/stack/**/*.test.ts'],
  ...['test/architecture/**/*.test.ts', 'test/contract/statements.test.ts'],
  // Sets the temporary folder before a module reads it.
  'test/integration/media/video-folder.test.ts',
]

const shared = {
  experimental: { viteModuleRunner: false },
  setupFiles: ['test/support/each-file.ts'],
  pool: 'forks' as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ['test/support/global-setup.ts'],
    // Native imports tell Vitest nothing about which file imports which, so every change runs the chosen files again.
    forceRerunTriggers: [join(import.meta.dirname, '{src,cli,clients,migrations,test}/**/*.{ts,json}')],
    projects: [
      { test: { ...shared, name: 'separate', include: separate } },
      {
        test: {
          ...shared,
          name: 'shared',
          // One process runs several files and loads the modules of Nova once: loading takes longer than most files.
          isolate: false,
          include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'clients/typescript/**/*.test.ts'],
          exclude: separate,
        },
      },
    ],
  },
})
