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
         * @description By username or e-mail address. An unknown account and a wrong password answer alike and take alike long. With two-factor on, the right password answers 401 `TWO_FACTOR_REQUIRED`,
         *     and `error.details.challenge_token` goes to `completeTwoFactorLogin`.
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
    "/api/v1/auth/login/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish signing in with a code
         * @description The second step after `TWO_FACTOR_REQUIRED`. Takes a code of the authenticator app or a recovery code; each works once. After five wrong
         *     codes the challenge is void, and after ten within 15 minutes the account takes no codes for a while.
         */
        post: operations["completeTwoFactorLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a password reset by mail
         * @description Sends a token to the address if an account has it. Answers the same, and as fast, whether there is one or not. At most one mail a minute
         *     and five an hour for each account.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a token from a mail
         * @description The token works once and for 30 minutes. Ends every session of the account and voids every other token of it. Since the mail arrived, the
         *     address counts as verified; if it was not before, two-factor and linked providers are removed too, as somebody else may have put them there.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With whom one can sign in
         * @description The OpenID Connect providers of this installation, in the order in which to show them.
         */
        get: operations["listSignInProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/{provider}/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with a provider
         * @description Authorization code flow with PKCE, state and nonce. Open `authorization_url` in a browser and keep `flow_token` where only this app can read it; the provider
         *     comes back to `redirect_uri` with `code` and `state`. Good for ten minutes and one use.
         */
        post: operations["startOidcSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/{provider}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish signing in with a provider
         * @description Signs in the account that is linked to this person at the provider, or makes one. An existing account is never linked just because it has the same address: its owner signs in and
         *     links the provider, so nobody can take over an account through a provider, nor prepare one for its later owner.
         */
        post: operations["completeOidcSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/{provider}/nonce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A nonce for signing in natively
         * @description For apps that get an id token from the system (Sign in with Apple, Google). Hand the nonce, or its SHA-256 in hexadecimal, to the system's dialog. Good for ten minutes and one use.
         */
        post: operations["createOidcNonce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/{provider}/id-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an id token of a provider
         * @description For native apps. The token must be signed by the provider, be made for this app and carry a nonce of `createOidcNonce`. Accounts are found and made as in `completeOidcSignIn`.
         */
        post: operations["signInWithIdToken"];
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
        /**
         * Edit my profile
         * @description Changes what is named and leaves the rest. An avatar that is still being processed is shown as soon as it is ready.
         *     Follow requests stay when a private account becomes public: they wait for an answer, or end when the other follows.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/v1/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password
         * @description Ends all other sessions. An account that has no password yet (it came through a provider) leaves out `current_password` and needs a session of the last ten minutes.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my e-mail address
         * @description Sends a code to the new address; it becomes the account's with `verifyEmail`. The old address is told then.
         */
        post: operations["changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/email/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send me the verification code again
         * @description Sends a new code to the account's own address; the one before is void. At most one mail a minute.
         */
        post: operations["sendEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove an e-mail address with the code from the mail
         * @description Takes the newest code that was sent, for the account's address or a new one. A code is six digits, works once, for 15 minutes and five tries.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My sessions
         * @description Where the account is signed in, the last used first.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere else
         * @description Ends all sessions but the one that asks. Their tokens are refused and their sockets closed at once.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out one session
         * @description Its tokens are refused and its sockets closed at once. May be the session that asks.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is two-factor on?
         * @description Whether signing in asks for a code, and how many recovery codes are left.
         */
        get: operations["getTwoFactor"];
        put?: never;
        /**
         * Begin to set up two-factor
         * @description Makes a secret for an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds). Nothing is asked at sign-in before `activateTwoFactor` has proven that
         *     the app has it. Calling again makes another secret.
         */
        post: operations["startTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/two-factor/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn two-factor on
         * @description With a code of the app. Answers ten recovery codes, which are shown this once.
         */
        post: operations["activateTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn two-factor off
         * @description Needs a code, or a recovery code, and the password if the account has one.
         */
        post: operations["disableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/two-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes
         * @description The old ones are void.
         */
        post: operations["replaceRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Providers linked to my account
         * @description With which providers the account can be signed in to, besides its password.
         */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/identities/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink a provider
         * @description Refused for the last way to sign in: set a password first.
         */
        delete: operations["unlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/identities/{provider}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a provider, by browser
         * @description Needs a verified address and proof that it is you. Links the person at the provider to this account; the account's address is told.
         *     Begin with `startOidcSignIn`.
         */
        post: operations["linkIdentityWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/identities/{provider}/id-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a provider, natively
         * @description Needs a verified address and proof that it is you. Links the person at the provider to this account; the account's address is told.
         *     Begin with `createOidcNonce`.
         */
        post: operations["linkIdentityWithIdToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usernames/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A profile by username
         * @description Usernames are written in lower case; others are found too. Blocked either way and suspended answer 404.
         */
        get: operations["getUserByUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My relations to many users at once
         * @description For a screen full of avatars. In the order of `ids`; those who do not exist, are suspended or have blocked the caller are left out.
         */
        get: operations["getRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom I have blocked
         * @description Newest first.
         */
        get: operations["listBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/mutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom I have muted
         * @description Newest first.
         */
        get: operations["listMutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/close-friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My close friends
         * @description Newest first. Nobody else learns of this list; whoever is on it sees what is for close friends.
         */
        get: operations["listCloseFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/close-friends/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a close friend
         * @description They are not told. Adding twice is adding once. A block takes them off the list.
         */
        put: operations["addCloseFriend"];
        post?: never;
        /**
         * Remove a close friend
         * @description They are not told. Answers the same when they were not on the list.
         */
        delete: operations["removeCloseFriend"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/follow-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks to follow me
         * @description Newest first. They wait while the account is private; when it becomes public they stay until they are answered, and new follows need no request.
         */
        get: operations["listFollowRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/follow-requests/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom I asked to follow
         * @description Newest first.
         */
        get: operations["listSentFollowRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/follow-requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody follow me
         * @description `id` is the user who asks. They are told.
         */
        post: operations["approveFollowRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/follow-requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a follow request
         * @description `id` is the user who asks. They are not told, and may ask again.
         */
        post: operations["declineFollowRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/followers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Make somebody stop following me
         * @description They are not told.
         */
        delete: operations["removeFollower"];
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
         * @description A user as the caller sees them. Blocked either way and suspended answer 404. Of a private account the profile can be seen, posts and lists only by followers.
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
         * @description From now on their posts are in the following feed, and those for followers can be seen. A private account is asked first: the answer has `requested: true`, and
         *     following begins when they approve. Following or asking again answers `DUPLICATE_FOLLOW`.
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
         * @description Also withdraws a request to follow. Answers 204 also when there was nothing to undo.
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
         * @description Newest first, each with the caller's own relation. Those whom the caller blocked or who blocked the caller, and suspended accounts, are left out. Of a private account only its followers see the list.
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
         * @description Newest first, each with the caller's own relation. Those whom the caller blocked or who blocked the caller, and suspended accounts, are left out. Of a private account only its followers see the list.
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
    "/api/v1/users/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a user
         * @description Ends following and follow requests both ways and hides each from the other everywhere. The other is not told. Blocking again changes the time at which it ends.
         */
        post: operations["blockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock a user
         * @description Answers 204 also when there was nothing to undo. Following does not come back by itself.
         */
        post: operations["unblockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a user
         * @description Hides what they post and do from the caller's feeds and notifications. The relationship stays, direct visits still work, and they are not told. Muting again changes the time at which it ends.
         */
        post: operations["muteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmute a user
         * @description Answers 204 also when there was nothing to undo.
         */
        post: operations["unmuteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/follow-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw my follow request
         * @description `unfollowUser` withdraws it too.
         */
        delete: operations["withdrawFollowRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to follow
         * @description Only for oneself. First those whom people that the caller follows follow, the most shared first, looking at the 500 newest whom the caller follows and the 200
         *     newest whom each of those follows; then popular ones who post about what the caller likes; then popular ones. Never oneself, followed, requested, blocked, muted
         *     or suspended. Each with its reason.
         */
        get: operations["listRecommendations"];
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
    "/api/v1/media/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a small file in one call
         * @description For simple clients: reserves, stores and completes in one call. Up to 20 MiB of an image or a video; larger videos go straight to storage with `createMedia`.
         *     The file's type is found by looking at it; its name is not.
         */
        post: operations["uploadMedia"];
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
         * @description A caption, pictures, or both. Others see it once all its pictures are ready; a draft once it is published, a scheduled one from `publish_at` on.
         *     Whoever is mentioned and may see it is told.
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
         * @description Private posts, those for close friends, and those of somebody blocked either way, answer 404; posts for followers or subscribers answer 403 to others.
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
        /**
         * Edit a post
         * @description Changes what is named. What a published caption said before is kept, and whoever sees the post can read it.
         */
        patch: operations["editPost"];
        trace?: never;
    };
    "/api/v1/posts/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a caption said before
         * @description The last first. Empty for a post that was never edited.
         */
        get: operations["listPostEdits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft
         * @description Publishes a draft or a scheduled post now, or as soon as its pictures are ready.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a reel
         * @description One video of up to 90 seconds. Without `visibility` it is public. Others see it once the video is ready; a draft once it is published, a
         *     scheduled one from `publish_at` on. Whoever is mentioned and may see it is told.
         */
        post: operations["createReel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reel
         * @description Private reels, those for close friends, and those of somebody blocked either way, answer 404; reels for followers or subscribers answer 403 to others.
         */
        get: operations["getReel"];
        put?: never;
        post?: never;
        /**
         * Delete a reel
         * @description The first call answers 204, the next 404.
         */
        delete: operations["deleteReel"];
        options?: never;
        head?: never;
        /**
         * Edit a reel
         * @description Changes what is named. What a published caption said before is kept, and whoever sees the reel can read it.
         */
        patch: operations["editReel"];
        trace?: never;
    };
    "/api/v1/reels/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a caption said before
         * @description The last first. Empty for a reel that was never edited.
         */
        get: operations["listReelEdits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft
         * @description Publishes a draft or a scheduled reel now, or as soon as its video is ready.
         */
        post: operations["publishReel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How my reel does
         * @description For its creator only. Views and what people did, in all and by day (UTC), seconds after they happened.
         */
        get: operations["getReelAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody has published
         * @description Posts and reels that the caller may see, newest first. Those of a private account answer 403 to whoever does not follow; of somebody blocked either way or suspended, 404.
         */
        get: operations["listUserPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What others do not see yet
         * @description The caller's own drafts, what is scheduled, what is being processed and what failed, last changed first.
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a story
         * @description One picture or video. Without `visibility` it is public. It is gone 24 hours after its creation for everybody but its creator. Whoever is
         *     mentioned and may see it is told. Up to a hundred run at a time.
         */
        post: operations["createStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stories of those whom I follow
         * @description Grouped by creator: those with a story that the caller has not opened first, then by the newest story. Within a group the oldest story comes first.
         *     A walk through the pages shows what there was when it began. Muted creators are left out.
         */
        get: operations["getStoryFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a story
         * @description Opening a story records the caller as a viewer, once, unless it is the caller's own. After 24 hours it answers 404, but for its creator and through a highlight that it is in.
         */
        get: operations["getStory"];
        put?: never;
        post?: never;
        /**
         * Delete a story
         * @description The first call answers 204, the next 404. It leaves the highlights that it is in.
         */
        delete: operations["deleteStory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{id}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a story was opened
         * @description For clients that show a story straight from the feed: records the caller as a viewer, once, as `getStory` does.
         */
        post: operations["viewStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{id}/viewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has opened my story
         * @description For its creator only, also after it is gone for others. Last opened first; those blocked either way and suspended ones are left out.
         */
        get: operations["listStoryViewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{id}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a story
         * @description Liking twice is one like. Its creator is told.
         */
        post: operations["likeStory"];
        /**
         * Take a like back
         * @description Answers the same when there was none.
         */
        delete: operations["unlikeStory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's stories of the last 24 hours
         * @description Those that the caller may see, the oldest first.
         */
        get: operations["listUserStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My story archive
         * @description All stories of the caller that were not deleted, the newest first, also those that are gone for others. Views and viewers stay.
         */
        get: operations["listStoryArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a highlight
         * @description Keeps stories of one's own beyond their 24 hours, in the order given. It comes first among one's highlights. Each story is still shown only to
         *     those who may see it.
         */
        post: operations["createHighlight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/highlights/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A highlight with its stories
         * @description The stories that the caller may see, in the owner's order. One in which the caller may see none answers 404.
         */
        get: operations["getHighlight"];
        put?: never;
        post?: never;
        /**
         * Delete a highlight
         * @description Its stories stay in the archive. The first call answers 204, the next 404.
         */
        delete: operations["deleteHighlight"];
        options?: never;
        head?: never;
        /**
         * Edit a highlight
         * @description Changes its title, its stories and their order, or its cover.
         */
        patch: operations["editHighlight"];
        trace?: never;
    };
    "/api/v1/users/{id}/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's highlights
         * @description In the owner's order; those in which the caller may see no story are left out.
         */
        get: operations["listHighlights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/highlights/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Order my highlights
         * @description The highlights named come first, in this order; the others stay behind them as they are.
         */
        put: operations["orderHighlights"];
        post?: never;
        delete?: never;
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
    "/api/v1/posts/{id}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who likes a post
         * @description Newest first, each with the caller's own relation. Those blocked either way and suspended ones are left out.
         */
        get: operations["listLikers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a post
         * @description With `parent_id` it answers another comment of the same post, at any depth. The post's creator and whoever is answered are told.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on a post
         * @description Those that answer no other, with the first three answers to each. `sort=top`: the most answered first, then the newest. Comments of people blocked either way and of suspended ones are left out.
         */
        get: operations["listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers to a comment
         * @description All that answer it and those that answer them, at any depth, oldest first; `parent_id` says which one each answers.
         */
        get: operations["listReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a comment
         * @description One's own, or any on one's own content. What answers it goes with it. The first call answers 204, the next 404.
         */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share a post
         * @description With a text or without. Each share counts. The creator is told.
         */
        post: operations["sharePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a post for later
         * @description Saving twice is saving once. Nobody is told.
         */
        post: operations["savePost"];
        /**
         * Take a save back
         * @description Answers the same when there was none.
         */
        delete: operations["unsavePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a reel
         * @description Liking twice is one like.
         */
        post: operations["likeReel"];
        /**
         * Take a like back
         * @description Answers the same when there was none.
         */
        delete: operations["unlikeReel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who likes a reel
         * @description Newest first, each with the caller's own relation. Those blocked either way and suspended ones are left out.
         */
        get: operations["listReelLikers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a reel
         * @description With `parent_id` it answers another comment of the same reel, at any depth. The reel's creator and whoever is answered are told.
         */
        post: operations["createReelComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on a reel
         * @description Those that answer no other, with the first three answers to each. `sort=top`: the most answered first, then the newest. Comments of people blocked either way and of suspended ones are left out.
         */
        get: operations["listReelComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share a reel
         * @description With a text or without. Each share counts. The creator is told.
         */
        post: operations["shareReel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reels/{id}/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a reel for later
         * @description Saving twice is saving once. Nobody is told.
         */
        post: operations["saveReel"];
        /**
         * Take a save back
         * @description Answers the same when there was none.
         */
        delete: operations["unsaveReel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was watched
         * @description Up to 100 views at once, each with an id that the client makes: sending one again changes nothing, so a batch may be repeated until it is answered.
         *     One's own content, what the caller may not see, what is deleted, and views that are older than 24 hours or in the future are refused one by one
         *     and do not spoil the others. A story counts once for each viewer. `view_count` follows within seconds.
         */
        post: operations["recordViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I have saved
         * @description Last saved first. What the caller may not see any more is left out.
         */
        get: operations["listSaved"];
        put?: never;
        post?: never;
        delete?: never;
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
         *     | 4403 | the account is suspended | show why (`getMe` answers it), sign out |
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
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts
         * @description Newest first. `q` is the beginning of a username or a whole e-mail address.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An account
         * @description With its suspensions, the newest first.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend an account
         * @description At once and everywhere: tokens answer 403 `ACCOUNT_SUSPENDED`, sockets close with 4403, profile and content are hidden from everybody. Without `until` it is a ban. Suspending again replaces reason and end.
         *     Moderators and admins can only be suspended by admins, and nobody by themselves.
         */
        post: operations["suspendUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a suspension
         * @description Everything of the account is there again. Without a suspension nothing changes.
         */
        post: operations["reinstateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what an account may do
         * @description Holds at once, also for tokens that were given out. One's own role cannot be changed.
         */
        put: operations["setUserRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys that sign access tokens
         * @description Newest first, public parts only.
         */
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new signing key
         * @description The new key is published at once and signs after `publish_ahead_seconds`, when everybody who caches the key set has it. The old one verifies until its last token has expired. Nobody is logged out. With `compromised` the old keys are worth nothing from now
         *     on: every access token is refused and clients refresh.
         */
        post: operations["rotateSigningKeys"];
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
         *     Subjects: `events.user`, `events.mail`, `events.content`, `events.media`, `events.engagement`. Row changes are on `cdc.<table>`.
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
         * @description The name that people see; not only blanks, and without control characters. Need not be unique.
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
         * @description A few words about oneself; empty without.
         * @example Down the rabbit hole.
         */
        Bio: string;
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
         *       "bio": "Down the rabbit hole.",
         *       "is_private": false,
         *       "email": "alice@example.com",
         *       "email_verified": true,
         *       "has_password": true,
         *       "pending_avatar_media_id": null,
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
            bio: components["schemas"]["Bio"];
            /**
             * @description Only followers see posts and lists, and following needs a request.
             * @example false
             */
            is_private: boolean;
            email: components["schemas"]["Email"];
            /**
             * @description The address was proven with a code or by a provider.
             * @example true
             */
            email_verified: boolean;
            /**
             * @description False for an account that came through a provider and has set none.
             * @example true
             */
            has_password: boolean;
            /**
             * Format: uuid
             * @description The picture that becomes the avatar as soon as it is ready; null when none waits.
             * @example null
             */
            pending_avatar_media_id: string | null;
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
         *         "bio": "",
         *         "is_private": false,
         *         "email": "alice@example.com",
         *         "email_verified": false,
         *         "has_password": true,
         *         "pending_avatar_media_id": null,
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
         * @description Six digits of the authenticator app, or a recovery code. Works once.
         * @example 123456
         * @example 7k2m9-x4qtp
         */
        TwoFactorCode: string;
        /**
         * @description The second step of signing in.
         * @example {
         *       "challenge_token": "nct_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM",
         *       "code": "123456"
         *     }
         */
        TwoFactorLoginRequest: {
            /**
             * @description `error.details.challenge_token` of `TWO_FACTOR_REQUIRED`; good for five minutes.
             * @example nct_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM
             */
            challenge_token: string;
            code: components["schemas"]["TwoFactorCode"];
        };
        /**
         * @description Whose password is forgotten.
         * @example {
         *       "email": "alice@example.com"
         *     }
         */
        ForgotPasswordRequest: {
            email: components["schemas"]["Email"];
        };
        /**
         * @description The token from the mail and a new password.
         * @example {
         *       "token": "npr_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM",
         *       "new_password": "correct horse battery staple"
         *     }
         */
        ResetPasswordRequest: {
            /**
             * @description From the mail; works once, for 30 minutes.
             * @example npr_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM
             */
            token: string;
            new_password: components["schemas"]["NewPassword"];
        };
        /**
         * @description An OpenID Connect provider.
         * @example {
         *       "id": "apple",
         *       "name": "Apple"
         *     }
         */
        SignInProvider: {
            /**
             * @description For the path.
             * @example apple
             */
            id: string;
            /**
             * @description For the button.
             * @example Apple
             */
            name: string;
        };
        /**
         * @description The providers of this installation.
         * @example {
         *       "items": []
         *     }
         */
        SignInProviderList: {
            /**
             * @description All of them.
             * @example []
             */
            items: components["schemas"]["SignInProvider"][];
        };
        /**
         * @description Where the provider shall come back to.
         * @example {
         *       "redirect_uri": "nova://signed-in"
         *     }
         */
        StartOidcRequest: {
            /**
             * @description One of those that are configured for the provider.
             * @example nova://signed-in
             */
            redirect_uri: string;
        };
        /**
         * @description A sign-in that has begun.
         * @example {
         *       "authorization_url": "https://provider.example/authorize?client_id=nova",
         *       "flow_token": "nft_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM",
         *       "state": "q7Zk3w9bXg1QpLdR1uZaFg",
         *       "expires_in": 600
         *     }
         */
        OidcFlow: {
            /**
             * Format: uri
             * @description Open it in a browser.
             * @example https://provider.example/authorize?client_id=nova
             */
            authorization_url: string;
            /**
             * @description Keep it where only this app reads it, and send it with `completeOidcSignIn`: it binds the answer of the provider to whoever asked.
             * @example nft_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM
             */
            flow_token: string;
            /**
             * @description What the provider will send back; refuse an answer with another one.
             * @example q7Zk3w9bXg1QpLdR1uZaFg
             */
            state: string;
            /**
             * @description Seconds until it is void.
             * @example 600
             */
            expires_in: number;
        };
        /**
         * @description What the provider sent back.
         * @example {
         *       "code": "SplxlOBeZQQYbYS6WxSbIA",
         *       "state": "q7Zk3w9bXg1QpLdR1uZaFg",
         *       "flow_token": "nft_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM"
         *     }
         */
        CompleteOidcRequest: {
            /**
             * @description `code` of the redirect.
             * @example SplxlOBeZQQYbYS6WxSbIA
             */
            code: string;
            /**
             * @description `state` of the redirect.
             * @example q7Zk3w9bXg1QpLdR1uZaFg
             */
            state: string;
            /**
             * @description From `startOidcSignIn`.
             * @example nft_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM
             */
            flow_token: string;
            /**
             * @description `iss` of the redirect, if the provider sends it (RFC 9207).
             * @example https://provider.example
             */
            iss?: string;
            username?: components["schemas"]["Username"];
        };
        /**
         * @description A nonce for the id token.
         * @example {
         *       "nonce": "q7Zk3w9bXg1QpLdR1uZaFgq7Zk3w9bXg1QpLdR1uZaF",
         *       "expires_in": 600
         *     }
         */
        OidcNonce: {
            /**
             * @description Goes into the id token, as it is or as its SHA-256 in hexadecimal.
             * @example q7Zk3w9bXg1QpLdR1uZaFgq7Zk3w9bXg1QpLdR1uZaF
             */
            nonce: string;
            /**
             * @description Seconds until it is void.
             * @example 600
             */
            expires_in: number;
        };
        /**
         * @description An id token and its nonce.
         * @example {
         *       "id_token": "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
         *       "nonce": "q7Zk3w9bXg1QpLdR1uZaFgq7Zk3w9bXg1QpLdR1uZaF"
         *     }
         */
        IdTokenRequest: {
            /**
             * @description The id token, a JWT.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2ln
             */
            id_token: string;
            /**
             * @description From `createOidcNonce`.
             * @example q7Zk3w9bXg1QpLdR1uZaFgq7Zk3w9bXg1QpLdR1uZaF
             */
            nonce: string;
            username?: components["schemas"]["Username"];
        };
        /**
         * @description What to change; what is left out stays.
         * @example {
         *       "display_name": "Alice L.",
         *       "bio": "Down the rabbit hole.",
         *       "is_private": true
         *     }
         */
        UpdateMeRequest: {
            username?: components["schemas"]["Username"];
            display_name?: components["schemas"]["DisplayName"];
            bio?: components["schemas"]["Bio"];
            /**
             * @description Only followers see posts and lists; following needs a request.
             * @example true
             */
            is_private?: boolean;
            /**
             * Format: uuid
             * @description An own picture from `POST /media`, completed; shown when it is ready. Null removes the avatar.
             * @example 0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03
             */
            avatar_media_id?: string | null;
        };
        /**
         * @description The old and the new password.
         * @example {
         *       "current_password": "correct horse battery staple",
         *       "new_password": "another horse battery staple"
         *     }
         */
        ChangePasswordRequest: {
            /**
             * Format: password
             * @description The account's password. Left out by an account without one; its session must be from the last ten minutes then.
             * @example correct horse battery staple
             */
            current_password?: string;
            new_password: components["schemas"]["NewPassword"];
        };
        /**
         * @description The new address, and the password of an account that has one.
         * @example {
         *       "email": "alice@wonderland.example",
         *       "password": "correct horse battery staple"
         *     }
         */
        ChangeEmailRequest: {
            email: components["schemas"]["Email"];
            /**
             * Format: password
             * @description The account's password. Left out by an account without one; its session must be from the last ten minutes then.
             * @example correct horse battery staple
             */
            password?: string;
        };
        /**
         * @description The code from the mail.
         * @example {
         *       "code": "284613"
         *     }
         */
        VerifyEmailRequest: {
            /**
             * @description Six digits.
             * @example 284613
             */
            code: string;
        };
        /**
         * @description Where the account is signed in.
         * @example {
         *       "id": "0192f3a0-6b00-7d11-9e2f-3a4b5c6d7e08",
         *       "current": true,
         *       "user_agent": "Nova/1.4 (iPhone; iOS 19.1)",
         *       "ip": "203.0.113.7",
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "last_used_at": "2026-11-22T10:30:45.000Z",
         *       "expires_at": "2026-12-22T10:30:45.000Z"
         *     }
         */
        SessionInfo: {
            id: components["schemas"]["Id"];
            /**
             * @description The session that asks.
             * @example true
             */
            current: boolean;
            /**
             * @description What the app called itself when signing in.
             * @example Nova/1.4 (iPhone; iOS 19.1)
             */
            user_agent: string | null;
            /**
             * @description The address from which it was signed in.
             * @example 203.0.113.7
             */
            ip: string | null;
            created_at: components["schemas"]["Timestamp"];
            last_used_at: components["schemas"]["Timestamp"];
            expires_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Send as `cursor` for the page after this one; null on the last page.
         * @example eyJrIjoiZm9sbG93ZXJzIn0.c2lnbmF0dXJl
         */
        NextCursor: string | null;
        /**
         * @description A page of sessions, the last used first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        SessionInfoPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["SessionInfo"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Whether signing in asks for a code.
         * @example {
         *       "enabled": true,
         *       "enabled_at": "2026-11-22T10:30:45.000Z",
         *       "recovery_codes_left": 10
         *     }
         */
        TwoFactorState: {
            /**
             * @description Signing in asks for a code.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description Since when; null when it is off.
             * @example 2026-11-22T10:30:45.000Z
             */
            enabled_at: string | null;
            /**
             * @description Recovery codes that were not used.
             * @example 10
             */
            recovery_codes_left: number;
        };
        /**
         * @description Proof that the caller is the owner and not just somebody with the phone in hand.
         * @example {
         *       "password": "correct horse battery staple"
         *     }
         */
        ReauthenticationRequest: {
            /**
             * Format: password
             * @description The account's password. Left out by an account without one; its session must be from the last ten minutes then.
             * @example correct horse battery staple
             */
            password?: string;
        };
        /**
         * @description What an authenticator app needs.
         * @example {
         *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
         *       "otpauth_uri": "otpauth://totp/Nova:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Nova",
         *       "qr_code": "data:image/svg+xml;base64,PHN2Zy8+"
         *     }
         */
        TwoFactorSecret: {
            /**
             * @description Base32, for typing by hand.
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description The same for a link.
             * @example otpauth://totp/Nova:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Nova
             */
            otpauth_uri: string;
            /**
             * @description `otpauth_uri` as a picture to scan, an SVG in a data URI.
             * @example data:image/svg+xml;base64,PHN2Zy8+
             */
            qr_code: string;
        };
        /**
         * @description A code of the app.
         * @example {
         *       "code": "123456"
         *     }
         */
        TwoFactorCodeRequest: {
            code: components["schemas"]["TwoFactorCode"];
        };
        /**
         * @description Codes for the day on which the phone is lost. Shown once; each works once.
         * @example {
         *       "recovery_codes": [
         *         "7k2m9-x4qtp",
         *         "a1b2c-d3e4f",
         *         "g5h6j-k7m8n",
         *         "p9q2r-s3t4v",
         *         "w5x6y-z7a8b",
         *         "c9d2e-f3g4h",
         *         "j5k6m-n7p8q",
         *         "r9s2t-v3w4x",
         *         "y5z6a-b7c8d",
         *         "e9f2g-h3j4k"
         *       ]
         *     }
         */
        RecoveryCodes: {
            /** @description Ten codes. */
            recovery_codes: string[];
        };
        /**
         * @description A code, and the password of an account that has one.
         * @example {
         *       "code": "123456",
         *       "password": "correct horse battery staple"
         *     }
         */
        TwoFactorConfirmationRequest: {
            code: components["schemas"]["TwoFactorCode"];
            /**
             * Format: password
             * @description The account's password. Left out by an account without one; its session must be from the last ten minutes then.
             * @example correct horse battery staple
             */
            password?: string;
        };
        /**
         * @description A person at a provider who may sign in to the account.
         * @example {
         *       "provider": "apple",
         *       "email": "alice@example.com",
         *       "created_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Identity: {
            /**
             * @description The provider's id.
             * @example apple
             */
            provider: string;
            /**
             * @description The address at the provider when it was linked.
             * @example alice@example.com
             */
            email: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description The linked identities.
         * @example {
         *       "items": []
         *     }
         */
        IdentityList: {
            /**
             * @description All of them.
             * @example []
             */
            items: components["schemas"]["Identity"][];
        };
        /**
         * @description What the provider sent back, and proof that it is you.
         * @example {
         *       "code": "SplxlOBeZQQYbYS6WxSbIA",
         *       "state": "q7Zk3w9bXg1QpLdR1uZaFg",
         *       "flow_token": "nft_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM",
         *       "password": "correct horse battery staple"
         *     }
         */
        LinkWithCodeRequest: {
            /**
             * @description `code` of the redirect.
             * @example SplxlOBeZQQYbYS6WxSbIA
             */
            code: string;
            /**
             * @description `state` of the redirect.
             * @example q7Zk3w9bXg1QpLdR1uZaFg
             */
            state: string;
            /**
             * @description From `startOidcSignIn`.
             * @example nft_Yx3kq0v9S2mE7cWbJ4hT8pLdR1uZaFgN6oQiVtKs5eM
             */
            flow_token: string;
            /**
             * @description `iss` of the redirect, if the provider sends it (RFC 9207).
             * @example https://provider.example
             */
            iss?: string;
            /**
             * Format: password
             * @description The account's password. Left out by an account without one; its session must be from the last ten minutes then.
             * @example correct horse battery staple
             */
            password?: string;
        };
        /**
         * @description An id token and its nonce, and proof that it is you.
         * @example {
         *       "id_token": "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
         *       "nonce": "q7Zk3w9bXg1QpLdR1uZaFgq7Zk3w9bXg1QpLdR1uZaF",
         *       "password": "correct horse battery staple"
         *     }
         */
        LinkWithIdTokenRequest: {
            /**
             * @description The id token, a JWT.
             * @example eyJhbGciOiJSUzI1NiJ9.e30.c2ln
             */
            id_token: string;
            /**
             * @description From `createOidcNonce`.
             * @example q7Zk3w9bXg1QpLdR1uZaFgq7Zk3w9bXg1QpLdR1uZaF
             */
            nonce: string;
            /**
             * Format: password
             * @description The account's password. Left out by an account without one; its session must be from the last ten minutes then.
             * @example correct horse battery staple
             */
            password?: string;
        };
        /**
         * @description How the caller and another user stand to each other.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "following": true,
         *       "followed_by": false,
         *       "requested": false,
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
             * @description The caller has asked to follow the user, whose account is or was private, and waits for an answer.
             * @example false
             */
            requested: boolean;
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
         *       "bio": "Down the rabbit hole.",
         *       "is_private": false,
         *       "follower_count": 1,
         *       "following_count": 0,
         *       "post_count": 1,
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": true,
         *         "followed_by": false,
         *         "requested": false,
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
            bio: components["schemas"]["Bio"];
            /**
             * @description Only followers see posts and lists, and following needs a request.
             * @example false
             */
            is_private: boolean;
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
         * @description Relationships, in the order asked for.
         * @example {
         *       "items": []
         *     }
         */
        RelationshipList: {
            /**
             * @description All of them.
             * @example []
             */
            items: components["schemas"]["Relationship"][];
        };
        /**
         * @description A user whom the caller has blocked.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "blocked_at": "2026-11-22T10:30:45.000Z",
         *       "expires_at": null
         *     }
         */
        BlockedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            blocked_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it ends by itself; null when it lasts until it is undone.
             * @example null
             */
            expires_at: string | null;
        };
        /**
         * @description A page of blocked users, newest first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        BlockedUserPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["BlockedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A user whom the caller has muted.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": true,
         *         "followed_by": false,
         *         "requested": false,
         *         "blocking": false,
         *         "muting": false
         *       },
         *       "muted_at": "2026-11-22T10:30:45.000Z",
         *       "expires_at": null
         *     }
         */
        MutedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            muted_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it ends by itself; null when it lasts until it is undone.
             * @example null
             */
            expires_at: string | null;
        };
        /**
         * @description A page of muted users, newest first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        MutedUserPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["MutedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Somebody on the caller's list of close friends.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": true,
         *         "followed_by": false,
         *         "requested": false,
         *         "blocking": false,
         *         "muting": false
         *       },
         *       "added_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        CloseFriend: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            added_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A page of close friends, newest first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        CloseFriendPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["CloseFriend"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A wish to follow a private account; the other user of it, with the caller's relation to them.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": true,
         *         "followed_by": false,
         *         "requested": false,
         *         "blocking": false,
         *         "muting": false
         *       },
         *       "requested_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        PendingFollow: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            requested_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A page of follow requests, newest first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        PendingFollowPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["PendingFollow"][];
            next_cursor: components["schemas"]["NextCursor"];
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
         *         "requested": false,
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
         * @description For how long. An empty object blocks until it is undone.
         * @example {
         *       "expires_in": 86400
         *     }
         */
        BlockRequest: {
            /**
             * @description Seconds after which it ends by itself, up to a year. Left out it lasts until it is undone.
             * @example 86400
             */
            expires_in?: number;
        };
        /**
         * @description For how long. An empty object mutes until it is undone.
         * @example {
         *       "expires_in": 86400
         *     }
         */
        MuteRequest: {
            /**
             * @description Seconds after which it ends by itself, up to a year. Left out it lasts until it is undone.
             * @example 86400
             */
            expires_in?: number;
        };
        /**
         * @description Why somebody is recommended.
         * @example {
         *       "kind": "followed_by",
         *       "followed_by": [
         *         "alice",
         *         "bob"
         *       ],
         *       "mutual_count": 2,
         *       "tags": []
         *     }
         */
        RecommendationReason: {
            /**
             * @description `followed_by`: people whom the caller follows follow them; `interests`: popular in what the caller likes; `popular`: popular. Kinds are added within v1.
             * @example followed_by
             * @enum {string}
             */
            kind: "followed_by" | "interests" | "popular";
            /**
             * @description Usernames of up to three whom the caller follows and who follow them.
             * @example [
             *       "alice",
             *       "bob"
             *     ]
             */
            followed_by: string[];
            /**
             * @description How many of those whom the caller follows follow them.
             * @example 2
             */
            mutual_count: number;
            /**
             * @description Tags that the caller likes and they post about.
             * @example []
             */
            tags: string[];
        };
        /**
         * @description A user whom the caller might like to follow.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "follower_count": 128,
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": false,
         *         "followed_by": false,
         *         "requested": false,
         *         "blocking": false,
         *         "muting": false
         *       },
         *       "reason": {
         *         "kind": "followed_by",
         *         "followed_by": [
         *           "alice"
         *         ],
         *         "mutual_count": 1,
         *         "tags": []
         *       }
         *     }
         */
        Recommendation: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            /**
             * @description How many follow this user.
             * @example 128
             */
            follower_count: number;
            relationship: components["schemas"]["Relationship"];
            reason: components["schemas"]["RecommendationReason"];
        };
        /**
         * @description A page of recommendations, the best first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        RecommendationPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["Recommendation"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description What it is. Values are added within v1.
         * @example image
         * @enum {string}
         */
        MediaKind: "image" | "video";
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
             * @description The file's type, one of its `kind`. The upload must carry it as `Content-Type`, and the bytes must agree.
             * @example image/jpeg
             * @enum {string}
             */
            content_type: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "image/avif" | "video/mp4" | "video/quicktime" | "video/webm";
            /**
             * @description The file's exact size in bytes; 20 MiB (20,971,520) for an image and 200 MiB for a video at the most.
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
         * @description A form with one file.
         * @example {
         *       "file": "photo.jpg"
         *     }
         */
        UploadMediaRequest: {
            /**
             * Format: binary
             * @description The bytes. Name and declared type are not looked at.
             * @example photo.jpg
             */
            file: string;
        };
        /**
         * @description One size, upright and without metadata. Images, and stills of videos, are WebP; videos are MP4 with H.264 and AAC that plays while it loads.
         * @example {
         *       "name": "480",
         *       "content_type": "image/webp",
         *       "url": "http://localhost:9000/nova-media/media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp",
         *       "width": 480,
         *       "height": 360
         *     }
         */
        MediaVariant: {
            /**
             * @description Of a picture the width asked for: `150`, `480` or `1080`; of a video the length of its shorter side: `480p` or `720p`. Nothing is ever enlarged.
             * @example 480
             */
            name: string;
            /**
             * @description `image/webp` or `video/mp4`. Values are added within v1.
             * @example image/webp
             */
            content_type: string;
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
         *       "duration_ms": null,
         *       "blurhash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj",
         *       "poster_url": null,
         *       "variants": [
         *         {
         *           "name": "480",
         *           "content_type": "image/webp",
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
             * @description How long a video is; null for an image and until it was looked at.
             * @example null
             */
            duration_ms: number | null;
            /**
             * @description A blurred preview of some 30 characters (https://blurha.sh); null until ready.
             * @example LEHV6nWB2yk8pyo0adR*.7kCMdnj
             */
            blurhash: string | null;
            /**
             * Format: uri
             * @description The largest still of a video; null for an image and until ready.
             * @example null
             */
            poster_url: string | null;
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
         * @description Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.
         * @example Golden hour at the pier #sunset
         */
        Caption: string;
        /**
         * @description `public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator's list; nobody else learns that it exists. `private`: the creator alone.
         * @example public
         * @enum {string}
         */
        Visibility: "public" | "followers" | "subscribers" | "close_friends" | "private";
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
         * @description What one should know before looking; clients show it in front of the content.
         * @example Spoilers for the last episode
         */
        ContentWarning: string;
        /**
         * Format: date-time
         * @description When it is to be published; within a year from now. With media that is not ready by then, as soon as it is.
         * @example 2026-11-23T08:00:00.000Z
         */
        PublishAt: string;
        /**
         * @description A new post. It needs a caption or a picture.
         * @example {
         *       "caption": "Golden hour at the pier with @alice #sunset",
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
            /**
             * @description Whether clients should blur it. Without it they need not.
             * @example false
             */
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
            /**
             * @description Keeps it to oneself until `publishPost`. Excludes `publish_at`.
             * @example false
             */
            draft?: boolean;
            publish_at?: components["schemas"]["PublishAt"];
        };
        /**
         * @description Only what is `published` is seen by others. `draft`: until its creator publishes it. `scheduled`: until `publish_at`. `processing`: until its media is ready, then it is published. `failed`: media could not be processed; `media[].failure_reason` says why. Values are added within v1.
         * @example published
         * @enum {string}
         */
        ContentStatus: "draft" | "scheduled" | "processing" | "published" | "failed";
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
         * @description A picture or a video of content.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "kind": "image",
         *       "status": "ready",
         *       "alt_text": "A wooden pier under an orange sky",
         *       "width": 2000,
         *       "height": 1500,
         *       "duration_ms": null,
         *       "blurhash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj",
         *       "poster_url": null,
         *       "variants": [
         *         {
         *           "name": "480",
         *           "content_type": "image/webp",
         *           "url": "http://localhost:9000/nova-media/media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp",
         *           "width": 480,
         *           "height": 360
         *         }
         *       ],
         *       "failure_reason": null
         *     }
         */
        ContentMedia: {
            media_id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
            status: components["schemas"]["MediaStatus"];
            /**
             * @description What it shows; null without one.
             * @example A wooden pier under an orange sky
             */
            alt_text: string | null;
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
             * @description How long a video is; null for an image.
             * @example null
             */
            duration_ms: number | null;
            /**
             * @description A blurred preview; null until ready.
             * @example LEHV6nWB2yk8pyo0adR*.7kCMdnj
             */
            blurhash: string | null;
            /**
             * Format: uri
             * @description The largest still of a video; null for an image and until ready.
             * @example null
             */
            poster_url: string | null;
            /**
             * @description The sizes; empty until ready.
             * @example []
             */
            variants: components["schemas"]["MediaVariant"][];
            /**
             * @description Why it could not be processed; null otherwise. Only the creator sees content with such media.
             * @example null
             */
            failure_reason: string | null;
        };
        /**
         * @description Somebody whom a text mentions as `@username`.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "username": "alice"
         *     }
         */
        Mention: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
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
         * @description A post as the caller sees it, a caption with up to ten pictures.
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
         *       "caption": "Golden hour at the pier with @alice #sunset",
         *       "visibility": "public",
         *       "sensitive": false,
         *       "content_warning": null,
         *       "media": [],
         *       "tags": [
         *         "sunset"
         *       ],
         *       "mentions": [
         *         {
         *           "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *           "username": "alice"
         *         }
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
         *       "updated_at": "2026-11-22T10:30:45.000Z",
         *       "published_at": "2026-11-22T10:30:45.000Z",
         *       "publish_at": null,
         *       "edited_at": null
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
             * @description May be empty.
             * @example Golden hour at the pier with @alice #sunset
             */
            caption: string;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description The creator says that not everybody wants to see it unasked; clients blur it.
             * @example false
             */
            sensitive: boolean;
            /**
             * @description What one should know before looking.
             * @example null
             */
            content_warning: string | null;
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
            /**
             * @description Whom the caption mentions, in order; not those blocked either way with the caller, nor suspended ones.
             * @example []
             */
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["ViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When others could see it first; null before.
             * @example 2026-11-22T10:30:45.000Z
             */
            published_at: string | null;
            /**
             * Format: date-time
             * @description When it is to be published; null unless it is `scheduled`.
             * @example null
             */
            publish_at: string | null;
            /**
             * Format: date-time
             * @description When its creator changed it last after it was published; null when never.
             * @example null
             */
            edited_at: string | null;
        };
        /**
         * @description What to change; what is left out stays.
         * @example {
         *       "caption": "Golden hour at the old pier #sunset"
         *     }
         */
        EditPostRequest: {
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["Visibility"];
            /**
             * @description Whether clients should blur it.
             * @example true
             */
            sensitive?: boolean;
            /**
             * @description What one should know before looking; null takes it away.
             * @example Spoilers for the last episode
             */
            content_warning?: string | null;
            /**
             * Format: date-time
             * @description Only before it is published: schedules it for then; null makes it a draft.
             * @example 2026-11-23T08:00:00.000Z
             */
            publish_at?: string | null;
        };
        /**
         * @description A caption that was replaced after it was published.
         * @example {
         *       "id": "0192f3a8-0000-7000-8000-000000000001",
         *       "caption": "Golden hour #sunset",
         *       "replaced_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        CaptionEdit: {
            id: components["schemas"]["Id"];
            /**
             * @description What it said.
             * @example Golden hour #sunset
             */
            caption: string;
            replaced_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A page of captions that were replaced, the last first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        CaptionEditPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["CaptionEdit"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A new reel.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d04",
         *       "caption": "Waves #sea",
         *       "visibility": "public"
         *     }
         */
        CreateReelRequest: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["Visibility"];
            /**
             * @description Whether clients should blur it. Without it they need not.
             * @example false
             */
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
            /**
             * @description Keeps it to oneself until `publishReel`. Excludes `publish_at`.
             * @example false
             */
            draft?: boolean;
            publish_at?: components["schemas"]["PublishAt"];
        };
        /**
         * @description A reel as the caller sees it, one video of up to 90 seconds.
         * @example {
         *       "id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "type": "reel",
         *       "status": "published",
         *       "creator": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "username": "bob",
         *         "display_name": "Bob",
         *         "avatar_url": null
         *       },
         *       "caption": "Golden hour at the pier with @alice #sunset",
         *       "visibility": "public",
         *       "sensitive": false,
         *       "content_warning": null,
         *       "media": [],
         *       "tags": [
         *         "sunset"
         *       ],
         *       "mentions": [
         *         {
         *           "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *           "username": "alice"
         *         }
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
         *       "updated_at": "2026-11-22T10:30:45.000Z",
         *       "published_at": "2026-11-22T10:30:45.000Z",
         *       "publish_at": null,
         *       "edited_at": null
         *     }
         */
        Reel: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of content. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reel";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            /**
             * @description May be empty.
             * @example Golden hour at the pier with @alice #sunset
             */
            caption: string;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description The creator says that not everybody wants to see it unasked; clients blur it.
             * @example false
             */
            sensitive: boolean;
            /**
             * @description What one should know before looking.
             * @example null
             */
            content_warning: string | null;
            /**
             * @description The video.
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
            /**
             * @description Whom the caption mentions, in order; not those blocked either way with the caller, nor suspended ones.
             * @example []
             */
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["ViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When others could see it first; null before.
             * @example 2026-11-22T10:30:45.000Z
             */
            published_at: string | null;
            /**
             * Format: date-time
             * @description When it is to be published; null unless it is `scheduled`.
             * @example null
             */
            publish_at: string | null;
            /**
             * Format: date-time
             * @description When its creator changed it last after it was published; null when never.
             * @example null
             */
            edited_at: string | null;
        };
        /**
         * @description What happened to a reel in a time.
         * @example {
         *       "views": 900,
         *       "unique_viewers": 610,
         *       "watch_time_ms": 5310000,
         *       "average_watch_ms": 5900,
         *       "completion_rate": 0.42,
         *       "likes": 42,
         *       "comments": 3,
         *       "shares": 1,
         *       "saves": 2
         *     }
         */
        ReelTotals: {
            /**
             * @description Views by others, replays included.
             * @example 900
             */
            views: number;
            /**
             * @description Different people among them.
             * @example 610
             */
            unique_viewers: number;
            /**
             * @description How long it was watched, all views together.
             * @example 5310000
             */
            watch_time_ms: number;
            /**
             * @description Watch time for each view.
             * @example 5900
             */
            average_watch_ms: number;
            /**
             * @description Share of the views that reached 95 % of its length, 0 to 1.
             * @example 0.42
             */
            completion_rate: number;
            /**
             * @description Likes less those taken back in the time.
             * @example 42
             */
            likes: number;
            /**
             * @description Comments that were made; deleted ones count too.
             * @example 3
             */
            comments: number;
            /**
             * @description Shares.
             * @example 1
             */
            shares: number;
            /**
             * @description Saves less those taken back in the time.
             * @example 2
             */
            saves: number;
        };
        /**
         * @description What happened to a reel on one day.
         * @example {
         *       "date": "2026-11-22",
         *       "views": 900,
         *       "unique_viewers": 610,
         *       "watch_time_ms": 5310000,
         *       "average_watch_ms": 5900,
         *       "completion_rate": 0.42,
         *       "likes": 42,
         *       "comments": 3,
         *       "shares": 1,
         *       "saves": 2
         *     }
         */
        ReelDay: {
            /**
             * Format: date
             * @description The day in UTC.
             * @example 2026-11-22
             */
            date: string;
            /**
             * @description Views by others, replays included.
             * @example 900
             */
            views: number;
            /**
             * @description Different people among them.
             * @example 610
             */
            unique_viewers: number;
            /**
             * @description How long it was watched, all views together.
             * @example 5310000
             */
            watch_time_ms: number;
            /**
             * @description Watch time for each view.
             * @example 5900
             */
            average_watch_ms: number;
            /**
             * @description Share of the views that reached 95 % of its length, 0 to 1.
             * @example 0.42
             */
            completion_rate: number;
            /**
             * @description Likes less those taken back in the time.
             * @example 42
             */
            likes: number;
            /**
             * @description Comments that were made; deleted ones count too.
             * @example 3
             */
            comments: number;
            /**
             * @description Shares.
             * @example 1
             */
            shares: number;
            /**
             * @description Saves less those taken back in the time.
             * @example 2
             */
            saves: number;
        };
        /**
         * @description How a reel does.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "from": "2026-10-26",
         *       "to": "2026-11-22",
         *       "duration_ms": 12000,
         *       "totals": {
         *         "views": 900,
         *         "unique_viewers": 610,
         *         "watch_time_ms": 5310000,
         *         "average_watch_ms": 5900,
         *         "completion_rate": 0.42,
         *         "likes": 42,
         *         "comments": 3,
         *         "shares": 1,
         *         "saves": 2
         *       },
         *       "days": []
         *     }
         */
        ReelAnalytics: {
            content_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description The first day.
             * @example 2026-10-26
             */
            from: string;
            /**
             * Format: date
             * @description The last day.
             * @example 2026-11-22
             */
            to: string;
            /**
             * @description How long the reel is.
             * @example 12000
             */
            duration_ms: number | null;
            totals: components["schemas"]["ReelTotals"];
            /**
             * @description Each day of the time, also those without anything, the first first.
             * @example []
             */
            days: components["schemas"]["ReelDay"][];
        };
        /**
         * @description What the caller did with the story.
         * @example {
         *       "liked": true,
         *       "seen": true
         *     }
         */
        StoryViewerState: {
            /**
             * @description The caller likes it.
             * @example true
             */
            liked: boolean;
            /**
             * @description The caller has opened it.
             * @example true
             */
            seen: boolean;
        };
        /**
         * @description A story as the caller sees it. 24 hours after its creation it is gone for everybody but its creator, and but for those who open it through a highlight.
         * @example {
         *       "id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "type": "story",
         *       "status": "published",
         *       "creator": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "username": "bob",
         *         "display_name": "Bob",
         *         "avatar_url": null
         *       },
         *       "caption": "Golden hour at the pier with @alice #sunset",
         *       "visibility": "public",
         *       "sensitive": false,
         *       "content_warning": null,
         *       "media": [],
         *       "tags": [
         *         "sunset"
         *       ],
         *       "mentions": [
         *         {
         *           "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *           "username": "alice"
         *         }
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
         *         "seen": true
         *       },
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "updated_at": "2026-11-22T10:30:45.000Z",
         *       "published_at": "2026-11-22T10:30:45.000Z",
         *       "expires_at": "2026-11-23T10:30:45.000Z"
         *     }
         */
        Story: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of content. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "story";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            /**
             * @description May be empty.
             * @example Golden hour at the pier with @alice #sunset
             */
            caption: string;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description The creator says that not everybody wants to see it unasked; clients blur it.
             * @example false
             */
            sensitive: boolean;
            /**
             * @description What one should know before looking.
             * @example null
             */
            content_warning: string | null;
            /**
             * @description The picture or the video.
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
            /**
             * @description Whom the caption mentions, in order; not those blocked either way with the caller, nor suspended ones.
             * @example []
             */
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["StoryViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When others could see it first; null before.
             * @example 2026-11-22T10:30:45.000Z
             */
            published_at: string | null;
            /**
             * Format: date-time
             * @description 24 hours after `created_at`.
             * @example 2026-11-23T10:30:45.000Z
             */
            expires_at: string;
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
         *       "caption": "Golden hour at the pier with @alice #sunset",
         *       "visibility": "public",
         *       "sensitive": false,
         *       "content_warning": null,
         *       "media": [],
         *       "tags": [
         *         "sunset"
         *       ],
         *       "mentions": [
         *         {
         *           "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *           "username": "alice"
         *         }
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
         *       "updated_at": "2026-11-22T10:30:45.000Z",
         *       "published_at": "2026-11-22T10:30:45.000Z",
         *       "publish_at": null,
         *       "edited_at": null
         *     }
         */
        Content: components["schemas"]["Post"] | components["schemas"]["Reel"] | components["schemas"]["Story"];
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
         * @description A new story.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "caption": "Good morning",
         *       "visibility": "close_friends"
         *     }
         */
        CreateStoryRequest: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["Visibility"];
            /**
             * @description Whether clients should blur it. Without it they need not.
             * @example false
             */
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
        };
        /**
         * @description The stories of one creator that the caller may see.
         * @example {
         *       "creator": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "username": "bob",
         *         "display_name": "Bob",
         *         "avatar_url": null
         *       },
         *       "has_unseen": true,
         *       "latest_at": "2026-11-22T10:30:45.000Z",
         *       "stories": []
         *     }
         */
        StoryGroup: {
            creator: components["schemas"]["UserSummary"];
            /**
             * @description The caller has not opened all of them.
             * @example true
             */
            has_unseen: boolean;
            latest_at: components["schemas"]["Timestamp"];
            /**
             * @description The oldest first.
             * @example []
             */
            stories: components["schemas"]["Story"][];
        };
        /**
         * @description A page of creators with their stories.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        StoryGroupPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["StoryGroup"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Somebody who opened the story.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": true,
         *         "followed_by": false,
         *         "requested": false,
         *         "blocking": false,
         *         "muting": false
         *       },
         *       "viewed_at": "2026-11-22T10:30:45.000Z",
         *       "liked": true
         *     }
         */
        StoryViewer: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            viewed_at: components["schemas"]["Timestamp"];
            /**
             * @description They like it.
             * @example true
             */
            liked: boolean;
        };
        /**
         * @description A page of those who opened the story, last opened first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        StoryViewerPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["StoryViewer"][];
            next_cursor: components["schemas"]["NextCursor"];
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
         * @description A page of stories.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        StoryPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["Story"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description What it is called; up to 50 characters.
         * @example Lisbon
         */
        HighlightTitle: string;
        /**
         * @description A new highlight.
         * @example {
         *       "title": "Lisbon",
         *       "story_ids": [
         *         "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02"
         *       ]
         *     }
         */
        CreateHighlightRequest: {
            title: components["schemas"]["HighlightTitle"];
            /**
             * @description 1 to 100 stories of one's own, in order; one that is named twice counts once.
             * @example [
             *       "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02"
             *     ]
             */
            story_ids: components["schemas"]["Id"][];
            /**
             * Format: uuid
             * @description The story whose picture is the cover; the first one without it.
             * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
             */
            cover_story_id?: string;
        };
        /**
         * @description Stories that their owner keeps.
         * @example {
         *       "id": "0192f3a9-0000-7000-8000-000000000001",
         *       "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "title": "Lisbon",
         *       "cover_url": null,
         *       "story_count": 3,
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "updated_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Highlight: {
            id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            title: components["schemas"]["HighlightTitle"];
            /**
             * Format: uri
             * @description A picture of its cover story; null while that is not ready.
             * @example null
             */
            cover_url: string | null;
            /**
             * @description How many of its stories the caller may see.
             * @example 3
             */
            story_count: number;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A highlight with the stories that the caller may see, in its owner's order.
         * @example {
         *       "id": "0192f3a9-0000-7000-8000-000000000001",
         *       "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "title": "Lisbon",
         *       "cover_url": null,
         *       "story_count": 3,
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "updated_at": "2026-11-22T10:30:45.000Z",
         *       "stories": []
         *     }
         */
        HighlightWithStories: {
            id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            title: components["schemas"]["HighlightTitle"];
            /**
             * Format: uri
             * @description A picture of its cover story; null while that is not ready.
             * @example null
             */
            cover_url: string | null;
            /**
             * @description How many of its stories the caller may see.
             * @example 3
             */
            story_count: number;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /**
             * @description In the owner's order.
             * @example []
             */
            stories: components["schemas"]["Story"][];
        };
        /**
         * @description What to change; what is left out stays.
         * @example {
         *       "title": "Lisbon again"
         *     }
         */
        EditHighlightRequest: {
            title?: components["schemas"]["HighlightTitle"];
            /**
             * @description All its stories from now on, in order; 1 to 100.
             * @example [
             *       "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02"
             *     ]
             */
            story_ids?: components["schemas"]["Id"][];
            /**
             * Format: uuid
             * @description The story whose picture is the cover; one of its stories.
             * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
             */
            cover_story_id?: string;
        };
        /**
         * @description A page of highlights in their owner's order.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        HighlightPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["Highlight"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description An order of one's highlights.
         * @example {
         *       "ids": [
         *         "0192f3a9-0000-7000-8000-000000000001"
         *       ]
         *     }
         */
        OrderHighlightsRequest: {
            /**
             * @description Highlights of one's own.
             * @example [
             *       "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02"
             *     ]
             */
            ids: components["schemas"]["Id"][];
        };
        /**
         * @description Somebody who likes it.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "relationship": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "following": true,
         *         "followed_by": false,
         *         "requested": false,
         *         "blocking": false,
         *         "muting": false
         *       },
         *       "liked_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Liker: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            liked_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A page of those who like it, newest first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        LikerPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["Liker"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Up to 1,000 characters, and not only blanks.
         * @example What a light!
         */
        CommentText: string;
        /**
         * @description A comment.
         * @example {
         *       "content": "What a light!"
         *     }
         */
        CommentRequest: {
            content: components["schemas"]["CommentText"];
            parent_id?: components["schemas"]["Id"];
        };
        /**
         * @description A comment.
         * @example {
         *       "id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "parent_id": null,
         *       "user": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "username": "alice",
         *         "display_name": "Alice Liddell",
         *         "avatar_url": null
         *       },
         *       "content": "What a light!",
         *       "mentions": [],
         *       "reply_count": 0,
         *       "created_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Comment: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The comment that it answers; null when it answers the content.
             * @example null
             */
            parent_id: string | null;
            user: components["schemas"]["UserSummary"];
            /**
             * @description What it says.
             * @example What a light!
             */
            content: string;
            /**
             * @description Whom it mentions, in order; not those blocked either way with the caller, nor suspended ones.
             * @example []
             */
            mentions: components["schemas"]["Mention"][];
            /**
             * @description Of a comment on the content, all answers in its thread; of an answer, those that answer it.
             * @example 0
             */
            reply_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A comment and the first answers to it.
         * @example {
         *       "id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "parent_id": null,
         *       "user": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "username": "alice",
         *         "display_name": "Alice Liddell",
         *         "avatar_url": null
         *       },
         *       "content": "What a light!",
         *       "mentions": [],
         *       "reply_count": 0,
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "replies": []
         *     }
         */
        CommentWithReplies: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The comment that it answers; null when it answers the content.
             * @example null
             */
            parent_id: string | null;
            user: components["schemas"]["UserSummary"];
            /**
             * @description What it says.
             * @example What a light!
             */
            content: string;
            /**
             * @description Whom it mentions, in order; not those blocked either way with the caller, nor suspended ones.
             * @example []
             */
            mentions: components["schemas"]["Mention"][];
            /**
             * @description Of a comment on the content, all answers in its thread; of an answer, those that answer it.
             * @example 0
             */
            reply_count: number;
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description The first three answers, oldest first; `listReplies` has all.
             * @example []
             */
            replies: components["schemas"]["Comment"][];
        };
        /**
         * @description A page of comments.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        CommentPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["CommentWithReplies"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A page of answers, oldest first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        ReplyPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["Comment"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Up to 500 characters.
         * @example You have to see this
         */
        ShareText: string;
        /**
         * @description What goes with the share; an empty object shares without a text.
         * @example {
         *       "text": "You have to see this"
         *     }
         */
        ShareRequest: {
            text?: components["schemas"]["ShareText"];
        };
        /**
         * @description A share.
         * @example {
         *       "id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "user": {
         *         "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "username": "alice",
         *         "display_name": "Alice Liddell",
         *         "avatar_url": null
         *       },
         *       "text": "You have to see this",
         *       "created_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        Share: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            user: components["schemas"]["UserSummary"];
            /**
             * @description What was said with it.
             * @example You have to see this
             */
            text: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Whether the caller has it saved now, and how many have.
         * @example {
         *       "saved": true,
         *       "save_count": 7
         *     }
         */
        SaveState: {
            /**
             * @description The caller has it saved.
             * @example true
             */
            saved: boolean;
            /**
             * @description Saves after this call.
             * @example 7
             */
            save_count: number;
        };
        /**
         * @description One view.
         * @example {
         *       "id": "0192f3aa-0000-7000-8000-000000000001",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "viewed_at": "2026-11-22T10:30:45.000Z",
         *       "watched_ms": 8400
         *     }
         */
        ViewInput: {
            /**
             * Format: uuid
             * @description Made by the client; the same view has the same id for ever.
             * @example 0192f3aa-0000-7000-8000-000000000001
             */
            id: string;
            content_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When it began; in the last 24 hours.
             * @example 2026-11-22T10:30:45.000Z
             */
            viewed_at: string;
            /**
             * @description How long a video was watched, with repetitions; up to an hour.
             * @example 8400
             */
            watched_ms?: number;
        };
        /**
         * @description A batch of views.
         * @example {
         *       "views": [
         *         {
         *           "id": "0192f3aa-0000-7000-8000-000000000001",
         *           "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *           "viewed_at": "2026-11-22T10:30:45.000Z",
         *           "watched_ms": 8400
         *         }
         *       ]
         *     }
         */
        RecordViewsRequest: {
            /**
             * @description 1 to 100 views.
             * @example [
             *       {
             *         "id": "0192f3aa-0000-7000-8000-000000000001",
             *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
             *         "viewed_at": "2026-11-22T10:30:45.000Z",
             *         "watched_ms": 8400
             *       }
             *     ]
             */
            views: components["schemas"]["ViewInput"][];
        };
        /**
         * @description What became of a batch of views; the three lists together name each view once.
         * @example {
         *       "recorded": [
         *         "0192f3aa-0000-7000-8000-000000000001"
         *       ],
         *       "repeated": [],
         *       "refused": []
         *     }
         */
        RecordedViews: {
            /**
             * @description Ids of the views that are new.
             * @example [
             *       "0192f3aa-0000-7000-8000-000000000001"
             *     ]
             */
            recorded: components["schemas"]["Id"][];
            /**
             * @description Ids of those that were recorded before, and of further views of a story that the caller has opened.
             * @example []
             */
            repeated: components["schemas"]["Id"][];
            /**
             * @description Ids of those that do not count. Sending them again does not help.
             * @example []
             */
            refused: components["schemas"]["Id"][];
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
         * @description Somebody follows you. Told once for each person, however often they unfollow and follow again.
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
         * @description Who asks to follow you.
         * @example {
         *       "requester_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "requester_name": "Alice Liddell",
         *       "requester_avatar_url": null,
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        FollowRequestedData: {
            requester_id: components["schemas"]["Id"];
            requester_name: components["schemas"]["DisplayName"];
            requester_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description Somebody asks to follow you, as your account is private. Answer with `approveFollowRequest` or `declineFollowRequest`.
         * @example {
         *       "event": "follow_requested",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "requester_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "requester_name": "Alice Liddell",
         *         "requester_avatar_url": null,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       },
         *       "read_at": null
         *     }
         */
        FollowRequestedNotification: {
            /**
             * @description The kind of notification. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "follow_requested";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestedData"];
            /**
             * Format: date-time
             * @description When it was marked read; null while unread.
             * @example 2026-11-22T10:31:00.000Z
             */
            read_at: string | null;
        };
        /**
         * @description Who lets you follow them.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "user_name": "Alice Liddell",
         *       "user_avatar_url": null,
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        FollowRequestApprovedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            user_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description A private account approved your request; you follow it now.
         * @example {
         *       "event": "follow_request_approved",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "user_avatar_url": null,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       },
         *       "read_at": null
         *     }
         */
        FollowRequestApprovedNotification: {
            /**
             * @description The kind of notification. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "follow_request_approved";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestApprovedData"];
            /**
             * Format: date-time
             * @description When it was marked read; null while unread.
             * @example 2026-11-22T10:31:00.000Z
             */
            read_at: string | null;
        };
        /**
         * @description The kind of content. Values are added within v1.
         * @example post
         * @enum {string}
         */
        ContentType: "post" | "reel" | "story";
        /**
         * @description Who commented what.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "user_name": "Alice Liddell",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "comment_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *       "text": "What a light!",
         *       "new_comment_count": 3,
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        ContentCommentedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            comment_id: components["schemas"]["Id"];
            /**
             * @description What it says.
             * @example What a light!
             */
            text: string;
            /**
             * @description Comments right after it.
             * @example 3
             */
            new_comment_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description Somebody commented on your content, or answered your comment.
         * @example {
         *       "event": "content_commented",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "comment_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *         "text": "What a light!",
         *         "new_comment_count": 3,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       },
         *       "read_at": null
         *     }
         */
        ContentCommentedNotification: {
            /**
             * @description The kind of notification. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "content_commented";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentCommentedData"];
            /**
             * Format: date-time
             * @description When it was marked read; null while unread.
             * @example 2026-11-22T10:31:00.000Z
             */
            read_at: string | null;
        };
        /**
         * @description Who shared what of yours.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "user_name": "Alice Liddell",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "text": null,
         *       "new_share_count": 3,
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        ContentSharedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            /**
             * @description What was said with it.
             * @example null
             */
            text: string | null;
            /**
             * @description Shares right after it.
             * @example 3
             */
            new_share_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description Somebody shared your content.
         * @example {
         *       "event": "content_shared",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "text": null,
         *         "new_share_count": 3,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       },
         *       "read_at": null
         *     }
         */
        ContentSharedNotification: {
            /**
             * @description The kind of notification. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "content_shared";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentSharedData"];
            /**
             * Format: date-time
             * @description When it was marked read; null while unread.
             * @example 2026-11-22T10:31:00.000Z
             */
            read_at: string | null;
        };
        /**
         * @description Who mentioned you where.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "user_name": "Alice Liddell",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "comment_id": null,
         *       "text": "Look at this, @bob",
         *       "timestamp": "2026-11-22T10:30:45.000Z"
         *     }
         */
        ContentMentionedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            /**
             * Format: uuid
             * @description The comment that mentions you; null when the caption does.
             * @example null
             */
            comment_id: string | null;
            /**
             * @description What it said; null once it was edited or deleted.
             * @example Look at this, @bob
             */
            text: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description Somebody mentioned you in content that you may see.
         * @example {
         *       "event": "content_mentioned",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "comment_id": null,
         *         "text": "Look at this, @bob",
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       },
         *       "read_at": null
         *     }
         */
        ContentMentionedNotification: {
            /**
             * @description The kind of notification. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "content_mentioned";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentMentionedData"];
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
            content_type: components["schemas"]["ContentType"];
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
        Notification: components["schemas"]["UserFollowedNotification"] | components["schemas"]["FollowRequestedNotification"] | components["schemas"]["FollowRequestApprovedNotification"] | components["schemas"]["ContentLikedNotification"] | components["schemas"]["ContentCommentedNotification"] | components["schemas"]["ContentSharedNotification"] | components["schemas"]["ContentMentionedNotification"];
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
         * @description An account in a list of the administration.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "email": "bob@example.com",
         *       "email_verified": true,
         *       "role": "user",
         *       "state": "active",
         *       "two_factor_enabled": false,
         *       "follower_count": 128,
         *       "post_count": 12,
         *       "created_at": "2026-11-22T10:30:45.000Z"
         *     }
         */
        AccountSummary: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            email: components["schemas"]["Email"];
            /**
             * @description The address was proven.
             * @example true
             */
            email_verified: boolean;
            role: components["schemas"]["Role"];
            /**
             * @description `suspended` while a suspension lasts.
             * @example active
             * @enum {string}
             */
            state: "active" | "suspended";
            /**
             * @description Signing in asks for a code.
             * @example false
             */
            two_factor_enabled: boolean;
            /**
             * @description How many follow this user.
             * @example 128
             */
            follower_count: number;
            /**
             * @description Posts that are not deleted.
             * @example 12
             */
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A page of accounts, newest first.
         * @example {
         *       "items": [],
         *       "next_cursor": null
         *     }
         */
        AccountPage: {
            /**
             * @description What is on this page.
             * @example []
             */
            items: components["schemas"]["AccountSummary"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A suspension, past or present.
         * @example {
         *       "id": "0192f3a5-0000-7000-8000-000000000001",
         *       "reason": "Spam in comments",
         *       "imposed_by": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "imposed_at": "2026-11-22T10:30:45.000Z",
         *       "until": null,
         *       "lifted_by": null,
         *       "lifted_at": null
         *     }
         */
        Suspension: {
            id: components["schemas"]["Id"];
            /**
             * @description Why.
             * @example Spam in comments
             */
            reason: string;
            /**
             * Format: uuid
             * @description Who suspended.
             * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
             */
            imposed_by: string | null;
            imposed_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it ends by itself; null for a ban.
             * @example null
             */
            until: string | null;
            /**
             * Format: uuid
             * @description Who ended it; null while it lasts and when it ended by itself.
             * @example null
             */
            lifted_by: string | null;
            /**
             * Format: date-time
             * @description When it was ended or replaced; null while it lasts.
             * @example null
             */
            lifted_at: string | null;
        };
        /**
         * @description An account as the administration sees it.
         * @example {
         *       "id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "username": "bob",
         *       "display_name": "Bob",
         *       "avatar_url": null,
         *       "email": "bob@example.com",
         *       "email_verified": true,
         *       "role": "user",
         *       "state": "active",
         *       "two_factor_enabled": false,
         *       "follower_count": 128,
         *       "post_count": 12,
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "session_count": 1,
         *       "suspensions": []
         *     }
         */
        Account: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            email: components["schemas"]["Email"];
            /**
             * @description The address was proven.
             * @example true
             */
            email_verified: boolean;
            role: components["schemas"]["Role"];
            /**
             * @description `suspended` while a suspension lasts.
             * @example active
             * @enum {string}
             */
            state: "active" | "suspended";
            /**
             * @description Signing in asks for a code.
             * @example false
             */
            two_factor_enabled: boolean;
            /**
             * @description How many follow this user.
             * @example 128
             */
            follower_count: number;
            /**
             * @description Posts that are not deleted.
             * @example 12
             */
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description Sessions that have not ended.
             * @example 1
             */
            session_count: number;
            /**
             * @description The newest first.
             * @example []
             */
            suspensions: components["schemas"]["Suspension"][];
        };
        /**
         * @description Why, and until when.
         * @example {
         *       "reason": "Spam in comments",
         *       "until": "2026-12-01T00:00:00.000Z"
         *     }
         */
        SuspendRequest: {
            /**
             * @description For the person concerned and for the record.
             * @example Spam in comments
             */
            reason: string;
            /**
             * Format: date-time
             * @description When it ends by itself, in the future. Left out it is a ban.
             * @example 2026-12-01T00:00:00.000Z
             */
            until?: string;
        };
        /**
         * @description The role.
         * @example {
         *       "role": "moderator"
         *     }
         */
        RoleRequest: {
            role: components["schemas"]["Role"];
        };
        /**
         * @description A key that signs access tokens.
         * @example {
         *       "kid": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c09",
         *       "state": "signing",
         *       "created_at": "2026-11-22T10:30:45.000Z",
         *       "signs_from": "2026-11-22T10:30:45.000Z",
         *       "verifies_until": null
         *     }
         */
        SigningKey: {
            kid: components["schemas"]["Id"];
            /**
             * @description `next`: published, signs later; `signing`; `verifying`: signs no more, its tokens are still good. States are added within v1.
             * @example signing
             * @enum {string}
             */
            state: "next" | "signing" | "verifying";
            created_at: components["schemas"]["Timestamp"];
            signs_from: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it leaves the key set; null while it signs or will.
             * @example null
             */
            verifies_until: string | null;
        };
        /**
         * @description The keys, newest first.
         * @example {
         *       "items": []
         *     }
         */
        SigningKeyList: {
            /**
             * @description All of them.
             * @example []
             */
            items: components["schemas"]["SigningKey"][];
        };
        /**
         * @description How to rotate.
         * @example {
         *       "publish_ahead_seconds": 300,
         *       "compromised": false
         *     }
         */
        RotateKeysRequest: {
            /**
             * @description How long the new key is published before it signs.
             * @default 300
             * @example 300
             */
            publish_ahead_seconds: number;
            /**
             * @description The old keys are worth nothing from now on and the new one signs at once.
             * @default false
             * @example false
             */
            compromised: boolean;
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
         *       "event": "follow_requested",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "requester_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "requester_name": "Alice Liddell",
         *         "requester_avatar_url": null,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        FollowRequestedMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "follow_requested";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestedData"];
        };
        /**
         * @description A notification, sent as it happens or on resume.
         * @example {
         *       "event": "follow_request_approved",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "user_avatar_url": null,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        FollowRequestApprovedMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "follow_request_approved";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestApprovedData"];
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
         * @description A notification, sent as it happens or on resume.
         * @example {
         *       "event": "content_commented",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "comment_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *         "text": "What a light!",
         *         "new_comment_count": 3,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        ContentCommentedMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "content_commented";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentCommentedData"];
        };
        /**
         * @description A notification, sent as it happens or on resume.
         * @example {
         *       "event": "content_shared",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "text": null,
         *         "new_share_count": 3,
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        ContentSharedMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "content_shared";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentSharedData"];
        };
        /**
         * @description A notification, sent as it happens or on resume.
         * @example {
         *       "event": "content_mentioned",
         *       "id": "0192f3a2-1111-7222-8333-444455556666",
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "user_name": "Alice Liddell",
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "comment_id": null,
         *         "text": "Look at this, @bob",
         *         "timestamp": "2026-11-22T10:30:45.000Z"
         *       }
         *     }
         */
        ContentMentionedMessage: {
            /**
             * @description The kind of message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "content_mentioned";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentMentionedData"];
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
        NotificationsServerMessage: components["schemas"]["ConnectedMessage"] | components["schemas"]["UserFollowedMessage"] | components["schemas"]["FollowRequestedMessage"] | components["schemas"]["FollowRequestApprovedMessage"] | components["schemas"]["ContentLikedMessage"] | components["schemas"]["ContentCommentedMessage"] | components["schemas"]["ContentSharedMessage"] | components["schemas"]["ContentMentionedMessage"] | components["schemas"]["PongMessage"];
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
         *       "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "by_request": false
         *     }
         */
        UserFollowedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
            /**
             * @description A private account approved a request.
             * @example false
             */
            by_request: boolean;
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
         *         "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "by_request": false
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
         * @description What user_updated says.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "username": "alice",
         *       "is_private": false
         *     }
         */
        UserUpdatedEventData: {
            user_id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            /**
             * @description Only followers see posts and lists.
             * @example false
             */
            is_private: boolean;
        };
        /**
         * @description A profile was changed.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_updated",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "username": "alice",
         *         "is_private": false
         *       }
         *     }
         */
        UserUpdatedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_updated";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserUpdatedEventData"];
        };
        /**
         * @description What follow_requested says.
         * @example {
         *       "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        FollowRequestedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        /**
         * @description Somebody asks to follow a private account.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "follow_requested",
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
        FollowRequestedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "follow_requested";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FollowRequestedEventData"];
        };
        /**
         * @description What follow_request_withdrawn says.
         * @example {
         *       "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        FollowRequestWithdrawnEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        /**
         * @description A follow request was withdrawn by who asked.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "follow_request_withdrawn",
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
        FollowRequestWithdrawnEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "follow_request_withdrawn";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FollowRequestWithdrawnEventData"];
        };
        /**
         * @description What follow_request_declined says.
         * @example {
         *       "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        FollowRequestDeclinedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        /**
         * @description A follow request was declined.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "follow_request_declined",
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
        FollowRequestDeclinedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "follow_request_declined";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FollowRequestDeclinedEventData"];
        };
        /**
         * @description What follow_request_approved says.
         * @example {
         *       "follower_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        FollowRequestApprovedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        /**
         * @description A follow request was approved; `user_followed` comes with it.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "follow_request_approved",
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
        FollowRequestApprovedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "follow_request_approved";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FollowRequestApprovedEventData"];
        };
        /**
         * @description What user_blocked says.
         * @example {
         *       "blocker_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "blocked_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "expires_at": null
         *     }
         */
        UserBlockedEventData: {
            blocker_id: components["schemas"]["Id"];
            blocked_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When it ends by itself; null when it lasts.
             * @example null
             */
            expires_at: string | null;
        };
        /**
         * @description Somebody blocked somebody. Not for the blocked.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_blocked",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "blocker_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "blocked_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "expires_at": null
         *       }
         *     }
         */
        UserBlockedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_blocked";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserBlockedEventData"];
        };
        /**
         * @description What user_unblocked says.
         * @example {
         *       "blocker_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "blocked_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        UserUnblockedEventData: {
            blocker_id: components["schemas"]["Id"];
            blocked_id: components["schemas"]["Id"];
        };
        /**
         * @description A block was taken back.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_unblocked",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "blocker_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "blocked_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        UserUnblockedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_unblocked";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserUnblockedEventData"];
        };
        /**
         * @description What user_muted says.
         * @example {
         *       "muter_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "muted_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "expires_at": null
         *     }
         */
        UserMutedEventData: {
            muter_id: components["schemas"]["Id"];
            muted_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When it ends by itself; null when it lasts.
             * @example null
             */
            expires_at: string | null;
        };
        /**
         * @description Somebody muted somebody. Not for the muted.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_muted",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "muter_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "muted_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "expires_at": null
         *       }
         *     }
         */
        UserMutedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_muted";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserMutedEventData"];
        };
        /**
         * @description What user_unmuted says.
         * @example {
         *       "muter_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "muted_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        UserUnmutedEventData: {
            muter_id: components["schemas"]["Id"];
            muted_id: components["schemas"]["Id"];
        };
        /**
         * @description A mute was taken back.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_unmuted",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "muter_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "muted_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        UserUnmutedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_unmuted";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserUnmutedEventData"];
        };
        /**
         * @description What user_suspended says.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "reason": "Spam in comments",
         *       "until": null
         *     }
         */
        UserSuspendedEventData: {
            user_id: components["schemas"]["Id"];
            /**
             * @description Why.
             * @example Spam in comments
             */
            reason: string;
            /**
             * Format: date-time
             * @description When it ends by itself; null when it lasts.
             * @example null
             */
            until: string | null;
        };
        /**
         * @description An account was suspended.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_suspended",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "reason": "Spam in comments",
         *         "until": null
         *       }
         *     }
         */
        UserSuspendedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_suspended";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserSuspendedEventData"];
        };
        /**
         * @description What user_reinstated says.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        UserReinstatedEventData: {
            user_id: components["schemas"]["Id"];
        };
        /**
         * @description A suspension ended.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_reinstated",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        UserReinstatedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_reinstated";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserReinstatedEventData"];
        };
        /**
         * @description What user_role_changed says.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "role": "moderator"
         *     }
         */
        UserRoleChangedEventData: {
            user_id: components["schemas"]["Id"];
            role: components["schemas"]["Role"];
        };
        /**
         * @description What an account may do changed.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "user_role_changed",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "role": "moderator"
         *       }
         *     }
         */
        UserRoleChangedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user_role_changed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserRoleChangedEventData"];
        };
        /**
         * @description What sessions_ended says.
         * @example {
         *       "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "session_ids": [
         *         "0192f3a0-6b00-7d11-9e2f-3a4b5c6d7e08"
         *       ],
         *       "reason": "password_changed"
         *     }
         */
        SessionsEndedEventData: {
            user_id: components["schemas"]["Id"];
            /**
             * @description Which.
             * @example [
             *       "0192f3a0-6b00-7d11-9e2f-3a4b5c6d7e08"
             *     ]
             */
            session_ids: components["schemas"]["Id"][];
            /**
             * @description Why.
             * @example password_changed
             */
            reason: string;
        };
        /**
         * @description Sessions ended. Every process forgets them.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "sessions_ended",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "user_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *         "session_ids": [
         *           "0192f3a0-6b00-7d11-9e2f-3a4b5c6d7e08"
         *         ],
         *         "reason": "password_changed"
         *       }
         *     }
         */
        SessionsEndedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "sessions_ended";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["SessionsEndedEventData"];
        };
        /**
         * @description What mail_queued says.
         * @example {
         *       "mail_id": "0192f3a6-0000-7000-8000-000000000001",
         *       "kind": "password_reset"
         *     }
         */
        MailQueuedEventData: {
            mail_id: components["schemas"]["Id"];
            /**
             * @description What kind of mail.
             * @example password_reset
             */
            kind: string;
        };
        /**
         * @description A mail waits to be sent. What it says is in the database only.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "mail_queued",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "mail_id": "0192f3a6-0000-7000-8000-000000000001",
         *         "kind": "password_reset"
         *       }
         *     }
         */
        MailQueuedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "mail_queued";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MailQueuedEventData"];
        };
        /**
         * @description What media_uploaded says.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "kind": "image"
         *     }
         */
        MediaUploadedEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
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
         *         "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "kind": "image"
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
         * @description What media_discarded says.
         * @example {
         *       "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *       "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "keys": [
         *         "media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp"
         *       ]
         *     }
         */
        MediaDiscardedEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            /**
             * @description Where its files lie in the bucket.
             * @example [
             *       "media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp"
             *     ]
             */
            keys: string[];
        };
        /**
         * @description A media item was removed; its files in storage go next.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "media_discarded",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": null,
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "media_id": "0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03",
         *         "owner_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "keys": [
         *           "media/0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03/480.webp"
         *         ]
         *       }
         *     }
         */
        MediaDiscardedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "media_discarded";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MediaDiscardedEventData"];
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
            content_type: components["schemas"]["ContentType"];
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
            content_type: components["schemas"]["ContentType"];
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
         * @description What content_failed says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     }
         */
        ContentFailedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
        };
        /**
         * @description Content cannot be published since media of it could not be processed.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_failed",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": null,
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *       }
         *     }
         */
        ContentFailedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_failed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentFailedEventData"];
        };
        /**
         * @description What content_edited says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "visibility": "public"
         *     }
         */
        ContentEditedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * @description A creator changed content.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_edited",
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
        ContentEditedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_edited";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentEditedEventData"];
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
            content_type: components["schemas"]["ContentType"];
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
            content_type: components["schemas"]["ContentType"];
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
            content_type: components["schemas"]["ContentType"];
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
         * @description What content_commented says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "comment_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *       "parent_user_id": null,
         *       "text": "What a light!",
         *       "new_comment_count": 3
         *     }
         */
        ContentCommentedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            comment_id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description Who wrote the comment that is answered; null when it answers the content.
             * @example null
             */
            parent_user_id: string | null;
            /**
             * @description What it says.
             * @example What a light!
             */
            text: string;
            /**
             * @description Comments right after it.
             * @example 3
             */
            new_comment_count: number;
        };
        /**
         * @description Somebody commented on content.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_commented",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "comment_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *         "parent_user_id": null,
         *         "text": "What a light!",
         *         "new_comment_count": 3
         *       }
         *     }
         */
        ContentCommentedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_commented";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentCommentedEventData"];
        };
        /**
         * @description What comment_deleted says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "comment_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *       "new_comment_count": 3
         *     }
         */
        CommentDeletedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            comment_id: components["schemas"]["Id"];
            /**
             * @description Comments right after it.
             * @example 3
             */
            new_comment_count: number;
        };
        /**
         * @description A comment and what answers it were deleted.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "comment_deleted",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "comment_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *         "new_comment_count": 3
         *       }
         *     }
         */
        CommentDeletedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "comment_deleted";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["CommentDeletedEventData"];
        };
        /**
         * @description What content_shared says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "share_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *       "text": null,
         *       "new_share_count": 3
         *     }
         */
        ContentSharedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            share_id: components["schemas"]["Id"];
            /**
             * @description What was said with it.
             * @example null
             */
            text: string | null;
            /**
             * @description Shares right after it.
             * @example 3
             */
            new_share_count: number;
        };
        /**
         * @description Somebody shared content.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_shared",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "share_id": "0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11",
         *         "text": null,
         *         "new_share_count": 3
         *       }
         *     }
         */
        ContentSharedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_shared";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentSharedEventData"];
        };
        /**
         * @description What content_saved says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "new_save_count": 3
         *     }
         */
        ContentSavedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            /**
             * @description Saves right after it.
             * @example 3
             */
            new_save_count: number;
        };
        /**
         * @description Somebody saved content. Not for its creator.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_saved",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "new_save_count": 3
         *       }
         *     }
         */
        ContentSavedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_saved";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentSavedEventData"];
        };
        /**
         * @description What content_unsaved says.
         * @example {
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "post",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "new_save_count": 3
         *     }
         */
        ContentUnsavedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            /**
             * @description Saves right after it.
             * @example 3
             */
            new_save_count: number;
        };
        /**
         * @description A save was taken back.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_unsaved",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *         "content_type": "post",
         *         "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "new_save_count": 3
         *       }
         *     }
         */
        ContentUnsavedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_unsaved";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentUnsavedEventData"];
        };
        /**
         * @description One view.
         * @example {
         *       "view_id": "0192f3aa-0000-7000-8000-000000000001",
         *       "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *       "content_type": "reel",
         *       "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *       "viewed_at": "2026-11-22T10:30:45.000Z",
         *       "watched_ms": 8400,
         *       "completed": false
         *     }
         */
        ContentView: {
            view_id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            viewed_at: components["schemas"]["Timestamp"];
            /**
             * @description How long.
             * @example 8400
             */
            watched_ms: number;
            /**
             * @description It reached 95 % of the video's length.
             * @example false
             */
            completed: boolean;
        };
        /**
         * @description What content_viewed says.
         * @example {
         *       "views": [
         *         {
         *           "view_id": "0192f3aa-0000-7000-8000-000000000001",
         *           "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *           "content_type": "reel",
         *           "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *           "viewed_at": "2026-11-22T10:30:45.000Z",
         *           "watched_ms": 8400,
         *           "completed": false
         *         }
         *       ]
         *     }
         */
        ContentViewedEventData: {
            /**
             * @description The views.
             * @example []
             */
            views: components["schemas"]["ContentView"][];
        };
        /**
         * @description Somebody viewed content; all new views of one call.
         * @example {
         *       "id": "0192f3a2-2222-7222-8333-444455556666",
         *       "type": "content_viewed",
         *       "occurred_at": "2026-11-22T10:30:45.000Z",
         *       "actor_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "request_id": "0192f3a2-0000-7000-8000-000000000001",
         *       "version": 1,
         *       "data": {
         *         "views": [
         *           {
         *             "view_id": "0192f3aa-0000-7000-8000-000000000001",
         *             "content_id": "0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02",
         *             "content_type": "reel",
         *             "creator_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *             "viewed_at": "2026-11-22T10:30:45.000Z",
         *             "watched_ms": 8400,
         *             "completed": false
         *           }
         *         ]
         *       }
         *     }
         */
        ContentViewedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content_viewed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentViewedEventData"];
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
         *         "following_id": "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04",
         *         "by_request": false
         *       }
         *     }
         */
        DomainEvent: components["schemas"]["UserRegisteredEvent"] | components["schemas"]["UserFollowedEvent"] | components["schemas"]["UserUnfollowedEvent"] | components["schemas"]["UserUpdatedEvent"] | components["schemas"]["FollowRequestedEvent"] | components["schemas"]["FollowRequestWithdrawnEvent"] | components["schemas"]["FollowRequestDeclinedEvent"] | components["schemas"]["FollowRequestApprovedEvent"] | components["schemas"]["UserBlockedEvent"] | components["schemas"]["UserUnblockedEvent"] | components["schemas"]["UserMutedEvent"] | components["schemas"]["UserUnmutedEvent"] | components["schemas"]["UserSuspendedEvent"] | components["schemas"]["UserReinstatedEvent"] | components["schemas"]["UserRoleChangedEvent"] | components["schemas"]["SessionsEndedEvent"] | components["schemas"]["MailQueuedEvent"] | components["schemas"]["MediaUploadedEvent"] | components["schemas"]["MediaReadyEvent"] | components["schemas"]["MediaFailedEvent"] | components["schemas"]["MediaDiscardedEvent"] | components["schemas"]["ContentCreatedEvent"] | components["schemas"]["ContentPublishedEvent"] | components["schemas"]["ContentFailedEvent"] | components["schemas"]["ContentEditedEvent"] | components["schemas"]["ContentDeletedEvent"] | components["schemas"]["ContentLikedEvent"] | components["schemas"]["ContentUnlikedEvent"] | components["schemas"]["ContentCommentedEvent"] | components["schemas"]["CommentDeletedEvent"] | components["schemas"]["ContentSharedEvent"] | components["schemas"]["ContentSavedEvent"] | components["schemas"]["ContentUnsavedEvent"] | components["schemas"]["ContentViewedEvent"];
        /**
         * @description A code of the catalogue. Codes are added within v1, so treat one that you do not know by its HTTP status. The values come from `errors.yaml`.
         * @example INVALID_EMAIL
         * @enum {string}
         */
        ErrorCode: "VALIDATION_FAILED" | "INVALID_EMAIL" | "INVALID_USERNAME" | "WEAK_PASSWORD" | "CONTENT_TOO_LONG" | "INVALID_VISIBILITY" | "INVALID_CURSOR" | "DUPLICATE_FOLLOW" | "SELF_FOLLOW" | "SELF_BLOCK" | "SELF_MUTE" | "SELF_CLOSE_FRIEND" | "NOT_A_FOLLOWER" | "INVALID_VERIFICATION_CODE" | "INVALID_REDIRECT_URI" | "INVALID_OIDC_STATE" | "INVALID_NONCE" | "INVALID_MEDIA" | "INVALID_CREDENTIALS" | "TWO_FACTOR_REQUIRED" | "INVALID_TWO_FACTOR_CODE" | "INVALID_AUTHORIZATION_CODE" | "INVALID_ID_TOKEN" | "TOKEN_EXPIRED" | "INVALID_TOKEN" | "MISSING_AUTH_HEADER" | "NOT_CONTENT_OWNER" | "NOT_FOLLOWING" | "NOT_SUBSCRIBED" | "USER_BLOCKED" | "ACCOUNT_SUSPENDED" | "INSUFFICIENT_ROLE" | "REAUTHENTICATION_REQUIRED" | "EMAIL_NOT_VERIFIED" | "USER_NOT_FOUND" | "CONTENT_NOT_FOUND" | "COMMENT_NOT_FOUND" | "HIGHLIGHT_NOT_FOUND" | "MEDIA_NOT_FOUND" | "NOTIFICATION_NOT_FOUND" | "SESSION_NOT_FOUND" | "FOLLOW_REQUEST_NOT_FOUND" | "PROVIDER_NOT_FOUND" | "IDENTITY_NOT_FOUND" | "ROUTE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "USERNAME_TAKEN" | "EMAIL_TAKEN" | "EMAIL_ALREADY_VERIFIED" | "TWO_FACTOR_ALREADY_ENABLED" | "TWO_FACTOR_NOT_STARTED" | "TWO_FACTOR_NOT_ENABLED" | "IDENTITY_TAKEN" | "LAST_SIGN_IN_METHOD" | "CONTENT_ALREADY_DELETED" | "CONTENT_ALREADY_PUBLISHED" | "LIMIT_REACHED" | "MEDIA_NOT_UPLOADED" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_IN_PROGRESS" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UPGRADE_REQUIRED" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "DATABASE_ERROR" | "STORAGE_ERROR" | "SERVICE_UNAVAILABLE";
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
         * @description The provider's id, from `GET /api/v1/auth/providers`.
         * @example apple
         */
        Provider: string;
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
         * @description The session's id, from `GET /api/v1/users/me/sessions`.
         * @example 0192f3a0-6b00-7d11-9e2f-3a4b5c6d7e08
         */
        SessionId: components["schemas"]["Id"];
        /**
         * @description The username.
         * @example alice
         */
        UsernameInPath: string;
        /**
         * @description Up to 100 users' ids, separated by commas.
         * @example [
         *       "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
         *       "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
         *     ]
         */
        UserIds: components["schemas"]["Id"][];
        /**
         * @description The user's id.
         * @example 0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01
         */
        UserId: components["schemas"]["Id"];
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
        /**
         * @description The reel's id.
         * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
         */
        ReelId: components["schemas"]["Id"];
        /**
         * @description The first day in UTC. Without it, 27 days before the last one.
         * @example 2026-10-26
         */
        From: string;
        /**
         * @description The last day in UTC; today without it. At most 366 days after the first.
         * @example 2026-11-22
         */
        To: string;
        /**
         * @description Only posts, or only reels.
         * @example reel
         */
        PostType: "post" | "reel";
        /**
         * @description The story's id.
         * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
         */
        StoryId: components["schemas"]["Id"];
        /**
         * @description The highlight's id.
         * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
         */
        HighlightId: components["schemas"]["Id"];
        /**
         * @description The id of a post or of a reel; either address takes either.
         * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
         */
        ContentId: components["schemas"]["Id"];
        /**
         * @description The newest first, or the most answered.
         * @example top
         */
        CommentSort: "newest" | "top";
        /**
         * @description The comment's id.
         * @example 0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11
         */
        CommentId: components["schemas"]["Id"];
        /**
         * @description The beginning of a username, or a whole e-mail address.
         * @example ali
         */
        AccountQuery: string;
        /**
         * @description Only accounts in this state.
         * @example suspended
         */
        AccountState: "active" | "suspended";
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
             *     `EMAIL_TAKEN`: Another account has it. It is never linked to a provider just because of the address.
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
            /**
             * @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said.
             *
             *     `TWO_FACTOR_REQUIRED`: The first step of signing in succeeded and two-factor is on. `details.challenge_token` is for the second step; `details.expires_in` says for how many seconds.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    completeTwoFactorLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The challenge and a code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorLoginRequest"];
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
            /**
             * @description `INVALID_TWO_FACTOR_CODE`: The code is another one, or was used. `details.tries_left` says how many are left before a challenge is void.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description If there is such an account, a mail is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_EMAIL`: The e-mail address is not one; `details.field` says which field.
             */
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
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password is set; sign in with it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
    listSignInProviders: {
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
            /** @description The providers. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProviderList"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: More requests in the last minute than `RateLimit-Limit`. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    startOidcSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The provider's id, from `GET /api/v1/auth/providers`.
                 * @example apple
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        /** @description Where the provider shall come back to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartOidcRequest"];
            };
        };
        responses: {
            /** @description Where to send the user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcFlow"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_REDIRECT_URI`: `redirect_uri` is not one of those that are configured for the provider.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PROVIDER_NOT_FOUND`: This installation has none with this id. */
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
    completeOidcSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The provider's id, from `GET /api/v1/auth/providers`.
                 * @example apple
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        /** @description What the provider sent back. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteOidcRequest"];
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
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_USERNAME`: The username has other characters or another length.
             *
             *     `INVALID_OIDC_STATE`: `state` or `flow_token` is unknown, used, older than ten minutes, of another provider, or they do not belong together; or `iss` is another provider's, or missing where the provider sends it.
             *
             *     `INVALID_NONCE`: The nonce was not given out, was used, is older than ten minutes, or is not the one in the id token.
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
             * @description `TWO_FACTOR_REQUIRED`: The first step of signing in succeeded and two-factor is on. `details.challenge_token` is for the second step; `details.expires_in` says for how many seconds.
             *
             *     `INVALID_AUTHORIZATION_CODE`: The code was used, has expired, or was made for somebody else.
             *
             *     `INVALID_ID_TOKEN`: It was not signed by the provider, was made for another app or for others too, has expired, or has no e-mail address where a new account needs one; `details.reason` says which.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PROVIDER_NOT_FOUND`: This installation has none with this id. */
            404: {
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
             *     `EMAIL_TAKEN`: Another account has it. It is never linked to a provider just because of the address.
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
    createOidcNonce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The provider's id, from `GET /api/v1/auth/providers`.
                 * @example apple
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nonce. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcNonce"];
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
            /** @description `PROVIDER_NOT_FOUND`: This installation has none with this id. */
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
    signInWithIdToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The provider's id, from `GET /api/v1/auth/providers`.
                 * @example apple
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        /** @description The id token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdTokenRequest"];
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
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_USERNAME`: The username has other characters or another length.
             *
             *     `INVALID_NONCE`: The nonce was not given out, was used, is older than ten minutes, or is not the one in the id token.
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
             * @description `TWO_FACTOR_REQUIRED`: The first step of signing in succeeded and two-factor is on. `details.challenge_token` is for the second step; `details.expires_in` says for how many seconds.
             *
             *     `INVALID_ID_TOKEN`: It was not signed by the provider, was made for another app or for others too, has expired, or has no e-mail address where a new account needs one; `details.reason` says which.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PROVIDER_NOT_FOUND`: This installation has none with this id. */
            404: {
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
             *     `EMAIL_TAKEN`: Another account has it. It is never linked to a provider just because of the address.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeRequest"];
            };
        };
        responses: {
            /** @description The account now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_USERNAME`: The username has other characters or another length.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USERNAME_TAKEN`: Another account has it. */
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
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The old and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
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
             * @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `REAUTHENTICATION_REQUIRED`: The password is missing, or the account has none and the session is older than ten minutes.
             */
            403: {
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
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new address and the password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmailRequest"];
            };
        };
        responses: {
            /** @description A code is on its way to the new address. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_EMAIL`: The e-mail address is not one; `details.field` says which field.
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
             * @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `REAUTHENTICATION_REQUIRED`: The password is missing, or the account has none and the session is older than ten minutes.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `EMAIL_TAKEN`: Another account has it. It is never linked to a provider just because of the address. */
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
    sendEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A code is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `EMAIL_ALREADY_VERIFIED`: There is nothing left to prove. */
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
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description The account with its verified address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_VERIFICATION_CODE`: The code is another one, was used, is older than 15 minutes, or was tried five times.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `EMAIL_TAKEN`: Another account has it. It is never linked to a provider just because of the address. */
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
    listSessions: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfoPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only this session is left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id, from `GET /api/v1/users/me/sessions`.
                 * @example 0192f3a0-6b00-7d11-9e2f-3a4b5c6d7e08
                 */
                id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `SESSION_NOT_FOUND`: There is none with this id among the caller's own, or it has ended. */
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
    getTwoFactor: {
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
            /** @description The state. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorState"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    startTwoFactor: {
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
        /** @description Proof that it is you. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReauthenticationRequest"];
            };
        };
        responses: {
            /** @description The secret; shown once. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorSecret"];
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
             * @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `REAUTHENTICATION_REQUIRED`: The password is missing, or the account has none and the session is older than ten minutes.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TWO_FACTOR_ALREADY_ENABLED`: It was activated before.
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
    activateTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A code of the app. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorCodeRequest"];
            };
        };
        responses: {
            /** @description Two-factor is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
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
             * @description `INVALID_TWO_FACTOR_CODE`: The code is another one, or was used. `details.tries_left` says how many are left before a challenge is void.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `TWO_FACTOR_ALREADY_ENABLED`: It was activated before.
             *
             *     `TWO_FACTOR_NOT_STARTED`: `startTwoFactor` was not called.
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
    disableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A code and the password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorConfirmationRequest"];
            };
        };
        responses: {
            /** @description Two-factor is off; secret and recovery codes are gone. */
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
             * @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said.
             *
             *     `INVALID_TWO_FACTOR_CODE`: The code is another one, or was used. `details.tries_left` says how many are left before a challenge is void.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `REAUTHENTICATION_REQUIRED`: The password is missing, or the account has none and the session is older than ten minutes.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `TWO_FACTOR_NOT_ENABLED`: There is nothing to turn off or renew. */
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
    replaceRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A code and the password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorConfirmationRequest"];
            };
        };
        responses: {
            /** @description Ten new codes; shown once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
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
             * @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said.
             *
             *     `INVALID_TWO_FACTOR_CODE`: The code is another one, or was used. `details.tries_left` says how many are left before a challenge is void.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `REAUTHENTICATION_REQUIRED`: The password is missing, or the account has none and the session is older than ten minutes.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `TWO_FACTOR_NOT_ENABLED`: There is nothing to turn off or renew. */
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
    listIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linked identities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityList"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The provider's id, from `GET /api/v1/auth/providers`.
                 * @example apple
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider is unlinked. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `IDENTITY_NOT_FOUND`: The account has no identity of this provider. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `LAST_SIGN_IN_METHOD`: The account has no password and no other provider. */
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
    linkIdentityWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The provider's id, from `GET /api/v1/auth/providers`.
                 * @example apple
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        /** @description What the provider sent back. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkWithCodeRequest"];
            };
        };
        responses: {
            /** @description The linked identity. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_OIDC_STATE`: `state` or `flow_token` is unknown, used, older than ten minutes, of another provider, or they do not belong together; or `iss` is another provider's, or missing where the provider sends it.
             *
             *     `INVALID_NONCE`: The nonce was not given out, was used, is older than ten minutes, or is not the one in the id token.
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
             * @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said.
             *
             *     `INVALID_AUTHORIZATION_CODE`: The code was used, has expired, or was made for somebody else.
             *
             *     `INVALID_ID_TOKEN`: It was not signed by the provider, was made for another app or for others too, has expired, or has no e-mail address where a new account needs one; `details.reason` says which.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `REAUTHENTICATION_REQUIRED`: The password is missing, or the account has none and the session is older than ten minutes.
             *
             *     `EMAIL_NOT_VERIFIED`: The account's address was never proven.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PROVIDER_NOT_FOUND`: This installation has none with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `IDENTITY_TAKEN`: The person at the provider is linked to another account, or the account has another person of this provider. */
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
    linkIdentityWithIdToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The provider's id, from `GET /api/v1/auth/providers`.
                 * @example apple
                 */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        /** @description The id token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkWithIdTokenRequest"];
            };
        };
        responses: {
            /** @description The linked identity. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `INVALID_NONCE`: The nonce was not given out, was used, is older than ten minutes, or is not the one in the id token.
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
             * @description `INVALID_CREDENTIALS`: There is no such account or the password is another; which of the two is not said.
             *
             *     `INVALID_ID_TOKEN`: It was not signed by the provider, was made for another app or for others too, has expired, or has no e-mail address where a new account needs one; `details.reason` says which.
             *
             *     `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `REAUTHENTICATION_REQUIRED`: The password is missing, or the account has none and the session is older than ten minutes.
             *
             *     `EMAIL_NOT_VERIFIED`: The account's address was never proven.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `PROVIDER_NOT_FOUND`: This installation has none with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `IDENTITY_TAKEN`: The person at the provider is linked to another account, or the account has another person of this provider. */
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
    getUserByUsername: {
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
                 * @description The username.
                 * @example alice
                 */
                username: components["parameters"]["UsernameInPath"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    getRelationships: {
        parameters: {
            query: {
                /**
                 * @description Up to 100 users' ids, separated by commas.
                 * @example [
                 *       "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01",
                 *       "0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c04"
                 *     ]
                 */
                ids: components["parameters"]["UserIds"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipList"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    listBlocks: {
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
            path?: never;
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
                    "application/json": components["schemas"]["BlockedUserPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    listMutes: {
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
            path?: never;
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
                    "application/json": components["schemas"]["MutedUserPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    listCloseFriends: {
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
            path?: never;
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
                    "application/json": components["schemas"]["CloseFriendPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    addCloseFriend: {
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
            /** @description On the list. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `SELF_CLOSE_FRIEND`: The user is the caller.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    removeCloseFriend: {
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
            /** @description Not on the list. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    listFollowRequests: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingFollowPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    listSentFollowRequests: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingFollowPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    approveFollowRequest: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other.
             *
             *     `FOLLOW_REQUEST_NOT_FOUND`: It was never made, or was answered or withdrawn.
             */
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
    declineFollowRequest: {
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
            /** @description The request is gone. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `FOLLOW_REQUEST_NOT_FOUND`: It was never made, or was answered or withdrawn. */
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
    removeFollower: {
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
            /** @description They follow the caller no more. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `NOT_A_FOLLOWER`: The user does not follow the caller, or no more.
             *
             *     `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other.
             */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
             *     `DUPLICATE_FOLLOW`: The caller follows the user already, or has asked to.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    blockUser: {
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
        /** @description For how long. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BlockRequest"];
            };
        };
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
             *     `SELF_BLOCK`: The user is the caller.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    unblockUser: {
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
            /** @description Not blocked by the caller. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    muteUser: {
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
        /** @description For how long. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MuteRequest"];
            };
        };
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
             *     `SELF_MUTE`: The user is the caller.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    unmuteUser: {
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
            /** @description Not muted. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    withdrawFollowRequest: {
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
            /** @description The request is withdrawn. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `FOLLOW_REQUEST_NOT_FOUND`: It was never made, or was answered or withdrawn. */
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
    listRecommendations: {
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
            /** @description A page of recommendations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `INSUFFICIENT_ROLE`: The caller's role does not allow it, or the resource is only for its owner.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    uploadMedia: {
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
        /** @description The file. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadMediaRequest"];
            };
        };
        responses: {
            /** @description The media item; it is being processed. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             *     `INVALID_VISIBILITY`: The visibility is none of these.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    editPost: {
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
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPostRequest"];
            };
        };
        responses: {
            /** @description The post now. */
            200: {
                headers: {
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
             *     `INVALID_VISIBILITY`: The visibility is none of these.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
            /** @description `CONTENT_ALREADY_PUBLISHED`: What is published cannot be published again, scheduled, or made a draft. */
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
    listPostEdits: {
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
                 * @description The post's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of captions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptionEditPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    publishPost: {
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
            /** @description The post now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
            /** @description `CONTENT_ALREADY_PUBLISHED`: What is published cannot be published again, scheduled, or made a draft. */
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
    createReel: {
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
        /** @description The reel. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReelRequest"];
            };
        };
        responses: {
            /** @description The reel. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reel"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
             *
             *     `INVALID_VISIBILITY`: The visibility is none of these.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    getReel: {
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
                 * @description The reel's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ReelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reel. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reel"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    deleteReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reel's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ReelId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    editReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reel's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ReelId"];
            };
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPostRequest"];
            };
        };
        responses: {
            /** @description The reel now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reel"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
             *
             *     `INVALID_VISIBILITY`: The visibility is none of these.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
            /** @description `CONTENT_ALREADY_PUBLISHED`: What is published cannot be published again, scheduled, or made a draft. */
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
    listReelEdits: {
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
                 * @description The reel's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ReelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of captions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptionEditPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    publishReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reel's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ReelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reel now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reel"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
            /** @description `CONTENT_ALREADY_PUBLISHED`: What is published cannot be published again, scheduled, or made a draft. */
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
    getReelAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day in UTC. Without it, 27 days before the last one.
                 * @example 2026-10-26
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description The last day in UTC; today without it. At most 366 days after the first.
                 * @example 2026-11-22
                 */
                to?: components["parameters"]["To"];
            };
            header?: {
                /**
                 * @description The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
                 * @example "Zk3w9bXg1Q"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The reel's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ReelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReelAnalytics"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    listUserPosts: {
        parameters: {
            query?: {
                /**
                 * @description Only posts, or only reels.
                 * @example reel
                 */
                type?: components["parameters"]["PostType"];
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
            /** @description A page of content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    listDrafts: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    createStory: {
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
        /** @description The story. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStoryRequest"];
            };
        };
        responses: {
            /** @description The story. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
             *
             *     `INVALID_VISIBILITY`: The visibility is none of these.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `LIMIT_REACHED`: One more would be too many; `details.limit` says how many there may be.
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
    getStoryFeed: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryGroupPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    getStory: {
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
                 * @description The story's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["StoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    deleteStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The story's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["StoryId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    viewStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The story's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["StoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded, now or before. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    listStoryViewers: {
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
                 * @description The story's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["StoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of viewers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryViewerPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    likeStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The story's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["StoryId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    unlikeStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The story's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["StoryId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    listUserStories: {
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
            /** @description A page of stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    listStoryArchive: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    createHighlight: {
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
        /** @description The highlight. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHighlightRequest"];
            };
        };
        responses: {
            /** @description The highlight. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Highlight"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
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
            /**
             * @description `LIMIT_REACHED`: One more would be too many; `details.limit` says how many there may be.
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
    getHighlight: {
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
                 * @description The highlight's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["HighlightId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The highlight. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HighlightWithStories"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `HIGHLIGHT_NOT_FOUND`: It was never made, was deleted, is somebody else's, or holds no story that the caller may see. */
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
    deleteHighlight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The highlight's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["HighlightId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `HIGHLIGHT_NOT_FOUND`: It was never made, was deleted, is somebody else's, or holds no story that the caller may see. */
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
    editHighlight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The highlight's id.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["HighlightId"];
            };
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditHighlightRequest"];
            };
        };
        responses: {
            /** @description The highlight now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Highlight"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `CONTENT_NOT_FOUND`: There is none with this id, it was deleted, or the caller may not know of it.
             *
             *     `HIGHLIGHT_NOT_FOUND`: It was never made, was deleted, is somebody else's, or holds no story that the caller may see.
             */
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
    listHighlights: {
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
            /** @description A page of highlights. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HighlightPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    orderHighlights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderHighlightsRequest"];
            };
        };
        responses: {
            /** @description Ordered. */
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `HIGHLIGHT_NOT_FOUND`: It was never made, was deleted, is somebody else's, or holds no story that the caller may see. */
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
    likePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    listLikers: {
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
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
                    "application/json": components["schemas"]["LikerPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    createComment: {
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        /** @description The comment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description The comment. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `CONTENT_NOT_FOUND`: There is none with this id, it was deleted, or the caller may not know of it.
             *
             *     `COMMENT_NOT_FOUND`: There is none with this id on content that the caller may see, or it was deleted.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `CONTENT_ALREADY_DELETED`: The content existed and its creator deleted it.
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
    listComments: {
        parameters: {
            query?: {
                /**
                 * @description The newest first, or the most answered.
                 * @example top
                 */
                sort?: components["parameters"]["CommentSort"];
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    listReplies: {
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
                 * @description The comment's id.
                 * @example 0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `COMMENT_NOT_FOUND`: There is none with this id on content that the caller may see, or it was deleted. */
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
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The comment's id.
                 * @example 0192f3a7-2c10-7f31-8a2b-9c8d7e6f5a11
                 */
                id: components["parameters"]["CommentId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             *     `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `COMMENT_NOT_FOUND`: There is none with this id on content that the caller may see, or it was deleted. */
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
    sharePost: {
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        /** @description A text, if any. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            /** @description The share. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
            /**
             * @description `CONTENT_ALREADY_DELETED`: The content existed and its creator deleted it.
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
    savePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveState"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    unsavePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Not saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveState"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    likeReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    unlikeReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    listReelLikers: {
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
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
                    "application/json": components["schemas"]["LikerPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    createReelComment: {
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        /** @description The comment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description The comment. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `CONTENT_NOT_FOUND`: There is none with this id, it was deleted, or the caller may not know of it.
             *
             *     `COMMENT_NOT_FOUND`: There is none with this id on content that the caller may see, or it was deleted.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description `CONTENT_ALREADY_DELETED`: The content existed and its creator deleted it.
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
    listReelComments: {
        parameters: {
            query?: {
                /**
                 * @description The newest first, or the most answered.
                 * @example top
                 */
                sort?: components["parameters"]["CommentSort"];
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    shareReel: {
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
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        /** @description A text, if any. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            /** @description The share. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /**
             * @description `VALIDATION_FAILED`: A parameter or a field is missing, unknown, of the wrong type or out of range, or the JSON is malformed; `details.issues` names each.
             *
             *     `CONTENT_TOO_LONG`: A text has more characters than its field takes; `details.field` says which.
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
            /**
             * @description `CONTENT_ALREADY_DELETED`: The content existed and its creator deleted it.
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
    saveReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveState"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    unsaveReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a post or of a reel; either address takes either.
                 * @example 0192f3a1-7b10-7a20-9c4d-5e8f7a6b1c02
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Not saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveState"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `NOT_FOLLOWING`: The content is for the creator's followers, or the account is private, and the caller does not follow.
             *
             *     `NOT_SUBSCRIBED`: The content is for those with a subscription to its creator, and the caller has none that runs.
             *
             *     `USER_BLOCKED`: One of the two has blocked the other; which one is not said.
             *
             *     `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
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
    recordViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The views. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordViewsRequest"];
            };
        };
        responses: {
            /** @description What became of them. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedViews"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    listSaved: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocketTicket"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
            /** @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when. */
            403: {
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
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description The beginning of a username, or a whole e-mail address.
                 * @example ali
                 */
                q?: components["parameters"]["AccountQuery"];
                /**
                 * @description Only accounts in this state.
                 * @example suspended
                 */
                state?: components["parameters"]["AccountState"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `INSUFFICIENT_ROLE`: The caller's role does not allow it, or the resource is only for its owner.
             */
            403: {
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
    getAccount: {
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
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `INSUFFICIENT_ROLE`: The caller's role does not allow it, or the resource is only for its owner.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    suspendUser: {
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
        /** @description Why and until when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendRequest"];
            };
        };
        responses: {
            /** @description The account now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `INSUFFICIENT_ROLE`: The caller's role does not allow it, or the resource is only for its owner.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    reinstateUser: {
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
            /** @description The account now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `INSUFFICIENT_ROLE`: The caller's role does not allow it, or the resource is only for its owner.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    setUserRole: {
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
        /** @description The role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description The account now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `INSUFFICIENT_ROLE`: The caller's role does not allow it, or the resource is only for its owner.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `USER_NOT_FOUND`: There is none with this id or name, it is suspended, or one of the two has blocked the other. */
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
    listSigningKeys: {
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
                    "application/json": components["schemas"]["SigningKeyList"];
                };
            };
            /**
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `INSUFFICIENT_ROLE`: The caller's role does not allow it, or the resource is only for its owner.
             */
            403: {
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
    rotateSigningKeys: {
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
        /** @description How. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateKeysRequest"];
            };
        };
        responses: {
            /** @description The keys now. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyList"];
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
             * @description `TOKEN_EXPIRED`: The access token is older than 15 minutes, the refresh token than 30 days, the challenge than 5 minutes, or the reset token than 30 minutes.
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
             * @description `ACCOUNT_SUSPENDED`: A moderator has suspended the account; `details.reason` and `details.until` say why and until when.
             *
             *     `INSUFFICIENT_ROLE`: The caller's role does not allow it, or the resource is only for its owner.
             */
            403: {
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
