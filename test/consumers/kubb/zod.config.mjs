import { defineConfig } from '@kubb/core'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginZod } from '@kubb/plugin-zod'

export default defineConfig({
  root: '.',
  input: { path: './openapi.json' },
  output: { path: './generated', format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginZod({ output: { path: 'zod.ts', barrelType: false }, version: '4' })],
})
