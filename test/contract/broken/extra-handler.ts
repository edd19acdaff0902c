// Wrong: the contract has no operation `burnPost`.
import { bind } from '../../../src/http/bind.ts'
import { app, handlers, core, sockets } from './handlers.ts'

const burnPost = async () => ({ status: 200, body: {} })

bind(app, core, { ...handlers, burnPost }, sockets)
//                                ^ must not compile
