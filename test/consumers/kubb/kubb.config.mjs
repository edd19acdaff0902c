import { defineConfig } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'
import { pluginZod } from '@kubb/plugin-zod'

const output = (path) => ({ output: { path, barrelType: false } })

export default defineConfig({
  root: '.',
  input: { path: './openapi.json' },
  output: { path: './generated', format: false, lint: false },
  plugins: [
    pluginOas({ generators: [] }),
    pluginTs(output('types.ts')),
    pluginZod({ ...output('zod.ts'), version: '4' }),
    pluginClient({ ...output('client.ts'), client: 'fetch', parser: 'zod' }),
  ],
})
