// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete: operations["deleteMe"];
        options?: never;
        head?: never;
        patch: operations["editMe"];
        trace?: never;
    };
    "/api/v1/users/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getMyExport"];
        put?: never;
        post: operations["requestMyExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get: operations["listSessions"];
        put?: never;
        post?: never;
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
        };
        get?: never;
        put?: never;
        post?: never;
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
        };
        get: operations["getTwoFactor"];
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
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
        };
        get?: never;
        put?: never;
        post?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
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
        };
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
        };
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
        };
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
        };
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
        };
        get?: never;
        put: operations["addCloseFriend"];
        post?: never;
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
        };
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
        post?: never;
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
        post?: never;
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
        };
        get: operations["listRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getMyStorage"];
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
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
        };
        get?: never;
        put?: never;
        post: operations["completeMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{media_id}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getMediaFile"];
        put?: never;
        post?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get: operations["getPost"];
        put?: never;
        post?: never;
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        patch: operations["editPost"];
        trace?: never;
    };
    "/api/v1/posts/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get: operations["getReel"];
        put?: never;
        post?: never;
        delete: operations["deleteReel"];
        options?: never;
        head?: never;
        patch: operations["editReel"];
        trace?: never;
    };
    "/api/v1/reels/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
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
        };
        get?: never;
        put?: never;
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
        };
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
        };
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get: operations["listStoryFeed"];
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
        };
        get: operations["getStory"];
        put?: never;
        post?: never;
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
        };
        get?: never;
        put?: never;
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
        };
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
        };
        get?: never;
        put?: never;
        post: operations["likeStory"];
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
        };
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get: operations["getHighlight"];
        put?: never;
        post?: never;
        delete: operations["deleteHighlight"];
        options?: never;
        head?: never;
        patch: operations["editHighlight"];
        trace?: never;
    };
    "/api/v1/users/{id}/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
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
        };
        get?: never;
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
        };
        get?: never;
        put?: never;
        post: operations["likePost"];
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
        };
        get: operations["listPostLikers"];
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
        };
        get?: never;
        put?: never;
        post: operations["createPostComment"];
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
        };
        get: operations["listPostComments"];
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
        };
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
        };
        get?: never;
        put?: never;
        post?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
        post: operations["savePost"];
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
        };
        get?: never;
        put?: never;
        post: operations["likeReel"];
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
        post: operations["saveReel"];
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
        };
        get?: never;
        put?: never;
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
        };
        get: operations["listSaved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["withdrawFeedback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listInterests"];
        put?: never;
        post?: never;
        delete: operations["eraseInterests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/interests/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["eraseInterest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getTrending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trending/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listTrendingTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["discover"];
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
        };
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
        };
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
        };
        get?: never;
        put?: never;
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listNotificationGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getNotificationPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["editNotificationPreferences"];
        trace?: never;
    };
    "/api/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listDevices"];
        put?: never;
        post: operations["registerDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["unregisterDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["startLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/{stream_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete: operations["deleteLive"];
        options?: never;
        head?: never;
        patch: operations["editLive"];
        trace?: never;
    };
    "/api/v1/live/{stream_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getLiveStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/{stream_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["endLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/{stream_id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["createLiveComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/{stream_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listLiveComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/{stream_id}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["likeLive"];
        delete: operations["unlikeLive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/{stream_id}/viewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listLiveViewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/{stream_id}/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listLiveBans"];
        put?: never;
        post: operations["banViewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/{stream_id}/bans/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["unbanViewer"];
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
        };
        get?: never;
        put?: never;
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
        };
        get: operations["openNotificationsSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ws/live/{stream_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["openLiveSocket"];
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
        };
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put: operations["setUserRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["explainFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/signing-keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateSigningKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/events/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listEventConsumers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/events/consumers/{name}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/events/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/events/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["dropDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/events/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingest/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveIngestEvent"];
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
        };
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
        };
        get: operations["getReadiness"];
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
        };
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
        };
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
        };
        get: operations["getOpenapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getAsyncapiJson"];
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
        };
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/page.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getDocsScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/page.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getDocsStyle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/operations/{operation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getOperationPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/sockets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getSocketsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getErrorsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/changelog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getChangelogPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get: operations["getRankingPage"];
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
        };
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
        };
        get?: never;
        put?: never;
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
        };
        get?: never;
        put?: never;
        post: operations["sendNotificationsMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    liveServerMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveLiveMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    liveClientMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendLiveMessage"];
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
        };
        get?: never;
        put?: never;
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
        ErrorResponse: {
            error: components["schemas"]["ErrorBody"];
            request_id: string;
            timestamp: components["schemas"]["Timestamp"];
        };
        Username: string;
        Email: string;
        NewPassword: string;
        DisplayName: string;
        RegisterRequest: {
            username: components["schemas"]["Username"];
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            display_name?: components["schemas"]["DisplayName"];
        };
        Id: string;
        AvatarUrl: string | null;
        Bio: string;
        /** @enum {string} */
        Role: "user" | "moderator" | "admin";
        Timestamp: string;
        Me: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            bio: components["schemas"]["Bio"];
            is_private: boolean;
            email: components["schemas"]["Email"];
            email_verified: boolean;
            has_password: boolean;
            pending_avatar_media_id: string | null;
            role: components["schemas"]["Role"];
            follower_count: number;
            following_count: number;
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        TokenPair: {
            user: components["schemas"]["Me"];
            access_token: string;
            refresh_token: string;
            token_type: string;
            expires_in: number;
            device_token?: string;
        };
        DeviceToken: string;
        LoginRequest: {
            login: string;
            password: string;
            device_token?: components["schemas"]["DeviceToken"];
        };
        RefreshTokenRequest: {
            refresh_token: string;
        };
        TwoFactorCode: string;
        TwoFactorLoginRequest: {
            challenge_token: string;
            code: components["schemas"]["TwoFactorCode"];
            device_token?: components["schemas"]["DeviceToken"];
        };
        ForgotPasswordRequest: {
            email: components["schemas"]["Email"];
        };
        ResetPasswordRequest: {
            token: string;
            new_password: components["schemas"]["NewPassword"];
        };
        SignInProvider: {
            id: string;
            name: string;
        };
        SignInProviderList: {
            items: components["schemas"]["SignInProvider"][];
        };
        StartOidcRequest: {
            redirect_uri: string;
        };
        OidcFlow: {
            authorization_url: string;
            flow_token: string;
            state: string;
            expires_in: number;
        };
        CompleteOidcRequest: {
            code: string;
            state: string;
            flow_token: string;
            iss?: string;
            username?: components["schemas"]["Username"];
        };
        OidcNonce: {
            nonce: string;
            expires_in: number;
        };
        IdTokenRequest: {
            id_token: string;
            nonce: string;
            username?: components["schemas"]["Username"];
        };
        DeleteMeRequest: {
            password?: string;
            code?: components["schemas"]["TwoFactorCode"];
        };
        AccountDeletion: {
            erase_at: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        ClearableProfileField: "avatar_media_id";
        UpdateMeRequest: {
            username?: components["schemas"]["Username"];
            display_name?: components["schemas"]["DisplayName"];
            bio?: components["schemas"]["Bio"];
            is_private?: boolean;
            avatar_media_id?: string | null;
            clear?: components["schemas"]["ClearableProfileField"][];
        };
        AccountExport: {
            /** @enum {string} */
            status: "none" | "queued" | "running" | "ready" | "failed";
            progress: {
                done: number;
                total: number;
            };
            requested_at: string | null;
            download: {
                url: string;
                expires_at: components["schemas"]["Timestamp"];
            } | null;
        };
        ChangePasswordRequest: {
            current_password?: string;
            new_password: components["schemas"]["NewPassword"];
        };
        ChangeEmailRequest: {
            email: components["schemas"]["Email"];
            password?: string;
        };
        VerifyEmailRequest: {
            code: string;
        };
        SessionInfo: {
            id: components["schemas"]["Id"];
            current: boolean;
            user_agent: string | null;
            ip: string | null;
            created_at: components["schemas"]["Timestamp"];
            last_used_at: components["schemas"]["Timestamp"];
            expires_at: components["schemas"]["Timestamp"];
        };
        NextCursor: string | null;
        SessionInfoPage: {
            items: components["schemas"]["SessionInfo"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        TwoFactorState: {
            enabled: boolean;
            enabled_at: string | null;
            recovery_codes_left: number;
        };
        ReauthenticationRequest: {
            password?: string;
        };
        TwoFactorSecret: {
            secret: string;
            otpauth_uri: string;
            qr_code: string;
        };
        TwoFactorCodeRequest: {
            code: components["schemas"]["TwoFactorCode"];
        };
        RecoveryCodes: {
            recovery_codes: string[];
        };
        TwoFactorConfirmationRequest: {
            code: components["schemas"]["TwoFactorCode"];
            password?: string;
        };
        Identity: {
            provider: string;
            email: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        IdentityList: {
            items: components["schemas"]["Identity"][];
        };
        LinkWithCodeRequest: {
            code: string;
            state: string;
            flow_token: string;
            iss?: string;
            password?: string;
        };
        LinkWithIdTokenRequest: {
            id_token: string;
            nonce: string;
            password?: string;
        };
        Relationship: {
            user_id: components["schemas"]["Id"];
            following: boolean;
            followed_by: boolean;
            requested: boolean;
            blocking: boolean;
            muting: boolean;
        };
        UserProfile: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            bio: components["schemas"]["Bio"];
            is_private: boolean;
            follower_count: number;
            following_count: number;
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
            relationship: components["schemas"]["Relationship"];
        };
        RelationshipList: {
            items: components["schemas"]["Relationship"][];
        };
        BlockedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            blocked_at: components["schemas"]["Timestamp"];
            expires_at: string | null;
        };
        BlockedUserPage: {
            items: components["schemas"]["BlockedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        MutedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            muted_at: components["schemas"]["Timestamp"];
            expires_at: string | null;
        };
        MutedUserPage: {
            items: components["schemas"]["MutedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        CloseFriend: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            added_at: components["schemas"]["Timestamp"];
        };
        CloseFriendPage: {
            items: components["schemas"]["CloseFriend"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        FollowRequest: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            requested_at: components["schemas"]["Timestamp"];
        };
        FollowRequestPage: {
            items: components["schemas"]["FollowRequest"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        RelatedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            followed_at: components["schemas"]["Timestamp"];
        };
        RelatedUserPage: {
            items: components["schemas"]["RelatedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        BlockRequest: {
            expires_in?: number;
        };
        MuteRequest: {
            expires_in?: number;
        };
        /** @enum {string} */
        RecommendationKind: "followed_by" | "interests" | "popular";
        RecommendationReason: {
            kind: components["schemas"]["RecommendationKind"];
            followed_by: string[];
            mutual_count: number;
            tags: string[];
        };
        Recommendation: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            follower_count: number;
            relationship: components["schemas"]["Relationship"];
            reason: components["schemas"]["RecommendationReason"];
        };
        RecommendationPage: {
            items: components["schemas"]["Recommendation"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        StorageUsage: {
            used_bytes: number;
            reserved_bytes: number;
            limit_bytes: number;
            open_reservations: number;
            max_open_reservations: number;
        };
        /** @enum {string} */
        MediaTypeInput: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "image/avif" | "video/mp4" | "video/quicktime" | "video/webm";
        /** @enum {string} */
        MediaKindInput: "image" | "video";
        CreateMediaRequest: {
            content_type: components["schemas"]["MediaTypeInput"];
            byte_size: number;
            kind: components["schemas"]["MediaKindInput"];
        };
        /** @enum {string} */
        MediaStatus: "reserved" | "processing" | "ready" | "failed";
        MediaUpload: {
            method: string;
            url: string;
            headers: {
                [key: string]: string;
            };
            expires_at: components["schemas"]["Timestamp"];
        };
        ReservedMedia: {
            id: components["schemas"]["Id"];
            status: components["schemas"]["MediaStatus"];
            upload: components["schemas"]["MediaUpload"];
        };
        UploadMediaRequest: {
            file: string;
        };
        /** @enum {string} */
        MediaKind: "image" | "video";
        MediaVariant: {
            name: string;
            content_type: string;
            url: string;
            width: number;
            height: number;
        };
        Media: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
            status: components["schemas"]["MediaStatus"];
            content_type: string;
            byte_size: number;
            width: number | null;
            height: number | null;
            duration_ms: number | null;
            blurhash: string | null;
            poster_url: string | null;
            variants: components["schemas"]["MediaVariant"][];
            failure_reason: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        Caption: string;
        /** @enum {string} */
        VisibilityInput: "public" | "followers" | "subscribers" | "close_friends" | "private";
        AltText: string;
        PostMediaInput: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
        };
        ContentWarning: string | null;
        PublishAt: string | null;
        CreatePostRequest: {
            caption?: components["schemas"]["Caption"];
            visibility: components["schemas"]["VisibilityInput"];
            media?: components["schemas"]["PostMediaInput"][];
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
            draft?: boolean;
            publish_at?: components["schemas"]["PublishAt"];
        };
        /** @enum {string} */
        ContentStatus: "draft" | "scheduled" | "processing" | "published" | "failed";
        UserSummary: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
        };
        /** @enum {string} */
        Visibility: "public" | "followers" | "subscribers" | "close_friends" | "private";
        ContentMedia: {
            media_id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
            status: components["schemas"]["MediaStatus"];
            alt_text: string | null;
            width: number | null;
            height: number | null;
            duration_ms: number | null;
            blurhash: string | null;
            poster_url: string | null;
            variants: components["schemas"]["MediaVariant"][];
            failure_reason: string | null;
        };
        Mention: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
        };
        Money: string;
        EngagementStats: {
            like_count: number;
            comment_count: number;
            share_count: number;
            save_count: number;
            view_count: number;
            tip_total: components["schemas"]["Money"];
        };
        ViewerState: {
            liked: boolean;
            saved: boolean;
        };
        RankingSignals: {
            freshness: number;
            relationship: number;
            engagement: number;
            quality: number;
            personalization: number;
        };
        /** @enum {string} */
        RankingReasonKind: "own" | "followed" | "interest" | "popular" | "new";
        RankingReason: {
            kind: components["schemas"]["RankingReasonKind"];
            tags: string[];
        };
        Ranking: {
            score: number;
            signals: components["schemas"]["RankingSignals"];
            feedback: number;
            reason: components["schemas"]["RankingReason"];
        };
        Post: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "post";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            caption: string;
            visibility: components["schemas"]["Visibility"];
            sensitive: boolean;
            content_warning: string | null;
            media: components["schemas"]["ContentMedia"][];
            tags: string[];
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["ViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            published_at: string | null;
            publish_at: string | null;
            edited_at: string | null;
            ranking?: components["schemas"]["Ranking"];
        };
        /** @enum {string} */
        ClearableField: "content_warning" | "publish_at";
        EditPostRequest: {
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["VisibilityInput"];
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
            publish_at?: components["schemas"]["PublishAt"];
            clear?: components["schemas"]["ClearableField"][];
        };
        CaptionEdit: {
            id: components["schemas"]["Id"];
            caption: string;
            replaced_at: components["schemas"]["Timestamp"];
        };
        CaptionEditPage: {
            items: components["schemas"]["CaptionEdit"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        CreateReelRequest: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["VisibilityInput"];
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
            draft?: boolean;
            publish_at?: components["schemas"]["PublishAt"];
        };
        Reel: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reel";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            caption: string;
            visibility: components["schemas"]["Visibility"];
            sensitive: boolean;
            content_warning: string | null;
            media: components["schemas"]["ContentMedia"][];
            tags: string[];
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["ViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            published_at: string | null;
            publish_at: string | null;
            edited_at: string | null;
            ranking?: components["schemas"]["Ranking"];
        };
        ReelTotals: {
            views: number;
            unique_viewers: number;
            watch_time_ms: number;
            average_watch_ms: number;
            completion_rate: number;
            likes: number;
            comments: number;
            shares: number;
            saves: number;
        };
        ReelDay: {
            date: string;
            views: number;
            unique_viewers: number;
            watch_time_ms: number;
            average_watch_ms: number;
            completion_rate: number;
            likes: number;
            comments: number;
            shares: number;
            saves: number;
        };
        ReelAnalytics: {
            content_id: components["schemas"]["Id"];
            from: string;
            to: string;
            duration_ms: number | null;
            totals: components["schemas"]["ReelTotals"];
            days: components["schemas"]["ReelDay"][];
        };
        StoryViewerState: {
            liked: boolean;
            seen: boolean;
        };
        Story: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "story";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            caption: string;
            visibility: components["schemas"]["Visibility"];
            sensitive: boolean;
            content_warning: string | null;
            media: components["schemas"]["ContentMedia"][];
            tags: string[];
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["StoryViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            published_at: string | null;
            expires_at: string;
            ranking?: components["schemas"]["Ranking"];
        };
        /** @enum {string} */
        LiveStatus: "starting" | "live" | "ended";
        LiveTitle: string;
        LiveViewerState: {
            liked: boolean;
        };
        SlowModeSeconds: number;
        Live: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "live";
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            creator: components["schemas"]["UserSummary"];
            title: components["schemas"]["LiveTitle"];
            visibility: components["schemas"]["Visibility"];
            sensitive: boolean;
            content_warning: string | null;
            media: components["schemas"]["ContentMedia"][];
            tags: string[];
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["LiveViewerState"];
            slow_mode_seconds: components["schemas"]["SlowModeSeconds"];
            comments_enabled: boolean;
            playback_url: string | null;
            peak_viewers: number;
            started_at: components["schemas"]["Timestamp"];
            ended_at: string | null;
            end_reason: string | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            published_at: string | null;
            ranking?: components["schemas"]["Ranking"];
        };
        KnownContent: components["schemas"]["Post"] | components["schemas"]["Reel"] | components["schemas"]["Story"] | components["schemas"]["Live"];
        Content: components["schemas"]["KnownContent"];
        ContentPage: {
            items: components["schemas"]["Content"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        CreateStoryRequest: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["VisibilityInput"];
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
        };
        StoryGroup: {
            creator: components["schemas"]["UserSummary"];
            has_unseen: boolean;
            latest_at: components["schemas"]["Timestamp"];
            stories: components["schemas"]["Story"][];
        };
        StoryGroupPage: {
            items: components["schemas"]["StoryGroup"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        StoryViewer: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            viewed_at: components["schemas"]["Timestamp"];
            liked: boolean;
        };
        StoryViewerPage: {
            items: components["schemas"]["StoryViewer"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        LikeState: {
            liked: boolean;
            like_count: number;
        };
        StoryPage: {
            items: components["schemas"]["Story"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        HighlightTitle: string;
        CreateHighlightRequest: {
            title: components["schemas"]["HighlightTitle"];
            story_ids: components["schemas"]["Id"][];
            cover_story_id?: string;
        };
        Highlight: {
            id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            title: components["schemas"]["HighlightTitle"];
            cover_url: string | null;
            story_count: number;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        HighlightWithStories: {
            id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            title: components["schemas"]["HighlightTitle"];
            cover_url: string | null;
            story_count: number;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            stories: components["schemas"]["Story"][];
        };
        EditHighlightRequest: {
            title?: components["schemas"]["HighlightTitle"];
            story_ids?: components["schemas"]["Id"][];
            cover_story_id?: string;
        };
        HighlightPage: {
            items: components["schemas"]["Highlight"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        OrderHighlightsRequest: {
            ids: components["schemas"]["Id"][];
        };
        Liker: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            liked_at: components["schemas"]["Timestamp"];
        };
        LikerPage: {
            items: components["schemas"]["Liker"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        CommentText: string;
        CommentRequest: {
            content: components["schemas"]["CommentText"];
            parent_id?: components["schemas"]["Id"];
        };
        Comment: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            parent_id: string | null;
            user: components["schemas"]["UserSummary"];
            content: string;
            mentions: components["schemas"]["Mention"][];
            reply_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        CommentWithReplies: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            parent_id: string | null;
            user: components["schemas"]["UserSummary"];
            content: string;
            mentions: components["schemas"]["Mention"][];
            reply_count: number;
            created_at: components["schemas"]["Timestamp"];
            replies: components["schemas"]["Comment"][];
        };
        CommentPage: {
            items: components["schemas"]["CommentWithReplies"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        ReplyPage: {
            items: components["schemas"]["Comment"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        ShareText: string;
        ShareRequest: {
            text?: components["schemas"]["ShareText"];
        };
        Share: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            user: components["schemas"]["UserSummary"];
            text: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        SaveState: {
            saved: boolean;
            save_count: number;
        };
        ViewInput: {
            id: string;
            content_id: components["schemas"]["Id"];
            viewed_at: string;
            watched_ms?: number;
        };
        RecordViewsRequest: {
            views: components["schemas"]["ViewInput"][];
        };
        RecordedViews: {
            recorded: components["schemas"]["Id"][];
            repeated: components["schemas"]["Id"][];
            refused: components["schemas"]["Id"][];
        };
        /** @enum {string} */
        FeedSource: "clickhouse" | "postgres";
        /** @enum {string} */
        FeedbackKindInput: "more" | "less";
        GiveFeedbackRequest: {
            content_id: components["schemas"]["Id"];
            kind: components["schemas"]["FeedbackKindInput"];
        };
        /** @enum {string} */
        FeedbackKind: "more" | "less";
        Feedback: {
            content_id: components["schemas"]["Id"];
            kind: components["schemas"]["FeedbackKind"];
            created_at: components["schemas"]["Timestamp"];
        };
        Interest: {
            tag: string;
            weight: number;
            updated_at: components["schemas"]["Timestamp"];
        };
        InterestPage: {
            items: components["schemas"]["Interest"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        UserSearchResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user";
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            follower_count: number;
            relationship: components["schemas"]["Relationship"];
        };
        TagSearchResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tag";
            tag: string;
            content_count: number;
        };
        KnownSearchResult: components["schemas"]["UserSearchResult"] | components["schemas"]["TagSearchResult"] | components["schemas"]["Post"] | components["schemas"]["Reel"] | components["schemas"]["Live"];
        SearchResult: components["schemas"]["KnownSearchResult"];
        SearchPage: {
            items: components["schemas"]["SearchResult"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        TrendingTag: {
            tag: string;
            score: number;
        };
        TrendingTagPage: {
            items: components["schemas"]["TrendingTag"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        Discovery: {
            trending: components["schemas"]["Content"][];
            tags: components["schemas"]["TrendingTag"][];
            creators: components["schemas"]["Recommendation"][];
            live: components["schemas"]["Live"][];
        };
        /** @enum {string} */
        ContentType: "post" | "reel" | "story" | "live";
        ContentCommentedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            comment_id: components["schemas"]["Id"];
            text: string;
            new_comment_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        ContentCommentedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "content_commented";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentCommentedData"];
            read_at: string | null;
        };
        ContentLikedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            new_like_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        ContentLikedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "content_liked";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentLikedData"];
            read_at: string | null;
        };
        ContentMentionedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            comment_id: string | null;
            text: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        ContentMentionedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "content_mentioned";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentMentionedData"];
            read_at: string | null;
        };
        ContentSharedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            text: string | null;
            new_share_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        ContentSharedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "content_shared";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentSharedData"];
            read_at: string | null;
        };
        FollowRequestApprovedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            user_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        FollowRequestApprovedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "follow_request_approved";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestApprovedData"];
            read_at: string | null;
        };
        FollowRequestedData: {
            requester_id: components["schemas"]["Id"];
            requester_name: components["schemas"]["DisplayName"];
            requester_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        FollowRequestedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "follow_requested";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestedData"];
            read_at: string | null;
        };
        /** @enum {string} */
        EndReason: "ended_by_creator" | "creator_vanished" | "creator_suspended" | "creator_left" | "deleted";
        LiveEndedData: {
            creator_id: components["schemas"]["Id"];
            creator_name: components["schemas"]["DisplayName"];
            stream_id: components["schemas"]["Id"];
            end_reason: components["schemas"]["EndReason"];
            duration_seconds: number;
            peak_viewers: number;
            unique_viewers: number;
            like_count: number;
            comment_count: number;
            total_tips: components["schemas"]["Money"];
            timestamp: components["schemas"]["Timestamp"];
        };
        LiveEndedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "live_ended";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveEndedData"];
            read_at: string | null;
        };
        LiveStartedData: {
            creator_id: components["schemas"]["Id"];
            creator_name: components["schemas"]["DisplayName"];
            creator_avatar_url: components["schemas"]["AvatarUrl"];
            stream_id: components["schemas"]["Id"];
            title: components["schemas"]["LiveTitle"];
            thumbnail_url: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        LiveStartedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "live_started";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveStartedData"];
            read_at: string | null;
        };
        NotificationsWithdrawnData: {
            notification_ids: components["schemas"]["Id"][];
            is_complete: boolean;
            unread_notifications: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        NotificationsWithdrawnNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "notifications_withdrawn";
            id: components["schemas"]["Id"];
            data: components["schemas"]["NotificationsWithdrawnData"];
            read_at: string | null;
        };
        UserFollowedData: {
            follower_id: components["schemas"]["Id"];
            follower_name: components["schemas"]["DisplayName"];
            follower_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        UserFollowedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "user_followed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserFollowedData"];
            read_at: string | null;
        };
        UserUnfollowedData: {
            follower_id: components["schemas"]["Id"];
            follower_name: components["schemas"]["DisplayName"];
            follower_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        UserUnfollowedNotification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "user_unfollowed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserUnfollowedData"];
            read_at: string | null;
        };
        KnownNotification: components["schemas"]["ContentCommentedNotification"] | components["schemas"]["ContentLikedNotification"] | components["schemas"]["ContentMentionedNotification"] | components["schemas"]["ContentSharedNotification"] | components["schemas"]["FollowRequestApprovedNotification"] | components["schemas"]["FollowRequestedNotification"] | components["schemas"]["LiveEndedNotification"] | components["schemas"]["LiveStartedNotification"] | components["schemas"]["NotificationsWithdrawnNotification"] | components["schemas"]["UserFollowedNotification"] | components["schemas"]["UserUnfollowedNotification"];
        Notification: components["schemas"]["KnownNotification"];
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            next_cursor: components["schemas"]["NextCursor"];
            unread_count: number;
        };
        MarkNotificationsReadRequest: {
            up_to_id: components["schemas"]["Id"];
        };
        UnreadCount: {
            unread_count: number;
        };
        NotificationGroup: {
            id: components["schemas"]["Id"];
            event: string;
            content_id: string | null;
            actors: components["schemas"]["UserSummary"][];
            actor_count: number;
            unread_count: number;
            summary: string;
            latest: components["schemas"]["Notification"];
        };
        NotificationGroupPage: {
            items: components["schemas"]["NotificationGroup"][];
            next_cursor: components["schemas"]["NextCursor"];
            unread_count: number;
        };
        /** @enum {string} */
        NotificationKind: "content_commented" | "content_liked" | "content_mentioned" | "content_shared" | "follow_request_approved" | "follow_requested" | "live_ended" | "live_started" | "user_followed" | "user_unfollowed";
        NotificationPreference: {
            kind: components["schemas"]["NotificationKind"];
            in_app: boolean;
            push: boolean;
        };
        NotificationPreferences: {
            items: components["schemas"]["NotificationPreference"][];
        };
        /** @enum {string} */
        NotificationKindInput: "content_commented" | "content_liked" | "content_mentioned" | "content_shared" | "follow_request_approved" | "follow_requested" | "live_ended" | "live_started" | "user_followed" | "user_unfollowed";
        PreferenceChange: {
            kind: components["schemas"]["NotificationKindInput"];
            in_app?: boolean;
            push?: boolean;
        };
        EditPreferencesRequest: {
            items: components["schemas"]["PreferenceChange"][];
        };
        /** @enum {string} */
        PushPlatform: "ios" | "android" | "web";
        /** @enum {string} */
        PushEnvironment: "production" | "sandbox";
        Device: {
            id: components["schemas"]["Id"];
            platform: components["schemas"]["PushPlatform"];
            environment: components["schemas"]["PushEnvironment"];
            name: string | null;
            locale: string | null;
            created_at: components["schemas"]["Timestamp"];
            registered_at: components["schemas"]["Timestamp"];
        };
        DeviceList: {
            items: components["schemas"]["Device"][];
        };
        /** @enum {string} */
        PushPlatformInput: "ios" | "android" | "web";
        /** @enum {string} */
        PushEnvironmentInput: "production" | "sandbox";
        RegisterDeviceRequest: {
            platform: components["schemas"]["PushPlatformInput"];
            token: string;
            environment?: components["schemas"]["PushEnvironmentInput"];
            name?: string;
            locale?: string;
        };
        LivePage: {
            items: components["schemas"]["Live"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @enum {string} */
        AnnouncementInput: "at_start" | "with_video";
        StartLiveRequest: {
            title: components["schemas"]["LiveTitle"];
            visibility?: components["schemas"]["VisibilityInput"];
            slow_mode_seconds?: components["schemas"]["SlowModeSeconds"];
            comments_enabled?: boolean;
            thumbnail_media_id?: components["schemas"]["Id"];
            announce?: components["schemas"]["AnnouncementInput"];
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
        };
        Ingest: {
            rtmp_url: string;
            stream_key: string;
            whip_url: string;
            playback_url: string;
        };
        StartedLive: {
            id: components["schemas"]["Id"];
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            ingest: components["schemas"]["Ingest"];
            live: components["schemas"]["Live"];
        };
        EditLiveRequest: {
            title?: components["schemas"]["LiveTitle"];
            slow_mode_seconds?: components["schemas"]["SlowModeSeconds"];
            comments_enabled?: boolean;
        };
        LiveStatusReport: {
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            viewer_count: number;
            peak_viewers: number;
            total_tips: components["schemas"]["Money"];
            like_count: number;
            comment_count: number;
            started_at: components["schemas"]["Timestamp"];
            ended_at: string | null;
            end_reason: string | null;
        };
        LiveSummary: {
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            end_reason: components["schemas"]["EndReason"];
            started_at: components["schemas"]["Timestamp"];
            ended_at: components["schemas"]["Timestamp"];
            duration_seconds: number;
            peak_viewers: number;
            unique_viewers: number;
            like_count: number;
            comment_count: number;
            total_tips: components["schemas"]["Money"];
        };
        LiveCommentRequest: {
            content: components["schemas"]["CommentText"];
        };
        LiveViewer: {
            user: components["schemas"]["UserSummary"];
            joined_at: components["schemas"]["Timestamp"];
            left_at: string | null;
        };
        LiveViewerPage: {
            items: components["schemas"]["LiveViewer"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        LiveBan: {
            user: components["schemas"]["UserSummary"];
            created_at: components["schemas"]["Timestamp"];
        };
        LiveBanPage: {
            items: components["schemas"]["LiveBan"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        BanViewerRequest: {
            user_id: components["schemas"]["Id"];
        };
        SocketTicket: {
            ticket: string;
            expires_in: number;
        };
        /** @enum {string} */
        AccountState: "active" | "suspended" | "deletion_requested";
        AccountSummary: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            email: components["schemas"]["Email"];
            email_verified: boolean;
            role: components["schemas"]["Role"];
            state: components["schemas"]["AccountState"];
            two_factor_enabled: boolean;
            follower_count: number;
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        AccountPage: {
            items: components["schemas"]["AccountSummary"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        Suspension: {
            id: components["schemas"]["Id"];
            reason: string;
            imposed_by: string | null;
            imposed_at: components["schemas"]["Timestamp"];
            until: string | null;
            lifted_by: string | null;
            lifted_at: string | null;
        };
        Account: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            email: components["schemas"]["Email"];
            email_verified: boolean;
            role: components["schemas"]["Role"];
            state: components["schemas"]["AccountState"];
            two_factor_enabled: boolean;
            follower_count: number;
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
            session_count: number;
            suspensions: components["schemas"]["Suspension"][];
        };
        SuspendRequest: {
            reason: string;
            until?: string;
        };
        /** @enum {string} */
        RoleInput: "user" | "moderator" | "admin";
        RoleRequest: {
            role: components["schemas"]["RoleInput"];
        };
        RankedItem: {
            position: number;
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator: components["schemas"]["UserSummary"];
            caption: string;
            tags: string[];
            like_count: number;
            comment_count: number;
            published_at: components["schemas"]["Timestamp"];
            ranking: components["schemas"]["Ranking"];
        };
        RankedFeed: {
            user_id: components["schemas"]["Id"];
            source: components["schemas"]["FeedSource"];
            candidates: number;
            weights: components["schemas"]["RankingSignals"];
            items: components["schemas"]["RankedItem"][];
        };
        /** @enum {string} */
        SigningKeyState: "next" | "signing" | "verifying";
        SigningKey: {
            kid: components["schemas"]["Id"];
            state: components["schemas"]["SigningKeyState"];
            created_at: components["schemas"]["Timestamp"];
            signs_from: components["schemas"]["Timestamp"];
            verifies_until: string | null;
        };
        SigningKeyList: {
            items: components["schemas"]["SigningKey"][];
        };
        RotateSigningKeysRequest: {
            publish_ahead_seconds?: number;
            compromised?: boolean;
        };
        /** @enum {string} */
        EventStream: "EVENTS" | "CDC" | "SHOWN";
        EventConsumer: {
            name: string;
            stream: components["schemas"]["EventStream"];
            subject: string;
            pending: number;
            in_flight: number;
            redelivered: number;
            dead: number;
            oldest_pending_at: string | null;
        };
        EventConsumerList: {
            items: components["schemas"]["EventConsumer"][];
        };
        ReplayRequest: {
            from: components["schemas"]["Timestamp"];
        };
        ReplayResult: {
            consumer: string;
            events: number;
        };
        DeadLetter: {
            id: string;
            consumer: string;
            subject: string;
            sequence: number;
            error: string;
            dead_at: components["schemas"]["Timestamp"];
            event: string;
        };
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        IngestEvent: {
            action: string;
            stream: string;
            param?: string;
            client_id?: string;
        } & {
            [key: string]: unknown;
        };
        IngestReply: {
            code: number;
        };
        Health: {
            status: string;
        };
        /** @enum {string} */
        ReadinessStatus: "ready" | "unavailable";
        Readiness: {
            status: components["schemas"]["ReadinessStatus"];
        };
        JsonWebKey: {
            kty: string;
            crv?: string;
            x?: string;
            kid: string;
            alg: string;
            use: string;
        };
        JsonWebKeySet: {
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @enum {string} */
        DocumentScope: "app" | "all";
        ConnectedData: {
            user_id: components["schemas"]["Id"];
            unread_notifications: number;
            resumed: boolean;
            last_event_id: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        ConnectedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "connected";
            data: components["schemas"]["ConnectedData"];
        };
        ContentCommentedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "content_commented";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentCommentedData"];
        };
        ContentLikedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "content_liked";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentLikedData"];
        };
        ContentMentionedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "content_mentioned";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentMentionedData"];
        };
        ContentSharedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "content_shared";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentSharedData"];
        };
        FollowRequestApprovedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "follow_request_approved";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestApprovedData"];
        };
        FollowRequestedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "follow_requested";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestedData"];
        };
        LiveEndedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "live_ended";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveEndedData"];
        };
        LiveStartedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "live_started";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveStartedData"];
        };
        NotificationsWithdrawnMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "notifications_withdrawn";
            id: components["schemas"]["Id"];
            data: components["schemas"]["NotificationsWithdrawnData"];
        };
        PongData: {
            timestamp: components["schemas"]["Timestamp"];
        };
        PongMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "pong";
            data: components["schemas"]["PongData"];
        };
        UserFollowedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "user_followed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserFollowedData"];
        };
        UserUnfollowedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "user_unfollowed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserUnfollowedData"];
        };
        KnownNotificationsServerMessage: components["schemas"]["ConnectedMessage"] | components["schemas"]["ContentCommentedMessage"] | components["schemas"]["ContentLikedMessage"] | components["schemas"]["ContentMentionedMessage"] | components["schemas"]["ContentSharedMessage"] | components["schemas"]["FollowRequestApprovedMessage"] | components["schemas"]["FollowRequestedMessage"] | components["schemas"]["LiveEndedMessage"] | components["schemas"]["LiveStartedMessage"] | components["schemas"]["NotificationsWithdrawnMessage"] | components["schemas"]["PongMessage"] | components["schemas"]["UserFollowedMessage"] | components["schemas"]["UserUnfollowedMessage"];
        NotificationsServerMessage: components["schemas"]["KnownNotificationsServerMessage"];
        PingMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ping";
        };
        MarkReadPosition: {
            up_to_id: components["schemas"]["Id"];
        };
        MarkReadMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "mark_read";
            data?: components["schemas"]["MarkReadPosition"];
            /** @deprecated */
            up_to_id?: string;
        };
        NotificationsClientMessage: components["schemas"]["PingMessage"] | components["schemas"]["MarkReadMessage"];
        JoinedData: {
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            viewer_count: number;
            like_count: number;
            resumed: boolean;
            last_event_id: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        JoinedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "joined";
            data: components["schemas"]["JoinedData"];
        };
        LiveCommentData: {
            stream_id: components["schemas"]["Id"];
            comment_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            user_avatar_url: components["schemas"]["AvatarUrl"];
            text: string;
            timestamp: components["schemas"]["Timestamp"];
        };
        LiveCommentMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "live_comment";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveCommentData"];
        };
        LiveCommentDeletedData: {
            stream_id: components["schemas"]["Id"];
            comment_id: components["schemas"]["Id"];
            timestamp: components["schemas"]["Timestamp"];
        };
        LiveCommentDeletedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "live_comment_deleted";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveCommentDeletedData"];
        };
        LiveUpdatedData: {
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            title: components["schemas"]["LiveTitle"];
            slow_mode_seconds: components["schemas"]["SlowModeSeconds"];
            comments_enabled: boolean;
            timestamp: components["schemas"]["Timestamp"];
        };
        LiveUpdatedMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "live_updated";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveUpdatedData"];
        };
        ViewerCountData: {
            stream_id: components["schemas"]["Id"];
            viewer_count: number;
            peak_viewers: number;
            like_count: number;
            comment_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        ViewerCountMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "viewer_count";
            data: components["schemas"]["ViewerCountData"];
        };
        KnownLiveServerMessage: components["schemas"]["JoinedMessage"] | components["schemas"]["LiveCommentMessage"] | components["schemas"]["LiveCommentDeletedMessage"] | components["schemas"]["LiveEndedMessage"] | components["schemas"]["LiveUpdatedMessage"] | components["schemas"]["PongMessage"] | components["schemas"]["ViewerCountMessage"];
        LiveServerMessage: components["schemas"]["KnownLiveServerMessage"];
        LiveClientMessage: components["schemas"]["PingMessage"];
        ActorId: string | null;
        RequestId: string | null;
        EventVersion: number;
        AccountSecuredEventData: {
            user_id: components["schemas"]["Id"];
            change: string;
        };
        AccountSecuredEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "account_secured";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["AccountSecuredEventData"];
        };
        AvatarWithdrawnEventData: {
            user_id: components["schemas"]["Id"];
            media_id: components["schemas"]["Id"];
        };
        AvatarWithdrawnEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "avatar_withdrawn";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["AvatarWithdrawnEventData"];
        };
        /** @enum {string} */
        CloseFriendsChange: "added" | "removed";
        CloseFriendsChangedEventData: {
            owner_id: components["schemas"]["Id"];
            friend_id: components["schemas"]["Id"];
            change: components["schemas"]["CloseFriendsChange"];
        };
        CloseFriendsChangedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "close_friends_changed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["CloseFriendsChangedEventData"];
        };
        CommentDeletedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            comment_id: components["schemas"]["Id"];
            new_comment_count: number;
        };
        CommentDeletedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "comment_deleted";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["CommentDeletedEventData"];
        };
        ContentCommentedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            comment_id: components["schemas"]["Id"];
            parent_user_id: string | null;
            new_comment_count: number;
        };
        ContentCommentedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_commented";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentCommentedEventData"];
        };
        ContentCreatedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            visibility: components["schemas"]["Visibility"];
        };
        ContentCreatedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_created";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentCreatedEventData"];
        };
        ContentDeletedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
        };
        ContentDeletedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_deleted";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentDeletedEventData"];
        };
        ContentEditedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            visibility: components["schemas"]["Visibility"];
        };
        ContentEditedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_edited";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentEditedEventData"];
        };
        ContentFailedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
        };
        ContentFailedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_failed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentFailedEventData"];
        };
        ContentLikedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            new_like_count: number;
        };
        ContentLikedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_liked";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentLikedEventData"];
        };
        ContentPublishedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            visibility: components["schemas"]["Visibility"];
            tags?: string[];
            account_is_private?: boolean;
            is_new?: boolean;
        };
        ContentPublishedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_published";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentPublishedEventData"];
        };
        ContentSavedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            new_save_count: number;
        };
        ContentSavedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_saved";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentSavedEventData"];
        };
        ContentSharedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            share_id: components["schemas"]["Id"];
            new_share_count: number;
        };
        ContentSharedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_shared";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentSharedEventData"];
        };
        ShownItem: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            engagement_signal: number;
        };
        ShownPage: {
            viewer_id: components["schemas"]["Id"];
            feed_algorithm: string;
            shown_at: components["schemas"]["Timestamp"];
            items: components["schemas"]["ShownItem"][];
        };
        ContentShownEventData: {
            pages: components["schemas"]["ShownPage"][];
        };
        ContentShownEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_shown";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentShownEventData"];
        };
        ContentUnlikedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            new_like_count: number;
        };
        ContentUnlikedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_unliked";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentUnlikedEventData"];
        };
        ContentUnsavedEventData: {
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            new_save_count: number;
        };
        ContentUnsavedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_unsaved";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentUnsavedEventData"];
        };
        ContentView: {
            view_id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator_id: components["schemas"]["Id"];
            viewed_at: components["schemas"]["Timestamp"];
            watched_ms: number;
            completed: boolean;
        };
        ContentViewedEventData: {
            views: components["schemas"]["ContentView"][];
        };
        ContentViewedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_viewed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["ContentViewedEventData"];
        };
        /** @enum {string} */
        FeedbackChange: "more" | "less" | "withdrawn";
        FeedbackGivenEventData: {
            user_id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            kind: components["schemas"]["FeedbackChange"];
        };
        FeedbackGivenEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "feedback_given";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FeedbackGivenEventData"];
        };
        FollowRequestApprovedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        FollowRequestApprovedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "follow_request_approved";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FollowRequestApprovedEventData"];
        };
        FollowRequestDeclinedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        FollowRequestDeclinedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "follow_request_declined";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FollowRequestDeclinedEventData"];
        };
        FollowRequestWithdrawnEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        FollowRequestWithdrawnEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "follow_request_withdrawn";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FollowRequestWithdrawnEventData"];
        };
        FollowRequestedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        FollowRequestedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "follow_requested";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["FollowRequestedEventData"];
        };
        /** @enum {string} */
        HighlightChange: "created" | "edited" | "deleted" | "reordered";
        HighlightChangedEventData: {
            owner_id: components["schemas"]["Id"];
            highlight_id: string | null;
            change: components["schemas"]["HighlightChange"];
        };
        HighlightChangedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "highlight_changed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["HighlightChangedEventData"];
        };
        InterestsErasedEventData: {
            user_id: components["schemas"]["Id"];
            tag: string | null;
        };
        InterestsErasedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interests_erased";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["InterestsErasedEventData"];
        };
        LiveEndedEventData: {
            content_id: components["schemas"]["Id"];
            stream_id: components["schemas"]["Id"];
            creator_id: components["schemas"]["Id"];
            end_reason: components["schemas"]["EndReason"];
            was_announced: boolean;
            duration_seconds: number;
            peak_viewers: number;
            unique_viewers: number;
            like_count: number;
            comment_count: number;
            total_tips: components["schemas"]["Money"];
        };
        LiveEndedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "live_ended";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["LiveEndedEventData"];
        };
        LiveStartedEventData: {
            content_id: components["schemas"]["Id"];
            stream_id: components["schemas"]["Id"];
            creator_id: components["schemas"]["Id"];
            visibility: components["schemas"]["Visibility"];
        };
        LiveStartedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "live_started";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["LiveStartedEventData"];
        };
        LiveUpdatedEventData: {
            content_id: components["schemas"]["Id"];
            stream_id: components["schemas"]["Id"];
            creator_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            slow_mode_seconds: components["schemas"]["SlowModeSeconds"];
            comments_enabled: boolean;
        };
        LiveUpdatedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "live_updated";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["LiveUpdatedEventData"];
        };
        LiveViewerBannedEventData: {
            content_id: components["schemas"]["Id"];
            stream_id: components["schemas"]["Id"];
            creator_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
        };
        LiveViewerBannedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "live_viewer_banned";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["LiveViewerBannedEventData"];
        };
        LiveViewerUnbannedEventData: {
            content_id: components["schemas"]["Id"];
            stream_id: components["schemas"]["Id"];
            creator_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
        };
        LiveViewerUnbannedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "live_viewer_unbanned";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["LiveViewerUnbannedEventData"];
        };
        MailQueuedEventData: {
            mail_id: components["schemas"]["Id"];
            kind: string;
        };
        MailQueuedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mail_queued";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MailQueuedEventData"];
        };
        MediaDiscardedEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            keys: string[];
        };
        MediaDiscardedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "media_discarded";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MediaDiscardedEventData"];
        };
        MediaFailedEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            reason: string;
        };
        MediaFailedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "media_failed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MediaFailedEventData"];
        };
        MediaReadyEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
        };
        MediaReadyEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "media_ready";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MediaReadyEventData"];
        };
        MediaUploadedEventData: {
            media_id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
        };
        MediaUploadedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "media_uploaded";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["MediaUploadedEventData"];
        };
        PushQueuedEventData: {
            push_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
        };
        PushQueuedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "push_queued";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["PushQueuedEventData"];
        };
        SessionStartedEventData: {
            user_id: components["schemas"]["Id"];
            session_id: components["schemas"]["Id"];
        };
        SessionStartedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_started";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["SessionStartedEventData"];
        };
        SessionsEndedEventData: {
            user_id: components["schemas"]["Id"];
            session_ids: components["schemas"]["Id"][];
            reason: string;
        };
        SessionsEndedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sessions_ended";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["SessionsEndedEventData"];
        };
        UserBlockedEventData: {
            blocker_id: components["schemas"]["Id"];
            blocked_id: components["schemas"]["Id"];
            expires_at: string | null;
        };
        UserBlockedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_blocked";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserBlockedEventData"];
        };
        UserDeletionRequestedEventData: {
            user_id: components["schemas"]["Id"];
        };
        UserDeletionRequestedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_deletion_requested";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserDeletionRequestedEventData"];
        };
        UserErasedEventData: {
            user_id: components["schemas"]["Id"];
        };
        UserErasedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_erased";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserErasedEventData"];
        };
        UserFollowedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
            by_request: boolean;
        };
        UserFollowedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_followed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserFollowedEventData"];
        };
        UserMutedEventData: {
            muter_id: components["schemas"]["Id"];
            muted_id: components["schemas"]["Id"];
            expires_at: string | null;
        };
        UserMutedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_muted";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserMutedEventData"];
        };
        UserRegisteredEventData: {
            user_id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
        };
        UserRegisteredEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_registered";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserRegisteredEventData"];
        };
        UserReinstatedEventData: {
            user_id: components["schemas"]["Id"];
        };
        UserReinstatedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_reinstated";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserReinstatedEventData"];
        };
        UserRestoredEventData: {
            user_id: components["schemas"]["Id"];
        };
        UserRestoredEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_restored";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserRestoredEventData"];
        };
        UserRoleChangedEventData: {
            user_id: components["schemas"]["Id"];
            role: components["schemas"]["Role"];
        };
        UserRoleChangedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_role_changed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserRoleChangedEventData"];
        };
        UserSuspendedEventData: {
            user_id: components["schemas"]["Id"];
            reason: string;
            until: string | null;
        };
        UserSuspendedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_suspended";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserSuspendedEventData"];
        };
        UserUnblockedEventData: {
            blocker_id: components["schemas"]["Id"];
            blocked_id: components["schemas"]["Id"];
        };
        UserUnblockedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_unblocked";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserUnblockedEventData"];
        };
        UserUnfollowedEventData: {
            follower_id: components["schemas"]["Id"];
            following_id: components["schemas"]["Id"];
        };
        UserUnfollowedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_unfollowed";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserUnfollowedEventData"];
        };
        UserUnmutedEventData: {
            muter_id: components["schemas"]["Id"];
            muted_id: components["schemas"]["Id"];
        };
        UserUnmutedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_unmuted";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserUnmutedEventData"];
        };
        UserUpdatedEventData: {
            user_id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            is_private: boolean;
        };
        UserUpdatedEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_updated";
            occurred_at: components["schemas"]["Timestamp"];
            actor_id: components["schemas"]["ActorId"];
            request_id: components["schemas"]["RequestId"];
            version: components["schemas"]["EventVersion"];
            data: components["schemas"]["UserUpdatedEventData"];
        };
        KnownDomainEvent: components["schemas"]["AccountSecuredEvent"] | components["schemas"]["AvatarWithdrawnEvent"] | components["schemas"]["CloseFriendsChangedEvent"] | components["schemas"]["CommentDeletedEvent"] | components["schemas"]["ContentCommentedEvent"] | components["schemas"]["ContentCreatedEvent"] | components["schemas"]["ContentDeletedEvent"] | components["schemas"]["ContentEditedEvent"] | components["schemas"]["ContentFailedEvent"] | components["schemas"]["ContentLikedEvent"] | components["schemas"]["ContentPublishedEvent"] | components["schemas"]["ContentSavedEvent"] | components["schemas"]["ContentSharedEvent"] | components["schemas"]["ContentShownEvent"] | components["schemas"]["ContentUnlikedEvent"] | components["schemas"]["ContentUnsavedEvent"] | components["schemas"]["ContentViewedEvent"] | components["schemas"]["FeedbackGivenEvent"] | components["schemas"]["FollowRequestApprovedEvent"] | components["schemas"]["FollowRequestDeclinedEvent"] | components["schemas"]["FollowRequestWithdrawnEvent"] | components["schemas"]["FollowRequestedEvent"] | components["schemas"]["HighlightChangedEvent"] | components["schemas"]["InterestsErasedEvent"] | components["schemas"]["LiveEndedEvent"] | components["schemas"]["LiveStartedEvent"] | components["schemas"]["LiveUpdatedEvent"] | components["schemas"]["LiveViewerBannedEvent"] | components["schemas"]["LiveViewerUnbannedEvent"] | components["schemas"]["MailQueuedEvent"] | components["schemas"]["MediaDiscardedEvent"] | components["schemas"]["MediaFailedEvent"] | components["schemas"]["MediaReadyEvent"] | components["schemas"]["MediaUploadedEvent"] | components["schemas"]["PushQueuedEvent"] | components["schemas"]["SessionStartedEvent"] | components["schemas"]["SessionsEndedEvent"] | components["schemas"]["UserBlockedEvent"] | components["schemas"]["UserDeletionRequestedEvent"] | components["schemas"]["UserErasedEvent"] | components["schemas"]["UserFollowedEvent"] | components["schemas"]["UserMutedEvent"] | components["schemas"]["UserRegisteredEvent"] | components["schemas"]["UserReinstatedEvent"] | components["schemas"]["UserRestoredEvent"] | components["schemas"]["UserRoleChangedEvent"] | components["schemas"]["UserSuspendedEvent"] | components["schemas"]["UserUnblockedEvent"] | components["schemas"]["UserUnfollowedEvent"] | components["schemas"]["UserUnmutedEvent"] | components["schemas"]["UserUpdatedEvent"];
        DomainEvent: components["schemas"]["KnownDomainEvent"];
        AllowDetails: {
            allow: string[];
        };
        AllowDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "METHOD_NOT_ALLOWED";
            message: string;
            details: components["schemas"]["AllowDetails"];
            doc_url: string;
            retryable: boolean;
        };
        ChallengeDetails: {
            challenge_token: string;
            expires_in: number;
        };
        ChallengeDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "TWO_FACTOR_REQUIRED";
            message: string;
            details: components["schemas"]["ChallengeDetails"];
            doc_url: string;
            retryable: boolean;
        };
        CodeDetails: {
            tries_left?: number;
        };
        CodeDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "INVALID_TWO_FACTOR_CODE";
            message: string;
            details: components["schemas"]["CodeDetails"];
            doc_url: string;
            retryable: boolean;
        };
        DetailReason: string;
        DependencyDetails: {
            dependency?: string;
            reason?: components["schemas"]["DetailReason"];
        };
        DependencyDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "SERVICE_UNAVAILABLE";
            message: string;
            details: components["schemas"]["DependencyDetails"];
            doc_url: string;
            retryable: boolean;
        };
        DeviceDetails: {
            platform: components["schemas"]["PushPlatform"];
        };
        DeviceDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "DEVICE_TOKEN_TAKEN";
            message: string;
            details: components["schemas"]["DeviceDetails"];
            doc_url: string;
            retryable: boolean;
        };
        DetailField: string;
        Issue: {
            field: string;
            message: string;
        };
        Issues: components["schemas"]["Issue"][];
        FieldDetails: {
            field?: components["schemas"]["DetailField"];
            reason?: components["schemas"]["DetailReason"];
            in?: string;
            issues?: components["schemas"]["Issues"];
        };
        FieldDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "INVALID_EMAIL" | "INVALID_USERNAME" | "WEAK_PASSWORD" | "CONTENT_TOO_LONG" | "INVALID_VISIBILITY";
            message: string;
            details: components["schemas"]["FieldDetails"];
            doc_url: string;
            retryable: boolean;
        };
        LimitDetails: {
            limit: number;
        };
        LimitDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "LIMIT_REACHED";
            message: string;
            details: components["schemas"]["LimitDetails"];
            doc_url: string;
            retryable: boolean;
        };
        MediaTypeDetails: {
            content_type?: string | null;
            content_encoding?: string;
        };
        MediaTypeDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "UNSUPPORTED_MEDIA_TYPE";
            message: string;
            details: components["schemas"]["MediaTypeDetails"];
            doc_url: string;
            retryable: boolean;
        };
        NoDetails: Record<string, never>;
        NoDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "SELF_FOLLOW" | "SELF_BLOCK" | "SELF_MUTE" | "SELF_CLOSE_FRIEND" | "SELF_BAN" | "NOT_A_FOLLOWER" | "INVALID_VERIFICATION_CODE" | "INVALID_NONCE" | "TOKEN_EXPIRED" | "MISSING_AUTH_HEADER" | "INVALID_INGEST_SECRET" | "NOT_CONTENT_OWNER" | "INVALID_STREAM_KEY" | "BANNED_FROM_STREAM" | "COMMENTS_DISABLED" | "NOT_FOLLOWING" | "NOT_SUBSCRIBED" | "USER_BLOCKED" | "EMAIL_NOT_VERIFIED" | "USER_NOT_FOUND" | "HIGHLIGHT_NOT_FOUND" | "MEDIA_NOT_FOUND" | "NOTIFICATION_NOT_FOUND" | "DEVICE_NOT_FOUND" | "CONSUMER_NOT_FOUND" | "DEAD_LETTER_NOT_FOUND" | "SESSION_NOT_FOUND" | "FOLLOW_REQUEST_NOT_FOUND" | "PROVIDER_NOT_FOUND" | "IDENTITY_NOT_FOUND" | "EMAIL_ALREADY_VERIFIED" | "TWO_FACTOR_ALREADY_ENABLED" | "TWO_FACTOR_NOT_STARTED" | "TWO_FACTOR_NOT_ENABLED" | "IDENTITY_TAKEN" | "LAST_SIGN_IN_METHOD" | "CONTENT_ALREADY_DELETED" | "CONTENT_ALREADY_PUBLISHED" | "STREAM_NOT_LIVE" | "MEDIA_NOT_UPLOADED" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_IN_PROGRESS" | "PRECONDITION_FAILED" | "UPGRADE_REQUIRED" | "SLOW_MODE" | "INTERNAL_ERROR" | "DATABASE_ERROR" | "ENCRYPTION_ERROR" | "STORAGE_ERROR" | "EVENT_PUBLISH_ERROR";
            message: string;
            details: components["schemas"]["NoDetails"];
            doc_url: string;
            retryable: boolean;
        };
        PathDetails: {
            path: string;
        };
        PathDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "ROUTE_NOT_FOUND";
            message: string;
            details: components["schemas"]["PathDetails"];
            doc_url: string;
            retryable: boolean;
        };
        QuotaDetails: {
            limit_bytes?: number;
            used_bytes?: number;
            reserved_bytes?: number;
        };
        QuotaDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "STORAGE_QUOTA_EXCEEDED";
            message: string;
            details: components["schemas"]["QuotaDetails"];
            doc_url: string;
            retryable: boolean;
        };
        RangeDetails: {
            size_bytes?: number;
        };
        RangeDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "RANGE_NOT_SATISFIABLE";
            message: string;
            details: components["schemas"]["RangeDetails"];
            doc_url: string;
            retryable: boolean;
        };
        RateLimitDetails: {
            limit?: number;
            reason?: components["schemas"]["DetailReason"];
        };
        RateLimitDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "RATE_LIMIT_EXCEEDED";
            message: string;
            details: components["schemas"]["RateLimitDetails"];
            doc_url: string;
            retryable: boolean;
        };
        ReasonDetails: {
            reason?: components["schemas"]["DetailReason"];
            field?: components["schemas"]["DetailField"];
        };
        ReasonDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "INVALID_CURSOR" | "DUPLICATE_FOLLOW" | "INVALID_REDIRECT_URI" | "INVALID_OIDC_STATE" | "INVALID_MEDIA" | "INVALID_CREDENTIALS" | "INVALID_AUTHORIZATION_CODE" | "INVALID_ID_TOKEN" | "INVALID_TOKEN" | "REAUTHENTICATION_REQUIRED" | "CONTENT_NOT_FOUND" | "COMMENT_NOT_FOUND" | "USERNAME_TAKEN" | "EMAIL_TAKEN";
            message: string;
            details: components["schemas"]["ReasonDetails"];
            doc_url: string;
            retryable: boolean;
        };
        RoleDetails: {
            needs?: components["schemas"]["Role"];
            reason?: components["schemas"]["DetailReason"];
        };
        RoleDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "INSUFFICIENT_ROLE";
            message: string;
            details: components["schemas"]["RoleDetails"];
            doc_url: string;
            retryable: boolean;
        };
        SizeDetails: {
            limit_bytes?: number;
        };
        SizeDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "PAYLOAD_TOO_LARGE";
            message: string;
            details: components["schemas"]["SizeDetails"];
            doc_url: string;
            retryable: boolean;
        };
        StreamDetails: {
            stream_id?: components["schemas"]["Id"];
        };
        StreamDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "ALREADY_LIVE";
            message: string;
            details: components["schemas"]["StreamDetails"];
            doc_url: string;
            retryable: boolean;
        };
        SuspensionDetails: {
            reason: string;
            until: string | null;
        };
        SuspensionDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "ACCOUNT_SUSPENDED";
            message: string;
            details: components["schemas"]["SuspensionDetails"];
            doc_url: string;
            retryable: boolean;
        };
        UploadDetails: {
            limit?: number;
            reason?: components["schemas"]["DetailReason"];
        };
        UploadDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "TOO_MANY_RESERVATIONS" | "UPLOAD_TOO_SLOW" | "TOO_MANY_UPLOADS";
            message: string;
            details: components["schemas"]["UploadDetails"];
            doc_url: string;
            retryable: boolean;
        };
        ValidationDetails: {
            in?: string;
            issues: components["schemas"]["Issues"];
        };
        ValidationDetailsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "VALIDATION_FAILED";
            message: string;
            details: components["schemas"]["ValidationDetails"];
            doc_url: string;
            retryable: boolean;
        };
        KnownError: components["schemas"]["AllowDetailsError"] | components["schemas"]["ChallengeDetailsError"] | components["schemas"]["CodeDetailsError"] | components["schemas"]["DependencyDetailsError"] | components["schemas"]["DeviceDetailsError"] | components["schemas"]["FieldDetailsError"] | components["schemas"]["LimitDetailsError"] | components["schemas"]["MediaTypeDetailsError"] | components["schemas"]["NoDetailsError"] | components["schemas"]["PathDetailsError"] | components["schemas"]["QuotaDetailsError"] | components["schemas"]["RangeDetailsError"] | components["schemas"]["RateLimitDetailsError"] | components["schemas"]["ReasonDetailsError"] | components["schemas"]["RoleDetailsError"] | components["schemas"]["SizeDetailsError"] | components["schemas"]["StreamDetailsError"] | components["schemas"]["SuspensionDetailsError"] | components["schemas"]["UploadDetailsError"] | components["schemas"]["ValidationDetailsError"];
        /** @enum {string} */
        ErrorCode: "VALIDATION_FAILED" | "INVALID_EMAIL" | "INVALID_USERNAME" | "WEAK_PASSWORD" | "CONTENT_TOO_LONG" | "INVALID_VISIBILITY" | "INVALID_CURSOR" | "DUPLICATE_FOLLOW" | "SELF_FOLLOW" | "SELF_BLOCK" | "SELF_MUTE" | "SELF_CLOSE_FRIEND" | "SELF_BAN" | "NOT_A_FOLLOWER" | "INVALID_VERIFICATION_CODE" | "INVALID_REDIRECT_URI" | "INVALID_OIDC_STATE" | "INVALID_NONCE" | "INVALID_MEDIA" | "INVALID_CREDENTIALS" | "TWO_FACTOR_REQUIRED" | "INVALID_TWO_FACTOR_CODE" | "INVALID_AUTHORIZATION_CODE" | "INVALID_ID_TOKEN" | "TOKEN_EXPIRED" | "INVALID_TOKEN" | "MISSING_AUTH_HEADER" | "INVALID_INGEST_SECRET" | "NOT_CONTENT_OWNER" | "INVALID_STREAM_KEY" | "BANNED_FROM_STREAM" | "COMMENTS_DISABLED" | "NOT_FOLLOWING" | "NOT_SUBSCRIBED" | "USER_BLOCKED" | "ACCOUNT_SUSPENDED" | "INSUFFICIENT_ROLE" | "REAUTHENTICATION_REQUIRED" | "EMAIL_NOT_VERIFIED" | "USER_NOT_FOUND" | "CONTENT_NOT_FOUND" | "COMMENT_NOT_FOUND" | "HIGHLIGHT_NOT_FOUND" | "MEDIA_NOT_FOUND" | "NOTIFICATION_NOT_FOUND" | "DEVICE_NOT_FOUND" | "CONSUMER_NOT_FOUND" | "DEAD_LETTER_NOT_FOUND" | "SESSION_NOT_FOUND" | "FOLLOW_REQUEST_NOT_FOUND" | "PROVIDER_NOT_FOUND" | "IDENTITY_NOT_FOUND" | "ROUTE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "USERNAME_TAKEN" | "EMAIL_TAKEN" | "EMAIL_ALREADY_VERIFIED" | "TWO_FACTOR_ALREADY_ENABLED" | "TWO_FACTOR_NOT_STARTED" | "TWO_FACTOR_NOT_ENABLED" | "DEVICE_TOKEN_TAKEN" | "IDENTITY_TAKEN" | "LAST_SIGN_IN_METHOD" | "CONTENT_ALREADY_DELETED" | "CONTENT_ALREADY_PUBLISHED" | "ALREADY_LIVE" | "STREAM_NOT_LIVE" | "LIMIT_REACHED" | "MEDIA_NOT_UPLOADED" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_IN_PROGRESS" | "STORAGE_QUOTA_EXCEEDED" | "TOO_MANY_RESERVATIONS" | "UPLOAD_TOO_SLOW" | "PAYLOAD_TOO_LARGE" | "RANGE_NOT_SATISFIABLE" | "UNSUPPORTED_MEDIA_TYPE" | "PRECONDITION_FAILED" | "UPGRADE_REQUIRED" | "SLOW_MODE" | "TOO_MANY_UPLOADS" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "DATABASE_ERROR" | "ENCRYPTION_ERROR" | "STORAGE_ERROR" | "EVENT_PUBLISH_ERROR" | "SERVICE_UNAVAILABLE";
        ErrorBody: components["schemas"]["KnownError"];
    };
    responses: {
        InvalidEmailOrInvalidUsernameOrWeakPasswordOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UsernameTakenOrEmailTakenOrIdempotencyInProgress: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        PayloadTooLarge: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UnsupportedMediaType: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        RateLimitExceeded: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ServerError: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ServiceUnavailable: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        BadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidCredentialsOrTwoFactorRequired: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        Forbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        TokenExpiredOrInvalidToken: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidTwoFactorCodeOrTokenExpiredOrInvalidToken: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidEmailOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        WeakPasswordOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidRedirectUriOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ProviderNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidUsernameOrInvalidOidcStateOrInvalidNonceOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        TwoFactorRequiredOrInvalidAuthorizationCodeOrInvalidIdToken: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UsernameTakenOrEmailTaken: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidUsernameOrInvalidNonceOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        TwoFactorRequiredOrInvalidIdToken: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidUsernameOrContentTooLongOrInvalidMediaOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UsernameTakenOrLimitReached: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        PreconditionFailed: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidCredentialsOrInvalidTwoFactorCodeOrUnauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InsufficientRoleOrReauthenticationRequiredOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidCredentialsOrUnauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ReauthenticationRequiredOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        EmailAlreadyVerified: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidVerificationCodeOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        EmailTaken: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidCursorOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        SessionNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        TwoFactorAlreadyEnabledOrConflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidTwoFactorCodeOrUnauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        TwoFactorAlreadyEnabledOrTwoFactorNotStarted: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        TwoFactorNotEnabled: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        IdentityNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        LastSignInMethod: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidOidcStateOrInvalidNonceOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidCredentialsOrInvalidAuthorizationCodeOrInvalidIdTokenOrUnauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ReauthenticationRequiredOrEmailNotVerifiedOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        IdentityTaken: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidNonceOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidCredentialsOrInvalidIdTokenOrUnauthorized: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UserNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        SelfCloseFriendOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UserBlockedOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UserNotFoundOrFollowRequestNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        Conflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        FollowRequestNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        NotAFollowerOrUserNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        DuplicateFollowOrSelfFollowOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        NotFollowingOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        SelfBlockOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        SelfMuteOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InsufficientRoleOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        StorageQuotaExceededOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        TooManyReservationsOrConflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidMediaOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UploadTooSlow: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        TooManyUploadsOrRateLimitExceeded: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        StorageErrorOrServerError: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        MediaNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        MediaNotUploaded: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        BadRequestOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        MediaNotFoundOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        RangeNotSatisfiableOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        RateLimitExceededOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InternalErrorOrDatabaseErrorOrStorageErrorOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ServiceUnavailableOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentTooLongOrInvalidVisibilityOrInvalidMediaOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        NotEntitledOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        NotContentOwnerOrNotEntitledOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentTooLongOrInvalidVisibilityOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentAlreadyPublished: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        LimitReachedOrConflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        NotEntitledOrUserBlockedOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentAlreadyDeleted: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentTooLongOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        HighlightNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        NotContentOwnerOrNotFollowingOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentNotFoundOrHighlightNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentNotFoundOrCommentNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentAlreadyDeletedOrConflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        BannedFromStreamOrNotEntitledOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        CommentNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        NotificationNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        DeviceTokenTakenOrLimitReachedOrConflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        DeviceNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        AlreadyLiveOrConflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        StreamNotLive: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        BannedFromStreamOrCommentsDisabledOrNotEntitledOrUserBlockedOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentAlreadyDeletedOrStreamNotLiveOrConflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        SlowModeOrRateLimitExceeded: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        BannedFromStreamOrNotEntitledOrUserBlockedOrForbidden: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentAlreadyDeletedOrStreamNotLive: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        SelfBanOrBadRequest: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UserNotFoundOrContentNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        StreamNotLiveOrConflict: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UpgradeRequired: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ConsumerNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        EventPublishErrorOrServiceUnavailable: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        DeadLetterNotFound: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidIngestSecretOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InvalidStreamKeyOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        ContentNotFoundOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        StreamNotLiveOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        PayloadTooLargeOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        UnsupportedMediaTypeOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        InternalErrorOrDatabaseErrorOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        RouteNotFoundOutsideApi: {
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        IdempotencyKey: string;
        IfNoneMatch: string;
        Provider: string;
        IfMatch: string;
        Limit: number;
        Cursor: string;
        SessionId: components["schemas"]["Id"];
        UsernameInPath: string;
        UserIds: components["schemas"]["Id"][];
        UserId: components["schemas"]["Id"];
        MediaId: components["schemas"]["Id"];
        PostId: components["schemas"]["Id"];
        ReelId: components["schemas"]["Id"];
        From: string;
        To: string;
        PostType: "post" | "reel";
        StoryId: components["schemas"]["Id"];
        HighlightId: components["schemas"]["Id"];
        ContentId: components["schemas"]["Id"];
        CommentSort: "newest" | "top";
        CommentId: components["schemas"]["Id"];
        FeedAlgorithm: "ch" | "time";
        Explain: boolean;
        CacheControl: string;
        AnyContentId: components["schemas"]["Id"];
        Tag: string;
        SearchText: string;
        SearchType: "users" | "tags" | "posts";
        TrendingCategory: string;
        SectionLimit: number;
        DeviceId: components["schemas"]["Id"];
        StreamId: components["schemas"]["Id"];
        BannedUserId: components["schemas"]["Id"];
        AccountQuery: string;
        AccountState: "active" | "suspended";
        DeadLetterId: string;
        DocumentScope: components["schemas"]["DocumentScope"];
    };
    requestBodies: never;
    headers: {
        ETag: string;
        FeedSource: components["schemas"]["FeedSource"];
        RequestId: string;
        CacheControl: "no-store" | "private, no-cache" | "public, no-cache";
        Limit: number;
        Remaining: number;
        Reset: number;
        Vary: string;
        Location: string;
        IdempotencyReplayed: string;
        RetryAfter: number;
        WwwAuthenticate: "Bearer" | "Bearer error=\"invalid_token\"";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    register: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["InvalidEmailOrInvalidUsernameOrWeakPasswordOrBadRequest"];
            409: components["responses"]["UsernameTakenOrEmailTakenOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidCredentialsOrTwoFactorRequired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenExpiredOrInvalidToken"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeTwoFactorLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorLoginRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidTwoFactorCodeOrTokenExpiredOrInvalidToken"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            202: {
            };
            400: components["responses"]["InvalidEmailOrBadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["WeakPasswordOrBadRequest"];
            401: components["responses"]["TokenExpiredOrInvalidToken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSignInProviders: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SignInProviderList"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimitExceeded"];
        };
    };
    startOidcSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartOidcRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["OidcFlow"];
                };
            };
            400: components["responses"]["InvalidRedirectUriOrBadRequest"];
            404: components["responses"]["ProviderNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeOidcSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteOidcRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["InvalidUsernameOrInvalidOidcStateOrInvalidNonceOrBadRequest"];
            401: components["responses"]["TwoFactorRequiredOrInvalidAuthorizationCodeOrInvalidIdToken"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProviderNotFound"];
            409: components["responses"]["UsernameTakenOrEmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOidcNonce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["parameters"]["Provider"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["OidcNonce"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["ProviderNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signInWithIdToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdTokenRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["InvalidUsernameOrInvalidNonceOrBadRequest"];
            401: components["responses"]["TwoFactorRequiredOrInvalidIdToken"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProviderNotFound"];
            409: components["responses"]["UsernameTakenOrEmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteMeRequest"];
            };
        };
        responses: {
            202: {
                content: {
                    "application/json": components["schemas"]["AccountDeletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidCredentialsOrInvalidTwoFactorCodeOrUnauthorized"];
            403: components["responses"]["InsufficientRoleOrReauthenticationRequiredOrForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editMe: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["InvalidUsernameOrContentTooLongOrInvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["UsernameTakenOrLimitReached"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AccountExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestMyExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            202: {
                content: {
                    "application/json": components["schemas"]["AccountExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["WeakPasswordOrBadRequest"];
            401: components["responses"]["InvalidCredentialsOrUnauthorized"];
            403: components["responses"]["ReauthenticationRequiredOrForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmailRequest"];
            };
        };
        responses: {
            202: {
            };
            400: components["responses"]["InvalidEmailOrBadRequest"];
            401: components["responses"]["InvalidCredentialsOrUnauthorized"];
            403: components["responses"]["ReauthenticationRequiredOrForbidden"];
            409: components["responses"]["EmailAlreadyVerified"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            202: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EmailAlreadyVerified"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["InvalidVerificationCodeOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SessionInfoPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["SessionId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SessionNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TwoFactorState"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReauthenticationRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["TwoFactorSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidCredentialsOrUnauthorized"];
            403: components["responses"]["ReauthenticationRequiredOrForbidden"];
            409: components["responses"]["TwoFactorAlreadyEnabledOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    activateTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorCodeRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidTwoFactorCodeOrUnauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["TwoFactorAlreadyEnabledOrTwoFactorNotStarted"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorConfirmationRequest"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidCredentialsOrInvalidTwoFactorCodeOrUnauthorized"];
            403: components["responses"]["ReauthenticationRequiredOrForbidden"];
            409: components["responses"]["TwoFactorNotEnabled"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorConfirmationRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidCredentialsOrInvalidTwoFactorCodeOrUnauthorized"];
            403: components["responses"]["ReauthenticationRequiredOrForbidden"];
            409: components["responses"]["TwoFactorNotEnabled"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["IdentityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["parameters"]["Provider"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IdentityNotFound"];
            409: components["responses"]["LastSignInMethod"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkIdentityWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkWithCodeRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["InvalidOidcStateOrInvalidNonceOrBadRequest"];
            401: components["responses"]["InvalidCredentialsOrInvalidAuthorizationCodeOrInvalidIdTokenOrUnauthorized"];
            403: components["responses"]["ReauthenticationRequiredOrEmailNotVerifiedOrForbidden"];
            404: components["responses"]["ProviderNotFound"];
            409: components["responses"]["IdentityTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkIdentityWithIdToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkWithIdTokenRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["InvalidNonceOrBadRequest"];
            401: components["responses"]["InvalidCredentialsOrInvalidIdTokenOrUnauthorized"];
            403: components["responses"]["ReauthenticationRequiredOrEmailNotVerifiedOrForbidden"];
            404: components["responses"]["ProviderNotFound"];
            409: components["responses"]["IdentityTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserByUsername: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                username: components["parameters"]["UsernameInPath"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRelationships: {
        parameters: {
            query: {
                ids: components["parameters"]["UserIds"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RelationshipList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBlocks: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BlockedUserPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMutes: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MutedUserPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloseFriends: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CloseFriendPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addCloseFriend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["SelfCloseFriendOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserBlockedOrForbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeCloseFriend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFollowRequests: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FollowRequestPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSentFollowRequests: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FollowRequestPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveFollowRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Relationship"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFoundOrFollowRequestNotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    declineFollowRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FollowRequestNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeFollower: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotAFollowerOrUserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    followUser: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Relationship"];
                };
            };
            400: components["responses"]["DuplicateFollowOrSelfFollowOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserBlockedOrForbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unfollowUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RelatedUserPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowingOrForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFollowing: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RelatedUserPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowingOrForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    blockUser: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BlockRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Relationship"];
                };
            };
            400: components["responses"]["SelfBlockOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unblockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    muteUser: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MuteRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Relationship"];
                };
            };
            400: components["responses"]["SelfMuteOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unmuteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    withdrawFollowRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FollowRequestNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRecommendations: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RecommendationPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyStorage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StorageUsage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMedia: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMediaRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["ReservedMedia"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StorageQuotaExceededOrForbidden"];
            409: components["responses"]["TooManyReservationsOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadMedia: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadMediaRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["InvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StorageQuotaExceededOrForbidden"];
            408: components["responses"]["UploadTooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyUploadsOrRateLimitExceeded"];
            500: components["responses"]["StorageErrorOrServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["MediaId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MediaNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MediaId"];
            };
        };
        responses: {
            202: {
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["InvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MediaNotFound"];
            409: components["responses"]["MediaNotUploaded"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["StorageErrorOrServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMediaFile: {
        parameters: {
            query?: {
                viewer?: components["schemas"]["Id"];
                expires?: number;
                signature?: string;
            };
            header?: {
                Range?: string;
                "If-Range"?: string;
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                media_id: components["schemas"]["Id"];
                file: string;
            };
        };
        responses: {
            200: {
                content: {
                    "image/webp": string;
                    "video/mp4": string;
                };
            };
            206: {
                content: {
                    "image/webp": string;
                    "video/mp4": string;
                };
            };
            304: {
            };
            400: components["responses"]["BadRequestOutsideApi"];
            404: components["responses"]["MediaNotFoundOutsideApi"];
            416: components["responses"]["RangeNotSatisfiableOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
            500: components["responses"]["InternalErrorOrDatabaseErrorOrStorageErrorOutsideApi"];
            503: components["responses"]["ServiceUnavailableOutsideApi"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["ContentTooLongOrInvalidVisibilityOrInvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPost: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["PostId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PostId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editPost: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["PostId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPostRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["ContentTooLongOrInvalidVisibilityOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyPublished"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPostEdits: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["PostId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CaptionEditPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publishPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PostId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyPublished"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createReel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReelRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Reel"];
                };
            };
            400: components["responses"]["ContentTooLongOrInvalidVisibilityOrInvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReel: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Reel"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editReel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPostRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Reel"];
                };
            };
            400: components["responses"]["ContentTooLongOrInvalidVisibilityOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyPublished"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReelEdits: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CaptionEditPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publishReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Reel"];
                };
            };
            400: components["responses"]["InvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyPublished"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReelAnalytics: {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ReelAnalytics"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserPosts: {
        parameters: {
            query?: {
                type?: components["parameters"]["PostType"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowingOrForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createStory: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStoryRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["ContentTooLongOrInvalidVisibilityOrInvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["LimitReachedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStoryFeed: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StoryGroupPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStory: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStoryViewers: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StoryViewerPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    likeStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlikeStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserStories: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StoryPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowingOrForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStoryArchive: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StoryPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createHighlight: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHighlightRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Highlight"];
                };
            };
            400: components["responses"]["ContentTooLongOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["LimitReachedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHighlight: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["HighlightId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HighlightWithStories"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowingOrForbidden"];
            404: components["responses"]["HighlightNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteHighlight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["HighlightId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotFollowingOrForbidden"];
            404: components["responses"]["HighlightNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editHighlight: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["HighlightId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditHighlightRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Highlight"];
                };
            };
            400: components["responses"]["ContentTooLongOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotFollowingOrForbidden"];
            404: components["responses"]["ContentNotFoundOrHighlightNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHighlights: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HighlightPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowingOrForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    orderHighlights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderHighlightsRequest"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HighlightNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    likePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlikePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPostLikers: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikerPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPostComment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ContentId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["ContentTooLongOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFoundOrCommentNotFound"];
            409: components["responses"]["ContentAlreadyDeletedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPostComments: {
        parameters: {
            query?: {
                sort?: components["parameters"]["CommentSort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReplies: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["CommentId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ReplyPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["BannedFromStreamOrNotEntitledOrForbidden"];
            404: components["responses"]["CommentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["CommentId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["CommentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sharePost: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ContentId"];
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            400: components["responses"]["ContentTooLongOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeletedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    savePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SaveState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unsavePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SaveState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    likeReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlikeReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReelLikers: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikerPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createReelComment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["ContentTooLongOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFoundOrCommentNotFound"];
            409: components["responses"]["ContentAlreadyDeletedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReelComments: {
        parameters: {
            query?: {
                sort?: components["parameters"]["CommentSort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    shareReel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            400: components["responses"]["ContentTooLongOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeletedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    saveReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SaveState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unsaveReel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SaveState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeleted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordViewsRequest"];
            };
        };
        responses: {
            202: {
                content: {
                    "application/json": components["schemas"]["RecordedViews"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSaved: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFeed: {
        parameters: {
            query?: {
                algo?: components["parameters"]["FeedAlgorithm"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                explain?: components["parameters"]["Explain"];
            };
            header?: {
                "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFeedbackRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    withdrawFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AnyContentId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInterests: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InterestPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    eraseInterests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    eraseInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag: components["parameters"]["Tag"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    search: {
        parameters: {
            query: {
                q: components["parameters"]["SearchText"];
                type?: components["parameters"]["SearchType"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTrending: {
        parameters: {
            query?: {
                category?: components["parameters"]["TrendingCategory"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                explain?: components["parameters"]["Explain"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTrendingTags: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TrendingTagPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    discover: {
        parameters: {
            query?: {
                limit?: components["parameters"]["SectionLimit"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Discovery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFollowingFeed: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                explain?: components["parameters"]["Explain"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
            304: {
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                after?: components["schemas"]["Id"];
                wait?: number;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            304: {
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkNotificationsReadRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotificationNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNotificationGroups: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["NotificationGroupPage"];
                };
            };
            304: {
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPreferencesRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerDevice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDeviceRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DeviceTokenTakenOrLimitReachedOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unregisterDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DeviceId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLive: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LivePage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startLive: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartLiveRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["StartedLive"];
                };
            };
            400: components["responses"]["ContentTooLongOrInvalidVisibilityOrInvalidMediaOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["AlreadyLiveOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editLive: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditLiveRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["StreamNotLive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLiveStatus: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LiveStatusReport"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LiveSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLiveComment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveCommentRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["ContentTooLongOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["BannedFromStreamOrCommentsDisabledOrNotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeletedOrStreamNotLiveOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["SlowModeOrRateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLiveComments: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["BannedFromStreamOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    likeLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["BannedFromStreamOrNotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeletedOrStreamNotLive"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlikeLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LikeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["BannedFromStreamOrNotEntitledOrUserBlockedOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["ContentAlreadyDeletedOrStreamNotLive"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLiveViewers: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LiveViewerPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLiveBans: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LiveBanPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    banViewer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BanViewerRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["LiveBan"];
                };
            };
            400: components["responses"]["SelfBanOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["UserNotFoundOrContentNotFound"];
            409: components["responses"]["StreamNotLiveOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unbanViewer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
                user_id: components["parameters"]["BannedUserId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotContentOwnerOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSocketTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["SocketTicket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openNotificationsSocket: {
        parameters: {
            query?: {
                ticket?: string;
                last_event_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            101: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            426: components["responses"]["UpgradeRequired"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openLiveSocket: {
        parameters: {
            query?: {
                ticket?: string;
                last_event_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            101: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["BannedFromStreamOrNotEntitledOrForbidden"];
            404: components["responses"]["ContentNotFound"];
            409: components["responses"]["StreamNotLive"];
            426: components["responses"]["UpgradeRequired"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                q?: components["parameters"]["AccountQuery"];
                state?: components["parameters"]["AccountState"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            304: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suspendUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reinstateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    explainFeed: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RankedFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SigningKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateSigningKeys: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateSigningKeysRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["SigningKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEventConsumers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventConsumerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        responses: {
            202: {
                content: {
                    "application/json": components["schemas"]["ReplayResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["ConsumerNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["EventPublishErrorOrServiceUnavailable"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                consumer?: string;
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["InvalidCursorOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dropDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DeadLetterId"];
            };
        };
        responses: {
            204: {
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["DeadLetterNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DeadLetterId"];
            };
        };
        responses: {
            202: {
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientRoleOrForbidden"];
            404: components["responses"]["DeadLetterNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["EventPublishErrorOrServiceUnavailable"];
        };
    };
    receiveIngestEvent: {
        parameters: {
            query: {
                secret: string;
            };
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestEvent"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["IngestReply"];
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            401: components["responses"]["InvalidIngestSecretOutsideApi"];
            403: components["responses"]["InvalidStreamKeyOutsideApi"];
            404: components["responses"]["ContentNotFoundOutsideApi"];
            409: components["responses"]["StreamNotLiveOutsideApi"];
            413: components["responses"]["PayloadTooLargeOutsideApi"];
            415: components["responses"]["UnsupportedMediaTypeOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
            500: components["responses"]["InternalErrorOrDatabaseErrorOutsideApi"];
            503: components["responses"]["ServiceUnavailableOutsideApi"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
            503: {
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
            500: components["responses"]["InternalErrorOrDatabaseErrorOutsideApi"];
            503: components["responses"]["ServiceUnavailableOutsideApi"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: {
                scope?: components["parameters"]["DocumentScope"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            304: {
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getOpenapiYaml: {
        parameters: {
            query?: {
                scope?: components["parameters"]["DocumentScope"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/yaml": string;
                };
            };
            304: {
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getAsyncapiJson: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            304: {
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getDocsScript: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "text/javascript": string;
                };
            };
            304: {
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getDocsStyle: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "text/css": string;
                };
            };
            304: {
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getOperationPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operation_id: string;
            };
        };
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            404: components["responses"]["RouteNotFoundOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getSocketsPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getErrorsPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getChangelogPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getRankingPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    getErrorPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
        };
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestOutsideApi"];
            404: components["responses"]["RouteNotFoundOutsideApi"];
            429: components["responses"]["RateLimitExceededOutsideApi"];
        };
    };
    receiveNotificationsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsServerMessage"];
            };
        };
        responses: {
            200: {
            };
        };
    };
    sendNotificationsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsClientMessage"];
            };
        };
        responses: {
            200: {
            };
        };
    };
    receiveLiveMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveServerMessage"];
            };
        };
        responses: {
            200: {
            };
        };
    };
    sendLiveMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveClientMessage"];
            };
        };
        responses: {
            200: {
            };
        };
    };
    receiveDomainEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainEvent"];
            };
        };
        responses: {
            200: {
            };
        };
    };
}
