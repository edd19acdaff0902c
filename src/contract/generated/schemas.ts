// Generated from openapi/ by `npm run generate`. Do not edit.
import { emailAddress } from '../email-address.ts'
import { maxCodePoints, minCodePoints } from '../code-points.ts'
import * as zod from 'zod';

/**
 * Creates the account and signs it in. The response says when the username or the e-mail address is taken. Use it
 * behind a form, not as a look-up: the rate limit is strict.
 * @summary Register an account
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
  "username": zod.string().check(minCodePoints(registerBodyUsernameMin)).check(maxCodePoints(registerBodyUsernameMax)).regex(registerBodyUsernameRegExp).describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique. A new one has a letter or a digit and has a dot only between other characters; it is not reserved and does not look like the name of another account.'),
  "email": emailAddress().max(registerBodyEmailMax).describe('An e-mail address; unique without regard to case.'),
  "password": zod.string().check(minCodePoints(registerBodyPasswordMin)).check(maxCodePoints(registerBodyPasswordMax)).describe('A password of 10 characters or more that is not easy to guess. Refused are common passwords, repetitions, sequences, and what resembles the username or the e-mail address.'),
  "display_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(registerBodyDisplayNameMax)).regex(registerBodyDisplayNameRegExp).optional().describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.')
}).describe('A new account.')


/**
 * Takes a username or an e-mail address. An unknown account and a wrong password give the same response and take the
 * same time. If two-factor authentication is on, the right password returns 401 `TWO_FACTOR_REQUIRED`; send its
 * `error.details.challenge_token` to `completeTwoFactorLogin`.
 *
 * After twenty wrong passwords within an hour, the account accepts no password from unknown devices for a while, and
 * its owner gets a mail. Devices that send the `device_token` of an earlier sign-in have a limit of their own, so
 * nobody who guesses can lock them out. A login that does not exist has the same limit.
 *
 * Every sign-in restores an account that was deleted in the last 30 days (see `deleteMe`), and a mail says so.
 * @summary Sign in with a password
 */
export const loginBodyLoginMax = 254;

export const loginBodyPasswordMax = 256;

export const loginBodyDeviceTokenMax = 128;



export const LoginBody = zod.strictObject({
  "login": zod.string().check(minCodePoints(1)).check(maxCodePoints(loginBodyLoginMax)).describe('The username or the e-mail address.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(loginBodyPasswordMax)).describe('The password.'),
  "device_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(loginBodyDeviceTokenMax)).optional().describe('`device_token` of an earlier sign-in to the account on this device. A value that is not valid has no effect.')
}).describe('The credentials of an account.')


/**
 * Exchanges a refresh token for a new pair of tokens. Each refresh token works once. Within ten seconds of its
 * first use it returns the same new refresh token again: a lost response can be repeated, and two concurrent calls
 * both succeed. A later use ends the whole session, since one of the two users of the token must have stolen it.
 * @summary Refresh a session
 */
export const refreshSessionBodyRefreshTokenMax = 256;



export const RefreshSessionBody = zod.strictObject({
  "refresh_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(refreshSessionBodyRefreshTokenMax)).describe('Opaque; works once (see `refreshSession`) and expires after 30 days.')
}).describe('The refresh token of the last register, login or refresh.')


/**
 * Ends the session of the refresh token. Its access token is refused from then on. An unknown token returns 204 too,
 * since there is no session to end.
 * @summary Sign out
 */
export const logoutBodyRefreshTokenMax = 256;



export const LogoutBody = zod.strictObject({
  "refresh_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(logoutBodyRefreshTokenMax)).describe('Opaque; works once (see `refreshSession`) and expires after 30 days.')
}).describe('The refresh token of the last register, login or refresh.')


/**
 * The second step after `TWO_FACTOR_REQUIRED`. Takes a code of the authenticator app or a recovery code; each works
 * once. Five wrong codes revoke the challenge. After ten wrong codes within 15 minutes, or twenty wrong passwords and
 * codes within an hour, the account accepts no codes of unknown devices for a while (see `device_token`).
 * @summary Complete a two-factor sign-in
 */
export const completeTwoFactorLoginBodyChallengeTokenMax = 256;

export const completeTwoFactorLoginBodyCodeMin = 6;
export const completeTwoFactorLoginBodyCodeMax = 20;

export const completeTwoFactorLoginBodyDeviceTokenMax = 128;



export const CompleteTwoFactorLoginBody = zod.strictObject({
  "challenge_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeTwoFactorLoginBodyChallengeTokenMax)).describe('`error.details.challenge_token` of `TWO_FACTOR_REQUIRED`; expires after five minutes.'),
  "code": zod.string().check(minCodePoints(completeTwoFactorLoginBodyCodeMin)).check(maxCodePoints(completeTwoFactorLoginBodyCodeMax)).describe('A code of six digits from the authenticator app, or a recovery code. It works once.'),
  "device_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeTwoFactorLoginBodyDeviceTokenMax)).optional().describe('`device_token` of an earlier sign-in to the account on this device. A value that is not valid has no effect.')
}).describe('The second step of signing in.')


/**
 * Sends a token to the e-mail address if an account has it. The response and its timing are the same whether or not
 * there is such an account. Sends at most one mail a minute and five an hour for each account.
 * @summary Request a password reset
 */
export const requestPasswordResetBodyEmailMax = 254;



export const RequestPasswordResetBody = zod.strictObject({
  "email": emailAddress().max(requestPasswordResetBodyEmailMax).describe('An e-mail address; unique without regard to case.')
}).describe('The e-mail address of the account.')


/**
 * Takes a token from the mail. The token works once and expires after 30 minutes. Ends every session of the account
 * and revokes all its other tokens. The e-mail address then counts as verified, since the mail arrived. If it was not
 * verified before, two-factor authentication and linked providers are removed too, as another person may have added
 * them.
 * @summary Reset a password
 */
export const resetPasswordBodyTokenMax = 256;

export const resetPasswordBodyNewPasswordMin = 10;
export const resetPasswordBodyNewPasswordMax = 256;



export const ResetPasswordBody = zod.strictObject({
  "token": zod.string().check(minCodePoints(1)).check(maxCodePoints(resetPasswordBodyTokenMax)).describe('The token from the mail. It works once and expires after 30 minutes.'),
  "new_password": zod.string().check(minCodePoints(resetPasswordBodyNewPasswordMin)).check(maxCodePoints(resetPasswordBodyNewPasswordMax)).describe('A password of 10 characters or more that is not easy to guess. Refused are common passwords, repetitions, sequences, and what resembles the username or the e-mail address.')
}).describe('The token from the mail and a new password.')


/**
 * Authorization code flow with PKCE, state and nonce. Open `authorization_url` in a browser and keep `flow_token`
 * where only this app can read it. The provider redirects to `redirect_uri` with `code` and `state`. The flow works
 * once and expires after ten minutes.
 * @summary Start a sign-in with a provider
 */
export const startOidcSignInBodyRedirectUriMax = 500;



export const StartOidcSignInBody = zod.strictObject({
  "redirect_uri": zod.string().check(minCodePoints(1)).check(maxCodePoints(startOidcSignInBodyRedirectUriMax)).describe('One of the addresses that are configured for the provider.')
}).describe('The address to which the provider redirects.')


/**
 * Signs in the account that is linked to this identity at the provider, or creates one. An existing account is never
 * linked just because it has the same e-mail address: its owner signs in and links the provider. So an attacker cannot
 * take over an account through a provider, nor prepare one for its later owner.
 * @summary Complete a sign-in with a provider
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
  "flow_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeOidcSignInBodyFlowTokenMax)).describe('The `flow_token` of `startOidcSignIn`.'),
  "iss": zod.string().check(minCodePoints(1)).check(maxCodePoints(completeOidcSignInBodyIssMax)).optional().describe('`iss` of the redirect, if the provider sends it (RFC 9207).'),
  "username": zod.string().check(minCodePoints(completeOidcSignInBodyUsernameMin)).check(maxCodePoints(completeOidcSignInBodyUsernameMax)).regex(completeOidcSignInBodyUsernameRegExp).optional().describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique. A new one has a letter or a digit and has a dot only between other characters; it is not reserved and does not look like the name of another account.')
}).describe('The parameters of the provider\'s redirect.')


/**
 * For native apps. The token must be signed by the provider, be issued to this app and contain a nonce of
 * `createOidcNonce`. Accounts are found and created as in `completeOidcSignIn`.
 * @summary Sign in with an ID token
 */
export const signInWithIdTokenBodyIdTokenMax = 8192;

export const signInWithIdTokenBodyNonceMax = 256;

export const signInWithIdTokenBodyUsernameMin = 3;
export const signInWithIdTokenBodyUsernameMax = 30;


export const signInWithIdTokenBodyUsernameRegExp = new RegExp('^[a-z0-9_.]+$');


export const SignInWithIdTokenBody = zod.strictObject({
  "id_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(signInWithIdTokenBodyIdTokenMax)).describe('The ID token, a JWT.'),
  "nonce": zod.string().check(minCodePoints(1)).check(maxCodePoints(signInWithIdTokenBodyNonceMax)).describe('The nonce of `createOidcNonce`.'),
  "username": zod.string().check(minCodePoints(signInWithIdTokenBodyUsernameMin)).check(maxCodePoints(signInWithIdTokenBodyUsernameMax)).regex(signInWithIdTokenBodyUsernameRegExp).optional().describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique. A new one has a letter or a digit and has a dot only between other characters; it is not reserved and does not look like the name of another account.')
}).describe('An ID token and its nonce.')


/**
 * Changes the given fields and leaves the others unchanged. An avatar that is still being processed is shown as soon
 * as it is ready. Follow requests remain when a private account becomes public: they stay pending until they are
 * approved or declined, or until the requester follows the account.
 *
 * A username that is given up is held for 30 days: it leads to the caller, also in mentions, nobody else can take it,
 * and the caller can take it back. At most five are held; then another change of the username returns `LIMIT_REACHED`
 * until one of them is free.
 * @summary Update the authenticated user
 */
export const editMeBodyUsernameMin = 3;
export const editMeBodyUsernameMax = 30;


export const editMeBodyUsernameRegExp = new RegExp('^[a-z0-9_.]+$');
export const editMeBodyDisplayNameMax = 50;


export const editMeBodyDisplayNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const editMeBodyBioMax = 300;

export const editMeBodyClearMax = 1;



export const EditMeBody = zod.strictObject({
  "username": zod.string().check(minCodePoints(editMeBodyUsernameMin)).check(maxCodePoints(editMeBodyUsernameMax)).regex(editMeBodyUsernameRegExp).optional().describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique. A new one has a letter or a digit and has a dot only between other characters; it is not reserved and does not look like the name of another account.'),
  "display_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(editMeBodyDisplayNameMax)).regex(editMeBodyDisplayNameRegExp).optional().describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "bio": zod.string().check(maxCodePoints(editMeBodyBioMax)).optional().describe('A short text of users about themselves; may be empty.'),
  "is_private": zod.boolean().optional().describe('True if only followers can see posts and lists, and following requires a request.'),
  "avatar_media_id": zod.uuid().nullish().describe('A completed image of the caller from `POST /media`; shown when it is ready. Null removes the avatar, as `clear` does.'),
  "clear": zod.array(zod.enum(['avatar_media_id']).describe('A field of the profile that can be emptied.')).max(editMeBodyClearMax).optional().describe('Fields to empty. `avatar_media_id`: removes the avatar. A field must not be both here and in the body.')
}).describe('The changes. Omitted fields stay unchanged.')


/**
 * Ends all sessions and hides the account from everybody at once. Running streams end. After 30 days, at `erase_at`,
 * everything of the account is erased for good. Until then, signing in restores the account; its username and e-mail
 * address stay taken. Afterwards the address is free, and the username after 30 more days.
 *
 * Requires the password if the account has one, and a code if two-factor authentication is on. Without a password the
 * session must have started in the last ten minutes. The only admin gets `INSUFFICIENT_ROLE`: another account must
 * become admin first.
 * @summary Delete the account
 */
export const deleteMeBodyPasswordMax = 256;

export const deleteMeBodyCodeMin = 6;
export const deleteMeBodyCodeMax = 20;



export const DeleteMeBody = zod.strictObject({
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(deleteMeBodyPasswordMax)).optional().describe('The account\'s password. Omitted if the account has none.'),
  "code": zod.string().check(minCodePoints(deleteMeBodyCodeMin)).check(maxCodePoints(deleteMeBodyCodeMax)).optional().describe('A code of six digits from the authenticator app, or a recovery code. It works once.')
}).describe('Proof that the caller owns the account.')


