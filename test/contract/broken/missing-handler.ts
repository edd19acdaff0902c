// Wrong: nobody answers `POST /api/v1/posts/{id}/like`.
import { bind } from '../../../src/contract/bind.ts'
import { app, handlers, runtime, sockets } from './handlers.ts'

const { likePost, ...rest } = handlers

bind(app, runtime, rest, sockets)
//                 ^ must not compile
