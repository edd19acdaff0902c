#!/usr/bin/env bash
# @kubb/plugin-client 4.39.3, client `fetch`: a request with a JSON body.
#
# Expected:  a function that is generated from an operation with an `application/json` body sends this content type.
# Behaviour: the body is JSON, but it is sent as `text/plain;charset=UTF-8`, the default of fetch for a string. A server
#            that checks the content type answers 415. `setConfig({ headers: { 'content-type': … } })` is needed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts esbuild@0.28.2 @kubb/{core,cli}@4.39.3 \
  @kubb/plugin-{oas,ts,client}@4.39.3 >/dev/null

cat >api.json <<'JSON'
{ "openapi": "3.1.0", "info": { "title": "Things", "version": "1.0.0" }, "paths": { "/things": { "post": {
  "operationId": "createThing",
  "requestBody": { "required": true, "content": { "application/json": { "schema": {
    "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } } } } },
  "responses": { "201": { "description": "Created.", "content": { "application/json": { "schema": {
    "type": "object", "properties": { "name": { "type": "string" } } } } } } } } } } }
JSON
cat >kubb.config.mjs <<'JS'
import { defineConfig } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'
export default defineConfig({
  root: '.', input: { path: './api.json' }, output: { path: './generated', format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: 'fetch' })],
})
JS
npx --no-install kubb generate --config kubb.config.mjs >/dev/null
cat >call.ts <<'TS'
import { createServer } from 'node:http'
import { createThing } from './generated/index'
const server = createServer((request, response) => {
  console.log(`content-type: ${request.headers['content-type']}`)
  response.writeHead(201, { 'content-type': 'application/json' }).end('{}')
}).listen(0, '127.0.0.1', async () => {
  const { port } = server.address() as { port: number }
  await createThing({ name: 'a' }, { baseURL: `http://127.0.0.1:${port}` })
  server.close()
})
TS
npx --no-install esbuild call.ts --bundle --platform=node --format=esm --log-level=error --outfile=call.mjs
printed=$(node call.mjs)
echo "$printed"
grep -qi 'text/plain' <<<"$printed" || { echo changed; exit 1; }

# Output seen:
#   content-type: text/plain;charset=UTF-8
