// Generated from openapi/ by `npm run generate`. Do not edit.
import { send } from '../http.ts';
/**
 * A code of the catalogue. Codes are added within v1, so treat one that you do not know by its HTTP status. The values come from `errors.yaml`.
 */
export type ErrorCode = 'VALIDATION_FAILED' | 'INVALID_EMAIL' | 'INVALID_USERNAME' | 'WEAK_PASSWORD' | 'CONTENT_TOO_LONG' | 'INVALID_VISIBILITY' | 'INVALID_CURSOR' | 'DUPLICATE_FOLLOW' | 'SELF_FOLLOW' | 'SELF_BLOCK' | 'SELF_MUTE' | 'SELF_CLOSE_FRIEND' | 'SELF_BAN' | 'NOT_A_FOLLOWER' | 'INVALID_VERIFICATION_CODE' | 'INVALID_REDIRECT_URI' | 'INVALID_OIDC_STATE' | 'INVALID_NONCE' | 'INVALID_MEDIA' | 'INVALID_CREDENTIALS' | 'TWO_FACTOR_REQUIRED' | 'INVALID_TWO_FACTOR_CODE' | 'INVALID_AUTHORIZATION_CODE' | 'INVALID_ID_TOKEN' | 'TOKEN_EXPIRED' | 'INVALID_TOKEN' | 'MISSING_AUTH_HEADER' | 'INVALID_INGEST_SECRET' | 'NOT_CONTENT_OWNER' | 'INVALID_STREAM_KEY' | 'BANNED_FROM_STREAM' | 'COMMENTS_DISABLED' | 'NOT_FOLLOWING' | 'NOT_SUBSCRIBED' | 'USER_BLOCKED' | 'ACCOUNT_SUSPENDED' | 'INSUFFICIENT_ROLE' | 'REAUTHENTICATION_REQUIRED' | 'EMAIL_NOT_VERIFIED' | 'USER_NOT_FOUND' | 'CONTENT_NOT_FOUND' | 'COMMENT_NOT_FOUND' | 'HIGHLIGHT_NOT_FOUND' | 'MEDIA_NOT_FOUND' | 'NOTIFICATION_NOT_FOUND' | 'DEVICE_NOT_FOUND' | 'CONSUMER_NOT_FOUND' | 'DEAD_LETTER_NOT_FOUND' | 'SESSION_NOT_FOUND' | 'FOLLOW_REQUEST_NOT_FOUND' | 'PROVIDER_NOT_FOUND' | 'IDENTITY_NOT_FOUND' | 'ROUTE_NOT_FOUND' | 'METHOD_NOT_ALLOWED' | 'USERNAME_TAKEN' | 'EMAIL_TAKEN' | 'EMAIL_ALREADY_VERIFIED' | 'TWO_FACTOR_ALREADY_ENABLED' | 'TWO_FACTOR_NOT_STARTED' | 'TWO_FACTOR_NOT_ENABLED' | 'IDENTITY_TAKEN' | 'LAST_SIGN_IN_METHOD' | 'CONTENT_ALREADY_DELETED' | 'CONTENT_ALREADY_PUBLISHED' | 'ALREADY_LIVE' | 'STREAM_NOT_LIVE' | 'LIMIT_REACHED' | 'MEDIA_NOT_UPLOADED' | 'IDEMPOTENCY_KEY_REUSED' | 'IDEMPOTENCY_IN_PROGRESS' | 'PAYLOAD_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'UPGRADE_REQUIRED' | 'SLOW_MODE' | 'RATE_LIMIT_EXCEEDED' | 'INTERNAL_ERROR' | 'DATABASE_ERROR' | 'STORAGE_ERROR' | 'SERVICE_UNAVAILABLE';
/**
 * What the code's page says, for instance `field`, or `issues` for every field that failed. Never echoes a secret.
 */
export type ErrorBodyDetails = { [key: string]: unknown };

/**
 * What went wrong, for programs and for people.
 */
export interface ErrorBody {
  code: ErrorCode;
  /** One sentence for people, in English. May change; do not parse it. */
  message: string;
  /** What the code's page says, for instance `field`, or `issues` for every field that failed. Never echoes a secret. */
  details: ErrorBodyDetails;
  /** The code's page in the documentation. */
  doc_url: string;
  /** Whether the same call may succeed later without being changed. */
  retryable: boolean;
}

/**
 * RFC 3339 in UTC with milliseconds.
 */
export type Timestamp = string;

/**
 * Every error has this shape, the framework's own included.
 */
