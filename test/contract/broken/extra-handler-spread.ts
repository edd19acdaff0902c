// Wrong: the same, in an object that is spread into another one, where TypeScript itself does not check for excess
// properties.
import { bind } from '../../../src/http/bind.ts'
import { app, handlers, core, sockets } from './handlers.ts'

const burning = { burnPost: async () => ({ status: 200, body: {} }) }
const all = { ...handlers, ...burning }

bind(app, core, all, sockets)
//                 ^ must not compile
