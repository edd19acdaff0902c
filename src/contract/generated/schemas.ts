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


export const registerBodyDisplayNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');


export const RegisterBody = zod.strictObject({
  "username": zod.string().check(minCodePoints(registerBodyUsernameMin)).check(maxCodePoints(registerBodyUsernameMax)).regex(registerBodyUsernameRegExp).describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.'),
  "email": zod.email().max(registerBodyEmailMax).describe('An e-mail address; unique without regard to case.'),
  "password": zod.string().check(minCodePoints(registerBodyPasswordMin)).check(maxCodePoints(registerBodyPasswordMax)).describe('10 characters or more, and not on the list of common passwords.'),
  "display_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(registerBodyDisplayNameMax)).regex(registerBodyDisplayNameRegExp).optional().describe('The name that people see; not only blanks, and without control characters. Need not be unique.')
}).describe('A new account.')


/**
 * By username or e-mail address. An unknown account and a wrong password answer alike and take alike long. With two-factor on, the right password answers 401 `TWO_FACTOR_REQUIRED`,
 * and `error.details.challenge_token` goes to `completeTwoFactorLogin`.
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
 * The second step after `TWO_FACTOR_REQUIRED`. Takes a code of the authenticator app or a recovery code; each works once. After five wrong
 * codes the challenge is void, and after ten within 15 minutes the account takes no codes for a while.
 * @summary Finish signing in with a code
 */
export const completeTwoFactorLoginBodyChallengeTokenMax = 256;

export const completeTwoFactorLoginBodyCodeMin = 6;
export const completeTwoFactorLoginBodyCodeMax = 20;



export const CompleteTwoFactorLoginBody = zod.strictObject({
  "challenge_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeTwoFactorLoginBodyChallengeTokenMax)).describe('`error.details.challenge_token` of `TWO_FACTOR_REQUIRED`; good for five minutes.'),
  "code": zod.string().check(minCodePoints(completeTwoFactorLoginBodyCodeMin)).check(maxCodePoints(completeTwoFactorLoginBodyCodeMax)).describe('Six digits of the authenticator app, or a recovery code. Works once.')
}).describe('The second step of signing in.')


/**
 * Sends a token to the address if an account has it. Answers the same, and as fast, whether there is one or not. At most one mail a minute
 * and five an hour for each account.
 * @summary Ask for a password reset by mail
 */
export const requestPasswordResetBodyEmailMax = 254;



export const RequestPasswordResetBody = zod.strictObject({
  "email": zod.email().max(requestPasswordResetBodyEmailMax).describe('An e-mail address; unique without regard to case.')
}).describe('Whose password is forgotten.')


/**
 * The token works once and for 30 minutes. Ends every session of the account and voids every other token of it. Since the mail arrived, the
 * address counts as verified; if it was not before, two-factor and linked providers are removed too, as somebody else may have put them there.
 * @summary Set a new password with a token from a mail
 */
export const resetPasswordBodyTokenMax = 256;

export const resetPasswordBodyNewPasswordMin = 10;
export const resetPasswordBodyNewPasswordMax = 256;



export const ResetPasswordBody = zod.strictObject({
  "token": zod.string().check(minCodePoints(1)).check(maxCodePoints(resetPasswordBodyTokenMax)).describe('From the mail; works once, for 30 minutes.'),
  "new_password": zod.string().check(minCodePoints(resetPasswordBodyNewPasswordMin)).check(maxCodePoints(resetPasswordBodyNewPasswordMax)).describe('10 characters or more, and not on the list of common passwords.')
}).describe('The token from the mail and a new password.')


/**
 * Authorization code flow with PKCE, state and nonce. Open `authorization_url` in a browser and keep `flow_token` where only this app can read it; the provider
 * comes back to `redirect_uri` with `code` and `state`. Good for ten minutes and one use.
 * @summary Begin to sign in with a provider
 */
export const startOidcSignInBodyRedirectUriMax = 500;



export const StartOidcSignInBody = zod.strictObject({
  "redirect_uri": zod.string().check(minCodePoints(1)).check(maxCodePoints(startOidcSignInBodyRedirectUriMax)).describe('One of those that are configured for the provider.')
}).describe('Where the provider shall come back to.')


/**
 * Signs in the account that is linked to this person at the provider, or makes one. An existing account is never linked just because it has the same address: its owner signs in and
 * links the provider, so nobody can take over an account through a provider, nor prepare one for its later owner.
 * @summary Finish signing in with a provider
 */
export const completeOidcSignInBodyCodeMax = 2048;

export const completeOidcSignInBodyStateMax = 512;

export const completeOidcSignInBodyFlowTokenMax = 256;

export const completeOidcSignInBodyIssMax = 500;

export const completeOidcSignInBodyUsernameMin = 3;
export const completeOidcSignInBodyUsernameMax = 30;


export const completeOidcSignInBodyUsernameRegExp = new RegExp('^[a-z0-9_.]+$');


export const CompleteOidcSignInBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeOidcSignInBodyCodeMax)).describe('`code` of the redirect.'),
  "state": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeOidcSignInBodyStateMax)).describe('`state` of the redirect.'),
  "flow_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeOidcSignInBodyFlowTokenMax)).describe('From `startOidcSignIn`.'),
  "iss": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeOidcSignInBodyIssMax)).optional().describe('`iss` of the redirect, if the provider sends it (RFC 9207).'),
  "username": zod.string().check(minCodePoints(completeOidcSignInBodyUsernameMin)).check(maxCodePoints(completeOidcSignInBodyUsernameMax)).regex(completeOidcSignInBodyUsernameRegExp).optional().describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.')
}).describe('What the provider sent back.')


/**
 * For native apps. The token must be signed by the provider, be made for this app and carry a nonce of `createOidcNonce`. Accounts are found and made as in `completeOidcSignIn`.
 * @summary Sign in with an id token of a provider
 */
export const signInWithIdTokenBodyIdTokenMax = 8192;

export const signInWithIdTokenBodyNonceMax = 256;

export const signInWithIdTokenBodyUsernameMin = 3;
export const signInWithIdTokenBodyUsernameMax = 30;


export const signInWithIdTokenBodyUsernameRegExp = new RegExp('^[a-z0-9_.]+$');


export const SignInWithIdTokenBody = zod.strictObject({
  "id_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(signInWithIdTokenBodyIdTokenMax)).describe('The id token, a JWT.'),
  "nonce": zod.string().check(minCodePoints(1)).check(maxCodePoints(signInWithIdTokenBodyNonceMax)).describe('From `createOidcNonce`.'),
  "username": zod.string().check(minCodePoints(signInWithIdTokenBodyUsernameMin)).check(maxCodePoints(signInWithIdTokenBodyUsernameMax)).regex(signInWithIdTokenBodyUsernameRegExp).optional().describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.')
}).describe('An id token and its nonce.')


/**
 * Changes what is named and leaves the rest. An avatar that is still being processed is shown as soon as it is ready.
 * Follow requests stay when a private account becomes public: they wait for an answer, or end when the other follows.
 * @summary Edit my profile
 */
export const updateMeBodyUsernameMin = 3;
export const updateMeBodyUsernameMax = 30;


export const updateMeBodyUsernameRegExp = new RegExp('^[a-z0-9_.]+$');
export const updateMeBodyDisplayNameMax = 50;


export const updateMeBodyDisplayNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const updateMeBodyBioMax = 300;



export const UpdateMeBody = zod.strictObject({
  "username": zod.string().check(minCodePoints(updateMeBodyUsernameMin)).check(maxCodePoints(updateMeBodyUsernameMax)).regex(updateMeBodyUsernameRegExp).optional().describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.'),
  "display_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(updateMeBodyDisplayNameMax)).regex(updateMeBodyDisplayNameRegExp).optional().describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "bio": zod.string().check(maxCodePoints(updateMeBodyBioMax)).optional().describe('A few words about oneself; empty without.'),
  "is_private": zod.boolean().optional().describe('Only followers see posts and lists; following needs a request.'),
  "avatar_media_id": zod.uuid().nullish().describe('An own picture from `POST /media`, completed; shown when it is ready. Null removes the avatar.')
}).describe('What to change; what is left out stays.')


/**
 * Ends all other sessions. An account that has no password yet (it came through a provider) leaves out `current_password` and needs a session of the last ten minutes.
 * @summary Change my password
 */
export const changePasswordBodyCurrentPasswordMax = 256;

export const changePasswordBodyNewPasswordMin = 10;
export const changePasswordBodyNewPasswordMax = 256;



export const ChangePasswordBody = zod.strictObject({
  "current_password": zod.string().check(minCodePoints(1)).check(maxCodePoints(changePasswordBodyCurrentPasswordMax)).optional().describe('The account\'s password. Left out by an account without one; its session must be from the last ten minutes then.'),
  "new_password": zod.string().check(minCodePoints(changePasswordBodyNewPasswordMin)).check(maxCodePoints(changePasswordBodyNewPasswordMax)).describe('10 characters or more, and not on the list of common passwords.')
}).describe('The old and the new password.')


