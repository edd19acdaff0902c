export type { Connection } from './connection.ts'
export type { AnswerOf } from './contract.ts'
export { createClient, type NovaClient } from './generated/client.ts'
export type * from './generated/types.ts'
