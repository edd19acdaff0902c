export { installContractTools, toolFolder } from './install.ts'
export { type LinterResult, lintDocument } from './lint.ts'
export { runTool, startTool } from './run-tool.ts'
