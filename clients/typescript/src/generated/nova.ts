// Generated from openapi/ by `npm run generate`. Do not edit.
import { send } from '../http.ts';
/**
 * A code of the catalogue. Codes are added within v1, so treat one that you do not know by its HTTP status. The values come from `errors.yaml`.
 */
export type ErrorCode = 'VALIDATION_FAILED' | 'INVALID_EMAIL' | 'INVALID_USERNAME' | 'WEAK_PASSWORD' | 'CONTENT_TOO_LONG' | 'INVALID_VISIBILITY' | 'INVALID_CURSOR' | 'DUPLICATE_FOLLOW' | 'SELF_FOLLOW' | 'INVALID_MEDIA' | 'INVALID_CREDENTIALS' | 'TOKEN_EXPIRED' | 'INVALID_TOKEN' | 'MISSING_AUTH_HEADER' | 'NOT_CONTENT_OWNER' | 'NOT_FOLLOWING' | 'USER_BLOCKED' | 'USER_NOT_FOUND' | 'CONTENT_NOT_FOUND' | 'MEDIA_NOT_FOUND' | 'NOTIFICATION_NOT_FOUND' | 'ROUTE_NOT_FOUND' | 'METHOD_NOT_ALLOWED' | 'USERNAME_TAKEN' | 'EMAIL_TAKEN' | 'CONTENT_ALREADY_DELETED' | 'MEDIA_NOT_UPLOADED' | 'IDEMPOTENCY_KEY_REUSED' | 'IDEMPOTENCY_IN_PROGRESS' | 'PAYLOAD_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'UPGRADE_REQUIRED' | 'RATE_LIMIT_EXCEEDED' | 'INTERNAL_ERROR' | 'DATABASE_ERROR' | 'STORAGE_ERROR' | 'SERVICE_UNAVAILABLE';
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
 * The name that people see. Need not be unique.
 * @minLength 1
 * @maxLength 50
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
  email: Email;
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
 * How the caller and another user stand to each other.
 */
