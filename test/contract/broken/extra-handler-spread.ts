// Wrong: the same, from a table that is spread into another one, where TypeScript does not look for surplus properties
// by itself.
import { bind } from '../../../src/http/bind.ts'
import { app, handlers, core, sockets } from './handlers.ts'

const burning = { burnPost: async () => ({ status: 200, body: {} }) }
const all = { ...handlers, ...burning }

bind(app, core, all, sockets)
//                 ^ must not compile
