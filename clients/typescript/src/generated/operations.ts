// Generated from openapi/ by `npm run generate`. Do not edit.
import { operation } from '../operation.ts'

/** Register an account. Errors: INVALID_EMAIL, INVALID_USERNAME, WEAK_PASSWORD, USERNAME_TAKEN, EMAIL_TAKEN, IDEMPOTENCY_IN_PROGRESS. */
export const register = /*#__PURE__*/ operation<'register'>('POST', '/api/v1/auth/register', { key: true, anonymous: true })
/** Sign in with a password. Errors: INVALID_CREDENTIALS, TWO_FACTOR_REQUIRED. */
export const login = /*#__PURE__*/ operation<'login'>('POST', '/api/v1/auth/login', { anonymous: true })
/** Refresh a session. */
export const refreshSession = /*#__PURE__*/ operation<'refreshSession'>('POST', '/api/v1/auth/refresh', { anonymous: true })
/** Sign out. */
export const logout = /*#__PURE__*/ operation<'logout'>('POST', '/api/v1/auth/logout', { anonymous: true })
/** Complete a two-factor sign-in. Errors: INVALID_TWO_FACTOR_CODE. */
export const completeTwoFactorLogin = /*#__PURE__*/ operation<'completeTwoFactorLogin'>('POST', '/api/v1/auth/login/two-factor', { anonymous: true })
/** Request a password reset. Errors: INVALID_EMAIL. */
export const requestPasswordReset = /*#__PURE__*/ operation<'requestPasswordReset'>('POST', '/api/v1/auth/password/forgot', { anonymous: true })
/** Reset a password. Errors: WEAK_PASSWORD. */
export const resetPassword = /*#__PURE__*/ operation<'resetPassword'>('POST', '/api/v1/auth/password/reset', { anonymous: true })
/** List sign-in providers. */
export const listSignInProviders = /*#__PURE__*/ operation<'listSignInProviders'>('GET', '/api/v1/auth/providers', { anonymous: true })
/** Start a sign-in with a provider. Errors: INVALID_REDIRECT_URI, PROVIDER_NOT_FOUND. */
export const startOidcSignIn = /*#__PURE__*/ operation<'startOidcSignIn'>('POST', '/api/v1/auth/oidc/{provider}/authorize', { anonymous: true })
/** Complete a sign-in with a provider. Errors: INVALID_USERNAME, INVALID_OIDC_STATE, INVALID_NONCE, TWO_FACTOR_REQUIRED, INVALID_AUTHORIZATION_CODE, INVALID_ID_TOKEN, PROVIDER_NOT_FOUND, USERNAME_TAKEN, EMAIL_TAKEN. */
export const completeOidcSignIn = /*#__PURE__*/ operation<'completeOidcSignIn'>('POST', '/api/v1/auth/oidc/{provider}/complete', { anonymous: true })
/** Create a nonce for an ID token. Errors: PROVIDER_NOT_FOUND. */
export const createOidcNonce = /*#__PURE__*/ operation<'createOidcNonce'>('POST', '/api/v1/auth/oidc/{provider}/nonce', { anonymous: true })
/** Sign in with an ID token. Errors: INVALID_USERNAME, INVALID_NONCE, TWO_FACTOR_REQUIRED, INVALID_ID_TOKEN, PROVIDER_NOT_FOUND, USERNAME_TAKEN, EMAIL_TAKEN. */
export const signInWithIdToken = /*#__PURE__*/ operation<'signInWithIdToken'>('POST', '/api/v1/auth/oidc/{provider}/id-token', { anonymous: true })
/** Get the authenticated user. */
export const getMe = /*#__PURE__*/ operation<'getMe'>('GET', '/api/v1/users/me')
/** Update the authenticated user. Errors: INVALID_USERNAME, CONTENT_TOO_LONG, INVALID_MEDIA, USERNAME_TAKEN, LIMIT_REACHED, PRECONDITION_FAILED. */
export const editMe = /*#__PURE__*/ operation<'editMe'>('PATCH', '/api/v1/users/me')
/** @deprecated The operation is now called `editMe`. */
export const updateMe = editMe
/** Delete the account. Errors: INVALID_CREDENTIALS, INVALID_TWO_FACTOR_CODE, INSUFFICIENT_ROLE, REAUTHENTICATION_REQUIRED. */
export const deleteMe = /*#__PURE__*/ operation<'deleteMe'>('DELETE', '/api/v1/users/me')
/** Request an export of the account. */
export const requestMyExport = /*#__PURE__*/ operation<'requestMyExport'>('POST', '/api/v1/users/me/export')
/** Get the export of the account. */
export const getMyExport = /*#__PURE__*/ operation<'getMyExport'>('GET', '/api/v1/users/me/export')
/** Change the password. Errors: WEAK_PASSWORD, INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED. */
export const changePassword = /*#__PURE__*/ operation<'changePassword'>('POST', '/api/v1/users/me/password')
/** Change the e-mail address. Errors: INVALID_EMAIL, INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, EMAIL_ALREADY_VERIFIED. */
export const changeEmail = /*#__PURE__*/ operation<'changeEmail'>('POST', '/api/v1/users/me/email')
/** Send a verification code. Errors: EMAIL_ALREADY_VERIFIED. */
export const sendEmailVerification = /*#__PURE__*/ operation<'sendEmailVerification'>('POST', '/api/v1/users/me/email/verification')
/** Verify an e-mail address. Errors: INVALID_VERIFICATION_CODE, EMAIL_TAKEN. */
export const verifyEmail = /*#__PURE__*/ operation<'verifyEmail'>('POST', '/api/v1/users/me/email/verify')
/** List sessions. Errors: INVALID_CURSOR. */
export const listSessions = /*#__PURE__*/ operation<'listSessions'>('GET', '/api/v1/users/me/sessions')
/** End all other sessions. */
export const endOtherSessions = /*#__PURE__*/ operation<'endOtherSessions'>('DELETE', '/api/v1/users/me/sessions')
/** End a session. Errors: SESSION_NOT_FOUND. */
export const endSession = /*#__PURE__*/ operation<'endSession'>('DELETE', '/api/v1/users/me/sessions/{id}')
/** Get the state of two-factor authentication. */
export const getTwoFactor = /*#__PURE__*/ operation<'getTwoFactor'>('GET', '/api/v1/users/me/two-factor')
/** Start the set-up of two-factor authentication. Errors: INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, TWO_FACTOR_ALREADY_ENABLED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const startTwoFactor = /*#__PURE__*/ operation<'startTwoFactor'>('POST', '/api/v1/users/me/two-factor', { key: true })
/** Activate two-factor authentication. Errors: INVALID_TWO_FACTOR_CODE, TWO_FACTOR_ALREADY_ENABLED, TWO_FACTOR_NOT_STARTED. */
export const activateTwoFactor = /*#__PURE__*/ operation<'activateTwoFactor'>('POST', '/api/v1/users/me/two-factor/activate')
/** Disable two-factor authentication. Errors: INVALID_CREDENTIALS, INVALID_TWO_FACTOR_CODE, REAUTHENTICATION_REQUIRED, TWO_FACTOR_NOT_ENABLED. */
export const disableTwoFactor = /*#__PURE__*/ operation<'disableTwoFactor'>('POST', '/api/v1/users/me/two-factor/disable')
/** Replace recovery codes. Errors: INVALID_CREDENTIALS, INVALID_TWO_FACTOR_CODE, REAUTHENTICATION_REQUIRED, TWO_FACTOR_NOT_ENABLED. */
export const replaceRecoveryCodes = /*#__PURE__*/ operation<'replaceRecoveryCodes'>('POST', '/api/v1/users/me/two-factor/recovery-codes')
/** List linked providers. */
export const listIdentities = /*#__PURE__*/ operation<'listIdentities'>('GET', '/api/v1/users/me/identities')
/** Unlink a provider. Errors: IDENTITY_NOT_FOUND, LAST_SIGN_IN_METHOD. */
export const unlinkIdentity = /*#__PURE__*/ operation<'unlinkIdentity'>('DELETE', '/api/v1/users/me/identities/{provider}')
/** Link a provider with an authorization code. Errors: INVALID_OIDC_STATE, INVALID_NONCE, INVALID_CREDENTIALS, INVALID_AUTHORIZATION_CODE, INVALID_ID_TOKEN, REAUTHENTICATION_REQUIRED, EMAIL_NOT_VERIFIED, PROVIDER_NOT_FOUND, IDENTITY_TAKEN. */
export const linkIdentityWithCode = /*#__PURE__*/ operation<'linkIdentityWithCode'>('POST', '/api/v1/users/me/identities/{provider}/code')
/** Link a provider with an ID token. Errors: INVALID_NONCE, INVALID_CREDENTIALS, INVALID_ID_TOKEN, REAUTHENTICATION_REQUIRED, EMAIL_NOT_VERIFIED, PROVIDER_NOT_FOUND, IDENTITY_TAKEN. */
export const linkIdentityWithIdToken = /*#__PURE__*/ operation<'linkIdentityWithIdToken'>('POST', '/api/v1/users/me/identities/{provider}/id-token')
/** Get a user by username. Errors: USER_NOT_FOUND. */
export const getUserByUsername = /*#__PURE__*/ operation<'getUserByUsername'>('GET', '/api/v1/usernames/{username}')
/** Get relationships to several users. */
export const getRelationships = /*#__PURE__*/ operation<'getRelationships'>('GET', '/api/v1/users/relationships')
/** List blocked users. Errors: INVALID_CURSOR. */
export const listBlocks = /*#__PURE__*/ operation<'listBlocks'>('GET', '/api/v1/users/me/blocks')
/** List muted users. Errors: INVALID_CURSOR. */
export const listMutes = /*#__PURE__*/ operation<'listMutes'>('GET', '/api/v1/users/me/mutes')
/** List close friends. Errors: INVALID_CURSOR. */
export const listCloseFriends = /*#__PURE__*/ operation<'listCloseFriends'>('GET', '/api/v1/users/me/close-friends')
/** Add a close friend. Errors: SELF_CLOSE_FRIEND, USER_BLOCKED, USER_NOT_FOUND. */
export const addCloseFriend = /*#__PURE__*/ operation<'addCloseFriend'>('PUT', '/api/v1/users/me/close-friends/{id}')
/** Remove a close friend. Errors: USER_NOT_FOUND. */
export const removeCloseFriend = /*#__PURE__*/ operation<'removeCloseFriend'>('DELETE', '/api/v1/users/me/close-friends/{id}')
/** List received follow requests. Errors: INVALID_CURSOR. */
export const listFollowRequests = /*#__PURE__*/ operation<'listFollowRequests'>('GET', '/api/v1/users/me/follow-requests')
/** List sent follow requests. Errors: INVALID_CURSOR. */
export const listSentFollowRequests = /*#__PURE__*/ operation<'listSentFollowRequests'>('GET', '/api/v1/users/me/follow-requests/sent')
/** Approve a follow request. Errors: USER_NOT_FOUND, FOLLOW_REQUEST_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const approveFollowRequest = /*#__PURE__*/ operation<'approveFollowRequest'>('POST', '/api/v1/users/me/follow-requests/{id}/approve', { key: true })
/** Decline a follow request. Errors: FOLLOW_REQUEST_NOT_FOUND. */
export const declineFollowRequest = /*#__PURE__*/ operation<'declineFollowRequest'>('POST', '/api/v1/users/me/follow-requests/{id}/decline')
/** Remove a follower. Errors: NOT_A_FOLLOWER, USER_NOT_FOUND. */
export const removeFollower = /*#__PURE__*/ operation<'removeFollower'>('DELETE', '/api/v1/users/me/followers/{id}')
/** Get a user. Errors: USER_NOT_FOUND. */
export const getUser = /*#__PURE__*/ operation<'getUser'>('GET', '/api/v1/users/{id}')
/** Follow a user. Errors: DUPLICATE_FOLLOW, SELF_FOLLOW, USER_BLOCKED, USER_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const followUser = /*#__PURE__*/ operation<'followUser'>('POST', '/api/v1/users/{id}/follow', { key: true })
/** Unfollow a user. Errors: USER_NOT_FOUND. */
export const unfollowUser = /*#__PURE__*/ operation<'unfollowUser'>('POST', '/api/v1/users/{id}/unfollow')
/** List followers of a user. Errors: INVALID_CURSOR, USER_NOT_FOUND. */
export const listFollowers = /*#__PURE__*/ operation<'listFollowers'>('GET', '/api/v1/users/{id}/followers')
/** List users that a user follows. Errors: INVALID_CURSOR, USER_NOT_FOUND. */
export const listFollowing = /*#__PURE__*/ operation<'listFollowing'>('GET', '/api/v1/users/{id}/following')
/** Block a user. Errors: SELF_BLOCK, USER_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const blockUser = /*#__PURE__*/ operation<'blockUser'>('POST', '/api/v1/users/{id}/block', { key: true })
/** Unblock a user. Errors: USER_NOT_FOUND. */
export const unblockUser = /*#__PURE__*/ operation<'unblockUser'>('POST', '/api/v1/users/{id}/unblock')
/** Mute a user. Errors: SELF_MUTE, USER_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const muteUser = /*#__PURE__*/ operation<'muteUser'>('POST', '/api/v1/users/{id}/mute', { key: true })
/** Unmute a user. Errors: USER_NOT_FOUND. */
export const unmuteUser = /*#__PURE__*/ operation<'unmuteUser'>('POST', '/api/v1/users/{id}/unmute')
/** Withdraw a follow request. Errors: FOLLOW_REQUEST_NOT_FOUND. */
export const withdrawFollowRequest = /*#__PURE__*/ operation<'withdrawFollowRequest'>('DELETE', '/api/v1/users/{id}/follow-request')
/** List recommended users. Errors: INVALID_CURSOR, INSUFFICIENT_ROLE, USER_NOT_FOUND. */
export const listRecommendations = /*#__PURE__*/ operation<'listRecommendations'>('GET', '/api/v1/users/{id}/recommendations')
/** Get the used storage. */
export const getMyStorage = /*#__PURE__*/ operation<'getMyStorage'>('GET', '/api/v1/users/me/storage')
/** Reserve an upload. Errors: IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS, STORAGE_QUOTA_EXCEEDED, TOO_MANY_RESERVATIONS. */
export const createMedia = /*#__PURE__*/ operation<'createMedia'>('POST', '/api/v1/media', { key: true })
/** Upload a small file in one call. Errors: INVALID_MEDIA, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS, STORAGE_QUOTA_EXCEEDED, UPLOAD_TOO_SLOW, TOO_MANY_UPLOADS, STORAGE_ERROR. */
export const uploadMedia = /*#__PURE__*/ operation<'uploadMedia'>('POST', '/api/v1/media/upload', { key: true, form: true })
/** Get a media item. Errors: MEDIA_NOT_FOUND. */
export const getMedia = /*#__PURE__*/ operation<'getMedia'>('GET', '/api/v1/media/{id}')
/** Complete an upload. Errors: INVALID_MEDIA, MEDIA_NOT_FOUND, MEDIA_NOT_UPLOADED, STORAGE_ERROR. */
export const completeMedia = /*#__PURE__*/ operation<'completeMedia'>('POST', '/api/v1/media/{id}/complete')
/** Create a post. Errors: CONTENT_TOO_LONG, INVALID_VISIBILITY, INVALID_MEDIA, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const createPost = /*#__PURE__*/ operation<'createPost'>('POST', '/api/v1/posts', { key: true })
/** Get a post. */
export const getPost = /*#__PURE__*/ operation<'getPost'>('GET', '/api/v1/posts/{id}')
/** Delete a post. Errors: NOT_CONTENT_OWNER. */
export const deletePost = /*#__PURE__*/ operation<'deletePost'>('DELETE', '/api/v1/posts/{id}')
/** Edit a post. Errors: CONTENT_TOO_LONG, INVALID_VISIBILITY, NOT_CONTENT_OWNER, CONTENT_ALREADY_PUBLISHED, PRECONDITION_FAILED. */
export const editPost = /*#__PURE__*/ operation<'editPost'>('PATCH', '/api/v1/posts/{id}')
/** List caption edits of a post. Errors: INVALID_CURSOR. */
export const listPostEdits = /*#__PURE__*/ operation<'listPostEdits'>('GET', '/api/v1/posts/{id}/edits')
/** Publish a draft post. Errors: INVALID_MEDIA, NOT_CONTENT_OWNER, CONTENT_ALREADY_PUBLISHED. */
export const publishPost = /*#__PURE__*/ operation<'publishPost'>('POST', '/api/v1/posts/{id}/publish')
/** Create a reel. Errors: CONTENT_TOO_LONG, INVALID_VISIBILITY, INVALID_MEDIA, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const createReel = /*#__PURE__*/ operation<'createReel'>('POST', '/api/v1/reels', { key: true })
/** Get a reel. */
export const getReel = /*#__PURE__*/ operation<'getReel'>('GET', '/api/v1/reels/{id}')
/** Delete a reel. Errors: NOT_CONTENT_OWNER. */
export const deleteReel = /*#__PURE__*/ operation<'deleteReel'>('DELETE', '/api/v1/reels/{id}')
/** Edit a reel. Errors: CONTENT_TOO_LONG, INVALID_VISIBILITY, NOT_CONTENT_OWNER, CONTENT_ALREADY_PUBLISHED, PRECONDITION_FAILED. */
export const editReel = /*#__PURE__*/ operation<'editReel'>('PATCH', '/api/v1/reels/{id}')
/** List caption edits of a reel. Errors: INVALID_CURSOR. */
export const listReelEdits = /*#__PURE__*/ operation<'listReelEdits'>('GET', '/api/v1/reels/{id}/edits')
/** Publish a draft reel. Errors: INVALID_MEDIA, NOT_CONTENT_OWNER, CONTENT_ALREADY_PUBLISHED. */
export const publishReel = /*#__PURE__*/ operation<'publishReel'>('POST', '/api/v1/reels/{id}/publish')
/** Get the analytics of a reel. Errors: NOT_CONTENT_OWNER. */
export const getReelAnalytics = /*#__PURE__*/ operation<'getReelAnalytics'>('GET', '/api/v1/reels/{id}/analytics')
/** List posts and reels of a user. Errors: INVALID_CURSOR, USER_NOT_FOUND. */
export const listUserPosts = /*#__PURE__*/ operation<'listUserPosts'>('GET', '/api/v1/users/{id}/posts')
/** List drafts. Errors: INVALID_CURSOR. */
export const listDrafts = /*#__PURE__*/ operation<'listDrafts'>('GET', '/api/v1/me/drafts')
/** Create a story. Errors: CONTENT_TOO_LONG, INVALID_VISIBILITY, INVALID_MEDIA, LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const createStory = /*#__PURE__*/ operation<'createStory'>('POST', '/api/v1/stories', { key: true })
/** List stories of followed users. Errors: INVALID_CURSOR. */
export const listStoryFeed = /*#__PURE__*/ operation<'listStoryFeed'>('GET', '/api/v1/stories/feed')
/** @deprecated The operation is now called `listStoryFeed`. */
export const getStoryFeed = listStoryFeed
/** Get a story. */
export const getStory = /*#__PURE__*/ operation<'getStory'>('GET', '/api/v1/stories/{id}')
/** Delete a story. Errors: NOT_CONTENT_OWNER. */
export const deleteStory = /*#__PURE__*/ operation<'deleteStory'>('DELETE', '/api/v1/stories/{id}')
/** Record a view of a story. */
export const viewStory = /*#__PURE__*/ operation<'viewStory'>('POST', '/api/v1/stories/{id}/view')
/** List viewers of a story. Errors: INVALID_CURSOR, NOT_CONTENT_OWNER. */
export const listStoryViewers = /*#__PURE__*/ operation<'listStoryViewers'>('GET', '/api/v1/stories/{id}/viewers')
/** Like a story. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const likeStory = /*#__PURE__*/ operation<'likeStory'>('POST', '/api/v1/stories/{id}/like')
/** Unlike a story. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const unlikeStory = /*#__PURE__*/ operation<'unlikeStory'>('DELETE', '/api/v1/stories/{id}/like')
/** List active stories of a user. Errors: INVALID_CURSOR, USER_NOT_FOUND. */
export const listUserStories = /*#__PURE__*/ operation<'listUserStories'>('GET', '/api/v1/users/{id}/stories')
/** List archived stories. Errors: INVALID_CURSOR. */
export const listStoryArchive = /*#__PURE__*/ operation<'listStoryArchive'>('GET', '/api/v1/me/stories')
/** Create a highlight. Errors: CONTENT_TOO_LONG, LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const createHighlight = /*#__PURE__*/ operation<'createHighlight'>('POST', '/api/v1/highlights', { key: true })
/** Get a highlight. Errors: HIGHLIGHT_NOT_FOUND. */
export const getHighlight = /*#__PURE__*/ operation<'getHighlight'>('GET', '/api/v1/highlights/{id}')
/** Edit a highlight. Errors: CONTENT_TOO_LONG, NOT_CONTENT_OWNER, HIGHLIGHT_NOT_FOUND, PRECONDITION_FAILED. */
export const editHighlight = /*#__PURE__*/ operation<'editHighlight'>('PATCH', '/api/v1/highlights/{id}')
/** Delete a highlight. Errors: NOT_CONTENT_OWNER, HIGHLIGHT_NOT_FOUND. */
export const deleteHighlight = /*#__PURE__*/ operation<'deleteHighlight'>('DELETE', '/api/v1/highlights/{id}')
/** List highlights of a user. Errors: INVALID_CURSOR, USER_NOT_FOUND. */
export const listHighlights = /*#__PURE__*/ operation<'listHighlights'>('GET', '/api/v1/users/{id}/highlights')
/** Reorder highlights. Errors: HIGHLIGHT_NOT_FOUND. */
export const orderHighlights = /*#__PURE__*/ operation<'orderHighlights'>('PUT', '/api/v1/me/highlights/order')
/** Like a post. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const likePost = /*#__PURE__*/ operation<'likePost'>('POST', '/api/v1/posts/{id}/like')
/** Unlike a post. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const unlikePost = /*#__PURE__*/ operation<'unlikePost'>('DELETE', '/api/v1/posts/{id}/like')
/** List users who liked a post. Errors: INVALID_CURSOR. */
export const listPostLikers = /*#__PURE__*/ operation<'listPostLikers'>('GET', '/api/v1/posts/{id}/likes')
/** @deprecated The operation is now called `listPostLikers`. */
export const listLikers = listPostLikers
/** Comment on a post. Errors: CONTENT_TOO_LONG, USER_BLOCKED, COMMENT_NOT_FOUND, CONTENT_ALREADY_DELETED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const createPostComment = /*#__PURE__*/ operation<'createPostComment'>('POST', '/api/v1/posts/{id}/comment', { key: true })
/** @deprecated The operation is now called `createPostComment`. */
export const createComment = createPostComment
/** List comments on a post. Errors: INVALID_CURSOR. */
export const listPostComments = /*#__PURE__*/ operation<'listPostComments'>('GET', '/api/v1/posts/{id}/comments')
/** @deprecated The operation is now called `listPostComments`. */
export const listComments = listPostComments
/** List replies to a comment. Errors: INVALID_CURSOR, BANNED_FROM_STREAM, COMMENT_NOT_FOUND. */
export const listReplies = /*#__PURE__*/ operation<'listReplies'>('GET', '/api/v1/comments/{id}/replies')
/** Delete a comment. Errors: NOT_CONTENT_OWNER, COMMENT_NOT_FOUND. */
export const deleteComment = /*#__PURE__*/ operation<'deleteComment'>('DELETE', '/api/v1/comments/{id}')
/** Share a post. Errors: CONTENT_TOO_LONG, USER_BLOCKED, CONTENT_ALREADY_DELETED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const sharePost = /*#__PURE__*/ operation<'sharePost'>('POST', '/api/v1/posts/{id}/share', { key: true })
/** Save a post. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const savePost = /*#__PURE__*/ operation<'savePost'>('POST', '/api/v1/posts/{id}/save')
/** Unsave a post. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const unsavePost = /*#__PURE__*/ operation<'unsavePost'>('DELETE', '/api/v1/posts/{id}/save')
/** Like a reel. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const likeReel = /*#__PURE__*/ operation<'likeReel'>('POST', '/api/v1/reels/{id}/like')
/** Unlike a reel. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const unlikeReel = /*#__PURE__*/ operation<'unlikeReel'>('DELETE', '/api/v1/reels/{id}/like')
/** List users who liked a reel. Errors: INVALID_CURSOR. */
export const listReelLikers = /*#__PURE__*/ operation<'listReelLikers'>('GET', '/api/v1/reels/{id}/likes')
/** Comment on a reel. Errors: CONTENT_TOO_LONG, USER_BLOCKED, COMMENT_NOT_FOUND, CONTENT_ALREADY_DELETED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const createReelComment = /*#__PURE__*/ operation<'createReelComment'>('POST', '/api/v1/reels/{id}/comment', { key: true })
/** List comments on a reel. Errors: INVALID_CURSOR. */
export const listReelComments = /*#__PURE__*/ operation<'listReelComments'>('GET', '/api/v1/reels/{id}/comments')
/** Share a reel. Errors: CONTENT_TOO_LONG, USER_BLOCKED, CONTENT_ALREADY_DELETED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const shareReel = /*#__PURE__*/ operation<'shareReel'>('POST', '/api/v1/reels/{id}/share', { key: true })
/** Save a reel. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const saveReel = /*#__PURE__*/ operation<'saveReel'>('POST', '/api/v1/reels/{id}/save')
/** Unsave a reel. Errors: USER_BLOCKED, CONTENT_ALREADY_DELETED. */
export const unsaveReel = /*#__PURE__*/ operation<'unsaveReel'>('DELETE', '/api/v1/reels/{id}/save')
/** Record views. */
export const recordViews = /*#__PURE__*/ operation<'recordViews'>('POST', '/api/v1/events/views')
/** List saved content. Errors: INVALID_CURSOR. */
export const listSaved = /*#__PURE__*/ operation<'listSaved'>('GET', '/api/v1/me/saved')
/** Get the ranked feed. Errors: INVALID_CURSOR. */
export const getFeed = /*#__PURE__*/ operation<'getFeed'>('GET', '/api/v1/feed')
/** Give feedback on an item. Errors: IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const giveFeedback = /*#__PURE__*/ operation<'giveFeedback'>('POST', '/api/v1/feed/feedback', { key: true })
/** Withdraw feedback on an item. */
export const withdrawFeedback = /*#__PURE__*/ operation<'withdrawFeedback'>('DELETE', '/api/v1/feed/feedback/{id}')
/** List interests. Errors: INVALID_CURSOR. */
export const listInterests = /*#__PURE__*/ operation<'listInterests'>('GET', '/api/v1/me/interests')
/** Erase all interests. */
export const eraseInterests = /*#__PURE__*/ operation<'eraseInterests'>('DELETE', '/api/v1/me/interests')
/** Erase an interest. */
export const eraseInterest = /*#__PURE__*/ operation<'eraseInterest'>('DELETE', '/api/v1/me/interests/{tag}')
/** Search users, hashtags and content. Errors: INVALID_CURSOR. */
export const search = /*#__PURE__*/ operation<'search'>('GET', '/api/v1/search')
/** Get trending content. Errors: INVALID_CURSOR. */
export const getTrending = /*#__PURE__*/ operation<'getTrending'>('GET', '/api/v1/trending')
/** List trending hashtags. Errors: INVALID_CURSOR. */
export const listTrendingTags = /*#__PURE__*/ operation<'listTrendingTags'>('GET', '/api/v1/trending/tags')
/** Get the discovery page. */
export const discover = /*#__PURE__*/ operation<'discover'>('GET', '/api/v1/discover')
/** Get the following feed. Errors: INVALID_CURSOR. */
export const getFollowingFeed = /*#__PURE__*/ operation<'getFollowingFeed'>('GET', '/api/v1/feed/following')
/** List notifications. Errors: INVALID_CURSOR. */
export const listNotifications = /*#__PURE__*/ operation<'listNotifications'>('GET', '/api/v1/notifications')
/** Mark notifications as read. Errors: NOTIFICATION_NOT_FOUND. */
export const markNotificationsRead = /*#__PURE__*/ operation<'markNotificationsRead'>('POST', '/api/v1/notifications/read')
/** List notification groups. Errors: INVALID_CURSOR. */
export const listNotificationGroups = /*#__PURE__*/ operation<'listNotificationGroups'>('GET', '/api/v1/notifications/groups')
/** Get the notification preferences. */
export const getNotificationPreferences = /*#__PURE__*/ operation<'getNotificationPreferences'>('GET', '/api/v1/notifications/preferences')
/** Edit the notification preferences. Errors: PRECONDITION_FAILED. */
export const editNotificationPreferences = /*#__PURE__*/ operation<'editNotificationPreferences'>('PATCH', '/api/v1/notifications/preferences')
/** List devices. */
export const listDevices = /*#__PURE__*/ operation<'listDevices'>('GET', '/api/v1/devices')
/** Register a device. Errors: DEVICE_TOKEN_TAKEN, LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const registerDevice = /*#__PURE__*/ operation<'registerDevice'>('POST', '/api/v1/devices', { key: true })
/** Unregister a device. Errors: DEVICE_NOT_FOUND. */
export const unregisterDevice = /*#__PURE__*/ operation<'unregisterDevice'>('DELETE', '/api/v1/devices/{id}')
/** List live streams of followed users. Errors: INVALID_CURSOR. */
export const listLive = /*#__PURE__*/ operation<'listLive'>('GET', '/api/v1/live')
/** Start a live stream. Errors: CONTENT_TOO_LONG, INVALID_VISIBILITY, INVALID_MEDIA, ALREADY_LIVE, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const startLive = /*#__PURE__*/ operation<'startLive'>('POST', '/api/v1/live/start', { key: true })
/** Get a live stream. */
export const getLive = /*#__PURE__*/ operation<'getLive'>('GET', '/api/v1/live/{stream_id}')
/** Edit a live stream. Errors: NOT_CONTENT_OWNER, STREAM_NOT_LIVE, PRECONDITION_FAILED. */
export const editLive = /*#__PURE__*/ operation<'editLive'>('PATCH', '/api/v1/live/{stream_id}')
/** Delete a live stream. Errors: NOT_CONTENT_OWNER. */
export const deleteLive = /*#__PURE__*/ operation<'deleteLive'>('DELETE', '/api/v1/live/{stream_id}')
/** Get the status of a live stream. */
export const getLiveStatus = /*#__PURE__*/ operation<'getLiveStatus'>('GET', '/api/v1/live/{stream_id}/status')
/** End a live stream. Errors: NOT_CONTENT_OWNER. */
export const endLive = /*#__PURE__*/ operation<'endLive'>('POST', '/api/v1/live/{stream_id}/end')
/** Comment on a live stream. Errors: CONTENT_TOO_LONG, BANNED_FROM_STREAM, COMMENTS_DISABLED, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS, SLOW_MODE. */
export const createLiveComment = /*#__PURE__*/ operation<'createLiveComment'>('POST', '/api/v1/live/{stream_id}/comment', { key: true })
/** @deprecated The operation is now called `createLiveComment`. */
export const commentOnLive = createLiveComment
/** List comments on a live stream. Errors: INVALID_CURSOR, BANNED_FROM_STREAM. */
export const listLiveComments = /*#__PURE__*/ operation<'listLiveComments'>('GET', '/api/v1/live/{stream_id}/comments')
/** Like a live stream. Errors: BANNED_FROM_STREAM, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE. */
export const likeLive = /*#__PURE__*/ operation<'likeLive'>('POST', '/api/v1/live/{stream_id}/like')
/** Unlike a live stream. Errors: BANNED_FROM_STREAM, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE. */
export const unlikeLive = /*#__PURE__*/ operation<'unlikeLive'>('DELETE', '/api/v1/live/{stream_id}/like')
/** List viewers of a live stream. Errors: INVALID_CURSOR, NOT_CONTENT_OWNER. */
export const listLiveViewers = /*#__PURE__*/ operation<'listLiveViewers'>('GET', '/api/v1/live/{stream_id}/viewers')
/** List banned viewers. Errors: INVALID_CURSOR, NOT_CONTENT_OWNER. */
export const listLiveBans = /*#__PURE__*/ operation<'listLiveBans'>('GET', '/api/v1/live/{stream_id}/bans')
/** Ban a viewer. Errors: SELF_BAN, NOT_CONTENT_OWNER, USER_NOT_FOUND, STREAM_NOT_LIVE, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const banViewer = /*#__PURE__*/ operation<'banViewer'>('POST', '/api/v1/live/{stream_id}/bans', { key: true })
/** Lift a ban. Errors: NOT_CONTENT_OWNER. */
export const unbanViewer = /*#__PURE__*/ operation<'unbanViewer'>('DELETE', '/api/v1/live/{stream_id}/bans/{user_id}')
/** Create a socket ticket. Errors: IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const createSocketTicket = /*#__PURE__*/ operation<'createSocketTicket'>('POST', '/api/v1/ws/tickets', { key: true })
/** List accounts. Errors: INVALID_CURSOR, INSUFFICIENT_ROLE. */
export const listAccounts = /*#__PURE__*/ operation<'listAccounts'>('GET', '/api/v1/admin/users')
/** Get an account. Errors: INSUFFICIENT_ROLE, USER_NOT_FOUND. */
export const getAccount = /*#__PURE__*/ operation<'getAccount'>('GET', '/api/v1/admin/users/{id}')
/** Suspend a user. Errors: INSUFFICIENT_ROLE, USER_NOT_FOUND. */
export const suspendUser = /*#__PURE__*/ operation<'suspendUser'>('POST', '/api/v1/admin/users/{id}/suspend')
/** Reinstate a user. Errors: INSUFFICIENT_ROLE, USER_NOT_FOUND. */
export const reinstateUser = /*#__PURE__*/ operation<'reinstateUser'>('POST', '/api/v1/admin/users/{id}/reinstate')
/** Set the role of a user. Errors: INSUFFICIENT_ROLE, USER_NOT_FOUND. */
export const setUserRole = /*#__PURE__*/ operation<'setUserRole'>('PUT', '/api/v1/admin/users/{id}/role')
/** Explain the ranked feed of a user. Errors: INSUFFICIENT_ROLE, USER_NOT_FOUND. */
export const explainFeed = /*#__PURE__*/ operation<'explainFeed'>('GET', '/api/v1/admin/users/{id}/feed')
/** List signing keys. Errors: INSUFFICIENT_ROLE. */
export const listSigningKeys = /*#__PURE__*/ operation<'listSigningKeys'>('GET', '/api/v1/admin/signing-keys')
/** Rotate signing keys. Errors: INSUFFICIENT_ROLE, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS. */
export const rotateSigningKeys = /*#__PURE__*/ operation<'rotateSigningKeys'>('POST', '/api/v1/admin/signing-keys/rotate', { key: true })
/** List event consumers. Errors: INSUFFICIENT_ROLE. */
export const listEventConsumers = /*#__PURE__*/ operation<'listEventConsumers'>('GET', '/api/v1/admin/events/consumers')
/** Replay events to a consumer. Errors: INSUFFICIENT_ROLE, CONSUMER_NOT_FOUND, EVENT_PUBLISH_ERROR. */
export const replayEvents = /*#__PURE__*/ operation<'replayEvents'>('POST', '/api/v1/admin/events/consumers/{name}/replay')
/** List dead letters. Errors: INVALID_CURSOR, INSUFFICIENT_ROLE. */
export const listDeadLetters = /*#__PURE__*/ operation<'listDeadLetters'>('GET', '/api/v1/admin/events/dead-letters')
/** Delete a dead letter. Errors: INSUFFICIENT_ROLE, DEAD_LETTER_NOT_FOUND. */
export const dropDeadLetter = /*#__PURE__*/ operation<'dropDeadLetter'>('DELETE', '/api/v1/admin/events/dead-letters/{id}')
/** Replay a dead letter. Errors: INSUFFICIENT_ROLE, DEAD_LETTER_NOT_FOUND, EVENT_PUBLISH_ERROR. */
export const replayDeadLetter = /*#__PURE__*/ operation<'replayDeadLetter'>('POST', '/api/v1/admin/events/dead-letters/{id}/replay')