/**
 * Ends all other sessions. An account without a password (created through a provider) omits `current_password` and
 * needs a session that started in the last ten minutes.
 * @summary Change the password
 */
export const changePasswordBodyCurrentPasswordMax = 256;

export const changePasswordBodyNewPasswordMin = 10;
export const changePasswordBodyNewPasswordMax = 256;



export const ChangePasswordBody = zod.strictObject({
  "current_password": zod.string().check(minCodePoints(1)).check(maxCodePoints(changePasswordBodyCurrentPasswordMax)).optional().describe('The account\'s password. Omitted if the account has none; the session must then have started in the last ten minutes.'),
  "new_password": zod.string().check(minCodePoints(changePasswordBodyNewPasswordMin)).check(maxCodePoints(changePasswordBodyNewPasswordMax)).describe('A password of 10 characters or more that is not easy to guess. Refused are common passwords, repetitions, sequences, and what resembles the username or the e-mail address.')
}).describe('The old and the new password.')


/**
 * Sends a code to the new address. `verifyEmail` with this code makes it the account's address and notifies the old
 * address. When another account has the new address, the response is the same, and the address gets a mail that says
 * so instead of a code: nobody learns here who has an account.
 * @summary Change the e-mail address
 */
export const changeEmailBodyEmailMax = 254;

export const changeEmailBodyPasswordMax = 256;



export const ChangeEmailBody = zod.strictObject({
  "email": emailAddress().max(changeEmailBodyEmailMax).describe('An e-mail address; unique without regard to case.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(changeEmailBodyPasswordMax)).optional().describe('The account\'s password. Omitted if the account has none; the session must then have started in the last ten minutes.')
}).describe('The new e-mail address, and the password if the account has one.')


/**
 * Takes the newest code that was sent, either for the account's e-mail address or for a new one. A code has six digits
 * and works once. It expires after 15 minutes or five tries.
 * @summary Verify an e-mail address
 */
export const verifyEmailBodyCodeMax = 20;



export const VerifyEmailBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(1)).check(maxCodePoints(verifyEmailBodyCodeMax)).describe('Six digits.')
}).describe('The code from the mail.')


/**
 * Creates a secret for an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds). Signing in requires no code
 * until `activateTwoFactor` has proven that the app has the secret. Another call replaces the secret.
 * @summary Start the set-up of two-factor authentication
 */
export const startTwoFactorBodyPasswordMax = 256;



export const StartTwoFactorBody = zod.strictObject({
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(startTwoFactorBodyPasswordMax)).optional().describe('The account\'s password. Omitted if the account has none; the session must then have started in the last ten minutes.')
}).describe('Proof that the caller is the owner of the account and not just a person who holds the unlocked device.')


/**
 * Takes a code of the authenticator app. Returns ten recovery codes, which are shown only this once.
 * @summary Activate two-factor authentication
 */
export const activateTwoFactorBodyCodeMin = 6;
export const activateTwoFactorBodyCodeMax = 20;



export const ActivateTwoFactorBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(activateTwoFactorBodyCodeMin)).check(maxCodePoints(activateTwoFactorBodyCodeMax)).describe('A code of six digits from the authenticator app, or a recovery code. It works once.')
}).describe('A code of the authenticator app.')


/**
 * Requires a code of the authenticator app or a recovery code, and the password if the account has one.
 * @summary Disable two-factor authentication
 */
export const disableTwoFactorBodyCodeMin = 6;
export const disableTwoFactorBodyCodeMax = 20;

export const disableTwoFactorBodyPasswordMax = 256;



export const DisableTwoFactorBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(disableTwoFactorBodyCodeMin)).check(maxCodePoints(disableTwoFactorBodyCodeMax)).describe('A code of six digits from the authenticator app, or a recovery code. It works once.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(disableTwoFactorBodyPasswordMax)).optional().describe('The account\'s password. Omitted if the account has none; the session must then have started in the last ten minutes.')
}).describe('A code, and the password if the account has one.')


/**
 * Revokes the old recovery codes.
 * @summary Replace recovery codes
 */
export const replaceRecoveryCodesBodyCodeMin = 6;
export const replaceRecoveryCodesBodyCodeMax = 20;

export const replaceRecoveryCodesBodyPasswordMax = 256;



export const ReplaceRecoveryCodesBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(replaceRecoveryCodesBodyCodeMin)).check(maxCodePoints(replaceRecoveryCodesBodyCodeMax)).describe('A code of six digits from the authenticator app, or a recovery code. It works once.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(replaceRecoveryCodesBodyPasswordMax)).optional().describe('The account\'s password. Omitted if the account has none; the session must then have started in the last ten minutes.')
}).describe('A code, and the password if the account has one.')


/**
 * Requires a verified e-mail address and proof of the caller's identity. Links the identity at the provider to this
 * account and notifies the account's e-mail address. Start with `startOidcSignIn`.
 * @summary Link a provider with an authorization code
 */
export const linkIdentityWithCodeBodyCodeMax = 2048;

export const linkIdentityWithCodeBodyStateMax = 512;

export const linkIdentityWithCodeBodyFlowTokenMax = 256;

export const linkIdentityWithCodeBodyIssMax = 500;

export const linkIdentityWithCodeBodyPasswordMax = 256;



export const LinkIdentityWithCodeBody = zod.strictObject({
  "code": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyCodeMax)).describe('`code` of the redirect.'),
  "state": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyStateMax)).describe('`state` of the redirect.'),
  "flow_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyFlowTokenMax)).describe('The `flow_token` of `startOidcSignIn`.'),
  "iss": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyIssMax)).optional().describe('`iss` of the redirect, if the provider sends it (RFC 9207).'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithCodeBodyPasswordMax)).optional().describe('The account\'s password. Omitted if the account has none; the session must then have started in the last ten minutes.')
}).describe('The parameters of the provider\'s redirect, and proof of the caller\'s identity.')


/**
 * Requires a verified e-mail address and proof of the caller's identity. Links the identity at the provider to this
 * account and notifies the account's e-mail address. Start with `createOidcNonce`.
 * @summary Link a provider with an ID token
 */
export const linkIdentityWithIdTokenBodyIdTokenMax = 8192;

export const linkIdentityWithIdTokenBodyNonceMax = 256;

export const linkIdentityWithIdTokenBodyPasswordMax = 256;



export const LinkIdentityWithIdTokenBody = zod.strictObject({
  "id_token": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithIdTokenBodyIdTokenMax)).describe('The ID token, a JWT.'),
  "nonce": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithIdTokenBodyNonceMax)).describe('The nonce of `createOidcNonce`.'),
  "password": zod.string().check(minCodePoints(1)).check(maxCodePoints(linkIdentityWithIdTokenBodyPasswordMax)).optional().describe('The account\'s password. Omitted if the account has none; the session must then have started in the last ten minutes.')
}).describe('An ID token and its nonce, and proof of the caller\'s identity.')


/**
 * Removes follows and follow requests in both directions and hides the two users from each other everywhere. The other
 * user is not notified. Blocking again changes the time at which the block expires.
 * @summary Block a user
 */
export const blockUserBodyExpiresInMax = 31536000;



export const BlockUserBody = zod.strictObject({
  "expires_in": zod.int().min(1).max(blockUserBodyExpiresInMax).optional().describe('Number of seconds after which it expires, up to a year. If omitted, it never expires.')
}).describe('The duration of a block. With an empty object the block never expires.')


/**
 * Hides the user's content and actions from the caller's feeds and notifications. The relationship stays, the profile
 * and its content can still be opened directly, and the user is not notified. Muting again changes the time at which
 * the mute expires.
 * @summary Mute a user
 */
export const muteUserBodyExpiresInMax = 31536000;



export const MuteUserBody = zod.strictObject({
  "expires_in": zod.int().min(1).max(muteUserBodyExpiresInMax).optional().describe('Number of seconds after which it expires, up to a year. If omitted, it never expires.')
}).describe('The duration of a mute. With an empty object the mute never expires.')


/**
 * Reserves an id and returns how to upload the bytes straight to storage. Then call `completeMedia`
 * within 24 hours. Until then the declared size counts as used: see `getMyStorage`.
 * @summary Reserve an upload
 */
export const createMediaBodyByteSizeMax = 209715200;



export const CreateMediaBody = zod.strictObject({
  "content_type": zod.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'video/mp4', 'video/quicktime', 'video/webm']).describe('The media type of the file; must fit `kind`. The upload must have it as its `Content-Type`, and the bytes must match it.'),
  "byte_size": zod.int().min(1).max(createMediaBodyByteSizeMax).describe('The exact size of the file in bytes; at most 20 MiB (20,971,520) for an image and 200 MiB for a video.'),
  "kind": zod.enum(['image', 'video']).describe('The kind of media.')
}).describe('The file to upload.')


