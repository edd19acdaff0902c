// Wrong: there is no handler for `POST /api/v1/posts/{id}/like`.
import { bind } from '../../../src/http/bind.ts'
import { app, handlers, core, sockets } from './handlers.ts'

const { likePost, ...rest } = handlers

bind(app, core, rest, sockets)
//                 ^ must not compile
