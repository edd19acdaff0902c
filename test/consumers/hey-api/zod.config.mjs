export default { input: './openapi.json', output: { path: './generated', postProcess: [] }, plugins: ['zod'] }