/**
 * Sends a code to the new address; it becomes the account's with `verifyEmail`. The old address is told then.
 * @summary Change my e-mail address
 */
export const changeEmailBodyEmailMax = 254;

export const changeEmailBodyPasswordMax = 256;



export const ChangeEmailBody = zod.strictObject({
  "email": zod.email().max(changeEmailBodyEmailMax).describe('An e-mail address; unique without regard to case.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(changeEmailBodyPasswordMax)).optional().describe('The account\'s password. Left out by an account without one; its session must be from the last ten minutes then.')
}).describe('The new address, and the password of an account that has one.')


/**
 * Takes the newest code that was sent, for the account's address or a new one. A code is six digits, works once, for 15 minutes and five tries.
 * @summary Prove an e-mail address with the code from the mail
 */
export const verifyEmailBodyCodeMax = 20;



export const VerifyEmailBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(1)).check(maxCodePoints(verifyEmailBodyCodeMax)).describe('Six digits.')
}).describe('The code from the mail.')


/**
 * Makes a secret for an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds). Nothing is asked at sign-in before `activateTwoFactor` has proven that
 * the app has it. Calling again makes another secret.
 * @summary Begin to set up two-factor
 */
export const startTwoFactorBodyPasswordMax = 256;



export const StartTwoFactorBody = zod.strictObject({
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(startTwoFactorBodyPasswordMax)).optional().describe('The account\'s password. Left out by an account without one; its session must be from the last ten minutes then.')
}).describe('Proof that the caller is the owner and not just somebody with the phone in hand.')


/**
 * With a code of the app. Answers ten recovery codes, which are shown this once.
 * @summary Turn two-factor on
 */
export const activateTwoFactorBodyCodeMin = 6;
export const activateTwoFactorBodyCodeMax = 20;



export const ActivateTwoFactorBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(activateTwoFactorBodyCodeMin)).check(maxCodePoints(activateTwoFactorBodyCodeMax)).describe('Six digits of the authenticator app, or a recovery code. Works once.')
}).describe('A code of the app.')


/**
 * Needs a code, or a recovery code, and the password if the account has one.
 * @summary Turn two-factor off
 */
export const disableTwoFactorBodyCodeMin = 6;
export const disableTwoFactorBodyCodeMax = 20;

export const disableTwoFactorBodyPasswordMax = 256;



export const DisableTwoFactorBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(disableTwoFactorBodyCodeMin)).check(maxCodePoints(disableTwoFactorBodyCodeMax)).describe('Six digits of the authenticator app, or a recovery code. Works once.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(disableTwoFactorBodyPasswordMax)).optional().describe('The account\'s password. Left out by an account without one; its session must be from the last ten minutes then.')
}).describe('A code, and the password of an account that has one.')


/**
 * The old ones are void.
 * @summary Make new recovery codes
 */
export const replaceRecoveryCodesBodyCodeMin = 6;
export const replaceRecoveryCodesBodyCodeMax = 20;

export const replaceRecoveryCodesBodyPasswordMax = 256;



export const ReplaceRecoveryCodesBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(replaceRecoveryCodesBodyCodeMin)).check(maxCodePoints(replaceRecoveryCodesBodyCodeMax)).describe('Six digits of the authenticator app, or a recovery code. Works once.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(replaceRecoveryCodesBodyPasswordMax)).optional().describe('The account\'s password. Left out by an account without one; its session must be from the last ten minutes then.')
}).describe('A code, and the password of an account that has one.')


/**
 * Needs a verified address and proof that it is you. Links the person at the provider to this account; the account's address is told.
 * Begin with `startOidcSignIn`.
 * @summary Link a provider, by browser
 */
export const linkIdentityWithCodeBodyCodeMax = 2048;

export const linkIdentityWithCodeBodyStateMax = 512;

export const linkIdentityWithCodeBodyFlowTokenMax = 256;

export const linkIdentityWithCodeBodyIssMax = 500;

export const linkIdentityWithCodeBodyPasswordMax = 256;



export const LinkIdentityWithCodeBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyCodeMax)).describe('`code` of the redirect.'),
  "state": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyStateMax)).describe('`state` of the redirect.'),
  "flow_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyFlowTokenMax)).describe('From `startOidcSignIn`.'),
  "iss": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyIssMax)).optional().describe('`iss` of the redirect, if the provider sends it (RFC 9207).'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyPasswordMax)).optional().describe('The account\'s password. Left out by an account without one; its session must be from the last ten minutes then.')
}).describe('What the provider sent back, and proof that it is you.')


/**
 * Needs a verified address and proof that it is you. Links the person at the provider to this account; the account's address is told.
 * Begin with `createOidcNonce`.
 * @summary Link a provider, natively
 */
export const linkIdentityWithIdTokenBodyIdTokenMax = 8192;

export const linkIdentityWithIdTokenBodyNonceMax = 256;

export const linkIdentityWithIdTokenBodyPasswordMax = 256;



export const LinkIdentityWithIdTokenBody = zod.strictObject({
  "id_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithIdTokenBodyIdTokenMax)).describe('The id token, a JWT.'),
  "nonce": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithIdTokenBodyNonceMax)).describe('From `createOidcNonce`.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithIdTokenBodyPasswordMax)).optional().describe('The account\'s password. Left out by an account without one; its session must be from the last ten minutes then.')
}).describe('An id token and its nonce, and proof that it is you.')


/**
 * Ends following and follow requests both ways and hides each from the other everywhere. The other is not told. Blocking again changes the time at which it ends.
 * @summary Block a user
 */
export const blockUserBodyExpiresInMax = 31536000;



export const BlockUserBody = zod.strictObject({
  "expires_in": zod.int().min(1).max(blockUserBodyExpiresInMax).optional().describe('Seconds after which it ends by itself, up to a year. Left out it lasts until it is undone.')
}).describe('For how long. An empty object blocks until it is undone.')


/**
 * Hides what they post and do from the caller's feeds and notifications. The relationship stays, direct visits still work, and they are not told. Muting again changes the time at which it ends.
 * @summary Mute a user
 */
export const muteUserBodyExpiresInMax = 31536000;



export const MuteUserBody = zod.strictObject({
  "expires_in": zod.int().min(1).max(muteUserBodyExpiresInMax).optional().describe('Seconds after which it ends by itself, up to a year. Left out it lasts until it is undone.')
}).describe('For how long. An empty object mutes until it is undone.')


/**
 * Reserves an id and answers how to send the bytes straight to storage. Then call `completeMedia`.
 * @summary Reserve an upload
 */
export const createMediaBodyByteSizeMax = 209715200;



export const CreateMediaBody = zod.strictObject({
  "content_type": zod.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'video/mp4', 'video/quicktime', 'video/webm']).describe('The file\'s type, one of its `kind`. The upload must carry it as `Content-Type`, and the bytes must agree.'),
  "byte_size": zod.int().min(1).max(createMediaBodyByteSizeMax).describe('The file\'s exact size in bytes; 20 MiB (20,971,520) for an image and 200 MiB for a video at the most.'),
  "kind": zod.enum(['image', 'video']).describe('What it is. Values are added within v1.')
}).describe('What is about to be uploaded.')


/**
 * For simple clients: reserves, stores and completes in one call. Up to 20 MiB of an image or a video; larger videos go straight to storage with `createMedia`.
 * The file's type is found by looking at it; its name is not.
 * @summary Upload a small file in one call
 */
export const UploadMediaBody = zod.strictObject({
  "file": zod.instanceof(Blob)
}).describe('A form with one file.')


/**
 * A caption, pictures, or both. Others see it once all its pictures are ready; a draft once it is published, a scheduled one from `publish_at` on.
 * Whoever is mentioned and may see it is told.
 * @summary Post something
 */
export const createPostBodyCaptionMax = 2200;

export const createPostBodyMediaItemAltTextMax = 1000;

export const createPostBodyMediaMax = 10;

export const createPostBodyContentWarningMax = 200;