export interface Relationship {
  user_id: Id;
  /** The caller follows the user. */
  following: boolean;
  /** The user follows the caller. */
  followed_by: boolean;
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
 * Send as `cursor` for the page after this one; null on the last page.
 * @nullable
 */
export type NextCursor = string | null;

/**
 * A page of users, the newest relation first.
 */
export interface RelatedUserPage {
  /** The users of this page. */
  items: RelatedUser[];
  next_cursor: NextCursor | null;
}

/**
 * What it is. Videos come with reels.
 */
export type MediaKind = 'image';
/**
 * The file's type. The upload must carry it as `Content-Type`, and the bytes must agree.
 */
export type CreateMediaRequestContentType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/avif';
/**
 * What is about to be uploaded.
 */
export interface CreateMediaRequest {
  /** The file's type. The upload must carry it as `Content-Type`, and the bytes must agree. */
  content_type: CreateMediaRequestContentType;
  /**
     * The file's exact size in bytes; 20 MiB for an image at the most.
     * @minimum 1
     * @maximum 20971520
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
 * One size of an image, as WebP, upright and without metadata.
 */
export interface MediaVariant {
  /** The width asked for: `150`, `480` or `1080`. An image is never enlarged. */
  name: string;
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
     * A blurred preview of some 30 characters (https://blurha.sh); null until ready.
     * @nullable
     */
  blurhash: string | null;
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
 * Up to 2,200 characters. `#tags` in it become `tags`.
 * @maxLength 2200
 */
export type Caption = string;

/**
 * `public`: everybody. `followers`: those who follow the creator. `private`: the creator alone.
 */
export type Visibility = 'public' | 'followers' | 'private';
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
}

/**
 * `processing` while a picture is not ready: only the creator sees it. `published` then. Values are added within v1.
 */
export type ContentStatus = 'processing' | 'published';
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
 * A picture of a post.
 */
export interface ContentMedia {
  media_id: Id;
  kind: MediaKind;
  status: MediaStatus;
  /**
     * What the picture shows; null without one.
     * @nullable
     */
  alt_text: string | null;
  /**
     * Of the upright original in pixels; null until ready.
     * @minimum 1
     * @nullable
     */
  width: number | null;
  /**
     * Of the upright original in pixels; null until ready.
     * @minimum 1
     * @nullable
     */
  height: number | null;
  /**
     * A blurred preview; null until ready.
     * @nullable
     */
  blurhash: string | null;
  /** The sizes; empty until ready. */
  variants: MediaVariant[];
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
 * The kind of content.
 */
export type PostType = 'post';
/**
 * A post as the caller sees it.
 */
export interface Post {
  id: Id;
  /** The kind of content. */
  type: PostType;
  status: ContentStatus;
  creator: UserSummary;
  /** May be empty when there is a picture. */
  caption: string;
  visibility: Visibility;
  /** The pictures in order. */
  media: ContentMedia[];
  /** The caption's hashtags in lower case without `#`, each once, in order. */
  tags: string[];
  engagement: EngagementStats;
  viewer: ViewerState;
  created_at: Timestamp;
  updated_at: Timestamp;
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
 * Any content, told apart by `type`. Types are added within v1; skip one that you do not know.
 */
export type Content = Post;

/**
 * A page of content.
 */
export interface ContentPage {
  /** The content of this page. */
  items: Content[];
  next_cursor: NextCursor | null;
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
 * Somebody follows you.
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
 * The kind of content. Values are added within v1.
 */
export type ContentLikedDataContentType = 'post';
/**
 * Who likes what of yours.
 */
export interface ContentLikedData {
  user_id: Id;
  user_name: DisplayName;
  content_id: Id;
  /** The kind of content. Values are added within v1. */
  content_type: ContentLikedDataContentType;
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
 * One notification, told apart by `event`: the very object that the WebSocket sends, with when it was read. Events are added within v1; skip one that you do not know.
 */
export type Notification = UserFollowedNotification | ContentLikedNotification;

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
     * The newest notification that will not be sent on this socket; null when there is none.
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
 * What the server sends on `/api/v1/ws/notifications`. Events are added within v1; skip one that you do not know.
 */
export type NotificationsServerMessage = ConnectedMessage | UserFollowedMessage | ContentLikedMessage | PongMessage;

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
 * What user_followed says.
 */
export interface UserFollowedEventData {
  follower_id: Id;
  following_id: Id;
}

/**
 * The kind of event.
 */
export type UserFollowedEventType = 'user_followed';
/**
 * Somebody follows somebody.
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
 * What media_uploaded says.
 */
export interface MediaUploadedEventData {
  media_id: Id;
  owner_id: Id;
}

/**
 * The kind of event.
 */
export type MediaUploadedEventType = 'media_uploaded';
/**
 * An upload was completed and its bytes checked; it waits for processing.
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
 * The kind of content. Values are added within v1.
 */
export type ContentCreatedEventDataContentType = 'post';
/**
 * What content_created says.
 */
export interface ContentCreatedEventData {
  content_id: Id;
  /** The kind of content. Values are added within v1. */
  content_type: ContentCreatedEventDataContentType;
  creator_id: Id;
  visibility: Visibility;
}

/**
 * The kind of event.
 */
export type ContentCreatedEventType = 'content_created';
/**
 * Content was made; others may not see it yet.
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
 * The kind of content. Values are added within v1.
 */
export type ContentPublishedEventDataContentType = 'post';
/**
 * What content_published says.
 */
export interface ContentPublishedEventData {
  content_id: Id;
  /** The kind of content. Values are added within v1. */
  content_type: ContentPublishedEventDataContentType;
  creator_id: Id;
  visibility: Visibility;
}

/**
 * The kind of event.
 */
export type ContentPublishedEventType = 'content_published';
/**
 * Content became visible to those who may see it.
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
 * The kind of content. Values are added within v1.
 */
export type ContentDeletedEventDataContentType = 'post';
/**
 * What content_deleted says.
 */
export interface ContentDeletedEventData {
  content_id: Id;
  /** The kind of content. Values are added within v1. */
  content_type: ContentDeletedEventDataContentType;
  creator_id: Id;
}

/**
 * The kind of event.
 */
export type ContentDeletedEventType = 'content_deleted';
/**
 * Content was deleted by its creator.
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
 * The kind of content. Values are added within v1.
 */
export type ContentLikedEventDataContentType = 'post';
/**
 * What content_liked says.
 */
export interface ContentLikedEventData {
  content_id: Id;
  /** The kind of content. Values are added within v1. */
  content_type: ContentLikedEventDataContentType;
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
 * The kind of content. Values are added within v1.
 */
export type ContentUnlikedEventDataContentType = 'post';
/**
 * What content_unliked says.
 */
export interface ContentUnlikedEventData {
  content_id: Id;
  /** The kind of content. Values are added within v1. */
  content_type: ContentUnlikedEventDataContentType;
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
 * What leaves through NATS JetStream, at least once and in order per aggregate, on the subject that each event's `x-subject` names. The message id is the event's `id`, so consumers can tell a repetition.
 */
export type DomainEvent = UserRegisteredEvent | UserFollowedEvent | UserUnfollowedEvent | MediaUploadedEvent | MediaReadyEvent | MediaFailedEvent | ContentCreatedEvent | ContentPublishedEvent | ContentDeletedEvent | ContentLikedEvent | ContentUnlikedEvent;

/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
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

export type RegisterHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
 * @minLength 1
 * @maxLength 255
 * @pattern ^[\x21-\x7e]+$
 */
'Idempotency-Key'?: IdempotencyKeyParameter;
};

export type GetMeHeaders = {
/**
 * The `ETag` of the copy that the client holds. When it is still current, the answer is 304 without a body.
 * @minLength 1
 * @maxLength 512
 */
'If-None-Match'?: IfNoneMatchParameter;
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
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
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

export type CreateMediaHeaders = {
/**
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
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
 * Made by the client, a UUID for instance, and sent again with every retry of the same call. Kept for 24 hours per user. The same key with another body answers 409 `IDEMPOTENCY_KEY_REUSED`; while the first call still runs, 409 `IDEMPOTENCY_IN_PROGRESS`.
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
 * A notification's id; answers what came after it, oldest first. Not together with `cursor`.
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
export type loginResponseError = (loginResponse400 | loginResponse401 | loginResponse413 | loginResponse415 | loginResponse429 | loginResponse500 | loginResponse503) & {
  headers: Headers;
};

export type loginResponse = (loginResponseSuccess | loginResponseError)

export const getLoginUrl = () => {




  return `/api/v1/auth/login`
}

/**
 * By username or e-mail address. An unknown account and a wrong password answer alike and take alike long.
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
export type refreshSessionResponseError = (refreshSessionResponse400 | refreshSessionResponse401 | refreshSessionResponse413 | refreshSessionResponse415 | refreshSessionResponse429 | refreshSessionResponse500 | refreshSessionResponse503) & {
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
export type getMeResponseError = (getMeResponse304 | getMeResponse400 | getMeResponse401 | getMeResponse429 | getMeResponse500 | getMeResponse503) & {
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
export type getUserResponseError = (getUserResponse304 | getUserResponse400 | getUserResponse401 | getUserResponse404 | getUserResponse429 | getUserResponse500 | getUserResponse503) & {
  headers: Headers;
};

export type getUserResponse = (getUserResponseSuccess | getUserResponseError)

export const getGetUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}`
}

/**
 * A user as the caller sees them. Blocked either way answers 404.
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
 * From now on their posts are in the following feed, and those for followers can be seen.
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
export type unfollowUserResponseError = (unfollowUserResponse400 | unfollowUserResponse401 | unfollowUserResponse404 | unfollowUserResponse413 | unfollowUserResponse429 | unfollowUserResponse500 | unfollowUserResponse503) & {
  headers: Headers;
};

export type unfollowUserResponse = (unfollowUserResponseSuccess | unfollowUserResponseError)

export const getUnfollowUserUrl = (id: string,) => {




  return `/api/v1/users/${encodeURIComponent(String(id))}/unfollow`
}

/**
 * Answers 204 also when there was nothing to undo.
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
export type listFollowersResponseError = (listFollowersResponse400 | listFollowersResponse401 | listFollowersResponse404 | listFollowersResponse429 | listFollowersResponse500 | listFollowersResponse503) & {
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
 * Newest first, each with the caller's own relation. Those whom the caller blocked or who blocked the caller are left out.
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
export type listFollowingResponseError = (listFollowingResponse400 | listFollowingResponse401 | listFollowingResponse404 | listFollowingResponse429 | listFollowingResponse500 | listFollowingResponse503) & {
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
 * Newest first, each with the caller's own relation. Those whom the caller blocked or who blocked the caller are left out.
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
export type createMediaResponseError = (createMediaResponse400 | createMediaResponse401 | createMediaResponse409 | createMediaResponse413 | createMediaResponse415 | createMediaResponse429 | createMediaResponse500 | createMediaResponse503) & {
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
export type getMediaResponseError = (getMediaResponse304 | getMediaResponse400 | getMediaResponse401 | getMediaResponse404 | getMediaResponse429 | getMediaResponse500 | getMediaResponse503) & {
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
export type completeMediaResponseError = (completeMediaResponse400 | completeMediaResponse401 | completeMediaResponse404 | completeMediaResponse409 | completeMediaResponse413 | completeMediaResponse429 | completeMediaResponse500 | completeMediaResponse503) & {
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
export type createPostResponseError = (createPostResponse400 | createPostResponse401 | createPostResponse409 | createPostResponse413 | createPostResponse415 | createPostResponse429 | createPostResponse500 | createPostResponse503) & {
  headers: Headers;
};

export type createPostResponse = (createPostResponseSuccess | createPostResponseError)

export const getCreatePostUrl = () => {




  return `/api/v1/posts`
}

/**
 * A caption, pictures, or both. Others see it once all its pictures are ready.
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
 * Private posts, and those of somebody blocked either way, answer 404; posts for followers answer 403 to others.
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
export type getFollowingFeedResponseError = (getFollowingFeedResponse304 | getFollowingFeedResponse400 | getFollowingFeedResponse401 | getFollowingFeedResponse429 | getFollowingFeedResponse500 | getFollowingFeedResponse503) & {
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
 * Newest first. Visibility, blocks and mutes hold at the moment of serving. New posts do not shift the pages of a walk.
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
export type listNotificationsResponseError = (listNotificationsResponse304 | listNotificationsResponse400 | listNotificationsResponse401 | listNotificationsResponse429 | listNotificationsResponse500 | listNotificationsResponse503) & {
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
 * Newest first with `cursor`. With `after`, those after the notification of that id, oldest first: the polling fallback of the socket.
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
export type markNotificationsReadResponseError = (markNotificationsReadResponse400 | markNotificationsReadResponse401 | markNotificationsReadResponse404 | markNotificationsReadResponse413 | markNotificationsReadResponse415 | markNotificationsReadResponse429 | markNotificationsReadResponse500 | markNotificationsReadResponse503) & {
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



export type createSocketTicketResponse201 = {
  data: SocketTicket
  status: 201
}

export type createSocketTicketResponse401 = {
  data: ErrorResponse
  status: 401
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
export type createSocketTicketResponseError = (createSocketTicketResponse401 | createSocketTicketResponse413 | createSocketTicketResponse429 | createSocketTicketResponse500 | createSocketTicketResponse503) & {
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
export const createSocketTicket = async ( options?: Parameters<typeof send>[1]): Promise<createSocketTicketResponse> => {

  return send<createSocketTicketResponse>(getCreateSocketTicketUrl(),
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

export type getJwksResponseSuccess = (getJwksResponse200) & {
  headers: Headers;
};
;

export type getJwksResponse = (getJwksResponseSuccess)

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