export interface ErrorResponse {
  error: ErrorBody;
  /** The request's id, also in `X-Request-Id` and in the server's log. Quote it when asking for help. */
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
 * 10 characters or more, and not on the list of common passwords.
 * @minLength 10
 * @maxLength 256
 */
export type NewPassword = string;

/**
 * The name that people see; not only blanks, and without control characters. Need not be unique.
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
 * A UUID. Those that the server makes are version 7, so they sort by the time of their making.
 */
export type Id = string;

/**
 * The avatar's address; null without one.
 * @nullable
 */
export type AvatarUrl = string | null;

/**
 * A few words about oneself; empty without.
 * @maxLength 300
 */
export type Bio = string;

/**
 * What the account may do. Roles are added within v1.
 */
export type Role = 'user' | 'moderator' | 'admin';
/**
 * One's own account.
 */
export interface Me {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  bio: Bio;
  /** Only followers see posts and lists, and following needs a request. */
  is_private: boolean;
  email: Email;
  /** The address was proven with a code or by a provider. */
  email_verified: boolean;
  /** False for an account that came through a provider and has set none. */
  has_password: boolean;
  /**
     * The picture that becomes the avatar as soon as it is ready; null when none waits.
     * @nullable
     */
  pending_avatar_media_id: string | null;
  role: Role;
  /**
     * How many follow this user.
     * @minimum 0
     */
  follower_count: number;
  /**
     * How many this user follows.
     * @minimum 0
     */
  following_count: number;
  /**
     * Posts that are not deleted, of any visibility.
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
  /** A JWT; send as `Authorization: Bearer …`. */
  access_token: string;
  /** Opaque; good for one use. Using it twice ends the session, since one of the two was a thief. */
  refresh_token: string;
  /** Always `Bearer`. */
  token_type: SessionTokenType;
  /** Seconds until the access token expires. */
  expires_in: number;
}

/**
 * Who wants in, and the proof.
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
 * The refresh token that the last register, login or refresh gave.
 */
export interface RefreshTokenRequest {
  /**
     * Opaque; good for one use and for 30 days.
     * @minLength 1
     * @maxLength 256
     */
  refresh_token: string;
}

/**
 * Six digits of the authenticator app, or a recovery code. Works once.
 * @minLength 6
 * @maxLength 20
 */
export type TwoFactorCode = string;

/**
 * The second step of signing in.
 */
export interface TwoFactorLoginRequest {
  /**
     * `error.details.challenge_token` of `TWO_FACTOR_REQUIRED`; good for five minutes.
     * @minLength 1
     * @maxLength 256
     */
  challenge_token: string;
  code: TwoFactorCode;
}

/**
 * Whose password is forgotten.
 */
export interface ForgotPasswordRequest {
  email: Email;
}

/**
 * The token from the mail and a new password.
 */
export interface ResetPasswordRequest {
  /**
     * From the mail; works once, for 30 minutes.
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
  /** For the path. */
  id: string;
  /** For the button. */
  name: string;
}

/**
 * The providers of this installation.
 */
export interface SignInProviderList {
  /** All of them. */
  items: SignInProvider[];
}

/**
 * Where the provider shall come back to.
 */
export interface StartOidcRequest {
  /**
     * One of those that are configured for the provider.
     * @minLength 1
     * @maxLength 500
     */
  redirect_uri: string;
}

/**
 * A sign-in that has begun.
 */
export interface OidcFlow {
  /** Open it in a browser. */
  authorization_url: string;
  /** Keep it where only this app reads it, and send it with `completeOidcSignIn`: it binds the answer of the provider to whoever asked. */
  flow_token: string;
  /** What the provider will send back; refuse an answer with another one. */
  state: string;
  /** Seconds until it is void. */
  expires_in: number;
}

/**
 * What the provider sent back.
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
     * From `startOidcSignIn`.
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
 * A nonce for the id token.
 */
export interface OidcNonce {
  /** Goes into the id token, as it is or as its SHA-256 in hexadecimal. */
  nonce: string;
  /** Seconds until it is void. */
  expires_in: number;
}

/**
 * An id token and its nonce.
 */
export interface IdTokenRequest {
  /**
     * The id token, a JWT.
     * @minLength 1
     * @maxLength 8192
     */
  id_token: string;
  /**
     * From `createOidcNonce`.
     * @minLength 1
     * @maxLength 256
     */
  nonce: string;
  username?: Username;
}

/**
 * What to change; what is left out stays.
 */
export interface UpdateMeRequest {
  username?: Username;
  display_name?: DisplayName;
  bio?: Bio;
  /** Only followers see posts and lists; following needs a request. */
  is_private?: boolean;
  /**
     * An own picture from `POST /media`, completed; shown when it is ready. Null removes the avatar.
     * @nullable
     */
  avatar_media_id?: string | null;
}

/**
 * The old and the new password.
 */
export interface ChangePasswordRequest {
  /**
     * The account's password. Left out by an account without one; its session must be from the last ten minutes then.
     * @minLength 1
     * @maxLength 256
     */
  current_password?: string;
  new_password: NewPassword;
}

/**
 * The new address, and the password of an account that has one.
 */
export interface ChangeEmailRequest {
  email: Email;
  /**
     * The account's password. Left out by an account without one; its session must be from the last ten minutes then.
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
 * Where the account is signed in.
 */
export interface SessionInfo {
  id: Id;
  /** The session that asks. */
  current: boolean;
  /**
     * What the app called itself when signing in.
     * @nullable
     */
  user_agent: string | null;
  /**
     * The address from which it was signed in.
     * @nullable
     */
  ip: string | null;
  created_at: Timestamp;
  last_used_at: Timestamp;
  expires_at: Timestamp;
}

/**
 * Send as `cursor` for the page after this one; null on the last page.
 * @nullable
 */
export type NextCursor = string | null;

/**
 * A page of sessions, the last used first.
 */
export interface SessionInfoPage {
  /** What is on this page. */
  items: SessionInfo[];
  next_cursor: NextCursor | null;
}

/**
 * Whether signing in asks for a code.
 */
export interface TwoFactorState {
  /** Signing in asks for a code. */
  enabled: boolean;
  /**
     * Since when; null when it is off.
     * @nullable
     */
  enabled_at: string | null;
  /**
     * Recovery codes that were not used.
     * @minimum 0
     * @maximum 10
     */
  recovery_codes_left: number;
}

/**
 * Proof that the caller is the owner and not just somebody with the phone in hand.
 */
export interface ReauthenticationRequest {
  /**
     * The account's password. Left out by an account without one; its session must be from the last ten minutes then.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * What an authenticator app needs.
 */
export interface TwoFactorSecret {
  /** Base32, for typing by hand. */
  secret: string;
  /** The same for a link. */
  otpauth_uri: string;
  /** `otpauth_uri` as a picture to scan, an SVG in a data URI. */
  qr_code: string;
}

/**
 * A code of the app.
 */
export interface TwoFactorCodeRequest {
  code: TwoFactorCode;
}

/**
 * Codes for the day on which the phone is lost. Shown once; each works once.
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
 * A code, and the password of an account that has one.
 */
export interface TwoFactorConfirmationRequest {
  code: TwoFactorCode;
  /**
     * The account's password. Left out by an account without one; its session must be from the last ten minutes then.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * A person at a provider who may sign in to the account.
 */
export interface Identity {
  /** The provider's id. */
  provider: string;
  /**
     * The address at the provider when it was linked.
     * @nullable
     */
  email: string | null;
  created_at: Timestamp;
}

/**
 * The linked identities.
 */
export interface IdentityList {
  /** All of them. */
  items: Identity[];
}

/**
 * What the provider sent back, and proof that it is you.
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
     * From `startOidcSignIn`.
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
     * The account's password. Left out by an account without one; its session must be from the last ten minutes then.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * An id token and its nonce, and proof that it is you.
 */
export interface LinkWithIdTokenRequest {
  /**
     * The id token, a JWT.
     * @minLength 1
     * @maxLength 8192
     */
  id_token: string;
  /**
     * From `createOidcNonce`.
     * @minLength 1
     * @maxLength 256
     */
  nonce: string;
  /**
     * The account's password. Left out by an account without one; its session must be from the last ten minutes then.
     * @minLength 1
     * @maxLength 256
     */
  password?: string;
}

/**
 * How the caller and another user stand to each other.
 */
export interface Relationship {
  user_id: Id;
  /** The caller follows the user. */
  following: boolean;
  /** The user follows the caller. */
  followed_by: boolean;
  /** The caller has asked to follow the user, whose account is or was private, and waits for an answer. */
  requested: boolean;
  /** The caller has blocked the user. */
  blocking: boolean;
  /** The caller has muted the user. */
  muting: boolean;
}

/**
 * Somebody's profile as others see it.
 */
export interface UserProfile {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  bio: Bio;
  /** Only followers see posts and lists, and following needs a request. */
  is_private: boolean;
  /**
     * How many follow this user.
     * @minimum 0
     */
  follower_count: number;
  /**
     * How many this user follows.
     * @minimum 0
     */
  following_count: number;
  /**
     * Posts that are not deleted, of any visibility.
     * @minimum 0
     */
  post_count: number;
  created_at: Timestamp;
  relationship: Relationship;
}

/**
 * Relationships, in the order asked for.
 */
export interface RelationshipList {
  /** All of them. */
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
     * When it ends by itself; null when it lasts until it is undone.
     * @nullable
     */
  expires_at: string | null;
}

/**
 * A page of blocked users, newest first.
 */
export interface BlockedUserPage {
  /** What is on this page. */
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
     * When it ends by itself; null when it lasts until it is undone.
     * @nullable
     */
  expires_at: string | null;
}

/**
 * A page of muted users, newest first.
 */
export interface MutedUserPage {
  /** What is on this page. */
  items: MutedUser[];
  next_cursor: NextCursor | null;
}

/**
 * Somebody on the caller's list of close friends.
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
  /** What is on this page. */
  items: CloseFriend[];
  next_cursor: NextCursor | null;
}

/**
 * A wish to follow a private account; the other user of it, with the caller's relation to them.
 */
export interface PendingFollow {
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
export interface PendingFollowPage {
  /** What is on this page. */
  items: PendingFollow[];
  next_cursor: NextCursor | null;
}

/**
 * A user in a list of followers or followed, with the caller's own relation to them.
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
 * A page of users, the newest relation first.
 */
export interface RelatedUserPage {
  /** The users of this page. */
  items: RelatedUser[];
  next_cursor: NextCursor | null;
}

/**
 * For how long. An empty object blocks until it is undone.
 */
export interface BlockRequest {
  /**
     * Seconds after which it ends by itself, up to a year. Left out it lasts until it is undone.
     * @minimum 1
     * @maximum 31536000
     */
  expires_in?: number;
}

/**
 * For how long. An empty object mutes until it is undone.
 */
export interface MuteRequest {
  /**
     * Seconds after which it ends by itself, up to a year. Left out it lasts until it is undone.
     * @minimum 1
     * @maximum 31536000
     */
  expires_in?: number;
}

/**
 * `followed_by`: people whom the caller follows follow them; `interests`: popular in what the caller likes; `popular`: popular. Kinds are added within v1.
 */
export type RecommendationReasonKind = 'followed_by' | 'interests' | 'popular';
/**
 * Why somebody is recommended.
 */
export interface RecommendationReason {
  /** `followed_by`: people whom the caller follows follow them; `interests`: popular in what the caller likes; `popular`: popular. Kinds are added within v1. */
  kind: RecommendationReasonKind;
  /**
     * Usernames of up to three whom the caller follows and who follow them.
     * @maxItems 3
     */
  followed_by: string[];
  /**
     * How many of those whom the caller follows follow them.
     * @minimum 0
     */
  mutual_count: number;
  /** Tags that the caller likes and they post about. */
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
     * How many follow this user.
     * @minimum 0
     */
  follower_count: number;
  relationship: Relationship;
  reason: RecommendationReason;
}

/**
 * A page of recommendations, the best first.
 */
export interface RecommendationPage {
  /** What is on this page. */
  items: Recommendation[];
  next_cursor: NextCursor | null;
}

/**
 * What it is. Values are added within v1.
 */
export type MediaKind = 'image' | 'video';
/**
 * The file's type, one of its `kind`. The upload must carry it as `Content-Type`, and the bytes must agree.
 */
export type CreateMediaRequestContentType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/avif' | 'video/mp4' | 'video/quicktime' | 'video/webm';
/**
 * What is about to be uploaded.
 */
export interface CreateMediaRequest {
  /** The file's type, one of its `kind`. The upload must carry it as `Content-Type`, and the bytes must agree. */
  content_type: CreateMediaRequestContentType;
  /**
     * The file's exact size in bytes; 20 MiB (20,971,520) for an image and 200 MiB for a video at the most.
     * @minimum 1
     * @maximum 209715200
     */
  byte_size: number;
  kind: MediaKind;
}

/**
 * `reserved`: waiting for the upload. `processing`: checked, variants are being made. `ready`: shown to others. `failed`: see `failure_reason`.
 */
export type MediaStatus = 'reserved' | 'processing' | 'ready' | 'failed';
/**
 * The HTTP method.
 */
export type MediaUploadMethod = 'PUT';
/**
 * Headers that must be sent exactly so.
 */
export type MediaUploadHeaders = {[key: string]: string};

/**
 * How to send the bytes straight to storage.
 */
export interface MediaUpload {
  /** The HTTP method. */
  method: MediaUploadMethod;
  /** A presigned address. Whoever has it can upload this one object until it expires. */
  url: string;
  /** Headers that must be sent exactly so. */
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
  /** The bytes. Name and declared type are not looked at. */
  file: Blob | File;
}

/**
 * One size, upright and without metadata. Images, and stills of videos, are WebP; videos are MP4 with H.264 and AAC that plays while it loads.
 */
export interface MediaVariant {
  /** Of a picture the width asked for: `150`, `480` or `1080`; of a video the length of its shorter side: `480p` or `720p`. Nothing is ever enlarged. */
  name: string;
  /** `image/webp` or `video/mp4`. Values are added within v1. */
  content_type: string;
  /** Where to load it from; may be a CDN. */
  url: string;
  /**
     * In pixels.
     * @minimum 1
     */
  width: number;
  /**
     * In pixels.
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
  /** What was uploaded. */
  content_type: string;
  /**
     * Bytes of the upload.
     * @minimum 1
     */
  byte_size: number;
  /**
     * Of the upright original in pixels; null until it was looked at.
     * @minimum 1
     * @nullable
     */
  width: number | null;
  /**
     * Of the upright original in pixels; null until it was looked at.
     * @minimum 1
     * @nullable
     */
  height: number | null;
  /**
     * How long a video is; null for an image and until it was looked at.
     * @minimum 1
     * @nullable
     */
  duration_ms: number | null;
  /**
     * A blurred preview of some 30 characters (https://blurha.sh); null until ready.
     * @nullable
     */
  blurhash: string | null;
  /**
     * The largest still of a video; null for an image and until ready.
     * @nullable
     */
  poster_url: string | null;
  /** The sizes; empty until ready. */
  variants: MediaVariant[];
  /**
     * Why processing failed, for the owner to read; null otherwise.
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
 * `public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator's list; nobody else learns that it exists. `private`: the creator alone.
 */
export type Visibility = 'public' | 'followers' | 'subscribers' | 'close_friends' | 'private';
/**
 * What the picture shows, for those who cannot see it.
 * @minLength 1
 * @maxLength 1000
 */
export type AltText = string;

/**
 * One picture of a new post.
 */
export interface PostMediaInput {
  media_id: Id;
  alt_text?: AltText;
}

/**
 * What one should know before looking; clients show it in front of the content.
 * @minLength 1
 * @maxLength 200
 */
export type ContentWarning = string;

/**
 * When it is to be published; within a year from now. With media that is not ready by then, as soon as it is.
 */
export type PublishAt = string;

/**
 * A new post. It needs a caption or a picture.
 */
export interface CreatePostRequest {
  caption?: Caption;
  visibility: Visibility;
  /**
     * 0 to 10 of one's own images, completed, in order. They may still be processing; others see the post once all are ready.
     * @maxItems 10
     */
  media?: PostMediaInput[];
  /** Whether clients should blur it. Without it they need not. */
  sensitive?: boolean;
  content_warning?: ContentWarning;
  /** Keeps it to oneself until `publishPost`. Excludes `publish_at`. */
  draft?: boolean;
  publish_at?: PublishAt;
}

/**
 * Only what is `published` is seen by others. `draft`: until its creator publishes it. `scheduled`: until `publish_at`. `processing`: until its media is ready, then it is published. `failed`: media could not be processed; `media[].failure_reason` says why. Values are added within v1.
 */
export type ContentStatus = 'draft' | 'scheduled' | 'processing' | 'published' | 'failed';
/**
 * Enough of a user to show a name and a face.
 */
export interface UserSummary {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
}

/**
 * A picture or a video of content.
 */
export interface ContentMedia {
  media_id: Id;
  kind: MediaKind;
  status: MediaStatus;
  /**
     * What it shows; null without one.
     * @nullable
     */
  alt_text: string | null;
  /**
     * Of the upright original in pixels; null until it was looked at.
     * @minimum 1
     * @nullable
     */
  width: number | null;
  /**
     * Of the upright original in pixels; null until it was looked at.
     * @minimum 1
     * @nullable
     */
  height: number | null;
  /**
     * How long a video is; null for an image.
     * @minimum 1
     * @nullable
     */
  duration_ms: number | null;
  /**
     * A blurred preview; null until ready.
     * @nullable
     */
  blurhash: string | null;
  /**
     * The largest still of a video; null for an image and until ready.
     * @nullable
     */
  poster_url: string | null;
  /** The sizes; empty until ready. */
  variants: MediaVariant[];
  /**
     * Why it could not be processed; null otherwise. Only the creator sees content with such media.
     * @nullable
     */
  failure_reason: string | null;
}

/**
 * Somebody whom a text mentions as `@username`.
 */
export interface Mention {
  id: Id;
  username: Username;
}

/**
 * An amount of money as a decimal string with two places; never a float.
 * @pattern ^\d{1,16}\.\d{2}$
 */
export type Money = string;

/**
 * What people did with it.
 */
export interface EngagementStats {
  /**
     * Likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Comments.
     * @minimum 0
     */
  comment_count: number;
  /**
     * Shares.
     * @minimum 0
     */
  share_count: number;
  /**
     * Saves.
     * @minimum 0
     */
  save_count: number;
  /**
     * Views.
     * @minimum 0
     */
  view_count: number;
  tip_total: Money;
}

/**
 * What the caller did with it.
 */
export interface ViewerState {
  /** The caller likes it. */
  liked: boolean;
  /** The caller saved it. */
  saved: boolean;
}

/**
 * What a score is made of. Each signal is between 0 and 1; `/docs/ranking` shows how each is computed.
 */
export interface RankingSignals {
  /**
     * Halves every six hours after publication.
     * @minimum 0
     * @maximum 1
     */
  freshness: number;
  /**
     * 1 for those whom the caller follows and for oneself, 2/3 for others.
     * @minimum 0
     * @maximum 1
     */
  relationship: number;
  /**
     * Likes and twice the comments for each hour since publication, from nothing towards 1; 0.5 at ten.
     * @minimum 0
     * @maximum 1
     */
  engagement: number;
  /**
     * Resolution of the picture (0.8) and of the video (0.2); 0 for text alone.
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
 * `own`, of somebody `followed`, about an `interest`, `popular` in the last 24 hours, or `new`.
 */
export type RankingReasonKind = 'own' | 'followed' | 'interest' | 'popular' | 'new';
/**
 * How an item came to be looked at for the caller.
 */
export interface RankingReason {
  /** `own`, of somebody `followed`, about an `interest`, `popular` in the last 24 hours, or `new`. */
  kind: RankingReasonKind;
  /** The interests that it matches, the strongest first; up to three. */
  tags: string[];
}

/**
 * Why an item stands where it stands. `score` is the sum of the signals times their weights (0.1, 0.3, 0.3, 0.1 and 0.2 unless the installation sets others), times `feedback`.
 */
export interface Ranking {
  /**
     * What the feed is sorted by.
     * @minimum 0
     */
  score: number;
  signals: RankingSignals;
  /**
     * 1 unless the caller has asked for more or less of the creator: 1.25 for more, half for each time less, an eighth at the least.
     * @minimum 0
     */
  feedback: number;
  reason: RankingReason;
}

/**
 * The kind of content.
 */
export type PostType = 'post';
/**
 * A post as the caller sees it, a caption with up to ten pictures.
 */
export interface Post {
  id: Id;
  /** The kind of content. */
  type: PostType;
  status: ContentStatus;
  creator: UserSummary;
  /** May be empty. */
  caption: string;
  visibility: Visibility;
  /** The creator says that not everybody wants to see it unasked; clients blur it. */
  sensitive: boolean;
  /**
     * What one should know before looking.
     * @nullable
     */
  content_warning: string | null;
  /** The pictures in order. */
  media: ContentMedia[];
  /** The caption's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  /** Whom the caption mentions, in order; not those blocked either way with the caller, nor suspended ones. */
  mentions: Mention[];
  engagement: EngagementStats;
  viewer: ViewerState;
  created_at: Timestamp;
  updated_at: Timestamp;
  /**
     * When others could see it first; null before.
     * @nullable
     */
  published_at: string | null;
  /**
     * When it is to be published; null unless it is `scheduled`.
     * @nullable
     */
  publish_at: string | null;
  /**
     * When its creator changed it last after it was published; null when never.
     * @nullable
     */
  edited_at: string | null;
  ranking?: Ranking;
}

/**
 * What to change; what is left out stays.
 */
export interface EditPostRequest {
  caption?: Caption;
  visibility?: Visibility;
  /** Whether clients should blur it. */
  sensitive?: boolean;
  /**
     * What one should know before looking; null takes it away.
     * @minLength 1
     * @maxLength 200
     * @nullable
     */
  content_warning?: string | null;
  /**
     * Only before it is published: schedules it for then; null makes it a draft.
     * @nullable
     */
  publish_at?: string | null;
}

/**
 * A caption that was replaced after it was published.
 */
export interface CaptionEdit {
  id: Id;
  /** What it said. */
  caption: string;
  replaced_at: Timestamp;
}

/**
 * A page of captions that were replaced, the last first.
 */
export interface CaptionEditPage {
  /** What is on this page. */
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
  /** Whether clients should blur it. Without it they need not. */
  sensitive?: boolean;
  content_warning?: ContentWarning;
  /** Keeps it to oneself until `publishReel`. Excludes `publish_at`. */
  draft?: boolean;
  publish_at?: PublishAt;
}

/**
 * The kind of content.
 */
export type ReelType = 'reel';
/**
 * A reel as the caller sees it, one video of up to 90 seconds.
 */
export interface Reel {
  id: Id;
  /** The kind of content. */
  type: ReelType;
  status: ContentStatus;
  creator: UserSummary;
  /** May be empty. */
  caption: string;
  visibility: Visibility;
  /** The creator says that not everybody wants to see it unasked; clients blur it. */
  sensitive: boolean;
  /**
     * What one should know before looking.
     * @nullable
     */
  content_warning: string | null;
  /** The video. */
  media: ContentMedia[];
  /** The caption's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  /** Whom the caption mentions, in order; not those blocked either way with the caller, nor suspended ones. */
  mentions: Mention[];
  engagement: EngagementStats;
  viewer: ViewerState;
  created_at: Timestamp;
  updated_at: Timestamp;
  /**
     * When others could see it first; null before.
     * @nullable
     */
  published_at: string | null;
  /**
     * When it is to be published; null unless it is `scheduled`.
     * @nullable
     */
  publish_at: string | null;
  /**
     * When its creator changed it last after it was published; null when never.
     * @nullable
     */
  edited_at: string | null;
  ranking?: Ranking;
}

/**
 * What happened to a reel in a time.
 */
export interface ReelTotals {
  /**
     * Views by others, replays included.
     * @minimum 0
     */
  views: number;
  /**
     * Different people among them.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * How long it was watched, all views together.
     * @minimum 0
     */
  watch_time_ms: number;
  /**
     * Watch time for each view.
     * @minimum 0
     */
  average_watch_ms: number;
  /**
     * Share of the views that reached 95 % of its length, 0 to 1.
     * @minimum 0
     * @maximum 1
     */
  completion_rate: number;
  /** Likes less those taken back in the time. */
  likes: number;
  /**
     * Comments that were made; deleted ones count too.
     * @minimum 0
     */
  comments: number;
  /**
     * Shares.
     * @minimum 0
     */
  shares: number;
  /** Saves less those taken back in the time. */
  saves: number;
}

/**
 * What happened to a reel on one day.
 */
export interface ReelDay {
  /** The day in UTC. */
  date: string;
  /**
     * Views by others, replays included.
     * @minimum 0
     */
  views: number;
  /**
     * Different people among them.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * How long it was watched, all views together.
     * @minimum 0
     */
  watch_time_ms: number;
  /**
     * Watch time for each view.
     * @minimum 0
     */
  average_watch_ms: number;
  /**
     * Share of the views that reached 95 % of its length, 0 to 1.
     * @minimum 0
     * @maximum 1
     */
  completion_rate: number;
  /** Likes less those taken back in the time. */
  likes: number;
  /**
     * Comments that were made; deleted ones count too.
     * @minimum 0
     */
  comments: number;
  /**
     * Shares.
     * @minimum 0
     */
  shares: number;
  /** Saves less those taken back in the time. */
  saves: number;
}

/**
 * How a reel does.
 */
export interface ReelAnalytics {
  content_id: Id;
  /** The first day. */
  from: string;
  /** The last day. */
  to: string;
  /**
     * How long the reel is.
     * @minimum 1
     * @nullable
     */
  duration_ms: number | null;
  totals: ReelTotals;
  /** Each day of the time, also those without anything, the first first. */
  days: ReelDay[];
}

/**
 * What the caller did with the story.
 */
export interface StoryViewerState {
  /** The caller likes it. */
  liked: boolean;
  /** The caller has opened it. */
  seen: boolean;
}

/**
 * The kind of content.
 */
export type StoryType = 'story';
/**
 * A story as the caller sees it. 24 hours after its creation it is gone for everybody but its creator, and but for those who open it through a highlight.
 */
export interface Story {
  id: Id;
  /** The kind of content. */
  type: StoryType;
  status: ContentStatus;
  creator: UserSummary;
  /** May be empty. */
  caption: string;
  visibility: Visibility;
  /** The creator says that not everybody wants to see it unasked; clients blur it. */
  sensitive: boolean;
  /**
     * What one should know before looking.
     * @nullable
     */
  content_warning: string | null;
  /** The picture or the video. */
  media: ContentMedia[];
  /** The caption's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  /** Whom the caption mentions, in order; not those blocked either way with the caller, nor suspended ones. */
  mentions: Mention[];
  engagement: EngagementStats;
  viewer: StoryViewerState;
  created_at: Timestamp;
  updated_at: Timestamp;
  /**
     * When others could see it first; null before.
     * @nullable
     */
  published_at: string | null;
  /** 24 hours after `created_at`. */
  expires_at: string;
  ranking?: Ranking;
}

/**
 * `starting` until the video arrives, `live` while it does, `ended` for good. Viewers may come, comment and like from `starting` on. Values are added within v1.
 */
export type LiveStatus = 'starting' | 'live' | 'ended';
/**
 * What the stream is about.
 * @minLength 1
 * @maxLength 150
 */
export type LiveTitle = string;

/**
 * What the caller did with it.
 */
export interface LiveViewerState {
  /** The caller likes it. */
  liked: boolean;
}

/**
 * How long a viewer has to wait between two comments, in seconds; 0 is no slow mode. The creator need not wait.
 * @minimum 0
 * @maximum 300
 */
export type SlowModeSeconds = number;

/**
 * The kind of content.
 */
export type LiveType = 'live';
/**
 * A live stream as the caller sees it.
 */
export interface Live {
  id: Id;
  /** The kind of content. */
  type: LiveType;
  stream_id: Id;
  status: LiveStatus;
  creator: UserSummary;
  title: LiveTitle;
  visibility: Visibility;
  /** The creator says that not everybody wants to see it unasked; clients blur it. */
  sensitive: boolean;
  /**
     * What one should know before looking.
     * @nullable
     */
  content_warning: string | null;
  /** The thumbnail, when there is one. */
  media: ContentMedia[];
  /** The title's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  /** Whom the title mentions, in order; not those blocked either way with the caller, nor suspended ones. */
  mentions: Mention[];
  engagement: EngagementStats;
  viewer: LiveViewerState;
  slow_mode_seconds: SlowModeSeconds;
  /** Whether others than the creator may comment. */
  comments_enabled: boolean;
  /**
     * The most that have watched at once so far.
     * @minimum 0
     */
  peak_viewers: number;
  started_at: Timestamp;
  /**
     * When it ended; null before.
     * @nullable
     */
  ended_at: string | null;
  /**
     * Why it ended, one of `EndReason`; null before.
     * @nullable
     */
  end_reason: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
  /**
     * When others could see it first; null before.
     * @nullable
     */
  published_at: string | null;
  ranking?: Ranking;
}

/**
 * Any content, told apart by `type`. Types are added within v1; skip one that you do not know.
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
  /** Whether clients should blur it. Without it they need not. */
  sensitive?: boolean;
  content_warning?: ContentWarning;
}

/**
 * The stories of one creator that the caller may see.
 */
export interface StoryGroup {
  creator: UserSummary;
  /** The caller has not opened all of them. */
  has_unseen: boolean;
  latest_at: Timestamp;
  /** The oldest first. */
  stories: Story[];
}

/**
 * A page of creators with their stories.
 */
export interface StoryGroupPage {
  /** What is on this page. */
  items: StoryGroup[];
  next_cursor: NextCursor | null;
}

/**
 * Somebody who opened the story.
 */
export interface StoryViewer {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  relationship: Relationship;
  viewed_at: Timestamp;
  /** They like it. */
  liked: boolean;
}

/**
 * A page of those who opened the story, last opened first.
 */
export interface StoryViewerPage {
  /** What is on this page. */
  items: StoryViewer[];
  next_cursor: NextCursor | null;
}

/**
 * Whether the caller likes it now, and how many do.
 */
export interface LikeState {
  /** The caller likes it. */
  liked: boolean;
  /**
     * Likes after this call.
     * @minimum 0
     */
  like_count: number;
}

/**
 * A page of stories.
 */
export interface StoryPage {
  /** What is on this page. */
  items: Story[];
  next_cursor: NextCursor | null;
}

/**
 * What it is called; up to 50 characters.
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
     * 1 to 100 stories of one's own, in order; one that is named twice counts once.
     * @minItems 1
     * @maxItems 100
     */
  story_ids: Id[];
  /** The story whose picture is the cover; the first one without it. */
  cover_story_id?: string;
}

/**
 * Stories that their owner keeps.
 */
export interface Highlight {
  id: Id;
  owner_id: Id;
  title: HighlightTitle;
  /**
     * A picture of its cover story; null while that is not ready.
     * @nullable
     */
  cover_url: string | null;
  /**
     * How many of its stories the caller may see.
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
     * A picture of its cover story; null while that is not ready.
     * @nullable
     */
  cover_url: string | null;
  /**
     * How many of its stories the caller may see.
     * @minimum 0
     */
  story_count: number;
  created_at: Timestamp;
  updated_at: Timestamp;
  /** In the owner's order. */
  stories: Story[];
}

/**
 * What to change; what is left out stays.
 */
export interface EditHighlightRequest {
  title?: HighlightTitle;
  /**
     * All its stories from now on, in order; 1 to 100.
     * @minItems 1
     * @maxItems 100
     */
  story_ids?: Id[];
  /** The story whose picture is the cover; one of its stories. */
  cover_story_id?: string;
}

/**
 * A page of highlights in their owner's order.
 */
export interface HighlightPage {
  /** What is on this page. */
  items: Highlight[];
  next_cursor: NextCursor | null;
}

/**
 * An order of one's highlights.
 */
export interface OrderHighlightsRequest {
  /**
     * Highlights of one's own.
     * @minItems 1
     * @maxItems 100
     */
  ids: Id[];
}

/**
 * Somebody who likes it.
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
 * A page of those who like it, newest first.
 */
export interface LikerPage {
  /** What is on this page. */
  items: Liker[];
  next_cursor: NextCursor | null;
}

/**
 * Up to 1,000 characters, and not only blanks.
 * @minLength 1
 * @maxLength 1000
 * @pattern \S
 */
export type CommentText = string;

/**
 * A comment.
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
     * The comment that it answers; null when it answers the content.
     * @nullable
     */
  parent_id: string | null;
  user: UserSummary;
  /** What it says. */
  content: string;
  /** Whom it mentions, in order; not those blocked either way with the caller, nor suspended ones. */
  mentions: Mention[];
  /**
     * Of a comment on the content, all answers in its thread; of an answer, those that answer it.
     * @minimum 0
     */
  reply_count: number;
  created_at: Timestamp;
}

/**
 * A comment and the first answers to it.
 */
export interface CommentWithReplies {
  id: Id;
  content_id: Id;
  /**
     * The comment that it answers; null when it answers the content.
     * @nullable
     */
  parent_id: string | null;
  user: UserSummary;
  /** What it says. */
  content: string;
  /** Whom it mentions, in order; not those blocked either way with the caller, nor suspended ones. */
  mentions: Mention[];
  /**
     * Of a comment on the content, all answers in its thread; of an answer, those that answer it.
     * @minimum 0
     */
  reply_count: number;
  created_at: Timestamp;
  /**
     * The first three answers, oldest first; `listReplies` has all.
     * @maxItems 3
     */
  replies: Comment[];
}

/**
 * A page of comments.
 */
export interface CommentPage {
  /** What is on this page. */
  items: CommentWithReplies[];
  next_cursor: NextCursor | null;
}

/**
 * A page of answers, oldest first.
 */
export interface ReplyPage {
  /** What is on this page. */
  items: Comment[];
  next_cursor: NextCursor | null;
}

/**
 * Up to 500 characters.
 * @maxLength 500
 */
export type ShareText = string;

/**
 * What goes with the share; an empty object shares without a text.
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
     * What was said with it.
     * @nullable
     */
  text: string | null;
  created_at: Timestamp;
}

/**
 * Whether the caller has it saved now, and how many have.
 */
export interface SaveState {
  /** The caller has it saved. */
  saved: boolean;
  /**
     * Saves after this call.
     * @minimum 0
     */
  save_count: number;
}

/**
 * One view.
 */
export interface ViewInput {
  /** Made by the client; the same view has the same id for ever. */
  id: string;
  content_id: Id;
  /** When it began; in the last 24 hours. */
  viewed_at: string;
  /**
     * How long a video was watched, with repetitions; up to an hour.
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
 * What became of a batch of views; the three lists together name each view once.
 */
export interface RecordedViews {
  /** Ids of the views that are new. */
  recorded: Id[];
  /** Ids of those that were recorded before, and of further views of a story that the caller has opened. */
  repeated: Id[];
  /** Ids of those that do not count. Sending them again does not help. */
  refused: Id[];
}

/**
 * `less` hides the item and shows less like it, `more` shows more like it.
 */
export type FeedbackKind = 'more' | 'less';
/**
 * What the caller thinks of an item.
 */
export interface GiveFeedbackRequest {
  content_id: Id;
  kind: FeedbackKind;
}

/**
 * Feedback that counts from the next feed on.
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
  /** In lower case, without `#`. */
  tag: string;
  /** How much, now: likes (1), saves (2), comments (2) and shares (3), halved every 30 days, plus or minus 3 for feedback. Below 0 the feed shows less of it. */
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
 * The kind of result.
 */
export type FoundUserType = 'user';
/**
 * A user whom a search found.
 */
export interface FoundUser {
  /** The kind of result. */
  type: FoundUserType;
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  /**
     * How many follow this user.
     * @minimum 0
     */
  follower_count: number;
  relationship: Relationship;
}

/**
 * The kind of result.
 */
export type FoundTagType = 'tag';
/**
 * A hashtag that a search found.
 */
export interface FoundTag {
  /** The kind of result. */
  type: FoundTagType;
  /** In lower case, without `#`. */
  tag: string;
  /**
     * How many public posts and reels have it.
     * @minimum 0
     */
  content_count: number;
}

/**
 * What a search found, told apart by `type`. Types are added within v1; skip one that you do not know.
 */
export type SearchResult = FoundUser | FoundTag | Post | Reel | Live;

/**
 * A page of results.
 */
export interface SearchPage {
  /** Users and tags: the best match first. Content: the newest first. */
  items: SearchResult[];
  next_cursor: NextCursor | null;
}

/**
 * A hashtag that many use now.
 */
export interface TrendingTag {
  /** In lower case, without `#`. */
  tag: string;
  /**
     * How many creators used it in the last 24 hours, each once, those of six hours ago counting half.
     * @minimum 0
     */
  score: number;
}

/**
 * A page of tags.
 */
export interface TrendingTagPage {
  /** The tags of this page. */
  items: TrendingTag[];
  next_cursor: NextCursor | null;
}

/**
 * A page to look around on.
 */
export interface Discovery {
  /** The beginning of `GET /trending`. */
  trending: Content[];
  /** The beginning of `GET /trending/tags`. */
  tags: TrendingTag[];
  /** Whom the caller might like to follow. */
  creators: Recommendation[];
  /** Public streams that run, those with the most viewers so far first. */
  live: Live[];
}

/**
 * The kind of content. Values are added within v1.
 */
export type ContentType = 'post' | 'reel' | 'story' | 'live';
/**
 * Who commented what.
 */
export interface ContentCommentedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  content_type: ContentType;
  comment_id: Id;
  /** What it says. */
  text: string;
  /**
     * Comments right after it.
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
 * Somebody commented on your content, or answered your comment.
 */
export interface ContentCommentedNotification {
  /** The kind of notification. */
  event: ContentCommentedNotificationEvent;
  id: Id;
  data: ContentCommentedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Who likes what of yours.
 */
export interface ContentLikedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  content_type: ContentType;
  /**
     * Likes right after this one.
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
 * Somebody likes something of yours.
 */
export interface ContentLikedNotification {
  /** The kind of notification. */
  event: ContentLikedNotificationEvent;
  id: Id;
  data: ContentLikedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Who mentioned you where.
 */
export interface ContentMentionedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  content_type: ContentType;
  /**
     * The comment that mentions you; null when the caption does.
     * @nullable
     */
  comment_id: string | null;
  /**
     * What it said; null once it was edited or deleted.
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
 * Somebody mentioned you in content that you may see.
 */
export interface ContentMentionedNotification {
  /** The kind of notification. */
  event: ContentMentionedNotificationEvent;
  id: Id;
  data: ContentMentionedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Who shared what of yours.
 */
export interface ContentSharedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  content_type: ContentType;
  /**
     * What was said with it.
     * @nullable
     */
  text: string | null;
  /**
     * Shares right after it.
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
 * Somebody shared your content.
 */
export interface ContentSharedNotification {
  /** The kind of notification. */
  event: ContentSharedNotificationEvent;
  id: Id;
  data: ContentSharedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Who lets you follow them.
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
 * A private account approved your request; you follow it now.
 */
export interface FollowRequestApprovedNotification {
  /** The kind of notification. */
  event: FollowRequestApprovedNotificationEvent;
  id: Id;
  data: FollowRequestApprovedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Who asks to follow you.
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
 * Somebody asks to follow you, as your account is private. Answer with `approveFollowRequest` or `declineFollowRequest`.
 */
export interface FollowRequestedNotification {
  /** The kind of notification. */
  event: FollowRequestedNotificationEvent;
  id: Id;
  data: FollowRequestedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Why the stream ended. Values are added within v1.
 */
export type EndReason = 'ended_by_creator' | 'creator_vanished' | 'creator_suspended' | 'deleted';
/**
 * How the stream went.
 */
export interface LiveEndedData {
  creator_id: Id;
  creator_name: DisplayName;
  stream_id: Id;
  end_reason: EndReason;
  /**
     * From start to end.
     * @minimum 0
     */
  duration_seconds: number;
  /**
     * The most that watched at once.
     * @minimum 0
     */
  peak_viewers: number;
  /**
     * People who watched at all.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * Likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Comments.
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
 * A stream has ended: your own, or one that you were told of. It counts as read.
 */
export interface LiveEndedNotification {
  /** The kind of notification. */
  event: LiveEndedNotificationEvent;
  id: Id;
  data: LiveEndedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Who is live.
 */
export interface LiveStartedData {
  creator_id: Id;
  creator_name: DisplayName;
  creator_avatar_url: AvatarUrl | null;
  stream_id: Id;
  title: LiveTitle;
  /**
     * The thumbnail, 480 wide; null when there is none.
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
 * Somebody whom you follow is live.
 */
export interface LiveStartedNotification {
  /** The kind of notification. */
  event: LiveStartedNotificationEvent;
  id: Id;
  data: LiveStartedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Who follows you now.
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
 * Somebody follows you. Told once for each person, however often they unfollow and follow again.
 */
export interface UserFollowedNotification {
  /** The kind of notification. */
  event: UserFollowedNotificationEvent;
  id: Id;
  data: UserFollowedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * Who does not follow you any more.
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
 * Somebody does not follow you any more. It counts as read, and nothing is pushed.
 */
export interface UserUnfollowedNotification {
  /** The kind of notification. */
  event: UserUnfollowedNotificationEvent;
  id: Id;
  data: UserUnfollowedData;
  /**
     * When it was marked read; null while unread.
     * @nullable
     */
  read_at: string | null;
}

/**
 * One notification, told apart by `event`: the very object that the WebSocket sends, with when it was read. Events are added within v1; skip one that you do not know.
 */
export type Notification = ContentCommentedNotification | ContentLikedNotification | ContentMentionedNotification | ContentSharedNotification | FollowRequestApprovedNotification | FollowRequestedNotification | LiveEndedNotification | LiveStartedNotification | UserFollowedNotification | UserUnfollowedNotification;

/**
 * A page of notifications.
 */
export interface NotificationPage {
  /** Newest first; with `after`, oldest first. */
  items: Notification[];
  next_cursor: NextCursor | null;
  /**
     * How many are unread in all.
     * @minimum 0
     */
  unread_count: number;
}

/**
 * Up to where the user has read.
 */
export interface MarkNotificationsReadRequest {
  up_to_id: Id;
}

/**
 * How many notifications are unread.
 */
export interface UnreadCount {
  /**
     * Unread ones in all.
     * @minimum 0
     */
  unread_count: number;
}

/**
 * Notifications of one kind about one thing: likes of one reel, new followers. The newest is given whole.
 */
export interface NotificationGroup {
  id: Id;
  /** The kind of all of them. */
  event: string;
  /**
     * What they are about; null when it is not content.
     * @nullable
     */
  content_id: string | null;
  /** Whose doing it is, the newest first, each once, three at the most. */
  actors: UserSummary[];
  /**
     * How many people; counted in the last 1,000 of the group.
     * @minimum 1
     */
  actor_count: number;
  /**
     * How many of the group are unread; counted in the last 1,000.
     * @minimum 0
     */
  unread_count: number;
  /** A sentence in English. For other languages make it from `event`, `actors` and `actor_count`. */
  summary: string;
  latest: Notification;
}

/**
 * A page of groups.
 */
export interface NotificationGroupPage {
  /** The group of the newest notification first. */
  items: NotificationGroup[];
  next_cursor: NextCursor | null;
  /**
     * How many notifications are unread in all.
     * @minimum 0
     */
  unread_count: number;
}

/**
 * The kind of a notification, its `event`. Values are added within v1.
 */
export type NotificationKind = 'content_commented' | 'content_liked' | 'content_mentioned' | 'content_shared' | 'follow_request_approved' | 'follow_requested' | 'live_ended' | 'live_started' | 'user_followed' | 'user_unfollowed';
/**
 * What happens on one kind of notification.
 */
export interface NotificationPreference {
  kind: NotificationKind;
  /** It is kept, listed and sent to sockets. Without it nothing is made, so nothing is pushed either. */
  in_app: boolean;
  /** It is pushed to devices too. Never for `user_unfollowed` and `live_ended`. */
  push: boolean;
}

/**
 * Every kind, in one fixed order.
 */
export interface NotificationPreferences {
  /** One for each kind. */
  items: NotificationPreference[];
}

/**
 * What to change of one kind.
 */
export interface PreferenceChange {
  kind: NotificationKind;
  /** Keep, list and send it. */
  in_app?: boolean;
  /** Push it. */
  push?: boolean;
}

/**
 * The kinds to change; what is not named stays.
 */
export interface EditPreferencesRequest {
  /**
     * Each kind at most once; the last one counts.
     * @minItems 1
     * @maxItems 50
     */
  items: PreferenceChange[];
}

/**
 * Whose push service.
 */
export type DevicePlatform = 'ios' | 'android' | 'web';
/**
 * Apple's environment; `production` for others.
 */
export type DeviceEnvironment = 'production' | 'sandbox';
/**
 * Where pushes go. The token is not told again.
 */
export interface Device {
  id: Id;
  /** Whose push service. */
  platform: DevicePlatform;
  /** Apple's environment; `production` for others. */
  environment: DeviceEnvironment;
  /**
     * What the user calls it.
     * @nullable
     */
  name: string | null;
  /**
     * The language of pushes, BCP 47.
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
 * Whose push service.
 */
export type RegisterDeviceRequestPlatform = 'ios' | 'android' | 'web';
/**
 * Apple's environment; `production` when left out.
 */
export type RegisterDeviceRequestEnvironment = 'production' | 'sandbox';
/**
 * A device that asked its push service for a token.
 */
export interface RegisterDeviceRequest {
  /** Whose push service. */
  platform: RegisterDeviceRequestPlatform;
  /**
     * The token of the push service.
     * @minLength 8
     * @maxLength 4096
     */
  token: string;
  /** Apple's environment; `production` when left out. */
  environment?: RegisterDeviceRequestEnvironment;
  /**
     * What the user calls it.
     * @maxLength 100
     */
  name?: string;
  /**
     * The language of pushes, BCP 47.
     * @maxLength 35
     * @pattern ^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$
     */
  locale?: string;
}

/**
 * A page of live streams.
 */
export interface LivePage {
  /** What is on this page. */
  items: Live[];
  next_cursor: NextCursor | null;
}

/**
 * When followers are told and others can see it: `at_start` now, `with_video` once the video arrives. `at_start` when left out.
 */
export type StartLiveRequestAnnounce = 'at_start' | 'with_video';
/**
 * A stream to start.
 */
export interface StartLiveRequest {
  title: LiveTitle;
  visibility?: Visibility;
  slow_mode_seconds?: SlowModeSeconds;
  /** Whether others may comment; true when left out. */
  comments_enabled?: boolean;
  thumbnail_media_id?: Id;
  /** When followers are told and others can see it: `at_start` now, `with_video` once the video arrives. `at_start` when left out. */
  announce?: StartLiveRequestAnnounce;
  /** Not everybody wants to see it unasked. */
  sensitive?: boolean;
  content_warning?: ContentWarning;
}

/**
 * Where the video goes. The key is told this once, and only whoever has it may send.
 */
export interface Ingest {
  /** The RTMP server, for OBS and others. */
  rtmp_url: string;
  /** Its stream key. */
  stream_key: string;
  /** The same over WHIP (WebRTC), for browsers and phones. */
  whip_url: string;
  /** Where the stream can be watched as HLS once it is live. */
  playback_url: string;
}

/**
 * A stream that was started, and where its video goes.
 */
export interface StartedLive {
  id: Id;
  stream_id: Id;
  status: LiveStatus;
  ingest: Ingest;
  live: Live;
}

/**
 * Changes what is named.
 */
export interface EditLiveRequest {
  title?: LiveTitle;
  slow_mode_seconds?: SlowModeSeconds;
  /** Whether others may comment. */
  comments_enabled?: boolean;
}

/**
 * How a stream stands.
 */
export interface LiveStatusReport {
  stream_id: Id;
  status: LiveStatus;
  /**
     * Who watches now: people, not sockets, without the creator; 0 once it has ended.
     * @minimum 0
     */
  viewer_count: number;
  /**
     * The most that watched at once.
     * @minimum 0
     */
  peak_viewers: number;
  total_tips: Money;
  /**
     * Likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Comments.
     * @minimum 0
     */
  comment_count: number;
  started_at: Timestamp;
  /**
     * When it ended; null before.
     * @nullable
     */
  ended_at: string | null;
  /**
     * Why it ended, one of `EndReason`; null before.
     * @nullable
     */
  end_reason: string | null;
}

/**
 * How a stream went.
 */
export interface LiveSummary {
  stream_id: Id;
  status: LiveStatus;
  end_reason: EndReason;
  started_at: Timestamp;
  ended_at: Timestamp;
  /**
     * From start to end.
     * @minimum 0
     */
  duration_seconds: number;
  /**
     * The most that watched at once.
     * @minimum 0
     */
  peak_viewers: number;
  /**
     * People who watched at all.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * Likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Comments.
     * @minimum 0
     */
  comment_count: number;
  total_tips: Money;
}

/**
 * A comment in the chat.
 */
export interface LiveCommentRequest {
  content: CommentText;
}

/**
 * Somebody who watches or has watched.
 */
export interface LiveViewer {
  user: UserSummary;
  joined_at: Timestamp;
  /**
     * When they left; null while they watch.
     * @nullable
     */
  left_at: string | null;
}

/**
 * A page of viewers, last joined first. Somebody who comes back is there again.
 */
export interface LiveViewerPage {
  /** What is on this page. */
  items: LiveViewer[];
  next_cursor: NextCursor | null;
}

/**
 * Somebody who was banned from a stream.
 */
export interface LiveBan {
  user: UserSummary;
  created_at: Timestamp;
}

/**
 * A page of those banned from a stream, last banned first.
 */
export interface LiveBanPage {
  /** What is on this page. */
  items: LiveBan[];
  next_cursor: NextCursor | null;
}

/**
 * Whom to ban.
 */
export interface BanViewerRequest {
  user_id: Id;
}

/**
 * Opens one socket, once.
 */
export interface SocketTicket {
  /** Send as `?ticket=`. */
  ticket: string;
  /**
     * Seconds until it expires.
     * @minimum 1
     */
  expires_in: number;
}

/**
 * `suspended` while a suspension lasts.
 */
export type AccountSummaryState = 'active' | 'suspended';
/**
 * An account in a list of the administration.
 */
export interface AccountSummary {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  email: Email;
  /** The address was proven. */
  email_verified: boolean;
  role: Role;
  /** `suspended` while a suspension lasts. */
  state: AccountSummaryState;
  /** Signing in asks for a code. */
  two_factor_enabled: boolean;
  /**
     * How many follow this user.
     * @minimum 0
     */
  follower_count: number;
  /**
     * Posts that are not deleted.
     * @minimum 0
     */
  post_count: number;
  created_at: Timestamp;
}

/**
 * A page of accounts, newest first.
 */
export interface AccountPage {
  /** What is on this page. */
  items: AccountSummary[];
  next_cursor: NextCursor | null;
}

/**
 * A suspension, past or present.
 */
export interface Suspension {
  id: Id;
  /** Why. */
  reason: string;
  /**
     * Who suspended.
     * @nullable
     */
  imposed_by: string | null;
  imposed_at: Timestamp;
  /**
     * When it ends by itself; null for a ban.
     * @nullable
     */
  until: string | null;
  /**
     * Who ended it; null while it lasts and when it ended by itself.
     * @nullable
     */
  lifted_by: string | null;
  /**
     * When it was ended or replaced; null while it lasts.
     * @nullable
     */
  lifted_at: string | null;
}

/**
 * `suspended` while a suspension lasts.
 */
export type AccountState = 'active' | 'suspended';
/**
 * An account as the administration sees it.
 */
export interface Account {
  id: Id;
  username: Username;
  display_name: DisplayName;
  avatar_url: AvatarUrl | null;
  email: Email;
  /** The address was proven. */
  email_verified: boolean;
  role: Role;
  /** `suspended` while a suspension lasts. */
  state: AccountState;
  /** Signing in asks for a code. */
  two_factor_enabled: boolean;
  /**
     * How many follow this user.
     * @minimum 0
     */
  follower_count: number;
  /**
     * Posts that are not deleted.
     * @minimum 0
     */
  post_count: number;
  created_at: Timestamp;
  /**
     * Sessions that have not ended.
     * @minimum 0
     */
  session_count: number;
  /** The newest first. */
  suspensions: Suspension[];
}

/**
 * Why, and until when.
 */
export interface SuspendRequest {
  /**
     * For the person concerned and for the record.
     * @minLength 1
     * @maxLength 500
     */
  reason: string;
  /** When it ends by itself, in the future. Left out it is a ban. */
  until?: string;
}

/**
 * The role.
 */
export interface RoleRequest {
  role: Role;
}

/**
 * One item of somebody's ranked feed.
 */
export interface RankedItem {
  /**
     * Its place.
     * @minimum 1
     */
  position: number;
  content_id: Id;
  content_type: ContentType;
  creator: UserSummary;
  /** The first 80 characters of the caption or title. */
  caption: string;
  /** Its tags. */
  tags: string[];
  /**
     * Likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Comments.
     * @minimum 0
     */
  comment_count: number;
  published_at: Timestamp;
  ranking: Ranking;
}

/**
 * Where the candidates came from.
 */
export type RankedFeedSource = 'clickhouse' | 'postgres';
/**
 * Somebody's feed as it would be ranked now.
 */
export interface RankedFeed {
  user_id: Id;
  /** Where the candidates came from. */
  source: RankedFeedSource;
  /**
     * How many were looked at.
     * @minimum 0
     */
  candidates: number;
  weights: RankingSignals;
  /** The best, in order. */
  items: RankedItem[];
}

/**
 * `next`: published, signs later; `signing`; `verifying`: signs no more, its tokens are still good. States are added within v1.
 */
export type SigningKeyState = 'next' | 'signing' | 'verifying';
/**
 * A key that signs access tokens.
 */
export interface SigningKey {
  kid: Id;
  /** `next`: published, signs later; `signing`; `verifying`: signs no more, its tokens are still good. States are added within v1. */
  state: SigningKeyState;
  created_at: Timestamp;
  signs_from: Timestamp;
  /**
     * When it leaves the key set; null while it signs or will.
     * @nullable
     */
  verifies_until: string | null;
}

/**
 * The keys, newest first.
 */
export interface SigningKeyList {
  /** All of them. */
  items: SigningKey[];
}

/**
 * How to rotate.
 */
export interface RotateKeysRequest {
  /**
     * How long the new key is published before it signs.
     * @minimum 60
     * @maximum 86400
     */
  publish_ahead_seconds?: number;
  /** The old keys are worth nothing from now on and the new one signs at once. */
  compromised?: boolean;
}

/**
 * What it reads.
 */
export type EventConsumerStream = 'EVENTS' | 'CDC' | 'SHOWN';
/**
 * A reaction to events and how far it is.
 */
export interface EventConsumer {
  /** Its durable name. */
  name: string;
  /** What it reads. */
  stream: EventConsumerStream;
  /** Which of it. */
  subject: string;
  /**
     * Not handed out yet.
     * @minimum 0
     */
  pending: number;
  /**
     * Handed out and not settled.
     * @minimum 0
     */
  in_flight: number;
  /**
     * Of these, handed out more than once.
     * @minimum 0
     */
  redelivered: number;
  /**
     * Put aside.
     * @minimum 0
     */
  dead: number;
  /**
     * When the oldest that is not settled was published; null when all are.
     * @nullable
     */
  oldest_pending_at: string | null;
}

/**
 * Every consumer that has run.
 */
export interface EventConsumerList {
  /** By name. */
  items: EventConsumer[];
}

/**
 * From when.
 */
export interface ReplayRequest {
  from: Timestamp;
}

/**
 * How much is handled again.
 */
export interface ReplayResult {
  /** Who reads again. */
  consumer: string;
  /**
     * Events that are handed out again.
     * @minimum 0
     */
  events: number;
}

/**
 * An event that a consumer gave up.
 */
export interface DeadLetter {
  /** Its place among the dead letters. */
  id: string;
  /** Who gave it up. */
  consumer: string;
  /** Where it was published. */
  subject: string;
  /**
     * Its place in its stream.
     * @minimum 1
     */
  sequence: number;
  /** Why. */
  error: string;
  dead_at: Timestamp;
  /** The event as JSON text. */
  event: string;
}

/**
 * A page of dead letters.
 */
export interface DeadLetterPage {
  /** Oldest first. */
  items: DeadLetter[];
  next_cursor: NextCursor | null;
}

/**
 * What the media server says (the HTTP callbacks of SRS). What else it sends is ignored.
 */
export interface IngestEvent {
  /** `on_publish` asks whether a stream may begin, `on_unpublish` tells that it ended, `on_hls` that a piece of it was written. Others are answered and ignored. */
  action: string;
  /** The stream id. */
  stream: string;
  /** The query of the publishing address, with the key. */
  param?: string;
  /** The media server's name for the connection. */
  client_id?: string;
  [key: string]: unknown;
 }

/**
 * What SRS takes for yes.
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
 * Whether it answers.
 */
export type DependencyStateStatus = 'ok' | 'failing';
/**
 * One dependency.
 */
export interface DependencyState {
  /** Whether it answers. */
  status: DependencyStateStatus;
  /**
     * How long its answer took; null when it failed.
     * @minimum 0
     * @nullable
     */
  latency_ms: number | null;
}

/**
 * `degraded`: something other than Postgres is failing.
 */
export type ReadinessStatus = 'ready' | 'degraded' | 'unavailable';
/**
 * Each dependency by name.
 */
export type ReadinessDependencies = {
  postgres: DependencyState;
  redis: DependencyState;
  nats: DependencyState;
  clickhouse: DependencyState;
  storage: DependencyState;
};

/**
 * Whether the process should get traffic. It should while Postgres answers; the others may be down for a while.
 */
export interface Readiness {
  /** `degraded`: something other than Postgres is failing. */
  status: ReadinessStatus;
  /** Each dependency by name. */
  dependencies: ReadinessDependencies;
}

/**
 * Signatures.
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
  /** Which key; tokens name it in their header. */
  kid: string;
  /** The algorithm. */
  alg: string;
  /** Signatures. */
  use: JsonWebKeyUse;
}

/**
 * The keys that access tokens may be signed with.
 */
export interface JsonWebKeySet {
  /** Current and recently retired ones. */
  keys: JsonWebKey[];
}

/**
 * The socket is open and everything from here on arrives in order.
 */
export interface ConnectedData {
  user_id: Id;
  /**
     * Unread notifications in all.
     * @minimum 0
     */
  unread_notifications: number;
  /** True when `last_event_id` was found: what was missed follows, oldest first, then live. False when none was given or history no longer reaches back to it: fetch `GET /api/v1/notifications` again. */
  resumed: boolean;
  /**
     * The newest notification that will not be sent on this socket; null when there is none. Reconnect with `00000000-0000-0000-0000-000000000000` then.
     * @nullable
     */
  last_event_id: string | null;
  timestamp: Timestamp;
}

/**
 * The kind of message.
 */
export type ConnectedMessageEvent = 'connected';
/**
 * The first message on every socket.
 */
export interface ConnectedMessage {
  /** The kind of message. */
  event: ConnectedMessageEvent;
  data: ConnectedData;
}

/**
 * The kind of message.
 */
export type ContentCommentedMessageEvent = 'content_commented';
/**
 * A notification, sent as it happens or on resume.
 */
export interface ContentCommentedMessage {
  /** The kind of message. */
  event: ContentCommentedMessageEvent;
  id: Id;
  data: ContentCommentedData;
}

/**
 * The kind of message.
 */
export type ContentLikedMessageEvent = 'content_liked';
/**
 * A notification, sent as it happens or on resume.
 */
export interface ContentLikedMessage {
  /** The kind of message. */
  event: ContentLikedMessageEvent;
  id: Id;
  data: ContentLikedData;
}

/**
 * The kind of message.
 */
export type ContentMentionedMessageEvent = 'content_mentioned';
/**
 * A notification, sent as it happens or on resume.
 */
export interface ContentMentionedMessage {
  /** The kind of message. */
  event: ContentMentionedMessageEvent;
  id: Id;
  data: ContentMentionedData;
}

/**
 * The kind of message.
 */
export type ContentSharedMessageEvent = 'content_shared';
/**
 * A notification, sent as it happens or on resume.
 */
export interface ContentSharedMessage {
  /** The kind of message. */
  event: ContentSharedMessageEvent;
  id: Id;
  data: ContentSharedData;
}

/**
 * The kind of message.
 */
export type FollowRequestApprovedMessageEvent = 'follow_request_approved';
/**
 * A notification, sent as it happens or on resume.
 */
export interface FollowRequestApprovedMessage {
  /** The kind of message. */
  event: FollowRequestApprovedMessageEvent;
  id: Id;
  data: FollowRequestApprovedData;
}

/**
 * The kind of message.
 */
export type FollowRequestedMessageEvent = 'follow_requested';
/**
 * A notification, sent as it happens or on resume.
 */
export interface FollowRequestedMessage {
  /** The kind of message. */
  event: FollowRequestedMessageEvent;
  id: Id;
  data: FollowRequestedData;
}

/**
 * The kind of message.
 */
export type LiveEndedMessageEvent = 'live_ended';
/**
 * A stream has ended. Its creator and those who were told of it get it on the notifications socket too, read already.
 */
export interface LiveEndedMessage {
  /** The kind of message. */
  event: LiveEndedMessageEvent;
  id: Id;
  data: LiveEndedData;
}

/**
 * The kind of message.
 */
export type LiveStartedMessageEvent = 'live_started';
/**
 * Somebody whom you follow is live.
 */
export interface LiveStartedMessage {
  /** The kind of message. */
  event: LiveStartedMessageEvent;
  id: Id;
  data: LiveStartedData;
}

/**
 * The server's clock.
 */
export interface PongData {
  timestamp: Timestamp;
}

/**
 * The kind of message.
 */
export type PongMessageEvent = 'pong';
/**
 * The answer to `ping`.
 */
export interface PongMessage {
  /** The kind of message. */
  event: PongMessageEvent;
  data: PongData;
}

/**
 * The kind of message.
 */
export type UserFollowedMessageEvent = 'user_followed';
/**
 * A notification, sent as it happens or on resume.
 */
export interface UserFollowedMessage {
  /** The kind of message. */
  event: UserFollowedMessageEvent;
  id: Id;
  data: UserFollowedData;
}

/**
 * The kind of message.
 */
export type UserUnfollowedMessageEvent = 'user_unfollowed';
/**
 * Somebody does not follow you any more, so counts and lists can be set right.
 */
export interface UserUnfollowedMessage {
  /** The kind of message. */
  event: UserUnfollowedMessageEvent;
  id: Id;
  data: UserUnfollowedData;
}

/**
 * What the server sends on `/api/v1/ws/notifications`. Events are added within v1; skip one that you do not know.
 */
export type NotificationsServerMessage = ConnectedMessage | ContentCommentedMessage | ContentLikedMessage | ContentMentionedMessage | ContentSharedMessage | FollowRequestApprovedMessage | FollowRequestedMessage | LiveEndedMessage | LiveStartedMessage | PongMessage | UserFollowedMessage | UserUnfollowedMessage;

/**
 * The kind of message.
 */
export type PingMessageEvent = 'ping';
/**
 * Asks for a `pong`; for clients that cannot send WebSocket pings.
 */
export interface PingMessage {
  /** The kind of message. */
  event: PingMessageEvent;
}

/**
 * The kind of message.
 */
export type MarkReadMessageEvent = 'mark_read';
/**
 * The same as `POST /api/v1/notifications/read`, without an answer. An id that is not one of the user's own is ignored.
 */
export interface MarkReadMessage {
  /** The kind of message. */
  event: MarkReadMessageEvent;
  up_to_id: Id;
}

/**
 * What a client may send on `/api/v1/ws/notifications`. Anything else closes the socket with 4400.
 */
export type NotificationsClientMessage = PingMessage | MarkReadMessage;

/**
 * The socket is open; from here on everything with an `id` arrives in order.
 */
export interface JoinedData {
  stream_id: Id;
  status: LiveStatus;
  /**
     * Who watches now, the caller included.
     * @minimum 0
     */
  viewer_count: number;
  /**
     * Likes.
     * @minimum 0
     */
  like_count: number;
  /** True when `last_event_id` was found: what was missed follows, oldest first. False when none was given or it is not of this stream: fetch `GET /api/v1/live/{stream_id}/comments`. */
  resumed: boolean;
  /**
     * The newest message that will not be sent on this socket; null when there is none.
     * @nullable
     */
  last_event_id: string | null;
  timestamp: Timestamp;
}

/**
 * The kind of message.
 */
export type JoinedMessageEvent = 'joined';
/**
 * The first message on the socket of a stream.
 */
export interface JoinedMessage {
  /** The kind of message. */
  event: JoinedMessageEvent;
  data: JoinedData;
}

/**
 * Who says what.
 */
export interface LiveCommentData {
  stream_id: Id;
  comment_id: Id;
  user_id: Id;
  user_name: DisplayName;
  user_avatar_url: AvatarUrl | null;
  /** The comment. */
  text: string;
  timestamp: Timestamp;
}

/**
 * The kind of message.
 */
export type LiveCommentMessageEvent = 'live_comment';
/**
 * A comment in the chat.
 */
export interface LiveCommentMessage {
  /** The kind of message. */
  event: LiveCommentMessageEvent;
  id: Id;
  data: LiveCommentData;
}

/**
 * Which comment is gone.
 */
export interface LiveCommentDeletedData {
  stream_id: Id;
  comment_id: Id;
  timestamp: Timestamp;
}

/**
 * The kind of message.
 */
export type LiveCommentDeletedMessageEvent = 'live_comment_deleted';
/**
 * A comment was deleted; take it off the screen.
 */
export interface LiveCommentDeletedMessage {
  /** The kind of message. */
  event: LiveCommentDeletedMessageEvent;
  id: Id;
  data: LiveCommentDeletedData;
}

/**
 * How the stream is now.
 */
export interface LiveUpdatedData {
  stream_id: Id;
  status: LiveStatus;
  title: LiveTitle;
  slow_mode_seconds: SlowModeSeconds;
  /** Whether others may comment. */
  comments_enabled: boolean;
  timestamp: Timestamp;
}

/**
 * The kind of message.
 */
export type LiveUpdatedMessageEvent = 'live_updated';
/**
 * The stream was changed, or its video came or went.
 */
export interface LiveUpdatedMessage {
  /** The kind of message. */
  event: LiveUpdatedMessageEvent;
  id: Id;
  data: LiveUpdatedData;
}

/**
 * How many watch, soon after joining, and then at most once a second and only when something of it has changed.
 */
export interface ViewerCountData {
  stream_id: Id;
  /**
     * Who watches now: people, not sockets, without the creator.
     * @minimum 0
     */
  viewer_count: number;
  /**
     * The most that watched at once.
     * @minimum 0
     */
  peak_viewers: number;
  /**
     * Likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Comments.
     * @minimum 0
     */
  comment_count: number;
  timestamp: Timestamp;
}

/**
 * The kind of message.
 */
export type ViewerCountMessageEvent = 'viewer_count';
/**
 * How many watch.
 */
export interface ViewerCountMessage {
  /** The kind of message. */
  event: ViewerCountMessageEvent;
  data: ViewerCountData;
}

/**
 * What the server sends on `/api/v1/ws/live/{stream_id}`. Events are added within v1; skip one that you do not know.
 */
export type LiveServerMessage = JoinedMessage | LiveCommentMessage | LiveCommentDeletedMessage | LiveEndedMessage | LiveUpdatedMessage | PongMessage | ViewerCountMessage;

/**
 * What a client may send on `/api/v1/ws/live/{stream_id}`. Anything else closes the socket with 4400. Comments go over HTTP, where they are answered.
 */
export type LiveClientMessage = PingMessage;

/**
 * Who did it; null for the system.
 * @nullable
 */
export type ActorId = string | null;

/**
 * The id of the request that caused it; null when none did.
 * @nullable
 */
export type RequestId = string | null;

/**
 * Of the schema of `data`. Fields are added within a version.
 */
export type EventVersion = 1;
/**
 * What account_secured says.
 */
export interface AccountSecuredEventData {
  user_id: Id;
  /** What: `password_changed`, `password_reset`, `email_changed`, `email_verified`, `two_factor_enabled`, `two_factor_disabled`, `recovery_codes_renewed`, `identity_linked` or `identity_unlinked`. */
  change: string;
}

/**
 * The kind of event.
 */
export type AccountSecuredEventType = 'account_secured';
/**
 * Something that protects an account was changed.
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
 * What happened.
 */
export type CloseFriendsChangedEventDataChange = 'added' | 'removed';
/**
 * What close_friends_changed says.
 */
export interface CloseFriendsChangedEventData {
  owner_id: Id;
  friend_id: Id;
  /** What happened. */
  change: CloseFriendsChangedEventDataChange;
}

/**
 * The kind of event.
 */
export type CloseFriendsChangedEventType = 'close_friends_changed';
/**
 * Somebody was put on a list of close friends or taken off it. The list is its owner's alone: no consumer may show it to others.
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
 * What comment_deleted says.
 */
export interface CommentDeletedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  comment_id: Id;
  /**
     * Comments right after it.
     * @minimum 0
     */
  new_comment_count: number;
}

/**
 * The kind of event.
 */
export type CommentDeletedEventType = 'comment_deleted';
/**
 * A comment and what answers it were deleted. Of comments on streams the subject is `events.live`.
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
 * What content_commented says.
 */
export interface ContentCommentedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  comment_id: Id;
  /**
     * Who wrote the comment that is answered; null when it answers the content.
     * @nullable
     */
  parent_user_id: string | null;
  /** What it says. */
  text: string;
  /**
     * Comments right after it.
     * @minimum 0
     */
  new_comment_count: number;
}

/**
 * The kind of event.
 */
export type ContentCommentedEventType = 'content_commented';
/**
 * Somebody commented on content. Of comments on streams the subject is `events.live`.
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
 * What content_created says.
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
 * Somebody creates content that is not published yet: a draft, something scheduled, or something whose media is still processed.
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
 * What content_deleted says.
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
 * What content_edited says.
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
 * What content_failed says.
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
 * Content cannot be published since media of it could not be processed.
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
 * What content_liked says.
 */
export interface ContentLikedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * Likes right after this one.
     * @minimum 1
     */
  new_like_count: number;
}

/**
 * The kind of event.
 */
export type ContentLikedEventType = 'content_liked';
/**
 * Somebody likes something.
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
 * What content_published says.
 */
export interface ContentPublishedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  visibility: Visibility;
  /** Its hashtags; events of before 1.4.0 do not say them. */
  tags?: string[];
  /** Whether only followers see it although it is public; events of before 1.4.0 do not say it. */
  account_is_private?: boolean;
  /** Whether it was created with this: then there is no `content_created` of it. */
  is_new?: boolean;
}

/**
 * The kind of event.
 */
export type ContentPublishedEventType = 'content_published';
/**
 * Content became visible to those who may see it.
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
 * What content_saved says.
 */
export interface ContentSavedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * Saves right after it.
     * @minimum 0
     */
  new_save_count: number;
}

/**
 * The kind of event.
 */
export type ContentSavedEventType = 'content_saved';
/**
 * Somebody saved content. Not for its creator.
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
 * What content_shared says.
 */
export interface ContentSharedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  share_id: Id;
  /**
     * What was said with it.
     * @nullable
     */
  text: string | null;
  /**
     * Shares right after it.
     * @minimum 0
     */
  new_share_count: number;
}

/**
 * The kind of event.
 */
export type ContentSharedEventType = 'content_shared';
/**
 * Somebody shared content.
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
     * The engagement signal that it was ranked with; 0 where nothing is ranked.
     * @minimum 0
     */
  engagement_signal: number;
}

/**
 * What one viewer was handed at once.
 */
export interface ShownPage {
  viewer_id: Id;
  /** Which list: `ch`, `time`, `following` or `trending`. */
  feed_algorithm: string;
  shown_at: Timestamp;
  /** In order; the place is the position on the page, from 0. */
  items: ShownItem[];
}

/**
 * What content_shown says.
 */
export interface ContentShownEventData {
  /** What was shown to whom. */
  pages: ShownPage[];
}

/**
 * The kind of event.
 */
export type ContentShownEventType = 'content_shown';
/**
 * What a process has handed out within about a second. Written beside the requests and not in a transaction: a process that is killed loses its last second of them.
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
 * What content_unliked says.
 */
export interface ContentUnlikedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * Likes right after.
     * @minimum 0
     */
  new_like_count: number;
}

/**
 * The kind of event.
 */
export type ContentUnlikedEventType = 'content_unliked';
/**
 * Somebody no longer likes something.
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
 * What content_unsaved says.
 */
export interface ContentUnsavedEventData {
  content_id: Id;
  content_type: ContentType;
  creator_id: Id;
  /**
     * Saves right after it.
     * @minimum 0
     */
  new_save_count: number;
}

/**
 * The kind of event.
 */
export type ContentUnsavedEventType = 'content_unsaved';
/**
 * A save was taken back.
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
     * How long.
     * @minimum 0
     */
  watched_ms: number;
  /** It reached 95 % of the video's length. */
  completed: boolean;
}

/**
 * What content_viewed says.
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
 * Somebody viewed content; all new views of one call.
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
 * What was said.
 */
export type FeedbackGivenEventDataKind = 'more' | 'less' | 'withdrawn';
/**
 * What feedback_given says.
 */
export interface FeedbackGivenEventData {
  user_id: Id;
  content_id: Id;
  /** What was said. */
  kind: FeedbackGivenEventDataKind;
}

/**
 * The kind of event.
 */
export type FeedbackGivenEventType = 'feedback_given';
/**
 * Somebody wants more or less like an item in their feed, or takes that back. The creator is not to be told.
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
 * What follow_request_approved says.
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
 * A follow request was approved; `user_followed` comes with it.
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
 * What follow_request_declined says.
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
 * What follow_request_withdrawn says.
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
 * A follow request was withdrawn by who asked.
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
 * What follow_requested says.
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
 * Somebody asks to follow a private account.
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
 * What happened.
 */
export type HighlightChangedEventDataChange = 'created' | 'edited' | 'deleted' | 'reordered';
/**
 * What highlight_changed says.
 */
export interface HighlightChangedEventData {
  owner_id: Id;
  /**
     * Which; null when the order of all was changed.
     * @nullable
     */
  highlight_id: string | null;
  /** What happened. */
  change: HighlightChangedEventDataChange;
}

/**
 * The kind of event.
 */
export type HighlightChangedEventType = 'highlight_changed';
/**
 * A highlight was made, changed, deleted or moved.
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
 * What interests_erased says.
 */
export interface InterestsErasedEventData {
  user_id: Id;
  /**
     * The one tag; null for all.
     * @nullable
     */
  tag: string | null;
}

/**
 * The kind of event.
 */
export type InterestsErasedEventType = 'interests_erased';
/**
 * Somebody wants it forgotten what they like.
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
 * What live_ended says.
 */
export interface LiveEndedEventData {
  content_id: Id;
  stream_id: Id;
  creator_id: Id;
  end_reason: EndReason;
  /** Whether followers had been told of it. */
  was_announced: boolean;
  /**
     * From start to end.
     * @minimum 0
     */
  duration_seconds: number;
  /**
     * The most that watched at once.
     * @minimum 0
     */
  peak_viewers: number;
  /**
     * People who watched at all.
     * @minimum 0
     */
  unique_viewers: number;
  /**
     * Likes.
     * @minimum 0
     */
  like_count: number;
  /**
     * Comments.
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
 * What live_started says.
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
 * A stream is announced to followers.
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
 * What live_updated says.
 */
export interface LiveUpdatedEventData {
  content_id: Id;
  stream_id: Id;
  creator_id: Id;
  status: LiveStatus;
  title: LiveTitle;
  slow_mode_seconds: SlowModeSeconds;
  /** Whether others may comment. */
  comments_enabled: boolean;
}

/**
 * The kind of event.
 */
export type LiveUpdatedEventType = 'live_updated';
/**
 * A stream was changed, or its video came or went.
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
 * What live_viewer_banned says.
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
 * What live_viewer_unbanned says.
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
 * A creator took a ban back.
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
 * What mail_queued says.
 */
export interface MailQueuedEventData {
  mail_id: Id;
  /** What kind of mail. */
  kind: string;
}

/**
 * The kind of event.
 */
export type MailQueuedEventType = 'mail_queued';
/**
 * A mail waits to be sent. What it says is in the database only.
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
 * What media_discarded says.
 */
export interface MediaDiscardedEventData {
  media_id: Id;
  owner_id: Id;
  /** Where its files lie in the bucket. */
  keys: string[];
}

/**
 * The kind of event.
 */
export type MediaDiscardedEventType = 'media_discarded';
/**
 * A media item was removed; its files in storage go next.
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
 * What media_failed says.
 */
export interface MediaFailedEventData {
  media_id: Id;
  owner_id: Id;
  /** What the owner is told. */
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
 * What media_ready says.
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
 * What media_uploaded says.
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
 * An upload was completed and its bytes checked; it waits for processing.
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
 * What push_queued says.
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
 * A push waits to be sent.
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
 * What session_started says.
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
 * Somebody signed in.
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
 * What sessions_ended says.
 */
export interface SessionsEndedEventData {
  user_id: Id;
  /** Which. */
  session_ids: Id[];
  /** Why. */
  reason: string;
}

/**
 * The kind of event.
 */
export type SessionsEndedEventType = 'sessions_ended';
/**
 * Sessions ended. Every process forgets them.
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
 * What user_blocked says.
 */
export interface UserBlockedEventData {
  blocker_id: Id;
  blocked_id: Id;
  /**
     * When it ends by itself; null when it lasts.
     * @nullable
     */
  expires_at: string | null;
}

/**
 * The kind of event.
 */
export type UserBlockedEventType = 'user_blocked';
/**
 * Somebody blocked somebody. Not for the blocked.
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
 * What user_followed says.
 */
export interface UserFollowedEventData {
  follower_id: Id;
  following_id: Id;
  /** A private account approved a request. */
  by_request: boolean;
}

/**
 * The kind of event.
 */
export type UserFollowedEventType = 'user_followed';
/**
 * Somebody follows somebody.
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
 * What user_muted says.
 */
export interface UserMutedEventData {
  muter_id: Id;
  muted_id: Id;
  /**
     * When it ends by itself; null when it lasts.
     * @nullable
     */
  expires_at: string | null;
}

/**
 * The kind of event.
 */
export type UserMutedEventType = 'user_muted';
/**
 * Somebody muted somebody. Not for the muted.
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
 * What user_registered says.
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
 * An account was made.
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
 * What user_reinstated says.
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
 * What user_role_changed says.
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
 * What an account may do changed.
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
 * What user_suspended says.
 */
export interface UserSuspendedEventData {
  user_id: Id;
  /** Why. */
  reason: string;
  /**
     * When it ends by itself; null when it lasts.
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
 * What user_unblocked says.
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
 * A block was taken back.
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
 * What user_unfollowed says.
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
 * Somebody no longer follows somebody.
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
 * What user_unmuted says.
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
 * A mute was taken back.
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
 * What user_updated says.
 */
export interface UserUpdatedEventData {
  user_id: Id;
  username: Username;
  /** Only followers see posts and lists. */
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
 * What leaves through NATS JetStream, at least once and in order per aggregate, on the subject that each event's `x-subject` names. The message id is the event's `id`, so consumers can tell a repetition.
 */
export type DomainEvent = AccountSecuredEvent | CloseFriendsChangedEvent | CommentDeletedEvent | ContentCommentedEvent | ContentCreatedEvent | ContentDeletedEvent | ContentEditedEvent | ContentFailedEvent | ContentLikedEvent | ContentPublishedEvent | ContentSavedEvent | ContentSharedEvent | ContentShownEvent | ContentUnlikedEvent | ContentUnsavedEvent | ContentViewedEvent | FeedbackGivenEvent | FollowRequestApprovedEvent | FollowRequestDeclinedEvent | FollowRequestWithdrawnEvent | FollowRequestedEvent | HighlightChangedEvent | InterestsErasedEvent | LiveEndedEvent | LiveStartedEvent | LiveUpdatedEvent | LiveViewerBannedEvent | LiveViewerUnbannedEvent | MailQueuedEvent | MediaDiscardedEvent | MediaFailedEvent | MediaReadyEvent | MediaUploadedEvent | PushQueuedEvent | SessionStartedEvent | SessionsEndedEvent | UserBlockedEvent | UserFollowedEvent | UserMutedEvent | UserRegisteredEvent | UserReinstatedEvent | UserRoleChangedEvent | UserSuspendedEvent | UserUnblockedEvent | UserUnfollowedEvent | UserUnmutedEvent | UserUpdatedEvent;

/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 */
export type IdempotencyKeyParameter = string;

/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 */
export type IfNoneMatchParameter = string;

/**
 * How many items a page holds at the most.
 */
export type LimitParameter = number;

/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 */
export type CursorParameter = string;

/**
 * Up to 100 users' ids, separated by commas.
 */
export type UserIdsParameter = Id[];

/**
 * The first day in UTC. Without it, 27 days before the last one.
 */
export type FromParameter = string;

/**
 * The last day in UTC; today without it. At most 366 days after the first.
 */
export type ToParameter = string;

export type PostTypeParameter = 'post' | 'reel';
export type CommentSortParameter = 'newest' | 'top';
export type FeedAlgorithmParameter = 'ch' | 'time';
/**
 * Each item then has `ranking`, why it stands where it stands. Answers that explain are never from a cache.
 */
export type ExplainParameter = boolean;

/**
 * `no-cache` asks for a feed that is ranked now, as after pulling to refresh; anything else changes nothing.
 */
export type CacheControlParameter = string;

/**
 * Words, in any order and in any case, with or without accents; the last one may be the beginning of a word, and small typing errors are forgiven. For content also
 * filters: `from:alice` (a creator), `tag:sunset` or `#sunset`, `before:2026-11-22` (published before that day, UTC), `has:video` and `has:image`.
 * Filters may stand alone.
 */
export type SearchTextParameter = string;

export type SearchTypeParameter = 'users' | 'tags' | 'posts';
/**
 * `posts`, `reels` or `live` for content of that type, or a topic: a hashtag without `#`.
 */
export type TrendingCategoryParameter = string;

/**
 * How many items each section holds at the most.
 */
export type SectionLimitParameter = number;

/**
 * The beginning of a username, or a whole e-mail address.
 */
export type AccountQueryParameter = string;

export type AccountStateParameter = 'active' | 'suspended';
export type RegisterHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListSignInProvidersHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type GetMeHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListSessionsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetTwoFactorHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type StartTwoFactorHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetUserByUsernameHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type GetRelationshipsParams = {
/**
 * Up to 100 users' ids, separated by commas.
 * @minItems 1
 * @maxItems 100
 */
ids: UserIdsParameter;
};

export type ListBlocksParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListMutesParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListCloseFriendsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListFollowRequestsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListSentFollowRequestsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ApproveFollowRequestHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetUserHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type FollowUserHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListFollowersParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListFollowingParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type BlockUserHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type MuteUserHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListRecommendationsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateMediaHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type UploadMediaHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetMediaHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type CreatePostHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetPostHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListPostEditsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateReelHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetReelHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListReelEditsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetReelAnalyticsParams = {
/**
 * The first day in UTC. Without it, 27 days before the last one.
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
 */
from?: FromParameter;
/**
 * The last day in UTC; today without it. At most 366 days after the first.
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
 */
to?: ToParameter;
};

export type GetReelAnalyticsHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListUserPostsParams = {
/**
 * Only posts, or only reels.
 */
type?: PostTypeParameter;
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListDraftsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateStoryHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetStoryFeedParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetStoryHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListStoryViewersParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListUserStoriesParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListStoryArchiveParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateHighlightHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetHighlightHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListHighlightsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListLikersParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateCommentHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListCommentsParams = {
/**
 * The newest first, or the most answered.
 */
sort?: CommentSortParameter;
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListRepliesParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type SharePostHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListReelLikersParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateReelCommentHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListReelCommentsParams = {
/**
 * The newest first, or the most answered.
 */
sort?: CommentSortParameter;
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ShareReelHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListSavedParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetFeedParams = {
/**
 * `ch` ranks what the caller may like best first; `time` is what those whom the caller follows have published, newest first.
 */
algo?: FeedAlgorithmParameter;
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
/**
 * Each item then has `ranking`, why it stands where it stands. Answers that explain are never from a cache.
 */
explain?: ExplainParameter;
};

export type GetFeedHeaders = {
/**
 * `no-cache` asks for a feed that is ranked now, as after pulling to refresh; anything else changes nothing.
 * @minLength 1
 * @maxLength 128
 */
'Cache-Control'?: CacheControlParameter;
};

export type GiveFeedbackHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListInterestsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type SearchParams = {
/**
 * Words, in any order and in any case, with or without accents; the last one may be the beginning of a word, and small typing errors are forgiven. For content also
 * filters: `from:alice` (a creator), `tag:sunset` or `#sunset`, `before:2026-11-22` (published before that day, UTC), `has:video` and `has:image`.
 * Filters may stand alone.
 * @minLength 1
 * @maxLength 100
 * @pattern \S
 */
q: SearchTextParameter;
/**
 * `users`, `tags` or `posts` (posts, reels and live streams). Without it the first page begins with up to three users and three tags, and content follows.
 */
type?: SearchTypeParameter;
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetTrendingParams = {
/**
 * `posts`, `reels` or `live` for content of that type, or a topic: a hashtag without `#`.
 * @minLength 1
 * @maxLength 100
 * @pattern ^[\p{L}\p{M}\p{N}_]+$
 */
category?: TrendingCategoryParameter;
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
/**
 * Each item then has `ranking`, why it stands where it stands. Answers that explain are never from a cache.
 */
explain?: ExplainParameter;
};

export type ListTrendingTagsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type DiscoverParams = {
/**
 * How many items each section holds at the most.
 * @minimum 1
 * @maximum 20
 */
limit?: SectionLimitParameter;
};

export type GetFollowingFeedParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
/**
 * Each item then has `ranking`, why it stands where it stands. Answers that explain are never from a cache.
 */
explain?: ExplainParameter;
};

export type GetFollowingFeedHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListNotificationsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
/**
 * A notification's id; answers what came after it, oldest first. Not together with `cursor`. `00000000-0000-0000-0000-000000000000` stands before the first.
 */
after?: Id;
/**
 * With `after`, how many seconds to wait for something new.
 * @minimum 0
 * @maximum 30
 */
wait?: number;
};

export type ListNotificationsHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ListNotificationGroupsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListNotificationGroupsHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type GetNotificationPreferencesHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type RegisterDeviceHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListLiveParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type StartLiveHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetLiveHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type GetLiveStatusHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type CommentOnLiveHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListLiveCommentsParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListLiveViewersParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type ListLiveBansParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type CreateSocketTicketHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
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
 * Only accounts in this state.
 */
state?: AccountStateParameter;
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetAccountHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
};

export type ExplainFeedParams = {
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
};

export type RotateSigningKeysHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. UUIDs compare without case, other keys with it. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`. Callers without an account share no key: for them one belongs to its request, so the same key with another body is another call.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type ListDeadLettersParams = {
/**
 * Only those of this consumer.
 * @maxLength 64
 * @pattern ^[a-z][a-z-]*$
 */
consumer?: string;
/**
 * How many items a page holds at the most.
 * @minimum 1
 * @maximum 100
 */
limit?: LimitParameter;
/**
 * The `next_cursor` of the page before. Opaque and signed; belongs to the list that gave it.
 * @minLength 1
 * @maxLength 512
 */
cursor?: CursorParameter;
};

export type GetOpenapiJsonHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
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
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
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
 * Makes the account and signs it in. A taken name or address is told as such, so use it behind a form, not as a look-up: the rate limit is strict.
 * @summary Create an account
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
 * By username or e-mail address. An unknown account and a wrong password answer alike and take alike long. With two-factor on, the right password answers 401 `TWO_FACTOR_REQUIRED`,
 * and `error.details.challenge_token` goes to `completeTwoFactorLogin`.
 * @summary Sign in
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
 * Trades a refresh token for a new pair. Each is good for one use; using one twice ends the whole session, since one of the two users of it was a thief.
 * @summary Get a new access token
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
 * Ends the session that the refresh token belongs to; its access token is refused from then on. An unknown token answers 204 as well: there is nothing left to end.
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
 * The second step after `TWO_FACTOR_REQUIRED`. Takes a code of the authenticator app or a recovery code; each works once. After five wrong
 * codes the challenge is void, and after ten within 15 minutes the account takes no codes for a while.
 * @summary Finish signing in with a code
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
 * Sends a token to the address if an account has it. Answers the same, and as fast, whether there is one or not. At most one mail a minute
 * and five an hour for each account.
 * @summary Ask for a password reset by mail
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
 * The token works once and for 30 minutes. Ends every session of the account and voids every other token of it. Since the mail arrived, the
 * address counts as verified; if it was not before, two-factor and linked providers are removed too, as somebody else may have put them there.
 * @summary Set a new password with a token from a mail
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
 * The OpenID Connect providers of this installation, in the order in which to show them.
 * @summary With whom one can sign in
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
 * Authorization code flow with PKCE, state and nonce. Open `authorization_url` in a browser and keep `flow_token` where only this app can read it; the provider
 * comes back to `redirect_uri` with `code` and `state`. Good for ten minutes and one use.
 * @summary Begin to sign in with a provider
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
 * Signs in the account that is linked to this person at the provider, or makes one. An existing account is never linked just because it has the same address: its owner signs in and
 * links the provider, so nobody can take over an account through a provider, nor prepare one for its later owner.
 * @summary Finish signing in with a provider
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
 * For apps that get an id token from the system (Sign in with Apple, Google). Hand the nonce, or its SHA-256 in hexadecimal, to the system's dialog. Good for ten minutes and one use.
 * @summary A nonce for signing in natively
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
 * For native apps. The token must be signed by the provider, be made for this app and carry a nonce of `createOidcNonce`. Accounts are found and made as in `completeOidcSignIn`.
 * @summary Sign in with an id token of a provider
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
 * The account of the access token.
 * @summary My account
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
export type updateMeResponseError = (updateMeResponse400 | updateMeResponse401 | updateMeResponse403 | updateMeResponse409 | updateMeResponse413 | updateMeResponse415 | updateMeResponse429 | updateMeResponse500 | updateMeResponse503) & {
  headers: Headers;
};

export type updateMeResponse = (updateMeResponseSuccess | updateMeResponseError)

export const getUpdateMeUrl = () => {




  return `/api/v1/users/me`
}

/**
 * Changes what is named and leaves the rest. An avatar that is still being processed is shown as soon as it is ready.
 * Follow requests stay when a private account becomes public: they wait for an answer, or end when the other follows.
 * @summary Edit my profile
 */
export const updateMe = async (updateMeRequest: UpdateMeRequest, options?: Parameters<typeof send>[1]): Promise<updateMeResponse> => {

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
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
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
 * Ends all other sessions. An account that has no password yet (it came through a provider) leaves out `current_password` and needs a session of the last ten minutes.
 * @summary Change my password
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
 * Sends a code to the new address; it becomes the account's with `verifyEmail`. The old address is told then.
 * @summary Change my e-mail address
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
export type sendEmailVerificationResponseError = (sendEmailVerificationResponse401 | sendEmailVerificationResponse403 | sendEmailVerificationResponse409 | sendEmailVerificationResponse413 | sendEmailVerificationResponse429 | sendEmailVerificationResponse500 | sendEmailVerificationResponse503) & {
  headers: Headers;
};

export type sendEmailVerificationResponse = (sendEmailVerificationResponseSuccess | sendEmailVerificationResponseError)

export const getSendEmailVerificationUrl = () => {




  return `/api/v1/users/me/email/verification`
}

/**
 * Sends a new code to the account's own address; the one before is void. At most one mail a minute.
 * @summary Send me the verification code again
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
 * Takes the newest code that was sent, for the account's address or a new one. A code is six digits, works once, for 15 minutes and five tries.
 * @summary Prove an e-mail address with the code from the mail
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
 * Where the account is signed in, the last used first.
 * @summary My sessions
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
export type endOtherSessionsResponseError = (endOtherSessionsResponse401 | endOtherSessionsResponse403 | endOtherSessionsResponse413 | endOtherSessionsResponse429 | endOtherSessionsResponse500 | endOtherSessionsResponse503) & {
  headers: Headers;
};

export type endOtherSessionsResponse = (endOtherSessionsResponseSuccess | endOtherSessionsResponseError)

export const getEndOtherSessionsUrl = () => {




  return `/api/v1/users/me/sessions`
}

/**
 * Ends all sessions but the one that asks. Their tokens are refused and their sockets closed at once.
 * @summary Sign out everywhere else
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
 * Its tokens are refused and its sockets closed at once. May be the session that asks.
 * @summary Sign out one session
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
 * Whether signing in asks for a code, and how many recovery codes are left.
 * @summary Is two-factor on?
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
 * Makes a secret for an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds). Nothing is asked at sign-in before `activateTwoFactor` has proven that
 * the app has it. Calling again makes another secret.
 * @summary Begin to set up two-factor
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
 * With a code of the app. Answers ten recovery codes, which are shown this once.
 * @summary Turn two-factor on
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
 * Needs a code, or a recovery code, and the password if the account has one.
 * @summary Turn two-factor off
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
 * The old ones are void.
 * @summary Make new recovery codes
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
export type listIdentitiesResponseError = (listIdentitiesResponse401 | listIdentitiesResponse403 | listIdentitiesResponse429 | listIdentitiesResponse500 | listIdentitiesResponse503) & {
  headers: Headers;
};

export type listIdentitiesResponse = (listIdentitiesResponseSuccess | listIdentitiesResponseError)

export const getListIdentitiesUrl = () => {




  return `/api/v1/users/me/identities`
}

/**
 * With which providers the account can be signed in to, besides its password.
 * @summary Providers linked to my account
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
 * Refused for the last way to sign in: set a password first.
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
 * Needs a verified address and proof that it is you. Links the person at the provider to this account; the account's address is told.
 * Begin with `startOidcSignIn`.
 * @summary Link a provider, by browser
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
 * Needs a verified address and proof that it is you. Links the person at the provider to this account; the account's address is told.
 * Begin with `createOidcNonce`.
 * @summary Link a provider, natively
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
 * Usernames are written in lower case; others are found too. Blocked either way and suspended answer 404.
 * @summary A profile by username
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
 * For a screen full of avatars. In the order of `ids`; those who do not exist, are suspended or have blocked the caller are left out.
 * @summary My relations to many users at once
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
 * @summary Whom I have blocked
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
 * @summary Whom I have muted
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
 * Newest first. Nobody else learns of this list; whoever is on it sees what is for close friends.
 * @summary My close friends
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
 * They are not told. Adding twice is adding once. A block takes them off the list.
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
 * They are not told. Answers the same when they were not on the list.
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
  data: PendingFollowPage
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
 * Newest first. They wait while the account is private; when it becomes public they stay until they are answered, and new follows need no request.
 * @summary Who asks to follow me
 */
export const listFollowRequests = async (params?: ListFollowRequestsParams, options?: Parameters<typeof send>[1]): Promise<listFollowRequestsResponse> => {

  return send<listFollowRequestsResponse>(getListFollowRequestsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}



export type listSentFollowRequestsResponse200 = {
  data: PendingFollowPage
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
 * @summary Whom I asked to follow
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
 * `id` is the user who asks. They are told.
 * @summary Let somebody follow me
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
 * `id` is the user who asks. They are not told, and may ask again.
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
 * They are not told.
 * @summary Make somebody stop following me
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
 * A user as the caller sees them. Blocked either way and suspended answer 404. Of a private account the profile can be seen, posts and lists only by followers.
 * @summary A profile
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
 * From now on their posts are in the following feed, and those for followers can be seen. A private account is asked first: the answer has `requested: true`, and
 * following begins when they approve. Following or asking again answers `DUPLICATE_FOLLOW`.
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
 * Also withdraws a request to follow. Answers 204 also when there was nothing to undo.
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
 * Newest first, each with the caller's own relation. Those whom the caller blocked or who blocked the caller, and suspended accounts, are left out. Of a private account only its followers see the list.
 * @summary Who follows a user
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
 * Newest first, each with the caller's own relation. Those whom the caller blocked or who blocked the caller, and suspended accounts, are left out. Of a private account only its followers see the list.
 * @summary Whom a user follows
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
 * Ends following and follow requests both ways and hides each from the other everywhere. The other is not told. Blocking again changes the time at which it ends.
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
 * Answers 204 also when there was nothing to undo. Following does not come back by itself.
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
 * Hides what they post and do from the caller's feeds and notifications. The relationship stays, direct visits still work, and they are not told. Muting again changes the time at which it ends.
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
 * Answers 204 also when there was nothing to undo.
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
 * @summary Withdraw my follow request
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
 * Only for oneself. First those whom people that the caller follows follow, the most shared first, looking at the 500 newest whom the caller follows and the 200
 * newest whom each of those follows; then popular ones who post about the caller's interests (`GET /me/interests`); then popular ones. Never oneself, followed, requested, blocked, muted
 * or suspended. Each with its reason.
 * @summary Whom to follow
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
 * Reserves an id and answers how to send the bytes straight to storage. Then call `completeMedia`.
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
 * For simple clients: reserves, stores and completes in one call. Up to 20 MiB of an image or a video; larger videos go straight to storage with `createMedia`.
 * The file's type is found by looking at it; its name is not.
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
 * One's own only. Poll it while `processing`, with `If-None-Match`.
 * @summary A media item
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
 * Checks the real bytes (kind, size, dimensions) and queues the processing. Saying it again is harmless.
 * @summary Say that the upload is done
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
 * A caption, pictures, or both. Others see it once all its pictures are ready; a draft once it is published, a scheduled one from `publish_at` on.
 * Whoever is mentioned and may see it is told.
 * @summary Post something
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
 * Private posts, those for close friends, and those of somebody blocked either way, answer 404; posts for followers or subscribers answer 403 to others.
 * @summary A post
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
 * The first call answers 204, the next 404.
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
export type editPostResponseError = (editPostResponse400 | editPostResponse401 | editPostResponse403 | editPostResponse404 | editPostResponse409 | editPostResponse413 | editPostResponse415 | editPostResponse429 | editPostResponse500 | editPostResponse503) & {
  headers: Headers;
};

export type editPostResponse = (editPostResponseSuccess | editPostResponseError)

export const getEditPostUrl = (id: string,) => {




  return `/api/v1/posts/${encodeURIComponent(String(id))}`
}

/**
 * Changes what is named. What a published caption said before is kept, and whoever sees the post can read it.
 * @summary Edit a post
 */
export const editPost = async (id: string,
    editPostRequest: EditPostRequest, options?: Parameters<typeof send>[1]): Promise<editPostResponse> => {

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
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
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
 * The last first. Empty for a post that was never edited.
 * @summary What a caption said before
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
 * Publishes a draft or a scheduled post now, or as soon as its pictures are ready.
 * @summary Publish a draft
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
 * One video of up to 90 seconds. Without `visibility` it is public. Others see it once the video is ready; a draft once it is published, a
 * scheduled one from `publish_at` on. Whoever is mentioned and may see it is told.
 * @summary Post a reel
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
 * Private reels, those for close friends, and those of somebody blocked either way, answer 404; reels for followers or subscribers answer 403 to others.
 * @summary A reel
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
 * The first call answers 204, the next 404.
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
export type editReelResponseError = (editReelResponse400 | editReelResponse401 | editReelResponse403 | editReelResponse404 | editReelResponse409 | editReelResponse413 | editReelResponse415 | editReelResponse429 | editReelResponse500 | editReelResponse503) & {
  headers: Headers;
};

export type editReelResponse = (editReelResponseSuccess | editReelResponseError)

export const getEditReelUrl = (id: string,) => {




  return `/api/v1/reels/${encodeURIComponent(String(id))}`
}

/**
 * Changes what is named. What a published caption said before is kept, and whoever sees the reel can read it.
 * @summary Edit a reel
 */
export const editReel = async (id: string,
    editPostRequest: EditPostRequest, options?: Parameters<typeof send>[1]): Promise<editReelResponse> => {

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
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
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
 * The last first. Empty for a reel that was never edited.
 * @summary What a caption said before
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
 * @summary Publish a draft
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
 * For its creator only. Views and what people did, in all and by day (UTC), seconds after they happened.
 * @summary How my reel does
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
 * Posts and reels that the caller may see, newest first. Those of a private account answer 403 to whoever does not follow; of somebody blocked either way or suspended, 404.
 * @summary What somebody has published
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
 * The caller's own drafts, what is scheduled, what is being processed and what failed, last changed first.
 * @summary What others do not see yet
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
 * One picture or video. Without `visibility` it is public. It is gone 24 hours after its creation for everybody but its creator. Whoever is
 * mentioned and may see it is told. Up to a hundred run at a time.
 * @summary Post a story
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
 * Grouped by creator: those with a story that the caller has not opened first, then by the newest story. Within a group the oldest story comes first.
 * A walk through the pages shows what there was when it began. Muted creators are left out.
 * @summary Stories of those whom I follow
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
 * Opening a story records the caller as a viewer, once, unless it is the caller's own. After 24 hours it answers 404, but for its creator and through a highlight that it is in.
 * @summary Open a story
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
 * The first call answers 204, the next 404. It leaves the highlights that it is in.
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
 * For clients that show a story straight from the feed: records the caller as a viewer, once, as `getStory` does.
 * @summary Say that a story was opened
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
 * For its creator only, also after it is gone for others. Last opened first; those blocked either way and suspended ones are left out.
 * @summary Who has opened my story
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
 * Liking twice is one like. Its creator is told.
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
 * Answers the same when there was none.
 * @summary Take a like back
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
 * Those that the caller may see, the oldest first.
 * @summary Somebody's stories of the last 24 hours
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
 * All stories of the caller that were not deleted, the newest first, also those that are gone for others. Views and viewers stay.
 * @summary My story archive
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
 * Keeps stories of one's own beyond their 24 hours, in the order given. It comes first among one's highlights. Each story is still shown only to
 * those who may see it.
 * @summary Make a highlight
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
 * The stories that the caller may see, in the owner's order. One in which the caller may see none answers 404.
 * @summary A highlight with its stories
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
export type editHighlightResponseError = (editHighlightResponse400 | editHighlightResponse401 | editHighlightResponse403 | editHighlightResponse404 | editHighlightResponse413 | editHighlightResponse415 | editHighlightResponse429 | editHighlightResponse500 | editHighlightResponse503) & {
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
    editHighlightRequest: EditHighlightRequest, options?: Parameters<typeof send>[1]): Promise<editHighlightResponse> => {

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
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
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
 * Its stories stay in the archive. The first call answers 204, the next 404.
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
 * In the owner's order; those in which the caller may see no story are left out.
 * @summary Somebody's highlights
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
 * The highlights named come first, in this order; the others stay behind them as they are.
 * @summary Order my highlights
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
 * Liking twice is one like.
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
 * Answers the same when there was none.
 * @summary Take a like back
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
 * Newest first, each with the caller's own relation. Those blocked either way and suspended ones are left out.
 * @summary Who likes a post
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
 * With `parent_id` it answers another comment of the same post, at any depth. The post's creator and whoever is answered are told.
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
 * Those that answer no other, with the first three answers to each. `sort=top`: the most answered first, then the newest. Comments of people blocked either way and of suspended ones are left out.
 * @summary Comments on a post
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
 * All that answer it and those that answer them, at any depth, oldest first; `parent_id` says which one each answers.
 * @summary Answers to a comment
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
 * One's own, or any on one's own content. What answers it goes with it. The first call answers 204, the next 404.
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
 * With a text or without. Each share counts. The creator is told.
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
 * Saving twice is saving once. Nobody is told.
 * @summary Save a post for later
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
 * Answers the same when there was none.
 * @summary Take a save back
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
 * Liking twice is one like.
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
 * Answers the same when there was none.
 * @summary Take a like back
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
 * Newest first, each with the caller's own relation. Those blocked either way and suspended ones are left out.
 * @summary Who likes a reel
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
 * With `parent_id` it answers another comment of the same reel, at any depth. The reel's creator and whoever is answered are told.
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
 * Those that answer no other, with the first three answers to each. `sort=top`: the most answered first, then the newest. Comments of people blocked either way and of suspended ones are left out.
 * @summary Comments on a reel
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
 * With a text or without. Each share counts. The creator is told.
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
 * Saving twice is saving once. Nobody is told.
 * @summary Save a reel for later
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
 * Answers the same when there was none.
 * @summary Take a save back
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
 * Up to 100 views at once, each with an id that the client makes: sending one again changes nothing, so a batch may be repeated until it is answered.
 * One's own content, what the caller may not see, what is deleted, and views that are older than 24 hours or in the future are refused one by one
 * and do not spoil the others. A story counts once for each viewer. `view_count` follows within seconds.
 * @summary Say what was watched
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
 * Last saved first. What the caller may not see any more is left out.
 * @summary What I have saved
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
 * Posts, reels, stories and live streams mixed, one's own among them. `algo=ch` looks at what those whom the caller follows have published, at what is popular in the last
 * 24 hours, at what is about the caller's interests and at what is new, and sorts by the score that `/docs/ranking` describes. `algo=time` is what those whom the
 * caller follows have published, newest first.
 *
 * The pages of one walk belong together: no item comes twice, none is left out, and what is published meanwhile does not shift them. A ranked walk is kept for a quarter of an
 * hour after its last page; later its cursor goes on in a ranking made anew for the moment at which the walk began. A walk ends after the 500 best.
 *
 * A first page of 20 may be up to 60 seconds old, unless the caller blocked, muted, followed, unfollowed, liked, saved, published or gave feedback meanwhile; counts may be
 * that old, and what others publish may come that late. Visibility, blocks and mutes hold at the moment of serving, always. `Cache-Control: no-cache` ranks now.
 * @summary The feed
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
 * `less` hides the item from the caller's feed, halves the score of its creator's other items and weighs its tags against them; `more` does the opposite. Holds from the next feed
 * on. Saying the other replaces it; the creator is not told.
 * @summary More or less like this
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
 * As if it had never been given. 204 also when there was none for something that the caller may see.
 * @summary Take feedback back
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
 * The tags of what the caller likes, saves, comments and shares, the strongest first; they are what `personalization` in the feed is made of, and whom to follow is recommended by. Up to 200 are kept.
 * @summary What Nova believes that I like
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
export type eraseInterestsResponseError = (eraseInterestsResponse401 | eraseInterestsResponse403 | eraseInterestsResponse413 | eraseInterestsResponse429 | eraseInterestsResponse500 | eraseInterestsResponse503) & {
  headers: Headers;
};

export type eraseInterestsResponse = (eraseInterestsResponseSuccess | eraseInterestsResponseError)

export const getEraseInterestsUrl = () => {




  return `/api/v1/me/interests`
}

/**
 * Forgets all interests. What was done before does not bring them back; what is done later makes new ones.
 * @summary Forget what I like
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
 * 204 also when it is none.
 * @summary Forget that I like one thing
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
 * Finds what the caller may see and nothing else: visibility, blocks and mutes hold in the query. Users: a name, the beginning of one, or one with a typing error; the best match first, then
 * the most followed. Hashtags: the same, with how many public items have them. Content: all words, the newest first.
 * @summary Find users, hashtags and content
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
 * Public content by how many people liked, commented on, shared or saved it in the last 24 hours, what they did six hours ago counting half. Everybody counts once for each item, whatever they
 * do with it, and creators do not count for their own. Without what the caller may not see or has muted. The pages of one walk belong together for a quarter of an hour.
 * @summary What many engage with now
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
 * Of public posts and reels of the last 24 hours. Every creator counts once for each tag.
 * @summary Hashtags that many use now
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
 * Trending content and hashtags, creators to follow, and public streams, in one call. What the caller may not see or has muted is left out.
 * @summary The discovery page
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
 * Posts and reels, newest first. Visibility, blocks and mutes hold at the moment of serving. New posts do not shift the pages of a walk. Stories have a list of their own,
 * `GET /stories/feed`, and streams `GET /live`; `GET /feed?algo=time` mixes them all.
 * @summary What those whom you follow have posted
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
 * Newest first with `cursor`, without `user_unfollowed` and `live_ended`, which only keep screens right.
 * With `after`, those after the notification of that id, oldest first, and all of them: the polling fallback of the socket, the same objects in the same order.
 * There, `next_cursor` is null: go on with the id of the last item until a page is empty.
 * `wait` holds the answer until there is one, up to that many seconds. An `after` that is not known answers 400 `INVALID_CURSOR`: fetch without it.
 * @summary Notifications
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
 * @summary Mark as read
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
 * What a screen shows: "Ana and 12 others liked your reel". Likes, comments and shares are grouped by what they are about, followers all together; anything else stands alone.
 * A group moves to the top with each new notification in it. Live updates come by the socket or by `after`, one by one.
 * @summary Notifications, grouped
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
 * Kinds that were never changed are all on.
 * @summary What one is told of
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
export type editNotificationPreferencesResponseError = (editNotificationPreferencesResponse400 | editNotificationPreferencesResponse401 | editNotificationPreferencesResponse403 | editNotificationPreferencesResponse413 | editNotificationPreferencesResponse415 | editNotificationPreferencesResponse429 | editNotificationPreferencesResponse500 | editNotificationPreferencesResponse503) & {
  headers: Headers;
};

export type editNotificationPreferencesResponse = (editNotificationPreferencesResponseSuccess | editNotificationPreferencesResponseError)

export const getEditNotificationPreferencesUrl = () => {




  return `/api/v1/notifications/preferences`
}

/**
 * Holds for what happens from now on.
 * @summary Change what one is told of
 */
export const editNotificationPreferences = async (editPreferencesRequest: EditPreferencesRequest, options?: Parameters<typeof send>[1]): Promise<editNotificationPreferencesResponse> => {

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
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(editPreferencesRequest)
  }
);}



export type listDevicesResponse200 = {
  data: DeviceList
  status: 200
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
export type listDevicesResponseError = (listDevicesResponse401 | listDevicesResponse403 | listDevicesResponse429 | listDevicesResponse500 | listDevicesResponse503) & {
  headers: Headers;
};

export type listDevicesResponse = (listDevicesResponseSuccess | listDevicesResponseError)

export const getListDevicesUrl = () => {




  return `/api/v1/devices`
}

/**
 * Only those whose session is still signed in.
 * @summary Devices that get pushes
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
 * At every start of the app: the same token again renews what is known of it, also after somebody else has signed in on the device. It belongs to the session that registers it: signing out ends its pushes. 20 devices at the most.
 * A token that the push service calls gone is forgotten.
 * @summary Register a device for pushes
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
 * The first call answers 204, the next 404.
 * @summary End the pushes to a device
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
 * The running streams of those whom the caller follows, and the caller's own, last started first. Muted creators are left out.
 * @summary Who is live
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
 * Followers who may see it get `live_started`, in batches. The key is in this answer and in no other. One stream at a time for each creator.
 * Send the video with OBS or over WHIP; the stream becomes `live` when it arrives. It ends by `endLive`, or by itself when neither video nor creator has been there for some minutes.
 * @summary Start a stream
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
 * Also after it has ended.
 * @summary A stream
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
export type editLiveResponseError = (editLiveResponse400 | editLiveResponse401 | editLiveResponse403 | editLiveResponse404 | editLiveResponse409 | editLiveResponse413 | editLiveResponse415 | editLiveResponse429 | editLiveResponse500 | editLiveResponse503) & {
  headers: Headers;
};

export type editLiveResponse = (editLiveResponseSuccess | editLiveResponseError)

export const getEditLiveUrl = (streamId: string,) => {




  return `/api/v1/live/${encodeURIComponent(String(streamId))}`
}

/**
 * Title, slow mode and whether others may comment. Everybody who watches gets `live_updated`.
 * @summary Change a stream
 */
export const editLive = async (streamId: string,
    editLiveRequest: EditLiveRequest, options?: Parameters<typeof send>[1]): Promise<editLiveResponse> => {

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
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
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
 * Ends it when it still runs. The first call answers 204, the next 404.
 * @summary Delete a stream
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
 * For screens without a socket; poll it with `If-None-Match`.
 * @summary How a stream stands
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
 * Everybody who watches gets `live_ended` with the summary, and the sockets close. Ending again answers the same.
 * @summary End a stream
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
 * Goes to everybody who watches as `live_comment`. The creator can delete it (`deleteComment`). Whoever it mentions is told; nobody else is notified.
 * @summary Comment in the chat
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
 * Newest first, also after the stream has ended.
 * @summary The chat
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
 * Liking twice is one like.
 * @summary Like a stream
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
 * Answers the same when there was none.
 * @summary Take a like back
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
 * For the creator, also after the stream has ended. Within a second or two of the coming and going.
 * @summary Who watches and who has watched
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
 * For the creator.
 * @summary Who is banned
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
 * Closes their sockets on this stream with 4410 at once. They may neither watch nor comment nor like until the ban is taken back. Banning twice is one ban.
 * @summary Ban a viewer
 */
export const banViewer = async (streamId: string,
    banViewerRequest: BanViewerRequest, options?: Parameters<typeof send>[1]): Promise<banViewerResponse> => {

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
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
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
 * Also when there was none.
 * @summary Take a ban back
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
 * For browsers, which cannot set headers on a WebSocket. Good for one socket and for 30 seconds.
 * @summary Get a ticket for a socket
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
 * @summary Accounts
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
 * With its suspensions, the newest first.
 * @summary An account
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
 * At once and everywhere: tokens answer 403 `ACCOUNT_SUSPENDED`, sockets close with 4403, profile and content are hidden from everybody. Without `until` it is a ban. Suspending again replaces reason and end.
 * Moderators and admins can only be suspended by admins, and nobody by themselves.
 * @summary Suspend an account
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
 * Everything of the account is there again. Without a suspension nothing changes.
 * @summary End a suspension
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
 * Holds at once, also for tokens that were given out. One's own role cannot be changed.
 * @summary Change what an account may do
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
 * The ranked feed of an account as it would be made now, with signals. Reads no cache, writes none, and takes no note of impressions.
 * @summary Why somebody sees what they see
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
export type listSigningKeysResponseError = (listSigningKeysResponse401 | listSigningKeysResponse403 | listSigningKeysResponse429 | listSigningKeysResponse500 | listSigningKeysResponse503) & {
  headers: Headers;
};

export type listSigningKeysResponse = (listSigningKeysResponseSuccess | listSigningKeysResponseError)

export const getListSigningKeysUrl = () => {




  return `/api/v1/admin/keys`
}

/**
 * Newest first, public parts only.
 * @summary Keys that sign access tokens
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




  return `/api/v1/admin/keys/rotate`
}

/**
 * The new key is published at once and signs after `publish_ahead_seconds`, when everybody who caches the key set has it. The old one verifies until its last token has expired. Nobody is logged out. With `compromised` the old keys are worth nothing from now
 * on: every access token is refused and clients refresh.
 * @summary Make a new signing key
 */
export const rotateSigningKeys = async (rotateKeysRequest?: RotateKeysRequest,
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
    body: JSON.stringify(rotateKeysRequest)
  }
);}



export type listEventConsumersResponse200 = {
  data: EventConsumerList
  status: 200
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
export type listEventConsumersResponseError = (listEventConsumersResponse401 | listEventConsumersResponse403 | listEventConsumersResponse429 | listEventConsumersResponse500 | listEventConsumersResponse503) & {
  headers: Headers;
};

export type listEventConsumersResponse = (listEventConsumersResponseSuccess | listEventConsumersResponseError)

export const getListEventConsumersUrl = () => {




  return `/api/v1/admin/events/consumers`
}

/**
 * How far each is, and what it has put aside.
 * @summary Consumers of events
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
 * Hands out again, in order, what was published from a time on, or what it has not settled yet if that is older, and is still kept (events 7 days, row changes 2). Consumers are idempotent: what was handled changes nothing.
 * @summary Let a consumer read again
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
 * Events that a consumer could not handle in five tries, with the error. Kept for 30 days.
 * @summary Dead letters
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
 * For good. The first call answers 204, the next 404.
 * @summary Drop a dead letter
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
 * To the consumer that gave it up and to no other, after everything that waits for it now. It leaves the dead letters; should it fail again, it comes back.
 * @summary Hand a dead letter out again
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

export type getHealthResponseSuccess = (getHealthResponse200) & {
  headers: Headers;
};
;

export type getHealthResponse = (getHealthResponseSuccess)

export const getGetHealthUrl = () => {




  return `/healthz`
}

/**
 * Answers as long as the process can answer at all.
 * @summary Is the process up?
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

export type getReadinessResponse503 = {
  data: Readiness
  status: 503
}

export type getReadinessResponseSuccess = (getReadinessResponse200) & {
  headers: Headers;
};
export type getReadinessResponseError = (getReadinessResponse503) & {
  headers: Headers;
};

export type getReadinessResponse = (getReadinessResponseSuccess | getReadinessResponseError)

export const getGetReadinessUrl = () => {




  return `/readyz`
}

/**
 * Asks each dependency. 503 when Postgres does not answer; when another one does not, 200 with `degraded`, since the service goes on without it.
 * @summary Should it get traffic?
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

export type getMetricsResponseSuccess = (getMetricsResponse200) & {
  headers: Headers;
};
;

export type getMetricsResponse = (getMetricsResponseSuccess)

export const getGetMetricsUrl = () => {




  return `/metrics`
}

/**
 * Rate, errors and duration per operationId and status; relay lag, consumer lag, open sockets, the connection pool, the process.
 * @summary Prometheus metrics
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
export type getJwksResponseError = (getJwksResponse500 | getJwksResponse503) & {
  headers: Headers;
};

export type getJwksResponse = (getJwksResponseSuccess | getJwksResponseError)

export const getGetJwksUrl = () => {




  return `/.well-known/jwks.json`
}

/**
 * Public keys (RFC 7517) that verify access tokens, recently retired ones included.
 * @summary Keys of the access tokens
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
 * The bundled contract, as the code was generated from it.
 * @summary This document as JSON
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
 * The same as `/openapi.json`.
 * @summary This document as YAML
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
