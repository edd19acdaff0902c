// Wrong: the same, from a table that is spread into another one, where TypeScript does not look for surplus properties by itself.
import { bind } from '../../../src/contract/bind.ts'
import { app, handlers, runtime, sockets } from './handlers.ts'

const burning = { burnPost: async () => ({ status: 200, body: {} }) }
const all = { ...handlers, ...burning }

bind(app, runtime, all, sockets)
//                 ^ must not compile
