// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Makes the account and signs it in. A taken name or address is told as such, so use it behind a form, not as a look-up: the rate limit is strict.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description By username or e-mail address. An unknown account and a wrong password answer alike and take alike long.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token
         * @description Trades a refresh token for a new pair. Each is good for one use; using one twice ends the whole session, since one of the two users of it was a thief.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session that the refresh token belongs to; its access token is refused from then on. An unknown token answers 204 as well: there is nothing left to end.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My account
         * @description The account of the access token.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A profile
         * @description A user as the caller sees them. Blocked either way answers 404.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a user
         * @description From now on their posts are in the following feed, and those for followers can be seen.
         */
        post: operations["followUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unfollow a user
         * @description Answers 204 also when there was nothing to undo.
         */
        post: operations["unfollowUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who follows a user
         * @description Newest first, each with the caller's own relation. Those whom the caller blocked or who blocked the caller are left out.
         */
        get: operations["listFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a user follows
         * @description Newest first, each with the caller's own relation. Those whom the caller blocked or who blocked the caller are left out.
         */
        get: operations["listFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve an upload
         * @description Reserves an id and answers how to send the bytes straight to storage. Then call `completeMedia`.
         */
        post: operations["createMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A media item
         * @description One's own only. Poll it while `processing`, with `If-None-Match`.
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the upload is done
         * @description Checks the real bytes (kind, size, dimensions) and queues the processing. Saying it again is harmless.
         */
        post: operations["completeMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post something
         * @description A caption, pictures, or both. Others see it once all its pictures are ready.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A post
         * @description Private posts, and those of somebody blocked either way, answer 404; posts for followers answer 403 to others.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post
         * @description The first call answers 204, the next 404.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a post
         * @description Liking twice is one like.
         */
        post: operations["likePost"];
        /**
         * Take a like back
         * @description Answers the same when there was none.
         */
        delete: operations["unlikePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What those whom you follow have posted
         * @description Newest first. Visibility, blocks and mutes hold at the moment of serving. New posts do not shift the pages of a walk.
         */
        get: operations["getFollowingFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notifications
         * @description Newest first with `cursor`. With `after`, those after the notification of that id, oldest first: the polling fallback of the socket.
         *     There, `next_cursor` is null: go on with the id of the last item until a page is empty.
         *     `wait` holds the answer until there is one, up to that many seconds. An `after` that is not known answers 400 `INVALID_CURSOR`: fetch without it.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark as read
         * @description Marks everything up to and including `up_to_id`. Repeating it, or sending an older id, changes nothing.
         */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ws/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a ticket for a socket
         * @description For browsers, which cannot set headers on a WebSocket. Good for one socket and for 30 seconds.
         */
        post: operations["createSocketTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ws/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the notifications socket
         * @description A WebSocket. Authenticate with the `Authorization` header (native apps) or `?ticket=` (browsers); there is no access token in a URL.
         *     The first message is `connected`. Keep the `id` of the last notification; when reconnecting send it as `last_event_id`: what was missed comes first, then live,
         *     without a gap and without a double.
         *
         *     The server pings every 25 seconds and drops a socket that does not answer.
         *
         *     | close code | meaning | what to do |
         *     | --- | --- | --- |
         *     | 1001 | the server goes away | reconnect at once with `last_event_id` |
         *     | 1008 | the socket read too slowly | reconnect with `last_event_id` |
         *     | 1011 | something broke | reconnect with back-off |
         *     | 4400 | the client sent what the contract does not know | mend the client |
         *     | 4429 | the client sent more messages than can be handled | send fewer; reconnect with back-off |
         *     | 4401 | the access token expired or the session ended | refresh, then reconnect |
         */
        get: operations["openNotificationsSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process up?
         * @description Answers as long as the process can answer at all.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Should it get traffic?
         * @description Asks each dependency. 503 when Postgres does not answer; when another one does not, 200 with `degraded`, since the service goes on without it.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prometheus metrics
         * @description Rate, errors and duration per operationId and status; relay lag, consumer lag, open sockets, the connection pool, the process.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys of the access tokens
         * @description Public keys (RFC 7517) that verify access tokens, recently retired ones included.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document as JSON
         * @description The bundled contract, as the code was generated from it.
         */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document as YAML
         * @description The same as `/openapi.json`.
         */
        get: operations["getOpenapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documentation
         * @description This document, rendered. Nothing is fetched from elsewhere.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/scalar.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The script of the documentation
         * @description Scalar, served from here so that the page works offline.
         */
        get: operations["getDocsScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/errors/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of an error code
         * @description What `error.doc_url` points at.
         */
        get: operations["getErrorPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    notificationsServerMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Messages from the server
         * @description Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/notifications`.
         */
        post: operations["receiveNotificationsMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notificationsClientMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Messages from the client
         * @description Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/notifications`.
         */
        post: operations["sendNotificationsMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    domainEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Domain events on NATS
         * @description Not HTTP: what consumers inside the platform read from JetStream. Written in the transaction of the change that it tells of.
         *     Subjects: `events.user`, `events.content`, `events.media`, `events.engagement`. Row changes are on `cdc.<table>`.
         */
        post: operations["receiveDomainEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Every error has this shape, the framework's own included.
         * @example {
         *       "error": {
         *         "code": "INVALID_EMAIL",
         *         "message": "Email format is invalid",
         *         "details": {
         *           "field": "email"
         *         },
         *         "doc_url": "http://localhost:8080/docs/errors/INVALID_EMAIL",
         *         "retryable": false
         *       },
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        ErrorResponse: {
            error: components["schemas"]["ErrorBody"];
            /**
             * @description The request's id, also in `X-Request-Id` and in the server's log. Quote it when asking for help.
             * @example 0192f3a2-0000-7000-8000-000000000001
             */
            request_id: string;
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description 3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.
         * @example alice
         */
        Username: string;
        /**
         * Format: email
         * @description An e-mail address; unique without regard to case.
         * @example alice@example.com
         */
        Email: string;
        /**
         * Format: password
         * @description 10 characters or more, and not on the list of common passwords.
         * @example correct horse battery staple
         */
        NewPassword: string;
        /**
         * @description The name that people see. Need not be unique.
         * @example Alice Liddell
         */
        DisplayName: string;
        /**
         * @description A new account.
         * @example {
         *       "username": "alice",
         *       "email": "alice@example.com",
         *       "password": "correct horse battery staple",
         *       "display_name": "Alice Liddell"
         *     }
         */
        RegisterRequest: {
            username: components["schemas"]["Username"];
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            display_name?: components["schemas"]["DisplayName"];
        };
        /**
         * Format: uuid
         * @description A UUID. Those that the server makes are version 7, so they sort by the time of their making.
         * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
         */
        Id: string;
        /**
         * Format: uri
         * @description The avatar's address; null without one.
         * @example http://localhost:9000/nova-media/media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/150.webp
         */
        AvatarUrl: string | null;
        /**
         * @description What the account may do. Roles are added within v1.
         * @example user
         * @enum {string}
         */
        Role: "user" | "moderator" | "admin";
        /**
         * Format: date-time
         * @description RFC 3339 in UTC with milliseconds.
         * @example 2026-11-22T10:30:45.000Z
         */
        Timestamp: string;
        /**
         * @description One's own account.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "username": "alice",
         *       "display_name": "Alice Liddell",
         *       "avatar_url": null,
         *       "email": "alice@example.com",
         *       "role": "user",
         *       "follower_count": 128,
         *       "following_count": 64,
         *       "post_count": 12,
         *       "created_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Me: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            /**
             * @description How many follow this user.
             * @example 128
             */
            follower_count: number;
            /**
             * @description How many this user follows.
             * @example 64
             */
            following_count: number;
            /**
             * @description Posts that are not deleted, of any visibility.
             * @example 12
             */
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A signed-in session.
         * @example {
         *       "user": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "username": "alice",
         *         "display_name": "Alice Liddell",
         *         "avatar_url": null,
         *         "email": "alice@example.com",
         *         "role": "user",
         *         "follower_count": 0,
         *         "following_count": 0,
         *         "post_count": 0,
         *         "created_at": "2026-11-22T10:30:45.000Z"
         *       },
         *       "access_token": "eyJhbGciOiJFZERTQSJ9.e30.c2ln",
         *       "refresh_token": "nrt_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM",
         *       "token_type": "Bearer",
         *       "expires_in": 900
         *     }
         */
        Session: {
            user: components["schemas"]["Me"];
            /**
             * @description A JWT; send as `Authorization: Bearer …`.
             * @example eyJhbGciOiJFZERTQSJ9.e30.c2ln
             */
            access_token: string;
            /**
             * @description Opaque; good for one use. Using it twice ends the session, since one of the two was a thief.
             * @example nrt_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM
             */
            refresh_token: string;
            /**
             * @description Always `Bearer`.
             * @example Bearer
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description Seconds until the access token expires.
             * @example 900
             */
            expires_in: number;
        };
        /**
         * @description Who wants in, and the proof.
         * @example {
         *       "login": "alice",
         *       "password": "correct horse battery staple"
         *     }
         */
        LoginRequest: {
            /**
             * @description The username or the e-mail address.
             * @example alice
             */
            login: string;
            /**
             * Format: password
             * @description The password.
             * @example correct horse battery staple
             */
            password: string;
        };
        /**
         * @description The refresh token that the last register, login or refresh gave.
         * @example {
         *       "refresh_token": "nrt_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM"
         *     }
         */
        RefreshTokenRequest: {
            /**
             * @description Opaque; good for one use and for 30 days.
             * @example nrt_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM
             */
            refresh_token: string;
        };
        /**
         * @description How the caller and another user stand to each other.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "following": true,
         *       "followed_by": false,
         *       "blocking": false,
         *       "muting": false
         *     }
         */
        Relationship: {
            user_id: components["schemas"]["Id"];
            /**
             * @description The caller follows the user.
             * @example true
             */
            following: boolean;
            /**
             * @description The user follows the caller.
             * @example false
             */
            followed_by: boolean;
            /**
             * @description The caller has blocked the user.
             * @example false
             */
            blocking: boolean;
            /**
             * @description The caller has muted the user.
             * @example false
             */
            muting: boolean;
        };
        /**
         * @description Somebody's profile as others see it.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "follower_count": 1,
         *       "following_count": 0,
         *       "post_count": 1,
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": true,
         *         "followed_by": false,
         *         "blocking": false,
         *         "muting": false
         *       }
         *     }
         */
        UserProfile: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            /**
             * @description How many follow this user.
             * @example 128
             */
            follower_count: number;
            /**
             * @description How many this user follows.
             * @example 64
             */
            following_count: number;
            /**
             * @description Posts that are not deleted, of any visibility.
             * @example 12
             */
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
            relationship: components["schemas"]["Relationship"];
        };
        /**
         * @description A user in a list of followers or followed, with the caller's own relation to them.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": true,
         *         "followed_by": false,
         *         "blocking": false,
         *         "muting": false
         *       },
         *       "followed_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        RelatedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            followed_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Send as `cursor` for the page after this one; null on the last page.
         * @example eyJrIjoiZm9sbG93ZXJzIn0.c2lnbmF0dXJl
         */
        NextCursor: string | null;
        /**
         * @description A page of users, the newest relation first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        RelatedUserPage: {
            /**
             * @description The users of this page.
             * @example []
             */
            items: components["schemas"]["RelatedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description What it is. Videos come with reels.
         * @example image
         * @enum {string}
         */
        MediaKind: "image";
        /**
         * @description What is about to be uploaded.
         * @example {
         *       "content_type": "image/jpeg",
         *       "byte_size": 48211,
         *       "kind": "image"
         *     }
         */
        CreateMediaRequest: {
            /**
             * @description The file's type. The upload must carry it as `Content-Type`, and the bytes must agree.
             * @example image/jpeg
             * @enum {string}
             */
            content_type: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "image/avif";
            /**
             * @description The file's exact size in bytes; 20 MiB for an image at the most.
             * @example 48211
             */
            byte_size: number;
            kind: components["schemas"]["MediaKind"];
        };
        /**
         * @description `reserved`: waiting for the upload. `processing`: checked, variants are being made. `ready`: shown to others. `failed`: see `failure_reason`.
         * @example ready
         * @enum {string}
         */
        MediaStatus: "reserved" | "processing" | "ready" | "failed";
        /**
         * @description How to send the bytes straight to storage.
         * @example {
         *       "method": "PUT",
         *       "url": "http://localhost:9000/nova-media/uploads/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03?X-Amz-Signature=abc",
         *       "headers": {
         *         "content-type": "image/jpeg"
         *       },
         *       "expires_at": "2026-11-22T10:45:45.000Z"
         *     }
         */
        MediaUpload: {
            /**
             * @description The HTTP method.
             * @example PUT
             * @enum {string}
             */
            method: "PUT";
            /**
             * Format: uri
             * @description A presigned address. Whoever has it can upload this one object until it expires.
             * @example http://localhost:9000/nova-media/uploads/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03?X-Amz-Signature=abc
             */
            url: string;
            /**
             * @description Headers that must be sent exactly so.
             * @example {
             *       "content-type": "image/jpeg"
             *     }
             */
            headers: {
                [key: string]: string;
            };
            expires_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A reserved media item and how to upload its bytes.
         * @example {
         *       "id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "status": "reserved",
         *       "upload": {
         *         "method": "PUT",
         *         "url": "http://localhost:9000/nova-media/uploads/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03?X-Amz-Signature=abc",
         *         "headers": {
         *           "content-type": "image/jpeg"
         *         },
         *         "expires_at": "2026-11-22T10:45:45.000Z"
         *       }
         *     }
         */
        ReservedMedia: {
            id: components["schemas"]["Id"];
            status: components["schemas"]["MediaStatus"];
            upload: components["schemas"]["MediaUpload"];
        };
        /**
         * @description One size of an image, as WebP, upright and without metadata.
         * @example {
         *       "name": "480",
         *       "url": "http://localhost:9000/nova-media/media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp",
         *       "width": 480,
         *       "height": 360
         *     }
         */
        MediaVariant: {
            /**
             * @description The width asked for: `150`, `480` or `1080`. An image is never enlarged.
             * @example 480
             */
            name: string;
            /**
             * Format: uri
             * @description Where to load it from; may be a CDN.
             * @example http://localhost:9000/nova-media/media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp
             */
            url: string;
            /**
             * @description In pixels.
             * @example 480
             */
            width: number;
            /**
             * @description In pixels.
             * @example 360
             */
            height: number;
        };
        /**
         * @description A media item as its owner sees it.
         * @example {
         *       "id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "kind": "image",
         *       "status": "ready",
         *       "content_type": "image/jpeg",
         *       "byte_size": 48211,
         *       "width": 2000,
         *       "height": 1500,
         *       "blurhash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj",
         *       "variants": [
         *         {
         *           "name": "480",
         *           "url": "http://localhost:9000/nova-media/media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp",
         *           "width": 480,
         *           "height": 360
         *         }
         *       ],
         *       "failure_reason": null,
         *       "created_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Media: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
            status: components["schemas"]["MediaStatus"];
            /**
             * @description What was uploaded.
             * @example image/jpeg
             */
            content_type: string;
            /**
             * @description Bytes of the upload.
             * @example 48211
             */
            byte_size: number;
            /**
             * @description Of the upright original in pixels; null until it was looked at.
             * @example 2000
             */
            width: number | null;
            /**
             * @description Of the upright original in pixels; null until it was looked at.
             * @example 1500
             */
            height: number | null;
            /**
             * @description A blurred preview of some 30 characters (https://blurha.sh); null until ready.
             * @example LEHV6nWB2yk8pyo0adR*.7kCMdnj
             */
            blurhash: string | null;
            /**
             * @description The sizes; empty until ready.
             * @example []
             */
            variants: components["schemas"]["MediaVariant"][];
            /**
             * @description Why processing failed, for the owner to read; null otherwise.
             * @example The image has more than 50 megapixels
             */
            failure_reason: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Up to 2,200 characters. `#tags` in it become `tags`.
         * @example Golden hour at the pier #sunset
         */
        Caption: string;
        /**
         * @description `public`: everybody. `followers`: those who follow the creator. `private`: the creator alone.
         * @example public
         * @enum {string}
         */
        Visibility: "public" | "followers" | "private";
        /**
         * @description What the picture shows, for those who cannot see it.
         * @example A wooden pier under an orange sky
         */
        AltText: string;
        /**
         * @description One picture of a new post.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "alt_text": "A wooden pier under an orange sky"
         *     }
         */
        PostMediaInput: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
        };
        /**
         * @description A new post. It needs a caption or a picture.
         * @example {
         *       "caption": "Golden hour at the pier #sunset",
         *       "visibility": "public",
         *       "media": [
         *         {
         *           "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *           "alt_text": "A wooden pier under an orange sky"
         *         }
         *       ]
         *     }
         */
        CreatePostRequest: {
            caption?: components["schemas"]["Caption"];
            visibility: components["schemas"]["Visibility"];
            /**
             * @description 0 to 10 of one's own images, completed, in order. They may still be processing; others see the post once all are ready.
             * @example [
             *       {
             *         "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03"
             *       }
             *     ]
             */
            media?: components["schemas"]["PostMediaInput"][];
        };
        /**
         * @description `processing` while a picture is not ready: only the creator sees it. `published` then. Values are added within v1.
         * @example published
         * @enum {string}
         */
        ContentStatus: "processing" | "published";
        /**
         * @description Enough of a user to show a name and a face.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null
         *     }
         */
        UserSummary: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
        };
        /**
         * @description A picture of a post.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "kind": "image",
         *       "status": "ready",
         *       "alt_text": "A wooden pier under an orange sky",
         *       "width": 2000,
         *       "height": 1500,
         *       "blurhash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj",
         *       "variants": [
         *         {
         *           "name": "480",
         *           "url": "http://localhost:9000/nova-media/media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp",
         *           "width": 480,
         *           "height": 360
         *         }
         *       ]
         *     }
         */
        ContentMedia: {
            media_id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
            status: components["schemas"]["MediaStatus"];
            /**
             * @description What the picture shows; null without one.
             * @example A wooden pier under an orange sky
             */
            alt_text: string | null;
            /**
             * @description Of the upright original in pixels; null until ready.
             * @example 2000
             */
            width: number | null;
            /**
             * @description Of the upright original in pixels; null until ready.
             * @example 1500
             */
            height: number | null;
            /**
             * @description A blurred preview; null until ready.
             * @example LEHV6nWB2yk8pyo0adR*.7kCMdnj
             */
            blurhash: string | null;
            /**
             * @description The sizes; empty until ready.
             * @example []
             */
            variants: components["schemas"]["MediaVariant"][];
        };
        /**
         * @description An amount of money as a decimal string with two places; never a float.
         * @example 12.50
         */
        Money: string;
        /**
         * @description What people did with it.
         * @example {
         *       "like_count": 42,
         *       "comment_count": 3,
         *       "share_count": 1,
         *       "save_count": 2,
         *       "view_count": 900,
         *       "tip_total": "12.50"
         *     }
         */
        EngagementStats: {
            /**
             * @description Likes.
             * @example 42
             */
            like_count: number;
            /**
             * @description Comments.
             * @example 3
             */
            comment_count: number;
            /**
             * @description Shares.
             * @example 1
             */
            share_count: number;
            /**
             * @description Saves.
             * @example 2
             */
            save_count: number;
            /**
             * @description Views.
             * @example 900
             */
            view_count: number;
            tip_total: components["schemas"]["Money"];
        };
        /**
         * @description What the caller did with it.
         * @example {
         *       "liked": true,
         *       "saved": false
         *     }
         */
        ViewerState: {
            /**
             * @description The caller likes it.
             * @example true
             */
            liked: boolean;
            /**
             * @description The caller saved it.
             * @example false
             */
            saved: boolean;
        };
        /**
         * @description A post as the caller sees it.
         * @example {
         *       "id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "type": "post",
         *       "status": "published",
         *       "creator": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "username": "bob",
         *         "display_name": "Bob",
         *         "avatar_url": null
         *       },
         *       "caption": "Golden hour at the pier #sunset",
         *       "visibility": "public",
         *       "media": [],
         *       "tags": [
         *         "sunset"
         *       ],
         *       "engagement": {
         *         "like_count": 42,
         *         "comment_count": 0,
         *         "share_count": 0,
         *         "save_count": 0,
         *         "view_count": 0,
         *         "tip_total": "0.00"
         *       },
         *       "viewer": {
         *         "liked": true,
         *         "saved": false
         *       },
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "updated_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Post: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of content. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "post";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            /**
             * @description May be empty when there is a picture.
             * @example Golden hour at the pier #sunset
             */
            caption: string;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description The pictures in order.
             * @example []
             */
            media: components["schemas"]["ContentMedia"][];
            /**
             * @description The caption's hashtags in lower case without `#`, each once, in order.
             * @example [
             *       "sunset"
             *     ]
             */
            tags: string[];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["ViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Whether the caller likes it now, and how many do.
         * @example {
         *       "liked": true,
         *       "like_count": 42
         *     }
         */
        LikeState: {
            /**
             * @description The caller likes it.
             * @example true
             */
            liked: boolean;
            /**
             * @description Likes after this call.
             * @example 42
             */
            like_count: number;
        };
        /**
         * @description Any content, told apart by `type`. Types are added within v1; skip one that you do not know.
         * @example {
         *       "id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "type": "post",
         *       "status": "published",
         *       "creator": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "username": "bob",
         *         "display_name": "Bob",
         *         "avatar_url": null
         *       },
         *       "caption": "Golden hour at the pier #sunset",
         *       "visibility": "public",
         *       "media": [],
         *       "tags": [
         *         "sunset"
         *       ],
         *       "engagement": {
         *         "like_count": 42,
         *         "comment_count": 0,
         *         "share_count": 0,
         *         "save_count": 0,
         *         "view_count": 0,
         *         "tip_total": "0.00"
         *       },
         *       "viewer": {
         *         "liked": true,
         *         "saved": false
         *       },
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "updated_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Content: components["schemas"]["Post"];
        /**
         * @description A page of content.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        ContentPage: {
            /**
             * @description The content of this page.
             * @example []
             */
            items: components["schemas"]["Content"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Who follows you now.
         * @example {
         *       "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "follower_name": "Alice Liddell",
         *       "follower_avatar_url": null,
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        UserFollowedData: {
            follower_id: components["schemas"]["Id"];
            follower_name: components["schemas"]["DisplayName"];
            follower_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description Somebody follows you.
         * @example {
         *       "event": "user_followed",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "follower_name": "Alice Liddell",
         *         "follower_avatar_url": null,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       },
         *       "read_at": null
         *     }
         */
        UserFollowedNotification: {
            /**
             * @description The kind of notification. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "user_followed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserFollowedData"];
            /**
             * Format: date-time
             * @description When it was marked read; null while unread.
             * @example 2026-11-22T10:31:00.000Z
             */
            read_at: string | null;
        };
        /**
         * @description Who likes what of yours.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "user_name": "Alice Liddell",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "new_like_count": 42,
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        ContentLikedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            /**
             * @description The kind of content. Values are added within v1.
             * @example post
             * @enum {string}
             */
            content_type: "post";
            /**
             * @description Likes right after this one.
             * @example 42
             */
            new_like_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description Somebody likes something of yours.
         * @example {
         *       "event": "content_liked",
         *       "id": "0192f3a2-1111-7222-8333-444455556667",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "new_like_count": 42,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       },
         *       "read_at": "2026-11-22T10:31:00.000Z"
         *     }
         */
        ContentLikedNotification: {
            /**
             * @description The kind of notification. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "content_liked";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentLikedData"];
            /**
             * Format: date-time
             * @description When it was marked read; null while unread.
             * @example 2026-11-22T10:31:00.000Z
             */
            read_at: string | null;
        };
        /**
         * @description One notification, told apart by `event`: the very object that the WebSocket sends, with when it was read. Events are added within v1; skip one that you do not know.
         * @example {
         *       "event": "user_followed",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "follower_name": "Alice Liddell",
         *         "follower_avatar_url": null,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       },
         *       "read_at": null
         *     }
         */
        Notification: components["schemas"]["UserFollowedNotification"] | components["schemas"]["ContentLikedNotification"];
        /**
         * @description A page of notifications.
         * @example {
         *       "items": [],
         *       "next_cursor": null,
         *       "unread_count": 0
         *     }
         */
        NotificationPage: {
            /**
             * @description Newest first; with `after`, oldest first.
             * @example []
             */
            items: components["schemas"]["Notification"][];
            next_cursor: components["schemas"]["NextCursor"];
            /**
             * @description How many are unread in all.
             * @example 3
             */
            unread_count: number;
        };
        /**
         * @description Up to where the user has read.
         * @example {
         *       "up_to_id": "0192f3a2-1111-7222-8333-444455556666"
         *     }
         */
        MarkNotificationsReadRequest: {
            up_to_id: components["schemas"]["Id"];
        };
        /**
         * @description How many notifications are unread.
         * @example {
         *       "unread_count": 3
         *     }
         */
        UnreadCount: {
            /**
             * @description Unread ones in all.
             * @example 3
             */
            unread_count: number;
        };
        /**
         * @description Opens one socket, once.
         * @example {
         *       "ticket": "nwt_0Jb7pX9yq4Zl3mKdW8vR2sTuHcEfNgAo",
         *       "expires_in": 30
         *     }
         */
        SocketTicket: {
            /**
             * @description Send as `?ticket=`.
             * @example nwt_0Jb7pX9yq4Zl3mKdW8vR2sTuHcEfNgAo
             */
            ticket: string;
            /**
             * @description Seconds until it expires.
             * @example 30
             */
            expires_in: number;
        };
        /**
         * @description The process is up.
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /**
             * @description Always `ok`.
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        /**
         * @description One dependency.
         * @example {
         *       "status": "ok",
         *       "latency_ms": 1.4
         *     }
         */
        DependencyState: {
            /**
             * @description Whether it answers.
             * @example ok
             * @enum {string}
             */
            status: "ok" | "failing";
            /**
             * @description How long its answer took; null when it failed.
             * @example 1.4
             */
            latency_ms: number | null;
        };
        /**
         * @description Whether the process should get traffic. It should while Postgres answers; the others may be down for a while.
         * @example {
         *       "status": "ready",
         *       "dependencies": {
         *         "postgres": {
         *           "status": "ok",
         *           "latency_ms": 0.6
         *         },
         *         "redis": {
         *           "status": "ok",
         *           "latency_ms": 0.3
         *         },
         *         "nats": {
         *           "status": "ok",
         *           "latency_ms": 0.4
         *         },
         *         "clickhouse": {
         *           "status": "ok",
         *           "latency_ms": 2.1
         *         },
         *         "storage": {
         *           "status": "ok",
         *           "latency_ms": 3
         *         }
         *       }
         *     }
         */
        Readiness: {
            /**
             * @description `degraded`: something other than Postgres is failing.
             * @example ready
             * @enum {string}
             */
            status: "ready" | "degraded" | "unavailable";
            /**
             * @description Each dependency by name.
             * @example {
             *       "postgres": {
             *         "status": "ok",
             *         "latency_ms": 0.6
             *       },
             *       "redis": {
             *         "status": "ok",
             *         "latency_ms": 0.3
             *       },
             *       "nats": {
             *         "status": "ok",
             *         "latency_ms": 0.4
             *       },
             *       "clickhouse": {
             *         "status": "ok",
             *         "latency_ms": 2.1
             *       },
             *       "storage": {
             *         "status": "ok",
             *         "latency_ms": 3
             *       }
             *     }
             */
            dependencies: {
                postgres: components["schemas"]["DependencyState"];
                redis: components["schemas"]["DependencyState"];
                nats: components["schemas"]["DependencyState"];
                clickhouse: components["schemas"]["DependencyState"];
                storage: components["schemas"]["DependencyState"];
            };
        };
        /**
         * @description A public key (RFC 7517).
         * @example {
         *       "kty": "OKP",
         *       "crv": "Ed25519",
         *       "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
         *       "kid": "0192f3a0-0000-7000-8000-000000000001",
         *       "alg": "EdDSA",
         *       "use": "sig"
         *     }
         */
        JsonWebKey: {
            /**
             * @description The key's type.
             * @example OKP
             */
            kty: string;
            /**
             * @description The curve.
             * @example Ed25519
             */
            crv?: string;
            /**
             * @description The public part.
             * @example 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo
             */
            x?: string;
            /**
             * @description Which key; tokens name it in their header.
             * @example 0192f3a0-0000-7000-8000-000000000001
             */
            kid: string;
            /**
             * @description The algorithm.
             * @example EdDSA
             */
            alg: string;
            /**
             * @description Signatures.
             * @example sig
             * @enum {string}
             */
            use: "sig";
        };
        /**
         * @description The keys that access tokens may be signed with.
         * @example {
         *       "keys": [
         *         {
         *           "kty": "OKP",
         *           "crv": "Ed25519",
         *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
         *           "kid": "0192f3a0-0000-7000-8000-000000000001",
         *           "alg": "EdDSA",
         *           "use": "sig"
         *         }
         *       ]
         *     }
         */
        JsonWebKeySet: {
            /**
             * @description Current and recently retired ones.
             * @example []
             */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /**
         * @description The socket is open and everything from here on arrives in order.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "unread_notifications": 42,
         *       "resumed": false,
         *       "last_event_id": null,
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        ConnectedData: {
            user_id: components["schemas"]["Id"];
            /**
             * @description Unread notifications in all.
             * @example 42
             */
            unread_notifications: number;
            /**
             * @description True when `last_event_id` was found: what was missed follows, oldest first, then live. False when none was given or history no longer reaches back to it: fetch `GET /api/v1/notifications` again.
             * @example true
             */
            resumed: boolean;
            /**
             * Format: uuid
             * @description The newest notification that will not be sent on this socket; null when there is none.
             * @example 0192f3a2-1111-7222-8333-444455556666
             */
            last_event_id: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description The first message on every socket.
         * @example {
         *       "event": "connected",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "unread_notifications": 42,
         *         "resumed": false,
         *         "last_event_id": null,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        ConnectedMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "connected";
            data: components["schemas"]["ConnectedData"];
        };
        /**
         * @description A notification, sent as it happens or on resume.
         * @example {
         *       "event": "user_followed",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "follower_name": "Alice Liddell",
         *         "follower_avatar_url": null,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        UserFollowedMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "user_followed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserFollowedData"];
        };
        /**
         * @description A notification, sent as it happens or on resume.
         * @example {
         *       "event": "content_liked",
         *       "id": "0192f3a2-1111-7222-8333-444455556667",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "new_like_count": 42,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        ContentLikedMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "content_liked";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentLikedData"];
        };
        /**
         * @description The server's clock.
         * @example {
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        PongData: {
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description The answer to `ping`.
         * @example {
         *       "event": "pong",
         *       "data": {
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        PongMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "pong";
            data: components["schemas"]["PongData"];
        };
        /**
         * @description What the server sends on `/api/v1/ws/notifications`. Events are added within v1; skip one that you do not know.
         * @example {
         *       "event": "pong",
         *       "data": {
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        NotificationsServerMessage: components["schemas"]["ConnectedMessage"] | components["schemas"]["UserFollowedMessage"] | components["schemas"]["ContentLikedMessage"] | components["schemas"]["PongMessage"];
        /**
         * @description Asks for a `pong`; for clients that cannot send WebSocket pings.
         * @example {
         *       "event": "ping"
         *     }
         */
        PingMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "ping";
        };
        /**
         * @description The same as `POST /api/v1/notifications/read`, without an answer. An id that is not one of the user's own is ignored.
         * @example {
         *       "event": "mark_read",
         *       "up_to_id": "0192f3a2-1111-7222-8333-444455556666"
         *     }
         */
        MarkReadMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "mark_read";
            up_to_id: components["schemas"]["Id"];
        };
        /**
         * @description What a client may send on `/api/v1/ws/notifications`. Anything else closes the socket with 4400.
         * @example {
         *       "event": "ping"
         *     }
         */
        NotificationsClientMessage: components["schemas"]["PingMessage"] | components["schemas"]["MarkReadMessage"];
        /**
         * Format: uuid
         * @description Who did it; null for the system.
         * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
         */
        ActorId: string | null;
        /**
         * @description The id of the request that caused it; null when none did.
         * @example 0192f3a2-0000-7000-8000-000000000001
         */
        RequestId: string | null;
        /**
         * @description Of the schema of `data`. Fields are added within a version.
         * @example 1
         * @enum {integer}
         */
        EventVersion: 1;
        /**
         * @description What user_registered says.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "username": "alice"
         *     }
         */
        UserRegisteredEventData: {
            user_id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
        };
        /**
         * @description An account was made.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_registered",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "username": "alice"
         *       }
         *     }
         */
        UserRegisteredEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_registered";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserRegisteredEventData"];
        };
        /**
         * @description What user_followed says.
         * @example {
         *       "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        UserFollowedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        /**
         * @description Somebody follows somebody.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_followed",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        UserFollowedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_followed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserFollowedEventData"];
        };
        /**
         * @description What user_unfollowed says.
         * @example {
         *       "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        UserUnfollowedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        /**
         * @description Somebody no longer follows somebody.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_unfollowed",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        UserUnfollowedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_unfollowed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserUnfollowedEventData"];
        };
        /**
         * @description What media_uploaded says.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        MediaUploadedEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
        };
        /**
         * @description An upload was completed and its bytes checked; it waits for processing.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "media_uploaded",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *         "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        MediaUploadedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "media_uploaded";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MediaUploadedEventData"];
        };
        /**
         * @description What media_ready says.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        MediaReadyEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
        };
        /**
         * @description All variants of a media item are stored.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "media_ready",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *         "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        MediaReadyEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "media_ready";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MediaReadyEventData"];
        };
        /**
         * @description What media_failed says.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "reason": "The image is damaged"
         *     }
         */
        MediaFailedEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            /**
             * @description What the owner is told.
             * @example The image is damaged
             */
            reason: string;
        };
        /**
         * @description A media item could not be processed.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "media_failed",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *         "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "reason": "The image is damaged"
         *       }
         *     }
         */
        MediaFailedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "media_failed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MediaFailedEventData"];
        };
        /**
         * @description What content_created says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "visibility": "public"
         *     }
         */
        ContentCreatedEventData: {
            content_id: components["schemas"]["Id"];
            /**
             * @description The kind of content. Values are added within v1.
             * @example post
             * @enum {string}
             */
            content_type: "post";
            creator_id: components["schemas"]["Id"];
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * @description Content was made; others may not see it yet.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_created",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "visibility": "public"
         *       }
         *     }
         */
        ContentCreatedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_created";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentCreatedEventData"];
        };
        /**
         * @description What content_published says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "visibility": "public"
         *     }
         */
        ContentPublishedEventData: {
            content_id: components["schemas"]["Id"];
            /**
             * @description The kind of content. Values are added within v1.
             * @example post
             * @enum {string}
             */
            content_type: "post";
            creator_id: components["schemas"]["Id"];
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * @description Content became visible to those who may see it.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_published",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "visibility": "public"
         *       }
         *     }
         */
        ContentPublishedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_published";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentPublishedEventData"];
        };
        /**
         * @description What content_deleted says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        ContentDeletedEventData: {
            content_id: components["schemas"]["Id"];
            /**
             * @description The kind of content. Values are added within v1.
             * @example post
             * @enum {string}
             */
            content_type: "post";
            creator_id: components["schemas"]["Id"];
        };
        /**
         * @description Content was deleted by its creator.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_deleted",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        ContentDeletedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_deleted";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentDeletedEventData"];
        };
        /**
         * @description What content_liked says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "new_like_count": 42
         *     }
         */
        ContentLikedEventData: {
            content_id: components["schemas"]["Id"];
            /**
             * @description The kind of content. Values are added within v1.
             * @example post
             * @enum {string}
             */
            content_type: "post";
            creator_id: components["schemas"]["Id"];
            /**
             * @description Likes right after this one.
             * @example 42
             */
            new_like_count: number;
        };
        /**
         * @description Somebody likes something.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_liked",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "new_like_count": 42
         *       }
         *     }
         */
        ContentLikedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_liked";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentLikedEventData"];
        };
        /**
         * @description What content_unliked says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "new_like_count": 41
         *     }
         */
        ContentUnlikedEventData: {
            content_id: components["schemas"]["Id"];
            /**
             * @description The kind of content. Values are added within v1.
             * @example post
             * @enum {string}
             */
            content_type: "post";
            creator_id: components["schemas"]["Id"];
            /**
             * @description Likes right after.
             * @example 41
             */
            new_like_count: number;
        };
        /**
         * @description Somebody no longer likes something.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_unliked",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "new_like_count": 41
         *       }
         *     }
         */
        ContentUnlikedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_unliked";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentUnlikedEventData"];
        };
        /**
         * @description What leaves through NATS JetStream, at least once and in order per aggregate, on the subject that each event's `x-subject` names. The message id is the event's `id`, so consumers can tell a repetition.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_followed",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        DomainEvent: components["schemas"]["UserRegisteredEvent"] | components["schemas"]["UserFollowedEvent"] | components["schemas"]["UserUnfollowedEvent"] | components["schemas"]["MediaUploadedEvent"] | components["schemas"]["MediaReadyEvent"] | components["schemas"]["MediaFailedEvent"] | components["schemas"]["ContentCreatedEvent"] | components["schemas"]["ContentPublishedEvent"] | components["schemas"]["ContentDeletedEvent"] | components["schemas"]["ContentLikedEvent"] | components["schemas"]["ContentUnlikedEvent"];
        /**
         * @description A code of the catalogue. Codes are added within v1, so treat one that you do not know by its HTTP status. The values come from `errors.yaml`.
         * @example INVALID_EMAIL
         * @enum {string}
         */
        ErrorCode: "VALIDATION_FAILED" | "INVALID_EMAIL" | "INVALID_USERNAME" | "WEAK_PASSWORD" | "CONTENT_TOO_LONG" | "INVALID_VISIBILITY" | "INVALID_CURSOR" | "DUPLICATE_FOLLOW" | "SELF_FOLLOW" | "INVALID_MEDIA" | "INVALID_CREDENTIALS" | "TOKEN_EXPIRED" | "INVALID_TOKEN" | "MISSING_AUTH_HEADER" | "NOT_CONTENT_OWNER" | "NOT_FOLLOWING" | "USER_BLOCKED" | "USER_NOT_FOUND" | "CONTENT_NOT_FOUND" | "MEDIA_NOT_FOUND" | "NOTIFICATION_NOT_FOUND" | "ROUTE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "USERNAME_TAKEN" | "EMAIL_TAKEN" | "CONTENT_ALREADY_DELETED" | "MEDIA_NOT_UPLOADED" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_IN_PROGRESS" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UPGRADE_REQUIRED" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "DATABASE_ERROR" | "STORAGE_ERROR" | "SERVICE_UNAVAILABLE";
        /**
         * @description What went wrong, for programs and for people.
         * @example {
         *       "code": "INVALID_EMAIL",
         *       "message": "Email format is invalid",
         *       "details": {
         *         "field": "email"
         *       },
         *       "doc_url": "http://localhost:8080/docs/errors/INVALID_EMAIL",
         *       "retryable": false
         *     }
         */
        ErrorBody: {
            code: components["schemas"]["ErrorCode"];
            /**
             * @description One sentence for people, in English. May change; do not parse it.
             * @example Email format is invalid
             */
            message: string;
            /**
             * @description What the code's page says, for instance `field`, or `issues` for every field that failed. Never echoes a secret.
             * @example {
             *       "field": "email"
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: uri
             * @description The code's page in the documentation.
             * @example http://localhost:8080/docs/errors/INVALID_EMAIL
             */
            doc_url: string;
            /**
             * @description Whether the same call may succeed later without being changed.
             * @example false
             */
            retryable: boolean;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
         * @example 5f1c2b7e-9a52-4f0a-8a4e-0e7c1d0b9a11
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
         * @example "Zk3w9bXg1Q"
         */
        IfNoneMatch: string;
        /**
         * @description The user's id.
         * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
         */
        UserId: components["schemas"]["Id"];
        /**
         * @description How many items a page holds at the most.
         * @example 20
         */
        Limit: number;
        /**
         * @description The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
         * @example eyJrIjoiZm9sbG93ZXJzIn0.c2lnbmF0dXJl
         */
        Cursor: string;
        /**
         * @description The media item's id, from `POST /api/v1/media`.
         * @example 0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03
         */
        MediaId: components["schemas"]["Id"];
        /**
         * @description The post's id.
         * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
         */
        PostId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description `true` when this is the stored answer of an earlier call with the same `Idempotency-Key`; absent otherwise.
         * @example true
         */
        IdempotencyReplayed: "true";
        /**
         * @description Changes when the body does. Send it back as `If-None-Match`.
         * @example "Zk3w9bXg1Q"
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
                 * @example 5f1c2b7e-9a52-4f0a-8a4e-0e7c1d0b9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The account and its first session. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_EMAIL`: The e-mail address is not one; `details.field` says which field.
             *
             *     `INVALID_USERNAME`: The username has other characters or another length.
             *
             *     `WEAK_PASSWORD`: The password is shorter than 10 characters, longer than 256, or on the list of common passwords.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `USERNAME_TAKEN`: Another account has it.
             *
             *     `EMAIL_TAKEN`: Another account has it.
             *
             *     `IDEMPOTENCY_KEY_REUSED`: The key came before with another body or another address.
             *
             *     `IDEMPOTENCY_IN_PROGRESS`: The first call has not answered yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The `Content-Type` is another one or missing. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credentials. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description A new session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The `Content-Type` is another one or missing. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The refresh token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            /** @description The same session with new tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The `Content-Type` is another one or missing. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The refresh token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The `Content-Type` is another one or missing. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The user's id.
                 * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id, or one of the two has blocked the other. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    followUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
                 * @example 5f1c2b7e-9a52-4f0a-8a4e-0e7c1d0b9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The user's id.
                 * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship now. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relationship"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `DUPLICATE_FOLLOW`: The caller follows the user already.
             *
             *     `SELF_FOLLOW`: The user is the caller.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_BLOCKED`: One of the two has blocked the other; which one is not said. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id, or one of the two has blocked the other. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `IDEMPOTENCY_KEY_REUSED`: The key came before with another body or another address.
             *
             *     `IDEMPOTENCY_IN_PROGRESS`: The first call has not answered yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    unfollowUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Not following. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id, or one of the two has blocked the other. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at the most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
                 * @example eyJrIjoiZm9sbG93ZXJzIn0.c2lnbmF0dXJl
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedUserPage"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_CURSOR`: The cursor was changed, is of another list, or `after` is not a known notification.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id, or one of the two has blocked the other. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listFollowing: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at the most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
                 * @example eyJrIjoiZm9sbG93ZXJzIn0.c2lnbmF0dXJl
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedUserPage"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_CURSOR`: The cursor was changed, is of another list, or `after` is not a known notification.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id, or one of the two has blocked the other. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    createMedia: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
                 * @example 5f1c2b7e-9a52-4f0a-8a4e-0e7c1d0b9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is about to be uploaded. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMediaRequest"];
            };
        };
        responses: {
            /** @description Reserved. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservedMedia"];
                };
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `IDEMPOTENCY_KEY_REUSED`: The key came before with another body or another address.
             *
             *     `IDEMPOTENCY_IN_PROGRESS`: The first call has not answered yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The `Content-Type` is another one or missing. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The media item's id, from `POST /api/v1/media`.
                 * @example 0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03
                 */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media item. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `MEDIA_NOT_FOUND`: There is none with this id among the caller's own. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    completeMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The media item's id, from `POST /api/v1/media`.
                 * @example 0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03
                 */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Checked; processing or already done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_MEDIA`: The bytes are not what was declared, are too large or damaged, or a post names media that is missing, somebody else's, failed, not completed or named twice; `details.reason` says which.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `MEDIA_NOT_FOUND`: There is none with this id among the caller's own. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `MEDIA_NOT_UPLOADED`: Nothing was uploaded to the presigned address yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             *
             *     `STORAGE_ERROR`: The object storage did not answer or refused.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
                 * @example 5f1c2b7e-9a52-4f0a-8a4e-0e7c1d0b9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The post. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostRequest"];
            };
        };
        responses: {
            /** @description The post. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
             *
             *     `INVALID_VISIBILITY`: The visibility is not one of the three.
             *
             *     `INVALID_MEDIA`: The bytes are not what was declared, are too large or damaged, or a post names media that is missing, somebody else's, failed, not completed or named twice; `details.reason` says which.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `IDEMPOTENCY_KEY_REUSED`: The key came before with another body or another address.
             *
             *     `IDEMPOTENCY_IN_PROGRESS`: The first call has not answered yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The `Content-Type` is another one or missing. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The post's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `NOT_FOLLOWING`: The content is for the creator's followers and the caller is not one. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `CONTENT_NOT_FOUND`: There is none with this id, it was deleted, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The post's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `NOT_CONTENT_OWNER`: Only the creator may do this.
             *
             *     `NOT_FOLLOWING`: The content is for the creator's followers and the caller is not one.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `CONTENT_NOT_FOUND`: There is none with this id, it was deleted, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    likePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The post's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Liked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `NOT_FOLLOWING`: The content is for the creator's followers and the caller is not one.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `CONTENT_NOT_FOUND`: There is none with this id, it was deleted, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `CONTENT_ALREADY_DELETED`: The content existed and its creator deleted it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    unlikePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The post's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Not liked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `NOT_FOLLOWING`: The content is for the creator's followers and the caller is not one.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `CONTENT_NOT_FOUND`: There is none with this id, it was deleted, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `CONTENT_ALREADY_DELETED`: The content existed and its creator deleted it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getFollowingFeed: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at the most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
                 * @example eyJrIjoiZm9sbG93ZXJzIn0.c2lnbmF0dXJl
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of content. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_CURSOR`: The cursor was changed, is of another list, or `after` is not a known notification.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at the most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
                 * @example eyJrIjoiZm9sbG93ZXJzIn0.c2lnbmF0dXJl
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description A notification's id; answers what came after it, oldest first. Not together with `cursor`.
                 * @example 0192f3a2-1111-7222-8333-444455556666
                 */
                after?: components["schemas"]["Id"];
                /**
                 * @description With `after`, how many seconds to wait for something new.
                 * @example 20
                 */
                wait?: number;
            };
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_CURSOR`: The cursor was changed, is of another list, or `after` is not a known notification.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Up to where. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkNotificationsReadRequest"];
            };
        };
        responses: {
            /** @description How many are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `NOTIFICATION_NOT_FOUND`: There is none with this id among the caller's own. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The `Content-Type` is another one or missing. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    createSocketTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocketTicket"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body has more than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    openNotificationsSocket: {
        parameters: {
            query?: {
                /**
                 * @description A one-time ticket of `POST /api/v1/ws/tickets`.
                 * @example nwt_0Jb7pX9yq4Zl3mKdW8vR2sTuHcEfNgAo
                 */
                ticket?: string;
                /**
                 * @description The id of the last notification that the client has. What came after it is sent first.
                 * @example 0192f3a2-1111-7222-8333-444455556666
                 */
                last_event_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Switching to the WebSocket protocol. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, or the refresh token than 30 days.
             *
             *     `INVALID_TOKEN`: The token was not made by this service, was used up, or its session has ended.
             *
             *     `MISSING_AUTH_HEADER`: There is no `Authorization` header, or it is not a bearer token.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `UPGRADE_REQUIRED`: The request is not a WebSocket handshake. */
            426: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `INTERNAL_ERROR`: A fault of the service.
             *
             *     `DATABASE_ERROR`: The database refused a statement that should have worked.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: Something that the call needs cannot be reached, or the process is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It should. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description It should not. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getOpenapiYaml: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getDocsScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JavaScript. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description The copy that the client holds is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getErrorPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A code of the catalogue.
                 * @example INVALID_EMAIL
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `ROUTE_NOT_FOUND`: The path is not in the contract. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    receiveNotificationsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsServerMessage"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendNotificationsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsClientMessage"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveDomainEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainEvent"];
            };
        };
        responses: {
            /** @description The consumer acknowledged it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
