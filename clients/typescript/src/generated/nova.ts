// Generated from openapi/ by `npm run generate`. Do not edit.
import { send } from '../http.ts';
/**
 * A code of the error catalogue. Codes are added within v1: treat an unknown code by its HTTP status. The values are in `errors.yaml`.
 */
export type ErrorCode = 'VALIDATION_FAILED' | 'INVALID_EMAIL' | 'INVALID_USERNAME' | 'WEAK_PASSWORD' | 'CONTENT_TOO_LONG' | 'INVALID_VISIBILITY' | 'INVALID_CURSOR' | 'DUPLICATE_FOLLOW' | 'SELF_FOLLOW' | 'SELF_BLOCK' | 'SELF_MUTE' | 'SELF_CLOSE_FRIEND' | 'SELF_BAN' | 'NOT_A_FOLLOWER' | 'INVALID_VERIFICATION_CODE' | 'INVALID_REDIRECT_URI' | 'INVALID_OIDC_STATE' | 'INVALID_NONCE' | 'INVALID_MEDIA' | 'INVALID_CREDENTIALS' | 'TWO_FACTOR_REQUIRED' | 'INVALID_TWO_FACTOR_CODE' | 'INVALID_AUTHORIZATION_CODE' | 'INVALID_ID_TOKEN' | 'TOKEN_EXPIRED' | 'INVALID_TOKEN' | 'MISSING_AUTH_HEADER' | 'INVALID_INGEST_SECRET' | 'NOT_CONTENT_OWNER' | 'INVALID_STREAM_KEY' | 'BANNED_FROM_STREAM' | 'COMMENTS_DISABLED' | 'NOT_FOLLOWING' | 'NOT_SUBSCRIBED' | 'USER_BLOCKED' | 'ACCOUNT_SUSPENDED' | 'INSUFFICIENT_ROLE' | 'REAUTHENTICATION_REQUIRED' | 'EMAIL_NOT_VERIFIED' | 'USER_NOT_FOUND' | 'CONTENT_NOT_FOUND' | 'COMMENT_NOT_FOUND' | 'HIGHLIGHT_NOT_FOUND' | 'MEDIA_NOT_FOUND' | 'NOTIFICATION_NOT_FOUND' | 'DEVICE_NOT_FOUND' | 'CONSUMER_NOT_FOUND' | 'DEAD_LETTER_NOT_FOUND' | 'SESSION_NOT_FOUND' | 'FOLLOW_REQUEST_NOT_FOUND' | 'PROVIDER_NOT_FOUND' | 'IDENTITY_NOT_FOUND' | 'ROUTE_NOT_FOUND' | 'METHOD_NOT_ALLOWED' | 'USERNAME_TAKEN' | 'EMAIL_TAKEN' | 'EMAIL_ALREADY_VERIFIED' | 'TWO_FACTOR_ALREADY_ENABLED' | 'TWO_FACTOR_NOT_STARTED' | 'TWO_FACTOR_NOT_ENABLED' | 'IDENTITY_TAKEN' | 'LAST_SIGN_IN_METHOD' | 'CONTENT_ALREADY_DELETED' | 'CONTENT_ALREADY_PUBLISHED' | 'ALREADY_LIVE' | 'STREAM_NOT_LIVE' | 'LIMIT_REACHED' | 'MEDIA_NOT_UPLOADED' | 'IDEMPOTENCY_KEY_REUSED' | 'IDEMPOTENCY_IN_PROGRESS' | 'PAYLOAD_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'PRECONDITION_FAILED' | 'UPGRADE_REQUIRED' | 'SLOW_MODE' | 'RATE_LIMIT_EXCEEDED' | 'INTERNAL_ERROR' | 'DATABASE_ERROR' | 'STORAGE_ERROR' | 'SERVICE_UNAVAILABLE';
/**
 * The details that the code's page describes, for instance `field`, or `issues` with every invalid field. Never contains a secret.
 */
export type ErrorBodyDetails = { [key: string]: unknown };

/**
 * The error, for programs and for developers.
 */
export interface ErrorBody {
  code: ErrorCode;
  /** One sentence in English for people. It may change; do not parse it. */
  message: string;
  /** The details that the code's page describes, for instance `field`, or `issues` with every invalid field. Never contains a secret. */
  details: ErrorBodyDetails;
  /** Address of the code's page in the documentation. */
  doc_url: string;
  /** True if the same call may succeed later without changes. */
  retryable: boolean;
}

/**
 * A time in RFC 3339 format, in UTC, with milliseconds.
 */
export type Timestamp = string;

/**
 * All errors have this shape, including those of the HTTP framework.
 */
export interface ErrorResponse {
  error: ErrorBody;
  /** The id of the request, also in `X-Request-Id` and in the server's log. Quote it in support requests. */
  request_id: string;
  timestamp: Timestamp;
}

/**
 * 3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.
 * @minLength 3
 * @maxLength 30
 * @pattern ^[a-z0-9_.]+$
 */
export type Username = string;

/**
 * An e-mail address; unique without regard to case.
 * @maxLength 254
 */
export type Email = string;

/**
 * A password of 10 characters or more that is not on the list of common passwords.
 * @minLength 10
 * @maxLength 256
 */
export type NewPassword = string;

/**
 * The name that other users see. It must contain more than blanks and no control characters. It need not be unique.
 * @minLength 1
 * @maxLength 50
 * @pattern ^[^\u0000-\u001f\u007f]*[^\s\u0000-\u001f\u007f][^\u0000-\u001f\u007f]*$
 */
export type DisplayName = string;

/**
 * A new account.
 */
export interface RegisterRequest {
  username: Username;
  email: Email;
  password: NewPassword;
  display_name?: DisplayName;
}

/**
 * A UUID. Ids that the server creates are version 7, so they sort by creation time.
 */
export type Id = string;

/**
 * The avatar's address; null if there is no avatar.
 * @nullable
 */
export type AvatarUrl = string | null;

/**
 * A short text of users about themselves; may be empty.
 * @maxLength 300
 */
export type Bio = string;

/**
 * The role of an account, which determines its permissions. Roles are added within v1.
 */
export type Role = 'user' | 'moderator' | 'admin';
/**
 * The caller's own account.
 */
export interface Me {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  bio: Bio;
  /** True if only followers can see posts and lists, and following requires a request. */
  is_private: boolean;
  email: Email;
  /** True if the e-mail address was verified with a code or by a provider. */
  email_verified: boolean;
  /** False for an account that was created through a provider and has no password yet. */
  has_password: boolean;
  /**
     * The image that becomes the avatar as soon as it is ready; null if there is none.
     * @nullable
     */
  pending_avatar_media_id: string | null;
  role: Role;
  /**
     * Number of followers.
     * @minimum 0
     */
  follower_count: number;
  /**
     * Number of users that this user follows.
     * @minimum 0
     */
  following_count: number;
  /**
     * Number of posts of any visibility that are not deleted.
     * @minimum 0
     */
  post_count: number;
  created_at: Timestamp;
}

/**
 * Always `Bearer`.
 */
export type SessionTokenType = 'Bearer';
/**
 * A signed-in session.
 */
export interface Session {
  user: Me;
  /** A JWT; send it as `Authorization: Bearer …`. */
  access_token: string;
  /** Opaque; works once. A second use ends the session, since one of the two users of the token must have stolen it. */
  refresh_token: string;
  /** Always `Bearer`. */
  token_type: SessionTokenType;
  /** Number of seconds until the access token expires. */
  expires_in: number;
}

/**
 * The credentials of an account.
 */
export interface LoginRequest {
  /**
     * The username or the e-mail address.
     * @minLength 1
     * @maxLength 254
     */
  login: string;
  /**
     * The password.
     * @minLength 1
     * @maxLength 256
     */
  password: string;
}

/**
 * The refresh token of the last register, login or refresh.
 */
export interface RefreshTokenRequest {
  /**
     * Opaque; works once and expires after 30 days.
     * @minLength 1
     * @maxLength 256
     */
  refresh_token: string;
}

/**
 * A code of six digits from the authenticator app, or a recovery code. It works once.
 * @minLength 6
 * @maxLength 20
 */
export type TwoFactorCode = string;

/**
 * The second step of signing in.
 */
export interface TwoFactorLoginRequest {
  /**
     * `error.details.challenge_token` of `TWO_FACTOR_REQUIRED`; expires after five minutes.
     * @minLength 1
     * @maxLength 256
     */
  challenge_token: string;
  code: TwoFactorCode;
}

/**
 * The e-mail address of the account.
 */
export interface ForgotPasswordRequest {
  email: Email;
}

/**
 * The token from the mail and a new password.
 */
export interface ResetPasswordRequest {
  /**
     * The token from the mail. It works once and expires after 30 minutes.
     * @minLength 1
     * @maxLength 256
     */
  token: string;
  new_password: NewPassword;
}

/**
 * An OpenID Connect provider.
 */
export interface SignInProvider {
  /** The provider's id, for the path. */
  id: string;
  /** The provider's name, for the button. */
  name: string;
}

/**
 * The providers of this installation.
 */
export interface SignInProviderList {
  /** All items. */
  items: SignInProvider[];
}

/**
 * The address to which the provider redirects.
 */
export interface StartOidcRequest {
  /**
     * One of the addresses that are configured for the provider.
     * @minLength 1
     * @maxLength 500
     */
  redirect_uri: string;
}

/**
 * A sign-in that has started.
 */
export interface OidcFlow {
  /** The address to open in a browser. */
  authorization_url: string;
  /** Keep it where only this app can read it, and send it with `completeOidcSignIn`. It binds the provider's redirect to the app that started the sign-in. */
  flow_token: string;
  /** The `state` that the provider will return. Refuse a redirect with another one. */
  state: string;
  /** Number of seconds until it expires. */
  expires_in: number;
}

/**
 * The parameters of the provider's redirect.
 */
export interface CompleteOidcRequest {
  /**
     * `code` of the redirect.
     * @minLength 1
     * @maxLength 2048
     */
  code: string;
  /**
     * `state` of the redirect.
     * @minLength 1
     * @maxLength 512
     */
  state: string;
  /**
     * The `flow_token` of `startOidcSignIn`.
     * @minLength 1
     * @maxLength 256
     */
  flow_token: string;
  /**
     * `iss` of the redirect, if the provider sends it (RFC 9207).
     * @minLength 1
     * @maxLength 500
     */
  iss?: string;
  username?: Username;
}

/**
 * A nonce for the ID token.
 */
export interface OidcNonce {
  /** The ID token must contain it, as it is or as its SHA-256 in hexadecimal. */
  nonce: string;
  /** Number of seconds until it expires. */
  expires_in: number;
}

/**
 * An ID token and its nonce.
 */
export interface IdTokenRequest {
  /**
     * The ID token, a JWT.
     * @minLength 1
     * @maxLength 8192
     */
  id_token: string;
  /**
     * The nonce of `createOidcNonce`.
     * @minLength 1
     * @maxLength 256
     */
  nonce: string;
  username?: Username;
}

/**
 * The changes. Omitted fields stay unchanged.
 */
export interface UpdateMeRequest {
  username?: Username;
  display_name?: DisplayName;
  bio?: Bio;
  /** True if only followers can see posts and lists, and following requires a request. */
  is_private?: boolean;
  /**
     * A completed image of the caller from `POST /media`; shown when it is ready. Null removes the avatar.
     * @nullable
     */
  avatar_media_id?: string | null;
}

/**
 * The old and the new password.
 */
export interface ChangePasswordRequest {
  /**
     * The account's password. Omitted if the account has none; the session must then have started in the last ten minutes.
     * @minLength 1
     * @maxLength 256
     */
  current_password?: string;
  new_password: NewPassword;
}

/**
 * The new e-mail address, and the password if the account has one.
 */
export interface ChangeEmailRequest {
  email: Email;
  /**
     * The account's password. Omitted if the account has none; the session must then have started in the last ten minutes.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * The code from the mail.
 */
export interface VerifyEmailRequest {
  /**
     * Six digits.
     * @minLength 1
     * @maxLength 20
     */
  code: string;
}

/**
 * A session of the account.
 */
export interface SessionInfo {
  id: Id;
  /** True for the session of this request. */
  current: boolean;
  /**
     * The `User-Agent` of the app when it signed in.
     * @nullable
     */
  user_agent: string | null;
  /**
     * The IP address from which the user signed in.
     * @nullable
     */
  ip: string | null;
  created_at: Timestamp;
  last_used_at: Timestamp;
  expires_at: Timestamp;
}

/**
 * Send it as `cursor` to get the next page; null on the last page.
 * @nullable
 */
export type NextCursor = string | null;

/**
 * A page of sessions, last used first.
 */
export interface SessionInfoPage {
  /** The items of this page. */
  items: SessionInfo[];
  next_cursor: NextCursor | null;
}

/**
 * Whether signing in requires a code.
 */
export interface TwoFactorState {
  /** True if signing in requires a code. */
  enabled: boolean;
  /**
     * Time at which it was enabled; null if it is off.
     * @nullable
     */
  enabled_at: string | null;
  /**
     * Number of unused recovery codes.
     * @minimum 0
     * @maximum 10
     */
  recovery_codes_left: number;
}

/**
 * Proof that the caller is the owner of the account and not just a person who holds the unlocked device.
 */
export interface ReauthenticationRequest {
  /**
     * The account's password. Omitted if the account has none; the session must then have started in the last ten minutes.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * The secret for an authenticator app.
 */
export interface TwoFactorSecret {
  /** The secret in Base32, for manual entry. */
  secret: string;
  /** The secret as a link. */
  otpauth_uri: string;
  /** `otpauth_uri` as a QR code, an SVG in a data URI. */
  qr_code: string;
}

/**
 * A code of the authenticator app.
 */
export interface TwoFactorCodeRequest {
  code: TwoFactorCode;
}

/**
 * Codes for signing in without the authenticator app. They are shown once, and each works once.
 */
export interface RecoveryCodes {
  /**
     * Ten codes.
     * @minItems 10
     * @maxItems 10
     */
  recovery_codes: string[];
}

/**
 * A code, and the password if the account has one.
 */
export interface TwoFactorConfirmationRequest {
  code: TwoFactorCode;
  /**
     * The account's password. Omitted if the account has none; the session must then have started in the last ten minutes.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * An identity at a provider that can sign in to the account.
 */
export interface Identity {
  /** The provider's id. */
  provider: string;
  /**
     * The e-mail address at the provider when it was linked.
     * @nullable
     */
  email: string | null;
  created_at: Timestamp;
}

/**
 * The linked identities.
 */
export interface IdentityList {
  /** All items. */
  items: Identity[];
}

/**
 * The parameters of the provider's redirect, and proof of the caller's identity.
 */
export interface LinkWithCodeRequest {
  /**
     * `code` of the redirect.
     * @minLength 1
     * @maxLength 2048
     */
  code: string;
  /**
     * `state` of the redirect.
     * @minLength 1
     * @maxLength 512
     */
  state: string;
  /**
     * The `flow_token` of `startOidcSignIn`.
     * @minLength 1
     * @maxLength 256
     */
  flow_token: string;
  /**
     * `iss` of the redirect, if the provider sends it (RFC 9207).
     * @minLength 1
     * @maxLength 500
     */
  iss?: string;
  /**
     * The account's password. Omitted if the account has none; the session must then have started in the last ten minutes.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * An ID token and its nonce, and proof of the caller's identity.
 */
export interface LinkWithIdTokenRequest {
  /**
     * The ID token, a JWT.
     * @minLength 1
     * @maxLength 8192
     */
  id_token: string;
  /**
     * The nonce of `createOidcNonce`.
     * @minLength 1
     * @maxLength 256
     */
  nonce: string;
  /**
     * The account's password. Omitted if the account has none; the session must then have started in the last ten minutes.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * The relationship between the caller and another user.
 */
export interface Relationship {
  user_id: Id;
  /** True if the caller follows the user. */
  following: boolean;
  /** True if the user follows the caller. */
  followed_by: boolean;
  /** True if the caller has a pending follow request to the user, whose account is or was private. */
  requested: boolean;
  /** True if the caller has blocked the user. */
  blocking: boolean;
  /** True if the caller has muted the user. */
  muting: boolean;
}

/**
 * The profile of a user as other users see it.
 */
export interface UserProfile {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  bio: Bio;
  /** True if only followers can see posts and lists, and following requires a request. */
  is_private: boolean;
  /**
     * Number of followers.
     * @minimum 0
     */
  follower_count: number;
  /**
     * Number of users that this user follows.
     * @minimum 0
     */
  following_count: number;
  /**
     * Number of posts of any visibility that are not deleted.
     * @minimum 0
     */
  post_count: number;
  created_at: Timestamp;
  relationship: Relationship;
}

/**
 * Relationships, in the order of the requested ids.
 */
export interface RelationshipList {
  /** All items. */
  items: Relationship[];
}

/**
 * A user whom the caller has blocked.
 */
export interface BlockedUser {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  blocked_at: Timestamp;
  /**
     * Time at which it expires; null if it never expires.
     * @nullable
     */
  expires_at: string | null;
}

/**
 * A page of blocked users, newest first.
 */
export interface BlockedUserPage {
  /** The items of this page. */
  items: BlockedUser[];
  next_cursor: NextCursor | null;
}

/**
 * A user whom the caller has muted.
 */
export interface MutedUser {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  relationship: Relationship;
  muted_at: Timestamp;
  /**
     * Time at which it expires; null if it never expires.
     * @nullable
     */
  expires_at: string | null;
}

/**
 * A page of muted users, newest first.
 */
export interface MutedUserPage {
  /** The items of this page. */
  items: MutedUser[];
  next_cursor: NextCursor | null;
}

/**
 * A user on the caller's list of close friends.
 */
export interface CloseFriend {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  relationship: Relationship;
  added_at: Timestamp;
}

/**
 * A page of close friends, newest first.
 */
export interface CloseFriendPage {
  /** The items of this page. */
  items: CloseFriend[];
  next_cursor: NextCursor | null;
}

/**
 * A pending request to follow a private account: the other user of the request, with the caller's relationship to them.
 */
export interface FollowRequest {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  relationship: Relationship;
  requested_at: Timestamp;
}

/**
 * A page of follow requests, newest first.
 */
export interface FollowRequestPage {
  /** The items of this page. */
  items: FollowRequest[];
  next_cursor: NextCursor | null;
}

/**
 * A user in a list of followers or followed users, with the caller's relationship to them.
 */
export interface RelatedUser {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  relationship: Relationship;
  followed_at: Timestamp;
}

/**
 * A page of users, newest follow first.
 */
export interface RelatedUserPage {
  /** The users of this page. */
  items: RelatedUser[];
  next_cursor: NextCursor | null;
}

/**
 * The duration of a block. With an empty object the block never expires.
 */
export interface BlockRequest {
  /**
     * Number of seconds after which it expires, up to a year. If omitted, it never expires.
     * @minimum 1
     * @maximum 31536000
     */
  expires_in?: number;
}

/**
 * The duration of a mute. With an empty object the mute never expires.
 */
export interface MuteRequest {
  /**
     * Number of seconds after which it expires, up to a year. If omitted, it never expires.
     * @minimum 1
     * @maximum 31536000
     */
  expires_in?: number;
}

/**
 * `followed_by`: users whom the caller follows follow this user. `interests`: popular among the caller's interests. `popular`: popular in general. Kinds are added within v1.
 */
export type RecommendationReasonKind = 'followed_by' | 'interests' | 'popular';
/**
 * The reason for a recommendation.
 */
export interface RecommendationReason {
  /** `followed_by`: users whom the caller follows follow this user. `interests`: popular among the caller's interests. `popular`: popular in general. Kinds are added within v1. */
  kind: RecommendationReasonKind;
  /**
     * Usernames of up to three users whom the caller follows and who follow this user.
     * @maxItems 3
     */
  followed_by: string[];
  /**
     * Number of users whom the caller follows and who follow this user.
     * @minimum 0
     */
  mutual_count: number;
  /** The caller's interests about which this user posts. */
  tags: string[];
}

/**
 * A user whom the caller might like to follow.
 */
export interface Recommendation {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  /**
     * Number of followers.
     * @minimum 0
     */
  follower_count: number;
  relationship: Relationship;
  reason: RecommendationReason;
}

/**
 * A page of recommendations, best first.
 */
export interface RecommendationPage {
  /** The items of this page. */
  items: Recommendation[];
  next_cursor: NextCursor | null;
}

/**
 * The kind of media. Values are added within v1.
 */
export type MediaKind = 'image' | 'video';
/**
 * The media type of the file; must fit `kind`. The upload must have it as its `Content-Type`, and the bytes must match it.
 */
export type CreateMediaRequestContentType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/avif' | 'video/mp4' | 'video/quicktime' | 'video/webm';
/**
 * The file to upload.
 */
export interface CreateMediaRequest {
  /** The media type of the file; must fit `kind`. The upload must have it as its `Content-Type`, and the bytes must match it. */
  content_type: CreateMediaRequestContentType;
  /**
     * The exact size of the file in bytes; at most 20 MiB (20,971,520) for an image and 200 MiB for a video.
     * @minimum 1
     * @maximum 209715200
     */
  byte_size: number;
  kind: MediaKind;
}

/**
 * `reserved`: waiting for the upload. `processing`: checked, the variants are being created. `ready`: can be shown to other users. `failed`: see `failure_reason`.
 */
export type MediaStatus = 'reserved' | 'processing' | 'ready' | 'failed';
/**
 * The HTTP method.
 */
export type MediaUploadMethod = 'PUT';
/**
 * Headers that the upload must have, exactly as given.
 */
export type MediaUploadHeaders = {[key: string]: string};

/**
 * How to send the bytes straight to storage.
 */
export interface MediaUpload {
  /** The HTTP method. */
  method: MediaUploadMethod;
  /** A presigned address. It allows the upload of this one object until it expires. */
  url: string;
  /** Headers that the upload must have, exactly as given. */
  headers: MediaUploadHeaders;
  expires_at: Timestamp;
}

/**
 * A reserved media item and how to upload its bytes.
 */
export interface ReservedMedia {
  id: Id;
  status: MediaStatus;
  upload: MediaUpload;
}

/**
 * A form with one file.
 */
export interface UploadMediaRequest {
  /** The bytes. Name and declared type are ignored. */
  file: Blob | File;
}

/**
 * One size of an image or a video, upright and without metadata. Images and stills of videos are WebP. Videos are MP4 with H.264 and AAC, and can play while they load.
 */
export interface MediaVariant {
  /** For an image, its nominal width: `150`, `480` or `1080`. For a video, the length of its shorter side: `480p` or `720p`. Media is never enlarged. */
  name: string;
  /** `image/webp` or `video/mp4`. Values are added within v1. */
  content_type: string;
  /** The address of the file; may be on a CDN. */
  url: string;
  /**
     * Width in pixels.
     * @minimum 1
     */
  width: number;
  /**
     * Height in pixels.
     * @minimum 1
     */
  height: number;
}

/**
 * A media item as its owner sees it.
 */
export interface Media {
  id: Id;
  kind: MediaKind;
  status: MediaStatus;
  /** The media type of the upload. */
  content_type: string;
  /**
     * Size of the upload in bytes.
     * @minimum 1
     */
  byte_size: number;
  /**
     * Width of the upright original in pixels; null until it was inspected.
     * @minimum 1
     * @nullable
     */
  width: number | null;
  /**
     * Height of the upright original in pixels; null until it was inspected.
     * @minimum 1
     * @nullable
     */
  height: number | null;
  /**
     * Duration of a video; null for an image and until it was inspected.
     * @minimum 1
     * @nullable
     */
  duration_ms: number | null;
  /**
     * A blurred preview of about 30 characters (BlurHash, https://blurha.sh); null until ready.
     * @nullable
     */
  blurhash: string | null;
  /**
     * Address of the largest still image of a video; null for an image and until ready.
     * @nullable
     */
  poster_url: string | null;
  /** The available sizes; empty until ready. */
  variants: MediaVariant[];
  /**
     * The reason why processing failed, as a text for the owner; null otherwise.
     * @nullable
     */
  failure_reason: string | null;
  created_at: Timestamp;
}

/**
 * Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.
 * @maxLength 2200
 */
export type Caption = string;

/**
 * `public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator's list of close friends; its existence is hidden from other users. `private`: only the creator.
 */
export type Visibility = 'public' | 'followers' | 'subscribers' | 'close_friends' | 'private';
/**
 * A description of the image for users who cannot see it.
 * @minLength 1
 * @maxLength 1000
 */
export type AltText = string;

/**
 * One image of a new post.
 */
export interface PostMediaInput {
  media_id: Id;
  alt_text?: AltText;
}

/**
 * A warning that clients show before the content.
 * @minLength 1
 * @maxLength 200
 */
export type ContentWarning = string;

/**
 * Time of publication, at most a year from now. If its media is not ready by then, it is published as soon as the media is ready.
 */
export type PublishAt = string;

/**
 * A new post. It requires a caption or an image.
 */
export interface CreatePostRequest {
  caption?: Caption;
  visibility: Visibility;
  /**
     * 0 to 10 completed images of the caller, in order. They may still be in processing; other users see the post once all are ready.
     * @maxItems 10
     */
  media?: PostMediaInput[];
  /** True if clients should blur it; false if omitted. */
  sensitive?: boolean;
  content_warning?: ContentWarning;
  /** True to keep it unpublished until `publishPost`. Cannot be combined with `publish_at`. */
  draft?: boolean;
  publish_at?: PublishAt;
}

/**
 * Other users can see only `published` content. `draft`: until its creator publishes it. `scheduled`: until `publish_at`. `processing`: until its media is ready; it is published then. `failed`: its media could not be processed; `media[].failure_reason` is the reason. Values are added within v1.
 */
export type ContentStatus = 'draft' | 'scheduled' | 'processing' | 'published' | 'failed';
/**
 * A short form of a user, with name and avatar.
 */
export interface UserSummary {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
}

/**
 * An image or a video of content.
 */
export interface ContentMedia {
  media_id: Id;
  kind: MediaKind;
  status: MediaStatus;
  /**
     * A description of the image; null if there is none.
     * @nullable
     */
  alt_text: string | null;
  /**
     * Width of the upright original in pixels; null until it was inspected.
     * @minimum 1
     * @nullable
     */
  width: number | null;
  /**
     * Height of the upright original in pixels; null until it was inspected.
     * @minimum 1
     * @nullable
     */
  height: number | null;
  /**
     * Duration of a video; null for an image.
     * @minimum 1
     * @nullable
     */
  duration_ms: number | null;
  /**
     * A blurred preview (BlurHash); null until ready.
     * @nullable
     */
  blurhash: string | null;
  /**
     * Address of the largest still image of a video; null for an image and until ready.
     * @nullable
     */
  poster_url: string | null;
  /** The available sizes; empty until ready. */
  variants: MediaVariant[];
  /**
     * The reason why it could not be processed; null otherwise. Only the creator sees content with such media.
     * @nullable
     */
  failure_reason: string | null;
}

/**
 * A user whom a text mentions as `@username`.
 */
export interface Mention {
  id: Id;
  username: Username;
}

/**
 * An amount of money as a decimal string with two decimal places; never a float.
 * @pattern ^\d{1,16}\.\d{2}$
 */
export type Money = string;

/**
 * The counts of reactions to the content.
 */
export interface EngagementStats {
  /**
     * Number of likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Number of comments.
     * @minimum 0
     */
  comment_count: number;
  /**
     * Number of shares.
     * @minimum 0
     */
  share_count: number;
  /**
     * Number of saves.
     * @minimum 0
     */
  save_count: number;
  /**
     * Number of views.
     * @minimum 0
     */
  view_count: number;
  tip_total: Money;
}

/**
 * The caller's reactions.
 */
export interface ViewerState {
  /** True if the caller likes it. */
  liked: boolean;
  /** True if the caller has saved it. */
  saved: boolean;
}

/**
 * The signals of a score. Each signal is between 0 and 1; `/docs/ranking` shows how each is computed.
 */
export interface RankingSignals {
  /**
     * Halves every six hours after publication.
     * @minimum 0
     * @maximum 1
     */
  freshness: number;
  /**
     * 1 for users whom the caller follows and for the caller, 2/3 for others.
     * @minimum 0
     * @maximum 1
     */
  relationship: number;
  /**
     * Likes plus twice the comments, for each hour since publication, mapped from 0 towards 1; 0.5 at ten.
     * @minimum 0
     * @maximum 1
     */
  engagement: number;
  /**
     * Resolution of the image (0.8) and of the video (0.2); 0 for text alone.
     * @minimum 0
     * @maximum 1
     */
  quality: number;
  /**
     * How well the tags match what the caller engages with.
     * @minimum 0
     * @maximum 1
     */
  personalization: number;
}

/**
 * `own`: the caller's own. `followed`: from a followed user. `interest`: about an interest. `popular`: popular in the last 24 hours. `new`: new.
 */
export type RankingReasonKind = 'own' | 'followed' | 'interest' | 'popular' | 'new';
/**
 * The reason why an item was a candidate for the caller's feed.
 */
export interface RankingReason {
  /** `own`: the caller's own. `followed`: from a followed user. `interest`: about an interest. `popular`: popular in the last 24 hours. `new`: new. */
  kind: RankingReasonKind;
  /** The interests that it matches, strongest first; up to three. */
  tags: string[];
}

/**
 * The reasons for the position of an item. `score` is the weighted sum of the signals, multiplied by `feedback`. The weights are 0.1, 0.3, 0.3, 0.1 and 0.2 unless the installation sets others.
 */
export interface Ranking {
  /**
     * The value by which the feed is sorted.
     * @minimum 0
     */
  score: number;
  signals: RankingSignals;
  /**
     * The factor for feedback about the creator: 1 without feedback, 1.25 after `more`, and half for each time `less`, at least 1/8.
     * @minimum 0
     */
  feedback: number;
  reason: RankingReason;
}

/**
 * The type of content.
 */
export type PostType = 'post';
/**
 * A post as the caller sees it: a caption with up to ten images.
 */
export interface Post {
  id: Id;
  /** The type of content. */
  type: PostType;
  status: ContentStatus;
  creator: UserSummary;
  /** The caption; may be empty. */
  caption: string;
  visibility: Visibility;
  /** True if the creator marked the content as sensitive; clients blur it. */
  sensitive: boolean;
  /**
     * A warning to show before the content.
     * @nullable
     */
  content_warning: string | null;
  /** The images, in order. */
  media: ContentMedia[];
  /** The caption's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  /** The users whom the caption mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
  mentions: Mention[];
  engagement: EngagementStats;
  viewer: ViewerState;
  created_at: Timestamp;
  updated_at: Timestamp;
  /**
     * Time at which other users could see it first; null before.
     * @nullable
     */
  published_at: string | null;
  /**
     * Time at which it will be published; null unless it is `scheduled`.
     * @nullable
     */
  publish_at: string | null;
  /**
     * Time of the creator's last change after publication; null if there was none.
     * @nullable
     */
  edited_at: string | null;
  ranking?: Ranking;
}

/**
 * The changes. Omitted fields stay unchanged.
 */
export interface EditPostRequest {
  caption?: Caption;
  visibility?: Visibility;
  /** True if clients should blur it. */
  sensitive?: boolean;
  /**
     * A warning to show before the content; null removes it.
     * @minLength 1
     * @maxLength 200
     * @nullable
     */
  content_warning?: string | null;
  /**
     * Only before publication: schedules the content for this time; null turns it into a draft.
     * @nullable
     */
  publish_at?: string | null;
}

/**
 * An earlier caption of published content.
 */
export interface CaptionEdit {
  id: Id;
  /** The earlier caption. */
  caption: string;
  replaced_at: Timestamp;
}

/**
 * A page of earlier captions, newest first.
 */
export interface CaptionEditPage {
  /** The items of this page. */
  items: CaptionEdit[];
  next_cursor: NextCursor | null;
}

/**
 * A new reel.
 */
export interface CreateReelRequest {
  media_id: Id;
  alt_text?: AltText;
  caption?: Caption;
  visibility?: Visibility;
  /** True if clients should blur it; false if omitted. */
  sensitive?: boolean;
  content_warning?: ContentWarning;
  /** True to keep it unpublished until `publishReel`. Cannot be combined with `publish_at`. */
  draft?: boolean;
  publish_at?: PublishAt;
}

/**
 * The type of content.
 */
export type ReelType = 'reel';
/**
 * A reel as the caller sees it: one video of up to 90 seconds.
 */
export interface Reel {
  id: Id;
  /** The type of content. */
  type: ReelType;
  status: ContentStatus;
  creator: UserSummary;
  /** The caption; may be empty. */
  caption: string;
  visibility: Visibility;
  /** True if the creator marked the content as sensitive; clients blur it. */
  sensitive: boolean;
  /**
     * A warning to show before the content.
     * @nullable
     */
  content_warning: string | null;
  /** The video. */
  media: ContentMedia[];
  /** The caption's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  /** The users whom the caption mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
  mentions: Mention[];
  engagement: EngagementStats;
  viewer: ViewerState;
  created_at: Timestamp;
  updated_at: Timestamp;
  /**
     * Time at which other users could see it first; null before.
     * @nullable
     */
  published_at: string | null;
  /**
     * Time at which it will be published; null unless it is `scheduled`.
     * @nullable
     */
  publish_at: string | null;
  /**
     * Time of the creator's last change after publication; null if there was none.
     * @nullable
     */
  edited_at: string | null;
  ranking?: Ranking;
}

/**
 * The activity on a reel in a period.
 */
export interface ReelTotals {
  /**
     * Views by other users, including replays.
     * @minimum 0
     */
  views: number;
  /**
     * Number of different viewers.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * Total watch time of all views.
     * @minimum 0
     */
  watch_time_ms: number;
  /**
     * Average watch time of a view.
     * @minimum 0
     */
  average_watch_ms: number;
  /**
     * Share of views that reached 95 % of the length, from 0 to 1.
     * @minimum 0
     * @maximum 1
     */
  completion_rate: number;
  /** Number of likes minus the number of removed likes. */
  likes: number;
  /**
     * Number of created comments, including those that were deleted.
     * @minimum 0
     */
  comments: number;
  /**
     * Number of shares.
     * @minimum 0
     */
  shares: number;
  /** Number of saves minus the number of removed saves. */
  saves: number;
}

/**
 * The activity on a reel on one day.
 */
export interface ReelDay {
  /** The day in UTC. */
  date: string;
  /**
     * Views by other users, including replays.
     * @minimum 0
     */
  views: number;
  /**
     * Number of different viewers.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * Total watch time of all views.
     * @minimum 0
     */
  watch_time_ms: number;
  /**
     * Average watch time of a view.
     * @minimum 0
     */
  average_watch_ms: number;
  /**
     * Share of views that reached 95 % of the length, from 0 to 1.
     * @minimum 0
     * @maximum 1
     */
  completion_rate: number;
  /** Number of likes minus the number of removed likes. */
  likes: number;
  /**
     * Number of created comments, including those that were deleted.
     * @minimum 0
     */
  comments: number;
  /**
     * Number of shares.
     * @minimum 0
     */
  shares: number;
  /** Number of saves minus the number of removed saves. */
  saves: number;
}

/**
 * The analytics of a reel.
 */
export interface ReelAnalytics {
  content_id: Id;
  /** The first day. */
  from: string;
  /** The last day. */
  to: string;
  /**
     * Duration of the reel.
     * @minimum 1
     * @nullable
     */
  duration_ms: number | null;
  totals: ReelTotals;
  /** Every day of the period, oldest first, including days without activity. */
  days: ReelDay[];
}

/**
 * The caller's reactions to the story.
 */
export interface StoryViewerState {
  /** True if the caller likes it. */
  liked: boolean;
  /** True if the caller has opened it. */
  seen: boolean;
}

/**
 * The type of content.
 */
export type StoryType = 'story';
/**
 * A story as the caller sees it. 24 hours after its creation only its creator can see it, and other users only through a highlight.
 */
export interface Story {
  id: Id;
  /** The type of content. */
  type: StoryType;
  status: ContentStatus;
  creator: UserSummary;
  /** The caption; may be empty. */
  caption: string;
  visibility: Visibility;
  /** True if the creator marked the content as sensitive; clients blur it. */
  sensitive: boolean;
  /**
     * A warning to show before the content.
     * @nullable
     */
  content_warning: string | null;
  /** The image or the video. */
  media: ContentMedia[];
  /** The caption's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  /** The users whom the caption mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
  mentions: Mention[];
  engagement: EngagementStats;
  viewer: StoryViewerState;
  created_at: Timestamp;
  updated_at: Timestamp;
  /**
     * Time at which other users could see it first; null before.
     * @nullable
     */
  published_at: string | null;
  /** Time of expiry, 24 hours after `created_at`. */
  expires_at: string;
  ranking?: Ranking;
}

/**
 * `starting`: until the video arrives. `live`: while the video is being received. `ended`: for good. From `starting` on, viewers may join, comment and like. Values are added within v1.
 */
export type LiveStatus = 'starting' | 'live' | 'ended';
/**
 * The title of the stream.
 * @minLength 1
 * @maxLength 150
 */
export type LiveTitle = string;

/**
 * The caller's reactions.
 */
export interface LiveViewerState {
  /** True if the caller likes it. */
  liked: boolean;
}

/**
 * Number of seconds that a viewer must wait between two comments; 0 turns slow mode off. It does not apply to the creator.
 * @minimum 0
 * @maximum 300
 */
export type SlowModeSeconds = number;

/**
 * The type of content.
 */
export type LiveType = 'live';
/**
 * A live stream as the caller sees it.
 */
export interface Live {
  id: Id;
  /** The type of content. */
  type: LiveType;
  stream_id: Id;
  status: LiveStatus;
  creator: UserSummary;
  title: LiveTitle;
  visibility: Visibility;
  /** True if the creator marked the content as sensitive; clients blur it. */
  sensitive: boolean;
  /**
     * A warning to show before the content.
     * @nullable
     */
  content_warning: string | null;
  /** The thumbnail, if there is one. */
  media: ContentMedia[];
  /** The title's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  /** The users whom the title mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
  mentions: Mention[];
  engagement: EngagementStats;
  viewer: LiveViewerState;
  slow_mode_seconds: SlowModeSeconds;
  /** True if users other than the creator may comment. */
  comments_enabled: boolean;
  /**
     * Highest number of simultaneous viewers so far.
     * @minimum 0
     */
  peak_viewers: number;
  started_at: Timestamp;
  /**
     * Time at which the stream ended; null before.
     * @nullable
     */
  ended_at: string | null;
  /**
     * The reason why the stream ended, a value of `EndReason`; null before.
     * @nullable
     */
  end_reason: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
  /**
     * Time at which other users could see it first; null before.
     * @nullable
     */
  published_at: string | null;
  ranking?: Ranking;
}

/**
 * Content of any type; `type` is the discriminator. Types are added within v1: skip a type that you do not know.
 */
export type Content = Post | Reel | Story | Live;

/**
 * A page of content.
 */
export interface ContentPage {
  /** The content of this page. */
  items: Content[];
  next_cursor: NextCursor | null;
}

/**
 * A new story.
 */
export interface CreateStoryRequest {
  media_id: Id;
  alt_text?: AltText;
  caption?: Caption;
  visibility?: Visibility;
  /** True if clients should blur it; false if omitted. */
  sensitive?: boolean;
  content_warning?: ContentWarning;
}

/**
 * The stories of one creator that the caller may see.
 */
export interface StoryGroup {
  creator: UserSummary;
  /** True if the caller has not opened all of them. */
  has_unseen: boolean;
  latest_at: Timestamp;
  /** The stories, oldest first. */
  stories: Story[];
}

/**
 * A page of creators with their stories.
 */
export interface StoryGroupPage {
  /** The items of this page. */
  items: StoryGroup[];
  next_cursor: NextCursor | null;
}

/**
 * A user who opened the story.
 */
export interface StoryViewer {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  relationship: Relationship;
  viewed_at: Timestamp;
  /** True if the user likes it. */
  liked: boolean;
}

/**
 * A page of users who opened the story, last opened first.
 */
export interface StoryViewerPage {
  /** The items of this page. */
  items: StoryViewer[];
  next_cursor: NextCursor | null;
}

/**
 * Whether the caller likes it now, and the number of likes.
 */
export interface LikeState {
  /** True if the caller likes it. */
  liked: boolean;
  /**
     * Number of likes after this call.
     * @minimum 0
     */
  like_count: number;
}

/**
 * A page of stories.
 */
export interface StoryPage {
  /** The items of this page. */
  items: Story[];
  next_cursor: NextCursor | null;
}

/**
 * The title of the highlight, up to 50 characters.
 * @minLength 1
 * @maxLength 50
 */
export type HighlightTitle = string;

/**
 * A new highlight.
 */
export interface CreateHighlightRequest {
  title: HighlightTitle;
  /**
     * 1 to 100 stories of the caller, in order. Duplicates are ignored.
     * @minItems 1
     * @maxItems 100
     */
  story_ids: Id[];
  /** The story whose image is the cover; the first story if omitted. */
  cover_story_id?: string;
}

/**
 * Stories that their owner keeps beyond their 24 hours.
 */
export interface Highlight {
  id: Id;
  owner_id: Id;
  title: HighlightTitle;
  /**
     * Address of an image of its cover story; null until that is ready.
     * @nullable
     */
  cover_url: string | null;
  /**
     * Number of its stories that the caller may see.
     * @minimum 0
     */
  story_count: number;
  created_at: Timestamp;
  updated_at: Timestamp;
}

/**
 * A highlight with the stories that the caller may see, in its owner's order.
 */
export interface HighlightWithStories {
  id: Id;
  owner_id: Id;
  title: HighlightTitle;
  /**
     * Address of an image of its cover story; null until that is ready.
     * @nullable
     */
  cover_url: string | null;
  /**
     * Number of its stories that the caller may see.
     * @minimum 0
     */
  story_count: number;
  created_at: Timestamp;
  updated_at: Timestamp;
  /** The stories, in the owner's order. */
  stories: Story[];
}

/**
 * The changes. Omitted fields stay unchanged.
 */
export interface EditHighlightRequest {
  title?: HighlightTitle;
  /**
     * All stories of the highlight after the change, in order; 1 to 100.
     * @minItems 1
     * @maxItems 100
     */
  story_ids?: Id[];
  /** The story whose image is the cover; must be in the highlight. */
  cover_story_id?: string;
}

/**
 * A page of highlights in their owner's order.
 */
export interface HighlightPage {
  /** The items of this page. */
  items: Highlight[];
  next_cursor: NextCursor | null;
}

/**
 * The new order of the caller's highlights.
 */
export interface OrderHighlightsRequest {
  /**
     * Ids of highlights of the caller.
     * @minItems 1
     * @maxItems 100
     */
  ids: Id[];
}

/**
 * A user who likes it.
 */
export interface Liker {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  relationship: Relationship;
  liked_at: Timestamp;
}

/**
 * A page of users who like it, newest like first.
 */
export interface LikerPage {
  /** The items of this page. */
  items: Liker[];
  next_cursor: NextCursor | null;
}

/**
 * A text of up to 1,000 characters that is not only blanks.
 * @minLength 1
 * @maxLength 1000
 * @pattern \S
 */
export type CommentText = string;

/**
 * A new comment.
 */
export interface CommentRequest {
  content: CommentText;
  parent_id?: Id;
}

/**
 * A comment.
 */
export interface Comment {
  id: Id;
  content_id: Id;
  /**
     * The comment to which this is a reply; null for a top-level comment.
     * @nullable
     */
  parent_id: string | null;
  user: UserSummary;
  /** The text. */
  content: string;
  /** The users whom the comment mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
  mentions: Mention[];
  /**
     * Number of replies: of a top-level comment, all replies in its thread; of a reply, the direct replies to it.
     * @minimum 0
     */
  reply_count: number;
  created_at: Timestamp;
}

/**
 * A comment and its first replies.
 */
export interface CommentWithReplies {
  id: Id;
  content_id: Id;
  /**
     * The comment to which this is a reply; null for a top-level comment.
     * @nullable
     */
  parent_id: string | null;
  user: UserSummary;
  /** The text. */
  content: string;
  /** The users whom the comment mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
  mentions: Mention[];
  /**
     * Number of replies: of a top-level comment, all replies in its thread; of a reply, the direct replies to it.
     * @minimum 0
     */
  reply_count: number;
  created_at: Timestamp;
  /**
     * The first three replies, oldest first; `listReplies` returns all.
     * @maxItems 3
     */
  replies: Comment[];
}

/**
 * A page of comments.
 */
export interface CommentPage {
  /** The items of this page. */
  items: CommentWithReplies[];
  next_cursor: NextCursor | null;
}

/**
 * A page of replies, oldest first.
 */
export interface ReplyPage {
  /** The items of this page. */
  items: Comment[];
  next_cursor: NextCursor | null;
}

/**
 * A text of up to 500 characters.
 * @maxLength 500
 */
export type ShareText = string;

/**
 * The text of a share. An empty object shares without a text.
 */
export interface ShareRequest {
  text?: ShareText;
}

/**
 * A share.
 */
export interface Share {
  id: Id;
  content_id: Id;
  user: UserSummary;
  /**
     * The text of the share, if any.
     * @nullable
     */
  text: string | null;
  created_at: Timestamp;
}

/**
 * Whether the caller has saved it now, and the number of saves.
 */
export interface SaveState {
  /** True if the caller has saved it. */
  saved: boolean;
  /**
     * Number of saves after this call.
     * @minimum 0
     */
  save_count: number;
}

/**
 * One view.
 */
export interface ViewInput {
  /** An id that the client creates. The same view always has the same id. */
  id: string;
  content_id: Id;
  /** Time at which the view started; within the last 24 hours. */
  viewed_at: string;
  /**
     * Watch time of a video, including repetitions; up to an hour.
     * @minimum 0
     * @maximum 3600000
     */
  watched_ms?: number;
}

/**
 * A batch of views.
 */
export interface RecordViewsRequest {
  /**
     * 1 to 100 views.
     * @minItems 1
     * @maxItems 100
     */
  views: ViewInput[];
}

/**
 * The result of a batch of views. Each view is in exactly one of the three lists.
 */
export interface RecordedViews {
  /** Ids of the new views. */
  recorded: Id[];
  /** Ids of views that were recorded before, and of further views of a story that the caller has already opened. */
  repeated: Id[];
  /** Ids of views that do not count. Sending them again has no effect. */
  refused: Id[];
}

/**
 * `less` hides the item and shows less like it, `more` shows more like it.
 */
export type FeedbackKind = 'more' | 'less';
/**
 * The caller's feedback on an item.
 */
export interface GiveFeedbackRequest {
  content_id: Id;
  kind: FeedbackKind;
}

/**
 * Feedback, which takes effect with the next feed.
 */
export interface Feedback {
  content_id: Id;
  kind: FeedbackKind;
  created_at: Timestamp;
}

/**
 * A tag that the caller engages with.
 */
export interface Interest {
  /** The hashtag in lower case without `#`. */
  tag: string;
  /** The present strength: likes (1), saves (2), comments (2) and shares (3), halved every 30 days, plus or minus 3 for feedback. If it is below 0, the feed shows less of the tag. */
  weight: number;
  updated_at: Timestamp;
}

/**
 * A page of interests.
 */
export interface InterestPage {
  /** The interests of this page. */
  items: Interest[];
  next_cursor: NextCursor | null;
}

/**
 * The type of result.
 */
export type UserSearchResultType = 'user';
/**
 * A user who matches a search.
 */
export interface UserSearchResult {
  /** The type of result. */
  type: UserSearchResultType;
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  /**
     * Number of followers.
     * @minimum 0
     */
  follower_count: number;
  relationship: Relationship;
}

/**
 * The type of result.
 */
export type TagSearchResultType = 'tag';
/**
 * A hashtag that matches a search.
 */
export interface TagSearchResult {
  /** The type of result. */
  type: TagSearchResultType;
  /** The hashtag in lower case without `#`. */
  tag: string;
  /**
     * Number of public posts and reels that have it.
     * @minimum 0
     */
  content_count: number;
}

/**
 * A search result; `type` is the discriminator. Types are added within v1: skip a type that you do not know.
 */
export type SearchResult = UserSearchResult | TagSearchResult | Post | Reel | Live;

/**
 * A page of search results.
 */
export interface SearchPage {
  /** Users and hashtags: the best match first. Content: newest first. */
  items: SearchResult[];
  next_cursor: NextCursor | null;
}

/**
 * A trending hashtag.
 */
export interface TrendingTag {
  /** The hashtag in lower case without `#`. */
  tag: string;
  /**
     * Number of creators who used it in the last 24 hours. Each creator counts once, with a weight that halves every six hours.
     * @minimum 0
     */
  score: number;
}

/**
 * A page of trending hashtags.
 */
export interface TrendingTagPage {
  /** The hashtags of this page. */
  items: TrendingTag[];
  next_cursor: NextCursor | null;
}

/**
 * The sections of the discovery page.
 */
export interface Discovery {
  /** The first items of `GET /trending`. */
  trending: Content[];
  /** The first items of `GET /trending/tags`. */
  tags: TrendingTag[];
  /** Users whom the caller might like to follow. */
  creators: Recommendation[];
  /** Public live streams that have not ended, those with the highest peak of viewers first. */
  live: Live[];
}

/**
 * The type of content. Values are added within v1.
 */
export type ContentType = 'post' | 'reel' | 'story' | 'live';
/**
 * A comment and its author.
 */
export interface ContentCommentedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  content_type: ContentType;
  comment_id: Id;
  /** The text of the comment. */
  text: string;
  /**
     * Number of comments right after this event.
     * @minimum 0
     */
  new_comment_count: number;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type ContentCommentedNotificationEvent = 'content_commented';
/**
 * A user commented on your content or replied to your comment.
 */
export interface ContentCommentedNotification {
  /** The kind of notification. */
  event: ContentCommentedNotificationEvent;
  id: Id;
  data: ContentCommentedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * A like of your content and its user.
 */
export interface ContentLikedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  content_type: ContentType;
  /**
     * Number of likes right after this event.
     * @minimum 1
     */
  new_like_count: number;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type ContentLikedNotificationEvent = 'content_liked';
/**
 * A user liked your content.
 */
export interface ContentLikedNotification {
  /** The kind of notification. */
  event: ContentLikedNotificationEvent;
  id: Id;
  data: ContentLikedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * A mention of you and its author.
 */
export interface ContentMentionedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  content_type: ContentType;
  /**
     * The comment that mentions you; null if the caption does.
     * @nullable
     */
  comment_id: string | null;
  /**
     * The text; null once it was edited or deleted.
     * @nullable
     */
  text: string | null;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type ContentMentionedNotificationEvent = 'content_mentioned';
/**
 * A user mentioned you in content that you may see.
 */
export interface ContentMentionedNotification {
  /** The kind of notification. */
  event: ContentMentionedNotificationEvent;
  id: Id;
  data: ContentMentionedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * A share of your content and its user.
 */
export interface ContentSharedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  content_type: ContentType;
  /**
     * The text of the share, if any.
     * @nullable
     */
  text: string | null;
  /**
     * Number of shares right after this event.
     * @minimum 0
     */
  new_share_count: number;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type ContentSharedNotificationEvent = 'content_shared';
/**
 * A user shared your content.
 */
export interface ContentSharedNotification {
  /** The kind of notification. */
  event: ContentSharedNotificationEvent;
  id: Id;
  data: ContentSharedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * The user who approved your follow request.
 */
export interface FollowRequestApprovedData {
  user_id: Id;
  user_name: DisplayName;
  user_avatar_url: AvatarUrl | null;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type FollowRequestApprovedNotificationEvent = 'follow_request_approved';
/**
 * A private account approved your follow request; you follow it now.
 */
export interface FollowRequestApprovedNotification {
  /** The kind of notification. */
  event: FollowRequestApprovedNotificationEvent;
  id: Id;
  data: FollowRequestApprovedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * The user who requests to follow you.
 */
export interface FollowRequestedData {
  requester_id: Id;
  requester_name: DisplayName;
  requester_avatar_url: AvatarUrl | null;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type FollowRequestedNotificationEvent = 'follow_requested';
/**
 * A user requests to follow you, as your account is private. Respond with `approveFollowRequest` or `declineFollowRequest`.
 */
export interface FollowRequestedNotification {
  /** The kind of notification. */
  event: FollowRequestedNotificationEvent;
  id: Id;
  data: FollowRequestedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * The reason why the stream ended. Values are added within v1.
 */
export type EndReason = 'ended_by_creator' | 'creator_vanished' | 'creator_suspended' | 'deleted';
/**
 * The summary of the stream.
 */
export interface LiveEndedData {
  creator_id: Id;
  creator_name: DisplayName;
  stream_id: Id;
  end_reason: EndReason;
  /**
     * Duration from start to end.
     * @minimum 0
     */
  duration_seconds: number;
  /**
     * Highest number of simultaneous viewers.
     * @minimum 0
     */
  peak_viewers: number;
  /**
     * Number of different users who watched.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * Number of likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Number of comments.
     * @minimum 0
     */
  comment_count: number;
  total_tips: Money;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type LiveEndedNotificationEvent = 'live_ended';
/**
 * A stream has ended: your own, or one that was announced to you. It counts as read.
 */
export interface LiveEndedNotification {
  /** The kind of notification. */
  event: LiveEndedNotificationEvent;
  id: Id;
  data: LiveEndedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * The stream and its creator.
 */
export interface LiveStartedData {
  creator_id: Id;
  creator_name: DisplayName;
  creator_avatar_url: AvatarUrl | null;
  stream_id: Id;
  title: LiveTitle;
  /**
     * The thumbnail, 480 pixels wide; null if there is none.
     * @nullable
     */
  thumbnail_url: string | null;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type LiveStartedNotificationEvent = 'live_started';
/**
 * A user whom you follow is live.
 */
export interface LiveStartedNotification {
  /** The kind of notification. */
  event: LiveStartedNotificationEvent;
  id: Id;
  data: LiveStartedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * The user who follows you now.
 */
export interface UserFollowedData {
  follower_id: Id;
  follower_name: DisplayName;
  follower_avatar_url: AvatarUrl | null;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type UserFollowedNotificationEvent = 'user_followed';
/**
 * A user follows you. Sent only once for each user, even if they unfollow and follow again.
 */
export interface UserFollowedNotification {
  /** The kind of notification. */
  event: UserFollowedNotificationEvent;
  id: Id;
  data: UserFollowedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * The user who no longer follows you.
 */
export interface UserUnfollowedData {
  follower_id: Id;
  follower_name: DisplayName;
  follower_avatar_url: AvatarUrl | null;
  timestamp: Timestamp;
}

/**
 * The kind of notification.
 */
export type UserUnfollowedNotificationEvent = 'user_unfollowed';
/**
 * A user no longer follows you. It counts as read, and nothing is pushed.
 */
export interface UserUnfollowedNotification {
  /** The kind of notification. */
  event: UserUnfollowedNotificationEvent;
  id: Id;
  data: UserUnfollowedData;
  /**
     * Time at which it was marked as read; null while it is unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * One notification; `event` is the discriminator. It is the same object as on the WebSocket, with `read_at`. Events are added within v1: skip an event that you do not know.
 */
export type Notification = ContentCommentedNotification | ContentLikedNotification | ContentMentionedNotification | ContentSharedNotification | FollowRequestApprovedNotification | FollowRequestedNotification | LiveEndedNotification | LiveStartedNotification | UserFollowedNotification | UserUnfollowedNotification;

/**
 * A page of notifications.
 */
export interface NotificationPage {
  /** The notifications, newest first; with `after`, oldest first. */
  items: Notification[];
  next_cursor: NextCursor | null;
  /**
     * Total number of unread notifications.
     * @minimum 0
     */
  unread_count: number;
}

/**
 * The last notification that the user has read.
 */
export interface MarkNotificationsReadRequest {
  up_to_id: Id;
}

/**
 * The number of unread notifications.
 */
export interface UnreadCount {
  /**
     * Total number of unread notifications.
     * @minimum 0
     */
  unread_count: number;
}

/**
 * Notifications of one kind about one subject, such as the likes of one reel or new followers. Contains the newest one in full.
 */
export interface NotificationGroup {
  id: Id;
  /** The kind of the notifications. */
  event: string;
  /**
     * The content that they are about; null if they are not about content.
     * @nullable
     */
  content_id: string | null;
  /** The users who caused them, newest first, each once, at most three. */
  actors: UserSummary[];
  /**
     * Number of users who caused them, counted in the last 1,000 of the group.
     * @minimum 1
     */
  actor_count: number;
  /**
     * Number of unread notifications of the group, counted in the last 1,000.
     * @minimum 0
     */
  unread_count: number;
  /** A sentence in English. For other languages, compose it from `event`, `actors` and `actor_count`. */
  summary: string;
  latest: Notification;
}

/**
 * A page of notification groups.
 */
export interface NotificationGroupPage {
  /** The groups, ordered by their newest notification, newest first. */
  items: NotificationGroup[];
  next_cursor: NextCursor | null;
  /**
     * Total number of unread notifications.
     * @minimum 0
     */
  unread_count: number;
}

/**
 * The kind of a notification, its `event`. Values are added within v1.
 */
export type NotificationKind = 'content_commented' | 'content_liked' | 'content_mentioned' | 'content_shared' | 'follow_request_approved' | 'follow_requested' | 'live_ended' | 'live_started' | 'user_followed' | 'user_unfollowed';
/**
 * The preferences for one kind of notification.
 */
export interface NotificationPreference {
  kind: NotificationKind;
  /** True if the notification is stored, listed and sent to sockets. If false, no notification is created, so none is pushed either. */
  in_app: boolean;
  /** True if the notification is also pushed to devices. Never applies to `user_unfollowed` and `live_ended`. */
  push: boolean;
}

/**
 * The preferences for every kind, in a fixed order.
 */
export interface NotificationPreferences {
  /** One entry for each kind. */
  items: NotificationPreference[];
}

/**
 * The changes for one kind of notification.
 */
export interface PreferenceChange {
  kind: NotificationKind;
  /** True to store, list and send it. */
  in_app?: boolean;
  /** True to push it. */
  push?: boolean;
}

/**
 * The kinds to change. Omitted kinds stay unchanged.
 */
export interface EditPreferencesRequest {
  /**
     * The changes. List each kind at most once; otherwise its last entry applies.
     * @minItems 1
     * @maxItems 50
     */
  items: PreferenceChange[];
}

/**
 * The push service.
 */
export type DevicePlatform = 'ios' | 'android' | 'web';
/**
 * The environment of Apple's push service; `production` for other services.
 */
export type DeviceEnvironment = 'production' | 'sandbox';
/**
 * A device that receives push notifications. Its token is never returned.
 */
export interface Device {
  id: Id;
  /** The push service. */
  platform: DevicePlatform;
  /** The environment of Apple's push service; `production` for other services. */
  environment: DeviceEnvironment;
  /**
     * The user's name for the device.
     * @nullable
     */
  name: string | null;
  /**
     * The language of push notifications, BCP 47.
     * @nullable
     */
  locale: string | null;
  created_at: Timestamp;
  registered_at: Timestamp;
}

/**
 * The devices of the caller, last registered first.
 */
export interface DeviceList {
  /** The devices. */
  items: Device[];
}

/**
 * The push service.
 */
export type RegisterDeviceRequestPlatform = 'ios' | 'android' | 'web';
/**
 * The environment of Apple's push service; `production` if omitted.
 */
export type RegisterDeviceRequestEnvironment = 'production' | 'sandbox';
/**
 * A device with a token of its push service.
 */
export interface RegisterDeviceRequest {
  /** The push service. */
  platform: RegisterDeviceRequestPlatform;
  /**
     * The token of the push service.
     * @minLength 8
     * @maxLength 4096
     */
  token: string;
  /** The environment of Apple's push service; `production` if omitted. */
  environment?: RegisterDeviceRequestEnvironment;
  /**
     * The user's name for the device.
     * @maxLength 100
     */
  name?: string;
  /**
     * The language of push notifications, BCP 47.
     * @maxLength 35
     * @pattern ^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$
     */
  locale?: string;
}

/**
 * A page of live streams.
 */
export interface LivePage {
  /** The items of this page. */
  items: Live[];
  next_cursor: NextCursor | null;
}

/**
 * When followers are notified and other users can see the stream. `at_start`: now. `with_video`: once the video arrives. `at_start` if omitted.
 */
export type StartLiveRequestAnnounce = 'at_start' | 'with_video';
/**
 * A new stream.
 */
export interface StartLiveRequest {
  title: LiveTitle;
  visibility?: Visibility;
  slow_mode_seconds?: SlowModeSeconds;
  /** True if other users may comment; true if omitted. */
  comments_enabled?: boolean;
  thumbnail_media_id?: Id;
  /** When followers are notified and other users can see the stream. `at_start`: now. `with_video`: once the video arrives. `at_start` if omitted. */
  announce?: StartLiveRequestAnnounce;
  /** True if clients should blur it. */
  sensitive?: boolean;
  content_warning?: ContentWarning;
}

/**
 * The addresses for the video. The stream key is returned only this once, and it is required to send video.
 */
export interface Ingest {
  /** Address of the RTMP server, for OBS and other encoders. */
  rtmp_url: string;
  /** The stream key for the RTMP server. */
  stream_key: string;
  /** Address for WHIP (WebRTC), for browsers and phones. */
  whip_url: string;
  /** Address at which the stream can be watched as HLS once it is live. */
  playback_url: string;
}

/**
 * A new stream and the addresses for its video.
 */
export interface StartedLive {
  id: Id;
  stream_id: Id;
  status: LiveStatus;
  ingest: Ingest;
  live: Live;
}

/**
 * The changes. Omitted fields stay unchanged.
 */
export interface EditLiveRequest {
  title?: LiveTitle;
  slow_mode_seconds?: SlowModeSeconds;
  /** True if other users may comment. */
  comments_enabled?: boolean;
}

/**
 * The status of a stream.
 */
export interface LiveStatusReport {
  stream_id: Id;
  status: LiveStatus;
  /**
     * Number of present viewers. Counts users, not sockets, without the creator; 0 once the stream has ended.
     * @minimum 0
     */
  viewer_count: number;
  /**
     * Highest number of simultaneous viewers.
     * @minimum 0
     */
  peak_viewers: number;
  total_tips: Money;
  /**
     * Number of likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Number of comments.
     * @minimum 0
     */
  comment_count: number;
  started_at: Timestamp;
  /**
     * Time at which the stream ended; null before.
     * @nullable
     */
  ended_at: string | null;
  /**
     * The reason why the stream ended, a value of `EndReason`; null before.
     * @nullable
     */
  end_reason: string | null;
}

/**
 * The summary of a stream.
 */
export interface LiveSummary {
  stream_id: Id;
  status: LiveStatus;
  end_reason: EndReason;
  started_at: Timestamp;
  ended_at: Timestamp;
  /**
     * Duration from start to end.
     * @minimum 0
     */
  duration_seconds: number;
  /**
     * Highest number of simultaneous viewers.
     * @minimum 0
     */
  peak_viewers: number;
  /**
     * Number of different users who watched.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * Number of likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Number of comments.
     * @minimum 0
     */
  comment_count: number;
  total_tips: Money;
}

/**
 * A new comment on a live stream.
 */
export interface LiveCommentRequest {
  content: CommentText;
}

/**
 * A present or former viewer.
 */
export interface LiveViewer {
  user: UserSummary;
  joined_at: Timestamp;
  /**
     * Time at which the viewer left; null while they watch.
     * @nullable
     */
  left_at: string | null;
}

/**
 * A page of viewers, last joined first. A viewer who rejoins is listed again.
 */
export interface LiveViewerPage {
  /** The items of this page. */
  items: LiveViewer[];
  next_cursor: NextCursor | null;
}

/**
 * A user who is banned from a stream.
 */
export interface LiveBan {
  user: UserSummary;
  created_at: Timestamp;
}

/**
 * A page of users who are banned from a stream, last banned first.
 */
export interface LiveBanPage {
  /** The items of this page. */
  items: LiveBan[];
  next_cursor: NextCursor | null;
}

/**
 * The viewer to ban.
 */
export interface BanViewerRequest {
  user_id: Id;
}

/**
 * A ticket that opens one socket, once.
 */
export interface SocketTicket {
  /** The ticket; send it as `?ticket=`. */
  ticket: string;
  /**
     * Number of seconds until it expires.
     * @minimum 1
     */
  expires_in: number;
}

/**
 * `suspended` while a suspension is active.
 */
export type AccountSummaryState = 'active' | 'suspended';
/**
 * An account in a list for moderators and admins.
 */
export interface AccountSummary {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  email: Email;
  /** True if the e-mail address is verified. */
  email_verified: boolean;
  role: Role;
  /** `suspended` while a suspension is active. */
  state: AccountSummaryState;
  /** True if signing in requires a code. */
  two_factor_enabled: boolean;
  /**
     * Number of followers.
     * @minimum 0
     */
  follower_count: number;
  /**
     * Number of posts that are not deleted.
     * @minimum 0
     */
  post_count: number;
  created_at: Timestamp;
}

/**
 * A page of accounts, newest first.
 */
export interface AccountPage {
  /** The items of this page. */
  items: AccountSummary[];
  next_cursor: NextCursor | null;
}

/**
 * A present or past suspension.
 */
export interface Suspension {
  id: Id;
  /** The reason. */
  reason: string;
  /**
     * The user who suspended the account.
     * @nullable
     */
  imposed_by: string | null;
  imposed_at: Timestamp;
  /**
     * Time at which it ends by itself; null for a ban.
     * @nullable
     */
  until: string | null;
  /**
     * The user who lifted it; null while it is active and if it ended by itself.
     * @nullable
     */
  lifted_by: string | null;
  /**
     * Time at which it was lifted or replaced; null while it is active.
     * @nullable
     */
  lifted_at: string | null;
}

/**
 * `suspended` while a suspension is active.
 */
export type AccountState = 'active' | 'suspended';
/**
 * An account as moderators and admins see it.
 */
export interface Account {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  email: Email;
  /** True if the e-mail address is verified. */
  email_verified: boolean;
  role: Role;
  /** `suspended` while a suspension is active. */
  state: AccountState;
  /** True if signing in requires a code. */
  two_factor_enabled: boolean;
  /**
     * Number of followers.
     * @minimum 0
     */
  follower_count: number;
  /**
     * Number of posts that are not deleted.
     * @minimum 0
     */
  post_count: number;
  created_at: Timestamp;
  /**
     * Number of sessions that have not ended.
     * @minimum 0
     */
  session_count: number;
  /** Suspensions, newest first. */
  suspensions: Suspension[];
}

/**
 * The reason and the end of a suspension.
 */
export interface SuspendRequest {
  /**
     * The reason, for the suspended user and for the record.
     * @minLength 1
     * @maxLength 500
     */
  reason: string;
  /** Time at which the suspension ends by itself; must be in the future. If omitted, the suspension is a ban. */
  until?: string;
}

/**
 * The new role.
 */
export interface RoleRequest {
  role: Role;
}

/**
 * One item of a user's ranked feed.
 */
export interface RankedItem {
  /**
     * The position of the item.
     * @minimum 1
     */
  position: number;
  content_id: Id;
  content_type: ContentType;
  creator: UserSummary;
  /** The first 80 characters of the caption or title. */
  caption: string;
  /** The hashtags of the item. */
  tags: string[];
  /**
     * Number of likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Number of comments.
     * @minimum 0
     */
  comment_count: number;
  published_at: Timestamp;
  ranking: Ranking;
}

/**
 * The source of the candidates.
 */
export type RankedFeedSource = 'clickhouse' | 'postgres';
/**
 * The feed of a user as it would be ranked now.
 */
export interface RankedFeed {
  user_id: Id;
  /** The source of the candidates. */
  source: RankedFeedSource;
  /**
     * Number of candidates that were considered.
     * @minimum 0
     */
  candidates: number;
  weights: RankingSignals;
  /** The best items, in order. */
  items: RankedItem[];
}

/**
 * `next`: published, will sign later. `signing`: signs new tokens. `verifying`: no longer signs, but its tokens are still valid. States are added within v1.
 */
export type SigningKeyState = 'next' | 'signing' | 'verifying';
/**
 * A key that signs access tokens.
 */
export interface SigningKey {
  kid: Id;
  /** `next`: published, will sign later. `signing`: signs new tokens. `verifying`: no longer signs, but its tokens are still valid. States are added within v1. */
  state: SigningKeyState;
  created_at: Timestamp;
  signs_from: Timestamp;
  /**
     * Time at which it is removed from the key set; null before and while it signs.
     * @nullable
     */
  verifies_until: string | null;
}

/**
 * The signing keys, newest first.
 */
export interface SigningKeyList {
  /** All items. */
  items: SigningKey[];
}

/**
 * The options of a rotation.
 */
export interface RotateSigningKeysRequest {
  /**
     * Number of seconds for which the new key is published before it signs.
     * @minimum 60
     * @maximum 86400
     */
  publish_ahead_seconds?: number;
  /** True to invalidate the old keys at once and sign with the new key at once. */
  compromised?: boolean;
}

/**
 * The JetStream stream that it reads.
 */
export type EventConsumerStream = 'EVENTS' | 'CDC' | 'SHOWN';
/**
 * A consumer of events and its progress.
 */
export interface EventConsumer {
  /** The durable name of the consumer. */
  name: string;
  /** The JetStream stream that it reads. */
  stream: EventConsumerStream;
  /** The subject filter. */
  subject: string;
  /**
     * Number of events that are not delivered yet.
     * @minimum 0
     */
  pending: number;
  /**
     * Number of delivered events that are not acknowledged yet.
     * @minimum 0
     */
  in_flight: number;
  /**
     * Number of those that were delivered more than once.
     * @minimum 0
     */
  redelivered: number;
  /**
     * Number of its dead letters.
     * @minimum 0
     */
  dead: number;
  /**
     * Publication time of the oldest event that is not acknowledged; null if all are.
     * @nullable
     */
  oldest_pending_at: string | null;
}

/**
 * Every consumer that has run.
 */
export interface EventConsumerList {
  /** The consumers, sorted by name. */
  items: EventConsumer[];
}

/**
 * The start time of a replay.
 */
export interface ReplayRequest {
  from: Timestamp;
}

/**
 * The size of a replay.
 */
export interface ReplayResult {
  /** The consumer. */
  consumer: string;
  /**
     * Number of events that are delivered again.
     * @minimum 0
     */
  events: number;
}

/**
 * An event that a consumer failed to handle.
 */
export interface DeadLetter {
  /** Its number among the dead letters, in ascending order. */
  id: string;
  /** The consumer that failed. */
  consumer: string;
  /** The subject on which it was published. */
  subject: string;
  /**
     * Its sequence number in its JetStream stream.
     * @minimum 1
     */
  sequence: number;
  /** The error. */
  error: string;
  dead_at: Timestamp;
  /** The event as JSON text. */
  event: string;
}

/**
 * A page of dead letters.
 */
export interface DeadLetterPage {
  /** The dead letters, oldest first. */
  items: DeadLetter[];
  next_cursor: NextCursor | null;
}

/**
 * An HTTP callback of the media server SRS. Other fields that it sends are ignored.
 */
export interface IngestEvent {
  /** `on_publish` asks whether a stream may start. `on_unpublish` reports that its video ended. `on_hls` reports that a segment was written. Other actions get a 200 and are ignored. */
  action: string;
  /** The stream id. */
  stream: string;
  /** The query of the publishing address, which contains the key. */
  param?: string;
  /** The media server's id of the connection. */
  client_id?: string;
  [key: string]: unknown;
 }

/**
 * The response that SRS takes as acceptance.
 */
export interface IngestReply {
  /**
     * Always 0; a refusal is an error status.
     * @minimum 0
     */
  code: number;
}

/**
 * Always `ok`.
 */
export type HealthStatus = 'ok';
/**
 * The process is up.
 */
export interface Health {
  /** Always `ok`. */
  status: HealthStatus;
}

/**
 * Whether the dependency is available.
 */
export type DependencyStateStatus = 'ok' | 'failing';
/**
 * The state of one dependency.
 */
export interface DependencyState {
  /** Whether the dependency is available. */
  status: DependencyStateStatus;
  /**
     * Time until its response; null if the probe failed.
     * @minimum 0
     * @nullable
     */
  latency_ms: number | null;
}

/**
 * `degraded`: a dependency other than Postgres is unavailable.
 */
export type ReadinessStatus = 'ready' | 'degraded' | 'unavailable';
/**
 * Each dependency by its name.
 */
export type ReadinessDependencies = {
  postgres: DependencyState;
  redis: DependencyState;
  nats: DependencyState;
  clickhouse: DependencyState;
  storage: DependencyState;
};

/**
 * Whether the process is ready for traffic. It is while Postgres is available; the other dependencies may be unavailable for a while.
 */
export interface Readiness {
  /** `degraded`: a dependency other than Postgres is unavailable. */
  status: ReadinessStatus;
  /** Each dependency by its name. */
  dependencies: ReadinessDependencies;
}

/**
 * The use of the key: signatures.
 */
export type JsonWebKeyUse = 'sig';
/**
 * A public key (RFC 7517).
 */
export interface JsonWebKey {
  /** The key's type. */
  kty: string;
  /** The curve. */
  crv?: string;
  /** The public part. */
  x?: string;
  /** The id of the key; tokens name it in their header. */
  kid: string;
  /** The algorithm. */
  alg: string;
  /** The use of the key: signatures. */
  use: JsonWebKeyUse;
}

/**
 * The public keys of access tokens.
 */
export interface JsonWebKeySet {
  /** The current keys and recently retired ones. */
  keys: JsonWebKey[];
}

/**
 * The socket is open. All later messages arrive in order.
 */
export interface ConnectedData {
  user_id: Id;
  /**
     * Total number of unread notifications.
     * @minimum 0
     */
  unread_notifications: number;
  /** True if `last_event_id` was found: missed notifications follow, oldest first, then live ones. False if none was given, or if it is older than the stored history: fetch `GET /api/v1/notifications` again. */
  resumed: boolean;
  /**
     * The newest notification that will not be sent on this socket; null if there is none. In that case, reconnect with `00000000-0000-0000-0000-000000000000`.
     * @nullable
     */
  last_event_id: string | null;
  timestamp: Timestamp;
}

/**
 * The type of message.
 */
export type ConnectedMessageEvent = 'connected';
/**
 * The first message on every notifications socket.
 */
export interface ConnectedMessage {
  /** The type of message. */
  event: ConnectedMessageEvent;
  data: ConnectedData;
}

/**
 * The type of message.
 */
export type ContentCommentedMessageEvent = 'content_commented';
/**
 * A notification, sent when it happens or after resuming.
 */
export interface ContentCommentedMessage {
  /** The type of message. */
  event: ContentCommentedMessageEvent;
  id: Id;
  data: ContentCommentedData;
}

/**
 * The type of message.
 */
export type ContentLikedMessageEvent = 'content_liked';
/**
 * A notification, sent when it happens or after resuming.
 */
export interface ContentLikedMessage {
  /** The type of message. */
  event: ContentLikedMessageEvent;
  id: Id;
  data: ContentLikedData;
}

/**
 * The type of message.
 */
export type ContentMentionedMessageEvent = 'content_mentioned';
/**
 * A notification, sent when it happens or after resuming.
 */
export interface ContentMentionedMessage {
  /** The type of message. */
  event: ContentMentionedMessageEvent;
  id: Id;
  data: ContentMentionedData;
}

/**
 * The type of message.
 */
export type ContentSharedMessageEvent = 'content_shared';
/**
 * A notification, sent when it happens or after resuming.
 */
export interface ContentSharedMessage {
  /** The type of message. */
  event: ContentSharedMessageEvent;
  id: Id;
  data: ContentSharedData;
}

/**
 * The type of message.
 */
export type FollowRequestApprovedMessageEvent = 'follow_request_approved';
/**
 * A notification, sent when it happens or after resuming.
 */
export interface FollowRequestApprovedMessage {
  /** The type of message. */
  event: FollowRequestApprovedMessageEvent;
  id: Id;
  data: FollowRequestApprovedData;
}

/**
 * The type of message.
 */
export type FollowRequestedMessageEvent = 'follow_requested';
/**
 * A notification, sent when it happens or after resuming.
 */
export interface FollowRequestedMessage {
  /** The type of message. */
  event: FollowRequestedMessageEvent;
  id: Id;
  data: FollowRequestedData;
}

/**
 * The type of message.
 */
export type LiveEndedMessageEvent = 'live_ended';
/**
 * A stream has ended. Its creator and the users to whom it was announced also receive this on the notifications socket, already marked as read.
 */
export interface LiveEndedMessage {
  /** The type of message. */
  event: LiveEndedMessageEvent;
  id: Id;
  data: LiveEndedData;
}

/**
 * The type of message.
 */
export type LiveStartedMessageEvent = 'live_started';
/**
 * A user whom you follow is live.
 */
export interface LiveStartedMessage {
  /** The type of message. */
  event: LiveStartedMessageEvent;
  id: Id;
  data: LiveStartedData;
}

/**
 * The time of the server.
 */
export interface PongData {
  timestamp: Timestamp;
}

/**
 * The type of message.
 */
export type PongMessageEvent = 'pong';
/**
 * The response to `ping`.
 */
export interface PongMessage {
  /** The type of message. */
  event: PongMessageEvent;
  data: PongData;
}

/**
 * The type of message.
 */
export type UserFollowedMessageEvent = 'user_followed';
/**
 * A notification, sent when it happens or after resuming.
 */
export interface UserFollowedMessage {
  /** The type of message. */
  event: UserFollowedMessageEvent;
  id: Id;
  data: UserFollowedData;
}

/**
 * The type of message.
 */
export type UserUnfollowedMessageEvent = 'user_unfollowed';
/**
 * A user no longer follows you, so clients can correct counts and lists.
 */
export interface UserUnfollowedMessage {
  /** The type of message. */
  event: UserUnfollowedMessageEvent;
  id: Id;
  data: UserUnfollowedData;
}

/**
 * A message that the server sends on `/api/v1/ws/notifications`. Events are added within v1: skip an event that you do not know.
 */
export type NotificationsServerMessage = ConnectedMessage | ContentCommentedMessage | ContentLikedMessage | ContentMentionedMessage | ContentSharedMessage | FollowRequestApprovedMessage | FollowRequestedMessage | LiveEndedMessage | LiveStartedMessage | PongMessage | UserFollowedMessage | UserUnfollowedMessage;

/**
 * The type of message.
 */
export type PingMessageEvent = 'ping';
/**
 * Requests a `pong`; for clients that cannot send WebSocket pings.
 */
export interface PingMessage {
  /** The type of message. */
  event: PingMessageEvent;
}

/**
 * The last notification that was read.
 */
export interface MarkReadPosition {
  up_to_id: Id;
}

/**
 * The type of message.
 */
export type MarkReadMessageEvent = 'mark_read';
/**
 * Has the same effect as `POST /api/v1/notifications/read`, without a response. An id that is not one of the user's own notifications is ignored. Has either `data` or `up_to_id`.
 */
export interface MarkReadMessage {
  /** The type of message. */
  event: MarkReadMessageEvent;
  data?: MarkReadPosition;
  /**
     * The same as `data.up_to_id`, which replaces it. Accepted from older apps.
     * @deprecated
     */
  up_to_id?: string;
}

/**
 * A message that a client may send on `/api/v1/ws/notifications`. Any other message closes the socket with 4400.
 */
export type NotificationsClientMessage = PingMessage | MarkReadMessage;

/**
 * The socket is open. All later messages with an `id` arrive in order.
 */
export interface JoinedData {
  stream_id: Id;
  status: LiveStatus;
  /**
     * Number of present viewers, including the caller.
     * @minimum 0
     */
  viewer_count: number;
  /**
     * Number of likes.
     * @minimum 0
     */
  like_count: number;
  /** True if `last_event_id` was found: missed messages follow, oldest first. False if none was given or it is not of this stream: fetch `GET /api/v1/live/{stream_id}/comments`. */
  resumed: boolean;
  /**
     * The newest message that will not be sent on this socket; null if there is none.
     * @nullable
     */
  last_event_id: string | null;
  timestamp: Timestamp;
}

/**
 * The type of message.
 */
export type JoinedMessageEvent = 'joined';
/**
 * The first message on the socket of a stream.
 */
export interface JoinedMessage {
  /** The type of message. */
  event: JoinedMessageEvent;
  data: JoinedData;
}

/**
 * A comment and its author.
 */
export interface LiveCommentData {
  stream_id: Id;
  comment_id: Id;
  user_id: Id;
  user_name: DisplayName;
  user_avatar_url: AvatarUrl | null;
  /** The text of the comment. */
  text: string;
  timestamp: Timestamp;
}

/**
 * The type of message.
 */
export type LiveCommentMessageEvent = 'live_comment';
/**
 * A user commented on the stream.
 */
export interface LiveCommentMessage {
  /** The type of message. */
  event: LiveCommentMessageEvent;
  id: Id;
  data: LiveCommentData;
}

/**
 * The deleted comment.
 */
export interface LiveCommentDeletedData {
  stream_id: Id;
  comment_id: Id;
  timestamp: Timestamp;
}

/**
 * The type of message.
 */
export type LiveCommentDeletedMessageEvent = 'live_comment_deleted';
/**
 * A comment was deleted; remove it from the screen.
 */
export interface LiveCommentDeletedMessage {
  /** The type of message. */
  event: LiveCommentDeletedMessageEvent;
  id: Id;
  data: LiveCommentDeletedData;
}

/**
 * The stream after the change.
 */
export interface LiveUpdatedData {
  stream_id: Id;
  status: LiveStatus;
  title: LiveTitle;
  slow_mode_seconds: SlowModeSeconds;
  /** True if other users may comment. */
  comments_enabled: boolean;
  timestamp: Timestamp;
}

/**
 * The type of message.
 */
export type LiveUpdatedMessageEvent = 'live_updated';
/**
 * The stream was changed, or its video started or stopped.
 */
export interface LiveUpdatedMessage {
  /** The type of message. */
  event: LiveUpdatedMessageEvent;
  id: Id;
  data: LiveUpdatedData;
}

/**
 * The numbers of a stream. Sent soon after joining, and then when one of them has changed, at most once a second.
 */
export interface ViewerCountData {
  stream_id: Id;
  /**
     * Number of present viewers. Counts users, not sockets, without the creator.
     * @minimum 0
     */
  viewer_count: number;
  /**
     * Highest number of simultaneous viewers.
     * @minimum 0
     */
  peak_viewers: number;
  /**
     * Number of likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Number of comments.
     * @minimum 0
     */
  comment_count: number;
  timestamp: Timestamp;
}

/**
 * The type of message.
 */
export type ViewerCountMessageEvent = 'viewer_count';
/**
 * The number of viewers.
 */
export interface ViewerCountMessage {
  /** The type of message. */
  event: ViewerCountMessageEvent;
  data: ViewerCountData;
}

/**
 * A message that the server sends on `/api/v1/ws/live/{stream_id}`. Events are added within v1: skip an event that you do not know.
 */
export type LiveServerMessage = JoinedMessage | LiveCommentMessage | LiveCommentDeletedMessage | LiveEndedMessage | LiveUpdatedMessage | PongMessage | ViewerCountMessage;

/**
 * A message that a client may send on `/api/v1/ws/live/{stream_id}`. Any other message closes the socket with 4400. Send comments over HTTP, which returns a response.
 */
export type LiveClientMessage = PingMessage;

/**
 * The user who caused it; null for the system.
 * @nullable
 */
export type ActorId = string | null;

/**
 * The id of the request that caused it; null if no request did.
 * @nullable
 */
export type RequestId = string | null;

/**
 * The version of the schema of `data`. Fields are added within a version.
 */
export type EventVersion = 1;
/**
 * Data of the event `account_secured`.
 */
export interface AccountSecuredEventData {
  user_id: Id;
  /** `password_changed`, `password_reset`, `email_changed`, `email_verified`, `two_factor_enabled`, `two_factor_disabled`, `recovery_codes_renewed`, `identity_linked` or `identity_unlinked`. */
  change: string;
}

/**
 * The kind of event.
 */
export type AccountSecuredEventType = 'account_secured';
/**
 * A setting that protects an account was changed.
 *
 * Subject `events.user`. Emitted by `changePassword`, `resetPassword`, `verifyEmail`, `activateTwoFactor`, `disableTwoFactor`, `replaceRecoveryCodes`, `linkIdentityWithCode`, `linkIdentityWithIdToken`, `unlinkIdentity`. Handled by `clickhouse-events`.
 */
export interface AccountSecuredEvent {
  id: Id;
  /** The kind of event. */
  type: AccountSecuredEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: AccountSecuredEventData;
}

/**
 * The change.
 */
export type CloseFriendsChangedEventDataChange = 'added' | 'removed';
/**
 * Data of the event `close_friends_changed`.
 */
export interface CloseFriendsChangedEventData {
  owner_id: Id;
  friend_id: Id;
  /** The change. */
  change: CloseFriendsChangedEventDataChange;
}

/**
 * The kind of event.
 */
export type CloseFriendsChangedEventType = 'close_friends_changed';
/**
 * A user was added to a list of close friends or removed from it. Only its owner may see the list: no consumer may show it to other users.
 *
 * Subject `events.user`. Emitted by `addCloseFriend`, `removeCloseFriend`. Handled by `live-access`, `clickhouse-events`, `feed-people`.
 */
export interface CloseFriendsChangedEvent {
  id: Id;
  /** The kind of event. */
  type: CloseFriendsChangedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: CloseFriendsChangedEventData;
}

/**
 * Data of the event `comment_deleted`.
 */
export interface CommentDeletedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  comment_id: Id;
  /**
     * Number of comments right after this event.
     * @minimum 0
     */
  new_comment_count: number;
}

/**
 * The kind of event.
 */
export type CommentDeletedEventType = 'comment_deleted';
/**
 * A comment and the replies to it were deleted. For comments on streams the subject is `events.live`.
 *
 * Subject `events.engagement`. Emitted by `deleteComment`. Handled by `notifications`, `live-rooms`, `clickhouse-events`.
 */
export interface CommentDeletedEvent {
  id: Id;
  /** The kind of event. */
  type: CommentDeletedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: CommentDeletedEventData;
}

/**
 * Data of the event `content_commented`.
 */
export interface ContentCommentedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  comment_id: Id;
  /**
     * The author of the parent comment; null for a top-level comment.
     * @nullable
     */
  parent_user_id: string | null;
  /** The text. */
  text: string;
  /**
     * Number of comments right after this event.
     * @minimum 0
     */
  new_comment_count: number;
}

/**
 * The kind of event.
 */
export type ContentCommentedEventType = 'content_commented';
/**
 * A user commented on content. For comments on streams the subject is `events.live`.
 *
 * Subject `events.engagement`. Emitted by `createComment`, `createReelComment`, `commentOnLive`. Handled by `notifications`, `live-rooms`, `clickhouse-events`, `interests`, `trending`.
 */
export interface ContentCommentedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentCommentedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentCommentedEventData;
}

/**
 * Data of the event `content_created`.
 */
export interface ContentCreatedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  visibility: Visibility;
}

/**
 * The kind of event.
 */
export type ContentCreatedEventType = 'content_created';
/**
 * A user created content that is not published yet: a draft, scheduled content, or content whose media is still in processing.
 *
 * Subject `events.content`. Emitted by `createPost`, `createReel`, `createStory`, `startLive`. Handled by `clickhouse-events`.
 */
export interface ContentCreatedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentCreatedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentCreatedEventData;
}

/**
 * Data of the event `content_deleted`.
 */
export interface ContentDeletedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
}

/**
 * The kind of event.
 */
export type ContentDeletedEventType = 'content_deleted';
/**
 * Content was deleted by its creator.
 *
 * Subject `events.content`. Emitted by `deletePost`, `deleteReel`, `deleteStory`, `deleteLive`. Handled by `notifications`, `clickhouse-events`, `feed-content`.
 */
export interface ContentDeletedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentDeletedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentDeletedEventData;
}

/**
 * Data of the event `content_edited`.
 */
export interface ContentEditedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  visibility: Visibility;
}

/**
 * The kind of event.
 */
export type ContentEditedEventType = 'content_edited';
/**
 * A creator changed content.
 *
 * Subject `events.content`. Emitted by `editPost`, `editReel`. Handled by `notifications`, `clickhouse-events`, `feed-content`.
 */
export interface ContentEditedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentEditedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentEditedEventData;
}

/**
 * Data of the event `content_failed`.
 */
export interface ContentFailedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
}

/**
 * The kind of event.
 */
export type ContentFailedEventType = 'content_failed';
/**
 * Content cannot be published, since some of its media could not be processed.
 *
 * Subject `events.content`. Emitted by background work. Handled by `clickhouse-events`.
 */
export interface ContentFailedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentFailedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentFailedEventData;
}

/**
 * Data of the event `content_liked`.
 */
export interface ContentLikedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * Number of likes right after this event.
     * @minimum 1
     */
  new_like_count: number;
}

/**
 * The kind of event.
 */
export type ContentLikedEventType = 'content_liked';
/**
 * A user liked content.
 *
 * Subject `events.engagement`. Emitted by `likePost`, `likeReel`, `likeStory`, `likeLive`. Handled by `notifications`, `clickhouse-events`, `interests`, `trending`.
 */
export interface ContentLikedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentLikedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentLikedEventData;
}

/**
 * Data of the event `content_published`.
 */
export interface ContentPublishedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  visibility: Visibility;
  /** Its hashtags. Absent in events before 1.4.0. */
  tags?: string[];
  /** True if only followers can see it although it is public. Absent in events before 1.4.0. */
  account_is_private?: boolean;
  /** True if it was created and published in one step. There is no `content_created` for it then. */
  is_new?: boolean;
}

/**
 * The kind of event.
 */
export type ContentPublishedEventType = 'content_published';
/**
 * Content became visible to the users who may see it.
 *
 * Subject `events.content`. Emitted by `createPost`, `createReel`, `createStory`, `startLive`, `publishPost`, `publishReel`, `receiveIngestEvent`, background work. Handled by `notifications`, `clickhouse-events`, `feed-content`, `trending-tags`.
 */
export interface ContentPublishedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentPublishedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentPublishedEventData;
}

/**
 * Data of the event `content_saved`.
 */
export interface ContentSavedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * Number of saves right after this event.
     * @minimum 0
     */
  new_save_count: number;
}

/**
 * The kind of event.
 */
export type ContentSavedEventType = 'content_saved';
/**
 * A user saved content. The creator must not learn of it.
 *
 * Subject `events.engagement`. Emitted by `savePost`, `saveReel`. Handled by `clickhouse-events`, `interests`, `trending`.
 */
export interface ContentSavedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentSavedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentSavedEventData;
}

/**
 * Data of the event `content_shared`.
 */
export interface ContentSharedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  share_id: Id;
  /**
     * The text of the share, if any.
     * @nullable
     */
  text: string | null;
  /**
     * Number of shares right after this event.
     * @minimum 0
     */
  new_share_count: number;
}

/**
 * The kind of event.
 */
export type ContentSharedEventType = 'content_shared';
/**
 * A user shared content.
 *
 * Subject `events.engagement`. Emitted by `sharePost`, `shareReel`. Handled by `notifications`, `clickhouse-events`, `interests`, `trending`.
 */
export interface ContentSharedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentSharedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentSharedEventData;
}

/**
 * One item of a page.
 */
export interface ShownItem {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * The engagement signal with which it was ranked; 0 in lists that are not ranked.
     * @minimum 0
     */
  engagement_signal: number;
}

/**
 * A page that was returned to one viewer.
 */
export interface ShownPage {
  viewer_id: Id;
  /** The list: `ch`, `time`, `following` or `trending`. */
  feed_algorithm: string;
  shown_at: Timestamp;
  /** The items in order; the index is the position on the page, from 0. */
  items: ShownItem[];
}

/**
 * Data of the event `content_shown`.
 */
export interface ContentShownEventData {
  /** The pages and their viewers. */
  pages: ShownPage[];
}

/**
 * The kind of event.
 */
export type ContentShownEventType = 'content_shown';
/**
 * The pages that a process has returned within about a second. It is written outside of the requests and of any transaction: a process that is killed loses the pages of its last second.
 *
 * Subject `shown.pages`. Emitted by `getFollowingFeed`. Handled by `clickhouse-shown`.
 */
export interface ContentShownEvent {
  id: Id;
  /** The kind of event. */
  type: ContentShownEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentShownEventData;
}

/**
 * Data of the event `content_unliked`.
 */
export interface ContentUnlikedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * Number of likes right after this event.
     * @minimum 0
     */
  new_like_count: number;
}

/**
 * The kind of event.
 */
export type ContentUnlikedEventType = 'content_unliked';
/**
 * A user removed a like.
 *
 * Subject `events.engagement`. Emitted by `unlikePost`, `unlikeReel`, `unlikeStory`, `unlikeLive`. Handled by `clickhouse-events`, `interests`, `trending`.
 */
export interface ContentUnlikedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentUnlikedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentUnlikedEventData;
}

/**
 * Data of the event `content_unsaved`.
 */
export interface ContentUnsavedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * Number of saves right after this event.
     * @minimum 0
     */
  new_save_count: number;
}

/**
 * The kind of event.
 */
export type ContentUnsavedEventType = 'content_unsaved';
/**
 * A user removed a save.
 *
 * Subject `events.engagement`. Emitted by `unsavePost`, `unsaveReel`. Handled by `clickhouse-events`, `interests`, `trending`.
 */
export interface ContentUnsavedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentUnsavedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentUnsavedEventData;
}

/**
 * One view.
 */
export interface ContentView {
  view_id: Id;
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  viewed_at: Timestamp;
  /**
     * The watch time.
     * @minimum 0
     */
  watched_ms: number;
  /** True if the view reached 95 % of the video's length. */
  completed: boolean;
}

/**
 * Data of the event `content_viewed`.
 */
export interface ContentViewedEventData {
  /** The views. */
  views: ContentView[];
}

/**
 * The kind of event.
 */
export type ContentViewedEventType = 'content_viewed';
/**
 * A user viewed content. Contains all new views of one call.
 *
 * Subject `events.views`. Emitted by `recordViews`, `getStory`, `viewStory`. Handled by `view-counts`, `clickhouse-events`.
 */
export interface ContentViewedEvent {
  id: Id;
  /** The kind of event. */
  type: ContentViewedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: ContentViewedEventData;
}

/**
 * The feedback.
 */
export type FeedbackGivenEventDataKind = 'more' | 'less' | 'withdrawn';
/**
 * Data of the event `feedback_given`.
 */
export interface FeedbackGivenEventData {
  user_id: Id;
  content_id: Id;
  /** The feedback. */
  kind: FeedbackGivenEventDataKind;
}

/**
 * The kind of event.
 */
export type FeedbackGivenEventType = 'feedback_given';
/**
 * A user gave or withdrew feedback on an item of their feed. The creator must not learn of it.
 *
 * Subject `events.user`. Emitted by `giveFeedback`, `withdrawFeedback`. Handled by `clickhouse-events`, `feed-people`.
 */
export interface FeedbackGivenEvent {
  id: Id;
  /** The kind of event. */
  type: FeedbackGivenEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: FeedbackGivenEventData;
}

/**
 * Data of the event `follow_request_approved`.
 */
export interface FollowRequestApprovedEventData {
  follower_id: Id;
  following_id: Id;
}

/**
 * The kind of event.
 */
export type FollowRequestApprovedEventType = 'follow_request_approved';
/**
 * A follow request was approved. `user_followed` is emitted with it.
 *
 * Subject `events.user`. Emitted by `approveFollowRequest`. Handled by `notifications`, `clickhouse-events`.
 */
export interface FollowRequestApprovedEvent {
  id: Id;
  /** The kind of event. */
  type: FollowRequestApprovedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: FollowRequestApprovedEventData;
}

/**
 * Data of the event `follow_request_declined`.
 */
export interface FollowRequestDeclinedEventData {
  follower_id: Id;
  following_id: Id;
}

/**
 * The kind of event.
 */
export type FollowRequestDeclinedEventType = 'follow_request_declined';
/**
 * A follow request was declined.
 *
 * Subject `events.user`. Emitted by `declineFollowRequest`. Handled by `clickhouse-events`.
 */
export interface FollowRequestDeclinedEvent {
  id: Id;
  /** The kind of event. */
  type: FollowRequestDeclinedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: FollowRequestDeclinedEventData;
}

/**
 * Data of the event `follow_request_withdrawn`.
 */
export interface FollowRequestWithdrawnEventData {
  follower_id: Id;
  following_id: Id;
}

/**
 * The kind of event.
 */
export type FollowRequestWithdrawnEventType = 'follow_request_withdrawn';
/**
 * A follow request was withdrawn by the user who sent it.
 *
 * Subject `events.user`. Emitted by `unfollowUser`, `withdrawFollowRequest`. Handled by `clickhouse-events`.
 */
export interface FollowRequestWithdrawnEvent {
  id: Id;
  /** The kind of event. */
  type: FollowRequestWithdrawnEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: FollowRequestWithdrawnEventData;
}

/**
 * Data of the event `follow_requested`.
 */
export interface FollowRequestedEventData {
  follower_id: Id;
  following_id: Id;
}

/**
 * The kind of event.
 */
export type FollowRequestedEventType = 'follow_requested';
/**
 * A user requested to follow a private account.
 *
 * Subject `events.user`. Emitted by `followUser`. Handled by `notifications`, `clickhouse-events`.
 */
export interface FollowRequestedEvent {
  id: Id;
  /** The kind of event. */
  type: FollowRequestedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: FollowRequestedEventData;
}

/**
 * The change.
 */
export type HighlightChangedEventDataChange = 'created' | 'edited' | 'deleted' | 'reordered';
/**
 * Data of the event `highlight_changed`.
 */
export interface HighlightChangedEventData {
  owner_id: Id;
  /**
     * The highlight; null if the order of all was changed.
     * @nullable
     */
  highlight_id: string | null;
  /** The change. */
  change: HighlightChangedEventDataChange;
}

/**
 * The kind of event.
 */
export type HighlightChangedEventType = 'highlight_changed';
/**
 * A highlight was created, changed, deleted or moved.
 *
 * Subject `events.content`. Emitted by `createHighlight`, `editHighlight`, `deleteHighlight`, `orderHighlights`. Handled by `clickhouse-events`.
 */
export interface HighlightChangedEvent {
  id: Id;
  /** The kind of event. */
  type: HighlightChangedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: HighlightChangedEventData;
}

/**
 * Data of the event `interests_erased`.
 */
export interface InterestsErasedEventData {
  user_id: Id;
  /**
     * The erased tag; null if all were erased.
     * @nullable
     */
  tag: string | null;
}

/**
 * The kind of event.
 */
export type InterestsErasedEventType = 'interests_erased';
/**
 * A user erased interests.
 *
 * Subject `events.user`. Emitted by `eraseInterests`, `eraseInterest`. Handled by `clickhouse-events`, `feed-people`.
 */
export interface InterestsErasedEvent {
  id: Id;
  /** The kind of event. */
  type: InterestsErasedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: InterestsErasedEventData;
}

/**
 * Data of the event `live_ended`.
 */
export interface LiveEndedEventData {
  content_id: Id;
  stream_id: Id;
  creator_id: Id;
  end_reason: EndReason;
  /** True if the stream had been announced to followers. */
  was_announced: boolean;
  /**
     * Duration from start to end.
     * @minimum 0
     */
  duration_seconds: number;
  /**
     * Highest number of simultaneous viewers.
     * @minimum 0
     */
  peak_viewers: number;
  /**
     * Number of different users who watched.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * Number of likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Number of comments.
     * @minimum 0
     */
  comment_count: number;
  total_tips: Money;
}

/**
 * The kind of event.
 */
export type LiveEndedEventType = 'live_ended';
/**
 * A stream has ended.
 *
 * Subject `events.live`. Emitted by `endLive`, `deleteLive`, background work. Handled by `live-followers`, `live-rooms`, `clickhouse-events`, `feed-streams`.
 */
export interface LiveEndedEvent {
  id: Id;
  /** The kind of event. */
  type: LiveEndedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: LiveEndedEventData;
}

/**
 * Data of the event `live_started`.
 */
export interface LiveStartedEventData {
  content_id: Id;
  stream_id: Id;
  creator_id: Id;
  title: LiveTitle;
  visibility: Visibility;
}

/**
 * The kind of event.
 */
export type LiveStartedEventType = 'live_started';
/**
 * A stream was announced to followers.
 *
 * Subject `events.live`. Emitted by `startLive`, `receiveIngestEvent`. Handled by `live-followers`, `clickhouse-events`, `feed-streams`.
 */
export interface LiveStartedEvent {
  id: Id;
  /** The kind of event. */
  type: LiveStartedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: LiveStartedEventData;
}

/**
 * Data of the event `live_updated`.
 */
export interface LiveUpdatedEventData {
  content_id: Id;
  stream_id: Id;
  creator_id: Id;
  status: LiveStatus;
  title: LiveTitle;
  slow_mode_seconds: SlowModeSeconds;
  /** True if other users may comment. */
  comments_enabled: boolean;
}

/**
 * The kind of event.
 */
export type LiveUpdatedEventType = 'live_updated';
/**
 * A stream was changed, or its video started or stopped.
 *
 * Subject `events.live`. Emitted by `editLive`, `receiveIngestEvent`. Handled by `live-rooms`, `clickhouse-events`, `feed-streams`.
 */
export interface LiveUpdatedEvent {
  id: Id;
  /** The kind of event. */
  type: LiveUpdatedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: LiveUpdatedEventData;
}

/**
 * Data of the event `live_viewer_banned`.
 */
export interface LiveViewerBannedEventData {
  content_id: Id;
  stream_id: Id;
  creator_id: Id;
  user_id: Id;
}

/**
 * The kind of event.
 */
export type LiveViewerBannedEventType = 'live_viewer_banned';
/**
 * A creator banned a viewer from a stream.
 *
 * Subject `events.live`. Emitted by `banViewer`. Handled by `live-rooms`, `clickhouse-events`.
 */
export interface LiveViewerBannedEvent {
  id: Id;
  /** The kind of event. */
  type: LiveViewerBannedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: LiveViewerBannedEventData;
}

/**
 * Data of the event `live_viewer_unbanned`.
 */
export interface LiveViewerUnbannedEventData {
  content_id: Id;
  stream_id: Id;
  creator_id: Id;
  user_id: Id;
}

/**
 * The kind of event.
 */
export type LiveViewerUnbannedEventType = 'live_viewer_unbanned';
/**
 * A creator lifted a ban.
 *
 * Subject `events.live`. Emitted by `unbanViewer`. Handled by `clickhouse-events`.
 */
export interface LiveViewerUnbannedEvent {
  id: Id;
  /** The kind of event. */
  type: LiveViewerUnbannedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: LiveViewerUnbannedEventData;
}

/**
 * Data of the event `mail_queued`.
 */
export interface MailQueuedEventData {
  mail_id: Id;
  /** The kind of mail. */
  kind: string;
}

/**
 * The kind of event.
 */
export type MailQueuedEventType = 'mail_queued';
/**
 * A mail is queued for sending. Its text is only in the database.
 *
 * Subject `events.mail`. Emitted by `changeEmail`, `sendEmailVerification`, `requestPasswordReset`, `changePassword`, `resetPassword`, `verifyEmail`, `activateTwoFactor`, `disableTwoFactor`, `linkIdentityWithCode`, `linkIdentityWithIdToken`, `register`, background work. Handled by `mail`, `clickhouse-events`.
 */
export interface MailQueuedEvent {
  id: Id;
  /** The kind of event. */
  type: MailQueuedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: MailQueuedEventData;
}

/**
 * Data of the event `media_discarded`.
 */
export interface MediaDiscardedEventData {
  media_id: Id;
  owner_id: Id;
  /** The keys of its files in the bucket. */
  keys: string[];
}

/**
 * The kind of event.
 */
export type MediaDiscardedEventType = 'media_discarded';
/**
 * A media item was removed; its files in storage will be deleted.
 *
 * Subject `events.media`. Emitted by background work. Handled by `publishing`, `clickhouse-events`.
 */
export interface MediaDiscardedEvent {
  id: Id;
  /** The kind of event. */
  type: MediaDiscardedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: MediaDiscardedEventData;
}

/**
 * Data of the event `media_failed`.
 */
export interface MediaFailedEventData {
  media_id: Id;
  owner_id: Id;
  /** The reason that the owner sees. */
  reason: string;
}

/**
 * The kind of event.
 */
export type MediaFailedEventType = 'media_failed';
/**
 * A media item could not be processed.
 *
 * Subject `events.media`. Emitted by background work. Handled by `publishing`, `avatars`, `clickhouse-events`.
 */
export interface MediaFailedEvent {
  id: Id;
  /** The kind of event. */
  type: MediaFailedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: MediaFailedEventData;
}

/**
 * Data of the event `media_ready`.
 */
export interface MediaReadyEventData {
  media_id: Id;
  owner_id: Id;
}

/**
 * The kind of event.
 */
export type MediaReadyEventType = 'media_ready';
/**
 * All variants of a media item are stored.
 *
 * Subject `events.media`. Emitted by background work. Handled by `publishing`, `avatars`, `clickhouse-events`.
 */
export interface MediaReadyEvent {
  id: Id;
  /** The kind of event. */
  type: MediaReadyEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: MediaReadyEventData;
}

/**
 * Data of the event `media_uploaded`.
 */
export interface MediaUploadedEventData {
  media_id: Id;
  owner_id: Id;
  kind: MediaKind;
}

/**
 * The kind of event.
 */
export type MediaUploadedEventType = 'media_uploaded';
/**
 * An upload was completed and its bytes were checked. It is queued for processing.
 *
 * Subject `events.media`. Emitted by `completeMedia`, `uploadMedia`. Handled by `media`, `media-videos`, `clickhouse-events`.
 */
export interface MediaUploadedEvent {
  id: Id;
  /** The kind of event. */
  type: MediaUploadedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: MediaUploadedEventData;
}

/**
 * Data of the event `push_queued`.
 */
export interface PushQueuedEventData {
  push_id: Id;
  user_id: Id;
}

/**
 * The kind of event.
 */
export type PushQueuedEventType = 'push_queued';
/**
 * A push notification is queued for sending.
 *
 * Subject `events.push`. Emitted by background work. Handled by `pushes`, `clickhouse-events`.
 */
export interface PushQueuedEvent {
  id: Id;
  /** The kind of event. */
  type: PushQueuedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: PushQueuedEventData;
}

/**
 * Data of the event `session_started`.
 */
export interface SessionStartedEventData {
  user_id: Id;
  session_id: Id;
}

/**
 * The kind of event.
 */
export type SessionStartedEventType = 'session_started';
/**
 * A user signed in.
 *
 * Subject `events.user`. Emitted by `register`, `login`, `completeTwoFactorLogin`, `completeOidcSignIn`, `signInWithIdToken`. Handled by `clickhouse-events`.
 */
export interface SessionStartedEvent {
  id: Id;
  /** The kind of event. */
  type: SessionStartedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: SessionStartedEventData;
}

/**
 * Data of the event `sessions_ended`.
 */
export interface SessionsEndedEventData {
  user_id: Id;
  /** The ids of the sessions. */
  session_ids: Id[];
  /** The reason. */
  reason: string;
}

/**
 * The kind of event.
 */
export type SessionsEndedEventType = 'sessions_ended';
/**
 * Sessions ended. Every process removes them from its cache.
 *
 * Subject `events.user`. Emitted by `logout`, `endSession`, `endOtherSessions`, `refreshSession`, `changePassword`, `resetPassword`. Handled by `sessions`, `clickhouse-events`.
 */
export interface SessionsEndedEvent {
  id: Id;
  /** The kind of event. */
  type: SessionsEndedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: SessionsEndedEventData;
}

/**
 * Data of the event `user_blocked`.
 */
export interface UserBlockedEventData {
  blocker_id: Id;
  blocked_id: Id;
  /**
     * Time at which it expires; null if it never expires.
     * @nullable
     */
  expires_at: string | null;
}

/**
 * The kind of event.
 */
export type UserBlockedEventType = 'user_blocked';
/**
 * A user blocked another user. The blocked user must not learn of it.
 *
 * Subject `events.user`. Emitted by `blockUser`. Handled by `notifications`, `live-access`, `clickhouse-events`, `feed-people`.
 */
export interface UserBlockedEvent {
  id: Id;
  /** The kind of event. */
  type: UserBlockedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserBlockedEventData;
}

/**
 * Data of the event `user_followed`.
 */
export interface UserFollowedEventData {
  follower_id: Id;
  following_id: Id;
  /** True if a private account approved a follow request. */
  by_request: boolean;
}

/**
 * The kind of event.
 */
export type UserFollowedEventType = 'user_followed';
/**
 * A user followed another user.
 *
 * Subject `events.user`. Emitted by `followUser`, `approveFollowRequest`. Handled by `notifications`, `clickhouse-events`, `feed-people`.
 */
export interface UserFollowedEvent {
  id: Id;
  /** The kind of event. */
  type: UserFollowedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserFollowedEventData;
}

/**
 * Data of the event `user_muted`.
 */
export interface UserMutedEventData {
  muter_id: Id;
  muted_id: Id;
  /**
     * Time at which it expires; null if it never expires.
     * @nullable
     */
  expires_at: string | null;
}

/**
 * The kind of event.
 */
export type UserMutedEventType = 'user_muted';
/**
 * A user muted another user. The muted user must not learn of it.
 *
 * Subject `events.user`. Emitted by `muteUser`. Handled by `notifications`, `clickhouse-events`, `feed-people`.
 */
export interface UserMutedEvent {
  id: Id;
  /** The kind of event. */
  type: UserMutedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserMutedEventData;
}

/**
 * Data of the event `user_registered`.
 */
export interface UserRegisteredEventData {
  user_id: Id;
  username: Username;
}

/**
 * The kind of event.
 */
export type UserRegisteredEventType = 'user_registered';
/**
 * An account was created.
 *
 * Subject `events.user`. Emitted by `register`, `completeOidcSignIn`, `signInWithIdToken`. Handled by `clickhouse-events`.
 */
export interface UserRegisteredEvent {
  id: Id;
  /** The kind of event. */
  type: UserRegisteredEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserRegisteredEventData;
}

/**
 * Data of the event `user_reinstated`.
 */
export interface UserReinstatedEventData {
  user_id: Id;
}

/**
 * The kind of event.
 */
export type UserReinstatedEventType = 'user_reinstated';
/**
 * A suspension ended.
 *
 * Subject `events.user`. Emitted by `reinstateUser`, background work. Handled by `sessions`, `clickhouse-events`, `feed-people`.
 */
export interface UserReinstatedEvent {
  id: Id;
  /** The kind of event. */
  type: UserReinstatedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserReinstatedEventData;
}

/**
 * Data of the event `user_role_changed`.
 */
export interface UserRoleChangedEventData {
  user_id: Id;
  role: Role;
}

/**
 * The kind of event.
 */
export type UserRoleChangedEventType = 'user_role_changed';
/**
 * The role of an account was changed.
 *
 * Subject `events.user`. Emitted by `setUserRole`. Handled by `sessions`, `clickhouse-events`.
 */
export interface UserRoleChangedEvent {
  id: Id;
  /** The kind of event. */
  type: UserRoleChangedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserRoleChangedEventData;
}

/**
 * Data of the event `user_suspended`.
 */
export interface UserSuspendedEventData {
  user_id: Id;
  /** The reason. */
  reason: string;
  /**
     * Time at which it expires; null if it never expires.
     * @nullable
     */
  until: string | null;
}

/**
 * The kind of event.
 */
export type UserSuspendedEventType = 'user_suspended';
/**
 * An account was suspended.
 *
 * Subject `events.user`. Emitted by `suspendUser`. Handled by `notifications`, `live-access`, `sessions`, `clickhouse-events`, `feed-people`.
 */
export interface UserSuspendedEvent {
  id: Id;
  /** The kind of event. */
  type: UserSuspendedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserSuspendedEventData;
}

/**
 * Data of the event `user_unblocked`.
 */
export interface UserUnblockedEventData {
  blocker_id: Id;
  blocked_id: Id;
}

/**
 * The kind of event.
 */
export type UserUnblockedEventType = 'user_unblocked';
/**
 * A user removed a block.
 *
 * Subject `events.user`. Emitted by `unblockUser`. Handled by `clickhouse-events`, `feed-people`.
 */
export interface UserUnblockedEvent {
  id: Id;
  /** The kind of event. */
  type: UserUnblockedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserUnblockedEventData;
}

/**
 * Data of the event `user_unfollowed`.
 */
export interface UserUnfollowedEventData {
  follower_id: Id;
  following_id: Id;
}

/**
 * The kind of event.
 */
export type UserUnfollowedEventType = 'user_unfollowed';
/**
 * A user unfollowed another user.
 *
 * Subject `events.user`. Emitted by `unfollowUser`, `removeFollower`. Handled by `notifications`, `live-access`, `clickhouse-events`, `feed-people`.
 */
export interface UserUnfollowedEvent {
  id: Id;
  /** The kind of event. */
  type: UserUnfollowedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserUnfollowedEventData;
}

/**
 * Data of the event `user_unmuted`.
 */
export interface UserUnmutedEventData {
  muter_id: Id;
  muted_id: Id;
}

/**
 * The kind of event.
 */
export type UserUnmutedEventType = 'user_unmuted';
/**
 * A user removed a mute.
 *
 * Subject `events.user`. Emitted by `unmuteUser`. Handled by `clickhouse-events`, `feed-people`.
 */
export interface UserUnmutedEvent {
  id: Id;
  /** The kind of event. */
  type: UserUnmutedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserUnmutedEventData;
}

/**
 * Data of the event `user_updated`.
 */
export interface UserUpdatedEventData {
  user_id: Id;
  username: Username;
  /** True if only followers can see posts and lists. */
  is_private: boolean;
}

/**
 * The kind of event.
 */
export type UserUpdatedEventType = 'user_updated';
/**
 * A profile was changed.
 *
 * Subject `events.user`. Emitted by `updateMe`. Handled by `clickhouse-events`, `feed-people`.
 */
export interface UserUpdatedEvent {
  id: Id;
  /** The kind of event. */
  type: UserUpdatedEventType;
  occurred_at: Timestamp;
  actor_id: ActorId | null;
  request_id: RequestId | null;
  version: EventVersion;
  data: UserUpdatedEventData;
}

/**
 * An event on NATS JetStream. It is delivered at least once and in order per aggregate, on the subject that its `x-subject` names. The message id is the event's `id`, so consumers can detect duplicates.
 */
export type DomainEvent = AccountSecuredEvent | CloseFriendsChangedEvent | CommentDeletedEvent | ContentCommentedEvent | ContentCreatedEvent | ContentDeletedEvent | ContentEditedEvent | ContentFailedEvent | ContentLikedEvent | ContentPublishedEvent | ContentSavedEvent | ContentSharedEvent | ContentShownEvent | ContentUnlikedEvent | ContentUnsavedEvent | ContentViewedEvent | FeedbackGivenEvent | FollowRequestApprovedEvent | FollowRequestDeclinedEvent | FollowRequestWithdrawnEvent | FollowRequestedEvent | HighlightChangedEvent | InterestsErasedEvent | LiveEndedEvent | LiveStartedEvent | LiveUpdatedEvent | LiveViewerBannedEvent | LiveViewerUnbannedEvent | MailQueuedEvent | MediaDiscardedEvent | MediaFailedEvent | MediaReadyEvent | MediaUploadedEvent | PushQueuedEvent | SessionStartedEvent | SessionsEndedEvent | UserBlockedEvent | UserFollowedEvent | UserMutedEvent | UserRegisteredEvent | UserReinstatedEvent | UserRoleChangedEvent | UserSuspendedEvent | UserUnblockedEvent | UserUnfollowedEvent | UserUnmutedEvent | UserUpdatedEvent;

/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 */
export type IdempotencyKeyParameter = string;

/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 */
export type IfNoneMatchParameter = string;

/**
 * The `ETag` with which the client last read the resource, or several. If the resource was edited in between, the response is 412 `PRECONDITION_FAILED` and nothing changes. New likes, comments and other counts are no edits. `*` matches always, a weak tag (`W/`) never.
 */
export type IfMatchParameter = string;

/**
 * Maximum number of items on a page.
 */
export type LimitParameter = number;

/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 */
export type CursorParameter = string;

/**
 * Up to 100 users' ids, separated by commas, or as several parameters with this name, or both.
 */
export type UserIdsParameter = Id[];

/**
 * The first day in UTC. The default is 27 days before the last day.
 */
export type FromParameter = string;

/**
 * The last day in UTC. The default is today. At most 366 days after the first day.
 */
export type ToParameter = string;

export type PostTypeParameter = 'post' | 'reel';
export type CommentSortParameter = 'newest' | 'top';
export type FeedAlgorithmParameter = 'ch' | 'time';
/**
 * Adds `ranking` to each item, which explains its position. These responses never come from a cache.
 */
export type ExplainParameter = boolean;

/**
 * `no-cache` requests a feed that is ranked now, as after pull-to-refresh. Any other value has no effect.
 */
export type CacheControlParameter = string;

/**
 * Words in any order, without regard to case and accents. The last word may be incomplete, and small typos are
 * tolerated. For content, filters are possible too: `from:alice` (a creator), `tag:sunset` or `#sunset`,
 * `before:2026-11-22` (published before that day, UTC), `has:video` and `has:image`. Filters can be used without words.
 */
export type SearchTextParameter = string;

export type SearchTypeParameter = 'users' | 'tags' | 'posts';
/**
 * `posts`, `reels` or `live` for content of that type, or a topic: a hashtag without `#`, of letters, combining marks and digits of any script, and underscores.
 */
export type TrendingCategoryParameter = string;

/**
 * Maximum number of items in each section.
 */
export type SectionLimitParameter = number;

/**
 * The beginning of a username, or a whole e-mail address.
 */
export type AccountQueryParameter = string;

export type AccountStateParameter = 'active' | 'suspended';
export type RegisterHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListSignInProvidersHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type GetMeHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type UpdateMeHeaders = {
/**
 * The `ETag` with which the client last read the resource, or several. If the resource was edited in between, the response is 412 `PRECONDITION_FAILED` and nothing changes. New likes, comments and other counts are no edits. `*` matches always, a weak tag (`W/`) never.
 * @minLength 1
 * @maxLength 512
 */
'If-Match'?: IfMatchParameter;
};

export type ListSessionsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetTwoFactorHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type StartTwoFactorHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetUserByUsernameHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type GetRelationshipsParams = {
/**
 * Up to 100 users' ids, separated by commas, or as several parameters with this name, or both.
 * @minItems 1
 * @maxItems 100
 */
ids: UserIdsParameter;
};

export type ListBlocksParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListMutesParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListCloseFriendsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListFollowRequestsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListSentFollowRequestsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ApproveFollowRequestHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetUserHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type FollowUserHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListFollowersParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListFollowingParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type BlockUserHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type MuteUserHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListRecommendationsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateMediaHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type UploadMediaHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetMediaHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type CreatePostHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetPostHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type EditPostHeaders = {
/**
 * The `ETag` with which the client last read the resource, or several. If the resource was edited in between, the response is 412 `PRECONDITION_FAILED` and nothing changes. New likes, comments and other counts are no edits. `*` matches always, a weak tag (`W/`) never.
 * @minLength 1
 * @maxLength 512
 */
'If-Match'?: IfMatchParameter;
};

export type ListPostEditsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateReelHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetReelHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type EditReelHeaders = {
/**
 * The `ETag` with which the client last read the resource, or several. If the resource was edited in between, the response is 412 `PRECONDITION_FAILED` and nothing changes. New likes, comments and other counts are no edits. `*` matches always, a weak tag (`W/`) never.
 * @minLength 1
 * @maxLength 512
 */
'If-Match'?: IfMatchParameter;
};

export type ListReelEditsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetReelAnalyticsParams = {
/**
 * The first day in UTC. The default is 27 days before the last day.
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
 */
from?: FromParameter;
/**
 * The last day in UTC. The default is today. At most 366 days after the first day.
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
 */
to?: ToParameter;
};

export type GetReelAnalyticsHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListUserPostsParams = {
/**
 * Returns only posts, or only reels.
 */
type?: PostTypeParameter;
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListDraftsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateStoryHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetStoryFeedParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetStoryHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListStoryViewersParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListUserStoriesParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListStoryArchiveParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateHighlightHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetHighlightHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type EditHighlightHeaders = {
/**
 * The `ETag` with which the client last read the resource, or several. If the resource was edited in between, the response is 412 `PRECONDITION_FAILED` and nothing changes. New likes, comments and other counts are no edits. `*` matches always, a weak tag (`W/`) never.
 * @minLength 1
 * @maxLength 512
 */
'If-Match'?: IfMatchParameter;
};

export type ListHighlightsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListLikersParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateCommentHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListCommentsParams = {
/**
 * Newest first, or the comments with the most replies first.
 */
sort?: CommentSortParameter;
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListRepliesParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type SharePostHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListReelLikersParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateReelCommentHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListReelCommentsParams = {
/**
 * Newest first, or the comments with the most replies first.
 */
sort?: CommentSortParameter;
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ShareReelHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListSavedParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetFeedParams = {
/**
 * `ch` ranks by what the caller may like best. `time` returns content of followed users, newest first.
 */
algo?: FeedAlgorithmParameter;
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
/**
 * Adds `ranking` to each item, which explains its position. These responses never come from a cache.
 */
explain?: ExplainParameter;
};

export type GetFeedHeaders = {
/**
 * `no-cache` requests a feed that is ranked now, as after pull-to-refresh. Any other value has no effect.
 * @minLength 1
 * @maxLength 128
 */
'Cache-Control'?: CacheControlParameter;
};

export type GiveFeedbackHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListInterestsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type SearchParams = {
/**
 * Words in any order, without regard to case and accents. The last word may be incomplete, and small typos are
 * tolerated. For content, filters are possible too: `from:alice` (a creator), `tag:sunset` or `#sunset`,
 * `before:2026-11-22` (published before that day, UTC), `has:video` and `has:image`. Filters can be used without words.
 * @minLength 1
 * @maxLength 100
 * @pattern \S
 */
q: SearchTextParameter;
/**
 * `users`, `tags` or `posts` (posts, reels and live streams). If omitted, the first page starts with up to three users and three tags, followed by content.
 */
type?: SearchTypeParameter;
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetTrendingParams = {
/**
 * `posts`, `reels` or `live` for content of that type, or a topic: a hashtag without `#`, of letters, combining marks and digits of any script, and underscores.
 * @minLength 1
 * @maxLength 100
 * @pattern ^[^\s!-/:-@\[-^`{-~]+$
 */
category?: TrendingCategoryParameter;
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
/**
 * Adds `ranking` to each item, which explains its position. These responses never come from a cache.
 */
explain?: ExplainParameter;
};

export type ListTrendingTagsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type DiscoverParams = {
/**
 * Maximum number of items in each section.
 * @minimum 1
 * @maximum 20
 */
limit?: SectionLimitParameter;
};

export type GetFollowingFeedParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
/**
 * Adds `ranking` to each item, which explains its position. These responses never come from a cache.
 */
explain?: ExplainParameter;
};

export type GetFollowingFeedHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListNotificationsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
/**
 * The id of a notification. Returns the notifications after it, oldest first. Cannot be combined with `cursor`. `00000000-0000-0000-0000-000000000000` is before the first notification.
 */
after?: Id;
/**
 * With `after`, the number of seconds to wait for a new notification.
 * @minimum 0
 * @maximum 30
 */
wait?: number;
};

export type ListNotificationsHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListNotificationGroupsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListNotificationGroupsHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type GetNotificationPreferencesHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type EditNotificationPreferencesHeaders = {
/**
 * The `ETag` with which the client last read the resource, or several. If the resource was edited in between, the response is 412 `PRECONDITION_FAILED` and nothing changes. New likes, comments and other counts are no edits. `*` matches always, a weak tag (`W/`) never.
 * @minLength 1
 * @maxLength 512
 */
'If-Match'?: IfMatchParameter;
};

export type RegisterDeviceHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListLiveParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type StartLiveHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetLiveHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type EditLiveHeaders = {
/**
 * The `ETag` with which the client last read the resource, or several. If the resource was edited in between, the response is 412 `PRECONDITION_FAILED` and nothing changes. New likes, comments and other counts are no edits. `*` matches always, a weak tag (`W/`) never.
 * @minLength 1
 * @maxLength 512
 */
'If-Match'?: IfMatchParameter;
};

export type GetLiveStatusHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type CommentOnLiveHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListLiveCommentsParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListLiveViewersParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListLiveBansParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type BanViewerHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type CreateSocketTicketHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListAccountsParams = {
/**
 * The beginning of a username, or a whole e-mail address.
 * @minLength 1
 * @maxLength 254
 */
q?: AccountQueryParameter;
/**
 * Returns only accounts in this state.
 */
state?: AccountStateParameter;
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetAccountHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ExplainFeedParams = {
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
};

export type RotateSigningKeysHeaders = {
/**
 * A key that the client creates, for instance a UUID, and sends with every retry of the same call. It is kept for 24 hours per user. UUIDs are compared without regard to case, other keys with regard to it. The same key with another body returns 409 `IDEMPOTENCY_KEY_REUSED`. While the first call is still running, it returns 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account do not share keys: there a key belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListDeadLettersParams = {
/**
 * Only dead letters of this consumer.
 * @maxLength 64
 * @pattern ^[a-z][a-z-]*$
 */
consumer?: string;
/**
 * Maximum number of items on a page.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetOpenapiJsonHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

/**
 * An OpenAPI 3.1 document.
 */
export type GetOpenapiJson200 = { [key: string]: unknown };

export type GetOpenapiYamlHeaders = {
/**
 * The `ETag` of the client's copy. If the copy is still current, the response is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type registerResponse201 = {
  data: Session
  status: 201
}

export type registerResponse400 = {
  data: ErrorResponse
  status: 400
}

export type registerResponse409 = {
  data: ErrorResponse
  status: 409
}

export type registerResponse413 = {
  data: ErrorResponse
  status: 413
}

export type registerResponse415 = {
  data: ErrorResponse
  status: 415
}

export type registerResponse429 = {
  data: ErrorResponse
  status: 429
}

export type registerResponse500 = {
  data: ErrorResponse
  status: 500
}

export type registerResponse503 = {
  data: ErrorResponse
  status: 503
}

export type registerResponseSuccess = (registerResponse201) & {
  headers: Headers;
};
export type registerResponseError = (registerResponse400 | registerResponse409 | registerResponse413 | registerResponse415 | registerResponse429 | registerResponse500 | registerResponse503) & {
  headers: Headers;
};

export type registerResponse = (registerResponseSuccess | registerResponseError)

export const getRegisterUrl = () => {




  return `/api/v1/auth/register`
}

/**
 * Creates the account and signs it in. The response says when the username or the e-mail address is taken. Use it
 * behind a form, not as a look-up: the rate limit is strict.
 * @summary Register an account
 */
export const register = async (registerRequest: RegisterRequest,
    headers?: RegisterHeaders, options?: Parameters<typeof send>[1]): Promise<registerResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<registerResponse>(getRegisterUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(registerRequest)
  }
);}



export type loginResponse200 = {
  data: Session
  status: 200
}

export type loginResponse400 = {
  data: ErrorResponse
  status: 400
}

export type loginResponse401 = {
  data: ErrorResponse
  status: 401
}

export type loginResponse403 = {
  data: ErrorResponse
  status: 403
}

export type loginResponse413 = {
  data: ErrorResponse
  status: 413
}

export type loginResponse415 = {
  data: ErrorResponse
  status: 415
}

export type loginResponse429 = {
  data: ErrorResponse
  status: 429
}

export type loginResponse500 = {
  data: ErrorResponse
  status: 500
}

export type loginResponse503 = {
  data: ErrorResponse
  status: 503
}

export type loginResponseSuccess = (loginResponse200) & {
  headers: Headers;
};
export type loginResponseError = (loginResponse400 | loginResponse401 | loginResponse403 | loginResponse413 | loginResponse415 | loginResponse429 | loginResponse500 | loginResponse503) & {
  headers: Headers;
};

export type loginResponse = (loginResponseSuccess | loginResponseError)

export const getLoginUrl = () => {




  return `/api/v1/auth/login`
}

/**
 * Takes a username or an e-mail address. An unknown account and a wrong password give the same response and take the
 * same time. If two-factor authentication is on, the right password returns 401 `TWO_FACTOR_REQUIRED`; send its
 * `error.details.challenge_token` to `completeTwoFactorLogin`.
 * @summary Sign in with a password
 */
export const login = async (loginRequest: LoginRequest, options?: Parameters<typeof send>[1]): Promise<loginResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<loginResponse>(getLoginUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(loginRequest)
  }
);}



export type refreshSessionResponse200 = {
  data: Session
  status: 200
}

export type refreshSessionResponse400 = {
  data: ErrorResponse
  status: 400
}

export type refreshSessionResponse401 = {
  data: ErrorResponse
  status: 401
}

export type refreshSessionResponse403 = {
  data: ErrorResponse
  status: 403
}

export type refreshSessionResponse413 = {
  data: ErrorResponse
  status: 413
}

export type refreshSessionResponse415 = {
  data: ErrorResponse
  status: 415
}

export type refreshSessionResponse429 = {
  data: ErrorResponse
  status: 429
}

export type refreshSessionResponse500 = {
  data: ErrorResponse
  status: 500
}

export type refreshSessionResponse503 = {
  data: ErrorResponse
  status: 503
}

export type refreshSessionResponseSuccess = (refreshSessionResponse200) & {
  headers: Headers;
};
export type refreshSessionResponseError = (refreshSessionResponse400 | refreshSessionResponse401 | refreshSessionResponse403 | refreshSessionResponse413 | refreshSessionResponse415 | refreshSessionResponse429 | refreshSessionResponse500 | refreshSessionResponse503) & {
  headers: Headers;
};

export type refreshSessionResponse = (refreshSessionResponseSuccess | refreshSessionResponseError)

export const getRefreshSessionUrl = () => {




  return `/api/v1/auth/refresh`
}

/**
 * Exchanges a refresh token for a new pair of tokens. Each refresh token works once. A second use ends the whole
 * session, since one of the two users of the token must have stolen it.
 * @summary Refresh a session
 */
export const refreshSession = async (refreshTokenRequest: RefreshTokenRequest, options?: Parameters<typeof send>[1]): Promise<refreshSessionResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<refreshSessionResponse>(getRefreshSessionUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(refreshTokenRequest)
  }
);}



export type logoutResponse204 = {
  data: void
  status: 204
}

export type logoutResponse400 = {
  data: ErrorResponse
  status: 400
}

export type logoutResponse413 = {
  data: ErrorResponse
  status: 413
}

export type logoutResponse415 = {
  data: ErrorResponse
  status: 415
}

export type logoutResponse429 = {
  data: ErrorResponse
  status: 429
}

export type logoutResponse500 = {
  data: ErrorResponse
  status: 500
}

export type logoutResponse503 = {
  data: ErrorResponse
  status: 503
}

export type logoutResponseSuccess = (logoutResponse204) & {
  headers: Headers;
};
export type logoutResponseError = (logoutResponse400 | logoutResponse413 | logoutResponse415 | logoutResponse429 | logoutResponse500 | logoutResponse503) & {
  headers: Headers;
};

export type logoutResponse = (logoutResponseSuccess | logoutResponseError)

export const getLogoutUrl = () => {




  return `/api/v1/auth/logout`
}

/**
 * Ends the session of the refresh token. Its access token is refused from then on. An unknown token returns 204 too,
 * since there is no session to end.
 * @summary Sign out
 */
export const logout = async (refreshTokenRequest: RefreshTokenRequest, options?: Parameters<typeof send>[1]): Promise<logoutResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<logoutResponse>(getLogoutUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(refreshTokenRequest)
  }
);}



export type completeTwoFactorLoginResponse200 = {
  data: Session
  status: 200
}

export type completeTwoFactorLoginResponse400 = {
  data: ErrorResponse
  status: 400
}

export type completeTwoFactorLoginResponse401 = {
  data: ErrorResponse
  status: 401
}

export type completeTwoFactorLoginResponse403 = {
  data: ErrorResponse
  status: 403
}

export type completeTwoFactorLoginResponse413 = {
  data: ErrorResponse
  status: 413
}

export type completeTwoFactorLoginResponse415 = {
  data: ErrorResponse
  status: 415
}

export type completeTwoFactorLoginResponse429 = {
  data: ErrorResponse
  status: 429
}

export type completeTwoFactorLoginResponse500 = {
  data: ErrorResponse
  status: 500
}

export type completeTwoFactorLoginResponse503 = {
  data: ErrorResponse
  status: 503
}

export type completeTwoFactorLoginResponseSuccess = (completeTwoFactorLoginResponse200) & {
  headers: Headers;
};
export type completeTwoFactorLoginResponseError = (completeTwoFactorLoginResponse400 | completeTwoFactorLoginResponse401 | completeTwoFactorLoginResponse403 | completeTwoFactorLoginResponse413 | completeTwoFactorLoginResponse415 | completeTwoFactorLoginResponse429 | completeTwoFactorLoginResponse500 | completeTwoFactorLoginResponse503) & {
  headers: Headers;
};

export type completeTwoFactorLoginResponse = (completeTwoFactorLoginResponseSuccess | completeTwoFactorLoginResponseError)

export const getCompleteTwoFactorLoginUrl = () => {




  return `/api/v1/auth/login/two-factor`
}

/**
 * The second step after `TWO_FACTOR_REQUIRED`. Takes a code of the authenticator app or a recovery code; each works
 * once. Five wrong codes revoke the challenge. After ten wrong codes within 15 minutes the account accepts no codes
 * for a while.
 * @summary Complete a two-factor sign-in
 */
export const completeTwoFactorLogin = async (twoFactorLoginRequest: TwoFactorLoginRequest, options?: Parameters<typeof send>[1]): Promise<completeTwoFactorLoginResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<completeTwoFactorLoginResponse>(getCompleteTwoFactorLoginUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(twoFactorLoginRequest)
  }
);}



export type requestPasswordResetResponse202 = {
  data: void
  status: 202
}

export type requestPasswordResetResponse400 = {
  data: ErrorResponse
  status: 400
}

export type requestPasswordResetResponse413 = {
  data: ErrorResponse
  status: 413
}

export type requestPasswordResetResponse415 = {
  data: ErrorResponse
  status: 415
}

export type requestPasswordResetResponse429 = {
  data: ErrorResponse
  status: 429
}

export type requestPasswordResetResponse500 = {
  data: ErrorResponse
  status: 500
}

export type requestPasswordResetResponse503 = {
  data: ErrorResponse
  status: 503
}

export type requestPasswordResetResponseSuccess = (requestPasswordResetResponse202) & {
  headers: Headers;
};
export type requestPasswordResetResponseError = (requestPasswordResetResponse400 | requestPasswordResetResponse413 | requestPasswordResetResponse415 | requestPasswordResetResponse429 | requestPasswordResetResponse500 | requestPasswordResetResponse503) & {
  headers: Headers;
};

export type requestPasswordResetResponse = (requestPasswordResetResponseSuccess | requestPasswordResetResponseError)

export const getRequestPasswordResetUrl = () => {




  return `/api/v1/auth/password/forgot`
}

/**
 * Sends a token to the e-mail address if an account has it. The response and its timing are the same whether or not
 * there is such an account. Sends at most one mail a minute and five an hour for each account.
 * @summary Request a password reset
 */
export const requestPasswordReset = async (forgotPasswordRequest: ForgotPasswordRequest, options?: Parameters<typeof send>[1]): Promise<requestPasswordResetResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<requestPasswordResetResponse>(getRequestPasswordResetUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(forgotPasswordRequest)
  }
);}



export type resetPasswordResponse204 = {
  data: void
  status: 204
}

export type resetPasswordResponse400 = {
  data: ErrorResponse
  status: 400
}

export type resetPasswordResponse401 = {
  data: ErrorResponse
  status: 401
}

export type resetPasswordResponse413 = {
  data: ErrorResponse
  status: 413
}

export type resetPasswordResponse415 = {
  data: ErrorResponse
  status: 415
}

export type resetPasswordResponse429 = {
  data: ErrorResponse
  status: 429
}

export type resetPasswordResponse500 = {
  data: ErrorResponse
  status: 500
}

export type resetPasswordResponse503 = {
  data: ErrorResponse
  status: 503
}

export type resetPasswordResponseSuccess = (resetPasswordResponse204) & {
  headers: Headers;
};
export type resetPasswordResponseError = (resetPasswordResponse400 | resetPasswordResponse401 | resetPasswordResponse413 | resetPasswordResponse415 | resetPasswordResponse429 | resetPasswordResponse500 | resetPasswordResponse503) & {
  headers: Headers;
};

export type resetPasswordResponse = (resetPasswordResponseSuccess | resetPasswordResponseError)

export const getResetPasswordUrl = () => {




  return `/api/v1/auth/password/reset`
}

/**
 * Takes a token from the mail. The token works once and expires after 30 minutes. Ends every session of the account
 * and revokes all its other tokens. The e-mail address then counts as verified, since the mail arrived. If it was not
 * verified before, two-factor authentication and linked providers are removed too, as another person may have added
 * them.
 * @summary Reset a password
 */
export const resetPassword = async (resetPasswordRequest: ResetPasswordRequest, options?: Parameters<typeof send>[1]): Promise<resetPasswordResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<resetPasswordResponse>(getResetPasswordUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(resetPasswordRequest)
  }
);}



export type listSignInProvidersResponse200 = {
  data: SignInProviderList
  status: 200
}

export type listSignInProvidersResponse304 = {
  data: void
  status: 304
}

export type listSignInProvidersResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listSignInProvidersResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listSignInProvidersResponseSuccess = (listSignInProvidersResponse200) & {
  headers: Headers;
};
export type listSignInProvidersResponseError = (listSignInProvidersResponse304 | listSignInProvidersResponse400 | listSignInProvidersResponse429) & {
  headers: Headers;
};

export type listSignInProvidersResponse = (listSignInProvidersResponseSuccess | listSignInProvidersResponseError)

export const getListSignInProvidersUrl = () => {




  return `/api/v1/auth/providers`
}

/**
 * Returns the OpenID Connect providers of this installation, in the order in which to show them.
 * @summary List sign-in providers
 */
export const listSignInProviders = async (headers?: ListSignInProvidersHeaders, options?: Parameters<typeof send>[1]): Promise<listSignInProvidersResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<listSignInProvidersResponse>(getListSignInProvidersUrl(),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type startOidcSignInResponse201 = {
  data: OidcFlow
  status: 201
}

export type startOidcSignInResponse400 = {
  data: ErrorResponse
  status: 400
}

export type startOidcSignInResponse404 = {
  data: ErrorResponse
  status: 404
}

export type startOidcSignInResponse413 = {
  data: ErrorResponse
  status: 413
}

export type startOidcSignInResponse415 = {
  data: ErrorResponse
  status: 415
}

export type startOidcSignInResponse429 = {
  data: ErrorResponse
  status: 429
}

export type startOidcSignInResponse500 = {
  data: ErrorResponse
  status: 500
}

export type startOidcSignInResponse503 = {
  data: ErrorResponse
  status: 503
}

export type startOidcSignInResponseSuccess = (startOidcSignInResponse201) & {
  headers: Headers;
};
export type startOidcSignInResponseError = (startOidcSignInResponse400 | startOidcSignInResponse404 | startOidcSignInResponse413 | startOidcSignInResponse415 | startOidcSignInResponse429 | startOidcSignInResponse500 | startOidcSignInResponse503) & {
  headers: Headers;
};

export type startOidcSignInResponse = (startOidcSignInResponseSuccess | startOidcSignInResponseError)

export const getStartOidcSignInUrl = (provider: string,) => {




  return `/api/v1/auth/oidc/${encodeURIComponent(String(provider))}/authorize`
}

/**
 * Authorization code flow with PKCE, state and nonce. Open `authorization_url` in a browser and keep `flow_token`
 * where only this app can read it. The provider redirects to `redirect_uri` with `code` and `state`. The flow works
 * once and expires after ten minutes.
 * @summary Start a sign-in with a provider
 */
export const startOidcSignIn = async (provider: string,
    startOidcRequest: StartOidcRequest, options?: Parameters<typeof send>[1]): Promise<startOidcSignInResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<startOidcSignInResponse>(getStartOidcSignInUrl(provider),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(startOidcRequest)
  }
);}



export type completeOidcSignInResponse200 = {
  data: Session
  status: 200
}

export type completeOidcSignInResponse400 = {
  data: ErrorResponse
  status: 400
}

export type completeOidcSignInResponse401 = {
  data: ErrorResponse
  status: 401
}

export type completeOidcSignInResponse403 = {
  data: ErrorResponse
  status: 403
}

export type completeOidcSignInResponse404 = {
  data: ErrorResponse
  status: 404
}

export type completeOidcSignInResponse409 = {
  data: ErrorResponse
  status: 409
}

export type completeOidcSignInResponse413 = {
  data: ErrorResponse
  status: 413
}

export type completeOidcSignInResponse415 = {
  data: ErrorResponse
  status: 415
}

export type completeOidcSignInResponse429 = {
  data: ErrorResponse
  status: 429
}

export type completeOidcSignInResponse500 = {
  data: ErrorResponse
  status: 500
}

export type completeOidcSignInResponse503 = {
  data: ErrorResponse
  status: 503
}

export type completeOidcSignInResponseSuccess = (completeOidcSignInResponse200) & {
  headers: Headers;
};
export type completeOidcSignInResponseError = (completeOidcSignInResponse400 | completeOidcSignInResponse401 | completeOidcSignInResponse403 | completeOidcSignInResponse404 | completeOidcSignInResponse409 | completeOidcSignInResponse413 | completeOidcSignInResponse415 | completeOidcSignInResponse429 | completeOidcSignInResponse500 | completeOidcSignInResponse503) & {
  headers: Headers;
};

export type completeOidcSignInResponse = (completeOidcSignInResponseSuccess | completeOidcSignInResponseError)

export const getCompleteOidcSignInUrl = (provider: string,) => {




  return `/api/v1/auth/oidc/${encodeURIComponent(String(provider))}/complete`
}

/**
 * Signs in the account that is linked to this identity at the provider, or creates one. An existing account is never
 * linked just because it has the same e-mail address: its owner signs in and links the provider. So an attacker cannot
 * take over an account through a provider, nor prepare one for its later owner.
 * @summary Complete a sign-in with a provider
 */
export const completeOidcSignIn = async (provider: string,
    completeOidcRequest: CompleteOidcRequest, options?: Parameters<typeof send>[1]): Promise<completeOidcSignInResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<completeOidcSignInResponse>(getCompleteOidcSignInUrl(provider),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(completeOidcRequest)
  }
);}



export type createOidcNonceResponse201 = {
  data: OidcNonce
  status: 201
}

export type createOidcNonceResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createOidcNonceResponse404 = {
  data: ErrorResponse
  status: 404
}

export type createOidcNonceResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createOidcNonceResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createOidcNonceResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createOidcNonceResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createOidcNonceResponseSuccess = (createOidcNonceResponse201) & {
  headers: Headers;
};
export type createOidcNonceResponseError = (createOidcNonceResponse400 | createOidcNonceResponse404 | createOidcNonceResponse413 | createOidcNonceResponse429 | createOidcNonceResponse500 | createOidcNonceResponse503) & {
  headers: Headers;
};

export type createOidcNonceResponse = (createOidcNonceResponseSuccess | createOidcNonceResponseError)

export const getCreateOidcNonceUrl = (provider: string,) => {




  return `/api/v1/auth/oidc/${encodeURIComponent(String(provider))}/nonce`
}

/**
 * For apps that get an ID token from the operating system (Sign in with Apple, Google). Give the nonce, or its SHA-256
 * in hexadecimal, to the system's dialog. The nonce works once and expires after ten minutes.
 * @summary Create a nonce for an ID token
 */
export const createOidcNonce = async (provider: string, options?: Parameters<typeof send>[1]): Promise<createOidcNonceResponse> => {

  return send<createOidcNonceResponse>(getCreateOidcNonceUrl(provider),
  {
    ...options,
    method: 'POST'


  }
);}



export type signInWithIdTokenResponse200 = {
  data: Session
  status: 200
}

export type signInWithIdTokenResponse400 = {
  data: ErrorResponse
  status: 400
}

export type signInWithIdTokenResponse401 = {
  data: ErrorResponse
  status: 401
}

export type signInWithIdTokenResponse403 = {
  data: ErrorResponse
  status: 403
}

export type signInWithIdTokenResponse404 = {
  data: ErrorResponse
  status: 404
}

export type signInWithIdTokenResponse409 = {
  data: ErrorResponse
  status: 409
}

export type signInWithIdTokenResponse413 = {
  data: ErrorResponse
  status: 413
}

export type signInWithIdTokenResponse415 = {
  data: ErrorResponse
  status: 415
}

export type signInWithIdTokenResponse429 = {
  data: ErrorResponse
  status: 429
}

export type signInWithIdTokenResponse500 = {
  data: ErrorResponse
  status: 500
}

export type signInWithIdTokenResponse503 = {
  data: ErrorResponse
  status: 503
}

export type signInWithIdTokenResponseSuccess = (signInWithIdTokenResponse200) & {
  headers: Headers;
};
export type signInWithIdTokenResponseError = (signInWithIdTokenResponse400 | signInWithIdTokenResponse401 | signInWithIdTokenResponse403 | signInWithIdTokenResponse404 | signInWithIdTokenResponse409 | signInWithIdTokenResponse413 | signInWithIdTokenResponse415 | signInWithIdTokenResponse429 | signInWithIdTokenResponse500 | signInWithIdTokenResponse503) & {
  headers: Headers;
};

export type signInWithIdTokenResponse = (signInWithIdTokenResponseSuccess | signInWithIdTokenResponseError)

export const getSignInWithIdTokenUrl = (provider: string,) => {




  return `/api/v1/auth/oidc/${encodeURIComponent(String(provider))}/id-token`
}

/**
 * For native apps. The token must be signed by the provider, be issued to this app and contain a nonce of
 * `createOidcNonce`. Accounts are found and created as in `completeOidcSignIn`.
 * @summary Sign in with an ID token
 */
export const signInWithIdToken = async (provider: string,
    idTokenRequest: IdTokenRequest, options?: Parameters<typeof send>[1]): Promise<signInWithIdTokenResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<signInWithIdTokenResponse>(getSignInWithIdTokenUrl(provider),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(idTokenRequest)
  }
);}



export type getMeResponse200 = {
  data: Me
  status: 200
}

export type getMeResponse304 = {
  data: void
  status: 304
}

export type getMeResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getMeResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getMeResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getMeResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getMeResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getMeResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getMeResponseSuccess = (getMeResponse200) & {
  headers: Headers;
};
export type getMeResponseError = (getMeResponse304 | getMeResponse400 | getMeResponse401 | getMeResponse403 | getMeResponse429 | getMeResponse500 | getMeResponse503) & {
  headers: Headers;
};

export type getMeResponse = (getMeResponseSuccess | getMeResponseError)

export const getGetMeUrl = () => {




  return `/api/v1/users/me`
}

/**
 * Returns the account of the access token.
 * @summary Get the authenticated user
 */
export const getMe = async (headers?: GetMeHeaders, options?: Parameters<typeof send>[1]): Promise<getMeResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getMeResponse>(getGetMeUrl(),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type updateMeResponse200 = {
  data: Me
  status: 200
}

export type updateMeResponse400 = {
  data: ErrorResponse
  status: 400
}

export type updateMeResponse401 = {
  data: ErrorResponse
  status: 401
}

export type updateMeResponse403 = {
  data: ErrorResponse
  status: 403
}

export type updateMeResponse409 = {
  data: ErrorResponse
  status: 409
}

export type updateMeResponse412 = {
  data: ErrorResponse
  status: 412
}

export type updateMeResponse413 = {
  data: ErrorResponse
  status: 413
}

export type updateMeResponse415 = {
  data: ErrorResponse
  status: 415
}

export type updateMeResponse429 = {
  data: ErrorResponse
  status: 429
}

export type updateMeResponse500 = {
  data: ErrorResponse
  status: 500
}

export type updateMeResponse503 = {
  data: ErrorResponse
  status: 503
}

export type updateMeResponseSuccess = (updateMeResponse200) & {
  headers: Headers;
};
export type updateMeResponseError = (updateMeResponse400 | updateMeResponse401 | updateMeResponse403 | updateMeResponse409 | updateMeResponse412 | updateMeResponse413 | updateMeResponse415 | updateMeResponse429 | updateMeResponse500 | updateMeResponse503) & {
  headers: Headers;
};

export type updateMeResponse = (updateMeResponseSuccess | updateMeResponseError)

export const getUpdateMeUrl = () => {




  return `/api/v1/users/me`
}

/**
 * Changes the given fields and leaves the others unchanged. An avatar that is still being processed is shown as soon
 * as it is ready. Follow requests remain when a private account becomes public: they stay pending until they are
 * approved or declined, or until the requester follows the account.
 * @summary Update the authenticated user
 */
export const updateMe = async (updateMeRequest: UpdateMeRequest,
    headers?: UpdateMeHeaders, options?: Parameters<typeof send>[1]): Promise<updateMeResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<updateMeResponse>(getUpdateMeUrl(),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateMeRequest)
  }
);}



export type changePasswordResponse204 = {
  data: void
  status: 204
}

export type changePasswordResponse400 = {
  data: ErrorResponse
  status: 400
}

export type changePasswordResponse401 = {
  data: ErrorResponse
  status: 401
}

export type changePasswordResponse403 = {
  data: ErrorResponse
  status: 403
}

export type changePasswordResponse413 = {
  data: ErrorResponse
  status: 413
}

export type changePasswordResponse415 = {
  data: ErrorResponse
  status: 415
}

export type changePasswordResponse429 = {
  data: ErrorResponse
  status: 429
}

export type changePasswordResponse500 = {
  data: ErrorResponse
  status: 500
}

export type changePasswordResponse503 = {
  data: ErrorResponse
  status: 503
}

export type changePasswordResponseSuccess = (changePasswordResponse204) & {
  headers: Headers;
};
export type changePasswordResponseError = (changePasswordResponse400 | changePasswordResponse401 | changePasswordResponse403 | changePasswordResponse413 | changePasswordResponse415 | changePasswordResponse429 | changePasswordResponse500 | changePasswordResponse503) & {
  headers: Headers;
};

export type changePasswordResponse = (changePasswordResponseSuccess | changePasswordResponseError)

export const getChangePasswordUrl = () => {




  return `/api/v1/users/me/password`
}

/**
 * Ends all other sessions. An account without a password (created through a provider) omits `current_password` and
 * needs a session that started in the last ten minutes.
 * @summary Change the password
 */
export const changePassword = async (changePasswordRequest: ChangePasswordRequest, options?: Parameters<typeof send>[1]): Promise<changePasswordResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<changePasswordResponse>(getChangePasswordUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changePasswordRequest)
  }
);}



export type changeEmailResponse202 = {
  data: void
  status: 202
}

export type changeEmailResponse400 = {
  data: ErrorResponse
  status: 400
}

export type changeEmailResponse401 = {
  data: ErrorResponse
  status: 401
}

export type changeEmailResponse403 = {
  data: ErrorResponse
  status: 403
}

export type changeEmailResponse409 = {
  data: ErrorResponse
  status: 409
}

export type changeEmailResponse413 = {
  data: ErrorResponse
  status: 413
}

export type changeEmailResponse415 = {
  data: ErrorResponse
  status: 415
}

export type changeEmailResponse429 = {
  data: ErrorResponse
  status: 429
}

export type changeEmailResponse500 = {
  data: ErrorResponse
  status: 500
}

export type changeEmailResponse503 = {
  data: ErrorResponse
  status: 503
}

export type changeEmailResponseSuccess = (changeEmailResponse202) & {
  headers: Headers;
};
export type changeEmailResponseError = (changeEmailResponse400 | changeEmailResponse401 | changeEmailResponse403 | changeEmailResponse409 | changeEmailResponse413 | changeEmailResponse415 | changeEmailResponse429 | changeEmailResponse500 | changeEmailResponse503) & {
  headers: Headers;
};

export type changeEmailResponse = (changeEmailResponseSuccess | changeEmailResponseError)

export const getChangeEmailUrl = () => {




  return `/api/v1/users/me/email`
}

/**
 * Sends a code to the new address. `verifyEmail` with this code makes it the account's address and notifies the old
 * address.
 * @summary Change the e-mail address
 */
export const changeEmail = async (changeEmailRequest: ChangeEmailRequest, options?: Parameters<typeof send>[1]): Promise<changeEmailResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<changeEmailResponse>(getChangeEmailUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeEmailRequest)
  }
);}



export type sendEmailVerificationResponse202 = {
  data: void
  status: 202
}

export type sendEmailVerificationResponse400 = {
  data: ErrorResponse
  status: 400
}

export type sendEmailVerificationResponse401 = {
  data: ErrorResponse
  status: 401
}

export type sendEmailVerificationResponse403 = {
  data: ErrorResponse
  status: 403
}

export type sendEmailVerificationResponse409 = {
  data: ErrorResponse
  status: 409
}

export type sendEmailVerificationResponse413 = {
  data: ErrorResponse
  status: 413
}

export type sendEmailVerificationResponse429 = {
  data: ErrorResponse
  status: 429
}

export type sendEmailVerificationResponse500 = {
  data: ErrorResponse
  status: 500
}

export type sendEmailVerificationResponse503 = {
  data: ErrorResponse
  status: 503
}

export type sendEmailVerificationResponseSuccess = (sendEmailVerificationResponse202) & {
  headers: Headers;
};
export type sendEmailVerificationResponseError = (sendEmailVerificationResponse400 | sendEmailVerificationResponse401 | sendEmailVerificationResponse403 | sendEmailVerificationResponse409 | sendEmailVerificationResponse413 | sendEmailVerificationResponse429 | sendEmailVerificationResponse500 | sendEmailVerificationResponse503) & {
  headers: Headers;
};

export type sendEmailVerificationResponse = (sendEmailVerificationResponseSuccess | sendEmailVerificationResponseError)

export const getSendEmailVerificationUrl = () => {




  return `/api/v1/users/me/email/verification`
}

/**
 * Sends a new code to the account's e-mail address and revokes the previous one. Sends at most one mail a minute.
 * @summary Send a verification code
 */
export const sendEmailVerification = async ( options?: Parameters<typeof send>[1]): Promise<sendEmailVerificationResponse> => {

  return send<sendEmailVerificationResponse>(getSendEmailVerificationUrl(),
  {
    ...options,
    method: 'POST'


  }
);}



export type verifyEmailResponse200 = {
  data: Me
  status: 200
}

export type verifyEmailResponse400 = {
  data: ErrorResponse
  status: 400
}

export type verifyEmailResponse401 = {
  data: ErrorResponse
  status: 401
}

export type verifyEmailResponse403 = {
  data: ErrorResponse
  status: 403
}

export type verifyEmailResponse409 = {
  data: ErrorResponse
  status: 409
}

export type verifyEmailResponse413 = {
  data: ErrorResponse
  status: 413
}

export type verifyEmailResponse415 = {
  data: ErrorResponse
  status: 415
}

export type verifyEmailResponse429 = {
  data: ErrorResponse
  status: 429
}

export type verifyEmailResponse500 = {
  data: ErrorResponse
  status: 500
}

export type verifyEmailResponse503 = {
  data: ErrorResponse
  status: 503
}

export type verifyEmailResponseSuccess = (verifyEmailResponse200) & {
  headers: Headers;
};
export type verifyEmailResponseError = (verifyEmailResponse400 | verifyEmailResponse401 | verifyEmailResponse403 | verifyEmailResponse409 | verifyEmailResponse413 | verifyEmailResponse415 | verifyEmailResponse429 | verifyEmailResponse500 | verifyEmailResponse503) & {
  headers: Headers;
};

export type verifyEmailResponse = (verifyEmailResponseSuccess | verifyEmailResponseError)

export const getVerifyEmailUrl = () => {




  return `/api/v1/users/me/email/verify`
}

/**
 * Takes the newest code that was sent, either for the account's e-mail address or for a new one. A code has six digits
 * and works once. It expires after 15 minutes or five tries.
 * @summary Verify an e-mail address
 */
export const verifyEmail = async (verifyEmailRequest: VerifyEmailRequest, options?: Parameters<typeof send>[1]): Promise<verifyEmailResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<verifyEmailResponse>(getVerifyEmailUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(verifyEmailRequest)
  }
);}



export type listSessionsResponse200 = {
  data: SessionInfoPage
  status: 200
}

export type listSessionsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listSessionsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listSessionsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listSessionsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listSessionsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listSessionsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listSessionsResponseSuccess = (listSessionsResponse200) & {
  headers: Headers;
};
export type listSessionsResponseError = (listSessionsResponse400 | listSessionsResponse401 | listSessionsResponse403 | listSessionsResponse429 | listSessionsResponse500 | listSessionsResponse503) & {
  headers: Headers;
};

export type listSessionsResponse = (listSessionsResponseSuccess | listSessionsResponseError)

export const getListSessionsUrl = (params?: ListSessionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/me/sessions?${stringifiedParams}` : `/api/v1/users/me/sessions`
}

/**
 * Returns the sessions of the account, last used first.
 * @summary List sessions
 */
export const listSessions = async (params?: ListSessionsParams, options?: Parameters<typeof send>[1]): Promise<listSessionsResponse> => {

  return send<listSessionsResponse>(getListSessionsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type endOtherSessionsResponse204 = {
  data: void
  status: 204
}

export type endOtherSessionsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type endOtherSessionsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type endOtherSessionsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type endOtherSessionsResponse413 = {
  data: ErrorResponse
  status: 413
}

export type endOtherSessionsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type endOtherSessionsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type endOtherSessionsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type endOtherSessionsResponseSuccess = (endOtherSessionsResponse204) & {
  headers: Headers;
};
export type endOtherSessionsResponseError = (endOtherSessionsResponse400 | endOtherSessionsResponse401 | endOtherSessionsResponse403 | endOtherSessionsResponse413 | endOtherSessionsResponse429 | endOtherSessionsResponse500 | endOtherSessionsResponse503) & {
  headers: Headers;
};

export type endOtherSessionsResponse = (endOtherSessionsResponseSuccess | endOtherSessionsResponseError)

export const getEndOtherSessionsUrl = () => {




  return `/api/v1/users/me/sessions`
}

/**
 * Ends all sessions except the current one. Their tokens are refused and their sockets closed at once.
 * @summary End all other sessions
 */
export const endOtherSessions = async ( options?: Parameters<typeof send>[1]): Promise<endOtherSessionsResponse> => {

  return send<endOtherSessionsResponse>(getEndOtherSessionsUrl(),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type endSessionResponse204 = {
  data: void
  status: 204
}

export type endSessionResponse400 = {
  data: ErrorResponse
  status: 400
}

export type endSessionResponse401 = {
  data: ErrorResponse
  status: 401
}

export type endSessionResponse403 = {
  data: ErrorResponse
  status: 403
}

export type endSessionResponse404 = {
  data: ErrorResponse
  status: 404
}

export type endSessionResponse413 = {
  data: ErrorResponse
  status: 413
}

export type endSessionResponse429 = {
  data: ErrorResponse
  status: 429
}

export type endSessionResponse500 = {
  data: ErrorResponse
  status: 500
}

export type endSessionResponse503 = {
  data: ErrorResponse
  status: 503
}

export type endSessionResponseSuccess = (endSessionResponse204) & {
  headers: Headers;
};
export type endSessionResponseError = (endSessionResponse400 | endSessionResponse401 | endSessionResponse403 | endSessionResponse404 | endSessionResponse413 | endSessionResponse429 | endSessionResponse500 | endSessionResponse503) & {
  headers: Headers;
};

export type endSessionResponse = (endSessionResponseSuccess | endSessionResponseError)

export const getEndSessionUrl = (id: string,) => {




  return `/api/v1/users/me/sessions/${encodeURIComponent(String(id))}`
}

/**
 * Refuses the session's tokens and closes its sockets at once. It may be the current session.
 * @summary End a session
 */
export const endSession = async (id: string, options?: Parameters<typeof send>[1]): Promise<endSessionResponse> => {

  return send<endSessionResponse>(getEndSessionUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type getTwoFactorResponse200 = {
  data: TwoFactorState
  status: 200
}

export type getTwoFactorResponse304 = {
  data: void
  status: 304
}

export type getTwoFactorResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getTwoFactorResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getTwoFactorResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getTwoFactorResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getTwoFactorResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getTwoFactorResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getTwoFactorResponseSuccess = (getTwoFactorResponse200) & {
  headers: Headers;
};
export type getTwoFactorResponseError = (getTwoFactorResponse304 | getTwoFactorResponse400 | getTwoFactorResponse401 | getTwoFactorResponse403 | getTwoFactorResponse429 | getTwoFactorResponse500 | getTwoFactorResponse503) & {
  headers: Headers;
};

export type getTwoFactorResponse = (getTwoFactorResponseSuccess | getTwoFactorResponseError)

export const getGetTwoFactorUrl = () => {




  return `/api/v1/users/me/two-factor`
}

/**
 * Returns whether signing in requires a code, and how many recovery codes are left.
 * @summary Get the state of two-factor authentication
 */
export const getTwoFactor = async (headers?: GetTwoFactorHeaders, options?: Parameters<typeof send>[1]): Promise<getTwoFactorResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getTwoFactorResponse>(getGetTwoFactorUrl(),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type startTwoFactorResponse201 = {
  data: TwoFactorSecret
  status: 201
}

export type startTwoFactorResponse400 = {
  data: ErrorResponse
  status: 400
}

export type startTwoFactorResponse401 = {
  data: ErrorResponse
  status: 401
}

export type startTwoFactorResponse403 = {
  data: ErrorResponse
  status: 403
}

export type startTwoFactorResponse409 = {
  data: ErrorResponse
  status: 409
}

export type startTwoFactorResponse413 = {
  data: ErrorResponse
  status: 413
}

export type startTwoFactorResponse415 = {
  data: ErrorResponse
  status: 415
}

export type startTwoFactorResponse429 = {
  data: ErrorResponse
  status: 429
}

export type startTwoFactorResponse500 = {
  data: ErrorResponse
  status: 500
}

export type startTwoFactorResponse503 = {
  data: ErrorResponse
  status: 503
}

export type startTwoFactorResponseSuccess = (startTwoFactorResponse201) & {
  headers: Headers;
};
export type startTwoFactorResponseError = (startTwoFactorResponse400 | startTwoFactorResponse401 | startTwoFactorResponse403 | startTwoFactorResponse409 | startTwoFactorResponse413 | startTwoFactorResponse415 | startTwoFactorResponse429 | startTwoFactorResponse500 | startTwoFactorResponse503) & {
  headers: Headers;
};

export type startTwoFactorResponse = (startTwoFactorResponseSuccess | startTwoFactorResponseError)

export const getStartTwoFactorUrl = () => {




  return `/api/v1/users/me/two-factor`
}

/**
 * Creates a secret for an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds). Signing in requires no code
 * until `activateTwoFactor` has proven that the app has the secret. Another call replaces the secret.
 * @summary Start the set-up of two-factor authentication
 */
export const startTwoFactor = async (reauthenticationRequest: ReauthenticationRequest,
    headers?: StartTwoFactorHeaders, options?: Parameters<typeof send>[1]): Promise<startTwoFactorResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<startTwoFactorResponse>(getStartTwoFactorUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reauthenticationRequest)
  }
);}



export type activateTwoFactorResponse200 = {
  data: RecoveryCodes
  status: 200
}

export type activateTwoFactorResponse400 = {
  data: ErrorResponse
  status: 400
}

export type activateTwoFactorResponse401 = {
  data: ErrorResponse
  status: 401
}

export type activateTwoFactorResponse403 = {
  data: ErrorResponse
  status: 403
}

export type activateTwoFactorResponse409 = {
  data: ErrorResponse
  status: 409
}

export type activateTwoFactorResponse413 = {
  data: ErrorResponse
  status: 413
}

export type activateTwoFactorResponse415 = {
  data: ErrorResponse
  status: 415
}

export type activateTwoFactorResponse429 = {
  data: ErrorResponse
  status: 429
}

export type activateTwoFactorResponse500 = {
  data: ErrorResponse
  status: 500
}

export type activateTwoFactorResponse503 = {
  data: ErrorResponse
  status: 503
}

export type activateTwoFactorResponseSuccess = (activateTwoFactorResponse200) & {
  headers: Headers;
};
export type activateTwoFactorResponseError = (activateTwoFactorResponse400 | activateTwoFactorResponse401 | activateTwoFactorResponse403 | activateTwoFactorResponse409 | activateTwoFactorResponse413 | activateTwoFactorResponse415 | activateTwoFactorResponse429 | activateTwoFactorResponse500 | activateTwoFactorResponse503) & {
  headers: Headers;
};

export type activateTwoFactorResponse = (activateTwoFactorResponseSuccess | activateTwoFactorResponseError)

export const getActivateTwoFactorUrl = () => {




  return `/api/v1/users/me/two-factor/activate`
}

/**
 * Takes a code of the authenticator app. Returns ten recovery codes, which are shown only this once.
 * @summary Activate two-factor authentication
 */
export const activateTwoFactor = async (twoFactorCodeRequest: TwoFactorCodeRequest, options?: Parameters<typeof send>[1]): Promise<activateTwoFactorResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<activateTwoFactorResponse>(getActivateTwoFactorUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(twoFactorCodeRequest)
  }
);}



export type disableTwoFactorResponse204 = {
  data: void
  status: 204
}

export type disableTwoFactorResponse400 = {
  data: ErrorResponse
  status: 400
}

export type disableTwoFactorResponse401 = {
  data: ErrorResponse
  status: 401
}

export type disableTwoFactorResponse403 = {
  data: ErrorResponse
  status: 403
}

export type disableTwoFactorResponse409 = {
  data: ErrorResponse
  status: 409
}

export type disableTwoFactorResponse413 = {
  data: ErrorResponse
  status: 413
}

export type disableTwoFactorResponse415 = {
  data: ErrorResponse
  status: 415
}

export type disableTwoFactorResponse429 = {
  data: ErrorResponse
  status: 429
}

export type disableTwoFactorResponse500 = {
  data: ErrorResponse
  status: 500
}

export type disableTwoFactorResponse503 = {
  data: ErrorResponse
  status: 503
}

export type disableTwoFactorResponseSuccess = (disableTwoFactorResponse204) & {
  headers: Headers;
};
export type disableTwoFactorResponseError = (disableTwoFactorResponse400 | disableTwoFactorResponse401 | disableTwoFactorResponse403 | disableTwoFactorResponse409 | disableTwoFactorResponse413 | disableTwoFactorResponse415 | disableTwoFactorResponse429 | disableTwoFactorResponse500 | disableTwoFactorResponse503) & {
  headers: Headers;
};

export type disableTwoFactorResponse = (disableTwoFactorResponseSuccess | disableTwoFactorResponseError)

export const getDisableTwoFactorUrl = () => {




  return `/api/v1/users/me/two-factor/disable`
}

/**
 * Requires a code of the authenticator app or a recovery code, and the password if the account has one.
 * @summary Disable two-factor authentication
 */
export const disableTwoFactor = async (twoFactorConfirmationRequest: TwoFactorConfirmationRequest, options?: Parameters<typeof send>[1]): Promise<disableTwoFactorResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<disableTwoFactorResponse>(getDisableTwoFactorUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(twoFactorConfirmationRequest)
  }
);}



export type replaceRecoveryCodesResponse200 = {
  data: RecoveryCodes
  status: 200
}

export type replaceRecoveryCodesResponse400 = {
  data: ErrorResponse
  status: 400
}

export type replaceRecoveryCodesResponse401 = {
  data: ErrorResponse
  status: 401
}

export type replaceRecoveryCodesResponse403 = {
  data: ErrorResponse
  status: 403
}

export type replaceRecoveryCodesResponse409 = {
  data: ErrorResponse
  status: 409
}

export type replaceRecoveryCodesResponse413 = {
  data: ErrorResponse
  status: 413
}

export type replaceRecoveryCodesResponse415 = {
  data: ErrorResponse
  status: 415
}

export type replaceRecoveryCodesResponse429 = {
  data: ErrorResponse
  status: 429
}

export type replaceRecoveryCodesResponse500 = {
  data: ErrorResponse
  status: 500
}

export type replaceRecoveryCodesResponse503 = {
  data: ErrorResponse
  status: 503
}

export type replaceRecoveryCodesResponseSuccess = (replaceRecoveryCodesResponse200) & {
  headers: Headers;
};
export type replaceRecoveryCodesResponseError = (replaceRecoveryCodesResponse400 | replaceRecoveryCodesResponse401 | replaceRecoveryCodesResponse403 | replaceRecoveryCodesResponse409 | replaceRecoveryCodesResponse413 | replaceRecoveryCodesResponse415 | replaceRecoveryCodesResponse429 | replaceRecoveryCodesResponse500 | replaceRecoveryCodesResponse503) & {
  headers: Headers;
};

export type replaceRecoveryCodesResponse = (replaceRecoveryCodesResponseSuccess | replaceRecoveryCodesResponseError)

export const getReplaceRecoveryCodesUrl = () => {




  return `/api/v1/users/me/two-factor/recovery-codes`
}

/**
 * Revokes the old recovery codes.
 * @summary Replace recovery codes
 */
export const replaceRecoveryCodes = async (twoFactorConfirmationRequest: TwoFactorConfirmationRequest, options?: Parameters<typeof send>[1]): Promise<replaceRecoveryCodesResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<replaceRecoveryCodesResponse>(getReplaceRecoveryCodesUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(twoFactorConfirmationRequest)
  }
);}



export type listIdentitiesResponse200 = {
  data: IdentityList
  status: 200
}

export type listIdentitiesResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listIdentitiesResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listIdentitiesResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listIdentitiesResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listIdentitiesResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listIdentitiesResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listIdentitiesResponseSuccess = (listIdentitiesResponse200) & {
  headers: Headers;
};
export type listIdentitiesResponseError = (listIdentitiesResponse400 | listIdentitiesResponse401 | listIdentitiesResponse403 | listIdentitiesResponse429 | listIdentitiesResponse500 | listIdentitiesResponse503) & {
  headers: Headers;
};

export type listIdentitiesResponse = (listIdentitiesResponseSuccess | listIdentitiesResponseError)

export const getListIdentitiesUrl = () => {




  return `/api/v1/users/me/identities`
}

/**
 * Returns the providers with which the account can be signed in to, besides its password.
 * @summary List linked providers
 */
export const listIdentities = async ( options?: Parameters<typeof send>[1]): Promise<listIdentitiesResponse> => {

  return send<listIdentitiesResponse>(getListIdentitiesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}



export type unlinkIdentityResponse204 = {
  data: void
  status: 204
}

export type unlinkIdentityResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unlinkIdentityResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unlinkIdentityResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unlinkIdentityResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unlinkIdentityResponse409 = {
  data: ErrorResponse
  status: 409
}

export type unlinkIdentityResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unlinkIdentityResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unlinkIdentityResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unlinkIdentityResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unlinkIdentityResponseSuccess = (unlinkIdentityResponse204) & {
  headers: Headers;
};
export type unlinkIdentityResponseError = (unlinkIdentityResponse400 | unlinkIdentityResponse401 | unlinkIdentityResponse403 | unlinkIdentityResponse404 | unlinkIdentityResponse409 | unlinkIdentityResponse413 | unlinkIdentityResponse429 | unlinkIdentityResponse500 | unlinkIdentityResponse503) & {
  headers: Headers;
};

export type unlinkIdentityResponse = (unlinkIdentityResponseSuccess | unlinkIdentityResponseError)

export const getUnlinkIdentityUrl = (provider: string,) => {




  return `/api/v1/users/me/identities/${encodeURIComponent(String(provider))}`
}

/**
 * Refused for the last sign-in method of the account: set a password first.
 * @summary Unlink a provider
 */
export const unlinkIdentity = async (provider: string, options?: Parameters<typeof send>[1]): Promise<unlinkIdentityResponse> => {

  return send<unlinkIdentityResponse>(getUnlinkIdentityUrl(provider),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type linkIdentityWithCodeResponse201 = {
  data: Identity
  status: 201
}

export type linkIdentityWithCodeResponse400 = {
  data: ErrorResponse
  status: 400
}

export type linkIdentityWithCodeResponse401 = {
  data: ErrorResponse
  status: 401
}

export type linkIdentityWithCodeResponse403 = {
  data: ErrorResponse
  status: 403
}

export type linkIdentityWithCodeResponse404 = {
  data: ErrorResponse
  status: 404
}

export type linkIdentityWithCodeResponse409 = {
  data: ErrorResponse
  status: 409
}

export type linkIdentityWithCodeResponse413 = {
  data: ErrorResponse
  status: 413
}

export type linkIdentityWithCodeResponse415 = {
  data: ErrorResponse
  status: 415
}

export type linkIdentityWithCodeResponse429 = {
  data: ErrorResponse
  status: 429
}

export type linkIdentityWithCodeResponse500 = {
  data: ErrorResponse
  status: 500
}

export type linkIdentityWithCodeResponse503 = {
  data: ErrorResponse
  status: 503
}

export type linkIdentityWithCodeResponseSuccess = (linkIdentityWithCodeResponse201) & {
  headers: Headers;
};
export type linkIdentityWithCodeResponseError = (linkIdentityWithCodeResponse400 | linkIdentityWithCodeResponse401 | linkIdentityWithCodeResponse403 | linkIdentityWithCodeResponse404 | linkIdentityWithCodeResponse409 | linkIdentityWithCodeResponse413 | linkIdentityWithCodeResponse415 | linkIdentityWithCodeResponse429 | linkIdentityWithCodeResponse500 | linkIdentityWithCodeResponse503) & {
  headers: Headers;
};

export type linkIdentityWithCodeResponse = (linkIdentityWithCodeResponseSuccess | linkIdentityWithCodeResponseError)

export const getLinkIdentityWithCodeUrl = (provider: string,) => {




  return `/api/v1/users/me/identities/${encodeURIComponent(String(provider))}/code`
}

/**
 * Requires a verified e-mail address and proof of the caller's identity. Links the identity at the provider to this
 * account and notifies the account's e-mail address. Start with `startOidcSignIn`.
 * @summary Link a provider with an authorization code
 */
export const linkIdentityWithCode = async (provider: string,
    linkWithCodeRequest: LinkWithCodeRequest, options?: Parameters<typeof send>[1]): Promise<linkIdentityWithCodeResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<linkIdentityWithCodeResponse>(getLinkIdentityWithCodeUrl(provider),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(linkWithCodeRequest)
  }
);}



export type linkIdentityWithIdTokenResponse201 = {
  data: Identity
  status: 201
}

export type linkIdentityWithIdTokenResponse400 = {
  data: ErrorResponse
  status: 400
}

export type linkIdentityWithIdTokenResponse401 = {
  data: ErrorResponse
  status: 401
}

export type linkIdentityWithIdTokenResponse403 = {
  data: ErrorResponse
  status: 403
}

export type linkIdentityWithIdTokenResponse404 = {
  data: ErrorResponse
  status: 404
}

export type linkIdentityWithIdTokenResponse409 = {
  data: ErrorResponse
  status: 409
}

export type linkIdentityWithIdTokenResponse413 = {
  data: ErrorResponse
  status: 413
}

export type linkIdentityWithIdTokenResponse415 = {
  data: ErrorResponse
  status: 415
}

export type linkIdentityWithIdTokenResponse429 = {
  data: ErrorResponse
  status: 429
}

export type linkIdentityWithIdTokenResponse500 = {
  data: ErrorResponse
  status: 500
}

export type linkIdentityWithIdTokenResponse503 = {
  data: ErrorResponse
  status: 503
}

export type linkIdentityWithIdTokenResponseSuccess = (linkIdentityWithIdTokenResponse201) & {
  headers: Headers;
};
export type linkIdentityWithIdTokenResponseError = (linkIdentityWithIdTokenResponse400 | linkIdentityWithIdTokenResponse401 | linkIdentityWithIdTokenResponse403 | linkIdentityWithIdTokenResponse404 | linkIdentityWithIdTokenResponse409 | linkIdentityWithIdTokenResponse413 | linkIdentityWithIdTokenResponse415 | linkIdentityWithIdTokenResponse429 | linkIdentityWithIdTokenResponse500 | linkIdentityWithIdTokenResponse503) & {
  headers: Headers;
};

export type linkIdentityWithIdTokenResponse = (linkIdentityWithIdTokenResponseSuccess | linkIdentityWithIdTokenResponseError)

export const getLinkIdentityWithIdTokenUrl = (provider: string,) => {




  return `/api/v1/users/me/identities/${encodeURIComponent(String(provider))}/id-token`
}

/**
 * Requires a verified e-mail address and proof of the caller's identity. Links the identity at the provider to this
 * account and notifies the account's e-mail address. Start with `createOidcNonce`.
 * @summary Link a provider with an ID token
 */
export const linkIdentityWithIdToken = async (provider: string,
    linkWithIdTokenRequest: LinkWithIdTokenRequest, options?: Parameters<typeof send>[1]): Promise<linkIdentityWithIdTokenResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<linkIdentityWithIdTokenResponse>(getLinkIdentityWithIdTokenUrl(provider),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(linkWithIdTokenRequest)
  }
);}



export type getUserByUsernameResponse200 = {
  data: UserProfile
  status: 200
}

export type getUserByUsernameResponse304 = {
  data: void
  status: 304
}

export type getUserByUsernameResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getUserByUsernameResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getUserByUsernameResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getUserByUsernameResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getUserByUsernameResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getUserByUsernameResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getUserByUsernameResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getUserByUsernameResponseSuccess = (getUserByUsernameResponse200) & {
  headers: Headers;
};
export type getUserByUsernameResponseError = (getUserByUsernameResponse304 | getUserByUsernameResponse400 | getUserByUsernameResponse401 | getUserByUsernameResponse403 | getUserByUsernameResponse404 | getUserByUsernameResponse429 | getUserByUsernameResponse500 | getUserByUsernameResponse503) & {
  headers: Headers;
};

export type getUserByUsernameResponse = (getUserByUsernameResponseSuccess | getUserByUsernameResponseError)

export const getGetUserByUsernameUrl = (username: string,) => {




  return `/api/v1/usernames/${encodeURIComponent(String(username))}`
}

/**
 * Finds a username regardless of case; usernames are stored in lower case. Returns 404 if either user has blocked the
 * other, or if the user is suspended.
 * @summary Get a user by username
 */
export const getUserByUsername = async (username: string,
    headers?: GetUserByUsernameHeaders, options?: Parameters<typeof send>[1]): Promise<getUserByUsernameResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getUserByUsernameResponse>(getGetUserByUsernameUrl(username),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type getRelationshipsResponse200 = {
  data: RelationshipList
  status: 200
}

export type getRelationshipsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getRelationshipsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getRelationshipsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getRelationshipsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getRelationshipsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getRelationshipsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getRelationshipsResponseSuccess = (getRelationshipsResponse200) & {
  headers: Headers;
};
export type getRelationshipsResponseError = (getRelationshipsResponse400 | getRelationshipsResponse401 | getRelationshipsResponse403 | getRelationshipsResponse429 | getRelationshipsResponse500 | getRelationshipsResponse503) & {
  headers: Headers;
};

export type getRelationshipsResponse = (getRelationshipsResponseSuccess | getRelationshipsResponseError)

export const getGetRelationshipsUrl = (params: GetRelationshipsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/relationships?${stringifiedParams}` : `/api/v1/users/relationships`
}

/**
 * For screens that show many users. Returns the relationships in the order of `ids`. Omits users who do not exist, are
 * suspended or have blocked the caller.
 * @summary Get relationships to several users
 */
export const getRelationships = async (params: GetRelationshipsParams, options?: Parameters<typeof send>[1]): Promise<getRelationshipsResponse> => {

  return send<getRelationshipsResponse>(getGetRelationshipsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listBlocksResponse200 = {
  data: BlockedUserPage
  status: 200
}

export type listBlocksResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listBlocksResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listBlocksResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listBlocksResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listBlocksResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listBlocksResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listBlocksResponseSuccess = (listBlocksResponse200) & {
  headers: Headers;
};
export type listBlocksResponseError = (listBlocksResponse400 | listBlocksResponse401 | listBlocksResponse403 | listBlocksResponse429 | listBlocksResponse500 | listBlocksResponse503) & {
  headers: Headers;
};

export type listBlocksResponse = (listBlocksResponseSuccess | listBlocksResponseError)

export const getListBlocksUrl = (params?: ListBlocksParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/me/blocks?${stringifiedParams}` : `/api/v1/users/me/blocks`
}

/**
 * Newest first.
 * @summary List blocked users
 */
export const listBlocks = async (params?: ListBlocksParams, options?: Parameters<typeof send>[1]): Promise<listBlocksResponse> => {

  return send<listBlocksResponse>(getListBlocksUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listMutesResponse200 = {
  data: MutedUserPage
  status: 200
}

export type listMutesResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listMutesResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listMutesResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listMutesResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listMutesResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listMutesResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listMutesResponseSuccess = (listMutesResponse200) & {
  headers: Headers;
};
export type listMutesResponseError = (listMutesResponse400 | listMutesResponse401 | listMutesResponse403 | listMutesResponse429 | listMutesResponse500 | listMutesResponse503) & {
  headers: Headers;
};

export type listMutesResponse = (listMutesResponseSuccess | listMutesResponseError)

export const getListMutesUrl = (params?: ListMutesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/me/mutes?${stringifiedParams}` : `/api/v1/users/me/mutes`
}

/**
 * Newest first.
 * @summary List muted users
 */
export const listMutes = async (params?: ListMutesParams, options?: Parameters<typeof send>[1]): Promise<listMutesResponse> => {

  return send<listMutesResponse>(getListMutesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listCloseFriendsResponse200 = {
  data: CloseFriendPage
  status: 200
}

export type listCloseFriendsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listCloseFriendsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listCloseFriendsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listCloseFriendsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listCloseFriendsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listCloseFriendsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listCloseFriendsResponseSuccess = (listCloseFriendsResponse200) & {
  headers: Headers;
};
export type listCloseFriendsResponseError = (listCloseFriendsResponse400 | listCloseFriendsResponse401 | listCloseFriendsResponse403 | listCloseFriendsResponse429 | listCloseFriendsResponse500 | listCloseFriendsResponse503) & {
  headers: Headers;
};

export type listCloseFriendsResponse = (listCloseFriendsResponseSuccess | listCloseFriendsResponseError)

export const getListCloseFriendsUrl = (params?: ListCloseFriendsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/me/close-friends?${stringifiedParams}` : `/api/v1/users/me/close-friends`
}

/**
 * Newest first. Only the caller can see this list. The users on it can see the caller's content for close friends.
 * @summary List close friends
 */
export const listCloseFriends = async (params?: ListCloseFriendsParams, options?: Parameters<typeof send>[1]): Promise<listCloseFriendsResponse> => {

  return send<listCloseFriendsResponse>(getListCloseFriendsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type addCloseFriendResponse204 = {
  data: void
  status: 204
}

export type addCloseFriendResponse400 = {
  data: ErrorResponse
  status: 400
}

export type addCloseFriendResponse401 = {
  data: ErrorResponse
  status: 401
}

export type addCloseFriendResponse403 = {
  data: ErrorResponse
  status: 403
}

export type addCloseFriendResponse404 = {
  data: ErrorResponse
  status: 404
}

export type addCloseFriendResponse413 = {
  data: ErrorResponse
  status: 413
}

export type addCloseFriendResponse429 = {
  data: ErrorResponse
  status: 429
}

export type addCloseFriendResponse500 = {
  data: ErrorResponse
  status: 500
}

export type addCloseFriendResponse503 = {
  data: ErrorResponse
  status: 503
}

export type addCloseFriendResponseSuccess = (addCloseFriendResponse204) & {
  headers: Headers;
};
export type addCloseFriendResponseError = (addCloseFriendResponse400 | addCloseFriendResponse401 | addCloseFriendResponse403 | addCloseFriendResponse404 | addCloseFriendResponse413 | addCloseFriendResponse429 | addCloseFriendResponse500 | addCloseFriendResponse503) & {
  headers: Headers;
};

export type addCloseFriendResponse = (addCloseFriendResponseSuccess | addCloseFriendResponseError)

export const getAddCloseFriendUrl = (id: string,) => {




  return `/api/v1/users/me/close-friends/${encodeURIComponent(String(id))}`
}

/**
 * The user is not notified. Repeating the call changes nothing. A block removes the user from the list.
 * @summary Add a close friend
 */
export const addCloseFriend = async (id: string, options?: Parameters<typeof send>[1]): Promise<addCloseFriendResponse> => {

  return send<addCloseFriendResponse>(getAddCloseFriendUrl(id),
  {
    ...options,
    method: 'PUT'


  }
);}



export type removeCloseFriendResponse204 = {
  data: void
  status: 204
}

export type removeCloseFriendResponse400 = {
  data: ErrorResponse
  status: 400
}

export type removeCloseFriendResponse401 = {
  data: ErrorResponse
  status: 401
}

export type removeCloseFriendResponse403 = {
  data: ErrorResponse
  status: 403
}

export type removeCloseFriendResponse404 = {
  data: ErrorResponse
  status: 404
}

export type removeCloseFriendResponse413 = {
  data: ErrorResponse
  status: 413
}

export type removeCloseFriendResponse429 = {
  data: ErrorResponse
  status: 429
}

export type removeCloseFriendResponse500 = {
  data: ErrorResponse
  status: 500
}

export type removeCloseFriendResponse503 = {
  data: ErrorResponse
  status: 503
}

export type removeCloseFriendResponseSuccess = (removeCloseFriendResponse204) & {
  headers: Headers;
};
export type removeCloseFriendResponseError = (removeCloseFriendResponse400 | removeCloseFriendResponse401 | removeCloseFriendResponse403 | removeCloseFriendResponse404 | removeCloseFriendResponse413 | removeCloseFriendResponse429 | removeCloseFriendResponse500 | removeCloseFriendResponse503) & {
  headers: Headers;
};

export type removeCloseFriendResponse = (removeCloseFriendResponseSuccess | removeCloseFriendResponseError)

export const getRemoveCloseFriendUrl = (id: string,) => {




  return `/api/v1/users/me/close-friends/${encodeURIComponent(String(id))}`
}

/**
 * The user is not notified. Returns 204 even if the user was not on the list.
 * @summary Remove a close friend
 */
export const removeCloseFriend = async (id: string, options?: Parameters<typeof send>[1]): Promise<removeCloseFriendResponse> => {

  return send<removeCloseFriendResponse>(getRemoveCloseFriendUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listFollowRequestsResponse200 = {
  data: FollowRequestPage
  status: 200
}

export type listFollowRequestsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listFollowRequestsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listFollowRequestsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listFollowRequestsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listFollowRequestsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listFollowRequestsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listFollowRequestsResponseSuccess = (listFollowRequestsResponse200) & {
  headers: Headers;
};
export type listFollowRequestsResponseError = (listFollowRequestsResponse400 | listFollowRequestsResponse401 | listFollowRequestsResponse403 | listFollowRequestsResponse429 | listFollowRequestsResponse500 | listFollowRequestsResponse503) & {
  headers: Headers;
};

export type listFollowRequestsResponse = (listFollowRequestsResponseSuccess | listFollowRequestsResponseError)

export const getListFollowRequestsUrl = (params?: ListFollowRequestsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/me/follow-requests?${stringifiedParams}` : `/api/v1/users/me/follow-requests`
}

/**
 * Newest first. Requests remain when the account becomes public, until they are approved or declined. New follows of a
 * public account need no request.
 * @summary List received follow requests
 */
export const listFollowRequests = async (params?: ListFollowRequestsParams, options?: Parameters<typeof send>[1]): Promise<listFollowRequestsResponse> => {

  return send<listFollowRequestsResponse>(getListFollowRequestsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listSentFollowRequestsResponse200 = {
  data: FollowRequestPage
  status: 200
}

export type listSentFollowRequestsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listSentFollowRequestsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listSentFollowRequestsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listSentFollowRequestsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listSentFollowRequestsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listSentFollowRequestsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listSentFollowRequestsResponseSuccess = (listSentFollowRequestsResponse200) & {
  headers: Headers;
};
export type listSentFollowRequestsResponseError = (listSentFollowRequestsResponse400 | listSentFollowRequestsResponse401 | listSentFollowRequestsResponse403 | listSentFollowRequestsResponse429 | listSentFollowRequestsResponse500 | listSentFollowRequestsResponse503) & {
  headers: Headers;
};

export type listSentFollowRequestsResponse = (listSentFollowRequestsResponseSuccess | listSentFollowRequestsResponseError)

export const getListSentFollowRequestsUrl = (params?: ListSentFollowRequestsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/me/follow-requests/sent?${stringifiedParams}` : `/api/v1/users/me/follow-requests/sent`
}

/**
 * Newest first.
 * @summary List sent follow requests
 */
export const listSentFollowRequests = async (params?: ListSentFollowRequestsParams, options?: Parameters<typeof send>[1]): Promise<listSentFollowRequestsResponse> => {

  return send<listSentFollowRequestsResponse>(getListSentFollowRequestsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type approveFollowRequestResponse201 = {
  data: Relationship
  status: 201
}

export type approveFollowRequestResponse400 = {
  data: ErrorResponse
  status: 400
}

export type approveFollowRequestResponse401 = {
  data: ErrorResponse
  status: 401
}

export type approveFollowRequestResponse403 = {
  data: ErrorResponse
  status: 403
}

export type approveFollowRequestResponse404 = {
  data: ErrorResponse
  status: 404
}

export type approveFollowRequestResponse409 = {
  data: ErrorResponse
  status: 409
}

export type approveFollowRequestResponse413 = {
  data: ErrorResponse
  status: 413
}

export type approveFollowRequestResponse429 = {
  data: ErrorResponse
  status: 429
}

export type approveFollowRequestResponse500 = {
  data: ErrorResponse
  status: 500
}

export type approveFollowRequestResponse503 = {
  data: ErrorResponse
  status: 503
}

export type approveFollowRequestResponseSuccess = (approveFollowRequestResponse201) & {
  headers: Headers;
};
export type approveFollowRequestResponseError = (approveFollowRequestResponse400 | approveFollowRequestResponse401 | approveFollowRequestResponse403 | approveFollowRequestResponse404 | approveFollowRequestResponse409 | approveFollowRequestResponse413 | approveFollowRequestResponse429 | approveFollowRequestResponse500 | approveFollowRequestResponse503) & {
  headers: Headers;
};

export type approveFollowRequestResponse = (approveFollowRequestResponseSuccess | approveFollowRequestResponseError)

export const getApproveFollowRequestUrl = (id: string,) => {




  return `/api/v1/users/me/follow-requests/${encodeURIComponent(String(id))}/approve`
}

/**
 * `id` is the user who sent the request. They are notified.
 * @summary Approve a follow request
 */
export const approveFollowRequest = async (id: string,
    headers?: ApproveFollowRequestHeaders, options?: Parameters<typeof send>[1]): Promise<approveFollowRequestResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<approveFollowRequestResponse>(getApproveFollowRequestUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type declineFollowRequestResponse204 = {
  data: void
  status: 204
}

export type declineFollowRequestResponse400 = {
  data: ErrorResponse
  status: 400
}

export type declineFollowRequestResponse401 = {
  data: ErrorResponse
  status: 401
}

export type declineFollowRequestResponse403 = {
  data: ErrorResponse
  status: 403
}

export type declineFollowRequestResponse404 = {
  data: ErrorResponse
  status: 404
}

export type declineFollowRequestResponse413 = {
  data: ErrorResponse
  status: 413
}

export type declineFollowRequestResponse429 = {
  data: ErrorResponse
  status: 429
}

export type declineFollowRequestResponse500 = {
  data: ErrorResponse
  status: 500
}

export type declineFollowRequestResponse503 = {
  data: ErrorResponse
  status: 503
}

export type declineFollowRequestResponseSuccess = (declineFollowRequestResponse204) & {
  headers: Headers;
};
export type declineFollowRequestResponseError = (declineFollowRequestResponse400 | declineFollowRequestResponse401 | declineFollowRequestResponse403 | declineFollowRequestResponse404 | declineFollowRequestResponse413 | declineFollowRequestResponse429 | declineFollowRequestResponse500 | declineFollowRequestResponse503) & {
  headers: Headers;
};

export type declineFollowRequestResponse = (declineFollowRequestResponseSuccess | declineFollowRequestResponseError)

export const getDeclineFollowRequestUrl = (id: string,) => {




  return `/api/v1/users/me/follow-requests/${encodeURIComponent(String(id))}/decline`
}

/**
 * `id` is the user who sent the request. They are not notified and may send another request.
 * @summary Decline a follow request
 */
export const declineFollowRequest = async (id: string, options?: Parameters<typeof send>[1]): Promise<declineFollowRequestResponse> => {

  return send<declineFollowRequestResponse>(getDeclineFollowRequestUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type removeFollowerResponse204 = {
  data: void
  status: 204
}

export type removeFollowerResponse400 = {
  data: ErrorResponse
  status: 400
}

export type removeFollowerResponse401 = {
  data: ErrorResponse
  status: 401
}

export type removeFollowerResponse403 = {
  data: ErrorResponse
  status: 403
}

export type removeFollowerResponse404 = {
  data: ErrorResponse
  status: 404
}

export type removeFollowerResponse413 = {
  data: ErrorResponse
  status: 413
}

export type removeFollowerResponse429 = {
  data: ErrorResponse
  status: 429
}

export type removeFollowerResponse500 = {
  data: ErrorResponse
  status: 500
}

export type removeFollowerResponse503 = {
  data: ErrorResponse
  status: 503
}

export type removeFollowerResponseSuccess = (removeFollowerResponse204) & {
  headers: Headers;
};
export type removeFollowerResponseError = (removeFollowerResponse400 | removeFollowerResponse401 | removeFollowerResponse403 | removeFollowerResponse404 | removeFollowerResponse413 | removeFollowerResponse429 | removeFollowerResponse500 | removeFollowerResponse503) & {
  headers: Headers;
};

export type removeFollowerResponse = (removeFollowerResponseSuccess | removeFollowerResponseError)

export const getRemoveFollowerUrl = (id: string,) => {




  return `/api/v1/users/me/followers/${encodeURIComponent(String(id))}`
}

/**
 * The user is not notified.
 * @summary Remove a follower
 */
export const removeFollower = async (id: string, options?: Parameters<typeof send>[1]): Promise<removeFollowerResponse> => {

  return send<removeFollowerResponse>(getRemoveFollowerUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type getUserResponse200 = {
  data: UserProfile
  status: 200
}

export type getUserResponse304 = {
  data: void
  status: 304
}

export type getUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getUserResponseSuccess = (getUserResponse200) & {
  headers: Headers;
};
export type getUserResponseError = (getUserResponse304 | getUserResponse400 | getUserResponse401 | getUserResponse403 | getUserResponse404 | getUserResponse429 | getUserResponse500 | getUserResponse503) & {
  headers: Headers;
};

export type getUserResponse = (getUserResponseSuccess | getUserResponseError)

export const getGetUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}`
}

/**
 * Returns a user as the caller sees them. Returns 404 if either user has blocked the other, or if the user is
 * suspended. Everybody can see the profile of a private account; only its followers can see its posts and lists.
 * @summary Get a user
 */
export const getUser = async (id: string,
    headers?: GetUserHeaders, options?: Parameters<typeof send>[1]): Promise<getUserResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getUserResponse>(getGetUserUrl(id),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type followUserResponse201 = {
  data: Relationship
  status: 201
}

export type followUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type followUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type followUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type followUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type followUserResponse409 = {
  data: ErrorResponse
  status: 409
}

export type followUserResponse413 = {
  data: ErrorResponse
  status: 413
}

export type followUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type followUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type followUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type followUserResponseSuccess = (followUserResponse201) & {
  headers: Headers;
};
export type followUserResponseError = (followUserResponse400 | followUserResponse401 | followUserResponse403 | followUserResponse404 | followUserResponse409 | followUserResponse413 | followUserResponse429 | followUserResponse500 | followUserResponse503) & {
  headers: Headers;
};

export type followUserResponse = (followUserResponseSuccess | followUserResponseError)

export const getFollowUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}/follow`
}

/**
 * From now on the following feed contains the user's posts, and the caller can see those for followers. For a private
 * account this sends a follow request: the response has `requested: true`, and the caller follows the account once it
 * approves. A second follow or request returns `DUPLICATE_FOLLOW`.
 * @summary Follow a user
 */
export const followUser = async (id: string,
    headers?: FollowUserHeaders, options?: Parameters<typeof send>[1]): Promise<followUserResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<followUserResponse>(getFollowUserUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type unfollowUserResponse204 = {
  data: void
  status: 204
}

export type unfollowUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unfollowUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unfollowUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unfollowUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unfollowUserResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unfollowUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unfollowUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unfollowUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unfollowUserResponseSuccess = (unfollowUserResponse204) & {
  headers: Headers;
};
export type unfollowUserResponseError = (unfollowUserResponse400 | unfollowUserResponse401 | unfollowUserResponse403 | unfollowUserResponse404 | unfollowUserResponse413 | unfollowUserResponse429 | unfollowUserResponse500 | unfollowUserResponse503) & {
  headers: Headers;
};

export type unfollowUserResponse = (unfollowUserResponseSuccess | unfollowUserResponseError)

export const getUnfollowUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}/unfollow`
}

/**
 * Also withdraws a follow request. Returns 204 even if there was nothing to undo.
 * @summary Unfollow a user
 */
export const unfollowUser = async (id: string, options?: Parameters<typeof send>[1]): Promise<unfollowUserResponse> => {

  return send<unfollowUserResponse>(getUnfollowUserUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type listFollowersResponse200 = {
  data: RelatedUserPage
  status: 200
}

export type listFollowersResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listFollowersResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listFollowersResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listFollowersResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listFollowersResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listFollowersResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listFollowersResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listFollowersResponseSuccess = (listFollowersResponse200) & {
  headers: Headers;
};
export type listFollowersResponseError = (listFollowersResponse400 | listFollowersResponse401 | listFollowersResponse403 | listFollowersResponse404 | listFollowersResponse429 | listFollowersResponse500 | listFollowersResponse503) & {
  headers: Headers;
};

export type listFollowersResponse = (listFollowersResponseSuccess | listFollowersResponseError)

export const getListFollowersUrl = (id: string,
    params?: ListFollowersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/${encodeURIComponent(String(id))}/followers?${stringifiedParams}` : `/api/v1/users/${encodeURIComponent(String(id))}/followers`
}

/**
 * Newest first, each with the caller's relationship to them. Omits suspended users and users with a block between them
 * and the caller, in either direction. Only its followers can see the list of a private account.
 * @summary List followers of a user
 */
export const listFollowers = async (id: string,
    params?: ListFollowersParams, options?: Parameters<typeof send>[1]): Promise<listFollowersResponse> => {

  return send<listFollowersResponse>(getListFollowersUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listFollowingResponse200 = {
  data: RelatedUserPage
  status: 200
}

export type listFollowingResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listFollowingResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listFollowingResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listFollowingResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listFollowingResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listFollowingResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listFollowingResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listFollowingResponseSuccess = (listFollowingResponse200) & {
  headers: Headers;
};
export type listFollowingResponseError = (listFollowingResponse400 | listFollowingResponse401 | listFollowingResponse403 | listFollowingResponse404 | listFollowingResponse429 | listFollowingResponse500 | listFollowingResponse503) & {
  headers: Headers;
};

export type listFollowingResponse = (listFollowingResponseSuccess | listFollowingResponseError)

export const getListFollowingUrl = (id: string,
    params?: ListFollowingParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/${encodeURIComponent(String(id))}/following?${stringifiedParams}` : `/api/v1/users/${encodeURIComponent(String(id))}/following`
}

/**
 * Newest first, each with the caller's relationship to them. Omits suspended users and users with a block between them
 * and the caller, in either direction. Only its followers can see the list of a private account.
 * @summary List users that a user follows
 */
export const listFollowing = async (id: string,
    params?: ListFollowingParams, options?: Parameters<typeof send>[1]): Promise<listFollowingResponse> => {

  return send<listFollowingResponse>(getListFollowingUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type blockUserResponse201 = {
  data: Relationship
  status: 201
}

export type blockUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type blockUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type blockUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type blockUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type blockUserResponse409 = {
  data: ErrorResponse
  status: 409
}

export type blockUserResponse413 = {
  data: ErrorResponse
  status: 413
}

export type blockUserResponse415 = {
  data: ErrorResponse
  status: 415
}

export type blockUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type blockUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type blockUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type blockUserResponseSuccess = (blockUserResponse201) & {
  headers: Headers;
};
export type blockUserResponseError = (blockUserResponse400 | blockUserResponse401 | blockUserResponse403 | blockUserResponse404 | blockUserResponse409 | blockUserResponse413 | blockUserResponse415 | blockUserResponse429 | blockUserResponse500 | blockUserResponse503) & {
  headers: Headers;
};

export type blockUserResponse = (blockUserResponseSuccess | blockUserResponseError)

export const getBlockUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}/block`
}

/**
 * Removes follows and follow requests in both directions and hides the two users from each other everywhere. The other
 * user is not notified. Blocking again changes the time at which the block expires.
 * @summary Block a user
 */
export const blockUser = async (id: string,
    blockRequest?: BlockRequest,
    headers?: BlockUserHeaders, options?: Parameters<typeof send>[1]): Promise<blockUserResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<blockUserResponse>(getBlockUserUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(blockRequest)
  }
);}



export type unblockUserResponse204 = {
  data: void
  status: 204
}

export type unblockUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unblockUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unblockUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unblockUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unblockUserResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unblockUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unblockUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unblockUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unblockUserResponseSuccess = (unblockUserResponse204) & {
  headers: Headers;
};
export type unblockUserResponseError = (unblockUserResponse400 | unblockUserResponse401 | unblockUserResponse403 | unblockUserResponse404 | unblockUserResponse413 | unblockUserResponse429 | unblockUserResponse500 | unblockUserResponse503) & {
  headers: Headers;
};

export type unblockUserResponse = (unblockUserResponseSuccess | unblockUserResponseError)

export const getUnblockUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}/unblock`
}

/**
 * Returns 204 even if the user was not blocked. Removed follows are not restored.
 * @summary Unblock a user
 */
export const unblockUser = async (id: string, options?: Parameters<typeof send>[1]): Promise<unblockUserResponse> => {

  return send<unblockUserResponse>(getUnblockUserUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type muteUserResponse201 = {
  data: Relationship
  status: 201
}

export type muteUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type muteUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type muteUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type muteUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type muteUserResponse409 = {
  data: ErrorResponse
  status: 409
}

export type muteUserResponse413 = {
  data: ErrorResponse
  status: 413
}

export type muteUserResponse415 = {
  data: ErrorResponse
  status: 415
}

export type muteUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type muteUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type muteUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type muteUserResponseSuccess = (muteUserResponse201) & {
  headers: Headers;
};
export type muteUserResponseError = (muteUserResponse400 | muteUserResponse401 | muteUserResponse403 | muteUserResponse404 | muteUserResponse409 | muteUserResponse413 | muteUserResponse415 | muteUserResponse429 | muteUserResponse500 | muteUserResponse503) & {
  headers: Headers;
};

export type muteUserResponse = (muteUserResponseSuccess | muteUserResponseError)

export const getMuteUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}/mute`
}

/**
 * Hides the user's content and actions from the caller's feeds and notifications. The relationship stays, the profile
 * and its content can still be opened directly, and the user is not notified. Muting again changes the time at which
 * the mute expires.
 * @summary Mute a user
 */
export const muteUser = async (id: string,
    muteRequest?: MuteRequest,
    headers?: MuteUserHeaders, options?: Parameters<typeof send>[1]): Promise<muteUserResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<muteUserResponse>(getMuteUserUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(muteRequest)
  }
);}



export type unmuteUserResponse204 = {
  data: void
  status: 204
}

export type unmuteUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unmuteUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unmuteUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unmuteUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unmuteUserResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unmuteUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unmuteUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unmuteUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unmuteUserResponseSuccess = (unmuteUserResponse204) & {
  headers: Headers;
};
export type unmuteUserResponseError = (unmuteUserResponse400 | unmuteUserResponse401 | unmuteUserResponse403 | unmuteUserResponse404 | unmuteUserResponse413 | unmuteUserResponse429 | unmuteUserResponse500 | unmuteUserResponse503) & {
  headers: Headers;
};

export type unmuteUserResponse = (unmuteUserResponseSuccess | unmuteUserResponseError)

export const getUnmuteUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}/unmute`
}

/**
 * Returns 204 even if the user was not muted.
 * @summary Unmute a user
 */
export const unmuteUser = async (id: string, options?: Parameters<typeof send>[1]): Promise<unmuteUserResponse> => {

  return send<unmuteUserResponse>(getUnmuteUserUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type withdrawFollowRequestResponse204 = {
  data: void
  status: 204
}

export type withdrawFollowRequestResponse400 = {
  data: ErrorResponse
  status: 400
}

export type withdrawFollowRequestResponse401 = {
  data: ErrorResponse
  status: 401
}

export type withdrawFollowRequestResponse403 = {
  data: ErrorResponse
  status: 403
}

export type withdrawFollowRequestResponse404 = {
  data: ErrorResponse
  status: 404
}

export type withdrawFollowRequestResponse413 = {
  data: ErrorResponse
  status: 413
}

export type withdrawFollowRequestResponse429 = {
  data: ErrorResponse
  status: 429
}

export type withdrawFollowRequestResponse500 = {
  data: ErrorResponse
  status: 500
}

export type withdrawFollowRequestResponse503 = {
  data: ErrorResponse
  status: 503
}

export type withdrawFollowRequestResponseSuccess = (withdrawFollowRequestResponse204) & {
  headers: Headers;
};
export type withdrawFollowRequestResponseError = (withdrawFollowRequestResponse400 | withdrawFollowRequestResponse401 | withdrawFollowRequestResponse403 | withdrawFollowRequestResponse404 | withdrawFollowRequestResponse413 | withdrawFollowRequestResponse429 | withdrawFollowRequestResponse500 | withdrawFollowRequestResponse503) & {
  headers: Headers;
};

export type withdrawFollowRequestResponse = (withdrawFollowRequestResponseSuccess | withdrawFollowRequestResponseError)

export const getWithdrawFollowRequestUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}/follow-request`
}

/**
 * `unfollowUser` withdraws it too.
 * @summary Withdraw a follow request
 */
export const withdrawFollowRequest = async (id: string, options?: Parameters<typeof send>[1]): Promise<withdrawFollowRequestResponse> => {

  return send<withdrawFollowRequestResponse>(getWithdrawFollowRequestUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listRecommendationsResponse200 = {
  data: RecommendationPage
  status: 200
}

export type listRecommendationsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listRecommendationsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listRecommendationsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listRecommendationsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listRecommendationsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listRecommendationsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listRecommendationsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listRecommendationsResponseSuccess = (listRecommendationsResponse200) & {
  headers: Headers;
};
export type listRecommendationsResponseError = (listRecommendationsResponse400 | listRecommendationsResponse401 | listRecommendationsResponse403 | listRecommendationsResponse404 | listRecommendationsResponse429 | listRecommendationsResponse500 | listRecommendationsResponse503) & {
  headers: Headers;
};

export type listRecommendationsResponse = (listRecommendationsResponseSuccess | listRecommendationsResponseError)

export const getListRecommendationsUrl = (id: string,
    params?: ListRecommendationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/${encodeURIComponent(String(id))}/recommendations?${stringifiedParams}` : `/api/v1/users/${encodeURIComponent(String(id))}/recommendations`
}

/**
 * Works only with the caller's own id. Returns in this order: users followed by users whom the caller follows, those
 * with the most mutual connections first; popular users who post about the caller's interests (`GET /me/interests`);
 * popular users. The first group considers the 500 newest users whom the caller follows and the 200 newest whom each
 * of those follows. Never returns the caller, nor a user whom the caller follows, has requested to follow, blocks or
 * mutes, nor a suspended user. Each recommendation has its reason.
 * @summary List recommended users
 */
export const listRecommendations = async (id: string,
    params?: ListRecommendationsParams, options?: Parameters<typeof send>[1]): Promise<listRecommendationsResponse> => {

  return send<listRecommendationsResponse>(getListRecommendationsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type createMediaResponse201 = {
  data: ReservedMedia
  status: 201
}

export type createMediaResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createMediaResponse401 = {
  data: ErrorResponse
  status: 401
}

export type createMediaResponse403 = {
  data: ErrorResponse
  status: 403
}

export type createMediaResponse409 = {
  data: ErrorResponse
  status: 409
}

export type createMediaResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createMediaResponse415 = {
  data: ErrorResponse
  status: 415
}

export type createMediaResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createMediaResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createMediaResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createMediaResponseSuccess = (createMediaResponse201) & {
  headers: Headers;
};
export type createMediaResponseError = (createMediaResponse400 | createMediaResponse401 | createMediaResponse403 | createMediaResponse409 | createMediaResponse413 | createMediaResponse415 | createMediaResponse429 | createMediaResponse500 | createMediaResponse503) & {
  headers: Headers;
};

export type createMediaResponse = (createMediaResponseSuccess | createMediaResponseError)

export const getCreateMediaUrl = () => {




  return `/api/v1/media`
}

/**
 * Reserves an id and returns how to upload the bytes straight to storage. Then call `completeMedia`.
 * @summary Reserve an upload
 */
export const createMedia = async (createMediaRequest: CreateMediaRequest,
    headers?: CreateMediaHeaders, options?: Parameters<typeof send>[1]): Promise<createMediaResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<createMediaResponse>(getCreateMediaUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createMediaRequest)
  }
);}



export type uploadMediaResponse201 = {
  data: Media
  status: 201
}

export type uploadMediaResponse400 = {
  data: ErrorResponse
  status: 400
}

export type uploadMediaResponse401 = {
  data: ErrorResponse
  status: 401
}

export type uploadMediaResponse403 = {
  data: ErrorResponse
  status: 403
}

export type uploadMediaResponse409 = {
  data: ErrorResponse
  status: 409
}

export type uploadMediaResponse413 = {
  data: ErrorResponse
  status: 413
}

export type uploadMediaResponse415 = {
  data: ErrorResponse
  status: 415
}

export type uploadMediaResponse429 = {
  data: ErrorResponse
  status: 429
}

export type uploadMediaResponse500 = {
  data: ErrorResponse
  status: 500
}

export type uploadMediaResponse503 = {
  data: ErrorResponse
  status: 503
}

export type uploadMediaResponseSuccess = (uploadMediaResponse201) & {
  headers: Headers;
};
export type uploadMediaResponseError = (uploadMediaResponse400 | uploadMediaResponse401 | uploadMediaResponse403 | uploadMediaResponse409 | uploadMediaResponse413 | uploadMediaResponse415 | uploadMediaResponse429 | uploadMediaResponse500 | uploadMediaResponse503) & {
  headers: Headers;
};

export type uploadMediaResponse = (uploadMediaResponseSuccess | uploadMediaResponseError)

export const getUploadMediaUrl = () => {




  return `/api/v1/media/upload`
}

/**
 * For simple clients: reserves, stores and completes in one call. Accepts an image or a video of up to 20 MiB; upload
 * larger videos straight to storage with `createMedia`. The file type is detected from the bytes; the file name is
 * ignored.
 * @summary Upload a small file in one call
 */
export const uploadMedia = async (uploadMediaRequest: UploadMediaRequest,
    headers?: UploadMediaHeaders, options?: Parameters<typeof send>[1]): Promise<uploadMediaResponse> => {
    const formData = new FormData();
formData.append(`file`, uploadMediaRequest.file);

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<uploadMediaResponse>(getUploadMediaUrl(),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) },
    body: formData
  }
);}



export type getMediaResponse200 = {
  data: Media
  status: 200
}

export type getMediaResponse304 = {
  data: void
  status: 304
}

export type getMediaResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getMediaResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getMediaResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getMediaResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getMediaResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getMediaResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getMediaResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getMediaResponseSuccess = (getMediaResponse200) & {
  headers: Headers;
};
export type getMediaResponseError = (getMediaResponse304 | getMediaResponse400 | getMediaResponse401 | getMediaResponse403 | getMediaResponse404 | getMediaResponse429 | getMediaResponse500 | getMediaResponse503) & {
  headers: Headers;
};

export type getMediaResponse = (getMediaResponseSuccess | getMediaResponseError)

export const getGetMediaUrl = (id: string,) => {




  return `/api/v1/media/${encodeURIComponent(String(id))}`
}

/**
 * Returns only the caller's own media. Poll it with `If-None-Match` while it is `processing`.
 * @summary Get a media item
 */
export const getMedia = async (id: string,
    headers?: GetMediaHeaders, options?: Parameters<typeof send>[1]): Promise<getMediaResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getMediaResponse>(getGetMediaUrl(id),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type completeMediaResponse202 = {
  data: Media
  status: 202
}

export type completeMediaResponse400 = {
  data: ErrorResponse
  status: 400
}

export type completeMediaResponse401 = {
  data: ErrorResponse
  status: 401
}

export type completeMediaResponse403 = {
  data: ErrorResponse
  status: 403
}

export type completeMediaResponse404 = {
  data: ErrorResponse
  status: 404
}

export type completeMediaResponse409 = {
  data: ErrorResponse
  status: 409
}

export type completeMediaResponse413 = {
  data: ErrorResponse
  status: 413
}

export type completeMediaResponse429 = {
  data: ErrorResponse
  status: 429
}

export type completeMediaResponse500 = {
  data: ErrorResponse
  status: 500
}

export type completeMediaResponse503 = {
  data: ErrorResponse
  status: 503
}

export type completeMediaResponseSuccess = (completeMediaResponse202) & {
  headers: Headers;
};
export type completeMediaResponseError = (completeMediaResponse400 | completeMediaResponse401 | completeMediaResponse403 | completeMediaResponse404 | completeMediaResponse409 | completeMediaResponse413 | completeMediaResponse429 | completeMediaResponse500 | completeMediaResponse503) & {
  headers: Headers;
};

export type completeMediaResponse = (completeMediaResponseSuccess | completeMediaResponseError)

export const getCompleteMediaUrl = (id: string,) => {




  return `/api/v1/media/${encodeURIComponent(String(id))}/complete`
}

/**
 * Checks the uploaded bytes (type, size, dimensions) and queues the processing. Repeating the call is harmless.
 * @summary Complete an upload
 */
export const completeMedia = async (id: string, options?: Parameters<typeof send>[1]): Promise<completeMediaResponse> => {

  return send<completeMediaResponse>(getCompleteMediaUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type createPostResponse201 = {
  data: Post
  status: 201
}

export type createPostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createPostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type createPostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type createPostResponse409 = {
  data: ErrorResponse
  status: 409
}

export type createPostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createPostResponse415 = {
  data: ErrorResponse
  status: 415
}

export type createPostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createPostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createPostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createPostResponseSuccess = (createPostResponse201) & {
  headers: Headers;
};
export type createPostResponseError = (createPostResponse400 | createPostResponse401 | createPostResponse403 | createPostResponse409 | createPostResponse413 | createPostResponse415 | createPostResponse429 | createPostResponse500 | createPostResponse503) & {
  headers: Headers;
};

export type createPostResponse = (createPostResponseSuccess | createPostResponseError)

export const getCreatePostUrl = () => {




  return `/api/v1/posts`
}

/**
 * A post has a caption, images, or both. Other users see it once all its images are ready. They see a draft once it is
 * published, and a scheduled post from `publish_at` on. Mentioned users who may see it are notified.
 * @summary Create a post
 */
export const createPost = async (createPostRequest: CreatePostRequest,
    headers?: CreatePostHeaders, options?: Parameters<typeof send>[1]): Promise<createPostResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<createPostResponse>(getCreatePostUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createPostRequest)
  }
);}



export type getPostResponse200 = {
  data: Post
  status: 200
}

export type getPostResponse304 = {
  data: void
  status: 304
}

export type getPostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getPostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getPostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getPostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getPostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getPostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getPostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getPostResponseSuccess = (getPostResponse200) & {
  headers: Headers;
};
export type getPostResponseError = (getPostResponse304 | getPostResponse400 | getPostResponse401 | getPostResponse403 | getPostResponse404 | getPostResponse429 | getPostResponse500 | getPostResponse503) & {
  headers: Headers;
};

export type getPostResponse = (getPostResponseSuccess | getPostResponseError)

export const getGetPostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}`
}

/**
 * Private posts, posts for close friends, and posts of a user with a block between them and the caller (in either
 * direction) return 404. Posts for followers or subscribers return 403 to other users.
 * @summary Get a post
 */
export const getPost = async (id: string,
    headers?: GetPostHeaders, options?: Parameters<typeof send>[1]): Promise<getPostResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getPostResponse>(getGetPostUrl(id),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type deletePostResponse204 = {
  data: void
  status: 204
}

export type deletePostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type deletePostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type deletePostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type deletePostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type deletePostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type deletePostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type deletePostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type deletePostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type deletePostResponseSuccess = (deletePostResponse204) & {
  headers: Headers;
};
export type deletePostResponseError = (deletePostResponse400 | deletePostResponse401 | deletePostResponse403 | deletePostResponse404 | deletePostResponse413 | deletePostResponse429 | deletePostResponse500 | deletePostResponse503) & {
  headers: Headers;
};

export type deletePostResponse = (deletePostResponseSuccess | deletePostResponseError)

export const getDeletePostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}`
}

/**
 * The first call returns 204, the next 404.
 * @summary Delete a post
 */
export const deletePost = async (id: string, options?: Parameters<typeof send>[1]): Promise<deletePostResponse> => {

  return send<deletePostResponse>(getDeletePostUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type editPostResponse200 = {
  data: Post
  status: 200
}

export type editPostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type editPostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type editPostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type editPostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type editPostResponse409 = {
  data: ErrorResponse
  status: 409
}

export type editPostResponse412 = {
  data: ErrorResponse
  status: 412
}

export type editPostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type editPostResponse415 = {
  data: ErrorResponse
  status: 415
}

export type editPostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type editPostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type editPostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type editPostResponseSuccess = (editPostResponse200) & {
  headers: Headers;
};
export type editPostResponseError = (editPostResponse400 | editPostResponse401 | editPostResponse403 | editPostResponse404 | editPostResponse409 | editPostResponse412 | editPostResponse413 | editPostResponse415 | editPostResponse429 | editPostResponse500 | editPostResponse503) & {
  headers: Headers;
};

export type editPostResponse = (editPostResponseSuccess | editPostResponseError)

export const getEditPostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}`
}

/**
 * Changes the given fields. Earlier captions of a published post are kept, and every user who can see the post can
 * read them.
 * @summary Edit a post
 */
export const editPost = async (id: string,
    editPostRequest: EditPostRequest,
    headers?: EditPostHeaders, options?: Parameters<typeof send>[1]): Promise<editPostResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<editPostResponse>(getEditPostUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(editPostRequest)
  }
);}



export type listPostEditsResponse200 = {
  data: CaptionEditPage
  status: 200
}

export type listPostEditsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listPostEditsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listPostEditsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listPostEditsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listPostEditsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listPostEditsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listPostEditsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listPostEditsResponseSuccess = (listPostEditsResponse200) & {
  headers: Headers;
};
export type listPostEditsResponseError = (listPostEditsResponse400 | listPostEditsResponse401 | listPostEditsResponse403 | listPostEditsResponse404 | listPostEditsResponse429 | listPostEditsResponse500 | listPostEditsResponse503) & {
  headers: Headers;
};

export type listPostEditsResponse = (listPostEditsResponseSuccess | listPostEditsResponseError)

export const getListPostEditsUrl = (id: string,
    params?: ListPostEditsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/posts/${encodeURIComponent(String(id))}/edits?${stringifiedParams}` : `/api/v1/posts/${encodeURIComponent(String(id))}/edits`
}

/**
 * Returns earlier captions, newest first. Empty for a post that was never edited.
 * @summary List caption edits of a post
 */
export const listPostEdits = async (id: string,
    params?: ListPostEditsParams, options?: Parameters<typeof send>[1]): Promise<listPostEditsResponse> => {

  return send<listPostEditsResponse>(getListPostEditsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type publishPostResponse200 = {
  data: Post
  status: 200
}

export type publishPostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type publishPostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type publishPostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type publishPostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type publishPostResponse409 = {
  data: ErrorResponse
  status: 409
}

export type publishPostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type publishPostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type publishPostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type publishPostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type publishPostResponseSuccess = (publishPostResponse200) & {
  headers: Headers;
};
export type publishPostResponseError = (publishPostResponse400 | publishPostResponse401 | publishPostResponse403 | publishPostResponse404 | publishPostResponse409 | publishPostResponse413 | publishPostResponse429 | publishPostResponse500 | publishPostResponse503) & {
  headers: Headers;
};

export type publishPostResponse = (publishPostResponseSuccess | publishPostResponseError)

export const getPublishPostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}/publish`
}

/**
 * Publishes a draft or a scheduled post now, or as soon as its images are ready.
 * @summary Publish a draft post
 */
export const publishPost = async (id: string, options?: Parameters<typeof send>[1]): Promise<publishPostResponse> => {

  return send<publishPostResponse>(getPublishPostUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type createReelResponse201 = {
  data: Reel
  status: 201
}

export type createReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type createReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type createReelResponse409 = {
  data: ErrorResponse
  status: 409
}

export type createReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createReelResponse415 = {
  data: ErrorResponse
  status: 415
}

export type createReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createReelResponseSuccess = (createReelResponse201) & {
  headers: Headers;
};
export type createReelResponseError = (createReelResponse400 | createReelResponse401 | createReelResponse403 | createReelResponse409 | createReelResponse413 | createReelResponse415 | createReelResponse429 | createReelResponse500 | createReelResponse503) & {
  headers: Headers;
};

export type createReelResponse = (createReelResponseSuccess | createReelResponseError)

export const getCreateReelUrl = () => {




  return `/api/v1/reels`
}

/**
 * A reel has one video of up to 90 seconds. It is public if `visibility` is omitted. Other users see it once the video
 * is ready. They see a draft once it is published, and a scheduled reel from `publish_at` on. Mentioned users who may
 * see it are notified.
 * @summary Create a reel
 */
export const createReel = async (createReelRequest: CreateReelRequest,
    headers?: CreateReelHeaders, options?: Parameters<typeof send>[1]): Promise<createReelResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<createReelResponse>(getCreateReelUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createReelRequest)
  }
);}



export type getReelResponse200 = {
  data: Reel
  status: 200
}

export type getReelResponse304 = {
  data: void
  status: 304
}

export type getReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getReelResponseSuccess = (getReelResponse200) & {
  headers: Headers;
};
export type getReelResponseError = (getReelResponse304 | getReelResponse400 | getReelResponse401 | getReelResponse403 | getReelResponse404 | getReelResponse429 | getReelResponse500 | getReelResponse503) & {
  headers: Headers;
};

export type getReelResponse = (getReelResponseSuccess | getReelResponseError)

export const getGetReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}`
}

/**
 * Private reels, reels for close friends, and reels of a user with a block between them and the caller (in either
 * direction) return 404. Reels for followers or subscribers return 403 to other users.
 * @summary Get a reel
 */
export const getReel = async (id: string,
    headers?: GetReelHeaders, options?: Parameters<typeof send>[1]): Promise<getReelResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getReelResponse>(getGetReelUrl(id),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type deleteReelResponse204 = {
  data: void
  status: 204
}

export type deleteReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type deleteReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type deleteReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type deleteReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type deleteReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type deleteReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type deleteReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type deleteReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type deleteReelResponseSuccess = (deleteReelResponse204) & {
  headers: Headers;
};
export type deleteReelResponseError = (deleteReelResponse400 | deleteReelResponse401 | deleteReelResponse403 | deleteReelResponse404 | deleteReelResponse413 | deleteReelResponse429 | deleteReelResponse500 | deleteReelResponse503) & {
  headers: Headers;
};

export type deleteReelResponse = (deleteReelResponseSuccess | deleteReelResponseError)

export const getDeleteReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}`
}

/**
 * The first call returns 204, the next 404.
 * @summary Delete a reel
 */
export const deleteReel = async (id: string, options?: Parameters<typeof send>[1]): Promise<deleteReelResponse> => {

  return send<deleteReelResponse>(getDeleteReelUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type editReelResponse200 = {
  data: Reel
  status: 200
}

export type editReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type editReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type editReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type editReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type editReelResponse409 = {
  data: ErrorResponse
  status: 409
}

export type editReelResponse412 = {
  data: ErrorResponse
  status: 412
}

export type editReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type editReelResponse415 = {
  data: ErrorResponse
  status: 415
}

export type editReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type editReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type editReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type editReelResponseSuccess = (editReelResponse200) & {
  headers: Headers;
};
export type editReelResponseError = (editReelResponse400 | editReelResponse401 | editReelResponse403 | editReelResponse404 | editReelResponse409 | editReelResponse412 | editReelResponse413 | editReelResponse415 | editReelResponse429 | editReelResponse500 | editReelResponse503) & {
  headers: Headers;
};

export type editReelResponse = (editReelResponseSuccess | editReelResponseError)

export const getEditReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}`
}

/**
 * Changes the given fields. Earlier captions of a published reel are kept, and every user who can see the reel can
 * read them.
 * @summary Edit a reel
 */
export const editReel = async (id: string,
    editPostRequest: EditPostRequest,
    headers?: EditReelHeaders, options?: Parameters<typeof send>[1]): Promise<editReelResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<editReelResponse>(getEditReelUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(editPostRequest)
  }
);}



export type listReelEditsResponse200 = {
  data: CaptionEditPage
  status: 200
}

export type listReelEditsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listReelEditsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listReelEditsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listReelEditsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listReelEditsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listReelEditsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listReelEditsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listReelEditsResponseSuccess = (listReelEditsResponse200) & {
  headers: Headers;
};
export type listReelEditsResponseError = (listReelEditsResponse400 | listReelEditsResponse401 | listReelEditsResponse403 | listReelEditsResponse404 | listReelEditsResponse429 | listReelEditsResponse500 | listReelEditsResponse503) & {
  headers: Headers;
};

export type listReelEditsResponse = (listReelEditsResponseSuccess | listReelEditsResponseError)

export const getListReelEditsUrl = (id: string,
    params?: ListReelEditsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/reels/${encodeURIComponent(String(id))}/edits?${stringifiedParams}` : `/api/v1/reels/${encodeURIComponent(String(id))}/edits`
}

/**
 * Returns earlier captions, newest first. Empty for a reel that was never edited.
 * @summary List caption edits of a reel
 */
export const listReelEdits = async (id: string,
    params?: ListReelEditsParams, options?: Parameters<typeof send>[1]): Promise<listReelEditsResponse> => {

  return send<listReelEditsResponse>(getListReelEditsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type publishReelResponse200 = {
  data: Reel
  status: 200
}

export type publishReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type publishReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type publishReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type publishReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type publishReelResponse409 = {
  data: ErrorResponse
  status: 409
}

export type publishReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type publishReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type publishReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type publishReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type publishReelResponseSuccess = (publishReelResponse200) & {
  headers: Headers;
};
export type publishReelResponseError = (publishReelResponse400 | publishReelResponse401 | publishReelResponse403 | publishReelResponse404 | publishReelResponse409 | publishReelResponse413 | publishReelResponse429 | publishReelResponse500 | publishReelResponse503) & {
  headers: Headers;
};

export type publishReelResponse = (publishReelResponseSuccess | publishReelResponseError)

export const getPublishReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}/publish`
}

/**
 * Publishes a draft or a scheduled reel now, or as soon as its video is ready.
 * @summary Publish a draft reel
 */
export const publishReel = async (id: string, options?: Parameters<typeof send>[1]): Promise<publishReelResponse> => {

  return send<publishReelResponse>(getPublishReelUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type getReelAnalyticsResponse200 = {
  data: ReelAnalytics
  status: 200
}

export type getReelAnalyticsResponse304 = {
  data: void
  status: 304
}

export type getReelAnalyticsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getReelAnalyticsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getReelAnalyticsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getReelAnalyticsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getReelAnalyticsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getReelAnalyticsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getReelAnalyticsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getReelAnalyticsResponseSuccess = (getReelAnalyticsResponse200) & {
  headers: Headers;
};
export type getReelAnalyticsResponseError = (getReelAnalyticsResponse304 | getReelAnalyticsResponse400 | getReelAnalyticsResponse401 | getReelAnalyticsResponse403 | getReelAnalyticsResponse404 | getReelAnalyticsResponse429 | getReelAnalyticsResponse500 | getReelAnalyticsResponse503) & {
  headers: Headers;
};

export type getReelAnalyticsResponse = (getReelAnalyticsResponseSuccess | getReelAnalyticsResponseError)

export const getGetReelAnalyticsUrl = (id: string,
    params?: GetReelAnalyticsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/reels/${encodeURIComponent(String(id))}/analytics?${stringifiedParams}` : `/api/v1/reels/${encodeURIComponent(String(id))}/analytics`
}

/**
 * For the creator only. Returns views and reactions, in total and by day (UTC). They are counted within seconds.
 * @summary Get the analytics of a reel
 */
export const getReelAnalytics = async (id: string,
    params?: GetReelAnalyticsParams,
    headers?: GetReelAnalyticsHeaders, options?: Parameters<typeof send>[1]): Promise<getReelAnalyticsResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getReelAnalyticsResponse>(getGetReelAnalyticsUrl(id,params),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type listUserPostsResponse200 = {
  data: ContentPage
  status: 200
}

export type listUserPostsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listUserPostsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listUserPostsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listUserPostsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listUserPostsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listUserPostsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listUserPostsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listUserPostsResponseSuccess = (listUserPostsResponse200) & {
  headers: Headers;
};
export type listUserPostsResponseError = (listUserPostsResponse400 | listUserPostsResponse401 | listUserPostsResponse403 | listUserPostsResponse404 | listUserPostsResponse429 | listUserPostsResponse500 | listUserPostsResponse503) & {
  headers: Headers;
};

export type listUserPostsResponse = (listUserPostsResponseSuccess | listUserPostsResponseError)

export const getListUserPostsUrl = (id: string,
    params?: ListUserPostsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/${encodeURIComponent(String(id))}/posts?${stringifiedParams}` : `/api/v1/users/${encodeURIComponent(String(id))}/posts`
}

/**
 * Returns published posts and reels that the caller may see, newest first. Returns 403 for a private account that the
 * caller does not follow. Returns 404 if either user has blocked the other, or if the user is suspended.
 * @summary List posts and reels of a user
 */
export const listUserPosts = async (id: string,
    params?: ListUserPostsParams, options?: Parameters<typeof send>[1]): Promise<listUserPostsResponse> => {

  return send<listUserPostsResponse>(getListUserPostsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listDraftsResponse200 = {
  data: ContentPage
  status: 200
}

export type listDraftsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listDraftsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listDraftsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listDraftsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listDraftsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listDraftsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listDraftsResponseSuccess = (listDraftsResponse200) & {
  headers: Headers;
};
export type listDraftsResponseError = (listDraftsResponse400 | listDraftsResponse401 | listDraftsResponse403 | listDraftsResponse429 | listDraftsResponse500 | listDraftsResponse503) & {
  headers: Headers;
};

export type listDraftsResponse = (listDraftsResponseSuccess | listDraftsResponseError)

export const getListDraftsUrl = (params?: ListDraftsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/me/drafts?${stringifiedParams}` : `/api/v1/me/drafts`
}

/**
 * Returns the caller's own content that other users cannot see yet: drafts, scheduled content, content in processing
 * and failed content. Last changed first.
 * @summary List drafts
 */
export const listDrafts = async (params?: ListDraftsParams, options?: Parameters<typeof send>[1]): Promise<listDraftsResponse> => {

  return send<listDraftsResponse>(getListDraftsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type createStoryResponse201 = {
  data: Story
  status: 201
}

export type createStoryResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createStoryResponse401 = {
  data: ErrorResponse
  status: 401
}

export type createStoryResponse403 = {
  data: ErrorResponse
  status: 403
}

export type createStoryResponse409 = {
  data: ErrorResponse
  status: 409
}

export type createStoryResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createStoryResponse415 = {
  data: ErrorResponse
  status: 415
}

export type createStoryResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createStoryResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createStoryResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createStoryResponseSuccess = (createStoryResponse201) & {
  headers: Headers;
};
export type createStoryResponseError = (createStoryResponse400 | createStoryResponse401 | createStoryResponse403 | createStoryResponse409 | createStoryResponse413 | createStoryResponse415 | createStoryResponse429 | createStoryResponse500 | createStoryResponse503) & {
  headers: Headers;
};

export type createStoryResponse = (createStoryResponseSuccess | createStoryResponseError)

export const getCreateStoryUrl = () => {




  return `/api/v1/stories`
}

/**
 * A story has one image or video. It is public if `visibility` is omitted. It expires for everybody except its creator
 * 24 hours after its creation. Mentioned users who may see it are notified. A user can have up to 100 active stories.
 * @summary Create a story
 */
export const createStory = async (createStoryRequest: CreateStoryRequest,
    headers?: CreateStoryHeaders, options?: Parameters<typeof send>[1]): Promise<createStoryResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<createStoryResponse>(getCreateStoryUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createStoryRequest)
  }
);}



export type getStoryFeedResponse200 = {
  data: StoryGroupPage
  status: 200
}

export type getStoryFeedResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getStoryFeedResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getStoryFeedResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getStoryFeedResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getStoryFeedResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getStoryFeedResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getStoryFeedResponseSuccess = (getStoryFeedResponse200) & {
  headers: Headers;
};
export type getStoryFeedResponseError = (getStoryFeedResponse400 | getStoryFeedResponse401 | getStoryFeedResponse403 | getStoryFeedResponse429 | getStoryFeedResponse500 | getStoryFeedResponse503) & {
  headers: Headers;
};

export type getStoryFeedResponse = (getStoryFeedResponseSuccess | getStoryFeedResponseError)

export const getGetStoryFeedUrl = (params?: GetStoryFeedParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/stories/feed?${stringifiedParams}` : `/api/v1/stories/feed`
}

/**
 * Returns groups by creator. Groups with a story that the caller has not opened come first. Groups are then ordered by
 * their newest story, newest first. Within a group the oldest story comes first. Later pages show the stories that
 * existed when the first page was requested. Muted creators are left out.
 * @summary List stories of followed users
 */
export const getStoryFeed = async (params?: GetStoryFeedParams, options?: Parameters<typeof send>[1]): Promise<getStoryFeedResponse> => {

  return send<getStoryFeedResponse>(getGetStoryFeedUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type getStoryResponse200 = {
  data: Story
  status: 200
}

export type getStoryResponse304 = {
  data: void
  status: 304
}

export type getStoryResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getStoryResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getStoryResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getStoryResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getStoryResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getStoryResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getStoryResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getStoryResponseSuccess = (getStoryResponse200) & {
  headers: Headers;
};
export type getStoryResponseError = (getStoryResponse304 | getStoryResponse400 | getStoryResponse401 | getStoryResponse403 | getStoryResponse404 | getStoryResponse429 | getStoryResponse500 | getStoryResponse503) & {
  headers: Headers;
};

export type getStoryResponse = (getStoryResponseSuccess | getStoryResponseError)

export const getGetStoryUrl = (id: string,) => {




  return `/api/v1/stories/${encodeURIComponent(String(id))}`
}

/**
 * Records the caller as a viewer, once, unless it is the caller's own story. After 24 hours it returns 404, except to
 * the creator and for a story in a highlight.
 * @summary Get a story
 */
export const getStory = async (id: string,
    headers?: GetStoryHeaders, options?: Parameters<typeof send>[1]): Promise<getStoryResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getStoryResponse>(getGetStoryUrl(id),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type deleteStoryResponse204 = {
  data: void
  status: 204
}

export type deleteStoryResponse400 = {
  data: ErrorResponse
  status: 400
}

export type deleteStoryResponse401 = {
  data: ErrorResponse
  status: 401
}

export type deleteStoryResponse403 = {
  data: ErrorResponse
  status: 403
}

export type deleteStoryResponse404 = {
  data: ErrorResponse
  status: 404
}

export type deleteStoryResponse413 = {
  data: ErrorResponse
  status: 413
}

export type deleteStoryResponse429 = {
  data: ErrorResponse
  status: 429
}

export type deleteStoryResponse500 = {
  data: ErrorResponse
  status: 500
}

export type deleteStoryResponse503 = {
  data: ErrorResponse
  status: 503
}

export type deleteStoryResponseSuccess = (deleteStoryResponse204) & {
  headers: Headers;
};
export type deleteStoryResponseError = (deleteStoryResponse400 | deleteStoryResponse401 | deleteStoryResponse403 | deleteStoryResponse404 | deleteStoryResponse413 | deleteStoryResponse429 | deleteStoryResponse500 | deleteStoryResponse503) & {
  headers: Headers;
};

export type deleteStoryResponse = (deleteStoryResponseSuccess | deleteStoryResponseError)

export const getDeleteStoryUrl = (id: string,) => {




  return `/api/v1/stories/${encodeURIComponent(String(id))}`
}

/**
 * The first call returns 204, the next 404. The story is removed from its highlights.
 * @summary Delete a story
 */
export const deleteStory = async (id: string, options?: Parameters<typeof send>[1]): Promise<deleteStoryResponse> => {

  return send<deleteStoryResponse>(getDeleteStoryUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type viewStoryResponse204 = {
  data: void
  status: 204
}

export type viewStoryResponse400 = {
  data: ErrorResponse
  status: 400
}

export type viewStoryResponse401 = {
  data: ErrorResponse
  status: 401
}

export type viewStoryResponse403 = {
  data: ErrorResponse
  status: 403
}

export type viewStoryResponse404 = {
  data: ErrorResponse
  status: 404
}

export type viewStoryResponse413 = {
  data: ErrorResponse
  status: 413
}

export type viewStoryResponse429 = {
  data: ErrorResponse
  status: 429
}

export type viewStoryResponse500 = {
  data: ErrorResponse
  status: 500
}

export type viewStoryResponse503 = {
  data: ErrorResponse
  status: 503
}

export type viewStoryResponseSuccess = (viewStoryResponse204) & {
  headers: Headers;
};
export type viewStoryResponseError = (viewStoryResponse400 | viewStoryResponse401 | viewStoryResponse403 | viewStoryResponse404 | viewStoryResponse413 | viewStoryResponse429 | viewStoryResponse500 | viewStoryResponse503) & {
  headers: Headers;
};

export type viewStoryResponse = (viewStoryResponseSuccess | viewStoryResponseError)

export const getViewStoryUrl = (id: string,) => {




  return `/api/v1/stories/${encodeURIComponent(String(id))}/view`
}

/**
 * For clients that show a story straight from the feed. Records the caller as a viewer, once, as `getStory` does.
 * @summary Record a view of a story
 */
export const viewStory = async (id: string, options?: Parameters<typeof send>[1]): Promise<viewStoryResponse> => {

  return send<viewStoryResponse>(getViewStoryUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type listStoryViewersResponse200 = {
  data: StoryViewerPage
  status: 200
}

export type listStoryViewersResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listStoryViewersResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listStoryViewersResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listStoryViewersResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listStoryViewersResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listStoryViewersResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listStoryViewersResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listStoryViewersResponseSuccess = (listStoryViewersResponse200) & {
  headers: Headers;
};
export type listStoryViewersResponseError = (listStoryViewersResponse400 | listStoryViewersResponse401 | listStoryViewersResponse403 | listStoryViewersResponse404 | listStoryViewersResponse429 | listStoryViewersResponse500 | listStoryViewersResponse503) & {
  headers: Headers;
};

export type listStoryViewersResponse = (listStoryViewersResponseSuccess | listStoryViewersResponseError)

export const getListStoryViewersUrl = (id: string,
    params?: ListStoryViewersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/stories/${encodeURIComponent(String(id))}/viewers?${stringifiedParams}` : `/api/v1/stories/${encodeURIComponent(String(id))}/viewers`
}

/**
 * For the creator only, also after the story has expired for other users. Last opened first. Omits suspended users and
 * users with a block between them and the creator, in either direction.
 * @summary List viewers of a story
 */
export const listStoryViewers = async (id: string,
    params?: ListStoryViewersParams, options?: Parameters<typeof send>[1]): Promise<listStoryViewersResponse> => {

  return send<listStoryViewersResponse>(getListStoryViewersUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type likeStoryResponse200 = {
  data: LikeState
  status: 200
}

export type likeStoryResponse400 = {
  data: ErrorResponse
  status: 400
}

export type likeStoryResponse401 = {
  data: ErrorResponse
  status: 401
}

export type likeStoryResponse403 = {
  data: ErrorResponse
  status: 403
}

export type likeStoryResponse404 = {
  data: ErrorResponse
  status: 404
}

export type likeStoryResponse409 = {
  data: ErrorResponse
  status: 409
}

export type likeStoryResponse413 = {
  data: ErrorResponse
  status: 413
}

export type likeStoryResponse429 = {
  data: ErrorResponse
  status: 429
}

export type likeStoryResponse500 = {
  data: ErrorResponse
  status: 500
}

export type likeStoryResponse503 = {
  data: ErrorResponse
  status: 503
}

export type likeStoryResponseSuccess = (likeStoryResponse200) & {
  headers: Headers;
};
export type likeStoryResponseError = (likeStoryResponse400 | likeStoryResponse401 | likeStoryResponse403 | likeStoryResponse404 | likeStoryResponse409 | likeStoryResponse413 | likeStoryResponse429 | likeStoryResponse500 | likeStoryResponse503) & {
  headers: Headers;
};

export type likeStoryResponse = (likeStoryResponseSuccess | likeStoryResponseError)

export const getLikeStoryUrl = (id: string,) => {




  return `/api/v1/stories/${encodeURIComponent(String(id))}/like`
}

/**
 * Repeating the call changes nothing. The creator is notified.
 * @summary Like a story
 */
export const likeStory = async (id: string, options?: Parameters<typeof send>[1]): Promise<likeStoryResponse> => {

  return send<likeStoryResponse>(getLikeStoryUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type unlikeStoryResponse200 = {
  data: LikeState
  status: 200
}

export type unlikeStoryResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unlikeStoryResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unlikeStoryResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unlikeStoryResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unlikeStoryResponse409 = {
  data: ErrorResponse
  status: 409
}

export type unlikeStoryResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unlikeStoryResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unlikeStoryResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unlikeStoryResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unlikeStoryResponseSuccess = (unlikeStoryResponse200) & {
  headers: Headers;
};
export type unlikeStoryResponseError = (unlikeStoryResponse400 | unlikeStoryResponse401 | unlikeStoryResponse403 | unlikeStoryResponse404 | unlikeStoryResponse409 | unlikeStoryResponse413 | unlikeStoryResponse429 | unlikeStoryResponse500 | unlikeStoryResponse503) & {
  headers: Headers;
};

export type unlikeStoryResponse = (unlikeStoryResponseSuccess | unlikeStoryResponseError)

export const getUnlikeStoryUrl = (id: string,) => {




  return `/api/v1/stories/${encodeURIComponent(String(id))}/like`
}

/**
 * Returns the same if the caller had not liked it.
 * @summary Unlike a story
 */
export const unlikeStory = async (id: string, options?: Parameters<typeof send>[1]): Promise<unlikeStoryResponse> => {

  return send<unlikeStoryResponse>(getUnlikeStoryUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listUserStoriesResponse200 = {
  data: StoryPage
  status: 200
}

export type listUserStoriesResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listUserStoriesResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listUserStoriesResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listUserStoriesResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listUserStoriesResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listUserStoriesResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listUserStoriesResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listUserStoriesResponseSuccess = (listUserStoriesResponse200) & {
  headers: Headers;
};
export type listUserStoriesResponseError = (listUserStoriesResponse400 | listUserStoriesResponse401 | listUserStoriesResponse403 | listUserStoriesResponse404 | listUserStoriesResponse429 | listUserStoriesResponse500 | listUserStoriesResponse503) & {
  headers: Headers;
};

export type listUserStoriesResponse = (listUserStoriesResponseSuccess | listUserStoriesResponseError)

export const getListUserStoriesUrl = (id: string,
    params?: ListUserStoriesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/${encodeURIComponent(String(id))}/stories?${stringifiedParams}` : `/api/v1/users/${encodeURIComponent(String(id))}/stories`
}

/**
 * Returns the stories of the last 24 hours that the caller may see, oldest first.
 * @summary List active stories of a user
 */
export const listUserStories = async (id: string,
    params?: ListUserStoriesParams, options?: Parameters<typeof send>[1]): Promise<listUserStoriesResponse> => {

  return send<listUserStoriesResponse>(getListUserStoriesUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listStoryArchiveResponse200 = {
  data: StoryPage
  status: 200
}

export type listStoryArchiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listStoryArchiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listStoryArchiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listStoryArchiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listStoryArchiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listStoryArchiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listStoryArchiveResponseSuccess = (listStoryArchiveResponse200) & {
  headers: Headers;
};
export type listStoryArchiveResponseError = (listStoryArchiveResponse400 | listStoryArchiveResponse401 | listStoryArchiveResponse403 | listStoryArchiveResponse429 | listStoryArchiveResponse500 | listStoryArchiveResponse503) & {
  headers: Headers;
};

export type listStoryArchiveResponse = (listStoryArchiveResponseSuccess | listStoryArchiveResponseError)

export const getListStoryArchiveUrl = (params?: ListStoryArchiveParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/me/stories?${stringifiedParams}` : `/api/v1/me/stories`
}

/**
 * Returns all stories of the caller that are not deleted, newest first, including those that have expired for other
 * users. Views and viewers are kept.
 * @summary List archived stories
 */
export const listStoryArchive = async (params?: ListStoryArchiveParams, options?: Parameters<typeof send>[1]): Promise<listStoryArchiveResponse> => {

  return send<listStoryArchiveResponse>(getListStoryArchiveUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type createHighlightResponse201 = {
  data: Highlight
  status: 201
}

export type createHighlightResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createHighlightResponse401 = {
  data: ErrorResponse
  status: 401
}

export type createHighlightResponse403 = {
  data: ErrorResponse
  status: 403
}

export type createHighlightResponse404 = {
  data: ErrorResponse
  status: 404
}

export type createHighlightResponse409 = {
  data: ErrorResponse
  status: 409
}

export type createHighlightResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createHighlightResponse415 = {
  data: ErrorResponse
  status: 415
}

export type createHighlightResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createHighlightResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createHighlightResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createHighlightResponseSuccess = (createHighlightResponse201) & {
  headers: Headers;
};
export type createHighlightResponseError = (createHighlightResponse400 | createHighlightResponse401 | createHighlightResponse403 | createHighlightResponse404 | createHighlightResponse409 | createHighlightResponse413 | createHighlightResponse415 | createHighlightResponse429 | createHighlightResponse500 | createHighlightResponse503) & {
  headers: Headers;
};

export type createHighlightResponse = (createHighlightResponseSuccess | createHighlightResponseError)

export const getCreateHighlightUrl = () => {




  return `/api/v1/highlights`
}

/**
 * Keeps stories of the caller beyond their 24 hours, in the given order. The new highlight is the first of the
 * caller's highlights. Each story is still shown only to users who may see it.
 * @summary Create a highlight
 */
export const createHighlight = async (createHighlightRequest: CreateHighlightRequest,
    headers?: CreateHighlightHeaders, options?: Parameters<typeof send>[1]): Promise<createHighlightResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<createHighlightResponse>(getCreateHighlightUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createHighlightRequest)
  }
);}



export type getHighlightResponse200 = {
  data: HighlightWithStories
  status: 200
}

export type getHighlightResponse304 = {
  data: void
  status: 304
}

export type getHighlightResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getHighlightResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getHighlightResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getHighlightResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getHighlightResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getHighlightResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getHighlightResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getHighlightResponseSuccess = (getHighlightResponse200) & {
  headers: Headers;
};
export type getHighlightResponseError = (getHighlightResponse304 | getHighlightResponse400 | getHighlightResponse401 | getHighlightResponse403 | getHighlightResponse404 | getHighlightResponse429 | getHighlightResponse500 | getHighlightResponse503) & {
  headers: Headers;
};

export type getHighlightResponse = (getHighlightResponseSuccess | getHighlightResponseError)

export const getGetHighlightUrl = (id: string,) => {




  return `/api/v1/highlights/${encodeURIComponent(String(id))}`
}

/**
 * Returns the stories that the caller may see, in the owner's order. Returns 404 if the caller may see none of them.
 * @summary Get a highlight
 */
export const getHighlight = async (id: string,
    headers?: GetHighlightHeaders, options?: Parameters<typeof send>[1]): Promise<getHighlightResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getHighlightResponse>(getGetHighlightUrl(id),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type editHighlightResponse200 = {
  data: Highlight
  status: 200
}

export type editHighlightResponse400 = {
  data: ErrorResponse
  status: 400
}

export type editHighlightResponse401 = {
  data: ErrorResponse
  status: 401
}

export type editHighlightResponse403 = {
  data: ErrorResponse
  status: 403
}

export type editHighlightResponse404 = {
  data: ErrorResponse
  status: 404
}

export type editHighlightResponse412 = {
  data: ErrorResponse
  status: 412
}

export type editHighlightResponse413 = {
  data: ErrorResponse
  status: 413
}

export type editHighlightResponse415 = {
  data: ErrorResponse
  status: 415
}

export type editHighlightResponse429 = {
  data: ErrorResponse
  status: 429
}

export type editHighlightResponse500 = {
  data: ErrorResponse
  status: 500
}

export type editHighlightResponse503 = {
  data: ErrorResponse
  status: 503
}

export type editHighlightResponseSuccess = (editHighlightResponse200) & {
  headers: Headers;
};
export type editHighlightResponseError = (editHighlightResponse400 | editHighlightResponse401 | editHighlightResponse403 | editHighlightResponse404 | editHighlightResponse412 | editHighlightResponse413 | editHighlightResponse415 | editHighlightResponse429 | editHighlightResponse500 | editHighlightResponse503) & {
  headers: Headers;
};

export type editHighlightResponse = (editHighlightResponseSuccess | editHighlightResponseError)

export const getEditHighlightUrl = (id: string,) => {




  return `/api/v1/highlights/${encodeURIComponent(String(id))}`
}

/**
 * Changes its title, its stories and their order, or its cover.
 * @summary Edit a highlight
 */
export const editHighlight = async (id: string,
    editHighlightRequest: EditHighlightRequest,
    headers?: EditHighlightHeaders, options?: Parameters<typeof send>[1]): Promise<editHighlightResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<editHighlightResponse>(getEditHighlightUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(editHighlightRequest)
  }
);}



export type deleteHighlightResponse204 = {
  data: void
  status: 204
}

export type deleteHighlightResponse400 = {
  data: ErrorResponse
  status: 400
}

export type deleteHighlightResponse401 = {
  data: ErrorResponse
  status: 401
}

export type deleteHighlightResponse403 = {
  data: ErrorResponse
  status: 403
}

export type deleteHighlightResponse404 = {
  data: ErrorResponse
  status: 404
}

export type deleteHighlightResponse413 = {
  data: ErrorResponse
  status: 413
}

export type deleteHighlightResponse429 = {
  data: ErrorResponse
  status: 429
}

export type deleteHighlightResponse500 = {
  data: ErrorResponse
  status: 500
}

export type deleteHighlightResponse503 = {
  data: ErrorResponse
  status: 503
}

export type deleteHighlightResponseSuccess = (deleteHighlightResponse204) & {
  headers: Headers;
};
export type deleteHighlightResponseError = (deleteHighlightResponse400 | deleteHighlightResponse401 | deleteHighlightResponse403 | deleteHighlightResponse404 | deleteHighlightResponse413 | deleteHighlightResponse429 | deleteHighlightResponse500 | deleteHighlightResponse503) & {
  headers: Headers;
};

export type deleteHighlightResponse = (deleteHighlightResponseSuccess | deleteHighlightResponseError)

export const getDeleteHighlightUrl = (id: string,) => {




  return `/api/v1/highlights/${encodeURIComponent(String(id))}`
}

/**
 * Its stories stay in the archive. The first call returns 204, the next 404.
 * @summary Delete a highlight
 */
export const deleteHighlight = async (id: string, options?: Parameters<typeof send>[1]): Promise<deleteHighlightResponse> => {

  return send<deleteHighlightResponse>(getDeleteHighlightUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listHighlightsResponse200 = {
  data: HighlightPage
  status: 200
}

export type listHighlightsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listHighlightsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listHighlightsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listHighlightsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listHighlightsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listHighlightsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listHighlightsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listHighlightsResponseSuccess = (listHighlightsResponse200) & {
  headers: Headers;
};
export type listHighlightsResponseError = (listHighlightsResponse400 | listHighlightsResponse401 | listHighlightsResponse403 | listHighlightsResponse404 | listHighlightsResponse429 | listHighlightsResponse500 | listHighlightsResponse503) & {
  headers: Headers;
};

export type listHighlightsResponse = (listHighlightsResponseSuccess | listHighlightsResponseError)

export const getListHighlightsUrl = (id: string,
    params?: ListHighlightsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/${encodeURIComponent(String(id))}/highlights?${stringifiedParams}` : `/api/v1/users/${encodeURIComponent(String(id))}/highlights`
}

/**
 * In the owner's order. Highlights without a story that the caller may see are left out.
 * @summary List highlights of a user
 */
export const listHighlights = async (id: string,
    params?: ListHighlightsParams, options?: Parameters<typeof send>[1]): Promise<listHighlightsResponse> => {

  return send<listHighlightsResponse>(getListHighlightsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type orderHighlightsResponse204 = {
  data: void
  status: 204
}

export type orderHighlightsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type orderHighlightsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type orderHighlightsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type orderHighlightsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type orderHighlightsResponse413 = {
  data: ErrorResponse
  status: 413
}

export type orderHighlightsResponse415 = {
  data: ErrorResponse
  status: 415
}

export type orderHighlightsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type orderHighlightsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type orderHighlightsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type orderHighlightsResponseSuccess = (orderHighlightsResponse204) & {
  headers: Headers;
};
export type orderHighlightsResponseError = (orderHighlightsResponse400 | orderHighlightsResponse401 | orderHighlightsResponse403 | orderHighlightsResponse404 | orderHighlightsResponse413 | orderHighlightsResponse415 | orderHighlightsResponse429 | orderHighlightsResponse500 | orderHighlightsResponse503) & {
  headers: Headers;
};

export type orderHighlightsResponse = (orderHighlightsResponseSuccess | orderHighlightsResponseError)

export const getOrderHighlightsUrl = () => {




  return `/api/v1/me/highlights/order`
}

/**
 * The given highlights come first, in this order. The others follow in their present order.
 * @summary Reorder highlights
 */
export const orderHighlights = async (orderHighlightsRequest: OrderHighlightsRequest, options?: Parameters<typeof send>[1]): Promise<orderHighlightsResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<orderHighlightsResponse>(getOrderHighlightsUrl(),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(orderHighlightsRequest)
  }
);}



export type likePostResponse200 = {
  data: LikeState
  status: 200
}

export type likePostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type likePostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type likePostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type likePostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type likePostResponse409 = {
  data: ErrorResponse
  status: 409
}

export type likePostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type likePostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type likePostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type likePostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type likePostResponseSuccess = (likePostResponse200) & {
  headers: Headers;
};
export type likePostResponseError = (likePostResponse400 | likePostResponse401 | likePostResponse403 | likePostResponse404 | likePostResponse409 | likePostResponse413 | likePostResponse429 | likePostResponse500 | likePostResponse503) & {
  headers: Headers;
};

export type likePostResponse = (likePostResponseSuccess | likePostResponseError)

export const getLikePostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}/like`
}

/**
 * Repeating the call changes nothing.
 * @summary Like a post
 */
export const likePost = async (id: string, options?: Parameters<typeof send>[1]): Promise<likePostResponse> => {

  return send<likePostResponse>(getLikePostUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type unlikePostResponse200 = {
  data: LikeState
  status: 200
}

export type unlikePostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unlikePostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unlikePostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unlikePostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unlikePostResponse409 = {
  data: ErrorResponse
  status: 409
}

export type unlikePostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unlikePostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unlikePostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unlikePostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unlikePostResponseSuccess = (unlikePostResponse200) & {
  headers: Headers;
};
export type unlikePostResponseError = (unlikePostResponse400 | unlikePostResponse401 | unlikePostResponse403 | unlikePostResponse404 | unlikePostResponse409 | unlikePostResponse413 | unlikePostResponse429 | unlikePostResponse500 | unlikePostResponse503) & {
  headers: Headers;
};

export type unlikePostResponse = (unlikePostResponseSuccess | unlikePostResponseError)

export const getUnlikePostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}/like`
}

/**
 * Returns the same if the caller had not liked it.
 * @summary Unlike a post
 */
export const unlikePost = async (id: string, options?: Parameters<typeof send>[1]): Promise<unlikePostResponse> => {

  return send<unlikePostResponse>(getUnlikePostUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listLikersResponse200 = {
  data: LikerPage
  status: 200
}

export type listLikersResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listLikersResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listLikersResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listLikersResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listLikersResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listLikersResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listLikersResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listLikersResponseSuccess = (listLikersResponse200) & {
  headers: Headers;
};
export type listLikersResponseError = (listLikersResponse400 | listLikersResponse401 | listLikersResponse403 | listLikersResponse404 | listLikersResponse429 | listLikersResponse500 | listLikersResponse503) & {
  headers: Headers;
};

export type listLikersResponse = (listLikersResponseSuccess | listLikersResponseError)

export const getListLikersUrl = (id: string,
    params?: ListLikersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/posts/${encodeURIComponent(String(id))}/likes?${stringifiedParams}` : `/api/v1/posts/${encodeURIComponent(String(id))}/likes`
}

/**
 * Newest first, each with the caller's relationship to them. Omits suspended users and users with a block between them
 * and the caller, in either direction.
 * @summary List users who liked a post
 */
export const listLikers = async (id: string,
    params?: ListLikersParams, options?: Parameters<typeof send>[1]): Promise<listLikersResponse> => {

  return send<listLikersResponse>(getListLikersUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type createCommentResponse201 = {
  data: Comment
  status: 201
}

export type createCommentResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createCommentResponse401 = {
  data: ErrorResponse
  status: 401
}

export type createCommentResponse403 = {
  data: ErrorResponse
  status: 403
}

export type createCommentResponse404 = {
  data: ErrorResponse
  status: 404
}

export type createCommentResponse409 = {
  data: ErrorResponse
  status: 409
}

export type createCommentResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createCommentResponse415 = {
  data: ErrorResponse
  status: 415
}

export type createCommentResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createCommentResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createCommentResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createCommentResponseSuccess = (createCommentResponse201) & {
  headers: Headers;
};
export type createCommentResponseError = (createCommentResponse400 | createCommentResponse401 | createCommentResponse403 | createCommentResponse404 | createCommentResponse409 | createCommentResponse413 | createCommentResponse415 | createCommentResponse429 | createCommentResponse500 | createCommentResponse503) & {
  headers: Headers;
};

export type createCommentResponse = (createCommentResponseSuccess | createCommentResponseError)

export const getCreateCommentUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}/comment`
}

/**
 * With `parent_id`, the comment is a reply to another comment of the same post, at any depth. The post's creator and
 * the author of the parent comment are notified.
 * @summary Comment on a post
 */
export const createComment = async (id: string,
    commentRequest: CommentRequest,
    headers?: CreateCommentHeaders, options?: Parameters<typeof send>[1]): Promise<createCommentResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<createCommentResponse>(getCreateCommentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(commentRequest)
  }
);}



export type listCommentsResponse200 = {
  data: CommentPage
  status: 200
}

export type listCommentsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listCommentsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listCommentsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listCommentsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listCommentsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listCommentsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listCommentsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listCommentsResponseSuccess = (listCommentsResponse200) & {
  headers: Headers;
};
export type listCommentsResponseError = (listCommentsResponse400 | listCommentsResponse401 | listCommentsResponse403 | listCommentsResponse404 | listCommentsResponse429 | listCommentsResponse500 | listCommentsResponse503) & {
  headers: Headers;
};

export type listCommentsResponse = (listCommentsResponseSuccess | listCommentsResponseError)

export const getListCommentsUrl = (id: string,
    params?: ListCommentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/posts/${encodeURIComponent(String(id))}/comments?${stringifiedParams}` : `/api/v1/posts/${encodeURIComponent(String(id))}/comments`
}

/**
 * Returns top-level comments, each with its first three replies. `sort=top` orders by number of replies, then newest
 * first. Omits comments of suspended users and of users with a block between them and the caller, in either direction.
 * @summary List comments on a post
 */
export const listComments = async (id: string,
    params?: ListCommentsParams, options?: Parameters<typeof send>[1]): Promise<listCommentsResponse> => {

  return send<listCommentsResponse>(getListCommentsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listRepliesResponse200 = {
  data: ReplyPage
  status: 200
}

export type listRepliesResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listRepliesResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listRepliesResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listRepliesResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listRepliesResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listRepliesResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listRepliesResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listRepliesResponseSuccess = (listRepliesResponse200) & {
  headers: Headers;
};
export type listRepliesResponseError = (listRepliesResponse400 | listRepliesResponse401 | listRepliesResponse403 | listRepliesResponse404 | listRepliesResponse429 | listRepliesResponse500 | listRepliesResponse503) & {
  headers: Headers;
};

export type listRepliesResponse = (listRepliesResponseSuccess | listRepliesResponseError)

export const getListRepliesUrl = (id: string,
    params?: ListRepliesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/comments/${encodeURIComponent(String(id))}/replies?${stringifiedParams}` : `/api/v1/comments/${encodeURIComponent(String(id))}/replies`
}

/**
 * Returns the replies to the comment and to its replies, at any depth, oldest first. `parent_id` is the comment that a
 * reply responds to.
 * @summary List replies to a comment
 */
export const listReplies = async (id: string,
    params?: ListRepliesParams, options?: Parameters<typeof send>[1]): Promise<listRepliesResponse> => {

  return send<listRepliesResponse>(getListRepliesUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type deleteCommentResponse204 = {
  data: void
  status: 204
}

export type deleteCommentResponse400 = {
  data: ErrorResponse
  status: 400
}

export type deleteCommentResponse401 = {
  data: ErrorResponse
  status: 401
}

export type deleteCommentResponse403 = {
  data: ErrorResponse
  status: 403
}

export type deleteCommentResponse404 = {
  data: ErrorResponse
  status: 404
}

export type deleteCommentResponse413 = {
  data: ErrorResponse
  status: 413
}

export type deleteCommentResponse429 = {
  data: ErrorResponse
  status: 429
}

export type deleteCommentResponse500 = {
  data: ErrorResponse
  status: 500
}

export type deleteCommentResponse503 = {
  data: ErrorResponse
  status: 503
}

export type deleteCommentResponseSuccess = (deleteCommentResponse204) & {
  headers: Headers;
};
export type deleteCommentResponseError = (deleteCommentResponse400 | deleteCommentResponse401 | deleteCommentResponse403 | deleteCommentResponse404 | deleteCommentResponse413 | deleteCommentResponse429 | deleteCommentResponse500 | deleteCommentResponse503) & {
  headers: Headers;
};

export type deleteCommentResponse = (deleteCommentResponseSuccess | deleteCommentResponseError)

export const getDeleteCommentUrl = (id: string,) => {




  return `/api/v1/comments/${encodeURIComponent(String(id))}`
}

/**
 * Deletes a comment of the caller, or any comment on the caller's content. Replies to it are deleted too. The first
 * call returns 204, the next 404.
 * @summary Delete a comment
 */
export const deleteComment = async (id: string, options?: Parameters<typeof send>[1]): Promise<deleteCommentResponse> => {

  return send<deleteCommentResponse>(getDeleteCommentUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type sharePostResponse201 = {
  data: Share
  status: 201
}

export type sharePostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type sharePostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type sharePostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type sharePostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type sharePostResponse409 = {
  data: ErrorResponse
  status: 409
}

export type sharePostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type sharePostResponse415 = {
  data: ErrorResponse
  status: 415
}

export type sharePostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type sharePostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type sharePostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type sharePostResponseSuccess = (sharePostResponse201) & {
  headers: Headers;
};
export type sharePostResponseError = (sharePostResponse400 | sharePostResponse401 | sharePostResponse403 | sharePostResponse404 | sharePostResponse409 | sharePostResponse413 | sharePostResponse415 | sharePostResponse429 | sharePostResponse500 | sharePostResponse503) & {
  headers: Headers;
};

export type sharePostResponse = (sharePostResponseSuccess | sharePostResponseError)

export const getSharePostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}/share`
}

/**
 * The text is optional. Each share counts. The creator is notified.
 * @summary Share a post
 */
export const sharePost = async (id: string,
    shareRequest?: ShareRequest,
    headers?: SharePostHeaders, options?: Parameters<typeof send>[1]): Promise<sharePostResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<sharePostResponse>(getSharePostUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(shareRequest)
  }
);}



export type savePostResponse200 = {
  data: SaveState
  status: 200
}

export type savePostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type savePostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type savePostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type savePostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type savePostResponse409 = {
  data: ErrorResponse
  status: 409
}

export type savePostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type savePostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type savePostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type savePostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type savePostResponseSuccess = (savePostResponse200) & {
  headers: Headers;
};
export type savePostResponseError = (savePostResponse400 | savePostResponse401 | savePostResponse403 | savePostResponse404 | savePostResponse409 | savePostResponse413 | savePostResponse429 | savePostResponse500 | savePostResponse503) & {
  headers: Headers;
};

export type savePostResponse = (savePostResponseSuccess | savePostResponseError)

export const getSavePostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}/save`
}

/**
 * Repeating the call changes nothing. No user is notified.
 * @summary Save a post
 */
export const savePost = async (id: string, options?: Parameters<typeof send>[1]): Promise<savePostResponse> => {

  return send<savePostResponse>(getSavePostUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type unsavePostResponse200 = {
  data: SaveState
  status: 200
}

export type unsavePostResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unsavePostResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unsavePostResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unsavePostResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unsavePostResponse409 = {
  data: ErrorResponse
  status: 409
}

export type unsavePostResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unsavePostResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unsavePostResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unsavePostResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unsavePostResponseSuccess = (unsavePostResponse200) & {
  headers: Headers;
};
export type unsavePostResponseError = (unsavePostResponse400 | unsavePostResponse401 | unsavePostResponse403 | unsavePostResponse404 | unsavePostResponse409 | unsavePostResponse413 | unsavePostResponse429 | unsavePostResponse500 | unsavePostResponse503) & {
  headers: Headers;
};

export type unsavePostResponse = (unsavePostResponseSuccess | unsavePostResponseError)

export const getUnsavePostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}/save`
}

/**
 * Returns the same if the caller had not saved it.
 * @summary Unsave a post
 */
export const unsavePost = async (id: string, options?: Parameters<typeof send>[1]): Promise<unsavePostResponse> => {

  return send<unsavePostResponse>(getUnsavePostUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type likeReelResponse200 = {
  data: LikeState
  status: 200
}

export type likeReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type likeReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type likeReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type likeReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type likeReelResponse409 = {
  data: ErrorResponse
  status: 409
}

export type likeReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type likeReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type likeReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type likeReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type likeReelResponseSuccess = (likeReelResponse200) & {
  headers: Headers;
};
export type likeReelResponseError = (likeReelResponse400 | likeReelResponse401 | likeReelResponse403 | likeReelResponse404 | likeReelResponse409 | likeReelResponse413 | likeReelResponse429 | likeReelResponse500 | likeReelResponse503) & {
  headers: Headers;
};

export type likeReelResponse = (likeReelResponseSuccess | likeReelResponseError)

export const getLikeReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}/like`
}

/**
 * Repeating the call changes nothing.
 * @summary Like a reel
 */
export const likeReel = async (id: string, options?: Parameters<typeof send>[1]): Promise<likeReelResponse> => {

  return send<likeReelResponse>(getLikeReelUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type unlikeReelResponse200 = {
  data: LikeState
  status: 200
}

export type unlikeReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unlikeReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unlikeReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unlikeReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unlikeReelResponse409 = {
  data: ErrorResponse
  status: 409
}

export type unlikeReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unlikeReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unlikeReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unlikeReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unlikeReelResponseSuccess = (unlikeReelResponse200) & {
  headers: Headers;
};
export type unlikeReelResponseError = (unlikeReelResponse400 | unlikeReelResponse401 | unlikeReelResponse403 | unlikeReelResponse404 | unlikeReelResponse409 | unlikeReelResponse413 | unlikeReelResponse429 | unlikeReelResponse500 | unlikeReelResponse503) & {
  headers: Headers;
};

export type unlikeReelResponse = (unlikeReelResponseSuccess | unlikeReelResponseError)

export const getUnlikeReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}/like`
}

/**
 * Returns the same if the caller had not liked it.
 * @summary Unlike a reel
 */
export const unlikeReel = async (id: string, options?: Parameters<typeof send>[1]): Promise<unlikeReelResponse> => {

  return send<unlikeReelResponse>(getUnlikeReelUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listReelLikersResponse200 = {
  data: LikerPage
  status: 200
}

export type listReelLikersResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listReelLikersResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listReelLikersResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listReelLikersResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listReelLikersResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listReelLikersResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listReelLikersResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listReelLikersResponseSuccess = (listReelLikersResponse200) & {
  headers: Headers;
};
export type listReelLikersResponseError = (listReelLikersResponse400 | listReelLikersResponse401 | listReelLikersResponse403 | listReelLikersResponse404 | listReelLikersResponse429 | listReelLikersResponse500 | listReelLikersResponse503) & {
  headers: Headers;
};

export type listReelLikersResponse = (listReelLikersResponseSuccess | listReelLikersResponseError)

export const getListReelLikersUrl = (id: string,
    params?: ListReelLikersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/reels/${encodeURIComponent(String(id))}/likes?${stringifiedParams}` : `/api/v1/reels/${encodeURIComponent(String(id))}/likes`
}

/**
 * Newest first, each with the caller's relationship to them. Omits suspended users and users with a block between them
 * and the caller, in either direction.
 * @summary List users who liked a reel
 */
export const listReelLikers = async (id: string,
    params?: ListReelLikersParams, options?: Parameters<typeof send>[1]): Promise<listReelLikersResponse> => {

  return send<listReelLikersResponse>(getListReelLikersUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type createReelCommentResponse201 = {
  data: Comment
  status: 201
}

export type createReelCommentResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createReelCommentResponse401 = {
  data: ErrorResponse
  status: 401
}

export type createReelCommentResponse403 = {
  data: ErrorResponse
  status: 403
}

export type createReelCommentResponse404 = {
  data: ErrorResponse
  status: 404
}

export type createReelCommentResponse409 = {
  data: ErrorResponse
  status: 409
}

export type createReelCommentResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createReelCommentResponse415 = {
  data: ErrorResponse
  status: 415
}

export type createReelCommentResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createReelCommentResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createReelCommentResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createReelCommentResponseSuccess = (createReelCommentResponse201) & {
  headers: Headers;
};
export type createReelCommentResponseError = (createReelCommentResponse400 | createReelCommentResponse401 | createReelCommentResponse403 | createReelCommentResponse404 | createReelCommentResponse409 | createReelCommentResponse413 | createReelCommentResponse415 | createReelCommentResponse429 | createReelCommentResponse500 | createReelCommentResponse503) & {
  headers: Headers;
};

export type createReelCommentResponse = (createReelCommentResponseSuccess | createReelCommentResponseError)

export const getCreateReelCommentUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}/comment`
}

/**
 * With `parent_id`, the comment is a reply to another comment of the same reel, at any depth. The reel's creator and
 * the author of the parent comment are notified.
 * @summary Comment on a reel
 */
export const createReelComment = async (id: string,
    commentRequest: CommentRequest,
    headers?: CreateReelCommentHeaders, options?: Parameters<typeof send>[1]): Promise<createReelCommentResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<createReelCommentResponse>(getCreateReelCommentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(commentRequest)
  }
);}



export type listReelCommentsResponse200 = {
  data: CommentPage
  status: 200
}

export type listReelCommentsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listReelCommentsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listReelCommentsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listReelCommentsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listReelCommentsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listReelCommentsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listReelCommentsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listReelCommentsResponseSuccess = (listReelCommentsResponse200) & {
  headers: Headers;
};
export type listReelCommentsResponseError = (listReelCommentsResponse400 | listReelCommentsResponse401 | listReelCommentsResponse403 | listReelCommentsResponse404 | listReelCommentsResponse429 | listReelCommentsResponse500 | listReelCommentsResponse503) & {
  headers: Headers;
};

export type listReelCommentsResponse = (listReelCommentsResponseSuccess | listReelCommentsResponseError)

export const getListReelCommentsUrl = (id: string,
    params?: ListReelCommentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/reels/${encodeURIComponent(String(id))}/comments?${stringifiedParams}` : `/api/v1/reels/${encodeURIComponent(String(id))}/comments`
}

/**
 * Returns top-level comments, each with its first three replies. `sort=top` orders by number of replies, then newest
 * first. Omits comments of suspended users and of users with a block between them and the caller, in either direction.
 * @summary List comments on a reel
 */
export const listReelComments = async (id: string,
    params?: ListReelCommentsParams, options?: Parameters<typeof send>[1]): Promise<listReelCommentsResponse> => {

  return send<listReelCommentsResponse>(getListReelCommentsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type shareReelResponse201 = {
  data: Share
  status: 201
}

export type shareReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type shareReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type shareReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type shareReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type shareReelResponse409 = {
  data: ErrorResponse
  status: 409
}

export type shareReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type shareReelResponse415 = {
  data: ErrorResponse
  status: 415
}

export type shareReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type shareReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type shareReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type shareReelResponseSuccess = (shareReelResponse201) & {
  headers: Headers;
};
export type shareReelResponseError = (shareReelResponse400 | shareReelResponse401 | shareReelResponse403 | shareReelResponse404 | shareReelResponse409 | shareReelResponse413 | shareReelResponse415 | shareReelResponse429 | shareReelResponse500 | shareReelResponse503) & {
  headers: Headers;
};

export type shareReelResponse = (shareReelResponseSuccess | shareReelResponseError)

export const getShareReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}/share`
}

/**
 * The text is optional. Each share counts. The creator is notified.
 * @summary Share a reel
 */
export const shareReel = async (id: string,
    shareRequest?: ShareRequest,
    headers?: ShareReelHeaders, options?: Parameters<typeof send>[1]): Promise<shareReelResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<shareReelResponse>(getShareReelUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(shareRequest)
  }
);}



export type saveReelResponse200 = {
  data: SaveState
  status: 200
}

export type saveReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type saveReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type saveReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type saveReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type saveReelResponse409 = {
  data: ErrorResponse
  status: 409
}

export type saveReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type saveReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type saveReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type saveReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type saveReelResponseSuccess = (saveReelResponse200) & {
  headers: Headers;
};
export type saveReelResponseError = (saveReelResponse400 | saveReelResponse401 | saveReelResponse403 | saveReelResponse404 | saveReelResponse409 | saveReelResponse413 | saveReelResponse429 | saveReelResponse500 | saveReelResponse503) & {
  headers: Headers;
};

export type saveReelResponse = (saveReelResponseSuccess | saveReelResponseError)

export const getSaveReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}/save`
}

/**
 * Repeating the call changes nothing. No user is notified.
 * @summary Save a reel
 */
export const saveReel = async (id: string, options?: Parameters<typeof send>[1]): Promise<saveReelResponse> => {

  return send<saveReelResponse>(getSaveReelUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type unsaveReelResponse200 = {
  data: SaveState
  status: 200
}

export type unsaveReelResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unsaveReelResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unsaveReelResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unsaveReelResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unsaveReelResponse409 = {
  data: ErrorResponse
  status: 409
}

export type unsaveReelResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unsaveReelResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unsaveReelResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unsaveReelResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unsaveReelResponseSuccess = (unsaveReelResponse200) & {
  headers: Headers;
};
export type unsaveReelResponseError = (unsaveReelResponse400 | unsaveReelResponse401 | unsaveReelResponse403 | unsaveReelResponse404 | unsaveReelResponse409 | unsaveReelResponse413 | unsaveReelResponse429 | unsaveReelResponse500 | unsaveReelResponse503) & {
  headers: Headers;
};

export type unsaveReelResponse = (unsaveReelResponseSuccess | unsaveReelResponseError)

export const getUnsaveReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}/save`
}

/**
 * Returns the same if the caller had not saved it.
 * @summary Unsave a reel
 */
export const unsaveReel = async (id: string, options?: Parameters<typeof send>[1]): Promise<unsaveReelResponse> => {

  return send<unsaveReelResponse>(getUnsaveReelUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type recordViewsResponse202 = {
  data: RecordedViews
  status: 202
}

export type recordViewsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type recordViewsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type recordViewsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type recordViewsResponse413 = {
  data: ErrorResponse
  status: 413
}

export type recordViewsResponse415 = {
  data: ErrorResponse
  status: 415
}

export type recordViewsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type recordViewsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type recordViewsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type recordViewsResponseSuccess = (recordViewsResponse202) & {
  headers: Headers;
};
export type recordViewsResponseError = (recordViewsResponse400 | recordViewsResponse401 | recordViewsResponse403 | recordViewsResponse413 | recordViewsResponse415 | recordViewsResponse429 | recordViewsResponse500 | recordViewsResponse503) & {
  headers: Headers;
};

export type recordViewsResponse = (recordViewsResponseSuccess | recordViewsResponseError)

export const getRecordViewsUrl = () => {




  return `/api/v1/events/views`
}

/**
 * Takes up to 100 views. The client creates an id for each view; sending a view again changes nothing, so the client
 * can retry a batch until it gets a response. Views of the caller's own content, of content that the caller may not
 * see or that is deleted, and views that are older than 24 hours or in the future are refused one by one, without
 * affecting the others. A story counts once for each viewer. `view_count` is updated within seconds.
 * @summary Record views
 */
export const recordViews = async (recordViewsRequest: RecordViewsRequest, options?: Parameters<typeof send>[1]): Promise<recordViewsResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<recordViewsResponse>(getRecordViewsUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(recordViewsRequest)
  }
);}



export type listSavedResponse200 = {
  data: ContentPage
  status: 200
}

export type listSavedResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listSavedResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listSavedResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listSavedResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listSavedResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listSavedResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listSavedResponseSuccess = (listSavedResponse200) & {
  headers: Headers;
};
export type listSavedResponseError = (listSavedResponse400 | listSavedResponse401 | listSavedResponse403 | listSavedResponse429 | listSavedResponse500 | listSavedResponse503) & {
  headers: Headers;
};

export type listSavedResponse = (listSavedResponseSuccess | listSavedResponseError)

export const getListSavedUrl = (params?: ListSavedParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/me/saved?${stringifiedParams}` : `/api/v1/me/saved`
}

/**
 * Last saved first. Content that the caller may no longer see is left out.
 * @summary List saved content
 */
export const listSaved = async (params?: ListSavedParams, options?: Parameters<typeof send>[1]): Promise<listSavedResponse> => {

  return send<listSavedResponse>(getListSavedUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type getFeedResponse200 = {
  data: ContentPage
  status: 200
}

export type getFeedResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getFeedResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getFeedResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getFeedResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getFeedResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getFeedResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getFeedResponseSuccess = (getFeedResponse200) & {
  headers: Headers;
};
export type getFeedResponseError = (getFeedResponse400 | getFeedResponse401 | getFeedResponse403 | getFeedResponse429 | getFeedResponse500 | getFeedResponse503) & {
  headers: Headers;
};

export type getFeedResponse = (getFeedResponseSuccess | getFeedResponseError)

export const getGetFeedUrl = (params?: GetFeedParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/feed?${stringifiedParams}` : `/api/v1/feed`
}

/**
 * Returns posts, reels, stories and live streams in one list, including the caller's own. `algo=ch` considers content
 * of followed users, content that is popular in the last 24 hours, content about the caller's interests and new
 * content. It sorts them by the score that `/docs/ranking` describes. `algo=time` returns content of followed users,
 * newest first.
 *
 * The pages of one ranking session belong together: no item is repeated, none is left out, and newly published content
 * does not shift them. A ranking is stored for 15 minutes after its last page. After that, its cursor continues in a
 * new ranking, which is computed for the time at which the session started. A session ends after the best 500 items.
 *
 * A first page of 20 items may be up to 60 seconds old, unless the caller has since blocked, muted, followed,
 * unfollowed, liked, saved, published or given feedback. Counts may be that old, and content of other users may appear
 * that late. Visibility, blocks and mutes are always checked when the page is served. `Cache-Control: no-cache` ranks
 * now.
 * @summary Get the ranked feed
 */
export const getFeed = async (params?: GetFeedParams,
    headers?: GetFeedHeaders, options?: Parameters<typeof send>[1]): Promise<getFeedResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getFeedResponse>(getGetFeedUrl(params),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type giveFeedbackResponse201 = {
  data: Feedback
  status: 201
}

export type giveFeedbackResponse400 = {
  data: ErrorResponse
  status: 400
}

export type giveFeedbackResponse401 = {
  data: ErrorResponse
  status: 401
}

export type giveFeedbackResponse403 = {
  data: ErrorResponse
  status: 403
}

export type giveFeedbackResponse404 = {
  data: ErrorResponse
  status: 404
}

export type giveFeedbackResponse409 = {
  data: ErrorResponse
  status: 409
}

export type giveFeedbackResponse413 = {
  data: ErrorResponse
  status: 413
}

export type giveFeedbackResponse415 = {
  data: ErrorResponse
  status: 415
}

export type giveFeedbackResponse429 = {
  data: ErrorResponse
  status: 429
}

export type giveFeedbackResponse500 = {
  data: ErrorResponse
  status: 500
}

export type giveFeedbackResponse503 = {
  data: ErrorResponse
  status: 503
}

export type giveFeedbackResponseSuccess = (giveFeedbackResponse201) & {
  headers: Headers;
};
export type giveFeedbackResponseError = (giveFeedbackResponse400 | giveFeedbackResponse401 | giveFeedbackResponse403 | giveFeedbackResponse404 | giveFeedbackResponse409 | giveFeedbackResponse413 | giveFeedbackResponse415 | giveFeedbackResponse429 | giveFeedbackResponse500 | giveFeedbackResponse503) & {
  headers: Headers;
};

export type giveFeedbackResponse = (giveFeedbackResponseSuccess | giveFeedbackResponseError)

export const getGiveFeedbackUrl = () => {




  return `/api/v1/feed/feedback`
}

/**
 * `less` hides the item from the caller's feed, halves the score of other items of its creator and lowers the weight
 * of its tags. `more` does the opposite. It takes effect with the next feed. Another call replaces the feedback. The
 * creator is not notified.
 * @summary Give feedback on an item
 */
export const giveFeedback = async (giveFeedbackRequest: GiveFeedbackRequest,
    headers?: GiveFeedbackHeaders, options?: Parameters<typeof send>[1]): Promise<giveFeedbackResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<giveFeedbackResponse>(getGiveFeedbackUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(giveFeedbackRequest)
  }
);}



export type withdrawFeedbackResponse204 = {
  data: void
  status: 204
}

export type withdrawFeedbackResponse400 = {
  data: ErrorResponse
  status: 400
}

export type withdrawFeedbackResponse401 = {
  data: ErrorResponse
  status: 401
}

export type withdrawFeedbackResponse403 = {
  data: ErrorResponse
  status: 403
}

export type withdrawFeedbackResponse404 = {
  data: ErrorResponse
  status: 404
}

export type withdrawFeedbackResponse413 = {
  data: ErrorResponse
  status: 413
}

export type withdrawFeedbackResponse429 = {
  data: ErrorResponse
  status: 429
}

export type withdrawFeedbackResponse500 = {
  data: ErrorResponse
  status: 500
}

export type withdrawFeedbackResponse503 = {
  data: ErrorResponse
  status: 503
}

export type withdrawFeedbackResponseSuccess = (withdrawFeedbackResponse204) & {
  headers: Headers;
};
export type withdrawFeedbackResponseError = (withdrawFeedbackResponse400 | withdrawFeedbackResponse401 | withdrawFeedbackResponse403 | withdrawFeedbackResponse404 | withdrawFeedbackResponse413 | withdrawFeedbackResponse429 | withdrawFeedbackResponse500 | withdrawFeedbackResponse503) & {
  headers: Headers;
};

export type withdrawFeedbackResponse = (withdrawFeedbackResponseSuccess | withdrawFeedbackResponseError)

export const getWithdrawFeedbackUrl = (id: string,) => {




  return `/api/v1/feed/feedback/${encodeURIComponent(String(id))}`
}

/**
 * Removes the effect of the feedback completely. Also returns 204 if there was no feedback on content that the caller
 * may see.
 * @summary Withdraw feedback on an item
 */
export const withdrawFeedback = async (id: string, options?: Parameters<typeof send>[1]): Promise<withdrawFeedbackResponse> => {

  return send<withdrawFeedbackResponse>(getWithdrawFeedbackUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listInterestsResponse200 = {
  data: InterestPage
  status: 200
}

export type listInterestsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listInterestsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listInterestsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listInterestsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listInterestsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listInterestsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listInterestsResponseSuccess = (listInterestsResponse200) & {
  headers: Headers;
};
export type listInterestsResponseError = (listInterestsResponse400 | listInterestsResponse401 | listInterestsResponse403 | listInterestsResponse429 | listInterestsResponse500 | listInterestsResponse503) & {
  headers: Headers;
};

export type listInterestsResponse = (listInterestsResponseSuccess | listInterestsResponseError)

export const getListInterestsUrl = (params?: ListInterestsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/me/interests?${stringifiedParams}` : `/api/v1/me/interests`
}

/**
 * Returns the tags of content that the caller likes, saves, comments on and shares, strongest first. They determine
 * `personalization` in the feed and the recommended users. Up to 200 are kept.
 * @summary List interests
 */
export const listInterests = async (params?: ListInterestsParams, options?: Parameters<typeof send>[1]): Promise<listInterestsResponse> => {

  return send<listInterestsResponse>(getListInterestsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type eraseInterestsResponse204 = {
  data: void
  status: 204
}

export type eraseInterestsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type eraseInterestsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type eraseInterestsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type eraseInterestsResponse413 = {
  data: ErrorResponse
  status: 413
}

export type eraseInterestsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type eraseInterestsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type eraseInterestsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type eraseInterestsResponseSuccess = (eraseInterestsResponse204) & {
  headers: Headers;
};
export type eraseInterestsResponseError = (eraseInterestsResponse400 | eraseInterestsResponse401 | eraseInterestsResponse403 | eraseInterestsResponse413 | eraseInterestsResponse429 | eraseInterestsResponse500 | eraseInterestsResponse503) & {
  headers: Headers;
};

export type eraseInterestsResponse = (eraseInterestsResponseSuccess | eraseInterestsResponseError)

export const getEraseInterestsUrl = () => {




  return `/api/v1/me/interests`
}

/**
 * Earlier actions do not restore them; later actions create new ones.
 * @summary Erase all interests
 */
export const eraseInterests = async ( options?: Parameters<typeof send>[1]): Promise<eraseInterestsResponse> => {

  return send<eraseInterestsResponse>(getEraseInterestsUrl(),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type eraseInterestResponse204 = {
  data: void
  status: 204
}

export type eraseInterestResponse400 = {
  data: ErrorResponse
  status: 400
}

export type eraseInterestResponse401 = {
  data: ErrorResponse
  status: 401
}

export type eraseInterestResponse403 = {
  data: ErrorResponse
  status: 403
}

export type eraseInterestResponse413 = {
  data: ErrorResponse
  status: 413
}

export type eraseInterestResponse429 = {
  data: ErrorResponse
  status: 429
}

export type eraseInterestResponse500 = {
  data: ErrorResponse
  status: 500
}

export type eraseInterestResponse503 = {
  data: ErrorResponse
  status: 503
}

export type eraseInterestResponseSuccess = (eraseInterestResponse204) & {
  headers: Headers;
};
export type eraseInterestResponseError = (eraseInterestResponse400 | eraseInterestResponse401 | eraseInterestResponse403 | eraseInterestResponse413 | eraseInterestResponse429 | eraseInterestResponse500 | eraseInterestResponse503) & {
  headers: Headers;
};

export type eraseInterestResponse = (eraseInterestResponseSuccess | eraseInterestResponseError)

export const getEraseInterestUrl = (tag: string,) => {




  return `/api/v1/me/interests/${encodeURIComponent(String(tag))}`
}

/**
 * Also returns 204 if the tag is not an interest.
 * @summary Erase an interest
 */
export const eraseInterest = async (tag: string, options?: Parameters<typeof send>[1]): Promise<eraseInterestResponse> => {

  return send<eraseInterestResponse>(getEraseInterestUrl(tag),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type searchResponse200 = {
  data: SearchPage
  status: 200
}

export type searchResponse400 = {
  data: ErrorResponse
  status: 400
}

export type searchResponse401 = {
  data: ErrorResponse
  status: 401
}

export type searchResponse403 = {
  data: ErrorResponse
  status: 403
}

export type searchResponse429 = {
  data: ErrorResponse
  status: 429
}

export type searchResponse500 = {
  data: ErrorResponse
  status: 500
}

export type searchResponse503 = {
  data: ErrorResponse
  status: 503
}

export type searchResponseSuccess = (searchResponse200) & {
  headers: Headers;
};
export type searchResponseError = (searchResponse400 | searchResponse401 | searchResponse403 | searchResponse429 | searchResponse500 | searchResponse503) & {
  headers: Headers;
};

export type searchResponse = (searchResponseSuccess | searchResponseError)

export const getSearchUrl = (params: SearchParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/search?${stringifiedParams}` : `/api/v1/search`
}

/**
 * Finds only what the caller may see: the query itself checks visibility, blocks and mutes. Users are found by a name,
 * the beginning of a name, or a name with a typo; the best match comes first, then the most followed. Hashtags are
 * found in the same way, each with the number of public items that have it. Content is found by all words, newest
 * first.
 * @summary Search users, hashtags and content
 */
export const search = async (params: SearchParams, options?: Parameters<typeof send>[1]): Promise<searchResponse> => {

  return send<searchResponse>(getSearchUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type getTrendingResponse200 = {
  data: ContentPage
  status: 200
}

export type getTrendingResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getTrendingResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getTrendingResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getTrendingResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getTrendingResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getTrendingResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getTrendingResponseSuccess = (getTrendingResponse200) & {
  headers: Headers;
};
export type getTrendingResponseError = (getTrendingResponse400 | getTrendingResponse401 | getTrendingResponse403 | getTrendingResponse429 | getTrendingResponse500 | getTrendingResponse503) & {
  headers: Headers;
};

export type getTrendingResponse = (getTrendingResponseSuccess | getTrendingResponseError)

export const getGetTrendingUrl = (params?: GetTrendingParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/trending?${stringifiedParams}` : `/api/v1/trending`
}

/**
 * Ranks public content by the number of users who liked, commented on, shared or saved it in the last 24 hours. The
 * weight of an action halves every six hours. Every user counts once for each item, whatever they do with it, and
 * creators do not count for their own content. Omits content that the caller may not see or whose creator the caller
 * has muted. The ranking is stored for 15 minutes, so the pages of one pagination belong together for that time.
 * @summary Get trending content
 */
export const getTrending = async (params?: GetTrendingParams, options?: Parameters<typeof send>[1]): Promise<getTrendingResponse> => {

  return send<getTrendingResponse>(getGetTrendingUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listTrendingTagsResponse200 = {
  data: TrendingTagPage
  status: 200
}

export type listTrendingTagsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listTrendingTagsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listTrendingTagsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listTrendingTagsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listTrendingTagsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listTrendingTagsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listTrendingTagsResponseSuccess = (listTrendingTagsResponse200) & {
  headers: Headers;
};
export type listTrendingTagsResponseError = (listTrendingTagsResponse400 | listTrendingTagsResponse401 | listTrendingTagsResponse403 | listTrendingTagsResponse429 | listTrendingTagsResponse500 | listTrendingTagsResponse503) & {
  headers: Headers;
};

export type listTrendingTagsResponse = (listTrendingTagsResponseSuccess | listTrendingTagsResponseError)

export const getListTrendingTagsUrl = (params?: ListTrendingTagsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/trending/tags?${stringifiedParams}` : `/api/v1/trending/tags`
}

/**
 * Counts public posts and reels of the last 24 hours. Every creator counts once for each tag.
 * @summary List trending hashtags
 */
export const listTrendingTags = async (params?: ListTrendingTagsParams, options?: Parameters<typeof send>[1]): Promise<listTrendingTagsResponse> => {

  return send<listTrendingTagsResponse>(getListTrendingTagsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type discoverResponse200 = {
  data: Discovery
  status: 200
}

export type discoverResponse400 = {
  data: ErrorResponse
  status: 400
}

export type discoverResponse401 = {
  data: ErrorResponse
  status: 401
}

export type discoverResponse403 = {
  data: ErrorResponse
  status: 403
}

export type discoverResponse429 = {
  data: ErrorResponse
  status: 429
}

export type discoverResponse500 = {
  data: ErrorResponse
  status: 500
}

export type discoverResponse503 = {
  data: ErrorResponse
  status: 503
}

export type discoverResponseSuccess = (discoverResponse200) & {
  headers: Headers;
};
export type discoverResponseError = (discoverResponse400 | discoverResponse401 | discoverResponse403 | discoverResponse429 | discoverResponse500 | discoverResponse503) & {
  headers: Headers;
};

export type discoverResponse = (discoverResponseSuccess | discoverResponseError)

export const getDiscoverUrl = (params?: DiscoverParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/discover?${stringifiedParams}` : `/api/v1/discover`
}

/**
 * Returns trending content and hashtags, creators to follow and public live streams in one call. Omits content that
 * the caller may not see or whose creator the caller has muted.
 * @summary Get the discovery page
 */
export const discover = async (params?: DiscoverParams, options?: Parameters<typeof send>[1]): Promise<discoverResponse> => {

  return send<discoverResponse>(getDiscoverUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type getFollowingFeedResponse200 = {
  data: ContentPage
  status: 200
}

export type getFollowingFeedResponse304 = {
  data: void
  status: 304
}

export type getFollowingFeedResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getFollowingFeedResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getFollowingFeedResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getFollowingFeedResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getFollowingFeedResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getFollowingFeedResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getFollowingFeedResponseSuccess = (getFollowingFeedResponse200) & {
  headers: Headers;
};
export type getFollowingFeedResponseError = (getFollowingFeedResponse304 | getFollowingFeedResponse400 | getFollowingFeedResponse401 | getFollowingFeedResponse403 | getFollowingFeedResponse429 | getFollowingFeedResponse500 | getFollowingFeedResponse503) & {
  headers: Headers;
};

export type getFollowingFeedResponse = (getFollowingFeedResponseSuccess | getFollowingFeedResponseError)

export const getGetFollowingFeedUrl = (params?: GetFollowingFeedParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/feed/following?${stringifiedParams}` : `/api/v1/feed/following`
}

/**
 * Returns posts and reels of followed users, newest first. Visibility, blocks and mutes are checked when a page is
 * served. New posts do not shift later pages. Stories have their own list, `GET /stories/feed`, and so have live
 * streams, `GET /live`. `GET /feed?algo=time` returns all of them in one list.
 * @summary Get the following feed
 */
export const getFollowingFeed = async (params?: GetFollowingFeedParams,
    headers?: GetFollowingFeedHeaders, options?: Parameters<typeof send>[1]): Promise<getFollowingFeedResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getFollowingFeedResponse>(getGetFollowingFeedUrl(params),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type listNotificationsResponse200 = {
  data: NotificationPage
  status: 200
}

export type listNotificationsResponse304 = {
  data: void
  status: 304
}

export type listNotificationsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listNotificationsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listNotificationsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listNotificationsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listNotificationsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listNotificationsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listNotificationsResponseSuccess = (listNotificationsResponse200) & {
  headers: Headers;
};
export type listNotificationsResponseError = (listNotificationsResponse304 | listNotificationsResponse400 | listNotificationsResponse401 | listNotificationsResponse403 | listNotificationsResponse429 | listNotificationsResponse500 | listNotificationsResponse503) & {
  headers: Headers;
};

export type listNotificationsResponse = (listNotificationsResponseSuccess | listNotificationsResponseError)

export const getListNotificationsUrl = (params?: ListNotificationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/notifications?${stringifiedParams}` : `/api/v1/notifications`
}

/**
 * With `cursor`, newest first, without `user_unfollowed` and `live_ended`, which only update what a screen shows. With
 * `after`, returns all notifications after the given id, oldest first. This is the polling fallback of the socket: the
 * same objects in the same order. `next_cursor` is null then; continue with the id of the last item until a page is
 * empty. `wait` delays the response until there is a notification, up to that number of seconds. An unknown `after`
 * returns 400 `INVALID_CURSOR`: fetch again without it.
 * @summary List notifications
 */
export const listNotifications = async (params?: ListNotificationsParams,
    headers?: ListNotificationsHeaders, options?: Parameters<typeof send>[1]): Promise<listNotificationsResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<listNotificationsResponse>(getListNotificationsUrl(params),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type markNotificationsReadResponse200 = {
  data: UnreadCount
  status: 200
}

export type markNotificationsReadResponse400 = {
  data: ErrorResponse
  status: 400
}

export type markNotificationsReadResponse401 = {
  data: ErrorResponse
  status: 401
}

export type markNotificationsReadResponse403 = {
  data: ErrorResponse
  status: 403
}

export type markNotificationsReadResponse404 = {
  data: ErrorResponse
  status: 404
}

export type markNotificationsReadResponse413 = {
  data: ErrorResponse
  status: 413
}

export type markNotificationsReadResponse415 = {
  data: ErrorResponse
  status: 415
}

export type markNotificationsReadResponse429 = {
  data: ErrorResponse
  status: 429
}

export type markNotificationsReadResponse500 = {
  data: ErrorResponse
  status: 500
}

export type markNotificationsReadResponse503 = {
  data: ErrorResponse
  status: 503
}

export type markNotificationsReadResponseSuccess = (markNotificationsReadResponse200) & {
  headers: Headers;
};
export type markNotificationsReadResponseError = (markNotificationsReadResponse400 | markNotificationsReadResponse401 | markNotificationsReadResponse403 | markNotificationsReadResponse404 | markNotificationsReadResponse413 | markNotificationsReadResponse415 | markNotificationsReadResponse429 | markNotificationsReadResponse500 | markNotificationsReadResponse503) & {
  headers: Headers;
};

export type markNotificationsReadResponse = (markNotificationsReadResponseSuccess | markNotificationsReadResponseError)

export const getMarkNotificationsReadUrl = () => {




  return `/api/v1/notifications/read`
}

/**
 * Marks everything up to and including `up_to_id`. Repeating it, or sending an older id, changes nothing.
 * `00000000-0000-0000-0000-000000000000` is before the first notification, so it marks nothing.
 * @summary Mark notifications as read
 */
export const markNotificationsRead = async (markNotificationsReadRequest: MarkNotificationsReadRequest, options?: Parameters<typeof send>[1]): Promise<markNotificationsReadResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<markNotificationsReadResponse>(getMarkNotificationsReadUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(markNotificationsReadRequest)
  }
);}



export type listNotificationGroupsResponse200 = {
  data: NotificationGroupPage
  status: 200
}

export type listNotificationGroupsResponse304 = {
  data: void
  status: 304
}

export type listNotificationGroupsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listNotificationGroupsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listNotificationGroupsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listNotificationGroupsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listNotificationGroupsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listNotificationGroupsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listNotificationGroupsResponseSuccess = (listNotificationGroupsResponse200) & {
  headers: Headers;
};
export type listNotificationGroupsResponseError = (listNotificationGroupsResponse304 | listNotificationGroupsResponse400 | listNotificationGroupsResponse401 | listNotificationGroupsResponse403 | listNotificationGroupsResponse429 | listNotificationGroupsResponse500 | listNotificationGroupsResponse503) & {
  headers: Headers;
};

export type listNotificationGroupsResponse = (listNotificationGroupsResponseSuccess | listNotificationGroupsResponseError)

export const getListNotificationGroupsUrl = (params?: ListNotificationGroupsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/notifications/groups?${stringifiedParams}` : `/api/v1/notifications/groups`
}

/**
 * Returns what a screen shows: "Ana and 12 others liked your reel". Likes, comments and shares are grouped by their
 * content, and all new followers are one group. Any other notification is a group of its own. A group moves to the top
 * with each new notification in it. The socket and `after` deliver live updates one by one.
 * @summary List notification groups
 */
export const listNotificationGroups = async (params?: ListNotificationGroupsParams,
    headers?: ListNotificationGroupsHeaders, options?: Parameters<typeof send>[1]): Promise<listNotificationGroupsResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<listNotificationGroupsResponse>(getListNotificationGroupsUrl(params),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type getNotificationPreferencesResponse200 = {
  data: NotificationPreferences
  status: 200
}

export type getNotificationPreferencesResponse304 = {
  data: void
  status: 304
}

export type getNotificationPreferencesResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getNotificationPreferencesResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getNotificationPreferencesResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getNotificationPreferencesResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getNotificationPreferencesResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getNotificationPreferencesResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getNotificationPreferencesResponseSuccess = (getNotificationPreferencesResponse200) & {
  headers: Headers;
};
export type getNotificationPreferencesResponseError = (getNotificationPreferencesResponse304 | getNotificationPreferencesResponse400 | getNotificationPreferencesResponse401 | getNotificationPreferencesResponse403 | getNotificationPreferencesResponse429 | getNotificationPreferencesResponse500 | getNotificationPreferencesResponse503) & {
  headers: Headers;
};

export type getNotificationPreferencesResponse = (getNotificationPreferencesResponseSuccess | getNotificationPreferencesResponseError)

export const getGetNotificationPreferencesUrl = () => {




  return `/api/v1/notifications/preferences`
}

/**
 * Kinds that were never changed are on.
 * @summary Get the notification preferences
 */
export const getNotificationPreferences = async (headers?: GetNotificationPreferencesHeaders, options?: Parameters<typeof send>[1]): Promise<getNotificationPreferencesResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getNotificationPreferencesResponse>(getGetNotificationPreferencesUrl(),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type editNotificationPreferencesResponse200 = {
  data: NotificationPreferences
  status: 200
}

export type editNotificationPreferencesResponse400 = {
  data: ErrorResponse
  status: 400
}

export type editNotificationPreferencesResponse401 = {
  data: ErrorResponse
  status: 401
}

export type editNotificationPreferencesResponse403 = {
  data: ErrorResponse
  status: 403
}

export type editNotificationPreferencesResponse412 = {
  data: ErrorResponse
  status: 412
}

export type editNotificationPreferencesResponse413 = {
  data: ErrorResponse
  status: 413
}

export type editNotificationPreferencesResponse415 = {
  data: ErrorResponse
  status: 415
}

export type editNotificationPreferencesResponse429 = {
  data: ErrorResponse
  status: 429
}

export type editNotificationPreferencesResponse500 = {
  data: ErrorResponse
  status: 500
}

export type editNotificationPreferencesResponse503 = {
  data: ErrorResponse
  status: 503
}

export type editNotificationPreferencesResponseSuccess = (editNotificationPreferencesResponse200) & {
  headers: Headers;
};
export type editNotificationPreferencesResponseError = (editNotificationPreferencesResponse400 | editNotificationPreferencesResponse401 | editNotificationPreferencesResponse403 | editNotificationPreferencesResponse412 | editNotificationPreferencesResponse413 | editNotificationPreferencesResponse415 | editNotificationPreferencesResponse429 | editNotificationPreferencesResponse500 | editNotificationPreferencesResponse503) & {
  headers: Headers;
};

export type editNotificationPreferencesResponse = (editNotificationPreferencesResponseSuccess | editNotificationPreferencesResponseError)

export const getEditNotificationPreferencesUrl = () => {




  return `/api/v1/notifications/preferences`
}

/**
 * The changes apply to later events.
 * @summary Edit the notification preferences
 */
export const editNotificationPreferences = async (editPreferencesRequest: EditPreferencesRequest,
    headers?: EditNotificationPreferencesHeaders, options?: Parameters<typeof send>[1]): Promise<editNotificationPreferencesResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<editNotificationPreferencesResponse>(getEditNotificationPreferencesUrl(),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(editPreferencesRequest)
  }
);}



export type listDevicesResponse200 = {
  data: DeviceList
  status: 200
}

export type listDevicesResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listDevicesResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listDevicesResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listDevicesResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listDevicesResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listDevicesResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listDevicesResponseSuccess = (listDevicesResponse200) & {
  headers: Headers;
};
export type listDevicesResponseError = (listDevicesResponse400 | listDevicesResponse401 | listDevicesResponse403 | listDevicesResponse429 | listDevicesResponse500 | listDevicesResponse503) & {
  headers: Headers;
};

export type listDevicesResponse = (listDevicesResponseSuccess | listDevicesResponseError)

export const getListDevicesUrl = () => {




  return `/api/v1/devices`
}

/**
 * Returns the devices that receive push notifications. Only devices whose session has not ended are listed.
 * @summary List devices
 */
export const listDevices = async ( options?: Parameters<typeof send>[1]): Promise<listDevicesResponse> => {

  return send<listDevicesResponse>(getListDevicesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}



export type registerDeviceResponse201 = {
  data: Device
  status: 201
}

export type registerDeviceResponse400 = {
  data: ErrorResponse
  status: 400
}

export type registerDeviceResponse401 = {
  data: ErrorResponse
  status: 401
}

export type registerDeviceResponse403 = {
  data: ErrorResponse
  status: 403
}

export type registerDeviceResponse409 = {
  data: ErrorResponse
  status: 409
}

export type registerDeviceResponse413 = {
  data: ErrorResponse
  status: 413
}

export type registerDeviceResponse415 = {
  data: ErrorResponse
  status: 415
}

export type registerDeviceResponse429 = {
  data: ErrorResponse
  status: 429
}

export type registerDeviceResponse500 = {
  data: ErrorResponse
  status: 500
}

export type registerDeviceResponse503 = {
  data: ErrorResponse
  status: 503
}

export type registerDeviceResponseSuccess = (registerDeviceResponse201) & {
  headers: Headers;
};
export type registerDeviceResponseError = (registerDeviceResponse400 | registerDeviceResponse401 | registerDeviceResponse403 | registerDeviceResponse409 | registerDeviceResponse413 | registerDeviceResponse415 | registerDeviceResponse429 | registerDeviceResponse500 | registerDeviceResponse503) & {
  headers: Headers;
};

export type registerDeviceResponse = (registerDeviceResponseSuccess | registerDeviceResponseError)

export const getRegisterDeviceUrl = () => {




  return `/api/v1/devices`
}

/**
 * Call it at every start of the app. The same token updates the device's data, even after another user has signed in
 * on it. The device belongs to the session that registers it: signing out ends its push notifications. A user can have
 * at most 20 devices. A token that the push service reports as no longer valid is deleted.
 * @summary Register a device
 */
export const registerDevice = async (registerDeviceRequest: RegisterDeviceRequest,
    headers?: RegisterDeviceHeaders, options?: Parameters<typeof send>[1]): Promise<registerDeviceResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<registerDeviceResponse>(getRegisterDeviceUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(registerDeviceRequest)
  }
);}



export type unregisterDeviceResponse204 = {
  data: void
  status: 204
}

export type unregisterDeviceResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unregisterDeviceResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unregisterDeviceResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unregisterDeviceResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unregisterDeviceResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unregisterDeviceResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unregisterDeviceResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unregisterDeviceResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unregisterDeviceResponseSuccess = (unregisterDeviceResponse204) & {
  headers: Headers;
};
export type unregisterDeviceResponseError = (unregisterDeviceResponse400 | unregisterDeviceResponse401 | unregisterDeviceResponse403 | unregisterDeviceResponse404 | unregisterDeviceResponse413 | unregisterDeviceResponse429 | unregisterDeviceResponse500 | unregisterDeviceResponse503) & {
  headers: Headers;
};

export type unregisterDeviceResponse = (unregisterDeviceResponseSuccess | unregisterDeviceResponseError)

export const getUnregisterDeviceUrl = (id: string,) => {




  return `/api/v1/devices/${encodeURIComponent(String(id))}`
}

/**
 * The first call returns 204, the next 404.
 * @summary Unregister a device
 */
export const unregisterDevice = async (id: string, options?: Parameters<typeof send>[1]): Promise<unregisterDeviceResponse> => {

  return send<unregisterDeviceResponse>(getUnregisterDeviceUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listLiveResponse200 = {
  data: LivePage
  status: 200
}

export type listLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listLiveResponseSuccess = (listLiveResponse200) & {
  headers: Headers;
};
export type listLiveResponseError = (listLiveResponse400 | listLiveResponse401 | listLiveResponse403 | listLiveResponse429 | listLiveResponse500 | listLiveResponse503) & {
  headers: Headers;
};

export type listLiveResponse = (listLiveResponseSuccess | listLiveResponseError)

export const getListLiveUrl = (params?: ListLiveParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/live?${stringifiedParams}` : `/api/v1/live`
}

/**
 * Returns streams that have not ended, of users whom the caller follows and of the caller, last started first. Muted
 * creators are left out.
 * @summary List live streams of followed users
 */
export const listLive = async (params?: ListLiveParams, options?: Parameters<typeof send>[1]): Promise<listLiveResponse> => {

  return send<listLiveResponse>(getListLiveUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type startLiveResponse201 = {
  data: StartedLive
  status: 201
}

export type startLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type startLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type startLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type startLiveResponse409 = {
  data: ErrorResponse
  status: 409
}

export type startLiveResponse413 = {
  data: ErrorResponse
  status: 413
}

export type startLiveResponse415 = {
  data: ErrorResponse
  status: 415
}

export type startLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type startLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type startLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type startLiveResponseSuccess = (startLiveResponse201) & {
  headers: Headers;
};
export type startLiveResponseError = (startLiveResponse400 | startLiveResponse401 | startLiveResponse403 | startLiveResponse409 | startLiveResponse413 | startLiveResponse415 | startLiveResponse429 | startLiveResponse500 | startLiveResponse503) & {
  headers: Headers;
};

export type startLiveResponse = (startLiveResponseSuccess | startLiveResponseError)

export const getStartLiveUrl = () => {




  return `/api/v1/live/start`
}

/**
 * Followers who may see the stream receive `live_started`, in batches. Only this response contains the stream key. A
 * creator can have one stream at a time. Send the video with OBS or over WHIP; the stream becomes `live` when the
 * video arrives. `endLive` ends it. It also ends by itself after a few minutes without both video and its creator.
 * @summary Start a live stream
 */
export const startLive = async (startLiveRequest: StartLiveRequest,
    headers?: StartLiveHeaders, options?: Parameters<typeof send>[1]): Promise<startLiveResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<startLiveResponse>(getStartLiveUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(startLiveRequest)
  }
);}



export type getLiveResponse200 = {
  data: Live
  status: 200
}

export type getLiveResponse304 = {
  data: void
  status: 304
}

export type getLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getLiveResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getLiveResponseSuccess = (getLiveResponse200) & {
  headers: Headers;
};
export type getLiveResponseError = (getLiveResponse304 | getLiveResponse400 | getLiveResponse401 | getLiveResponse403 | getLiveResponse404 | getLiveResponse429 | getLiveResponse500 | getLiveResponse503) & {
  headers: Headers;
};

export type getLiveResponse = (getLiveResponseSuccess | getLiveResponseError)

export const getGetLiveUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}`
}

/**
 * Also works after the stream has ended.
 * @summary Get a live stream
 */
export const getLive = async (streamId: string,
    headers?: GetLiveHeaders, options?: Parameters<typeof send>[1]): Promise<getLiveResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getLiveResponse>(getGetLiveUrl(streamId),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type editLiveResponse200 = {
  data: Live
  status: 200
}

export type editLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type editLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type editLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type editLiveResponse404 = {
  data: ErrorResponse
  status: 404
}

export type editLiveResponse409 = {
  data: ErrorResponse
  status: 409
}

export type editLiveResponse412 = {
  data: ErrorResponse
  status: 412
}

export type editLiveResponse413 = {
  data: ErrorResponse
  status: 413
}

export type editLiveResponse415 = {
  data: ErrorResponse
  status: 415
}

export type editLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type editLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type editLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type editLiveResponseSuccess = (editLiveResponse200) & {
  headers: Headers;
};
export type editLiveResponseError = (editLiveResponse400 | editLiveResponse401 | editLiveResponse403 | editLiveResponse404 | editLiveResponse409 | editLiveResponse412 | editLiveResponse413 | editLiveResponse415 | editLiveResponse429 | editLiveResponse500 | editLiveResponse503) & {
  headers: Headers;
};

export type editLiveResponse = (editLiveResponseSuccess | editLiveResponseError)

export const getEditLiveUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}`
}

/**
 * Changes the title, the slow mode and whether other users may comment. Every viewer receives `live_updated`.
 * @summary Edit a live stream
 */
export const editLive = async (streamId: string,
    editLiveRequest: EditLiveRequest,
    headers?: EditLiveHeaders, options?: Parameters<typeof send>[1]): Promise<editLiveResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<editLiveResponse>(getEditLiveUrl(streamId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(editLiveRequest)
  }
);}



export type deleteLiveResponse204 = {
  data: void
  status: 204
}

export type deleteLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type deleteLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type deleteLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type deleteLiveResponse404 = {
  data: ErrorResponse
  status: 404
}

export type deleteLiveResponse413 = {
  data: ErrorResponse
  status: 413
}

export type deleteLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type deleteLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type deleteLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type deleteLiveResponseSuccess = (deleteLiveResponse204) & {
  headers: Headers;
};
export type deleteLiveResponseError = (deleteLiveResponse400 | deleteLiveResponse401 | deleteLiveResponse403 | deleteLiveResponse404 | deleteLiveResponse413 | deleteLiveResponse429 | deleteLiveResponse500 | deleteLiveResponse503) & {
  headers: Headers;
};

export type deleteLiveResponse = (deleteLiveResponseSuccess | deleteLiveResponseError)

export const getDeleteLiveUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}`
}

/**
 * Ends the stream first if it has not ended. The first call returns 204, the next 404.
 * @summary Delete a live stream
 */
export const deleteLive = async (streamId: string, options?: Parameters<typeof send>[1]): Promise<deleteLiveResponse> => {

  return send<deleteLiveResponse>(getDeleteLiveUrl(streamId),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type getLiveStatusResponse200 = {
  data: LiveStatusReport
  status: 200
}

export type getLiveStatusResponse304 = {
  data: void
  status: 304
}

export type getLiveStatusResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getLiveStatusResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getLiveStatusResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getLiveStatusResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getLiveStatusResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getLiveStatusResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getLiveStatusResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getLiveStatusResponseSuccess = (getLiveStatusResponse200) & {
  headers: Headers;
};
export type getLiveStatusResponseError = (getLiveStatusResponse304 | getLiveStatusResponse400 | getLiveStatusResponse401 | getLiveStatusResponse403 | getLiveStatusResponse404 | getLiveStatusResponse429 | getLiveStatusResponse500 | getLiveStatusResponse503) & {
  headers: Headers;
};

export type getLiveStatusResponse = (getLiveStatusResponseSuccess | getLiveStatusResponseError)

export const getGetLiveStatusUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}/status`
}

/**
 * For clients without a socket. Poll it with `If-None-Match`.
 * @summary Get the status of a live stream
 */
export const getLiveStatus = async (streamId: string,
    headers?: GetLiveStatusHeaders, options?: Parameters<typeof send>[1]): Promise<getLiveStatusResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getLiveStatusResponse>(getGetLiveStatusUrl(streamId),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type endLiveResponse200 = {
  data: LiveSummary
  status: 200
}

export type endLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type endLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type endLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type endLiveResponse404 = {
  data: ErrorResponse
  status: 404
}

export type endLiveResponse413 = {
  data: ErrorResponse
  status: 413
}

export type endLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type endLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type endLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type endLiveResponseSuccess = (endLiveResponse200) & {
  headers: Headers;
};
export type endLiveResponseError = (endLiveResponse400 | endLiveResponse401 | endLiveResponse403 | endLiveResponse404 | endLiveResponse413 | endLiveResponse429 | endLiveResponse500 | endLiveResponse503) & {
  headers: Headers;
};

export type endLiveResponse = (endLiveResponseSuccess | endLiveResponseError)

export const getEndLiveUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}/end`
}

/**
 * Every viewer receives `live_ended` with the summary, and the sockets close. Repeating the call returns the same.
 * @summary End a live stream
 */
export const endLive = async (streamId: string, options?: Parameters<typeof send>[1]): Promise<endLiveResponse> => {

  return send<endLiveResponse>(getEndLiveUrl(streamId),
  {
    ...options,
    method: 'POST'


  }
);}



export type commentOnLiveResponse201 = {
  data: Comment
  status: 201
}

export type commentOnLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type commentOnLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type commentOnLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type commentOnLiveResponse404 = {
  data: ErrorResponse
  status: 404
}

export type commentOnLiveResponse409 = {
  data: ErrorResponse
  status: 409
}

export type commentOnLiveResponse413 = {
  data: ErrorResponse
  status: 413
}

export type commentOnLiveResponse415 = {
  data: ErrorResponse
  status: 415
}

export type commentOnLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type commentOnLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type commentOnLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type commentOnLiveResponseSuccess = (commentOnLiveResponse201) & {
  headers: Headers;
};
export type commentOnLiveResponseError = (commentOnLiveResponse400 | commentOnLiveResponse401 | commentOnLiveResponse403 | commentOnLiveResponse404 | commentOnLiveResponse409 | commentOnLiveResponse413 | commentOnLiveResponse415 | commentOnLiveResponse429 | commentOnLiveResponse500 | commentOnLiveResponse503) & {
  headers: Headers;
};

export type commentOnLiveResponse = (commentOnLiveResponseSuccess | commentOnLiveResponseError)

export const getCommentOnLiveUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}/comment`
}

/**
 * Every viewer receives it as `live_comment`. The creator can delete it (`deleteComment`). Only mentioned users are
 * notified.
 * @summary Comment on a live stream
 */
export const commentOnLive = async (streamId: string,
    liveCommentRequest: LiveCommentRequest,
    headers?: CommentOnLiveHeaders, options?: Parameters<typeof send>[1]): Promise<commentOnLiveResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<commentOnLiveResponse>(getCommentOnLiveUrl(streamId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(liveCommentRequest)
  }
);}



export type listLiveCommentsResponse200 = {
  data: CommentPage
  status: 200
}

export type listLiveCommentsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listLiveCommentsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listLiveCommentsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listLiveCommentsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listLiveCommentsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listLiveCommentsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listLiveCommentsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listLiveCommentsResponseSuccess = (listLiveCommentsResponse200) & {
  headers: Headers;
};
export type listLiveCommentsResponseError = (listLiveCommentsResponse400 | listLiveCommentsResponse401 | listLiveCommentsResponse403 | listLiveCommentsResponse404 | listLiveCommentsResponse429 | listLiveCommentsResponse500 | listLiveCommentsResponse503) & {
  headers: Headers;
};

export type listLiveCommentsResponse = (listLiveCommentsResponseSuccess | listLiveCommentsResponseError)

export const getListLiveCommentsUrl = (streamId: string,
    params?: ListLiveCommentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/live/${encodeURIComponent(String(streamId))}/comments?${stringifiedParams}` : `/api/v1/live/${encodeURIComponent(String(streamId))}/comments`
}

/**
 * Newest first. Also works after the stream has ended.
 * @summary List comments on a live stream
 */
export const listLiveComments = async (streamId: string,
    params?: ListLiveCommentsParams, options?: Parameters<typeof send>[1]): Promise<listLiveCommentsResponse> => {

  return send<listLiveCommentsResponse>(getListLiveCommentsUrl(streamId,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type likeLiveResponse200 = {
  data: LikeState
  status: 200
}

export type likeLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type likeLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type likeLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type likeLiveResponse404 = {
  data: ErrorResponse
  status: 404
}

export type likeLiveResponse409 = {
  data: ErrorResponse
  status: 409
}

export type likeLiveResponse413 = {
  data: ErrorResponse
  status: 413
}

export type likeLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type likeLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type likeLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type likeLiveResponseSuccess = (likeLiveResponse200) & {
  headers: Headers;
};
export type likeLiveResponseError = (likeLiveResponse400 | likeLiveResponse401 | likeLiveResponse403 | likeLiveResponse404 | likeLiveResponse409 | likeLiveResponse413 | likeLiveResponse429 | likeLiveResponse500 | likeLiveResponse503) & {
  headers: Headers;
};

export type likeLiveResponse = (likeLiveResponseSuccess | likeLiveResponseError)

export const getLikeLiveUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}/like`
}

/**
 * Repeating the call changes nothing.
 * @summary Like a live stream
 */
export const likeLive = async (streamId: string, options?: Parameters<typeof send>[1]): Promise<likeLiveResponse> => {

  return send<likeLiveResponse>(getLikeLiveUrl(streamId),
  {
    ...options,
    method: 'POST'


  }
);}



export type unlikeLiveResponse200 = {
  data: LikeState
  status: 200
}

export type unlikeLiveResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unlikeLiveResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unlikeLiveResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unlikeLiveResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unlikeLiveResponse409 = {
  data: ErrorResponse
  status: 409
}

export type unlikeLiveResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unlikeLiveResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unlikeLiveResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unlikeLiveResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unlikeLiveResponseSuccess = (unlikeLiveResponse200) & {
  headers: Headers;
};
export type unlikeLiveResponseError = (unlikeLiveResponse400 | unlikeLiveResponse401 | unlikeLiveResponse403 | unlikeLiveResponse404 | unlikeLiveResponse409 | unlikeLiveResponse413 | unlikeLiveResponse429 | unlikeLiveResponse500 | unlikeLiveResponse503) & {
  headers: Headers;
};

export type unlikeLiveResponse = (unlikeLiveResponseSuccess | unlikeLiveResponseError)

export const getUnlikeLiveUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}/like`
}

/**
 * Returns the same if the caller had not liked it.
 * @summary Unlike a live stream
 */
export const unlikeLive = async (streamId: string, options?: Parameters<typeof send>[1]): Promise<unlikeLiveResponse> => {

  return send<unlikeLiveResponse>(getUnlikeLiveUrl(streamId),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type listLiveViewersResponse200 = {
  data: LiveViewerPage
  status: 200
}

export type listLiveViewersResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listLiveViewersResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listLiveViewersResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listLiveViewersResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listLiveViewersResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listLiveViewersResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listLiveViewersResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listLiveViewersResponseSuccess = (listLiveViewersResponse200) & {
  headers: Headers;
};
export type listLiveViewersResponseError = (listLiveViewersResponse400 | listLiveViewersResponse401 | listLiveViewersResponse403 | listLiveViewersResponse404 | listLiveViewersResponse429 | listLiveViewersResponse500 | listLiveViewersResponse503) & {
  headers: Headers;
};

export type listLiveViewersResponse = (listLiveViewersResponseSuccess | listLiveViewersResponseError)

export const getListLiveViewersUrl = (streamId: string,
    params?: ListLiveViewersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/live/${encodeURIComponent(String(streamId))}/viewers?${stringifiedParams}` : `/api/v1/live/${encodeURIComponent(String(streamId))}/viewers`
}

/**
 * For the creator only, also after the stream has ended. Returns present and former viewers. Joining and leaving show
 * up within one or two seconds.
 * @summary List viewers of a live stream
 */
export const listLiveViewers = async (streamId: string,
    params?: ListLiveViewersParams, options?: Parameters<typeof send>[1]): Promise<listLiveViewersResponse> => {

  return send<listLiveViewersResponse>(getListLiveViewersUrl(streamId,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listLiveBansResponse200 = {
  data: LiveBanPage
  status: 200
}

export type listLiveBansResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listLiveBansResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listLiveBansResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listLiveBansResponse404 = {
  data: ErrorResponse
  status: 404
}

export type listLiveBansResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listLiveBansResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listLiveBansResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listLiveBansResponseSuccess = (listLiveBansResponse200) & {
  headers: Headers;
};
export type listLiveBansResponseError = (listLiveBansResponse400 | listLiveBansResponse401 | listLiveBansResponse403 | listLiveBansResponse404 | listLiveBansResponse429 | listLiveBansResponse500 | listLiveBansResponse503) & {
  headers: Headers;
};

export type listLiveBansResponse = (listLiveBansResponseSuccess | listLiveBansResponseError)

export const getListLiveBansUrl = (streamId: string,
    params?: ListLiveBansParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/live/${encodeURIComponent(String(streamId))}/bans?${stringifiedParams}` : `/api/v1/live/${encodeURIComponent(String(streamId))}/bans`
}

/**
 * For the creator only.
 * @summary List banned viewers
 */
export const listLiveBans = async (streamId: string,
    params?: ListLiveBansParams, options?: Parameters<typeof send>[1]): Promise<listLiveBansResponse> => {

  return send<listLiveBansResponse>(getListLiveBansUrl(streamId,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type banViewerResponse201 = {
  data: LiveBan
  status: 201
}

export type banViewerResponse400 = {
  data: ErrorResponse
  status: 400
}

export type banViewerResponse401 = {
  data: ErrorResponse
  status: 401
}

export type banViewerResponse403 = {
  data: ErrorResponse
  status: 403
}

export type banViewerResponse404 = {
  data: ErrorResponse
  status: 404
}

export type banViewerResponse409 = {
  data: ErrorResponse
  status: 409
}

export type banViewerResponse413 = {
  data: ErrorResponse
  status: 413
}

export type banViewerResponse415 = {
  data: ErrorResponse
  status: 415
}

export type banViewerResponse429 = {
  data: ErrorResponse
  status: 429
}

export type banViewerResponse500 = {
  data: ErrorResponse
  status: 500
}

export type banViewerResponse503 = {
  data: ErrorResponse
  status: 503
}

export type banViewerResponseSuccess = (banViewerResponse201) & {
  headers: Headers;
};
export type banViewerResponseError = (banViewerResponse400 | banViewerResponse401 | banViewerResponse403 | banViewerResponse404 | banViewerResponse409 | banViewerResponse413 | banViewerResponse415 | banViewerResponse429 | banViewerResponse500 | banViewerResponse503) & {
  headers: Headers;
};

export type banViewerResponse = (banViewerResponseSuccess | banViewerResponseError)

export const getBanViewerUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}/bans`
}

/**
 * Closes the viewer's sockets on this stream with 4410 at once. The viewer cannot watch, comment or like until the ban
 * is lifted. Repeating the call changes nothing.
 * @summary Ban a viewer
 */
export const banViewer = async (streamId: string,
    banViewerRequest: BanViewerRequest,
    headers?: BanViewerHeaders, options?: Parameters<typeof send>[1]): Promise<banViewerResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<banViewerResponse>(getBanViewerUrl(streamId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(banViewerRequest)
  }
);}



export type unbanViewerResponse204 = {
  data: void
  status: 204
}

export type unbanViewerResponse400 = {
  data: ErrorResponse
  status: 400
}

export type unbanViewerResponse401 = {
  data: ErrorResponse
  status: 401
}

export type unbanViewerResponse403 = {
  data: ErrorResponse
  status: 403
}

export type unbanViewerResponse404 = {
  data: ErrorResponse
  status: 404
}

export type unbanViewerResponse413 = {
  data: ErrorResponse
  status: 413
}

export type unbanViewerResponse429 = {
  data: ErrorResponse
  status: 429
}

export type unbanViewerResponse500 = {
  data: ErrorResponse
  status: 500
}

export type unbanViewerResponse503 = {
  data: ErrorResponse
  status: 503
}

export type unbanViewerResponseSuccess = (unbanViewerResponse204) & {
  headers: Headers;
};
export type unbanViewerResponseError = (unbanViewerResponse400 | unbanViewerResponse401 | unbanViewerResponse403 | unbanViewerResponse404 | unbanViewerResponse413 | unbanViewerResponse429 | unbanViewerResponse500 | unbanViewerResponse503) & {
  headers: Headers;
};

export type unbanViewerResponse = (unbanViewerResponseSuccess | unbanViewerResponseError)

export const getUnbanViewerUrl = (streamId: string,
    userId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}/bans/${encodeURIComponent(String(userId))}`
}

/**
 * Returns 204 even if there was no ban.
 * @summary Lift a ban
 */
export const unbanViewer = async (streamId: string,
    userId: string, options?: Parameters<typeof send>[1]): Promise<unbanViewerResponse> => {

  return send<unbanViewerResponse>(getUnbanViewerUrl(streamId,userId),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type createSocketTicketResponse201 = {
  data: SocketTicket
  status: 201
}

export type createSocketTicketResponse400 = {
  data: ErrorResponse
  status: 400
}

export type createSocketTicketResponse401 = {
  data: ErrorResponse
  status: 401
}

export type createSocketTicketResponse403 = {
  data: ErrorResponse
  status: 403
}

export type createSocketTicketResponse409 = {
  data: ErrorResponse
  status: 409
}

export type createSocketTicketResponse413 = {
  data: ErrorResponse
  status: 413
}

export type createSocketTicketResponse429 = {
  data: ErrorResponse
  status: 429
}

export type createSocketTicketResponse500 = {
  data: ErrorResponse
  status: 500
}

export type createSocketTicketResponse503 = {
  data: ErrorResponse
  status: 503
}

export type createSocketTicketResponseSuccess = (createSocketTicketResponse201) & {
  headers: Headers;
};
export type createSocketTicketResponseError = (createSocketTicketResponse400 | createSocketTicketResponse401 | createSocketTicketResponse403 | createSocketTicketResponse409 | createSocketTicketResponse413 | createSocketTicketResponse429 | createSocketTicketResponse500 | createSocketTicketResponse503) & {
  headers: Headers;
};

export type createSocketTicketResponse = (createSocketTicketResponseSuccess | createSocketTicketResponseError)

export const getCreateSocketTicketUrl = () => {




  return `/api/v1/ws/tickets`
}

/**
 * For browsers, which cannot set headers on a WebSocket. A ticket opens one socket and expires after 30 seconds.
 * @summary Create a socket ticket
 */
export const createSocketTicket = async (headers?: CreateSocketTicketHeaders, options?: Parameters<typeof send>[1]): Promise<createSocketTicketResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<createSocketTicketResponse>(getCreateSocketTicketUrl(),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type listAccountsResponse200 = {
  data: AccountPage
  status: 200
}

export type listAccountsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listAccountsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listAccountsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listAccountsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listAccountsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listAccountsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listAccountsResponseSuccess = (listAccountsResponse200) & {
  headers: Headers;
};
export type listAccountsResponseError = (listAccountsResponse400 | listAccountsResponse401 | listAccountsResponse403 | listAccountsResponse429 | listAccountsResponse500 | listAccountsResponse503) & {
  headers: Headers;
};

export type listAccountsResponse = (listAccountsResponseSuccess | listAccountsResponseError)

export const getListAccountsUrl = (params?: ListAccountsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/admin/users?${stringifiedParams}` : `/api/v1/admin/users`
}

/**
 * Newest first. `q` is the beginning of a username or a whole e-mail address.
 * @summary List accounts
 */
export const listAccounts = async (params?: ListAccountsParams, options?: Parameters<typeof send>[1]): Promise<listAccountsResponse> => {

  return send<listAccountsResponse>(getListAccountsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type getAccountResponse200 = {
  data: Account
  status: 200
}

export type getAccountResponse304 = {
  data: void
  status: 304
}

export type getAccountResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getAccountResponse401 = {
  data: ErrorResponse
  status: 401
}

export type getAccountResponse403 = {
  data: ErrorResponse
  status: 403
}

export type getAccountResponse404 = {
  data: ErrorResponse
  status: 404
}

export type getAccountResponse429 = {
  data: ErrorResponse
  status: 429
}

export type getAccountResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getAccountResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getAccountResponseSuccess = (getAccountResponse200) & {
  headers: Headers;
};
export type getAccountResponseError = (getAccountResponse304 | getAccountResponse400 | getAccountResponse401 | getAccountResponse403 | getAccountResponse404 | getAccountResponse429 | getAccountResponse500 | getAccountResponse503) & {
  headers: Headers;
};

export type getAccountResponse = (getAccountResponseSuccess | getAccountResponseError)

export const getGetAccountUrl = (id: string,) => {




  return `/api/v1/admin/users/${encodeURIComponent(String(id))}`
}

/**
 * Returns an account with its suspensions, newest first.
 * @summary Get an account
 */
export const getAccount = async (id: string,
    headers?: GetAccountHeaders, options?: Parameters<typeof send>[1]): Promise<getAccountResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getAccountResponse>(getGetAccountUrl(id),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type suspendUserResponse200 = {
  data: Account
  status: 200
}

export type suspendUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type suspendUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type suspendUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type suspendUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type suspendUserResponse413 = {
  data: ErrorResponse
  status: 413
}

export type suspendUserResponse415 = {
  data: ErrorResponse
  status: 415
}

export type suspendUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type suspendUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type suspendUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type suspendUserResponseSuccess = (suspendUserResponse200) & {
  headers: Headers;
};
export type suspendUserResponseError = (suspendUserResponse400 | suspendUserResponse401 | suspendUserResponse403 | suspendUserResponse404 | suspendUserResponse413 | suspendUserResponse415 | suspendUserResponse429 | suspendUserResponse500 | suspendUserResponse503) & {
  headers: Headers;
};

export type suspendUserResponse = (suspendUserResponseSuccess | suspendUserResponseError)

export const getSuspendUserUrl = (id: string,) => {




  return `/api/v1/admin/users/${encodeURIComponent(String(id))}/suspend`
}

/**
 * Takes effect everywhere at once: requests with the account's tokens return 403 `ACCOUNT_SUSPENDED`, its sockets
 * close with 4403, and its profile and content are hidden from all users. Without `until` the suspension is a ban.
 * Another call replaces the reason and the end. Only admins can suspend moderators and admins. Users cannot suspend
 * themselves.
 * @summary Suspend a user
 */
export const suspendUser = async (id: string,
    suspendRequest: SuspendRequest, options?: Parameters<typeof send>[1]): Promise<suspendUserResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<suspendUserResponse>(getSuspendUserUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(suspendRequest)
  }
);}



export type reinstateUserResponse200 = {
  data: Account
  status: 200
}

export type reinstateUserResponse400 = {
  data: ErrorResponse
  status: 400
}

export type reinstateUserResponse401 = {
  data: ErrorResponse
  status: 401
}

export type reinstateUserResponse403 = {
  data: ErrorResponse
  status: 403
}

export type reinstateUserResponse404 = {
  data: ErrorResponse
  status: 404
}

export type reinstateUserResponse413 = {
  data: ErrorResponse
  status: 413
}

export type reinstateUserResponse429 = {
  data: ErrorResponse
  status: 429
}

export type reinstateUserResponse500 = {
  data: ErrorResponse
  status: 500
}

export type reinstateUserResponse503 = {
  data: ErrorResponse
  status: 503
}

export type reinstateUserResponseSuccess = (reinstateUserResponse200) & {
  headers: Headers;
};
export type reinstateUserResponseError = (reinstateUserResponse400 | reinstateUserResponse401 | reinstateUserResponse403 | reinstateUserResponse404 | reinstateUserResponse413 | reinstateUserResponse429 | reinstateUserResponse500 | reinstateUserResponse503) & {
  headers: Headers;
};

export type reinstateUserResponse = (reinstateUserResponseSuccess | reinstateUserResponseError)

export const getReinstateUserUrl = (id: string,) => {




  return `/api/v1/admin/users/${encodeURIComponent(String(id))}/reinstate`
}

/**
 * Ends the suspension. The account's profile and content are visible again. Does nothing if the account is not
 * suspended.
 * @summary Reinstate a user
 */
export const reinstateUser = async (id: string, options?: Parameters<typeof send>[1]): Promise<reinstateUserResponse> => {

  return send<reinstateUserResponse>(getReinstateUserUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type setUserRoleResponse200 = {
  data: Account
  status: 200
}

export type setUserRoleResponse400 = {
  data: ErrorResponse
  status: 400
}

export type setUserRoleResponse401 = {
  data: ErrorResponse
  status: 401
}

export type setUserRoleResponse403 = {
  data: ErrorResponse
  status: 403
}

export type setUserRoleResponse404 = {
  data: ErrorResponse
  status: 404
}

export type setUserRoleResponse413 = {
  data: ErrorResponse
  status: 413
}

export type setUserRoleResponse415 = {
  data: ErrorResponse
  status: 415
}

export type setUserRoleResponse429 = {
  data: ErrorResponse
  status: 429
}

export type setUserRoleResponse500 = {
  data: ErrorResponse
  status: 500
}

export type setUserRoleResponse503 = {
  data: ErrorResponse
  status: 503
}

export type setUserRoleResponseSuccess = (setUserRoleResponse200) & {
  headers: Headers;
};
export type setUserRoleResponseError = (setUserRoleResponse400 | setUserRoleResponse401 | setUserRoleResponse403 | setUserRoleResponse404 | setUserRoleResponse413 | setUserRoleResponse415 | setUserRoleResponse429 | setUserRoleResponse500 | setUserRoleResponse503) & {
  headers: Headers;
};

export type setUserRoleResponse = (setUserRoleResponseSuccess | setUserRoleResponseError)

export const getSetUserRoleUrl = (id: string,) => {




  return `/api/v1/admin/users/${encodeURIComponent(String(id))}/role`
}

/**
 * Takes effect at once, also for tokens that were issued before. Admins cannot change their own role.
 * @summary Set the role of a user
 */
export const setUserRole = async (id: string,
    roleRequest: RoleRequest, options?: Parameters<typeof send>[1]): Promise<setUserRoleResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<setUserRoleResponse>(getSetUserRoleUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(roleRequest)
  }
);}



export type explainFeedResponse200 = {
  data: RankedFeed
  status: 200
}

export type explainFeedResponse400 = {
  data: ErrorResponse
  status: 400
}

export type explainFeedResponse401 = {
  data: ErrorResponse
  status: 401
}

export type explainFeedResponse403 = {
  data: ErrorResponse
  status: 403
}

export type explainFeedResponse404 = {
  data: ErrorResponse
  status: 404
}

export type explainFeedResponse429 = {
  data: ErrorResponse
  status: 429
}

export type explainFeedResponse500 = {
  data: ErrorResponse
  status: 500
}

export type explainFeedResponse503 = {
  data: ErrorResponse
  status: 503
}

export type explainFeedResponseSuccess = (explainFeedResponse200) & {
  headers: Headers;
};
export type explainFeedResponseError = (explainFeedResponse400 | explainFeedResponse401 | explainFeedResponse403 | explainFeedResponse404 | explainFeedResponse429 | explainFeedResponse500 | explainFeedResponse503) & {
  headers: Headers;
};

export type explainFeedResponse = (explainFeedResponseSuccess | explainFeedResponseError)

export const getExplainFeedUrl = (id: string,
    params?: ExplainFeedParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/admin/users/${encodeURIComponent(String(id))}/feed?${stringifiedParams}` : `/api/v1/admin/users/${encodeURIComponent(String(id))}/feed`
}

/**
 * Returns the ranked feed of an account as it would be computed now, with its signals. Reads and writes no cache and
 * records no impressions.
 * @summary Explain the ranked feed of a user
 */
export const explainFeed = async (id: string,
    params?: ExplainFeedParams, options?: Parameters<typeof send>[1]): Promise<explainFeedResponse> => {

  return send<explainFeedResponse>(getExplainFeedUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listSigningKeysResponse200 = {
  data: SigningKeyList
  status: 200
}

export type listSigningKeysResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listSigningKeysResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listSigningKeysResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listSigningKeysResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listSigningKeysResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listSigningKeysResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listSigningKeysResponseSuccess = (listSigningKeysResponse200) & {
  headers: Headers;
};
export type listSigningKeysResponseError = (listSigningKeysResponse400 | listSigningKeysResponse401 | listSigningKeysResponse403 | listSigningKeysResponse429 | listSigningKeysResponse500 | listSigningKeysResponse503) & {
  headers: Headers;
};

export type listSigningKeysResponse = (listSigningKeysResponseSuccess | listSigningKeysResponseError)

export const getListSigningKeysUrl = () => {




  return `/api/v1/admin/signing-keys`
}

/**
 * Returns the keys that sign access tokens, newest first, public parts only.
 * @summary List signing keys
 */
export const listSigningKeys = async ( options?: Parameters<typeof send>[1]): Promise<listSigningKeysResponse> => {

  return send<listSigningKeysResponse>(getListSigningKeysUrl(),
  {
    ...options,
    method: 'GET'


  }
);}



export type rotateSigningKeysResponse201 = {
  data: SigningKeyList
  status: 201
}

export type rotateSigningKeysResponse400 = {
  data: ErrorResponse
  status: 400
}

export type rotateSigningKeysResponse401 = {
  data: ErrorResponse
  status: 401
}

export type rotateSigningKeysResponse403 = {
  data: ErrorResponse
  status: 403
}

export type rotateSigningKeysResponse409 = {
  data: ErrorResponse
  status: 409
}

export type rotateSigningKeysResponse413 = {
  data: ErrorResponse
  status: 413
}

export type rotateSigningKeysResponse415 = {
  data: ErrorResponse
  status: 415
}

export type rotateSigningKeysResponse429 = {
  data: ErrorResponse
  status: 429
}

export type rotateSigningKeysResponse500 = {
  data: ErrorResponse
  status: 500
}

export type rotateSigningKeysResponse503 = {
  data: ErrorResponse
  status: 503
}

export type rotateSigningKeysResponseSuccess = (rotateSigningKeysResponse201) & {
  headers: Headers;
};
export type rotateSigningKeysResponseError = (rotateSigningKeysResponse400 | rotateSigningKeysResponse401 | rotateSigningKeysResponse403 | rotateSigningKeysResponse409 | rotateSigningKeysResponse413 | rotateSigningKeysResponse415 | rotateSigningKeysResponse429 | rotateSigningKeysResponse500 | rotateSigningKeysResponse503) & {
  headers: Headers;
};

export type rotateSigningKeysResponse = (rotateSigningKeysResponseSuccess | rotateSigningKeysResponseError)

export const getRotateSigningKeysUrl = () => {




  return `/api/v1/admin/signing-keys/rotate`
}

/**
 * The new key is published at once. It signs after `publish_ahead_seconds`, when all caches of the key set contain it.
 * The old key verifies until its last token has expired. No user is signed out. With `compromised`, the old keys are
 * invalid from now on: every access token is refused, and clients refresh.
 * @summary Rotate signing keys
 */
export const rotateSigningKeys = async (rotateSigningKeysRequest?: RotateSigningKeysRequest,
    headers?: RotateSigningKeysHeaders, options?: Parameters<typeof send>[1]): Promise<rotateSigningKeysResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<rotateSigningKeysResponse>(getRotateSigningKeysUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(rotateSigningKeysRequest)
  }
);}



export type listEventConsumersResponse200 = {
  data: EventConsumerList
  status: 200
}

export type listEventConsumersResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listEventConsumersResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listEventConsumersResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listEventConsumersResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listEventConsumersResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listEventConsumersResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listEventConsumersResponseSuccess = (listEventConsumersResponse200) & {
  headers: Headers;
};
export type listEventConsumersResponseError = (listEventConsumersResponse400 | listEventConsumersResponse401 | listEventConsumersResponse403 | listEventConsumersResponse429 | listEventConsumersResponse500 | listEventConsumersResponse503) & {
  headers: Headers;
};

export type listEventConsumersResponse = (listEventConsumersResponseSuccess | listEventConsumersResponseError)

export const getListEventConsumersUrl = () => {




  return `/api/v1/admin/events/consumers`
}

/**
 * Returns the progress of each consumer and the number of its dead letters.
 * @summary List event consumers
 */
export const listEventConsumers = async ( options?: Parameters<typeof send>[1]): Promise<listEventConsumersResponse> => {

  return send<listEventConsumersResponse>(getListEventConsumersUrl(),
  {
    ...options,
    method: 'GET'


  }
);}



export type replayEventsResponse202 = {
  data: ReplayResult
  status: 202
}

export type replayEventsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type replayEventsResponse401 = {
  data: ErrorResponse
  status: 401
}

export type replayEventsResponse403 = {
  data: ErrorResponse
  status: 403
}

export type replayEventsResponse404 = {
  data: ErrorResponse
  status: 404
}

export type replayEventsResponse413 = {
  data: ErrorResponse
  status: 413
}

export type replayEventsResponse415 = {
  data: ErrorResponse
  status: 415
}

export type replayEventsResponse429 = {
  data: ErrorResponse
  status: 429
}

export type replayEventsResponse500 = {
  data: ErrorResponse
  status: 500
}

export type replayEventsResponse503 = {
  data: ErrorResponse
  status: 503
}

export type replayEventsResponseSuccess = (replayEventsResponse202) & {
  headers: Headers;
};
export type replayEventsResponseError = (replayEventsResponse400 | replayEventsResponse401 | replayEventsResponse403 | replayEventsResponse404 | replayEventsResponse413 | replayEventsResponse415 | replayEventsResponse429 | replayEventsResponse500 | replayEventsResponse503) & {
  headers: Headers;
};

export type replayEventsResponse = (replayEventsResponseSuccess | replayEventsResponseError)

export const getReplayEventsUrl = (name: string,) => {




  return `/api/v1/admin/events/consumers/${encodeURIComponent(String(name))}/replay`
}

/**
 * Delivers events to the consumer again, in order. It starts at the given time, or at the oldest event that the
 * consumer has not acknowledged if that is earlier. Only stored events can be replayed (7 days of events, 2 days of
 * row changes). Consumers are idempotent: an event that was handled before changes nothing.
 * @summary Replay events to a consumer
 */
export const replayEvents = async (name: string,
    replayRequest: ReplayRequest, options?: Parameters<typeof send>[1]): Promise<replayEventsResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<replayEventsResponse>(getReplayEventsUrl(name),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(replayRequest)
  }
);}



export type listDeadLettersResponse200 = {
  data: DeadLetterPage
  status: 200
}

export type listDeadLettersResponse400 = {
  data: ErrorResponse
  status: 400
}

export type listDeadLettersResponse401 = {
  data: ErrorResponse
  status: 401
}

export type listDeadLettersResponse403 = {
  data: ErrorResponse
  status: 403
}

export type listDeadLettersResponse429 = {
  data: ErrorResponse
  status: 429
}

export type listDeadLettersResponse500 = {
  data: ErrorResponse
  status: 500
}

export type listDeadLettersResponse503 = {
  data: ErrorResponse
  status: 503
}

export type listDeadLettersResponseSuccess = (listDeadLettersResponse200) & {
  headers: Headers;
};
export type listDeadLettersResponseError = (listDeadLettersResponse400 | listDeadLettersResponse401 | listDeadLettersResponse403 | listDeadLettersResponse429 | listDeadLettersResponse500 | listDeadLettersResponse503) & {
  headers: Headers;
};

export type listDeadLettersResponse = (listDeadLettersResponseSuccess | listDeadLettersResponseError)

export const getListDeadLettersUrl = (params?: ListDeadLettersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/admin/events/dead-letters?${stringifiedParams}` : `/api/v1/admin/events/dead-letters`
}

/**
 * Returns events that a consumer could not handle in five tries, with the error. They are kept for 30 days.
 * @summary List dead letters
 */
export const listDeadLetters = async (params?: ListDeadLettersParams, options?: Parameters<typeof send>[1]): Promise<listDeadLettersResponse> => {

  return send<listDeadLettersResponse>(getListDeadLettersUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type dropDeadLetterResponse204 = {
  data: void
  status: 204
}

export type dropDeadLetterResponse400 = {
  data: ErrorResponse
  status: 400
}

export type dropDeadLetterResponse401 = {
  data: ErrorResponse
  status: 401
}

export type dropDeadLetterResponse403 = {
  data: ErrorResponse
  status: 403
}

export type dropDeadLetterResponse404 = {
  data: ErrorResponse
  status: 404
}

export type dropDeadLetterResponse413 = {
  data: ErrorResponse
  status: 413
}

export type dropDeadLetterResponse429 = {
  data: ErrorResponse
  status: 429
}

export type dropDeadLetterResponse500 = {
  data: ErrorResponse
  status: 500
}

export type dropDeadLetterResponse503 = {
  data: ErrorResponse
  status: 503
}

export type dropDeadLetterResponseSuccess = (dropDeadLetterResponse204) & {
  headers: Headers;
};
export type dropDeadLetterResponseError = (dropDeadLetterResponse400 | dropDeadLetterResponse401 | dropDeadLetterResponse403 | dropDeadLetterResponse404 | dropDeadLetterResponse413 | dropDeadLetterResponse429 | dropDeadLetterResponse500 | dropDeadLetterResponse503) & {
  headers: Headers;
};

export type dropDeadLetterResponse = (dropDeadLetterResponseSuccess | dropDeadLetterResponseError)

export const getDropDeadLetterUrl = (id: string,) => {




  return `/api/v1/admin/events/dead-letters/${encodeURIComponent(String(id))}`
}

/**
 * It cannot be restored. The first call returns 204, the next 404.
 * @summary Delete a dead letter
 */
export const dropDeadLetter = async (id: string, options?: Parameters<typeof send>[1]): Promise<dropDeadLetterResponse> => {

  return send<dropDeadLetterResponse>(getDropDeadLetterUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}



export type replayDeadLetterResponse202 = {
  data: DeadLetter
  status: 202
}

export type replayDeadLetterResponse400 = {
  data: ErrorResponse
  status: 400
}

export type replayDeadLetterResponse401 = {
  data: ErrorResponse
  status: 401
}

export type replayDeadLetterResponse403 = {
  data: ErrorResponse
  status: 403
}

export type replayDeadLetterResponse404 = {
  data: ErrorResponse
  status: 404
}

export type replayDeadLetterResponse413 = {
  data: ErrorResponse
  status: 413
}

export type replayDeadLetterResponse429 = {
  data: ErrorResponse
  status: 429
}

export type replayDeadLetterResponse500 = {
  data: ErrorResponse
  status: 500
}

export type replayDeadLetterResponse503 = {
  data: ErrorResponse
  status: 503
}

export type replayDeadLetterResponseSuccess = (replayDeadLetterResponse202) & {
  headers: Headers;
};
export type replayDeadLetterResponseError = (replayDeadLetterResponse400 | replayDeadLetterResponse401 | replayDeadLetterResponse403 | replayDeadLetterResponse404 | replayDeadLetterResponse413 | replayDeadLetterResponse429 | replayDeadLetterResponse500 | replayDeadLetterResponse503) & {
  headers: Headers;
};

export type replayDeadLetterResponse = (replayDeadLetterResponseSuccess | replayDeadLetterResponseError)

export const getReplayDeadLetterUrl = (id: string,) => {




  return `/api/v1/admin/events/dead-letters/${encodeURIComponent(String(id))}/replay`
}

/**
 * Delivers it only to the consumer that failed on it, after all events that are already pending for that consumer. It
 * is removed from the dead letters and returns to them if it fails again.
 * @summary Replay a dead letter
 */
export const replayDeadLetter = async (id: string, options?: Parameters<typeof send>[1]): Promise<replayDeadLetterResponse> => {

  return send<replayDeadLetterResponse>(getReplayDeadLetterUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}



export type getHealthResponse200 = {
  data: Health
  status: 200
}

export type getHealthResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getHealthResponseSuccess = (getHealthResponse200) & {
  headers: Headers;
};
export type getHealthResponseError = (getHealthResponse400) & {
  headers: Headers;
};

export type getHealthResponse = (getHealthResponseSuccess | getHealthResponseError)

export const getGetHealthUrl = () => {




  return `/healthz`
}

/**
 * Returns 200 as long as the process can respond at all.
 * @summary Check the health of the process
 */
export const getHealth = async ( options?: Parameters<typeof send>[1]): Promise<getHealthResponse> => {

  return send<getHealthResponse>(getGetHealthUrl(),
  {
    ...options,
    method: 'GET'


  }
);}



export type getReadinessResponse200 = {
  data: Readiness
  status: 200
}

export type getReadinessResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getReadinessResponse503 = {
  data: Readiness
  status: 503
}

export type getReadinessResponseSuccess = (getReadinessResponse200) & {
  headers: Headers;
};
export type getReadinessResponseError = (getReadinessResponse400 | getReadinessResponse503) & {
  headers: Headers;
};

export type getReadinessResponse = (getReadinessResponseSuccess | getReadinessResponseError)

export const getGetReadinessUrl = () => {




  return `/readyz`
}

/**
 * Probes each dependency. Returns 503 if Postgres is unavailable. If another dependency is unavailable, returns 200
 * with `degraded`, since the service continues without it.
 * @summary Check the readiness of the process
 */
export const getReadiness = async ( options?: Parameters<typeof send>[1]): Promise<getReadinessResponse> => {

  return send<getReadinessResponse>(getGetReadinessUrl(),
  {
    ...options,
    method: 'GET'


  }
);}



export type getMetricsResponse200 = {
  data: string
  status: 200
}

export type getMetricsResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getMetricsResponseSuccess = (getMetricsResponse200) & {
  headers: Headers;
};
export type getMetricsResponseError = (getMetricsResponse400) & {
  headers: Headers;
};

export type getMetricsResponse = (getMetricsResponseSuccess | getMetricsResponseError)

export const getGetMetricsUrl = () => {




  return `/metrics`
}

/**
 * Rate, errors and duration for each operationId and status; relay lag, consumer lag, open sockets, the connection
 * pool and the process.
 * @summary Get Prometheus metrics
 */
export const getMetrics = async ( options?: Parameters<typeof send>[1]): Promise<getMetricsResponse> => {

  return send<getMetricsResponse>(getGetMetricsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}



export type getJwksResponse200 = {
  data: JsonWebKeySet
  status: 200
}

export type getJwksResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getJwksResponse500 = {
  data: ErrorResponse
  status: 500
}

export type getJwksResponse503 = {
  data: ErrorResponse
  status: 503
}

export type getJwksResponseSuccess = (getJwksResponse200) & {
  headers: Headers;
};
export type getJwksResponseError = (getJwksResponse400 | getJwksResponse500 | getJwksResponse503) & {
  headers: Headers;
};

export type getJwksResponse = (getJwksResponseSuccess | getJwksResponseError)

export const getGetJwksUrl = () => {




  return `/.well-known/jwks.json`
}

/**
 * Returns the public keys (RFC 7517) that verify access tokens, including recently retired ones.
 * @summary Get the JSON Web Key Set
 */
export const getJwks = async ( options?: Parameters<typeof send>[1]): Promise<getJwksResponse> => {

  return send<getJwksResponse>(getGetJwksUrl(),
  {
    ...options,
    method: 'GET'


  }
);}



export type getOpenapiJsonResponse200 = {
  data: GetOpenapiJson200
  status: 200
}

export type getOpenapiJsonResponse304 = {
  data: void
  status: 304
}

export type getOpenapiJsonResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getOpenapiJsonResponseSuccess = (getOpenapiJsonResponse200) & {
  headers: Headers;
};
export type getOpenapiJsonResponseError = (getOpenapiJsonResponse304 | getOpenapiJsonResponse400) & {
  headers: Headers;
};

export type getOpenapiJsonResponse = (getOpenapiJsonResponseSuccess | getOpenapiJsonResponseError)

export const getGetOpenapiJsonUrl = () => {




  return `/openapi.json`
}

/**
 * Returns the bundled contract from which the code is generated.
 * @summary Get this document as JSON
 */
export const getOpenapiJson = async (headers?: GetOpenapiJsonHeaders, options?: Parameters<typeof send>[1]): Promise<getOpenapiJsonResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getOpenapiJsonResponse>(getGetOpenapiJsonUrl(),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}



export type getOpenapiYamlResponse200 = {
  data: string
  status: 200
}

export type getOpenapiYamlResponse304 = {
  data: void
  status: 304
}

export type getOpenapiYamlResponse400 = {
  data: ErrorResponse
  status: 400
}

export type getOpenapiYamlResponseSuccess = (getOpenapiYamlResponse200) & {
  headers: Headers;
};
export type getOpenapiYamlResponseError = (getOpenapiYamlResponse304 | getOpenapiYamlResponse400) & {
  headers: Headers;
};

export type getOpenapiYamlResponse = (getOpenapiYamlResponseSuccess | getOpenapiYamlResponseError)

export const getGetOpenapiYamlUrl = () => {




  return `/openapi.yaml`
}

/**
 * Returns the same document as `/openapi.json`.
 * @summary Get this document as YAML
 */
export const getOpenapiYaml = async (headers?: GetOpenapiYamlHeaders, options?: Parameters<typeof send>[1]): Promise<getOpenapiYamlResponse> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return send<getOpenapiYamlResponse>(getGetOpenapiYamlUrl(),
  {
    ...options,
    method: 'GET',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}
