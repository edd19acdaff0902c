// Wrong: there is no handler for the notifications socket.
import { bind } from '../../../src/http/bind.ts'
import { app, handlers, core, socketHandlers, sockets } from './handlers.ts'

const { openNotificationsSocket, ...rest } = socketHandlers

bind(app, core, handlers, { ...sockets, handlers: rest })
//                                      ^ must not compile
