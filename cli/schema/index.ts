export { currentSchema, schemaFile } from './current-schema.ts'
