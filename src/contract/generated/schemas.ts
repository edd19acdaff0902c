// Generated from openapi/ by `npm run generate`. Do not edit.
import { maxCodePoints, minCodePoints } from '../code-points.ts'
import * as zod from 'zod';

/**
 * Makes the account and signs it in. A taken name or address is told as such, so use it behind a form, not as a look-up: the rate limit is strict.
 * @summary Create an account
 */
export const registerBodyUsernameMin = 3;
export const registerBodyUsernameMax = 30;


export const registerBodyUsernameRegExp = new RegExp('^[a-z0-9_.]+$');
export const registerBodyEmailMax = 254;

export const registerBodyPasswordMin = 10;
export const registerBodyPasswordMax = 256;

export const registerBodyDisplayNameMax = 50;



export const RegisterBody = zod.strictObject({
  "username": zod.string().check(minCodePoints(registerBodyUsernameMin)).check(maxCodePoints(registerBodyUsernameMax)).regex(registerBodyUsernameRegExp).describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.'),
  "email": zod.email().max(registerBodyEmailMax).describe('An e-mail address; unique without regard to case.'),
  "password": zod.string().check(minCodePoints(registerBodyPasswordMin)).check(maxCodePoints(registerBodyPasswordMax)).describe('10 characters or more, and not on the list of common passwords.'),
  "display_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(registerBodyDisplayNameMax)).optional().describe('The name that people see. Need not be unique.')
}).describe('A new account.')


/**
 * By username or e-mail address. An unknown account and a wrong password answer alike and take alike long.
 * @summary Sign in
 */
export const loginBodyLoginMax = 254;

export const loginBodyPasswordMax = 256;



export const LoginBody = zod.strictObject({
  "login": zod.string().check(minCodePoints(1)).check(maxCodePoints(loginBodyLoginMax)).describe('The username or the e-mail address.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(loginBodyPasswordMax)).describe('The password.')
}).describe('Who wants in, and the proof.')


/**
 * Trades a refresh token for a new pair. Each is good for one use; using one twice ends the whole session, since one of the two users of it was a thief.
 * @summary Get a new access token
 */
export const refreshSessionBodyRefreshTokenMax = 256;



export const RefreshSessionBody = zod.strictObject({
  "refresh_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(refreshSessionBodyRefreshTokenMax)).describe('Opaque; good for one use and for 30 days.')
}).describe('The refresh token that the last register, login or refresh gave.')


/**
 * Ends the session that the refresh token belongs to; its access token is refused from then on. An unknown token answers 204 as well: there is nothing left to end.
 * @summary Sign out
 */
export const logoutBodyRefreshTokenMax = 256;



export const LogoutBody = zod.strictObject({
  "refresh_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(logoutBodyRefreshTokenMax)).describe('Opaque; good for one use and for 30 days.')
}).describe('The refresh token that the last register, login or refresh gave.')


/**
 * Reserves an id and answers how to send the bytes straight to storage. Then call `completeMedia`.
 * @summary Reserve an upload
 */
export const createMediaBodyByteSizeMax = 20971520;



export const CreateMediaBody = zod.strictObject({
  "content_type": zod.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']).describe('The file\'s type. The upload must carry it as `Content-Type`, and the bytes must agree.'),
  "byte_size": zod.int().min(1).max(createMediaBodyByteSizeMax).describe('The file\'s exact size in bytes; 20 MiB for an image at the most.'),
  "kind": zod.enum(['image']).describe('What it is. Videos come with reels.')
}).describe('What is about to be uploaded.')


/**
 * A caption, pictures, or both. Others see it once all its pictures are ready.
 * @summary Post something
 */
export const createPostBodyCaptionMax = 2200;

export const createPostBodyMediaItemAltTextMax = 1000;

export const createPostBodyMediaMax = 10;



