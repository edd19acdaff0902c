// Wrong: the contract has no operation `burnPost`.
import { bind } from '../../../src/contract/bind.ts'
import { app, handlers, runtime, sockets } from './handlers.ts'

const burnPost = async () => ({ status: 200, body: {} })

bind(app, runtime, { ...handlers, burnPost }, sockets)
//                                ^ must not compile
