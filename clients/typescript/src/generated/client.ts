// Generated from openapi/ by `npm run generate`. Do not edit.
import { type Connection, over } from '../connection.ts'
import * as api from './nova.ts'

/**
 * A client of the API. Each method takes what the contract names and answers `{ status, data, headers }`, for errors too:
 * look at `status`, then TypeScript knows `data`.
 */
export function createClient(connection: Connection) {
  return {
    register: over(connection, api.register, 2),
    login: over(connection, api.login, 1),
    refreshSession: over(connection, api.refreshSession, 1),
    logout: over(connection, api.logout, 1),
    getMe: over(connection, api.getMe, 1),
    getUser: over(connection, api.getUser, 2),
    followUser: over(connection, api.followUser, 2),
    unfollowUser: over(connection, api.unfollowUser, 1),
    listFollowers: over(connection, api.listFollowers, 2),
    listFollowing: over(connection, api.listFollowing, 2),
    createMedia: over(connection, api.createMedia, 2),
    getMedia: over(connection, api.getMedia, 2),
    completeMedia: over(connection, api.completeMedia, 1),
    createPost: over(connection, api.createPost, 2),
    getPost: over(connection, api.getPost, 2),
    deletePost: over(connection, api.deletePost, 1),
    likePost: over(connection, api.likePost, 1),
    unlikePost: over(connection, api.unlikePost, 1),
    getFollowingFeed: over(connection, api.getFollowingFeed, 2),
    listNotifications: over(connection, api.listNotifications, 2),
    markNotificationsRead: over(connection, api.markNotificationsRead, 1),
    createSocketTicket: over(connection, api.createSocketTicket, 0),
    getHealth: over(connection, api.getHealth, 0),
    getReadiness: over(connection, api.getReadiness, 0),
    getMetrics: over(connection, api.getMetrics, 0),
    getJwks: over(connection, api.getJwks, 0),
    getOpenapiJson: over(connection, api.getOpenapiJson, 1),
    getOpenapiYaml: over(connection, api.getOpenapiYaml, 1),
  }
}

export type NovaClient = ReturnType<typeof createClient>