export const CreatePostBody = zod.strictObject({
  "caption": zod.string().check(maxCodePoints(createPostBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`.'),
  "visibility": zod.enum(['public', 'followers', 'private']).describe('`public`: everybody. `followers`: those who follow the creator. `private`: the creator alone.'),
  "media": zod.array(zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "alt_text": zod.string().check(minCodePoints(1)).check(maxCodePoints(createPostBodyMediaItemAltTextMax)).optional().describe('What the picture shows, for those who cannot see it.')
}).describe('One picture of a new post.')).max(createPostBodyMediaMax).optional().describe('0 to 10 of one\'s own images, completed, in order. They may still be processing; others see the post once all are ready.')
}).describe('A new post. It needs a caption or a picture.')


/**
 * Marks everything up to and including `up_to_id`. Repeating it, or sending an older id, changes nothing.
 * @summary Mark as read
 */
export const MarkNotificationsReadBody = zod.strictObject({
  "up_to_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('Up to where the user has read.')


/**
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/notifications`.
 * @summary Messages from the server
 */
export const receiveNotificationsMessageBodyOneDataUnreadNotificationsMin = 0;

export const receiveNotificationsMessageBodyTwoDataFollowerNameMax = 50;

export const receiveNotificationsMessageBodyThreeDataUserNameMax = 50;




export const ReceiveNotificationsMessageBody = zod.union([zod.strictObject({
  "event": zod.enum(['connected']).describe('The kind of message.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "unread_notifications": zod.int().min(receiveNotificationsMessageBodyOneDataUnreadNotificationsMin).describe('Unread notifications in all.'),
  "resumed": zod.boolean().describe('True when `last_event_id` was found: what was missed follows, oldest first, then live. False when none was given or history no longer reaches back to it: fetch `GET /api/v1/notifications` again.'),
  "last_event_id": zod.uuid().nullable().describe('The newest notification that will not be sent on this socket; null when there is none.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('The socket is open and everything from here on arrives in order.')
}).describe('The first message on every socket.'),zod.strictObject({
  "event": zod.enum(['user_followed']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "follower_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyTwoDataFollowerNameMax)).describe('The name that people see. Need not be unique.'),
  "follower_avatar_url": zod.url().nullable().describe('The avatar\'s address; null without one.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who follows you now.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['content_liked']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyThreeDataUserNameMax)).describe('The name that people see. Need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post']).describe('The kind of content. Values are added within v1.'),
  "new_like_count": zod.int().min(1).describe('Likes right after this one.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who likes what of yours.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['pong']).describe('The kind of message.'),
  "data": zod.strictObject({
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('The server\'s clock.')
}).describe('The answer to `ping`.')]).describe('What the server sends on `/api/v1/ws/notifications`. Events are added within v1; skip one that you do not know.')


/**
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/notifications`.
 * @summary Messages from the client
 */
export const SendNotificationsMessageBody = zod.union([zod.strictObject({
  "event": zod.enum(['ping']).describe('The kind of message.')
}).describe('Asks for a `pong`; for clients that cannot send WebSocket pings.'),zod.strictObject({
  "event": zod.enum(['mark_read']).describe('The kind of message.'),
  "up_to_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('The same as `POST /api/v1/notifications/read`, without an answer. An id that is not one of the user\'s own is ignored.')]).describe('What a client may send on `/api/v1/ws/notifications`. Anything else closes the socket with 4400.')


/**
 * Not HTTP: what consumers inside the platform read from JetStream. Written in the transaction of the change that it tells of.
 * Subjects: `events.user`, `events.content`, `events.media`, `events.engagement`. Row changes are on `cdc.<table>`.
 * @summary Domain events on NATS
 */
export const receiveDomainEventBodyOneDataUsernameMin = 3;
export const receiveDomainEventBodyOneDataUsernameMax = 30;


export const receiveDomainEventBodyOneDataUsernameRegExp = new RegExp('^[a-z0-9_.]+$');

export const receiveDomainEventBodyOneoneDataNewLikeCountMin = 0;



export const ReceiveDomainEventBody = zod.union([zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_registered']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "username": zod.string().check(minCodePoints(receiveDomainEventBodyOneDataUsernameMin)).check(maxCodePoints(receiveDomainEventBodyOneDataUsernameMax)).regex(receiveDomainEventBodyOneDataUsernameRegExp).describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.')
}).describe('What user_registered says.')
}).describe('An account was made.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_followed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "following_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What user_followed says.')
}).describe('Somebody follows somebody.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_unfollowed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "following_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What user_unfollowed says.')
}).describe('Somebody no longer follows somebody.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['media_uploaded']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "owner_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What media_uploaded says.')
}).describe('An upload was completed and its bytes checked; it waits for processing.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['media_ready']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "owner_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What media_ready says.')
}).describe('All variants of a media item are stored.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['media_failed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "owner_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "reason": zod.string().describe('What the owner is told.')
}).describe('What media_failed says.')
}).describe('A media item could not be processed.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_created']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "visibility": zod.enum(['public', 'followers', 'private']).describe('`public`: everybody. `followers`: those who follow the creator. `private`: the creator alone.')
}).describe('What content_created says.')
}).describe('Content was made; others may not see it yet.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_published']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "visibility": zod.enum(['public', 'followers', 'private']).describe('`public`: everybody. `followers`: those who follow the creator. `private`: the creator alone.')
}).describe('What content_published says.')
}).describe('Content became visible to those who may see it.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_deleted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What content_deleted says.')
}).describe('Content was deleted by its creator.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_liked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "new_like_count": zod.int().min(1).describe('Likes right after this one.')
}).describe('What content_liked says.')
}).describe('Somebody likes something.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_unliked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "new_like_count": zod.int().min(receiveDomainEventBodyOneoneDataNewLikeCountMin).describe('Likes right after.')
}).describe('What content_unliked says.')
}).describe('Somebody no longer likes something.')]).describe('What leaves through NATS JetStream, at least once and in order per aggregate, on the subject that each event\'s `x-subject` names. The message id is the event\'s `id`, so consumers can tell a repetition.')