export const CreatePostBody = zod.strictObject({
  "caption": zod.string().check(maxCodePoints(createPostBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.'),
  "media": zod.array(zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "alt_text": zod.string().check(minCodePoints(1)).check(maxCodePoints(createPostBodyMediaItemAltTextMax)).optional().describe('What the picture shows, for those who cannot see it.')
}).describe('One picture of a new post.')).max(createPostBodyMediaMax).optional().describe('0 to 10 of one\'s own images, completed, in order. They may still be processing; others see the post once all are ready.'),
  "sensitive": zod.boolean().optional().describe('Whether clients should blur it. Without it they need not.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(createPostBodyContentWarningMax)).optional().describe('What one should know before looking; clients show it in front of the content.'),
  "draft": zod.boolean().optional().describe('Keeps it to oneself until `publishPost`. Excludes `publish_at`.'),
  "publish_at": zod.iso.datetime({"offset":true}).optional().describe('When it is to be published; within a year from now. With media that is not ready by then, as soon as it is.')
}).describe('A new post. It needs a caption or a picture.')


/**
 * Changes what is named. What a published caption said before is kept, and whoever sees the post can read it.
 * @summary Edit a post
 */
export const editPostBodyCaptionMax = 2200;

export const editPostBodyContentWarningMax = 200;



export const EditPostBody = zod.strictObject({
  "caption": zod.string().check(maxCodePoints(editPostBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.'),
  "sensitive": zod.boolean().optional().describe('Whether clients should blur it.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(editPostBodyContentWarningMax)).nullish().describe('What one should know before looking; null takes it away.'),
  "publish_at": zod.iso.datetime({"offset":true}).nullish().describe('Only before it is published: schedules it for then; null makes it a draft.')
}).describe('What to change; what is left out stays.')


/**
 * One video of up to 90 seconds. Without `visibility` it is public. Others see it once the video is ready; a draft once it is published, a
 * scheduled one from `publish_at` on. Whoever is mentioned and may see it is told.
 * @summary Post a reel
 */
export const createReelBodyAltTextMax = 1000;

export const createReelBodyCaptionMax = 2200;

export const createReelBodyContentWarningMax = 200;



export const CreateReelBody = zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "alt_text": zod.string().check(minCodePoints(1)).check(maxCodePoints(createReelBodyAltTextMax)).optional().describe('What the picture shows, for those who cannot see it.'),
  "caption": zod.string().check(maxCodePoints(createReelBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.'),
  "sensitive": zod.boolean().optional().describe('Whether clients should blur it. Without it they need not.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(createReelBodyContentWarningMax)).optional().describe('What one should know before looking; clients show it in front of the content.'),
  "draft": zod.boolean().optional().describe('Keeps it to oneself until `publishReel`. Excludes `publish_at`.'),
  "publish_at": zod.iso.datetime({"offset":true}).optional().describe('When it is to be published; within a year from now. With media that is not ready by then, as soon as it is.')
}).describe('A new reel.')


/**
 * Changes what is named. What a published caption said before is kept, and whoever sees the reel can read it.
 * @summary Edit a reel
 */
export const editReelBodyCaptionMax = 2200;

export const editReelBodyContentWarningMax = 200;



export const EditReelBody = zod.strictObject({
  "caption": zod.string().check(maxCodePoints(editReelBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.'),
  "sensitive": zod.boolean().optional().describe('Whether clients should blur it.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(editReelBodyContentWarningMax)).nullish().describe('What one should know before looking; null takes it away.'),
  "publish_at": zod.iso.datetime({"offset":true}).nullish().describe('Only before it is published: schedules it for then; null makes it a draft.')
}).describe('What to change; what is left out stays.')


/**
 * One picture or video. Without `visibility` it is public. It is gone 24 hours after its creation for everybody but its creator. Whoever is
 * mentioned and may see it is told. Up to a hundred run at a time.
 * @summary Post a story
 */
export const createStoryBodyAltTextMax = 1000;

export const createStoryBodyCaptionMax = 2200;

export const createStoryBodyContentWarningMax = 200;



export const CreateStoryBody = zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "alt_text": zod.string().check(minCodePoints(1)).check(maxCodePoints(createStoryBodyAltTextMax)).optional().describe('What the picture shows, for those who cannot see it.'),
  "caption": zod.string().check(maxCodePoints(createStoryBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.'),
  "sensitive": zod.boolean().optional().describe('Whether clients should blur it. Without it they need not.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(createStoryBodyContentWarningMax)).optional().describe('What one should know before looking; clients show it in front of the content.')
}).describe('A new story.')


/**
 * Keeps stories of one's own beyond their 24 hours, in the order given. It comes first among one's highlights. Each story is still shown only to
 * those who may see it.
 * @summary Make a highlight
 */
export const createHighlightBodyTitleMax = 50;

export const createHighlightBodyStoryIdsMax = 100;



export const CreateHighlightBody = zod.strictObject({
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(createHighlightBodyTitleMax)).describe('What it is called; up to 50 characters.'),
  "story_ids": zod.array(zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')).min(1).max(createHighlightBodyStoryIdsMax).describe('1 to 100 stories of one\'s own, in order; one that is named twice counts once.'),
  "cover_story_id": zod.uuid().optional().describe('The story whose picture is the cover; the first one without it.')
}).describe('A new highlight.')


/**
 * Changes its title, its stories and their order, or its cover.
 * @summary Edit a highlight
 */
export const editHighlightBodyTitleMax = 50;

export const editHighlightBodyStoryIdsMax = 100;



export const EditHighlightBody = zod.strictObject({
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(editHighlightBodyTitleMax)).optional().describe('What it is called; up to 50 characters.'),
  "story_ids": zod.array(zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')).min(1).max(editHighlightBodyStoryIdsMax).optional().describe('All its stories from now on, in order; 1 to 100.'),
  "cover_story_id": zod.uuid().optional().describe('The story whose picture is the cover; one of its stories.')
}).describe('What to change; what is left out stays.')


/**
 * The highlights named come first, in this order; the others stay behind them as they are.
 * @summary Order my highlights
 */
export const orderHighlightsBodyIdsMax = 100;



export const OrderHighlightsBody = zod.strictObject({
  "ids": zod.array(zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')).min(1).max(orderHighlightsBodyIdsMax).describe('Highlights of one\'s own.')
}).describe('An order of one\'s highlights.')


/**
 * With `parent_id` it answers another comment of the same post, at any depth. The post's creator and whoever is answered are told.
 * @summary Comment on a post
 */
export const createCommentBodyContentMax = 1000;


export const createCommentBodyContentRegExp = new RegExp('\\S');


export const CreateCommentBody = zod.strictObject({
  "content": zod.string().check(minCodePoints(1)).check(maxCodePoints(createCommentBodyContentMax)).regex(createCommentBodyContentRegExp).describe('Up to 1,000 characters, and not only blanks.'),
  "parent_id": zod.uuid().optional().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('A comment.')


/**
 * With a text or without. Each share counts. The creator is told.
 * @summary Share a post
 */
export const sharePostBodyTextMax = 500;



export const SharePostBody = zod.strictObject({
  "text": zod.string().check(maxCodePoints(sharePostBodyTextMax)).optional().describe('Up to 500 characters.')
}).describe('What goes with the share; an empty object shares without a text.')


/**
 * With `parent_id` it answers another comment of the same reel, at any depth. The reel's creator and whoever is answered are told.
 * @summary Comment on a reel
 */
export const createReelCommentBodyContentMax = 1000;


export const createReelCommentBodyContentRegExp = new RegExp('\\S');


export const CreateReelCommentBody = zod.strictObject({
  "content": zod.string().check(minCodePoints(1)).check(maxCodePoints(createReelCommentBodyContentMax)).regex(createReelCommentBodyContentRegExp).describe('Up to 1,000 characters, and not only blanks.'),
  "parent_id": zod.uuid().optional().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('A comment.')


/**
 * With a text or without. Each share counts. The creator is told.
 * @summary Share a reel
 */
export const shareReelBodyTextMax = 500;



export const ShareReelBody = zod.strictObject({
  "text": zod.string().check(maxCodePoints(shareReelBodyTextMax)).optional().describe('Up to 500 characters.')
}).describe('What goes with the share; an empty object shares without a text.')


/**
 * Up to 100 views at once, each with an id that the client makes: sending one again changes nothing, so a batch may be repeated until it is answered.
 * One's own content, what the caller may not see, what is deleted, and views that are older than 24 hours or in the future are refused one by one
 * and do not spoil the others. A story counts once for each viewer. `view_count` follows within seconds.
 * @summary Say what was watched
 */
export const recordViewsBodyViewsItemWatchedMsMin = 0;
export const recordViewsBodyViewsItemWatchedMsMax = 3600000;

export const recordViewsBodyViewsMax = 100;



export const RecordViewsBody = zod.strictObject({
  "views": zod.array(zod.strictObject({
  "id": zod.uuid().describe('Made by the client; the same view has the same id for ever.'),
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "viewed_at": zod.iso.datetime({"offset":true}).describe('When it began; in the last 24 hours.'),
  "watched_ms": zod.int().min(recordViewsBodyViewsItemWatchedMsMin).max(recordViewsBodyViewsItemWatchedMsMax).optional().describe('How long a video was watched, with repetitions; up to an hour.')
}).describe('One view.')).min(1).max(recordViewsBodyViewsMax).describe('1 to 100 views.')
}).describe('A batch of views.')


/**
 * `less` hides the item from the caller's feed, halves the score of its creator's other items and weighs its tags against them; `more` does the opposite. Holds from the next feed
 * on. Saying the other replaces it; the creator is not told.
 * @summary More or less like this
 */
export const GiveFeedbackBody = zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "kind": zod.enum(['more', 'less']).describe('`less` hides the item and shows less like it, `more` shows more like it.')
}).describe('What the caller thinks of an item.')


/**
 * Marks everything up to and including `up_to_id`. Repeating it, or sending an older id, changes nothing.
 * @summary Mark as read
 */
export const MarkNotificationsReadBody = zod.strictObject({
  "up_to_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('Up to where the user has read.')


/**
 * Holds for what happens from now on.
 * @summary Change what one is told of
 */
export const editNotificationPreferencesBodyItemsMax = 50;



export const EditNotificationPreferencesBody = zod.strictObject({
  "items": zod.array(zod.strictObject({
  "kind": zod.enum(['content_commented', 'content_liked', 'content_mentioned', 'content_shared', 'follow_request_approved', 'follow_requested', 'live_ended', 'live_started', 'user_followed', 'user_unfollowed']).describe('The kind of a notification, its `event`. Values are added within v1.'),
  "in_app": zod.boolean().optional().describe('Keep, list and send it.'),
  "push": zod.boolean().optional().describe('Push it.')
}).describe('What to change of one kind.')).min(1).max(editNotificationPreferencesBodyItemsMax).describe('Each kind at most once; the last one counts.')
}).describe('The kinds to change; what is not named stays.')


/**
 * At every start of the app: the same token again renews what is known of it, also after somebody else has signed in on the device. It belongs to the session that registers it: signing out ends its pushes. 20 devices at the most.
 * A token that the push service calls gone is forgotten.
 * @summary Register a device for pushes
 */
export const registerDeviceBodyTokenMin = 8;
export const registerDeviceBodyTokenMax = 4096;

export const registerDeviceBodyNameMax = 100;

export const registerDeviceBodyLocaleMax = 35;


export const registerDeviceBodyLocaleRegExp = new RegExp('^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$');


export const RegisterDeviceBody = zod.strictObject({
  "platform": zod.enum(['ios', 'android', 'web']).describe('Whose push service.'),
  "token": zod.string().check(minCodePoints(registerDeviceBodyTokenMin)).check(maxCodePoints(registerDeviceBodyTokenMax)).describe('The token of the push service.'),
  "environment": zod.enum(['production', 'sandbox']).optional().describe('Apple\'s environment; `production` when left out.'),
  "name": zod.string().check(maxCodePoints(registerDeviceBodyNameMax)).optional().describe('What the user calls it.'),
  "locale": zod.string().check(maxCodePoints(registerDeviceBodyLocaleMax)).regex(registerDeviceBodyLocaleRegExp).optional().describe('The language of pushes, BCP 47.')
}).describe('A device that asked its push service for a token.')


/**
 * Followers who may see it get `live_started`, in batches. The key is in this answer and in no other. One stream at a time for each creator.
 * Send the video with OBS or over WHIP; the stream becomes `live` when it arrives. It ends by `endLive`, or by itself when neither video nor creator has been there for some minutes.
 * @summary Start a stream
 */
export const startLiveBodyTitleMax = 150;

export const startLiveBodySlowModeSecondsMin = 0;
export const startLiveBodySlowModeSecondsMax = 300;

export const startLiveBodyContentWarningMax = 200;



export const StartLiveBody = zod.strictObject({
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(startLiveBodyTitleMax)).describe('What the stream is about.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.'),
  "slow_mode_seconds": zod.int().min(startLiveBodySlowModeSecondsMin).max(startLiveBodySlowModeSecondsMax).optional().describe('How long a viewer has to wait between two comments, in seconds; 0 is no slow mode. The creator need not wait.'),
  "comments_enabled": zod.boolean().optional().describe('Whether others may comment; true when left out.'),
  "thumbnail_media_id": zod.uuid().optional().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "announce": zod.enum(['at_start', 'with_video']).optional().describe('When followers are told and others can see it: `at_start` now, `with_video` once the video arrives. `at_start` when left out.'),
  "sensitive": zod.boolean().optional().describe('Not everybody wants to see it unasked.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(startLiveBodyContentWarningMax)).optional().describe('What one should know before looking; clients show it in front of the content.')
}).describe('A stream to start.')


/**
 * Title, slow mode and whether others may comment. Everybody who watches gets `live_updated`.
 * @summary Change a stream
 */
export const editLiveBodyTitleMax = 150;

export const editLiveBodySlowModeSecondsMin = 0;
export const editLiveBodySlowModeSecondsMax = 300;



export const EditLiveBody = zod.strictObject({
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(editLiveBodyTitleMax)).optional().describe('What the stream is about.'),
  "slow_mode_seconds": zod.int().min(editLiveBodySlowModeSecondsMin).max(editLiveBodySlowModeSecondsMax).optional().describe('How long a viewer has to wait between two comments, in seconds; 0 is no slow mode. The creator need not wait.'),
  "comments_enabled": zod.boolean().optional().describe('Whether others may comment.')
}).describe('Changes what is named.')


/**
 * Goes to everybody who watches as `live_comment`. The creator can delete it (`deleteComment`). Whoever it mentions is told; nobody else is notified.
 * @summary Comment in the chat
 */
export const commentOnLiveBodyContentMax = 1000;


export const commentOnLiveBodyContentRegExp = new RegExp('\\S');


export const CommentOnLiveBody = zod.strictObject({
  "content": zod.string().check(minCodePoints(1)).check(maxCodePoints(commentOnLiveBodyContentMax)).regex(commentOnLiveBodyContentRegExp).describe('Up to 1,000 characters, and not only blanks.')
}).describe('A comment in the chat.')


/**
 * Closes their sockets on this stream with 4410 at once. They may neither watch nor comment nor like until the ban is taken back. Banning twice is one ban.
 * @summary Ban a viewer
 */
export const BanViewerBody = zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('Whom to ban.')


/**
 * At once and everywhere: tokens answer 403 `ACCOUNT_SUSPENDED`, sockets close with 4403, profile and content are hidden from everybody. Without `until` it is a ban. Suspending again replaces reason and end.
 * Moderators and admins can only be suspended by admins, and nobody by themselves.
 * @summary Suspend an account
 */
export const suspendUserBodyReasonMax = 500;



export const SuspendUserBody = zod.strictObject({
  "reason": zod.string().check(minCodePoints(1)).check(maxCodePoints(suspendUserBodyReasonMax)).describe('For the person concerned and for the record.'),
  "until": zod.iso.datetime({"offset":true}).optional().describe('When it ends by itself, in the future. Left out it is a ban.')
}).describe('Why, and until when.')


/**
 * Holds at once, also for tokens that were given out. One's own role cannot be changed.
 * @summary Change what an account may do
 */
export const SetUserRoleBody = zod.strictObject({
  "role": zod.enum(['user', 'moderator', 'admin']).describe('What the account may do. Roles are added within v1.')
}).describe('The role.')


/**
 * The new key is published at once and signs after `publish_ahead_seconds`, when everybody who caches the key set has it. The old one verifies until its last token has expired. Nobody is logged out. With `compromised` the old keys are worth nothing from now
 * on: every access token is refused and clients refresh.
 * @summary Make a new signing key
 */
export const rotateSigningKeysBodyPublishAheadSecondsDefault = 300;
export const rotateSigningKeysBodyPublishAheadSecondsMin = 60;
export const rotateSigningKeysBodyPublishAheadSecondsMax = 86400;

export const rotateSigningKeysBodyCompromisedDefault = false;

export const RotateSigningKeysBody = zod.strictObject({
  "publish_ahead_seconds": zod.int().min(rotateSigningKeysBodyPublishAheadSecondsMin).max(rotateSigningKeysBodyPublishAheadSecondsMax).default(rotateSigningKeysBodyPublishAheadSecondsDefault).describe('How long the new key is published before it signs.'),
  "compromised": zod.boolean().default(rotateSigningKeysBodyCompromisedDefault).describe('The old keys are worth nothing from now on and the new one signs at once.')
}).describe('How to rotate.')


/**
 * Hands out again, in order, what was published from a time on, or what it has not settled yet if that is older, and is still kept (events 7 days, row changes 2). Consumers are idempotent: what was handled changes nothing.
 * @summary Let a consumer read again
 */
export const ReplayEventsBody = zod.strictObject({
  "from": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('From when.')


/**
 * Not for clients: the HTTP callbacks of SRS, which docker-compose starts beside Nova. `on_publish` is answered with 200 when the stream runs and the key is its own,
 * and makes it `live`; anything else refuses the connection. `secret` is `INGEST_SECRET` of the configuration.
 * @summary What the media server asks and tells
 */
export const ReceiveIngestEventBody = zod.looseObject({
  "action": zod.string().describe('`on_publish` asks whether a stream may begin, `on_unpublish` tells that it ended, `on_hls` that a piece of it was written. Others are answered and ignored.'),
  "stream": zod.string().describe('The stream id.'),
  "param": zod.string().optional().describe('The query of the publishing address, with the key.'),
  "client_id": zod.string().optional().describe('The media server\'s name for the connection.')
}).describe('What the media server says (the HTTP callbacks of SRS). What else it sends is ignored.')


/**
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/notifications`.
 * @summary Messages from the server
 */
export const receiveNotificationsMessageBodyOneDataUnreadNotificationsMin = 0;

export const receiveNotificationsMessageBodyTwoDataUserNameMax = 50;


export const receiveNotificationsMessageBodyTwoDataUserNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodyTwoDataNewCommentCountMin = 0;

export const receiveNotificationsMessageBodyThreeDataUserNameMax = 50;


export const receiveNotificationsMessageBodyThreeDataUserNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');

export const receiveNotificationsMessageBodyFourDataUserNameMax = 50;


export const receiveNotificationsMessageBodyFourDataUserNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodyFiveDataUserNameMax = 50;


export const receiveNotificationsMessageBodyFiveDataUserNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodyFiveDataNewShareCountMin = 0;

export const receiveNotificationsMessageBodySixDataUserNameMax = 50;


export const receiveNotificationsMessageBodySixDataUserNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodySevenDataRequesterNameMax = 50;


export const receiveNotificationsMessageBodySevenDataRequesterNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodyEightDataCreatorNameMax = 50;


export const receiveNotificationsMessageBodyEightDataCreatorNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodyEightDataDurationSecondsMin = 0;

export const receiveNotificationsMessageBodyEightDataPeakViewersMin = 0;

export const receiveNotificationsMessageBodyEightDataUniqueViewersMin = 0;

export const receiveNotificationsMessageBodyEightDataLikeCountMin = 0;

export const receiveNotificationsMessageBodyEightDataCommentCountMin = 0;

export const receiveNotificationsMessageBodyEightDataTotalTipsRegExp = new RegExp('^\\d{1,16}\\.\\d{2}$');
export const receiveNotificationsMessageBodyNineDataCreatorNameMax = 50;


export const receiveNotificationsMessageBodyNineDataCreatorNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodyNineDataTitleMax = 150;

export const receiveNotificationsMessageBodyOneoneDataFollowerNameMax = 50;


export const receiveNotificationsMessageBodyOneoneDataFollowerNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodyOnetwoDataFollowerNameMax = 50;


export const receiveNotificationsMessageBodyOnetwoDataFollowerNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');


export const ReceiveNotificationsMessageBody = zod.union([zod.strictObject({
  "event": zod.enum(['connected']).describe('The kind of message.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "unread_notifications": zod.int().min(receiveNotificationsMessageBodyOneDataUnreadNotificationsMin).describe('Unread notifications in all.'),
  "resumed": zod.boolean().describe('True when `last_event_id` was found: what was missed follows, oldest first, then live. False when none was given or history no longer reaches back to it: fetch `GET /api/v1/notifications` again.'),
  "last_event_id": zod.uuid().nullable().describe('The newest notification that will not be sent on this socket; null when there is none. Reconnect with `00000000-0000-0000-0000-000000000000` then.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('The socket is open and everything from here on arrives in order.')
}).describe('The first message on every socket.'),zod.strictObject({
  "event": zod.enum(['content_commented']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyTwoDataUserNameMax)).regex(receiveNotificationsMessageBodyTwoDataUserNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "comment_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "text": zod.string().describe('What it says.'),
  "new_comment_count": zod.int().min(receiveNotificationsMessageBodyTwoDataNewCommentCountMin).describe('Comments right after it.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who commented what.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['content_liked']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyThreeDataUserNameMax)).regex(receiveNotificationsMessageBodyThreeDataUserNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "new_like_count": zod.int().min(1).describe('Likes right after this one.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who likes what of yours.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['content_mentioned']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyFourDataUserNameMax)).regex(receiveNotificationsMessageBodyFourDataUserNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "comment_id": zod.uuid().nullable().describe('The comment that mentions you; null when the caption does.'),
  "text": zod.string().nullable().describe('What it said; null once it was edited or deleted.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who mentioned you where.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['content_shared']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyFiveDataUserNameMax)).regex(receiveNotificationsMessageBodyFiveDataUserNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "text": zod.string().nullable().describe('What was said with it.'),
  "new_share_count": zod.int().min(receiveNotificationsMessageBodyFiveDataNewShareCountMin).describe('Shares right after it.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who shared what of yours.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['follow_request_approved']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodySixDataUserNameMax)).regex(receiveNotificationsMessageBodySixDataUserNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "user_avatar_url": zod.url().nullable().describe('The avatar\'s address; null without one.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who lets you follow them.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['follow_requested']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "requester_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "requester_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodySevenDataRequesterNameMax)).regex(receiveNotificationsMessageBodySevenDataRequesterNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "requester_avatar_url": zod.url().nullable().describe('The avatar\'s address; null without one.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who asks to follow you.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['live_ended']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "creator_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyEightDataCreatorNameMax)).regex(receiveNotificationsMessageBodyEightDataCreatorNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "end_reason": zod.enum(['ended_by_creator', 'creator_vanished', 'creator_suspended', 'deleted']).describe('Why the stream ended. Values are added within v1.'),
  "duration_seconds": zod.int().min(receiveNotificationsMessageBodyEightDataDurationSecondsMin).describe('From start to end.'),
  "peak_viewers": zod.int().min(receiveNotificationsMessageBodyEightDataPeakViewersMin).describe('The most that watched at once.'),
  "unique_viewers": zod.int().min(receiveNotificationsMessageBodyEightDataUniqueViewersMin).describe('People who watched at all.'),
  "like_count": zod.int().min(receiveNotificationsMessageBodyEightDataLikeCountMin).describe('Likes.'),
  "comment_count": zod.int().min(receiveNotificationsMessageBodyEightDataCommentCountMin).describe('Comments.'),
  "total_tips": zod.string().regex(receiveNotificationsMessageBodyEightDataTotalTipsRegExp).describe('An amount of money as a decimal string with two places; never a float.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('How the stream went.')
}).describe('A stream has ended. Its creator and those who were told of it get it on the notifications socket too, read already.'),zod.strictObject({
  "event": zod.enum(['live_started']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "creator_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyNineDataCreatorNameMax)).regex(receiveNotificationsMessageBodyNineDataCreatorNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "creator_avatar_url": zod.url().nullable().describe('The avatar\'s address; null without one.'),
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyNineDataTitleMax)).describe('What the stream is about.'),
  "thumbnail_url": zod.url().nullable().describe('The thumbnail, 480 wide; null when there is none.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who is live.')
}).describe('Somebody whom you follow is live.'),zod.strictObject({
  "event": zod.enum(['pong']).describe('The kind of message.'),
  "data": zod.strictObject({
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('The server\'s clock.')
}).describe('The answer to `ping`.'),zod.strictObject({
  "event": zod.enum(['user_followed']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "follower_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyOneoneDataFollowerNameMax)).regex(receiveNotificationsMessageBodyOneoneDataFollowerNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "follower_avatar_url": zod.url().nullable().describe('The avatar\'s address; null without one.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who follows you now.')
}).describe('A notification, sent as it happens or on resume.'),zod.strictObject({
  "event": zod.enum(['user_unfollowed']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "follower_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyOnetwoDataFollowerNameMax)).regex(receiveNotificationsMessageBodyOnetwoDataFollowerNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "follower_avatar_url": zod.url().nullable().describe('The avatar\'s address; null without one.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who does not follow you any more.')
}).describe('Somebody does not follow you any more, so counts and lists can be set right.')]).describe('What the server sends on `/api/v1/ws/notifications`. Events are added within v1; skip one that you do not know.')


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
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/live/{stream_id}`.
 * @summary Messages of a stream from the server
 */
export const receiveLiveMessageBodyOneDataViewerCountMin = 0;

export const receiveLiveMessageBodyOneDataLikeCountMin = 0;

export const receiveLiveMessageBodyTwoDataUserNameMax = 50;


export const receiveLiveMessageBodyTwoDataUserNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveLiveMessageBodyFourDataCreatorNameMax = 50;


export const receiveLiveMessageBodyFourDataCreatorNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveLiveMessageBodyFourDataDurationSecondsMin = 0;

export const receiveLiveMessageBodyFourDataPeakViewersMin = 0;

export const receiveLiveMessageBodyFourDataUniqueViewersMin = 0;

export const receiveLiveMessageBodyFourDataLikeCountMin = 0;

export const receiveLiveMessageBodyFourDataCommentCountMin = 0;

export const receiveLiveMessageBodyFourDataTotalTipsRegExp = new RegExp('^\\d{1,16}\\.\\d{2}$');
export const receiveLiveMessageBodyFiveDataTitleMax = 150;

export const receiveLiveMessageBodyFiveDataSlowModeSecondsMin = 0;
export const receiveLiveMessageBodyFiveDataSlowModeSecondsMax = 300;

export const receiveLiveMessageBodySevenDataViewerCountMin = 0;

export const receiveLiveMessageBodySevenDataPeakViewersMin = 0;

export const receiveLiveMessageBodySevenDataLikeCountMin = 0;

export const receiveLiveMessageBodySevenDataCommentCountMin = 0;



export const ReceiveLiveMessageBody = zod.union([zod.strictObject({
  "event": zod.enum(['joined']).describe('The kind of message.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "status": zod.enum(['starting', 'live', 'ended']).describe('`starting` until the video arrives, `live` while it does, `ended` for good. Viewers may come, comment and like from `starting` on. Values are added within v1.'),
  "viewer_count": zod.int().min(receiveLiveMessageBodyOneDataViewerCountMin).describe('Who watches now, the caller included.'),
  "like_count": zod.int().min(receiveLiveMessageBodyOneDataLikeCountMin).describe('Likes.'),
  "resumed": zod.boolean().describe('True when `last_event_id` was found: what was missed follows, oldest first. False when none was given or it is not of this stream: fetch `GET /api/v1/live/{stream_id}/comments`.'),
  "last_event_id": zod.uuid().nullable().describe('The newest message that will not be sent on this socket; null when there is none.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('The socket is open; from here on everything with an `id` arrives in order.')
}).describe('The first message on the socket of a stream.'),zod.strictObject({
  "event": zod.enum(['live_comment']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "comment_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveLiveMessageBodyTwoDataUserNameMax)).regex(receiveLiveMessageBodyTwoDataUserNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "user_avatar_url": zod.url().nullable().describe('The avatar\'s address; null without one.'),
  "text": zod.string().describe('The comment.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Who says what.')
}).describe('A comment in the chat.'),zod.strictObject({
  "event": zod.enum(['live_comment_deleted']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "comment_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('Which comment is gone.')
}).describe('A comment was deleted; take it off the screen.'),zod.strictObject({
  "event": zod.enum(['live_ended']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "creator_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveLiveMessageBodyFourDataCreatorNameMax)).regex(receiveLiveMessageBodyFourDataCreatorNameRegExp).describe('The name that people see; not only blanks, and without control characters. Need not be unique.'),
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "end_reason": zod.enum(['ended_by_creator', 'creator_vanished', 'creator_suspended', 'deleted']).describe('Why the stream ended. Values are added within v1.'),
  "duration_seconds": zod.int().min(receiveLiveMessageBodyFourDataDurationSecondsMin).describe('From start to end.'),
  "peak_viewers": zod.int().min(receiveLiveMessageBodyFourDataPeakViewersMin).describe('The most that watched at once.'),
  "unique_viewers": zod.int().min(receiveLiveMessageBodyFourDataUniqueViewersMin).describe('People who watched at all.'),
  "like_count": zod.int().min(receiveLiveMessageBodyFourDataLikeCountMin).describe('Likes.'),
  "comment_count": zod.int().min(receiveLiveMessageBodyFourDataCommentCountMin).describe('Comments.'),
  "total_tips": zod.string().regex(receiveLiveMessageBodyFourDataTotalTipsRegExp).describe('An amount of money as a decimal string with two places; never a float.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('How the stream went.')
}).describe('A stream has ended. Its creator and those who were told of it get it on the notifications socket too, read already.'),zod.strictObject({
  "event": zod.enum(['live_updated']).describe('The kind of message.'),
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "status": zod.enum(['starting', 'live', 'ended']).describe('`starting` until the video arrives, `live` while it does, `ended` for good. Viewers may come, comment and like from `starting` on. Values are added within v1.'),
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveLiveMessageBodyFiveDataTitleMax)).describe('What the stream is about.'),
  "slow_mode_seconds": zod.int().min(receiveLiveMessageBodyFiveDataSlowModeSecondsMin).max(receiveLiveMessageBodyFiveDataSlowModeSecondsMax).describe('How long a viewer has to wait between two comments, in seconds; 0 is no slow mode. The creator need not wait.'),
  "comments_enabled": zod.boolean().describe('Whether others may comment.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('How the stream is now.')
}).describe('The stream was changed, or its video came or went.'),zod.strictObject({
  "event": zod.enum(['pong']).describe('The kind of message.'),
  "data": zod.strictObject({
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('The server\'s clock.')
}).describe('The answer to `ping`.'),zod.strictObject({
  "event": zod.enum(['viewer_count']).describe('The kind of message.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "viewer_count": zod.int().min(receiveLiveMessageBodySevenDataViewerCountMin).describe('Who watches now: people, not sockets, without the creator.'),
  "peak_viewers": zod.int().min(receiveLiveMessageBodySevenDataPeakViewersMin).describe('The most that watched at once.'),
  "like_count": zod.int().min(receiveLiveMessageBodySevenDataLikeCountMin).describe('Likes.'),
  "comment_count": zod.int().min(receiveLiveMessageBodySevenDataCommentCountMin).describe('Comments.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.')
}).describe('How many watch, soon after joining, and then at most once a second and only when something of it has changed.')
}).describe('How many watch.')]).describe('What the server sends on `/api/v1/ws/live/{stream_id}`. Events are added within v1; skip one that you do not know.')


/**
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/live/{stream_id}`.
 * @summary Messages of a stream from the client
 */
export const SendLiveMessageBody = zod.strictObject({
  "event": zod.enum(['ping']).describe('The kind of message.')
}).describe('Asks for a `pong`; for clients that cannot send WebSocket pings.').describe('What a client may send on `/api/v1/ws/live/{stream_id}`. Anything else closes the socket with 4400. Comments go over HTTP, where they are answered.')


/**
 * Not HTTP: what consumers inside the platform read from JetStream. Written in the transaction of the change that it tells of.
 * Subjects: `events.user`, `events.mail`, `events.content`, `events.media`, `events.engagement`, `events.views`, `events.live` (streams, and the comments on them), `events.push`; what was shown is on `shown.pages`, a stream of its own. Row changes are on `cdc.<table>`.
 * @summary Domain events on NATS
 */
export const receiveDomainEventBodyThreeDataNewCommentCountMin = 0;

export const receiveDomainEventBodyFourDataNewCommentCountMin = 0;


export const receiveDomainEventBodyOneoneDataNewSaveCountMin = 0;

export const receiveDomainEventBodyOnetwoDataNewShareCountMin = 0;

export const receiveDomainEventBodyOnethreeDataPagesItemItemsItemEngagementSignalMin = 0;

export const receiveDomainEventBodyOnefourDataNewLikeCountMin = 0;

export const receiveDomainEventBodyOnefiveDataNewSaveCountMin = 0;

export const receiveDomainEventBodyOnesixDataViewsItemWatchedMsMin = 0;

export const receiveDomainEventBodyTwofourDataDurationSecondsMin = 0;

export const receiveDomainEventBodyTwofourDataPeakViewersMin = 0;

export const receiveDomainEventBodyTwofourDataUniqueViewersMin = 0;

export const receiveDomainEventBodyTwofourDataLikeCountMin = 0;

export const receiveDomainEventBodyTwofourDataCommentCountMin = 0;

export const receiveDomainEventBodyTwofourDataTotalTipsRegExp = new RegExp('^\\d{1,16}\\.\\d{2}$');
export const receiveDomainEventBodyTwofiveDataTitleMax = 150;

export const receiveDomainEventBodyTwosixDataTitleMax = 150;

export const receiveDomainEventBodyTwosixDataSlowModeSecondsMin = 0;
export const receiveDomainEventBodyTwosixDataSlowModeSecondsMax = 300;

export const receiveDomainEventBodyFourzeroDataUsernameMin = 3;
export const receiveDomainEventBodyFourzeroDataUsernameMax = 30;


export const receiveDomainEventBodyFourzeroDataUsernameRegExp = new RegExp('^[a-z0-9_.]+$');
export const receiveDomainEventBodyFoursevenDataUsernameMin = 3;
export const receiveDomainEventBodyFoursevenDataUsernameMax = 30;


export const receiveDomainEventBodyFoursevenDataUsernameRegExp = new RegExp('^[a-z0-9_.]+$');


export const ReceiveDomainEventBody = zod.union([zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['account_secured']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "change": zod.string().describe('What: `password_changed`, `password_reset`, `email_changed`, `email_verified`, `two_factor_enabled`, `two_factor_disabled`, `recovery_codes_renewed`, `identity_linked` or `identity_unlinked`.')
}).describe('What account_secured says.')
}).describe('Something that protects an account was changed.\n\nSubject `events.user`. Emitted by `changePassword`, `resetPassword`, `verifyEmail`, `activateTwoFactor`, `disableTwoFactor`, `replaceRecoveryCodes`, `linkIdentityWithCode`, `linkIdentityWithIdToken`, `unlinkIdentity`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['close_friends_changed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "owner_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "friend_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "change": zod.enum(['added', 'removed']).describe('What happened.')
}).describe('What close_friends_changed says.')
}).describe('Somebody was put on a list of close friends or taken off it. The list is its owner\'s alone: no consumer may show it to others.\n\nSubject `events.user`. Emitted by `addCloseFriend`, `removeCloseFriend`. Handled by `live-access`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['comment_deleted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "comment_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "new_comment_count": zod.int().min(receiveDomainEventBodyThreeDataNewCommentCountMin).describe('Comments right after it.')
}).describe('What comment_deleted says.')
}).describe('A comment and what answers it were deleted. Of comments on streams the subject is `events.live`.\n\nSubject `events.engagement`. Emitted by `deleteComment`. Handled by `notifications`, `live-rooms`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_commented']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "comment_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "parent_user_id": zod.uuid().nullable().describe('Who wrote the comment that is answered; null when it answers the content.'),
  "text": zod.string().describe('What it says.'),
  "new_comment_count": zod.int().min(receiveDomainEventBodyFourDataNewCommentCountMin).describe('Comments right after it.')
}).describe('What content_commented says.')
}).describe('Somebody commented on content. Of comments on streams the subject is `events.live`.\n\nSubject `events.engagement`. Emitted by `createComment`, `createReelComment`, `commentOnLive`. Handled by `notifications`, `live-rooms`, `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_created']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.')
}).describe('What content_created says.')
}).describe('Somebody creates content that is not published yet: a draft, something scheduled, or something whose media is still processed.\n\nSubject `events.content`. Emitted by `createPost`, `createReel`, `createStory`, `startLive`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_deleted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What content_deleted says.')
}).describe('Content was deleted by its creator.\n\nSubject `events.content`. Emitted by `deletePost`, `deleteReel`, `deleteStory`, `deleteLive`. Handled by `notifications`, `clickhouse-events`, `feed-content`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_edited']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.')
}).describe('What content_edited says.')
}).describe('A creator changed content.\n\nSubject `events.content`. Emitted by `editPost`, `editReel`. Handled by `notifications`, `clickhouse-events`, `feed-content`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_failed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What content_failed says.')
}).describe('Content cannot be published since media of it could not be processed.\n\nSubject `events.content`. Emitted by background work. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_liked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "new_like_count": zod.int().min(1).describe('Likes right after this one.')
}).describe('What content_liked says.')
}).describe('Somebody likes something.\n\nSubject `events.engagement`. Emitted by `likePost`, `likeReel`, `likeStory`, `likeLive`. Handled by `notifications`, `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_published']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.'),
  "tags": zod.array(zod.string()).optional().describe('Its hashtags; events of before 1.4.0 do not say them.'),
  "account_is_private": zod.boolean().optional().describe('Whether only followers see it although it is public; events of before 1.4.0 do not say it.'),
  "is_new": zod.boolean().optional().describe('Whether it was created with this: then there is no `content_created` of it.')
}).describe('What content_published says.')
}).describe('Content became visible to those who may see it.\n\nSubject `events.content`. Emitted by `createPost`, `createReel`, `createStory`, `startLive`, `publishPost`, `publishReel`, `receiveIngestEvent`, background work. Handled by `notifications`, `clickhouse-events`, `feed-content`, `trending-tags`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_saved']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "new_save_count": zod.int().min(receiveDomainEventBodyOneoneDataNewSaveCountMin).describe('Saves right after it.')
}).describe('What content_saved says.')
}).describe('Somebody saved content. Not for its creator.\n\nSubject `events.engagement`. Emitted by `savePost`, `saveReel`. Handled by `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_shared']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "share_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "text": zod.string().nullable().describe('What was said with it.'),
  "new_share_count": zod.int().min(receiveDomainEventBodyOnetwoDataNewShareCountMin).describe('Shares right after it.')
}).describe('What content_shared says.')
}).describe('Somebody shared content.\n\nSubject `events.engagement`. Emitted by `sharePost`, `shareReel`. Handled by `notifications`, `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_shown']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "pages": zod.array(zod.strictObject({
  "viewer_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "feed_algorithm": zod.string().describe('Which list: `ch`, `time`, `following` or `trending`.'),
  "shown_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "items": zod.array(zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "engagement_signal": zod.number().min(receiveDomainEventBodyOnethreeDataPagesItemItemsItemEngagementSignalMin).describe('The engagement signal that it was ranked with; 0 where nothing is ranked.')
}).describe('One item of a page.')).describe('In order; the place is the position on the page, from 0.')
}).describe('What one viewer was handed at once.')).describe('What was shown to whom.')
}).describe('What content_shown says.')
}).describe('What a process has handed out within about a second. Written beside the requests and not in a transaction: a process that is killed loses its last second of them.\n\nSubject `shown.pages`. Emitted by `getFollowingFeed`. Handled by `clickhouse-shown`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_unliked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "new_like_count": zod.int().min(receiveDomainEventBodyOnefourDataNewLikeCountMin).describe('Likes right after.')
}).describe('What content_unliked says.')
}).describe('Somebody no longer likes something.\n\nSubject `events.engagement`. Emitted by `unlikePost`, `unlikeReel`, `unlikeStory`, `unlikeLive`. Handled by `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_unsaved']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "new_save_count": zod.int().min(receiveDomainEventBodyOnefiveDataNewSaveCountMin).describe('Saves right after it.')
}).describe('What content_unsaved says.')
}).describe('A save was taken back.\n\nSubject `events.engagement`. Emitted by `unsavePost`, `unsaveReel`. Handled by `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['content_viewed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "views": zod.array(zod.strictObject({
  "view_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The kind of content. Values are added within v1.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "viewed_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "watched_ms": zod.int().min(receiveDomainEventBodyOnesixDataViewsItemWatchedMsMin).describe('How long.'),
  "completed": zod.boolean().describe('It reached 95 % of the video\'s length.')
}).describe('One view.')).describe('The views.')
}).describe('What content_viewed says.')
}).describe('Somebody viewed content; all new views of one call.\n\nSubject `events.views`. Emitted by `recordViews`, `getStory`, `viewStory`. Handled by `view-counts`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['feedback_given']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "kind": zod.enum(['more', 'less', 'withdrawn']).describe('What was said.')
}).describe('What feedback_given says.')
}).describe('Somebody wants more or less like an item in their feed, or takes that back. The creator is not to be told.\n\nSubject `events.user`. Emitted by `giveFeedback`, `withdrawFeedback`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['follow_request_approved']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "following_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What follow_request_approved says.')
}).describe('A follow request was approved; `user_followed` comes with it.\n\nSubject `events.user`. Emitted by `approveFollowRequest`. Handled by `notifications`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['follow_request_declined']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "following_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What follow_request_declined says.')
}).describe('A follow request was declined.\n\nSubject `events.user`. Emitted by `declineFollowRequest`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['follow_request_withdrawn']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "following_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What follow_request_withdrawn says.')
}).describe('A follow request was withdrawn by who asked.\n\nSubject `events.user`. Emitted by `unfollowUser`, `withdrawFollowRequest`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['follow_requested']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "following_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What follow_requested says.')
}).describe('Somebody asks to follow a private account.\n\nSubject `events.user`. Emitted by `followUser`. Handled by `notifications`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['highlight_changed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "owner_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "highlight_id": zod.uuid().nullable().describe('Which; null when the order of all was changed.'),
  "change": zod.enum(['created', 'edited', 'deleted', 'reordered']).describe('What happened.')
}).describe('What highlight_changed says.')
}).describe('A highlight was made, changed, deleted or moved.\n\nSubject `events.content`. Emitted by `createHighlight`, `editHighlight`, `deleteHighlight`, `orderHighlights`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['interests_erased']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "tag": zod.string().nullable().describe('The one tag; null for all.')
}).describe('What interests_erased says.')
}).describe('Somebody wants it forgotten what they like.\n\nSubject `events.user`. Emitted by `eraseInterests`, `eraseInterest`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['live_ended']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "end_reason": zod.enum(['ended_by_creator', 'creator_vanished', 'creator_suspended', 'deleted']).describe('Why the stream ended. Values are added within v1.'),
  "was_announced": zod.boolean().describe('Whether followers had been told of it.'),
  "duration_seconds": zod.int().min(receiveDomainEventBodyTwofourDataDurationSecondsMin).describe('From start to end.'),
  "peak_viewers": zod.int().min(receiveDomainEventBodyTwofourDataPeakViewersMin).describe('The most that watched at once.'),
  "unique_viewers": zod.int().min(receiveDomainEventBodyTwofourDataUniqueViewersMin).describe('People who watched at all.'),
  "like_count": zod.int().min(receiveDomainEventBodyTwofourDataLikeCountMin).describe('Likes.'),
  "comment_count": zod.int().min(receiveDomainEventBodyTwofourDataCommentCountMin).describe('Comments.'),
  "total_tips": zod.string().regex(receiveDomainEventBodyTwofourDataTotalTipsRegExp).describe('An amount of money as a decimal string with two places; never a float.')
}).describe('What live_ended says.')
}).describe('A stream has ended.\n\nSubject `events.live`. Emitted by `endLive`, `deleteLive`, background work. Handled by `live-followers`, `live-rooms`, `clickhouse-events`, `feed-streams`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['live_started']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveDomainEventBodyTwofiveDataTitleMax)).describe('What the stream is about.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: everybody. `followers`: those who follow the creator. `subscribers`: those with a subscription that runs. `close_friends`: those on the creator\'s list; nobody else learns that it exists. `private`: the creator alone.')
}).describe('What live_started says.')
}).describe('A stream is announced to followers.\n\nSubject `events.live`. Emitted by `startLive`, `receiveIngestEvent`. Handled by `live-followers`, `clickhouse-events`, `feed-streams`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['live_updated']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "status": zod.enum(['starting', 'live', 'ended']).describe('`starting` until the video arrives, `live` while it does, `ended` for good. Viewers may come, comment and like from `starting` on. Values are added within v1.'),
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveDomainEventBodyTwosixDataTitleMax)).describe('What the stream is about.'),
  "slow_mode_seconds": zod.int().min(receiveDomainEventBodyTwosixDataSlowModeSecondsMin).max(receiveDomainEventBodyTwosixDataSlowModeSecondsMax).describe('How long a viewer has to wait between two comments, in seconds; 0 is no slow mode. The creator need not wait.'),
  "comments_enabled": zod.boolean().describe('Whether others may comment.')
}).describe('What live_updated says.')
}).describe('A stream was changed, or its video came or went.\n\nSubject `events.live`. Emitted by `editLive`, `receiveIngestEvent`. Handled by `live-rooms`, `clickhouse-events`, `feed-streams`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['live_viewer_banned']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What live_viewer_banned says.')
}).describe('A creator banned a viewer from a stream.\n\nSubject `events.live`. Emitted by `banViewer`. Handled by `live-rooms`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['live_viewer_unbanned']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "stream_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "creator_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What live_viewer_unbanned says.')
}).describe('A creator took a ban back.\n\nSubject `events.live`. Emitted by `unbanViewer`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['mail_queued']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "mail_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "kind": zod.string().describe('What kind of mail.')
}).describe('What mail_queued says.')
}).describe('A mail waits to be sent. What it says is in the database only.\n\nSubject `events.mail`. Emitted by `changeEmail`, `sendEmailVerification`, `requestPasswordReset`, `changePassword`, `resetPassword`, `verifyEmail`, `activateTwoFactor`, `disableTwoFactor`, `linkIdentityWithCode`, `linkIdentityWithIdToken`, `register`, background work. Handled by `mail`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['media_discarded']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "owner_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "keys": zod.array(zod.string()).describe('Where its files lie in the bucket.')
}).describe('What media_discarded says.')
}).describe('A media item was removed; its files in storage go next.\n\nSubject `events.media`. Emitted by background work. Handled by `publishing`, `clickhouse-events`.'),zod.strictObject({
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
}).describe('A media item could not be processed.\n\nSubject `events.media`. Emitted by background work. Handled by `publishing`, `avatars`, `clickhouse-events`.'),zod.strictObject({
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
}).describe('All variants of a media item are stored.\n\nSubject `events.media`. Emitted by background work. Handled by `publishing`, `avatars`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['media_uploaded']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "owner_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "kind": zod.enum(['image', 'video']).describe('What it is. Values are added within v1.')
}).describe('What media_uploaded says.')
}).describe('An upload was completed and its bytes checked; it waits for processing.\n\nSubject `events.media`. Emitted by `completeMedia`, `uploadMedia`. Handled by `media`, `media-videos`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['push_queued']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "push_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What push_queued says.')
}).describe('A push waits to be sent.\n\nSubject `events.push`. Emitted by background work. Handled by `pushes`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['session_started']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "session_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What session_started says.')
}).describe('Somebody signed in.\n\nSubject `events.user`. Emitted by `register`, `login`, `completeTwoFactorLogin`, `completeOidcSignIn`, `signInWithIdToken`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['sessions_ended']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "session_ids": zod.array(zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')).describe('Which.'),
  "reason": zod.string().describe('Why.')
}).describe('What sessions_ended says.')
}).describe('Sessions ended. Every process forgets them.\n\nSubject `events.user`. Emitted by `logout`, `endSession`, `endOtherSessions`, `refreshSession`, `changePassword`, `resetPassword`. Handled by `sessions`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_blocked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "blocker_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "blocked_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "expires_at": zod.iso.datetime({"offset":true}).nullable().describe('When it ends by itself; null when it lasts.')
}).describe('What user_blocked says.')
}).describe('Somebody blocked somebody. Not for the blocked.\n\nSubject `events.user`. Emitted by `blockUser`. Handled by `notifications`, `live-access`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_followed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "following_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "by_request": zod.boolean().describe('A private account approved a request.')
}).describe('What user_followed says.')
}).describe('Somebody follows somebody.\n\nSubject `events.user`. Emitted by `followUser`, `approveFollowRequest`. Handled by `notifications`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_muted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "muter_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "muted_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "expires_at": zod.iso.datetime({"offset":true}).nullable().describe('When it ends by itself; null when it lasts.')
}).describe('What user_muted says.')
}).describe('Somebody muted somebody. Not for the muted.\n\nSubject `events.user`. Emitted by `muteUser`. Handled by `notifications`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_registered']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "username": zod.string().check(minCodePoints(receiveDomainEventBodyFourzeroDataUsernameMin)).check(maxCodePoints(receiveDomainEventBodyFourzeroDataUsernameMax)).regex(receiveDomainEventBodyFourzeroDataUsernameRegExp).describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.')
}).describe('What user_registered says.')
}).describe('An account was made.\n\nSubject `events.user`. Emitted by `register`, `completeOidcSignIn`, `signInWithIdToken`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_reinstated']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What user_reinstated says.')
}).describe('A suspension ended.\n\nSubject `events.user`. Emitted by `reinstateUser`, background work. Handled by `sessions`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_role_changed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "role": zod.enum(['user', 'moderator', 'admin']).describe('What the account may do. Roles are added within v1.')
}).describe('What user_role_changed says.')
}).describe('What an account may do changed.\n\nSubject `events.user`. Emitted by `setUserRole`. Handled by `sessions`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_suspended']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "reason": zod.string().describe('Why.'),
  "until": zod.iso.datetime({"offset":true}).nullable().describe('When it ends by itself; null when it lasts.')
}).describe('What user_suspended says.')
}).describe('An account was suspended.\n\nSubject `events.user`. Emitted by `suspendUser`. Handled by `notifications`, `live-access`, `sessions`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_unblocked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "blocker_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "blocked_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What user_unblocked says.')
}).describe('A block was taken back.\n\nSubject `events.user`. Emitted by `unblockUser`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
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
}).describe('Somebody no longer follows somebody.\n\nSubject `events.user`. Emitted by `unfollowUser`, `removeFollower`. Handled by `notifications`, `live-access`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_unmuted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "muter_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "muted_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.')
}).describe('What user_unmuted says.')
}).describe('A mute was taken back.\n\nSubject `events.user`. Emitted by `unmuteUser`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "type": zod.enum(['user_updated']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('RFC 3339 in UTC with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('Who did it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null when none did.'),
  "version": zod.literal(1).describe('Of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Those that the server makes are version 7, so they sort by the time of their making.'),
  "username": zod.string().check(minCodePoints(receiveDomainEventBodyFoursevenDataUsernameMin)).check(maxCodePoints(receiveDomainEventBodyFoursevenDataUsernameMax)).regex(receiveDomainEventBodyFoursevenDataUsernameRegExp).describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique.'),
  "is_private": zod.boolean().describe('Only followers see posts and lists.')
}).describe('What user_updated says.')
}).describe('A profile was changed.\n\nSubject `events.user`. Emitted by `updateMe`. Handled by `clickhouse-events`, `feed-people`.')]).describe('What leaves through NATS JetStream, at least once and in order per aggregate, on the subject that each event\'s `x-subject` names. The message id is the event\'s `id`, so consumers can tell a repetition.')
