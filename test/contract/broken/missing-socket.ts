// Wrong: nobody opens the socket of the notifications.
import { bind } from '../../../src/http/bind.ts'
import { app, handlers, core, socketHandlers, sockets } from './handlers.ts'

const { openNotificationsSocket, ...rest } = socketHandlers

bind(app, core, handlers, { ...sockets, handlers: rest })
//                                      ^ must not compile