/**
 * For simple clients: reserves, stores and completes in one call. Accepts an image or a video of up to 20 MiB; upload
 * larger videos straight to storage with `createMedia`. The file type is detected from the bytes; the file name is
 * ignored. Send up to four files at once, at 16 KiB a second or faster.
 * @summary Upload a small file in one call
 */
export const UploadMediaBody = zod.strictObject({
  "file": zod.instanceof(Blob)
}).describe('A form with one file.')


/**
 * A post has a caption, images, or both. Other users see it once all its images are ready. They see a draft once it is
 * published, and a scheduled post from `publish_at` on. Mentioned users who may see it are notified.
 * @summary Create a post
 */
export const createPostBodyCaptionMax = 2200;

export const createPostBodyMediaItemAltTextMax = 1000;

export const createPostBodyMediaMax = 10;

export const createPostBodyContentWarningMax = 200;



export const CreatePostBody = zod.strictObject({
  "caption": zod.string().check(maxCodePoints(createPostBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.'),
  "media": zod.array(zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "alt_text": zod.string().check(minCodePoints(1)).check(maxCodePoints(createPostBodyMediaItemAltTextMax)).optional().describe('A description of the image for users who cannot see it.')
}).describe('One image of a new post.')).max(createPostBodyMediaMax).optional().describe('0 to 10 completed images of the caller, in order. They may still be in processing; other users see the post once all are ready.'),
  "sensitive": zod.boolean().optional().describe('True if clients should blur it; false if omitted.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(createPostBodyContentWarningMax)).nullish().describe('A warning that clients show before the content. Null means none.'),
  "draft": zod.boolean().optional().describe('True to keep it unpublished until `publishPost`. Cannot be combined with `publish_at`.'),
  "publish_at": zod.iso.datetime({"offset":true}).nullish().describe('Time of publication, at most a year from now. If its media is not ready by then, it is published as soon as the media is ready. Null means none: new content is published at once, and an edit turns scheduled content into a draft.')
}).describe('A new post. It requires a caption or an image.')


/**
 * Changes the given fields. Earlier captions of a published post are kept, and every user who can see the post can
 * read them.
 * @summary Edit a post
 */
export const editPostBodyCaptionMax = 2200;

export const editPostBodyContentWarningMax = 200;

export const editPostBodyClearMax = 2;



export const EditPostBody = zod.strictObject({
  "caption": zod.string().check(maxCodePoints(editPostBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.'),
  "sensitive": zod.boolean().optional().describe('True if clients should blur it.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(editPostBodyContentWarningMax)).nullish().describe('A warning that clients show before the content. Null means none.'),
  "publish_at": zod.iso.datetime({"offset":true}).nullish().describe('Time of publication, at most a year from now. If its media is not ready by then, it is published as soon as the media is ready. Null means none: new content is published at once, and an edit turns scheduled content into a draft.'),
  "clear": zod.array(zod.enum(['content_warning', 'publish_at']).describe('A field of content that can be emptied.')).max(editPostBodyClearMax).optional().describe('Fields to empty. `content_warning`: removes the warning. `publish_at`: turns scheduled content into a draft. A field must not be both here and in the body.')
}).describe('The changes. Omitted fields stay unchanged.')


/**
 * A reel has one video of up to 90 seconds. It is public if `visibility` is omitted. Other users see it once the video
 * is ready. They see a draft once it is published, and a scheduled reel from `publish_at` on. Mentioned users who may
 * see it are notified.
 * @summary Create a reel
 */
export const createReelBodyAltTextMax = 1000;

export const createReelBodyCaptionMax = 2200;

export const createReelBodyContentWarningMax = 200;



export const CreateReelBody = zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "alt_text": zod.string().check(minCodePoints(1)).check(maxCodePoints(createReelBodyAltTextMax)).optional().describe('A description of the image for users who cannot see it.'),
  "caption": zod.string().check(maxCodePoints(createReelBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.'),
  "sensitive": zod.boolean().optional().describe('True if clients should blur it; false if omitted.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(createReelBodyContentWarningMax)).nullish().describe('A warning that clients show before the content. Null means none.'),
  "draft": zod.boolean().optional().describe('True to keep it unpublished until `publishReel`. Cannot be combined with `publish_at`.'),
  "publish_at": zod.iso.datetime({"offset":true}).nullish().describe('Time of publication, at most a year from now. If its media is not ready by then, it is published as soon as the media is ready. Null means none: new content is published at once, and an edit turns scheduled content into a draft.')
}).describe('A new reel.')


/**
 * Changes the given fields. Earlier captions of a published reel are kept, and every user who can see the reel can
 * read them.
 * @summary Edit a reel
 */
export const editReelBodyCaptionMax = 2200;

export const editReelBodyContentWarningMax = 200;

export const editReelBodyClearMax = 2;



export const EditReelBody = zod.strictObject({
  "caption": zod.string().check(maxCodePoints(editReelBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.'),
  "sensitive": zod.boolean().optional().describe('True if clients should blur it.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(editReelBodyContentWarningMax)).nullish().describe('A warning that clients show before the content. Null means none.'),
  "publish_at": zod.iso.datetime({"offset":true}).nullish().describe('Time of publication, at most a year from now. If its media is not ready by then, it is published as soon as the media is ready. Null means none: new content is published at once, and an edit turns scheduled content into a draft.'),
  "clear": zod.array(zod.enum(['content_warning', 'publish_at']).describe('A field of content that can be emptied.')).max(editReelBodyClearMax).optional().describe('Fields to empty. `content_warning`: removes the warning. `publish_at`: turns scheduled content into a draft. A field must not be both here and in the body.')
}).describe('The changes. Omitted fields stay unchanged.')


/**
 * A story has one image or video. It is public if `visibility` is omitted. It expires for everybody except its creator
 * 24 hours after its creation. Mentioned users who may see it are notified. A user can have up to 100 active stories.
 * @summary Create a story
 */
export const createStoryBodyAltTextMax = 1000;

export const createStoryBodyCaptionMax = 2200;

export const createStoryBodyContentWarningMax = 200;



export const CreateStoryBody = zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "alt_text": zod.string().check(minCodePoints(1)).check(maxCodePoints(createStoryBodyAltTextMax)).optional().describe('A description of the image for users who cannot see it.'),
  "caption": zod.string().check(maxCodePoints(createStoryBodyCaptionMax)).optional().describe('Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.'),
  "sensitive": zod.boolean().optional().describe('True if clients should blur it; false if omitted.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(createStoryBodyContentWarningMax)).nullish().describe('A warning that clients show before the content. Null means none.')
}).describe('A new story.')


/**
 * Keeps stories of the caller beyond their 24 hours, in the given order. The new highlight is the first of the
 * caller's highlights. Each story is still shown only to users who may see it.
 * @summary Create a highlight
 */
export const createHighlightBodyTitleMax = 50;

export const createHighlightBodyStoryIdsMax = 100;



export const CreateHighlightBody = zod.strictObject({
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(createHighlightBodyTitleMax)).describe('The title of the highlight, up to 50 characters.'),
  "story_ids": zod.array(zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')).min(1).max(createHighlightBodyStoryIdsMax).describe('1 to 100 stories of the caller, in order. Duplicates are ignored.'),
  "cover_story_id": zod.uuid().optional().describe('The story whose image is the cover; the first story if omitted.')
}).describe('A new highlight.')


/**
 * Changes its title, its stories and their order, or its cover.
 * @summary Edit a highlight
 */
export const editHighlightBodyTitleMax = 50;

export const editHighlightBodyStoryIdsMax = 100;



export const EditHighlightBody = zod.strictObject({
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(editHighlightBodyTitleMax)).optional().describe('The title of the highlight, up to 50 characters.'),
  "story_ids": zod.array(zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')).min(1).max(editHighlightBodyStoryIdsMax).optional().describe('All stories of the highlight after the change, in order; 1 to 100.'),
  "cover_story_id": zod.uuid().optional().describe('The story whose image is the cover; must be in the highlight.')
}).describe('The changes. Omitted fields stay unchanged.')


/**
 * The given highlights come first, in this order. The others follow in their present order.
 * @summary Reorder highlights
 */
export const orderHighlightsBodyIdsMax = 100;



export const OrderHighlightsBody = zod.strictObject({
  "ids": zod.array(zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')).min(1).max(orderHighlightsBodyIdsMax).describe('Ids of highlights of the caller.')
}).describe('The new order of the caller\'s highlights.')


/**
 * With `parent_id`, the comment is a reply to another comment of the same post, at any depth. The post's creator and
 * the author of the parent comment are notified.
 * @summary Comment on a post
 */
export const createPostCommentBodyContentMax = 1000;


export const createPostCommentBodyContentRegExp = new RegExp('\\S');


export const CreatePostCommentBody = zod.strictObject({
  "content": zod.string().check(minCodePoints(1)).check(maxCodePoints(createPostCommentBodyContentMax)).regex(createPostCommentBodyContentRegExp).describe('A text of up to 1,000 characters that is not only blanks.'),
  "parent_id": zod.uuid().optional().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('A new comment.')


/**
 * The text is optional. Each share counts. The creator is notified.
 * @summary Share a post
 */
export const sharePostBodyTextMax = 500;



export const SharePostBody = zod.strictObject({
  "text": zod.string().check(maxCodePoints(sharePostBodyTextMax)).optional().describe('A text of up to 500 characters.')
}).describe('The text of a share. An empty object shares without a text.')


/**
 * With `parent_id`, the comment is a reply to another comment of the same reel, at any depth. The reel's creator and
 * the author of the parent comment are notified.
 * @summary Comment on a reel
 */
export const createReelCommentBodyContentMax = 1000;


export const createReelCommentBodyContentRegExp = new RegExp('\\S');


export const CreateReelCommentBody = zod.strictObject({
  "content": zod.string().check(minCodePoints(1)).check(maxCodePoints(createReelCommentBodyContentMax)).regex(createReelCommentBodyContentRegExp).describe('A text of up to 1,000 characters that is not only blanks.'),
  "parent_id": zod.uuid().optional().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('A new comment.')


/**
 * The text is optional. Each share counts. The creator is notified.
 * @summary Share a reel
 */
export const shareReelBodyTextMax = 500;



export const ShareReelBody = zod.strictObject({
  "text": zod.string().check(maxCodePoints(shareReelBodyTextMax)).optional().describe('A text of up to 500 characters.')
}).describe('The text of a share. An empty object shares without a text.')


/**
 * Takes up to 100 views. The client creates an id for each view; sending a view again changes nothing, so the client
 * can retry a batch until it gets a response. Views of the caller's own content, of content that the caller may not
 * see or that is deleted, and views that are older than 24 hours or in the future are refused one by one, without
 * affecting the others. Each viewer counts once for a story, and once an hour for other content, by the time at which
 * Nova receives the view. `view_count` is updated within seconds.
 * @summary Record views
 */
export const recordViewsBodyViewsItemWatchedMsMin = 0;
export const recordViewsBodyViewsItemWatchedMsMax = 3600000;

export const recordViewsBodyViewsMax = 100;



export const RecordViewsBody = zod.strictObject({
  "views": zod.array(zod.strictObject({
  "id": zod.uuid().describe('An id that the client creates. The same view always has the same id.'),
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "viewed_at": zod.iso.datetime({"offset":true}).describe('Time at which the view started; within the last 24 hours.'),
  "watched_ms": zod.int().min(recordViewsBodyViewsItemWatchedMsMin).max(recordViewsBodyViewsItemWatchedMsMax).optional().describe('Watch time of a video, including repetitions; up to an hour.')
}).describe('One view.')).min(1).max(recordViewsBodyViewsMax).describe('1 to 100 views.')
}).describe('A batch of views.')


/**
 * `less` hides the item from the caller's feed, halves the score of other items of its creator and lowers the weight
 * of its tags. `more` does the opposite. It takes effect with the next feed. Another call replaces the feedback. The
 * creator is not notified.
 * @summary Give feedback on an item
 */
export const GiveFeedbackBody = zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "kind": zod.enum(['more', 'less']).describe('`less` hides the item and shows less like it, `more` shows more like it.')
}).describe('The caller\'s feedback on an item.')


/**
 * Marks everything up to and including `up_to_id`. Repeating it, or sending an older id, changes nothing.
 * `00000000-0000-0000-0000-000000000000` is before the first notification, so it marks nothing.
 * @summary Mark notifications as read
 */
export const MarkNotificationsReadBody = zod.strictObject({
  "up_to_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('The last notification that the user has read.')


/**
 * The changes apply to later events.
 * @summary Edit the notification preferences
 */
export const editNotificationPreferencesBodyItemsMax = 50;



export const EditNotificationPreferencesBody = zod.strictObject({
  "items": zod.array(zod.strictObject({
  "kind": zod.enum(['content_commented', 'content_liked', 'content_mentioned', 'content_shared', 'follow_request_approved', 'follow_requested', 'live_ended', 'live_started', 'user_followed', 'user_unfollowed']).describe('The kind of a notification, its `event`.'),
  "in_app": zod.boolean().optional().describe('True to store, list and send it.'),
  "push": zod.boolean().optional().describe('True to push it.')
}).describe('The changes for one kind of notification.')).min(1).max(editNotificationPreferencesBodyItemsMax).describe('The changes. List each kind at most once; otherwise its last entry applies.')
}).describe('The kinds to change. Omitted kinds stay unchanged.')


/**
 * Call it at every start of the app. The same token updates the device's data. The device belongs to the session that
 * registers it: signing out ends its push notifications, and only then another account can register the token; until
 * then it gets `DEVICE_TOKEN_TAKEN`. A user can have at most 20 devices. A token that the push service reports as no
 * longer valid is deleted.
 * @summary Register a device
 */
export const registerDeviceBodyTokenMin = 8;
export const registerDeviceBodyTokenMax = 4096;

export const registerDeviceBodyNameMax = 100;

export const registerDeviceBodyLocaleMax = 35;


export const registerDeviceBodyLocaleRegExp = new RegExp('^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$');


export const RegisterDeviceBody = zod.strictObject({
  "platform": zod.enum(['ios', 'android', 'web']).describe('The push service of the device.'),
  "token": zod.string().check(minCodePoints(registerDeviceBodyTokenMin)).check(maxCodePoints(registerDeviceBodyTokenMax)).describe('The token of the push service.'),
  "environment": zod.enum(['production', 'sandbox']).optional().describe('The environment of Apple\'s push service; `production` if omitted.'),
  "name": zod.string().check(maxCodePoints(registerDeviceBodyNameMax)).optional().describe('The user\'s name for the device.'),
  "locale": zod.string().check(maxCodePoints(registerDeviceBodyLocaleMax)).regex(registerDeviceBodyLocaleRegExp).optional().describe('The language of push notifications, BCP 47.')
}).describe('A device with a token of its push service.')


/**
 * Followers who may see the stream receive `live_started`, in batches, for the first six streams of a day (UTC). Only
 * this response contains the stream key. A
 * creator can have one stream at a time. Send the video with OBS or over WHIP; the stream becomes `live` when the
 * video arrives. `endLive` ends it. It also ends by itself after a few minutes without both video and its creator.
 * @summary Start a live stream
 */
export const startLiveBodyTitleMax = 150;

export const startLiveBodySlowModeSecondsMin = 0;
export const startLiveBodySlowModeSecondsMax = 300;

export const startLiveBodyContentWarningMax = 200;



export const StartLiveBody = zod.strictObject({
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(startLiveBodyTitleMax)).describe('The title of the stream.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).optional().describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.'),
  "slow_mode_seconds": zod.int().min(startLiveBodySlowModeSecondsMin).max(startLiveBodySlowModeSecondsMax).optional().describe('Number of seconds that a viewer must wait between two comments; 0 turns slow mode off. It does not apply to the creator.'),
  "comments_enabled": zod.boolean().optional().describe('True if other users may comment; true if omitted.'),
  "thumbnail_media_id": zod.uuid().optional().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "announce": zod.enum(['at_start', 'with_video']).optional().describe('When followers are notified and other users can see the stream. `at_start`: now. `with_video`: once the video arrives. `at_start` if omitted.'),
  "sensitive": zod.boolean().optional().describe('True if clients should blur it.'),
  "content_warning": zod.string().check(minCodePoints(1)).check(maxCodePoints(startLiveBodyContentWarningMax)).nullish().describe('A warning that clients show before the content. Null means none.')
}).describe('A new stream.')


/**
 * Changes the title, the slow mode and whether other users may comment. Every viewer receives `live_updated`.
 * @summary Edit a live stream
 */
export const editLiveBodyTitleMax = 150;

export const editLiveBodySlowModeSecondsMin = 0;
export const editLiveBodySlowModeSecondsMax = 300;



export const EditLiveBody = zod.strictObject({
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(editLiveBodyTitleMax)).optional().describe('The title of the stream.'),
  "slow_mode_seconds": zod.int().min(editLiveBodySlowModeSecondsMin).max(editLiveBodySlowModeSecondsMax).optional().describe('Number of seconds that a viewer must wait between two comments; 0 turns slow mode off. It does not apply to the creator.'),
  "comments_enabled": zod.boolean().optional().describe('True if other users may comment.')
}).describe('The changes. Omitted fields stay unchanged.')


/**
 * Every viewer receives it as `live_comment`. The creator can delete it (`deleteComment`). Only mentioned users are
 * notified.
 * @summary Comment on a live stream
 */
export const createLiveCommentBodyContentMax = 1000;


export const createLiveCommentBodyContentRegExp = new RegExp('\\S');


export const CreateLiveCommentBody = zod.strictObject({
  "content": zod.string().check(minCodePoints(1)).check(maxCodePoints(createLiveCommentBodyContentMax)).regex(createLiveCommentBodyContentRegExp).describe('A text of up to 1,000 characters that is not only blanks.')
}).describe('A new comment on a live stream.')


/**
 * Closes the viewer's sockets on this stream with 4410 at once. The viewer cannot watch, comment or like until the ban
 * is lifted. Repeating the call changes nothing.
 * @summary Ban a viewer
 */
export const BanViewerBody = zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('The viewer to ban.')


/**
 * Takes effect everywhere at once: requests with the account's tokens return 403 `ACCOUNT_SUSPENDED`, its sockets
 * close with 4403, and its profile and content are hidden from all users. Without `until` the suspension is a ban.
 * Another call replaces the reason and the end. Only admins can suspend moderators and admins. Users cannot suspend
 * themselves.
 * @summary Suspend a user
 */
export const suspendUserBodyReasonMax = 500;



export const SuspendUserBody = zod.strictObject({
  "reason": zod.string().check(minCodePoints(1)).check(maxCodePoints(suspendUserBodyReasonMax)).describe('The reason, for the suspended user and for the record.'),
  "until": zod.iso.datetime({"offset":true}).optional().describe('Time at which the suspension ends by itself; must be in the future. If omitted, the suspension is a ban.')
}).describe('The reason and the end of a suspension.')


/**
 * Takes effect at once, also for tokens that were issued before. Admins cannot change their own role.
 * @summary Set the role of a user
 */
export const SetUserRoleBody = zod.strictObject({
  "role": zod.enum(['user', 'moderator', 'admin']).describe('The role of an account, which determines its permissions.')
}).describe('The new role.')


/**
 * The new key is published at once. It signs after `publish_ahead_seconds`, when all caches of the key set contain it.
 * The old key verifies until its last token has expired. No user is signed out. With `compromised`, the old keys are
 * invalid from now on: every access token is refused, and clients refresh.
 * @summary Rotate signing keys
 */
export const rotateSigningKeysBodyPublishAheadSecondsDefault = 300;
export const rotateSigningKeysBodyPublishAheadSecondsMin = 60;
export const rotateSigningKeysBodyPublishAheadSecondsMax = 86400;

export const rotateSigningKeysBodyCompromisedDefault = false;

export const RotateSigningKeysBody = zod.strictObject({
  "publish_ahead_seconds": zod.int().min(rotateSigningKeysBodyPublishAheadSecondsMin).max(rotateSigningKeysBodyPublishAheadSecondsMax).default(rotateSigningKeysBodyPublishAheadSecondsDefault).describe('Number of seconds for which the new key is published before it signs.'),
  "compromised": zod.boolean().default(rotateSigningKeysBodyCompromisedDefault).describe('True to invalidate the old keys at once and sign with the new key at once.')
}).describe('The options of a rotation.')


/**
 * Delivers events to the consumer again, in order. It starts at the given time, or at the oldest event that the
 * consumer has not acknowledged if that is earlier. Only stored events can be replayed (7 days of events, 2 days of
 * row changes). Consumers are idempotent: an event that was handled before changes nothing.
 * @summary Replay events to a consumer
 */
export const ReplayEventsBody = zod.strictObject({
  "from": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The start time of a replay.')


/**
 * Not for clients. These are the HTTP callbacks of SRS, the media server that docker-compose starts beside Nova.
 * `on_publish` returns 200 if the stream has not ended and the key is its own, and makes the stream `live`. `on_play`
 * returns 200 if the address is signed for a viewer who may watch the stream now, otherwise 404. Any response but 200
 * refuses the connection. `secret` is `INGEST_SECRET` of the configuration; it is checked before the body is read. An
 * address that sends wrong secrets gets 429 for the rest of the minute.
 * @summary Receive a media server callback
 */
export const receiveIngestEventBodyActionMax = 64;

export const receiveIngestEventBodyStreamMax = 512;

export const receiveIngestEventBodyParamMax = 2048;

export const receiveIngestEventBodyClientIdMax = 128;



export const ReceiveIngestEventBody = zod.looseObject({
  "action": zod.string().check(maxCodePoints(receiveIngestEventBodyActionMax)).describe('`on_publish` asks whether a stream may start, `on_play` whether a viewer may watch it. `on_unpublish` reports that its video ended. `on_hls` reports that a segment was written. Other actions get a 200 and are ignored.'),
  "stream": zod.string().check(maxCodePoints(receiveIngestEventBodyStreamMax)).describe('The stream id.'),
  "param": zod.string().check(maxCodePoints(receiveIngestEventBodyParamMax)).optional().describe('The query of the address, which contains the key, or the signature for a viewer.'),
  "client_id": zod.string().check(maxCodePoints(receiveIngestEventBodyClientIdMax)).optional().describe('The media server\'s id of the connection.')
}).describe('An HTTP callback of the media server SRS. Other fields that it sends are ignored.')


/**
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/notifications`.
 * @summary Receive a message on the notifications socket
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

export const receiveNotificationsMessageBodyOnezeroDataNotificationIdsMax = 100;

export const receiveNotificationsMessageBodyOnezeroDataUnreadNotificationsMin = 0;

export const receiveNotificationsMessageBodyOnetwoDataFollowerNameMax = 50;


export const receiveNotificationsMessageBodyOnetwoDataFollowerNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');
export const receiveNotificationsMessageBodyOnethreeDataFollowerNameMax = 50;


export const receiveNotificationsMessageBodyOnethreeDataFollowerNameRegExp = new RegExp('^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$');


export const ReceiveNotificationsMessageBody = zod.union([zod.strictObject({
  "event": zod.enum(['connected']).describe('The type of message.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "unread_notifications": zod.int().min(receiveNotificationsMessageBodyOneDataUnreadNotificationsMin).describe('Total number of unread notifications.'),
  "resumed": zod.boolean().describe('True if `last_event_id` was found: missed notifications follow, oldest first, then live ones. False if none was given, or if it is older than the stored history: fetch `GET /api/v1/notifications` again.'),
  "last_event_id": zod.uuid().nullable().describe('The newest notification that will not be sent on this socket; null if there is none. In that case, reconnect with `00000000-0000-0000-0000-000000000000`.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The socket is open. All later messages arrive in order.')
}).describe('The first message on every notifications socket.'),zod.strictObject({
  "event": zod.enum(['content_commented']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyTwoDataUserNameMax)).regex(receiveNotificationsMessageBodyTwoDataUserNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "comment_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "text": zod.string().describe('The text of the comment; empty once you may not see it.'),
  "new_comment_count": zod.int().min(receiveNotificationsMessageBodyTwoDataNewCommentCountMin).describe('Number of comments right after this event.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('A comment and its author.')
}).describe('A notification, sent when it happens or after resuming.'),zod.strictObject({
  "event": zod.enum(['content_liked']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyThreeDataUserNameMax)).regex(receiveNotificationsMessageBodyThreeDataUserNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "new_like_count": zod.int().min(1).describe('Number of likes right after this event.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('A like of your content and its user.')
}).describe('A notification, sent when it happens or after resuming.'),zod.strictObject({
  "event": zod.enum(['content_mentioned']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyFourDataUserNameMax)).regex(receiveNotificationsMessageBodyFourDataUserNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "comment_id": zod.uuid().nullable().describe('The comment that mentions you; null if the caption does.'),
  "text": zod.string().nullable().describe('The text as it is now; null once you may not see it or it does not mention you.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('A mention of you and its author.')
}).describe('A notification, sent when it happens or after resuming.'),zod.strictObject({
  "event": zod.enum(['content_shared']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyFiveDataUserNameMax)).regex(receiveNotificationsMessageBodyFiveDataUserNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "text": zod.string().nullable().describe('The text of the share, if any.'),
  "new_share_count": zod.int().min(receiveNotificationsMessageBodyFiveDataNewShareCountMin).describe('Number of shares right after this event.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('A share of your content and its user.')
}).describe('A notification, sent when it happens or after resuming.'),zod.strictObject({
  "event": zod.enum(['follow_request_approved']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodySixDataUserNameMax)).regex(receiveNotificationsMessageBodySixDataUserNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "user_avatar_url": zod.url().nullable().describe('The avatar\'s address; null if there is no avatar.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The user who approved your follow request.')
}).describe('A notification, sent when it happens or after resuming.'),zod.strictObject({
  "event": zod.enum(['follow_requested']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "requester_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "requester_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodySevenDataRequesterNameMax)).regex(receiveNotificationsMessageBodySevenDataRequesterNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "requester_avatar_url": zod.url().nullable().describe('The avatar\'s address; null if there is no avatar.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The user who requests to follow you.')
}).describe('A notification, sent when it happens or after resuming.'),zod.strictObject({
  "event": zod.enum(['live_ended']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "creator_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyEightDataCreatorNameMax)).regex(receiveNotificationsMessageBodyEightDataCreatorNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "end_reason": zod.enum(['ended_by_creator', 'creator_vanished', 'creator_suspended', 'creator_left', 'deleted']).describe('The reason why the stream ended.'),
  "duration_seconds": zod.int().min(receiveNotificationsMessageBodyEightDataDurationSecondsMin).describe('Duration from start to end.'),
  "peak_viewers": zod.int().min(receiveNotificationsMessageBodyEightDataPeakViewersMin).describe('Highest number of simultaneous viewers.'),
  "unique_viewers": zod.int().min(receiveNotificationsMessageBodyEightDataUniqueViewersMin).describe('Number of different users who watched.'),
  "like_count": zod.int().min(receiveNotificationsMessageBodyEightDataLikeCountMin).describe('Number of likes.'),
  "comment_count": zod.int().min(receiveNotificationsMessageBodyEightDataCommentCountMin).describe('Number of comments.'),
  "total_tips": zod.string().regex(receiveNotificationsMessageBodyEightDataTotalTipsRegExp).describe('An amount of money as a decimal string with two decimal places; never a float.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The summary of the stream.')
}).describe('A stream has ended. Its creator and the users to whom it was announced also receive this on the notifications socket, already marked as read.'),zod.strictObject({
  "event": zod.enum(['live_started']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "creator_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyNineDataCreatorNameMax)).regex(receiveNotificationsMessageBodyNineDataCreatorNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "creator_avatar_url": zod.url().nullable().describe('The avatar\'s address; null if there is no avatar.'),
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyNineDataTitleMax)).describe('The title of the stream.'),
  "thumbnail_url": zod.url().nullable().describe('The thumbnail of a public stream, 480 pixels wide; otherwise null.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The stream and its creator.')
}).describe('A user whom you follow is live.'),zod.strictObject({
  "event": zod.enum(['notifications_withdrawn']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "notification_ids": zod.array(zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')).max(receiveNotificationsMessageBodyOnezeroDataNotificationIdsMax).describe('The notifications, newest first.'),
  "is_complete": zod.boolean().describe('False if there are more than these. Then load the list again.'),
  "unread_notifications": zod.int().min(receiveNotificationsMessageBodyOnezeroDataUnreadNotificationsMin).describe('Number of unread notifications now.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('Notifications that are no longer shown.')
}).describe('Notifications are no longer shown: remove them from the screen. They no longer count as unread.'),zod.strictObject({
  "event": zod.enum(['pong']).describe('The type of message.'),
  "data": zod.strictObject({
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The time of the server.')
}).describe('The response to `ping`.'),zod.strictObject({
  "event": zod.enum(['user_followed']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "follower_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyOnetwoDataFollowerNameMax)).regex(receiveNotificationsMessageBodyOnetwoDataFollowerNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "follower_avatar_url": zod.url().nullable().describe('The avatar\'s address; null if there is no avatar.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The user who follows you now.')
}).describe('A notification, sent when it happens or after resuming.'),zod.strictObject({
  "event": zod.enum(['user_unfollowed']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "follower_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveNotificationsMessageBodyOnethreeDataFollowerNameMax)).regex(receiveNotificationsMessageBodyOnethreeDataFollowerNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "follower_avatar_url": zod.url().nullable().describe('The avatar\'s address; null if there is no avatar.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The user who no longer follows you.')
}).describe('A user no longer follows you, so clients can correct counts and lists.')]).describe('A message that the server sends on `/api/v1/ws/notifications`, of a kind that this document names.')


/**
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/notifications`.
 * @summary Send a message on the notifications socket
 */
export const SendNotificationsMessageBody = zod.union([zod.strictObject({
  "event": zod.enum(['ping']).describe('The type of message.')
}).describe('Requests a `pong`; for clients that cannot send WebSocket pings.'),zod.strictObject({
  "event": zod.enum(['mark_read']).describe('The type of message.'),
  "data": zod.strictObject({
  "up_to_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).optional().describe('The last notification that was read.'),
  "up_to_id": zod.uuid().optional().describe('The same as `data.up_to_id`, which replaces it. Accepted from older apps.')
}).describe('Has the same effect as `POST /api/v1/notifications/read`, without a response. An id that is not one of the user\'s own notifications is ignored. Has either `data` or `up_to_id`.')]).describe('A message that a client may send on `/api/v1/ws/notifications`. Any other message closes the socket with 4400.')


/**
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/live/{stream_id}`.
 * @summary Receive a message on a live stream socket
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
  "event": zod.enum(['joined']).describe('The type of message.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "status": zod.enum(['starting', 'live', 'ended']).describe('`starting`: until the video arrives. `live`: while the video is being received. `ended`: for good. From `starting` on, viewers may join, comment and like.'),
  "viewer_count": zod.int().min(receiveLiveMessageBodyOneDataViewerCountMin).describe('Number of present viewers, including the caller.'),
  "like_count": zod.int().min(receiveLiveMessageBodyOneDataLikeCountMin).describe('Number of likes.'),
  "resumed": zod.boolean().describe('True if `last_event_id` was found: missed messages follow, oldest first. False if none was given or it is not of this stream: fetch `GET /api/v1/live/{stream_id}/comments`.'),
  "last_event_id": zod.uuid().nullable().describe('The newest message that will not be sent on this socket; null if there is none.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The socket is open. All later messages with an `id` arrive in order.')
}).describe('The first message on the socket of a stream.'),zod.strictObject({
  "event": zod.enum(['live_comment']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "comment_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveLiveMessageBodyTwoDataUserNameMax)).regex(receiveLiveMessageBodyTwoDataUserNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "user_avatar_url": zod.url().nullable().describe('The avatar\'s address; null if there is no avatar.'),
  "text": zod.string().describe('The text of the comment.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('A comment and its author.')
}).describe('A user commented on the stream.'),zod.strictObject({
  "event": zod.enum(['live_comment_deleted']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "comment_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The deleted comment.')
}).describe('A comment was deleted; remove it from the screen.'),zod.strictObject({
  "event": zod.enum(['live_ended']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "creator_name": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveLiveMessageBodyFourDataCreatorNameMax)).regex(receiveLiveMessageBodyFourDataCreatorNameRegExp).describe('The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique.'),
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "end_reason": zod.enum(['ended_by_creator', 'creator_vanished', 'creator_suspended', 'creator_left', 'deleted']).describe('The reason why the stream ended.'),
  "duration_seconds": zod.int().min(receiveLiveMessageBodyFourDataDurationSecondsMin).describe('Duration from start to end.'),
  "peak_viewers": zod.int().min(receiveLiveMessageBodyFourDataPeakViewersMin).describe('Highest number of simultaneous viewers.'),
  "unique_viewers": zod.int().min(receiveLiveMessageBodyFourDataUniqueViewersMin).describe('Number of different users who watched.'),
  "like_count": zod.int().min(receiveLiveMessageBodyFourDataLikeCountMin).describe('Number of likes.'),
  "comment_count": zod.int().min(receiveLiveMessageBodyFourDataCommentCountMin).describe('Number of comments.'),
  "total_tips": zod.string().regex(receiveLiveMessageBodyFourDataTotalTipsRegExp).describe('An amount of money as a decimal string with two decimal places; never a float.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The summary of the stream.')
}).describe('A stream has ended. Its creator and the users to whom it was announced also receive this on the notifications socket, already marked as read.'),zod.strictObject({
  "event": zod.enum(['live_updated']).describe('The type of message.'),
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "status": zod.enum(['starting', 'live', 'ended']).describe('`starting`: until the video arrives. `live`: while the video is being received. `ended`: for good. From `starting` on, viewers may join, comment and like.'),
  "title": zod.string().check(minCodePoints(1)).check(maxCodePoints(receiveLiveMessageBodyFiveDataTitleMax)).describe('The title of the stream.'),
  "slow_mode_seconds": zod.int().min(receiveLiveMessageBodyFiveDataSlowModeSecondsMin).max(receiveLiveMessageBodyFiveDataSlowModeSecondsMax).describe('Number of seconds that a viewer must wait between two comments; 0 turns slow mode off. It does not apply to the creator.'),
  "comments_enabled": zod.boolean().describe('True if other users may comment.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The stream after the change.')
}).describe('The stream was changed, or its video started or stopped.'),zod.strictObject({
  "event": zod.enum(['pong']).describe('The type of message.'),
  "data": zod.strictObject({
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The time of the server.')
}).describe('The response to `ping`.'),zod.strictObject({
  "event": zod.enum(['viewer_count']).describe('The type of message.'),
  "data": zod.strictObject({
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "viewer_count": zod.int().min(receiveLiveMessageBodySevenDataViewerCountMin).describe('Number of present viewers. Counts users, not sockets, without the creator.'),
  "peak_viewers": zod.int().min(receiveLiveMessageBodySevenDataPeakViewersMin).describe('Highest number of simultaneous viewers.'),
  "like_count": zod.int().min(receiveLiveMessageBodySevenDataLikeCountMin).describe('Number of likes.'),
  "comment_count": zod.int().min(receiveLiveMessageBodySevenDataCommentCountMin).describe('Number of comments.'),
  "timestamp": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.')
}).describe('The numbers of a stream. Sent soon after joining, and then when one of them has changed, at most once a second.')
}).describe('The number of viewers.')]).describe('A message that the server sends on `/api/v1/ws/live/{stream_id}`, of a kind that this document names.')


/**
 * Not an HTTP call: a JSON text message on the WebSocket `GET /api/v1/ws/live/{stream_id}`.
 * @summary Send a message on a live stream socket
 */
export const SendLiveMessageBody = zod.strictObject({
  "event": zod.enum(['ping']).describe('The type of message.')
}).describe('Requests a `pong`; for clients that cannot send WebSocket pings.').describe('A message that a client may send on `/api/v1/ws/live/{stream_id}`. Any other message closes the socket with 4400. Send comments over HTTP, which returns a response.')


/**
 * Not an HTTP call: consumers inside the platform read these events from JetStream. An event is written in the
 * transaction of the change that it describes. Subjects: `events.user`, `events.mail`, `events.content`,
 * `events.media`, `events.engagement`, `events.views`, `events.live` (streams, and the comments on them) and
 * `events.push`. Shown pages are on `shown.pages`, in a separate JetStream stream. Row changes are on `cdc.<table>`.
 * @summary Receive a domain event
 */
export const receiveDomainEventBodyOneVersionMax = 2147483647;

export const receiveDomainEventBodyTwoVersionMax = 2147483647;

export const receiveDomainEventBodyThreeVersionMax = 2147483647;

export const receiveDomainEventBodyFourVersionMax = 2147483647;

export const receiveDomainEventBodyFourDataNewCommentCountMin = 0;

export const receiveDomainEventBodyFiveVersionMax = 2147483647;

export const receiveDomainEventBodyFiveDataNewCommentCountMin = 0;

export const receiveDomainEventBodySixVersionMax = 2147483647;

export const receiveDomainEventBodySevenVersionMax = 2147483647;

export const receiveDomainEventBodyEightVersionMax = 2147483647;

export const receiveDomainEventBodyNineVersionMax = 2147483647;

export const receiveDomainEventBodyOnezeroVersionMax = 2147483647;


export const receiveDomainEventBodyOneoneVersionMax = 2147483647;

export const receiveDomainEventBodyOnetwoVersionMax = 2147483647;

export const receiveDomainEventBodyOnetwoDataNewSaveCountMin = 0;

export const receiveDomainEventBodyOnethreeVersionMax = 2147483647;

export const receiveDomainEventBodyOnethreeDataNewShareCountMin = 0;

export const receiveDomainEventBodyOnefourVersionMax = 2147483647;

export const receiveDomainEventBodyOnefourDataPagesItemItemsItemEngagementSignalMin = 0;

export const receiveDomainEventBodyOnefiveVersionMax = 2147483647;

export const receiveDomainEventBodyOnefiveDataNewLikeCountMin = 0;

export const receiveDomainEventBodyOnesixVersionMax = 2147483647;

export const receiveDomainEventBodyOnesixDataNewSaveCountMin = 0;

export const receiveDomainEventBodyOnesevenVersionMax = 2147483647;

export const receiveDomainEventBodyOnesevenDataViewsItemWatchedMsMin = 0;

export const receiveDomainEventBodyOneeightVersionMax = 2147483647;

export const receiveDomainEventBodyOnenineVersionMax = 2147483647;

export const receiveDomainEventBodyTwozeroVersionMax = 2147483647;

export const receiveDomainEventBodyTwooneVersionMax = 2147483647;

export const receiveDomainEventBodyTwotwoVersionMax = 2147483647;

export const receiveDomainEventBodyTwothreeVersionMax = 2147483647;

export const receiveDomainEventBodyTwofourVersionMax = 2147483647;

export const receiveDomainEventBodyTwofiveVersionMax = 2147483647;

export const receiveDomainEventBodyTwofiveDataDurationSecondsMin = 0;

export const receiveDomainEventBodyTwofiveDataPeakViewersMin = 0;

export const receiveDomainEventBodyTwofiveDataUniqueViewersMin = 0;

export const receiveDomainEventBodyTwofiveDataLikeCountMin = 0;

export const receiveDomainEventBodyTwofiveDataCommentCountMin = 0;

export const receiveDomainEventBodyTwofiveDataTotalTipsRegExp = new RegExp('^\\d{1,16}\\.\\d{2}$');
export const receiveDomainEventBodyTwosixVersionMax = 2147483647;

export const receiveDomainEventBodyTwosevenVersionMax = 2147483647;

export const receiveDomainEventBodyTwosevenDataSlowModeSecondsMin = 0;
export const receiveDomainEventBodyTwosevenDataSlowModeSecondsMax = 300;

export const receiveDomainEventBodyTwoeightVersionMax = 2147483647;

export const receiveDomainEventBodyTwonineVersionMax = 2147483647;

export const receiveDomainEventBodyThreezeroVersionMax = 2147483647;

export const receiveDomainEventBodyThreeoneVersionMax = 2147483647;

export const receiveDomainEventBodyThreetwoVersionMax = 2147483647;

export const receiveDomainEventBodyThreethreeVersionMax = 2147483647;

export const receiveDomainEventBodyThreefourVersionMax = 2147483647;

export const receiveDomainEventBodyThreefiveVersionMax = 2147483647;

export const receiveDomainEventBodyThreesixVersionMax = 2147483647;

export const receiveDomainEventBodyThreesevenVersionMax = 2147483647;

export const receiveDomainEventBodyThreeeightVersionMax = 2147483647;

export const receiveDomainEventBodyThreenineVersionMax = 2147483647;

export const receiveDomainEventBodyFourzeroVersionMax = 2147483647;

export const receiveDomainEventBodyFouroneVersionMax = 2147483647;

export const receiveDomainEventBodyFourtwoVersionMax = 2147483647;

export const receiveDomainEventBodyFourthreeVersionMax = 2147483647;

export const receiveDomainEventBodyFourthreeDataUsernameMin = 3;
export const receiveDomainEventBodyFourthreeDataUsernameMax = 30;


export const receiveDomainEventBodyFourthreeDataUsernameRegExp = new RegExp('^[a-z0-9_.]+$');
export const receiveDomainEventBodyFourfourVersionMax = 2147483647;

export const receiveDomainEventBodyFourfiveVersionMax = 2147483647;

export const receiveDomainEventBodyFoursixVersionMax = 2147483647;

export const receiveDomainEventBodyFoursevenVersionMax = 2147483647;

export const receiveDomainEventBodyFoureightVersionMax = 2147483647;

export const receiveDomainEventBodyFournineVersionMax = 2147483647;

export const receiveDomainEventBodyFivezeroVersionMax = 2147483647;

export const receiveDomainEventBodyFiveoneVersionMax = 2147483647;

export const receiveDomainEventBodyFiveoneDataUsernameMin = 3;
export const receiveDomainEventBodyFiveoneDataUsernameMax = 30;


export const receiveDomainEventBodyFiveoneDataUsernameRegExp = new RegExp('^[a-z0-9_.]+$');


export const ReceiveDomainEventBody = zod.union([zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['account_secured']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOneVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "change": zod.string().describe('`password_changed`, `password_reset`, `email_changed`, `email_verified`, `two_factor_enabled`, `two_factor_disabled`, `recovery_codes_renewed`, `identity_linked` or `identity_unlinked`.')
}).describe('Data of the event `account_secured`.')
}).describe('A setting that protects an account was changed.\n\nSubject `events.user`. Emitted by `changePassword`, `resetPassword`, `verifyEmail`, `activateTwoFactor`, `disableTwoFactor`, `replaceRecoveryCodes`, `linkIdentityWithCode`, `linkIdentityWithIdToken`, `unlinkIdentity`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['avatar_withdrawn']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwoVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "media_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `avatar_withdrawn`.')
}).describe('A picture is no longer the avatar of an account, which has another one or none.\n\nSubject `events.user`. Emitted by `editMe`, background work. Handled by `media-caches`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['close_friends_changed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreeVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "owner_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "friend_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "change": zod.enum(['added', 'removed']).describe('The change.')
}).describe('Data of the event `close_friends_changed`.')
}).describe('A user was added to a list of close friends or removed from it. Only its owner may see the list: no consumer may show it to other users.\n\nSubject `events.user`. Emitted by `addCloseFriend`, `removeCloseFriend`. Handled by `live-access`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['comment_deleted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFourVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "comment_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "new_comment_count": zod.int().min(receiveDomainEventBodyFourDataNewCommentCountMin).describe('Number of comments right after this event.')
}).describe('Data of the event `comment_deleted`.')
}).describe('A comment and the replies to it were deleted. For comments on streams the subject is `events.live`.\n\nSubject `events.engagement`. Emitted by `deleteComment`. Handled by `notifications`, `live-rooms`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_commented']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFiveVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "comment_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "parent_user_id": zod.uuid().nullable().describe('The author of the parent comment; null for a top-level comment.'),
  "new_comment_count": zod.int().min(receiveDomainEventBodyFiveDataNewCommentCountMin).describe('Number of comments right after this event.')
}).describe('Data of the event `content_commented`.')
}).describe('A user commented on content. For comments on streams the subject is `events.live`.\n\nSubject `events.engagement`. Emitted by `createPostComment`, `createReelComment`, `createLiveComment`. Handled by `notifications`, `live-rooms`, `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_created']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodySixVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.')
}).describe('Data of the event `content_created`.')
}).describe('A user created content that is not published yet: a draft, scheduled content, or content whose media is still in processing.\n\nSubject `events.content`. Emitted by `createPost`, `createReel`, `createStory`, `startLive`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_deleted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodySevenVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `content_deleted`.')
}).describe('Content was deleted by its creator.\n\nSubject `events.content`. Emitted by `deletePost`, `deleteReel`, `deleteStory`, `deleteLive`. Handled by `notifications`, `clickhouse-events`, `feed-content`, `content-caches`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_edited']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyEightVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.')
}).describe('Data of the event `content_edited`.')
}).describe('A creator changed content.\n\nSubject `events.content`. Emitted by `editPost`, `editReel`. Handled by `notifications`, `clickhouse-events`, `feed-content`, `content-caches`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_failed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyNineVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `content_failed`.')
}).describe('Content cannot be published, since some of its media could not be processed.\n\nSubject `events.content`. Emitted by background work. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_liked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOnezeroVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "new_like_count": zod.int().min(1).describe('Number of likes right after this event.')
}).describe('Data of the event `content_liked`.')
}).describe('A user liked content.\n\nSubject `events.engagement`. Emitted by `likePost`, `likeReel`, `likeStory`, `likeLive`. Handled by `notifications`, `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_published']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOneoneVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.'),
  "tags": zod.array(zod.string()).optional().describe('Its hashtags. Absent in events before 1.4.0.'),
  "account_is_private": zod.boolean().optional().describe('True if only followers can see it although it is public. Absent in events before 1.4.0.'),
  "is_new": zod.boolean().optional().describe('True if it was created and published in one step. There is no `content_created` for it then.')
}).describe('Data of the event `content_published`.')
}).describe('Content became visible to the users who may see it.\n\nSubject `events.content`. Emitted by `createPost`, `createReel`, `createStory`, `startLive`, `publishPost`, `publishReel`, `receiveIngestEvent`, background work. Handled by `notifications`, `clickhouse-events`, `feed-content`, `trending-tags`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_saved']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOnetwoVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "new_save_count": zod.int().min(receiveDomainEventBodyOnetwoDataNewSaveCountMin).describe('Number of saves right after this event.')
}).describe('Data of the event `content_saved`.')
}).describe('A user saved content. The creator must not learn of it.\n\nSubject `events.engagement`. Emitted by `savePost`, `saveReel`. Handled by `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_shared']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOnethreeVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "share_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "new_share_count": zod.int().min(receiveDomainEventBodyOnethreeDataNewShareCountMin).describe('Number of shares right after this event.')
}).describe('Data of the event `content_shared`.')
}).describe('A user shared content.\n\nSubject `events.engagement`. Emitted by `sharePost`, `shareReel`. Handled by `notifications`, `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_shown']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOnefourVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "pages": zod.array(zod.strictObject({
  "viewer_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "feed_algorithm": zod.string().describe('The list: `ch`, `time`, `following` or `trending`.'),
  "shown_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "items": zod.array(zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "engagement_signal": zod.number().min(receiveDomainEventBodyOnefourDataPagesItemItemsItemEngagementSignalMin).describe('The engagement signal with which it was ranked; 0 in lists that are not ranked.')
}).describe('One item of a page.')).describe('The items in order; the index is the position on the page, from 0.')
}).describe('A page that was returned to one viewer.')).describe('The pages and their viewers.')
}).describe('Data of the event `content_shown`.')
}).describe('The pages that a process has returned within about a second. It is written outside of the requests and of any transaction: a process that is killed loses the pages of its last second.\n\nSubject `shown.pages`. Emitted by `getFollowingFeed`. Handled by `clickhouse-shown`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_unliked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOnefiveVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "new_like_count": zod.int().min(receiveDomainEventBodyOnefiveDataNewLikeCountMin).describe('Number of likes right after this event.')
}).describe('Data of the event `content_unliked`.')
}).describe('A user removed a like.\n\nSubject `events.engagement`. Emitted by `unlikePost`, `unlikeReel`, `unlikeStory`, `unlikeLive`. Handled by `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_unsaved']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOnesixVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "new_save_count": zod.int().min(receiveDomainEventBodyOnesixDataNewSaveCountMin).describe('Number of saves right after this event.')
}).describe('Data of the event `content_unsaved`.')
}).describe('A user removed a save.\n\nSubject `events.engagement`. Emitted by `unsavePost`, `unsaveReel`. Handled by `clickhouse-events`, `interests`, `trending`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['content_viewed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOnesevenVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "views": zod.array(zod.strictObject({
  "view_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_type": zod.enum(['post', 'reel', 'story', 'live']).describe('The type of content.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "viewed_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "watched_ms": zod.int().min(receiveDomainEventBodyOnesevenDataViewsItemWatchedMsMin).describe('The watch time.'),
  "completed": zod.boolean().describe('True if the view reached 95 % of the video\'s length.')
}).describe('One view.')).describe('The views.')
}).describe('Data of the event `content_viewed`.')
}).describe('A user viewed content. Contains all new views of one call.\n\nSubject `events.views`. Emitted by `recordViews`, `getStory`, `viewStory`. Handled by `view-counts`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['feedback_given']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOneeightVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "kind": zod.enum(['more', 'less', 'withdrawn']).describe('The feedback.')
}).describe('Data of the event `feedback_given`.')
}).describe('A user gave or withdrew feedback on an item of their feed. The creator must not learn of it.\n\nSubject `events.user`. Emitted by `giveFeedback`, `withdrawFeedback`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['follow_request_approved']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyOnenineVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "following_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `follow_request_approved`.')
}).describe('A follow request was approved. `user_followed` is emitted with it.\n\nSubject `events.user`. Emitted by `approveFollowRequest`. Handled by `notifications`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['follow_request_declined']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwozeroVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "following_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `follow_request_declined`.')
}).describe('A follow request was declined.\n\nSubject `events.user`. Emitted by `declineFollowRequest`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['follow_request_withdrawn']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwooneVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "following_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `follow_request_withdrawn`.')
}).describe('A follow request was withdrawn by the user who sent it.\n\nSubject `events.user`. Emitted by `unfollowUser`, `withdrawFollowRequest`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['follow_requested']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwotwoVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "following_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `follow_requested`.')
}).describe('A user requested to follow a private account.\n\nSubject `events.user`. Emitted by `followUser`. Handled by `notifications`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['highlight_changed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwothreeVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "owner_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "highlight_id": zod.uuid().nullable().describe('The highlight; null if the order of all was changed.'),
  "change": zod.enum(['created', 'edited', 'deleted', 'reordered']).describe('The change.')
}).describe('Data of the event `highlight_changed`.')
}).describe('A highlight was created, changed, deleted or moved.\n\nSubject `events.content`. Emitted by `createHighlight`, `editHighlight`, `deleteHighlight`, `orderHighlights`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['interests_erased']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwofourVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "tag": zod.string().nullable().describe('The erased tag; null if all were erased.')
}).describe('Data of the event `interests_erased`.')
}).describe('A user erased interests.\n\nSubject `events.user`. Emitted by `eraseInterests`, `eraseInterest`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['live_ended']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwofiveVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "end_reason": zod.enum(['ended_by_creator', 'creator_vanished', 'creator_suspended', 'creator_left', 'deleted']).describe('The reason why the stream ended.'),
  "was_announced": zod.boolean().describe('True if the stream had been announced to followers.'),
  "duration_seconds": zod.int().min(receiveDomainEventBodyTwofiveDataDurationSecondsMin).describe('Duration from start to end.'),
  "peak_viewers": zod.int().min(receiveDomainEventBodyTwofiveDataPeakViewersMin).describe('Highest number of simultaneous viewers.'),
  "unique_viewers": zod.int().min(receiveDomainEventBodyTwofiveDataUniqueViewersMin).describe('Number of different users who watched.'),
  "like_count": zod.int().min(receiveDomainEventBodyTwofiveDataLikeCountMin).describe('Number of likes.'),
  "comment_count": zod.int().min(receiveDomainEventBodyTwofiveDataCommentCountMin).describe('Number of comments.'),
  "total_tips": zod.string().regex(receiveDomainEventBodyTwofiveDataTotalTipsRegExp).describe('An amount of money as a decimal string with two decimal places; never a float.')
}).describe('Data of the event `live_ended`.')
}).describe('A stream has ended.\n\nSubject `events.live`. Emitted by `endLive`, `deleteLive`, background work. Handled by `live-followers`, `live-rooms`, `clickhouse-events`, `feed-streams`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['live_started']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwosixVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "visibility": zod.enum(['public', 'followers', 'subscribers', 'close_friends', 'private']).describe('`public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator\'s list of close friends; its existence is hidden from other users. `private`: only the creator.')
}).describe('Data of the event `live_started`.')
}).describe('A stream was announced to followers.\n\nSubject `events.live`. Emitted by `startLive`, `receiveIngestEvent`. Handled by `live-followers`, `clickhouse-events`, `feed-streams`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['live_updated']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwosevenVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "status": zod.enum(['starting', 'live', 'ended']).describe('`starting`: until the video arrives. `live`: while the video is being received. `ended`: for good. From `starting` on, viewers may join, comment and like.'),
  "slow_mode_seconds": zod.int().min(receiveDomainEventBodyTwosevenDataSlowModeSecondsMin).max(receiveDomainEventBodyTwosevenDataSlowModeSecondsMax).describe('Number of seconds that a viewer must wait between two comments; 0 turns slow mode off. It does not apply to the creator.'),
  "comments_enabled": zod.boolean().describe('True if other users may comment.')
}).describe('Data of the event `live_updated`.')
}).describe('A stream was changed, or its video started or stopped.\n\nSubject `events.live`. Emitted by `editLive`, `receiveIngestEvent`. Handled by `live-rooms`, `clickhouse-events`, `feed-streams`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['live_viewer_banned']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwoeightVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `live_viewer_banned`.')
}).describe('A creator banned a viewer from a stream.\n\nSubject `events.live`. Emitted by `banViewer`. Handled by `live-rooms`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['live_viewer_unbanned']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyTwonineVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "content_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "stream_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "creator_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `live_viewer_unbanned`.')
}).describe('A creator lifted a ban.\n\nSubject `events.live`. Emitted by `unbanViewer`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['mail_queued']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreezeroVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "mail_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "kind": zod.string().describe('The kind of mail.')
}).describe('Data of the event `mail_queued`.')
}).describe('A mail is queued for sending. Its text is only in the database.\n\nSubject `events.mail`. Emitted by `changeEmail`, `sendEmailVerification`, `requestPasswordReset`, `changePassword`, `resetPassword`, `verifyEmail`, `activateTwoFactor`, `disableTwoFactor`, `linkIdentityWithCode`, `linkIdentityWithIdToken`, `register`, background work. Handled by `mail`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['media_discarded']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreeoneVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "owner_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "keys": zod.array(zod.string()).describe('The keys of its files in the bucket.')
}).describe('Data of the event `media_discarded`.')
}).describe('A media item was erased; its files in storage will be deleted.\n\nSubject `events.media`. Emitted by background work. Handled by `publishing`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['media_failed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreetwoVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "owner_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "reason": zod.string().describe('The reason that the owner sees.')
}).describe('Data of the event `media_failed`.')
}).describe('A media item could not be processed.\n\nSubject `events.media`. Emitted by background work. Handled by `publishing`, `avatars`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['media_ready']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreethreeVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "owner_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `media_ready`.')
}).describe('All variants of a media item are stored.\n\nSubject `events.media`. Emitted by background work. Handled by `publishing`, `avatars`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['media_uploaded']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreefourVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "media_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "owner_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "kind": zod.enum(['image', 'video']).describe('The kind of media.')
}).describe('Data of the event `media_uploaded`.')
}).describe('An upload was completed and its bytes were checked. It is queued for processing.\n\nSubject `events.media`. Emitted by `completeMedia`, `uploadMedia`. Handled by `media`, `media-videos`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['push_queued']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreefiveVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "push_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `push_queued`.')
}).describe('A push notification is queued for sending.\n\nSubject `events.push`. Emitted by background work. Handled by `pushes`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['session_started']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreesixVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "session_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `session_started`.')
}).describe('A user signed in.\n\nSubject `events.user`. Emitted by `register`, `login`, `completeTwoFactorLogin`, `completeOidcSignIn`, `signInWithIdToken`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['sessions_ended']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreesevenVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "session_ids": zod.array(zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')).describe('The ids of the sessions.'),
  "reason": zod.string().describe('The reason.')
}).describe('Data of the event `sessions_ended`.')
}).describe('Sessions ended. Every process removes them from its cache.\n\nSubject `events.user`. Emitted by `logout`, `endSession`, `endOtherSessions`, `refreshSession`, `changePassword`, `resetPassword`, `deleteMe`. Handled by `sessions`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_blocked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreeeightVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "blocker_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "blocked_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "expires_at": zod.iso.datetime({"offset":true}).nullable().describe('Time at which it expires; null if it never expires.')
}).describe('Data of the event `user_blocked`.')
}).describe('A user blocked another user. The blocked user must not learn of it.\n\nSubject `events.user`. Emitted by `blockUser`. Handled by `notifications`, `live-access`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_deletion_requested']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyThreenineVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `user_deletion_requested`.')
}).describe('A user asked to delete the account. It is hidden from now on.\n\nSubject `events.user`. Emitted by `deleteMe`. Handled by `notifications`, `live-access`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_erased']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFourzeroVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `user_erased`.')
}).describe('Everything of a deleted account was erased.\n\nSubject `events.user`. Emitted by background work. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_followed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFouroneVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "following_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "by_request": zod.boolean().describe('True if a private account approved a follow request.')
}).describe('Data of the event `user_followed`.')
}).describe('A user followed another user.\n\nSubject `events.user`. Emitted by `followUser`, `approveFollowRequest`. Handled by `notifications`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_muted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFourtwoVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "muter_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "muted_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "expires_at": zod.iso.datetime({"offset":true}).nullable().describe('Time at which it expires; null if it never expires.')
}).describe('Data of the event `user_muted`.')
}).describe('A user muted another user. The muted user must not learn of it.\n\nSubject `events.user`. Emitted by `muteUser`. Handled by `notifications`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_registered']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFourthreeVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "username": zod.string().check(minCodePoints(receiveDomainEventBodyFourthreeDataUsernameMin)).check(maxCodePoints(receiveDomainEventBodyFourthreeDataUsernameMax)).regex(receiveDomainEventBodyFourthreeDataUsernameRegExp).describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique. A new one has a letter or a digit and has a dot only between other characters; it is not reserved and does not look like the name of another account.')
}).describe('Data of the event `user_registered`.')
}).describe('An account was created.\n\nSubject `events.user`. Emitted by `register`, `completeOidcSignIn`, `signInWithIdToken`. Handled by `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_reinstated']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFourfourVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `user_reinstated`.')
}).describe('A suspension ended.\n\nSubject `events.user`. Emitted by `reinstateUser`, background work. Handled by `sessions`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_restored']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFourfiveVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `user_restored`.')
}).describe('A user signed in again, so the account is not deleted.\n\nSubject `events.user`. Emitted by `login`, `completeTwoFactorLogin`, `completeOidcSignIn`, `signInWithIdToken`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_role_changed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFoursixVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "role": zod.enum(['user', 'moderator', 'admin']).describe('The role of an account, which determines its permissions.')
}).describe('Data of the event `user_role_changed`.')
}).describe('The role of an account was changed.\n\nSubject `events.user`. Emitted by `setUserRole`. Handled by `sessions`, `clickhouse-events`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_suspended']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFoursevenVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "reason": zod.string().describe('The reason.'),
  "until": zod.iso.datetime({"offset":true}).nullable().describe('Time at which it expires; null if it never expires.')
}).describe('Data of the event `user_suspended`.')
}).describe('An account was suspended.\n\nSubject `events.user`. Emitted by `suspendUser`. Handled by `notifications`, `live-access`, `sessions`, `clickhouse-events`, `feed-people`, `media-caches`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_unblocked']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFoureightVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "blocker_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "blocked_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `user_unblocked`.')
}).describe('A user removed a block.\n\nSubject `events.user`. Emitted by `unblockUser`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_unfollowed']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFournineVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "follower_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "following_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `user_unfollowed`.')
}).describe('A user unfollowed another user.\n\nSubject `events.user`. Emitted by `unfollowUser`, `removeFollower`. Handled by `notifications`, `live-access`, `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_unmuted']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFivezeroVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "muter_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "muted_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.')
}).describe('Data of the event `user_unmuted`.')
}).describe('A user removed a mute.\n\nSubject `events.user`. Emitted by `unmuteUser`. Handled by `clickhouse-events`, `feed-people`.'),zod.strictObject({
  "id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "type": zod.enum(['user_updated']).describe('The kind of event.'),
  "occurred_at": zod.iso.datetime({"offset":true}).describe('A time in RFC 3339 format, in UTC, with milliseconds.'),
  "actor_id": zod.uuid().nullable().describe('The user who caused it; null for the system.'),
  "request_id": zod.string().nullable().describe('The id of the request that caused it; null if no request did.'),
  "version": zod.int().min(1).max(receiveDomainEventBodyFiveoneVersionMax).describe('The version of the schema of `data`. Fields are added within a version.'),
  "data": zod.strictObject({
  "user_id": zod.uuid().describe('A UUID. Ids that the server creates are version 7, so they sort by creation time.'),
  "username": zod.string().check(minCodePoints(receiveDomainEventBodyFiveoneDataUsernameMin)).check(maxCodePoints(receiveDomainEventBodyFiveoneDataUsernameMax)).regex(receiveDomainEventBodyFiveoneDataUsernameRegExp).describe('3 to 30 of `a-z`, `0-9`, `_` and `.`; unique. A new one has a letter or a digit and has a dot only between other characters; it is not reserved and does not look like the name of another account.'),
  "is_private": zod.boolean().describe('True if only followers can see posts and lists.')
}).describe('Data of the event `user_updated`.')
}).describe('A profile was changed.\n\nSubject `events.user`. Emitted by `editMe`. Handled by `clickhouse-events`, `feed-people`, `media-caches`.')]).describe('An event of a type that this document names; `type` is the discriminator.')
