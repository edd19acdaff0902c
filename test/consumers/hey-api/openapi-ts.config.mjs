export default {
  input: './openapi.json',
  output: { path: './generated', postProcess: [] },
  plugins: ['@hey-api/typescript', '@hey-api/client-fetch', { name: '@hey-api/sdk', validator: true }, 'zod'],
}
