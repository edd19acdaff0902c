// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * A value that this version of the package does not know. It is a string at run time and equals no literal. As a
 * member of an enum it discriminates unions, which an intersection with `string` does not.
 */
declare enum Unrecognized {
    unrecognized = '',
}
export type { Unrecognized }

/** Every status of an error. */
export type ErrorStatus = 400 | 401 | 403 | 404 | 408 | 409 | 412 | 413 | 415 | 429 | 500 | 503

export interface components {
    schemas: {
        /** All errors have this shape, including those of the HTTP framework. */
        ErrorResponse: {
            error: components["schemas"]["ErrorBody"];
            /** The id of the request, also in `X-Request-Id` and in the server's log. Quote it in support requests. */
            request_id: string;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** 3 to 30 of `a-z`, `0-9`, `_` and `.`; unique. A new one has a letter or a digit and has a dot only between other characters; it is not reserved and does not look like the name of another account. */
        Username: string;
        /** An e-mail address; unique without regard to case. */
        Email: string;
        /** A password of 10 characters or more that is not easy to guess. Refused are common passwords, repetitions, sequences, and what resembles the username or the e-mail address. */
        NewPassword: string;
        /** The name that other users see. It must contain a visible character, and no control characters, controls of the direction of text, or characters that are not visible; joiners inside of emoji and words are. It must not look like a name of the staff. It need not be unique. */
        DisplayName: string;
        /** A new account. */
        RegisterRequest: {
            username: components["schemas"]["Username"];
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            display_name?: components["schemas"]["DisplayName"];
        };
        /** A UUID. Ids that the server creates are version 7, so they sort by creation time. */
        Id: string;
        /** The avatar's address; null if there is no avatar. */
        AvatarUrl: string | null;
        /** A short text of users about themselves; may be empty. */
        Bio: string;
        /** The role of an account, which determines its permissions. */
        Role: "user" | "moderator" | "admin" | (string & {});
        /** A time in RFC 3339 format, in UTC, with milliseconds. */
        Timestamp: string;
        /** The caller's own account. */
        Me: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            bio: components["schemas"]["Bio"];
            /** True if only followers can see posts and lists, and following requires a request. */
            is_private: boolean;
            email: components["schemas"]["Email"];
            /** True if the e-mail address was verified with a code or by a provider. */
            email_verified: boolean;
            /** False for an account that was created through a provider and has no password yet. */
            has_password: boolean;
            /** The image that becomes the avatar as soon as it is ready; null if there is none. */
            pending_avatar_media_id: string | null;
            role: components["schemas"]["Role"];
            /** Number of followers. */
            follower_count: number;
            /** Number of users that this user follows. */
            following_count: number;
            /** Number of published posts and reels, of any visibility. Another user gets the number of those that they may see. */
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        /** A signed-in session. */
        TokenPair: {
            user: components["schemas"]["Me"];
            /** A JWT; send it as `Authorization: Bearer …`. */
            access_token: string;
            /** Opaque; works once. A use more than ten seconds after the first one ends the session, since the token must have been stolen. */
            refresh_token: string;
            /** Always `Bearer`. */
            token_type: string;
            /** Number of seconds until the access token expires. */
            expires_in: number;
            /** Only after a sign-in, not after a refresh. Proves at the next sign-in that this device has signed in to the account before. It is no credential: keep it when the user signs out. */
            device_token?: string;
        };
        /** `device_token` of an earlier sign-in to the account on this device. A value that is not valid has no effect. */
        DeviceToken: string;
        /** The credentials of an account. */
        LoginRequest: {
            /** The username or the e-mail address. */
            login: string;
            /** The password. */
            password: string;
            device_token?: components["schemas"]["DeviceToken"];
        };
        /** The refresh token of the last register, login or refresh. */
        RefreshTokenRequest: {
            /** Opaque; works once (see `refreshSession`) and expires after 30 days. */
            refresh_token: string;
        };
        /** A code of six digits from the authenticator app, or a recovery code. It works once. */
        TwoFactorCode: string;
        /** The second step of signing in. */
        TwoFactorLoginRequest: {
            /** `error.details.challenge_token` of `TWO_FACTOR_REQUIRED`; expires after five minutes. */
            challenge_token: string;
            code: components["schemas"]["TwoFactorCode"];
            device_token?: components["schemas"]["DeviceToken"];
        };
        /** The e-mail address of the account. */
        ForgotPasswordRequest: {
            email: components["schemas"]["Email"];
        };
        /** The token from the mail and a new password. */
        ResetPasswordRequest: {
            /** The token from the mail. It works once and expires after 30 minutes. */
            token: string;
            new_password: components["schemas"]["NewPassword"];
        };
        /** An OpenID Connect provider. */
        SignInProvider: {
            /** The provider's id, for the path. */
            id: string;
            /** The provider's name, for the button. */
            name: string;
        };
        /** The providers of this installation. */
        SignInProviderList: {
            /** All items. */
            items: components["schemas"]["SignInProvider"][];
        };
        /** The address to which the provider redirects. */
        StartOidcRequest: {
            /** One of the addresses that are configured for the provider. */
            redirect_uri: string;
        };
        /** A sign-in that has started. */
        OidcFlow: {
            /** The address to open in a browser. */
            authorization_url: string;
            /** Keep it where only this app can read it, and send it with `completeOidcSignIn`. It binds the provider's redirect to the app that started the sign-in. */
            flow_token: string;
            /** The `state` that the provider will return. Refuse a redirect with another one. */
            state: string;
            /** Number of seconds until it expires. */
            expires_in: number;
        };
        /** The parameters of the provider's redirect. */
        CompleteOidcRequest: {
            /** `code` of the redirect. */
            code: string;
            /** `state` of the redirect. */
            state: string;
            /** The `flow_token` of `startOidcSignIn`. */
            flow_token: string;
            /** `iss` of the redirect, if the provider sends it (RFC 9207). */
            iss?: string;
            username?: components["schemas"]["Username"];
        };
        /** A nonce for the ID token. */
        OidcNonce: {
            /** The ID token must contain it, as it is or as its SHA-256 in hexadecimal. */
            nonce: string;
            /** Number of seconds until it expires. */
            expires_in: number;
        };
        /** An ID token and its nonce. */
        IdTokenRequest: {
            /** The ID token, a JWT. */
            id_token: string;
            /** The nonce of `createOidcNonce`. */
            nonce: string;
            username?: components["schemas"]["Username"];
        };
        /** Proof that the caller owns the account. */
        DeleteMeRequest: {
            /** The account's password. Omitted if the account has none. */
            password?: string;
            code?: components["schemas"]["TwoFactorCode"];
        };
        /** The deletion of an account. */
        AccountDeletion: {
            erase_at: components["schemas"]["Timestamp"];
        };
        /** A field of the profile that can be emptied. */
        ClearableProfileField: "avatar_media_id";
        /** The changes. Omitted fields stay unchanged. */
        UpdateMeRequest: {
            username?: components["schemas"]["Username"];
            display_name?: components["schemas"]["DisplayName"];
            bio?: components["schemas"]["Bio"];
            /** True if only followers can see posts and lists, and following requires a request. */
            is_private?: boolean;
            /** A completed image of the caller from `POST /media`; shown when it is ready. Null removes the avatar, as `clear` does. */
            avatar_media_id?: string | null;
            /** Fields to empty. `avatar_media_id`: removes the avatar. A field must not be both here and in the body. */
            clear?: components["schemas"]["ClearableProfileField"][];
        };
        /** An export of everything of an account. */
        AccountExport: {
            /** The state of the export; `none` if there is none, or it was deleted after seven days. */
            status: "none" | "queued" | "running" | "ready" | "failed" | (string & {});
            /** How many of the files of the archive are done. The total is 0 until it is known. */
            progress: {
                /** Files that are done. */
                done: number;
                /** All files. */
                total: number;
            };
            /** Time of the request; null if there is no export. */
            requested_at: string | null;
            /** Where the archive can be downloaded; null unless it is ready. */
            download: {
                /** Address of the archive, for a GET without a token. */
                url: string;
                expires_at: components["schemas"]["Timestamp"];
            } | null;
        };
        /** The old and the new password. */
        ChangePasswordRequest: {
            /** The account's password. Omitted if the account has none; the session must then have started in the last ten minutes. */
            current_password?: string;
            new_password: components["schemas"]["NewPassword"];
        };
        /** The new e-mail address, and the password if the account has one. */
        ChangeEmailRequest: {
            email: components["schemas"]["Email"];
            /** The account's password. Omitted if the account has none; the session must then have started in the last ten minutes. */
            password?: string;
        };
        /** The code from the mail. */
        VerifyEmailRequest: {
            /** Six digits. */
            code: string;
        };
        /** A session of the account. */
        SessionInfo: {
            id: components["schemas"]["Id"];
            /** True for the session of this request. */
            current: boolean;
            /** The `User-Agent` of the app when it signed in. */
            user_agent: string | null;
            /** The IP address from which the user signed in. */
            ip: string | null;
            created_at: components["schemas"]["Timestamp"];
            last_used_at: components["schemas"]["Timestamp"];
            expires_at: components["schemas"]["Timestamp"];
        };
        /** Send it as `cursor` to get the next page; null on the last page. */
        NextCursor: string | null;
        /** A page of sessions, last used first. */
        SessionInfoPage: {
            /** The items of this page. */
            items: components["schemas"]["SessionInfo"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** Whether signing in requires a code. */
        TwoFactorState: {
            /** True if signing in requires a code. */
            enabled: boolean;
            /** Time at which it was enabled; null if it is off. */
            enabled_at: string | null;
            /** Number of unused recovery codes. */
            recovery_codes_left: number;
        };
        /** Proof that the caller is the owner of the account and not just a person who holds the unlocked device. */
        ReauthenticationRequest: {
            /** The account's password. Omitted if the account has none; the session must then have started in the last ten minutes. */
            password?: string;
        };
        /** The secret for an authenticator app. */
        TwoFactorSecret: {
            /** The secret in Base32, for manual entry. */
            secret: string;
            /** The secret as a link. */
            otpauth_uri: string;
            /** `otpauth_uri` as a QR code, an SVG in a data URI. */
            qr_code: string;
        };
        /** A code of the authenticator app. */
        TwoFactorCodeRequest: {
            code: components["schemas"]["TwoFactorCode"];
        };
        /** Codes for signing in without the authenticator app. They are shown once, and each works once. */
        RecoveryCodes: {
            /** Ten codes. */
            recovery_codes: string[];
        };
        /** A code, and the password if the account has one. */
        TwoFactorConfirmationRequest: {
            code: components["schemas"]["TwoFactorCode"];
            /** The account's password. Omitted if the account has none; the session must then have started in the last ten minutes. */
            password?: string;
        };
        /** An identity at a provider that can sign in to the account. */
        Identity: {
            /** The provider's id. */
            provider: string;
            /** The e-mail address at the provider when it was linked. */
            email: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /** The linked identities. */
        IdentityList: {
            /** All items. */
            items: components["schemas"]["Identity"][];
        };
        /** The parameters of the provider's redirect, and proof of the caller's identity. */
        LinkWithCodeRequest: {
            /** `code` of the redirect. */
            code: string;
            /** `state` of the redirect. */
            state: string;
            /** The `flow_token` of `startOidcSignIn`. */
            flow_token: string;
            /** `iss` of the redirect, if the provider sends it (RFC 9207). */
            iss?: string;
            /** The account's password. Omitted if the account has none; the session must then have started in the last ten minutes. */
            password?: string;
        };
        /** An ID token and its nonce, and proof of the caller's identity. */
        LinkWithIdTokenRequest: {
            /** The ID token, a JWT. */
            id_token: string;
            /** The nonce of `createOidcNonce`. */
            nonce: string;
            /** The account's password. Omitted if the account has none; the session must then have started in the last ten minutes. */
            password?: string;
        };
        /** The relationship between the caller and another user. */
        Relationship: {
            user_id: components["schemas"]["Id"];
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
        };
        /** The profile of a user as other users see it. */
        UserProfile: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            bio: components["schemas"]["Bio"];
            /** True if only followers can see posts and lists, and following requires a request. */
            is_private: boolean;
            /** Number of followers, the same for everybody. */
            follower_count: number;
            /** Number of users that this user follows, the same for everybody. */
            following_count: number;
            /** Number of published posts and reels that the caller may see. */
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
            relationship: components["schemas"]["Relationship"];
        };
        /** Relationships, in the order of the requested ids. */
        RelationshipList: {
            /** All items. */
            items: components["schemas"]["Relationship"][];
        };
        /** A user whom the caller has blocked. */
        BlockedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            blocked_at: components["schemas"]["Timestamp"];
            /** Time at which it expires; null if it never expires. */
            expires_at: string | null;
        };
        /** A page of blocked users, newest first. */
        BlockedUserPage: {
            /** The items of this page. */
            items: components["schemas"]["BlockedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A user whom the caller has muted. */
        MutedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            muted_at: components["schemas"]["Timestamp"];
            /** Time at which it expires; null if it never expires. */
            expires_at: string | null;
        };
        /** A page of muted users, newest first. */
        MutedUserPage: {
            /** The items of this page. */
            items: components["schemas"]["MutedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A user on the caller's list of close friends. */
        CloseFriend: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            added_at: components["schemas"]["Timestamp"];
        };
        /** A page of close friends, newest first. */
        CloseFriendPage: {
            /** The items of this page. */
            items: components["schemas"]["CloseFriend"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A pending request to follow a private account: the other user of the request, with the caller's relationship to them. */
        FollowRequest: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            requested_at: components["schemas"]["Timestamp"];
        };
        /** A page of follow requests, newest first. */
        FollowRequestPage: {
            /** The items of this page. */
            items: components["schemas"]["FollowRequest"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A user in a list of followers or followed users, with the caller's relationship to them. */
        RelatedUser: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            followed_at: components["schemas"]["Timestamp"];
        };
        /** A page of users, newest follow first. */
        RelatedUserPage: {
            /** The users of this page. */
            items: components["schemas"]["RelatedUser"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** The duration of a block. With an empty object the block never expires. */
        BlockRequest: {
            /** Number of seconds after which it expires, up to a year. If omitted, it never expires. */
            expires_in?: number;
        };
        /** The duration of a mute. With an empty object the mute never expires. */
        MuteRequest: {
            /** Number of seconds after which it expires, up to a year. If omitted, it never expires. */
            expires_in?: number;
        };
        /** `followed_by`: users whom the caller follows follow this user. `interests`: popular among the caller's interests. `popular`: popular in general. */
        RecommendationKind: "followed_by" | "interests" | "popular" | (string & {});
        /** The reason for a recommendation. */
        RecommendationReason: {
            kind: components["schemas"]["RecommendationKind"];
            /** Usernames of up to three users whom the caller follows and who follow this user. */
            followed_by: string[];
            /** Number of users whom the caller follows and who follow this user. */
            mutual_count: number;
            /** The caller's interests about which this user posts. */
            tags: string[];
        };
        /** A user whom the caller might like to follow. */
        Recommendation: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            /** Number of followers. */
            follower_count: number;
            relationship: components["schemas"]["Relationship"];
            reason: components["schemas"]["RecommendationReason"];
        };
        /** A page of recommendations, best first. */
        RecommendationPage: {
            /** The items of this page. */
            items: components["schemas"]["Recommendation"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** What an account's media uses. */
        StorageUsage: {
            /** Bytes of uploaded files. */
            used_bytes: number;
            /** Bytes of open reservations. */
            reserved_bytes: number;
            /** How many bytes both may be together. */
            limit_bytes: number;
            /** Number of reservations that are not completed. */
            open_reservations: number;
            /** How many reservations may be open at once. */
            max_open_reservations: number;
        };
        /** The media type of the file; must fit `kind`. The upload must have it as its `Content-Type`, and the bytes must match it. */
        MediaTypeInput: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "image/avif" | "video/mp4" | "video/quicktime" | "video/webm";
        /** The kind of media. */
        MediaKindInput: "image" | "video";
        /** The file to upload. */
        CreateMediaRequest: {
            content_type: components["schemas"]["MediaTypeInput"];
            /** The exact size of the file in bytes; at most 20 MiB (20,971,520) for an image and 200 MiB for a video. */
            byte_size: number;
            kind: components["schemas"]["MediaKindInput"];
        };
        /** `reserved`: waiting for the upload. `processing`: checked, the variants are being created. `ready`: can be shown to other users. `failed`: see `failure_reason`. */
        MediaStatus: "reserved" | "processing" | "ready" | "failed" | (string & {});
        /** How to send the bytes straight to storage. */
        MediaUpload: {
            /** The HTTP method: `PUT`. */
            method: string;
            /** A presigned address. It allows the upload of this one object until it expires. */
            url: string;
            /** Headers that the upload must have, exactly as given. */
            headers: {
                [key: string]: string;
            };
            expires_at: components["schemas"]["Timestamp"];
        };
        /** A reserved media item and how to upload its bytes. */
        ReservedMedia: {
            id: components["schemas"]["Id"];
            status: components["schemas"]["MediaStatus"];
            upload: components["schemas"]["MediaUpload"];
        };
        /** A form with one file. */
        UploadMediaRequest: {
            /** The bytes. Name and declared type are ignored. */
            file: Blob;
        };
        /** The kind of media. */
        MediaKind: "image" | "video" | (string & {});
        /** One size of an image or a video, upright and without metadata. Images and stills of videos are WebP. Videos are MP4 with H.264 and AAC, and can play while they load. */
        MediaVariant: {
            /** For an image, its nominal width: `150`, `480` or `1080`. For a video, the length of its shorter side: `480p` or `720p`. Media is never enlarged. */
            name: string;
            /** `image/webp` or `video/mp4`. Values are added within v1. */
            content_type: string;
            /** Address of the file; see `getMediaFile`. */
            url: string;
            /** Width in pixels. */
            width: number;
            /** Height in pixels. */
            height: number;
        };
        /** A media item as its owner sees it. */
        Media: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
            status: components["schemas"]["MediaStatus"];
            /** The media type of the upload. */
            content_type: string;
            /** Size of the upload in bytes. */
            byte_size: number;
            /** Width of the upright original in pixels; null until it was inspected. */
            width: number | null;
            /** Height of the upright original in pixels; null until it was inspected. */
            height: number | null;
            /** Duration of a video; null for an image and until it was inspected. */
            duration_ms: number | null;
            /** A blurred preview of about 30 characters (BlurHash, https://blurha.sh); null until ready. */
            blurhash: string | null;
            /** Address of the largest still image of a video; null for an image and until ready. */
            poster_url: string | null;
            /** The available sizes; empty until ready. */
            variants: components["schemas"]["MediaVariant"][];
            /** The reason why processing failed, as a text for the owner; null otherwise. */
            failure_reason: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /** Up to 2,200 characters. `#tags` in it become `tags`, `@usernames` become `mentions`. */
        Caption: string;
        /** `public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator's list of close friends; its existence is hidden from other users. `private`: only the creator. */
        VisibilityInput: "public" | "followers" | "subscribers" | "close_friends" | "private";
        /** A description of the image for users who cannot see it. */
        AltText: string;
        /** One image of a new post. */
        PostMediaInput: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
        };
        /** A warning that clients show before the content. Null means none. */
        ContentWarning: string | null;
        /** Time of publication, at most a year from now. If its media is not ready by then, it is published as soon as the media is ready. Null means none: new content is published at once, and an edit turns scheduled content into a draft. */
        PublishAt: string | null;
        /** A new post. It requires a caption or an image. */
        CreatePostRequest: {
            caption?: components["schemas"]["Caption"];
            visibility: components["schemas"]["VisibilityInput"];
            /** 0 to 10 completed images of the caller, in order. They may still be in processing; other users see the post once all are ready. */
            media?: components["schemas"]["PostMediaInput"][];
            /** True if clients should blur it; false if omitted. */
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
            /** True to keep it unpublished until `publishPost`. Cannot be combined with `publish_at`. */
            draft?: boolean;
            publish_at?: components["schemas"]["PublishAt"];
        };
        /** Other users can see only `published` content. `draft`: until its creator publishes it. `scheduled`: until `publish_at`. `processing`: until its media is ready; it is published then. `failed`: its media could not be processed; `media[].failure_reason` is the reason. */
        ContentStatus: "draft" | "scheduled" | "processing" | "published" | "failed" | (string & {});
        /** A short form of a user, with name and avatar. */
        UserSummary: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
        };
        /** `public`: all users. `followers`: followers of the creator. `subscribers`: users with an active subscription to the creator. `close_friends`: users on the creator's list of close friends; its existence is hidden from other users. `private`: only the creator. */
        Visibility: "public" | "followers" | "subscribers" | "close_friends" | "private" | (string & {});
        /** An image or a video of content. */
        ContentMedia: {
            media_id: components["schemas"]["Id"];
            kind: components["schemas"]["MediaKind"];
            status: components["schemas"]["MediaStatus"];
            /** A description of the image; null if there is none. */
            alt_text: string | null;
            /** Width of the upright original in pixels; null until it was inspected. */
            width: number | null;
            /** Height of the upright original in pixels; null until it was inspected. */
            height: number | null;
            /** Duration of a video; null for an image. */
            duration_ms: number | null;
            /** A blurred preview (BlurHash); null until ready. */
            blurhash: string | null;
            /** Address of the largest still image of a video; null for an image and until ready. */
            poster_url: string | null;
            /** The available sizes; empty until ready. */
            variants: components["schemas"]["MediaVariant"][];
            /** The reason why it could not be processed; null otherwise. Only the creator sees content with such media. */
            failure_reason: string | null;
        };
        /** A user whom a text mentions as `@username`. */
        Mention: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
        };
        /** An amount of money as a decimal string with two decimal places; never a float. */
        Money: string;
        /** The counts of reactions to the content. They are the same for everybody who may see it. */
        EngagementStats: {
            /** Number of likes. */
            like_count: number;
            /** Number of comments, without those that were written for fewer users than may see the content now. */
            comment_count: number;
            /** Number of shares. */
            share_count: number;
            /** Number of saves. */
            save_count: number;
            /** Number of views. */
            view_count: number;
            tip_total: components["schemas"]["Money"];
        };
        /** The caller's reactions. */
        ViewerState: {
            /** True if the caller likes it. */
            liked: boolean;
            /** True if the caller has saved it. */
            saved: boolean;
        };
        /** The signals of a score. Each signal is between 0 and 1; `/docs/ranking` shows how each is computed. */
        RankingSignals: {
            /** Halves every six hours after publication. */
            freshness: number;
            /** 1 for users whom the caller follows and for the caller, 2/3 for others. */
            relationship: number;
            /** People other than the creator who like it, plus twice those who comment, for each hour since publication, mapped from 0 towards 1; 0.5 at ten. Each person counts once, however many comments they write. */
            engagement: number;
            /** Resolution of the image (0.8) and of the video (0.2); 0 for text alone. */
            quality: number;
            /** How well the tags match what the caller engages with. */
            personalization: number;
        };
        /** `own`: the caller's own. `followed`: from a followed user. `interest`: about an interest. `popular`: popular in the last 24 hours. `new`: new. */
        RankingReasonKind: "own" | "followed" | "interest" | "popular" | "new" | (string & {});
        /** The reason why an item was a candidate for the caller's feed. */
        RankingReason: {
            kind: components["schemas"]["RankingReasonKind"];
            /** The interests that it matches, strongest first; up to three. */
            tags: string[];
        };
        /** The reasons for the position of an item. `score` is the weighted sum of the signals, multiplied by `feedback`. The weights are 0.1, 0.3, 0.3, 0.1 and 0.2 unless the installation sets others. */
        Ranking: {
            /** The value by which the feed is sorted. */
            score: number;
            signals: components["schemas"]["RankingSignals"];
            /** The factor for feedback about the creator: 1 without feedback, 1.25 after `more`, and half for each time `less`, at least 1/8. */
            feedback: number;
            reason: components["schemas"]["RankingReason"];
        };
        /** A post as the caller sees it: a caption with up to ten images. */
        Post: {
            id: components["schemas"]["Id"];
            /** The type of content. */
            type: "post";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            /** The caption; may be empty. */
            caption: string;
            visibility: components["schemas"]["Visibility"];
            /** True if the creator marked the content as sensitive; clients blur it. */
            sensitive: boolean;
            /** A warning to show before the content. */
            content_warning: string | null;
            /** The images, in order. */
            media: components["schemas"]["ContentMedia"][];
            /** The caption's hashtags in lower case without `#`, each once, in order. */
            tags: string[];
            /** The users whom the caption mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["ViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /** Time at which other users could see it first; null before. */
            published_at: string | null;
            /** Time at which it will be published; null unless it is `scheduled`. */
            publish_at: string | null;
            /** Time of the creator's last change after publication; null if there was none. */
            edited_at: string | null;
            ranking?: components["schemas"]["Ranking"];
        };
        /** A field of content that can be emptied. */
        ClearableField: "content_warning" | "publish_at";
        /** The changes. Omitted fields stay unchanged. */
        EditPostRequest: {
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["VisibilityInput"];
            /** True if clients should blur it. */
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
            publish_at?: components["schemas"]["PublishAt"];
            /** Fields to empty. `content_warning`: removes the warning. `publish_at`: turns scheduled content into a draft. A field must not be both here and in the body. */
            clear?: components["schemas"]["ClearableField"][];
        };
        /** An earlier caption of published content. */
        CaptionEdit: {
            id: components["schemas"]["Id"];
            /** The earlier caption. */
            caption: string;
            replaced_at: components["schemas"]["Timestamp"];
        };
        /** A page of earlier captions, newest first. */
        CaptionEditPage: {
            /** The items of this page. */
            items: components["schemas"]["CaptionEdit"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A new reel. */
        CreateReelRequest: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["VisibilityInput"];
            /** True if clients should blur it; false if omitted. */
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
            /** True to keep it unpublished until `publishReel`. Cannot be combined with `publish_at`. */
            draft?: boolean;
            publish_at?: components["schemas"]["PublishAt"];
        };
        /** A reel as the caller sees it: one video of up to 90 seconds. */
        Reel: {
            id: components["schemas"]["Id"];
            /** The type of content. */
            type: "reel";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            /** The caption; may be empty. */
            caption: string;
            visibility: components["schemas"]["Visibility"];
            /** True if the creator marked the content as sensitive; clients blur it. */
            sensitive: boolean;
            /** A warning to show before the content. */
            content_warning: string | null;
            /** The video. */
            media: components["schemas"]["ContentMedia"][];
            /** The caption's hashtags in lower case without `#`, each once, in order. */
            tags: string[];
            /** The users whom the caption mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["ViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /** Time at which other users could see it first; null before. */
            published_at: string | null;
            /** Time at which it will be published; null unless it is `scheduled`. */
            publish_at: string | null;
            /** Time of the creator's last change after publication; null if there was none. */
            edited_at: string | null;
            ranking?: components["schemas"]["Ranking"];
        };
        /** The activity on a reel in a period. */
        ReelTotals: {
            /** Views by other users, including replays. */
            views: number;
            /** Number of different viewers. */
            unique_viewers: number;
            /** Total watch time of all views. */
            watch_time_ms: number;
            /** Average watch time of a view. */
            average_watch_ms: number;
            /** Share of views that reached 95 % of the length, from 0 to 1. */
            completion_rate: number;
            /** Number of likes minus the number of removed likes. */
            likes: number;
            /** Number of created comments, including those that were deleted. */
            comments: number;
            /** Number of shares. */
            shares: number;
            /** Number of saves minus the number of removed saves. */
            saves: number;
        };
        /** The activity on a reel on one day. */
        ReelDay: {
            /** The day in UTC. */
            date: string;
            /** Views by other users, including replays. */
            views: number;
            /** Number of different viewers. */
            unique_viewers: number;
            /** Total watch time of all views. */
            watch_time_ms: number;
            /** Average watch time of a view. */
            average_watch_ms: number;
            /** Share of views that reached 95 % of the length, from 0 to 1. */
            completion_rate: number;
            /** Number of likes minus the number of removed likes. */
            likes: number;
            /** Number of created comments, including those that were deleted. */
            comments: number;
            /** Number of shares. */
            shares: number;
            /** Number of saves minus the number of removed saves. */
            saves: number;
        };
        /** The analytics of a reel. */
        ReelAnalytics: {
            content_id: components["schemas"]["Id"];
            /** The first day. */
            from: string;
            /** The last day. */
            to: string;
            /** Duration of the reel. */
            duration_ms: number | null;
            totals: components["schemas"]["ReelTotals"];
            /** Every day of the period, oldest first, including days without activity. */
            days: components["schemas"]["ReelDay"][];
        };
        /** The caller's reactions to the story. */
        StoryViewerState: {
            /** True if the caller likes it. */
            liked: boolean;
            /** True if the caller has opened it. */
            seen: boolean;
        };
        /** A story as the caller sees it. 24 hours after its creation only its creator can see it, and other users only through a highlight. */
        Story: {
            id: components["schemas"]["Id"];
            /** The type of content. */
            type: "story";
            status: components["schemas"]["ContentStatus"];
            creator: components["schemas"]["UserSummary"];
            /** The caption; may be empty. */
            caption: string;
            visibility: components["schemas"]["Visibility"];
            /** True if the creator marked the content as sensitive; clients blur it. */
            sensitive: boolean;
            /** A warning to show before the content. */
            content_warning: string | null;
            /** The image or the video. */
            media: components["schemas"]["ContentMedia"][];
            /** The caption's hashtags in lower case without `#`, each once, in order. */
            tags: string[];
            /** The users whom the caption mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["StoryViewerState"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /** Time at which other users could see it first; null before. */
            published_at: string | null;
            /** Time of expiry, 24 hours after `created_at`. */
            expires_at: string;
            ranking?: components["schemas"]["Ranking"];
        };
        /** `starting`: until the video arrives. `live`: while the video is being received. `ended`: for good. From `starting` on, viewers may join, comment and like. */
        LiveStatus: "starting" | "live" | "ended" | (string & {});
        /** The title of the stream. */
        LiveTitle: string;
        /** The caller's reactions. */
        LiveViewerState: {
            /** True if the caller likes it. */
            liked: boolean;
        };
        /** Number of seconds that a viewer must wait between two comments; 0 turns slow mode off. It does not apply to the creator. */
        SlowModeSeconds: number;
        /** A live stream as the caller sees it. */
        Live: {
            id: components["schemas"]["Id"];
            /** The type of content. */
            type: "live";
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            creator: components["schemas"]["UserSummary"];
            title: components["schemas"]["LiveTitle"];
            visibility: components["schemas"]["Visibility"];
            /** True if the creator marked the content as sensitive; clients blur it. */
            sensitive: boolean;
            /** A warning to show before the content. */
            content_warning: string | null;
            /** The thumbnail, if there is one. */
            media: components["schemas"]["ContentMedia"][];
            /** The title's hashtags in lower case without `#`, each once, in order. */
            tags: string[];
            /** The users whom the title mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
            mentions: components["schemas"]["Mention"][];
            engagement: components["schemas"]["EngagementStats"];
            viewer: components["schemas"]["LiveViewerState"];
            slow_mode_seconds: components["schemas"]["SlowModeSeconds"];
            /** True if users other than the creator may comment. */
            comments_enabled: boolean;
            /** HLS address for the caller; null after the end. */
            playback_url: string | null;
            /** Highest number of simultaneous viewers so far. */
            peak_viewers: number;
            started_at: components["schemas"]["Timestamp"];
            /** Time at which the stream ended; null before. */
            ended_at: string | null;
            /** The reason why the stream ended, a value of `EndReason`; null before. */
            end_reason: string | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /** Time at which other users could see it first; null before. */
            published_at: string | null;
            ranking?: components["schemas"]["Ranking"];
        };
        /** Content of the types that this document names; `type` is the discriminator. */
        KnownContent: components["schemas"]["Post"] | components["schemas"]["Reel"] | components["schemas"]["Story"] | components["schemas"]["Live"];
        /** Content of a type that is newer than this document. Skip it. */
        UnknownContent: {
            /** The value that this document does not name. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** Content of any type; `type` is the discriminator. */
        Content: components['schemas']['KnownContent'] | (Omit<components['schemas']['UnknownContent'], 'type'> & { type: Unrecognized });
        /** A page of content. */
        ContentPage: {
            /** The content of this page. */
            items: components["schemas"]["Content"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A new story. */
        CreateStoryRequest: {
            media_id: components["schemas"]["Id"];
            alt_text?: components["schemas"]["AltText"];
            caption?: components["schemas"]["Caption"];
            visibility?: components["schemas"]["VisibilityInput"];
            /** True if clients should blur it; false if omitted. */
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
        };
        /** The stories of one creator that the caller may see. */
        StoryGroup: {
            creator: components["schemas"]["UserSummary"];
            /** True if the caller has not opened all of them. */
            has_unseen: boolean;
            latest_at: components["schemas"]["Timestamp"];
            /** The stories, oldest first. */
            stories: components["schemas"]["Story"][];
        };
        /** A page of creators with their stories. */
        StoryGroupPage: {
            /** The items of this page. */
            items: components["schemas"]["StoryGroup"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A user who opened the story. */
        StoryViewer: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            viewed_at: components["schemas"]["Timestamp"];
            /** True if the user likes it. */
            liked: boolean;
        };
        /** A page of users who opened the story, last opened first. */
        StoryViewerPage: {
            /** The items of this page. */
            items: components["schemas"]["StoryViewer"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** Whether the caller likes it now, and the number of likes. */
        LikeState: {
            /** True if the caller likes it. */
            liked: boolean;
            /** Number of likes after this call. */
            like_count: number;
        };
        /** A page of stories. */
        StoryPage: {
            /** The items of this page. */
            items: components["schemas"]["Story"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** The title of the highlight, up to 50 characters. */
        HighlightTitle: string;
        /** A new highlight. */
        CreateHighlightRequest: {
            title: components["schemas"]["HighlightTitle"];
            /** 1 to 100 stories of the caller, in order. Duplicates are ignored. */
            story_ids: components["schemas"]["Id"][];
            /** The story whose image is the cover; the first story if omitted. */
            cover_story_id?: string;
        };
        /** Stories that their owner keeps beyond their 24 hours. */
        Highlight: {
            id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            title: components["schemas"]["HighlightTitle"];
            /** Address of an image of its cover story; null until that is ready. */
            cover_url: string | null;
            /** Number of its stories that the caller may see. */
            story_count: number;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** A highlight with the stories that the caller may see, in its owner's order. */
        HighlightWithStories: {
            id: components["schemas"]["Id"];
            owner_id: components["schemas"]["Id"];
            title: components["schemas"]["HighlightTitle"];
            /** Address of an image of its cover story; null until that is ready. */
            cover_url: string | null;
            /** Number of its stories that the caller may see. */
            story_count: number;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            /** The stories, in the owner's order. */
            stories: components["schemas"]["Story"][];
        };
        /** The changes. Omitted fields stay unchanged. */
        EditHighlightRequest: {
            title?: components["schemas"]["HighlightTitle"];
            /** All stories of the highlight after the change, in order; 1 to 100. */
            story_ids?: components["schemas"]["Id"][];
            /** The story whose image is the cover; must be in the highlight. */
            cover_story_id?: string;
        };
        /** A page of highlights in their owner's order. */
        HighlightPage: {
            /** The items of this page. */
            items: components["schemas"]["Highlight"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** The new order of the caller's highlights. */
        OrderHighlightsRequest: {
            /** Ids of highlights of the caller. */
            ids: components["schemas"]["Id"][];
        };
        /** A user who likes it. */
        Liker: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            relationship: components["schemas"]["Relationship"];
            liked_at: components["schemas"]["Timestamp"];
        };
        /** A page of users who like it, newest like first. */
        LikerPage: {
            /** The items of this page. */
            items: components["schemas"]["Liker"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A text of up to 1,000 characters that is not only blanks. */
        CommentText: string;
        /** A new comment. */
        CommentRequest: {
            content: components["schemas"]["CommentText"];
            parent_id?: components["schemas"]["Id"];
        };
        /** A comment. */
        Comment: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            /** The comment to which this is a reply; null for a top-level comment. */
            parent_id: string | null;
            user: components["schemas"]["UserSummary"];
            /** The text. */
            content: string;
            /** The users whom the comment mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
            mentions: components["schemas"]["Mention"][];
            /** Number of replies: of a top-level comment, all replies in its thread; of a reply, the direct replies to it. Replies that not everybody may see who may see the content do not count. */
            reply_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        /** A comment and its first replies. */
        CommentWithReplies: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            /** The comment to which this is a reply; null for a top-level comment. */
            parent_id: string | null;
            user: components["schemas"]["UserSummary"];
            /** The text. */
            content: string;
            /** The users whom the comment mentions, in order. Omits suspended users and users with a block between them and the caller, in either direction. */
            mentions: components["schemas"]["Mention"][];
            /** Number of replies: of a top-level comment, all replies in its thread; of a reply, the direct replies to it. Replies that not everybody may see who may see the content do not count. */
            reply_count: number;
            created_at: components["schemas"]["Timestamp"];
            /** The first three replies, oldest first; `listReplies` returns all. */
            replies: components["schemas"]["Comment"][];
        };
        /** A page of comments. */
        CommentPage: {
            /** The items of this page. */
            items: components["schemas"]["CommentWithReplies"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A page of replies, oldest first. */
        ReplyPage: {
            /** The items of this page. */
            items: components["schemas"]["Comment"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A text of up to 500 characters. */
        ShareText: string;
        /** The text of a share. An empty object shares without a text. */
        ShareRequest: {
            text?: components["schemas"]["ShareText"];
        };
        /** A share. */
        Share: {
            id: components["schemas"]["Id"];
            content_id: components["schemas"]["Id"];
            user: components["schemas"]["UserSummary"];
            /** The text of the share, if any. */
            text: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /** Whether the caller has saved it now, and the number of saves. */
        SaveState: {
            /** True if the caller has saved it. */
            saved: boolean;
            /** Number of saves after this call. */
            save_count: number;
        };
        /** One view. */
        ViewInput: {
            /** An id that the client creates. The same view always has the same id. */
            id: string;
            content_id: components["schemas"]["Id"];
            /** Time at which the view started; within the last 24 hours. */
            viewed_at: string;
            /** Watch time of a video, including repetitions; up to an hour. */
            watched_ms?: number;
        };
        /** A batch of views. */
        RecordViewsRequest: {
            /** 1 to 100 views. */
            views: components["schemas"]["ViewInput"][];
        };
        /** The result of a batch of views. Each view is in exactly one of the three lists. */
        RecordedViews: {
            /** Ids of the new views. */
            recorded: components["schemas"]["Id"][];
            /** Ids of views that were recorded before, and of further views of the same content in the same hour or of the same story. None of them counts again. */
            repeated: components["schemas"]["Id"][];
            /** Ids of views that do not count. Sending them again has no effect. */
            refused: components["schemas"]["Id"][];
        };
        /** The source of the candidates. */
        FeedSource: "clickhouse" | "postgres" | (string & {});
        /** `less` hides the item and shows less like it, `more` shows more like it. */
        FeedbackKindInput: "more" | "less";
        /** The caller's feedback on an item. */
        GiveFeedbackRequest: {
            content_id: components["schemas"]["Id"];
            kind: components["schemas"]["FeedbackKindInput"];
        };
        /** `less` hides the item and shows less like it, `more` shows more like it. */
        FeedbackKind: "more" | "less" | (string & {});
        /** Feedback, which takes effect with the next feed. */
        Feedback: {
            content_id: components["schemas"]["Id"];
            kind: components["schemas"]["FeedbackKind"];
            created_at: components["schemas"]["Timestamp"];
        };
        /** A tag that the caller engages with. */
        Interest: {
            /** The hashtag in lower case without `#`. */
            tag: string;
            /** The present strength: likes (1), saves (2), comments (2) and shares (3), halved every 30 days, plus or minus 3 for feedback. If it is below 0, the feed shows less of the tag. */
            weight: number;
            updated_at: components["schemas"]["Timestamp"];
        };
        /** A page of interests. */
        InterestPage: {
            /** The interests of this page. */
            items: components["schemas"]["Interest"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A user who matches a search. */
        UserSearchResult: {
            /** The type of result. */
            type: "user";
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            /** Number of followers. */
            follower_count: number;
            relationship: components["schemas"]["Relationship"];
        };
        /** A hashtag that matches a search. */
        TagSearchResult: {
            /** The type of result. */
            type: "tag";
            /** The hashtag in lower case without `#`. */
            tag: string;
            /** Number of public posts and reels that have it. */
            content_count: number;
        };
        /** A search result of the types that this document names; `type` is the discriminator. */
        KnownSearchResult: components["schemas"]["UserSearchResult"] | components["schemas"]["TagSearchResult"] | components["schemas"]["Post"] | components["schemas"]["Reel"] | components["schemas"]["Live"];
        /** A result of a type that is newer than this document. Skip it. */
        UnknownSearchResult: {
            /** The value that this document does not name. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** A search result; `type` is the discriminator. */
        SearchResult: components['schemas']['KnownSearchResult'] | (Omit<components['schemas']['UnknownSearchResult'], 'type'> & { type: Unrecognized });
        /** A page of search results. */
        SearchPage: {
            /** Users and hashtags: the best match first. Content: newest first. */
            items: components["schemas"]["SearchResult"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A trending hashtag. */
        TrendingTag: {
            /** The hashtag in lower case without `#`. */
            tag: string;
            /** Number of creators who used it in the last 24 hours. Each creator counts once, with a weight that halves every six hours. */
            score: number;
        };
        /** A page of trending hashtags. */
        TrendingTagPage: {
            /** The hashtags of this page. */
            items: components["schemas"]["TrendingTag"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** The sections of the discovery page. */
        Discovery: {
            /** The first items of `GET /trending`. */
            trending: components["schemas"]["Content"][];
            /** The first items of `GET /trending/tags`. */
            tags: components["schemas"]["TrendingTag"][];
            /** Users whom the caller might like to follow. */
            creators: components["schemas"]["Recommendation"][];
            /** Public live streams that have not ended, those with the highest peak of viewers first. */
            live: components["schemas"]["Live"][];
        };
        /** The type of content. */
        ContentType: "post" | "reel" | "story" | "live" | (string & {});
        /** A comment and its author. */
        ContentCommentedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            comment_id: components["schemas"]["Id"];
            /** The text of the comment; empty once you may not see it. */
            text: string;
            /** Number of comments right after this event. */
            new_comment_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user commented on your content or replied to your comment. */
        ContentCommentedNotification: {
            /** The kind of notification. */
            event: "content_commented";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentCommentedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** A like of your content and its user. */
        ContentLikedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            /** Number of likes right after this event. */
            new_like_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user liked your content. */
        ContentLikedNotification: {
            /** The kind of notification. */
            event: "content_liked";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentLikedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** A mention of you and its author. */
        ContentMentionedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            /** The comment that mentions you; null if the caption does. */
            comment_id: string | null;
            /** The text as it is now; null once you may not see it or it does not mention you. */
            text: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user mentioned you in content that you may see. */
        ContentMentionedNotification: {
            /** The kind of notification. */
            event: "content_mentioned";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentMentionedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** A share of your content and its user. */
        ContentSharedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            /** The text of the share, if any. */
            text: string | null;
            /** Number of shares right after this event. */
            new_share_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user shared your content. */
        ContentSharedNotification: {
            /** The kind of notification. */
            event: "content_shared";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentSharedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** The user who approved your follow request. */
        FollowRequestApprovedData: {
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            user_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A private account approved your follow request; you follow it now. */
        FollowRequestApprovedNotification: {
            /** The kind of notification. */
            event: "follow_request_approved";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestApprovedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** The user who requests to follow you. */
        FollowRequestedData: {
            requester_id: components["schemas"]["Id"];
            requester_name: components["schemas"]["DisplayName"];
            requester_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user requests to follow you, as your account is private. Respond with `approveFollowRequest` or `declineFollowRequest`. */
        FollowRequestedNotification: {
            /** The kind of notification. */
            event: "follow_requested";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** The reason why the stream ended. */
        EndReason: "ended_by_creator" | "creator_vanished" | "creator_suspended" | "creator_left" | "deleted" | (string & {});
        /** The summary of the stream. */
        LiveEndedData: {
            creator_id: components["schemas"]["Id"];
            creator_name: components["schemas"]["DisplayName"];
            stream_id: components["schemas"]["Id"];
            end_reason: components["schemas"]["EndReason"];
            /** Duration from start to end. */
            duration_seconds: number;
            /** Highest number of simultaneous viewers. */
            peak_viewers: number;
            /** Number of different users who watched. */
            unique_viewers: number;
            /** Number of likes. */
            like_count: number;
            /** Number of comments. */
            comment_count: number;
            total_tips: components["schemas"]["Money"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A stream has ended: your own, or one that was announced to you. It counts as read. */
        LiveEndedNotification: {
            /** The kind of notification. */
            event: "live_ended";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveEndedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** The stream and its creator. */
        LiveStartedData: {
            creator_id: components["schemas"]["Id"];
            creator_name: components["schemas"]["DisplayName"];
            creator_avatar_url: components["schemas"]["AvatarUrl"];
            stream_id: components["schemas"]["Id"];
            title: components["schemas"]["LiveTitle"];
            /** The thumbnail of a public stream, 480 pixels wide; otherwise null. */
            thumbnail_url: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user whom you follow is live. */
        LiveStartedNotification: {
            /** The kind of notification. */
            event: "live_started";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveStartedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** Notifications that are no longer shown. */
        NotificationsWithdrawnData: {
            /** The notifications, newest first. */
            notification_ids: components["schemas"]["Id"][];
            /** False if there are more than these. Then load the list again. */
            is_complete: boolean;
            /** Number of unread notifications now. */
            unread_notifications: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** Notifications of yours are no longer shown: what they were about was deleted or taken back, or is hidden from you now. It counts as read, is in no list but after an id, and cannot be disabled. */
        NotificationsWithdrawnNotification: {
            /** The kind of notification. */
            event: "notifications_withdrawn";
            id: components["schemas"]["Id"];
            data: components["schemas"]["NotificationsWithdrawnData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** The user who follows you now. */
        UserFollowedData: {
            follower_id: components["schemas"]["Id"];
            follower_name: components["schemas"]["DisplayName"];
            follower_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user follows you. Sent only once for each user, even if they unfollow and follow again. */
        UserFollowedNotification: {
            /** The kind of notification. */
            event: "user_followed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserFollowedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** The user who no longer follows you. */
        UserUnfollowedData: {
            follower_id: components["schemas"]["Id"];
            follower_name: components["schemas"]["DisplayName"];
            follower_avatar_url: components["schemas"]["AvatarUrl"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user no longer follows you. It counts as read, and nothing is pushed. */
        UserUnfollowedNotification: {
            /** The kind of notification. */
            event: "user_unfollowed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserUnfollowedData"];
            /** Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /** A notification of a kind that this document names; `event` is the discriminator. */
        KnownNotification: components["schemas"]["ContentCommentedNotification"] | components["schemas"]["ContentLikedNotification"] | components["schemas"]["ContentMentionedNotification"] | components["schemas"]["ContentSharedNotification"] | components["schemas"]["FollowRequestApprovedNotification"] | components["schemas"]["FollowRequestedNotification"] | components["schemas"]["LiveEndedNotification"] | components["schemas"]["LiveStartedNotification"] | components["schemas"]["NotificationsWithdrawnNotification"] | components["schemas"]["UserFollowedNotification"] | components["schemas"]["UserUnfollowedNotification"];
        /** A notification of a kind that is newer than this document. Skip it. */
        UnknownNotification: {
            /** The value that this document does not name. */
            event: string;
        } & {
            [key: string]: unknown;
        };
        /** One notification; `event` is the discriminator. It is the same object as on the WebSocket, with `read_at`. */
        Notification: components['schemas']['KnownNotification'] | (Omit<components['schemas']['UnknownNotification'], 'event'> & { event: Unrecognized });
        /** A page of notifications. */
        NotificationPage: {
            /** The notifications, newest first; with `after`, oldest first. */
            items: components["schemas"]["Notification"][];
            next_cursor: components["schemas"]["NextCursor"];
            /** Total number of unread notifications. */
            unread_count: number;
        };
        /** The last notification that the user has read. */
        MarkNotificationsReadRequest: {
            up_to_id: components["schemas"]["Id"];
        };
        /** The number of unread notifications. */
        UnreadCount: {
            /** Total number of unread notifications. */
            unread_count: number;
        };
        /** Notifications of one kind about one subject, such as the likes of one reel or new followers. Contains the newest one in full. */
        NotificationGroup: {
            id: components["schemas"]["Id"];
            /** The kind of the notifications. */
            event: string;
            /** The content that they are about; null if they are not about content. */
            content_id: string | null;
            /** The users who caused them, newest first, each once, at most three. */
            actors: components["schemas"]["UserSummary"][];
            /** Number of users who caused them, counted in the last 1,000 of the group. */
            actor_count: number;
            /** Number of unread notifications of the group, counted in the last 1,000. */
            unread_count: number;
            /** A sentence in English. For other languages, compose it from `event`, `actors` and `actor_count`. */
            summary: string;
            latest: components["schemas"]["Notification"];
        };
        /** A page of notification groups. */
        NotificationGroupPage: {
            /** The groups, ordered by their newest notification, newest first. */
            items: components["schemas"]["NotificationGroup"][];
            next_cursor: components["schemas"]["NextCursor"];
            /** Total number of unread notifications. */
            unread_count: number;
        };
        /** The kind of a notification, its `event`. */
        NotificationKind: "content_commented" | "content_liked" | "content_mentioned" | "content_shared" | "follow_request_approved" | "follow_requested" | "live_ended" | "live_started" | "user_followed" | "user_unfollowed" | (string & {});
        /** The preferences for one kind of notification. */
        NotificationPreference: {
            kind: components["schemas"]["NotificationKind"];
            /** True if the notification is stored, listed and sent to sockets. If false, no notification is created, so none is pushed either. */
            in_app: boolean;
            /** True if the notification is also pushed to devices. Never applies to `user_unfollowed` and `live_ended`. */
            push: boolean;
        };
        /** The preferences for every kind, in a fixed order. */
        NotificationPreferences: {
            /** One entry for each kind. */
            items: components["schemas"]["NotificationPreference"][];
        };
        /** The kind of a notification, its `event`. */
        NotificationKindInput: "content_commented" | "content_liked" | "content_mentioned" | "content_shared" | "follow_request_approved" | "follow_requested" | "live_ended" | "live_started" | "user_followed" | "user_unfollowed";
        /** The changes for one kind of notification. */
        PreferenceChange: {
            kind: components["schemas"]["NotificationKindInput"];
            /** True to store, list and send it. */
            in_app?: boolean;
            /** True to push it. */
            push?: boolean;
        };
        /** The kinds to change. Omitted kinds stay unchanged. */
        EditPreferencesRequest: {
            /** The changes. List each kind at most once; otherwise its last entry applies. */
            items: components["schemas"]["PreferenceChange"][];
        };
        /** The push service of the device. */
        PushPlatform: "ios" | "android" | "web" | (string & {});
        /** The environment of Apple's push service; `production` for other services. */
        PushEnvironment: "production" | "sandbox" | (string & {});
        /** A device that receives push notifications. Its token is never returned. */
        Device: {
            id: components["schemas"]["Id"];
            platform: components["schemas"]["PushPlatform"];
            environment: components["schemas"]["PushEnvironment"];
            /** The user's name for the device. */
            name: string | null;
            /** The language of push notifications, BCP 47. */
            locale: string | null;
            created_at: components["schemas"]["Timestamp"];
            registered_at: components["schemas"]["Timestamp"];
        };
        /** The devices of the caller, last registered first. */
        DeviceList: {
            /** The devices. */
            items: components["schemas"]["Device"][];
        };
        /** The push service of the device. */
        PushPlatformInput: "ios" | "android" | "web";
        /** The environment of Apple's push service; `production` if omitted. */
        PushEnvironmentInput: "production" | "sandbox";
        /** A device with a token of its push service. */
        RegisterDeviceRequest: {
            platform: components["schemas"]["PushPlatformInput"];
            /** The token of the push service. */
            token: string;
            environment?: components["schemas"]["PushEnvironmentInput"];
            /** The user's name for the device. */
            name?: string;
            /** The language of push notifications, BCP 47. */
            locale?: string;
        };
        /** A page of live streams. */
        LivePage: {
            /** The items of this page. */
            items: components["schemas"]["Live"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** When followers are notified and other users can see the stream. `at_start`: now. `with_video`: once the video arrives. `at_start` if omitted. */
        AnnouncementInput: "at_start" | "with_video";
        /** A new stream. */
        StartLiveRequest: {
            title: components["schemas"]["LiveTitle"];
            visibility?: components["schemas"]["VisibilityInput"];
            slow_mode_seconds?: components["schemas"]["SlowModeSeconds"];
            /** True if other users may comment; true if omitted. */
            comments_enabled?: boolean;
            thumbnail_media_id?: components["schemas"]["Id"];
            announce?: components["schemas"]["AnnouncementInput"];
            /** True if clients should blur it. */
            sensitive?: boolean;
            content_warning?: components["schemas"]["ContentWarning"];
        };
        /** The addresses for the video. The stream key is returned only this once, and it is required to send video. */
        Ingest: {
            /** Address of the RTMP server, for OBS and other encoders. */
            rtmp_url: string;
            /** The stream key for the RTMP server. */
            stream_key: string;
            /** Address for WHIP (WebRTC), for browsers and phones. */
            whip_url: string;
            /** HLS address for the creator. */
            playback_url: string;
        };
        /** A new stream and the addresses for its video. */
        StartedLive: {
            id: components["schemas"]["Id"];
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            ingest: components["schemas"]["Ingest"];
            live: components["schemas"]["Live"];
        };
        /** The changes. Omitted fields stay unchanged. */
        EditLiveRequest: {
            title?: components["schemas"]["LiveTitle"];
            slow_mode_seconds?: components["schemas"]["SlowModeSeconds"];
            /** True if other users may comment. */
            comments_enabled?: boolean;
        };
        /** The status of a stream. */
        LiveStatusReport: {
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            /** Number of present viewers. Counts users, not sockets, without the creator; 0 once the stream has ended. */
            viewer_count: number;
            /** Highest number of simultaneous viewers. */
            peak_viewers: number;
            total_tips: components["schemas"]["Money"];
            /** Number of likes. */
            like_count: number;
            /** Number of comments. */
            comment_count: number;
            started_at: components["schemas"]["Timestamp"];
            /** Time at which the stream ended; null before. */
            ended_at: string | null;
            /** The reason why the stream ended, a value of `EndReason`; null before. */
            end_reason: string | null;
        };
        /** The summary of a stream. */
        LiveSummary: {
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            end_reason: components["schemas"]["EndReason"];
            started_at: components["schemas"]["Timestamp"];
            ended_at: components["schemas"]["Timestamp"];
            /** Duration from start to end. */
            duration_seconds: number;
            /** Highest number of simultaneous viewers. */
            peak_viewers: number;
            /** Number of different users who watched. */
            unique_viewers: number;
            /** Number of likes. */
            like_count: number;
            /** Number of comments. */
            comment_count: number;
            total_tips: components["schemas"]["Money"];
        };
        /** A new comment on a live stream. */
        LiveCommentRequest: {
            content: components["schemas"]["CommentText"];
        };
        /** A present or former viewer. */
        LiveViewer: {
            user: components["schemas"]["UserSummary"];
            joined_at: components["schemas"]["Timestamp"];
            /** Time at which the viewer left; null while they watch. */
            left_at: string | null;
        };
        /** A page of viewers, last joined first. A viewer who rejoins is listed again. */
        LiveViewerPage: {
            /** The items of this page. */
            items: components["schemas"]["LiveViewer"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A user who is banned from a stream. */
        LiveBan: {
            user: components["schemas"]["UserSummary"];
            created_at: components["schemas"]["Timestamp"];
        };
        /** A page of users who are banned from a stream, last banned first. */
        LiveBanPage: {
            /** The items of this page. */
            items: components["schemas"]["LiveBan"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** The viewer to ban. */
        BanViewerRequest: {
            user_id: components["schemas"]["Id"];
        };
        /** A ticket that opens one socket, once. */
        SocketTicket: {
            /** The ticket; send it as `?ticket=`. */
            ticket: string;
            /** Number of seconds until it expires. */
            expires_in: number;
        };
        /** `suspended` while a suspension is active, `deletion_requested` while a deleted account waits for its erasure. */
        AccountState: "active" | "suspended" | "deletion_requested" | (string & {});
        /** An account in a list for moderators and admins. */
        AccountSummary: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            email: components["schemas"]["Email"];
            /** True if the e-mail address is verified. */
            email_verified: boolean;
            role: components["schemas"]["Role"];
            state: components["schemas"]["AccountState"];
            /** True if signing in requires a code. */
            two_factor_enabled: boolean;
            /** Number of followers. */
            follower_count: number;
            /** Number of posts that are not deleted. */
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
        };
        /** A page of accounts, newest first. */
        AccountPage: {
            /** The items of this page. */
            items: components["schemas"]["AccountSummary"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** A present or past suspension. */
        Suspension: {
            id: components["schemas"]["Id"];
            /** The reason. */
            reason: string;
            /** The user who suspended the account. */
            imposed_by: string | null;
            imposed_at: components["schemas"]["Timestamp"];
            /** Time at which it ends by itself; null for a ban. */
            until: string | null;
            /** The user who lifted it; null while it is active and if it ended by itself. */
            lifted_by: string | null;
            /** Time at which it was lifted or replaced; null while it is active. */
            lifted_at: string | null;
        };
        /** An account as moderators and admins see it. */
        Account: {
            id: components["schemas"]["Id"];
            username: components["schemas"]["Username"];
            display_name: components["schemas"]["DisplayName"];
            avatar_url: components["schemas"]["AvatarUrl"];
            email: components["schemas"]["Email"];
            /** True if the e-mail address is verified. */
            email_verified: boolean;
            role: components["schemas"]["Role"];
            state: components["schemas"]["AccountState"];
            /** True if signing in requires a code. */
            two_factor_enabled: boolean;
            /** Number of followers. */
            follower_count: number;
            /** Number of posts that are not deleted. */
            post_count: number;
            created_at: components["schemas"]["Timestamp"];
            /** Number of sessions that have not ended. */
            session_count: number;
            /** Suspensions, newest first. */
            suspensions: components["schemas"]["Suspension"][];
        };
        /** The reason and the end of a suspension. */
        SuspendRequest: {
            /** The reason, for the suspended user and for the record. */
            reason: string;
            /** Time at which the suspension ends by itself; must be in the future. If omitted, the suspension is a ban. */
            until?: string;
        };
        /** The role of an account, which determines its permissions. */
        RoleInput: "user" | "moderator" | "admin";
        /** The new role. */
        RoleRequest: {
            role: components["schemas"]["RoleInput"];
        };
        /** One item of a user's ranked feed. */
        RankedItem: {
            /** The position of the item. */
            position: number;
            content_id: components["schemas"]["Id"];
            content_type: components["schemas"]["ContentType"];
            creator: components["schemas"]["UserSummary"];
            /** The first 80 characters of the caption or title. */
            caption: string;
            /** The hashtags of the item. */
            tags: string[];
            /** Number of likes. */
            like_count: number;
            /** Number of comments. */
            comment_count: number;
            published_at: components["schemas"]["Timestamp"];
            ranking: components["schemas"]["Ranking"];
        };
        /** The feed of a user as it would be ranked now. */
        RankedFeed: {
            user_id: components["schemas"]["Id"];
            source: components["schemas"]["FeedSource"];
            /** Number of candidates that were considered. */
            candidates: number;
            weights: components["schemas"]["RankingSignals"];
            /** The best items, in order. */
            items: components["schemas"]["RankedItem"][];
        };
        /** `next`: published, will sign later. `signing`: signs new tokens. `verifying`: no longer signs, but its tokens are still valid. */
        SigningKeyState: "next" | "signing" | "verifying" | (string & {});
        /** A key that signs access tokens. */
        SigningKey: {
            kid: components["schemas"]["Id"];
            state: components["schemas"]["SigningKeyState"];
            created_at: components["schemas"]["Timestamp"];
            signs_from: components["schemas"]["Timestamp"];
            /** Time at which it is removed from the key set; null before and while it signs. */
            verifies_until: string | null;
        };
        /** The signing keys, newest first. */
        SigningKeyList: {
            /** All items. */
            items: components["schemas"]["SigningKey"][];
        };
        /** The options of a rotation. */
        RotateSigningKeysRequest: {
            /** Number of seconds for which the new key is published before it signs. */
            publish_ahead_seconds?: number;
            /** True to invalidate the old keys at once and sign with the new key at once. */
            compromised?: boolean;
        };
        /** The JetStream stream that it reads. */
        EventStream: "EVENTS" | "CDC" | "SHOWN" | (string & {});
        /** A consumer of events and its progress. */
        EventConsumer: {
            /** The durable name of the consumer. */
            name: string;
            stream: components["schemas"]["EventStream"];
            /** The subject filter. */
            subject: string;
            /** Number of events that are not delivered yet. */
            pending: number;
            /** Number of delivered events that are not acknowledged yet. */
            in_flight: number;
            /** Number of those that were delivered more than once. */
            redelivered: number;
            /** Number of its dead letters. */
            dead: number;
            /** Publication time of the oldest event that is not acknowledged; null if all are. */
            oldest_pending_at: string | null;
        };
        /** Every consumer that has run. */
        EventConsumerList: {
            /** The consumers, sorted by name. */
            items: components["schemas"]["EventConsumer"][];
        };
        /** The start time of a replay. */
        ReplayRequest: {
            from: components["schemas"]["Timestamp"];
        };
        /** The size of a replay. */
        ReplayResult: {
            /** The consumer. */
            consumer: string;
            /** Number of events that are delivered again. */
            events: number;
        };
        /** An event that a consumer failed to handle. */
        DeadLetter: {
            /** Its number among the dead letters, in ascending order. */
            id: string;
            /** The consumer that failed. */
            consumer: string;
            /** The subject on which it was published. */
            subject: string;
            /** Its sequence number in its JetStream stream. */
            sequence: number;
            /** The error. */
            error: string;
            dead_at: components["schemas"]["Timestamp"];
            /** The event as JSON text. */
            event: string;
        };
        /** A page of dead letters. */
        DeadLetterPage: {
            /** The dead letters, oldest first. */
            items: components["schemas"]["DeadLetter"][];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** The socket is open. All later messages arrive in order. */
        ConnectedData: {
            user_id: components["schemas"]["Id"];
            /** Total number of unread notifications. */
            unread_notifications: number;
            /** True if `last_event_id` was found: missed notifications follow, oldest first, then live ones. False if none was given, or if it is older than the stored history: fetch `GET /api/v1/notifications` again. */
            resumed: boolean;
            /** The newest notification that will not be sent on this socket; null if there is none. In that case, reconnect with `00000000-0000-0000-0000-000000000000`. */
            last_event_id: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** The first message on every notifications socket. */
        ConnectedMessage: {
            /** The type of message. */
            event: "connected";
            data: components["schemas"]["ConnectedData"];
        };
        /** A notification, sent when it happens or after resuming. */
        ContentCommentedMessage: {
            /** The type of message. */
            event: "content_commented";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentCommentedData"];
        };
        /** A notification, sent when it happens or after resuming. */
        ContentLikedMessage: {
            /** The type of message. */
            event: "content_liked";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentLikedData"];
        };
        /** A notification, sent when it happens or after resuming. */
        ContentMentionedMessage: {
            /** The type of message. */
            event: "content_mentioned";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentMentionedData"];
        };
        /** A notification, sent when it happens or after resuming. */
        ContentSharedMessage: {
            /** The type of message. */
            event: "content_shared";
            id: components["schemas"]["Id"];
            data: components["schemas"]["ContentSharedData"];
        };
        /** A notification, sent when it happens or after resuming. */
        FollowRequestApprovedMessage: {
            /** The type of message. */
            event: "follow_request_approved";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestApprovedData"];
        };
        /** A notification, sent when it happens or after resuming. */
        FollowRequestedMessage: {
            /** The type of message. */
            event: "follow_requested";
            id: components["schemas"]["Id"];
            data: components["schemas"]["FollowRequestedData"];
        };
        /** A stream has ended. Its creator and the users to whom it was announced also receive this on the notifications socket, already marked as read. */
        LiveEndedMessage: {
            /** The type of message. */
            event: "live_ended";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveEndedData"];
        };
        /** A user whom you follow is live. */
        LiveStartedMessage: {
            /** The type of message. */
            event: "live_started";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveStartedData"];
        };
        /** Notifications are no longer shown: remove them from the screen. They no longer count as unread. */
        NotificationsWithdrawnMessage: {
            /** The type of message. */
            event: "notifications_withdrawn";
            id: components["schemas"]["Id"];
            data: components["schemas"]["NotificationsWithdrawnData"];
        };
        /** The time of the server. */
        PongData: {
            timestamp: components["schemas"]["Timestamp"];
        };
        /** The response to `ping`. */
        PongMessage: {
            /** The type of message. */
            event: "pong";
            data: components["schemas"]["PongData"];
        };
        /** A notification, sent when it happens or after resuming. */
        UserFollowedMessage: {
            /** The type of message. */
            event: "user_followed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserFollowedData"];
        };
        /** A user no longer follows you, so clients can correct counts and lists. */
        UserUnfollowedMessage: {
            /** The type of message. */
            event: "user_unfollowed";
            id: components["schemas"]["Id"];
            data: components["schemas"]["UserUnfollowedData"];
        };
        /** A message that the server sends on `/api/v1/ws/notifications`, of a kind that this document names. */
        KnownNotificationsServerMessage: components["schemas"]["ConnectedMessage"] | components["schemas"]["ContentCommentedMessage"] | components["schemas"]["ContentLikedMessage"] | components["schemas"]["ContentMentionedMessage"] | components["schemas"]["ContentSharedMessage"] | components["schemas"]["FollowRequestApprovedMessage"] | components["schemas"]["FollowRequestedMessage"] | components["schemas"]["LiveEndedMessage"] | components["schemas"]["LiveStartedMessage"] | components["schemas"]["NotificationsWithdrawnMessage"] | components["schemas"]["PongMessage"] | components["schemas"]["UserFollowedMessage"] | components["schemas"]["UserUnfollowedMessage"];
        /** A message of a kind that is newer than this document. Skip it. */
        UnknownMessage: {
            /** The value that this document does not name. */
            event: string;
        } & {
            [key: string]: unknown;
        };
        /** A message that the server sends on `/api/v1/ws/notifications`. */
        NotificationsServerMessage: components['schemas']['KnownNotificationsServerMessage'] | (Omit<components['schemas']['UnknownMessage'], 'event'> & { event: Unrecognized });
        /** The socket is open. All later messages with an `id` arrive in order. */
        JoinedData: {
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            /** Number of present viewers, including the caller. */
            viewer_count: number;
            /** Number of likes. */
            like_count: number;
            /** True if `last_event_id` was found: missed messages follow, oldest first. False if none was given or it is not of this stream: fetch `GET /api/v1/live/{stream_id}/comments`. */
            resumed: boolean;
            /** The newest message that will not be sent on this socket; null if there is none. */
            last_event_id: string | null;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** The first message on the socket of a stream. */
        JoinedMessage: {
            /** The type of message. */
            event: "joined";
            data: components["schemas"]["JoinedData"];
        };
        /** A comment and its author. */
        LiveCommentData: {
            stream_id: components["schemas"]["Id"];
            comment_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
            user_name: components["schemas"]["DisplayName"];
            user_avatar_url: components["schemas"]["AvatarUrl"];
            /** The text of the comment. */
            text: string;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A user commented on the stream. */
        LiveCommentMessage: {
            /** The type of message. */
            event: "live_comment";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveCommentData"];
        };
        /** The deleted comment. */
        LiveCommentDeletedData: {
            stream_id: components["schemas"]["Id"];
            comment_id: components["schemas"]["Id"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** A comment was deleted; remove it from the screen. */
        LiveCommentDeletedMessage: {
            /** The type of message. */
            event: "live_comment_deleted";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveCommentDeletedData"];
        };
        /** The stream after the change. */
        LiveUpdatedData: {
            stream_id: components["schemas"]["Id"];
            status: components["schemas"]["LiveStatus"];
            title: components["schemas"]["LiveTitle"];
            slow_mode_seconds: components["schemas"]["SlowModeSeconds"];
            /** True if other users may comment. */
            comments_enabled: boolean;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** The stream was changed, or its video started or stopped. */
        LiveUpdatedMessage: {
            /** The type of message. */
            event: "live_updated";
            id: components["schemas"]["Id"];
            data: components["schemas"]["LiveUpdatedData"];
        };
        /** The numbers of a stream. Sent soon after joining, and then when one of them has changed, at most once a second. */
        ViewerCountData: {
            stream_id: components["schemas"]["Id"];
            /** Number of present viewers. Counts users, not sockets, without the creator. */
            viewer_count: number;
            /** Highest number of simultaneous viewers. */
            peak_viewers: number;
            /** Number of likes. */
            like_count: number;
            /** Number of comments. */
            comment_count: number;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** The number of viewers. */
        ViewerCountMessage: {
            /** The type of message. */
            event: "viewer_count";
            data: components["schemas"]["ViewerCountData"];
        };
        /** A message that the server sends on `/api/v1/ws/live/{stream_id}`, of a kind that this document names. */
        KnownLiveServerMessage: components["schemas"]["JoinedMessage"] | components["schemas"]["LiveCommentMessage"] | components["schemas"]["LiveCommentDeletedMessage"] | components["schemas"]["LiveEndedMessage"] | components["schemas"]["LiveUpdatedMessage"] | components["schemas"]["PongMessage"] | components["schemas"]["ViewerCountMessage"];
        /** A message that the server sends on `/api/v1/ws/live/{stream_id}`. */
        LiveServerMessage: components['schemas']['KnownLiveServerMessage'] | (Omit<components['schemas']['UnknownMessage'], 'event'> & { event: Unrecognized });
        /** The methods of the path. */
        AllowDetails: {
            /** The methods, as in `Allow`. */
            allow: string[];
        };
        /** An error, for programs and for developers. */
        AllowDetailsError: {
            /** The code of the error. */
            code: "METHOD_NOT_ALLOWED";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["AllowDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The challenge of the second step. */
        ChallengeDetails: {
            /** The token for `completeTwoFactorLogin`. */
            challenge_token: string;
            /** Number of seconds until the challenge expires. */
            expires_in: number;
        };
        /** An error, for programs and for developers. */
        ChallengeDetailsError: {
            /** The code of the error. */
            code: "TWO_FACTOR_REQUIRED";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["ChallengeDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** How many tries are left, if they are counted. */
        CodeDetails: {
            /** Number of codes that can still be tried before the challenge is revoked. */
            tries_left?: number;
        };
        /** An error, for programs and for developers. */
        CodeDetailsError: {
            /** The code of the error. */
            code: "INVALID_TWO_FACTOR_CODE";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["CodeDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** What exactly is wrong. English; for developers. */
        DetailReason: string;
        /** What does not answer. */
        DependencyDetails: {
            /** The name of the dependency. */
            dependency?: string;
            reason?: components["schemas"]["DetailReason"];
        };
        /** An error, for programs and for developers. */
        DependencyDetailsError: {
            /** The code of the error. */
            code: "SERVICE_UNAVAILABLE";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["DependencyDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The device that another account uses. */
        DeviceDetails: {
            platform: components["schemas"]["PushPlatform"];
        };
        /** An error, for programs and for developers. */
        DeviceDetailsError: {
            /** The code of the error. */
            code: "DEVICE_TOKEN_TAKEN";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["DeviceDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The field of the request that is meant. */
        DetailField: string;
        /** One problem of a request. */
        Issue: {
            /** The path of the field, for example `media.0.media_id`; empty if it is the whole. */
            field: string;
            /** What is wrong. English; for developers. */
            message: string;
        };
        /** The problems of the request, the first 20 of them. */
        Issues: components["schemas"]["Issue"][];
        /** The field that is meant. */
        FieldDetails: {
            field?: components["schemas"]["DetailField"];
            reason?: components["schemas"]["DetailReason"];
            /** The part of the request: `body`, `query`, `param` or `header`. */
            in?: string;
            issues?: components["schemas"]["Issues"];
        };
        /** An error, for programs and for developers. */
        FieldDetailsError: {
            /** The code of the error. */
            code: "INVALID_EMAIL" | "INVALID_USERNAME" | "WEAK_PASSWORD" | "CONTENT_TOO_LONG" | "INVALID_VISIBILITY";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["FieldDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The limit. */
        LimitDetails: {
            /** The limit. */
            limit: number;
        };
        /** An error, for programs and for developers. */
        LimitDetailsError: {
            /** The code of the error. */
            code: "LIMIT_REACHED";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["LimitDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** What the request declared. */
        MediaTypeDetails: {
            /** Its `Content-Type`; null if it had none. */
            content_type?: string | null;
            /** Its `Content-Encoding`. */
            content_encoding?: string;
        };
        /** An error, for programs and for developers. */
        MediaTypeDetailsError: {
            /** The code of the error. */
            code: "UNSUPPORTED_MEDIA_TYPE";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["MediaTypeDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The error has no details. */
        NoDetails: Record<string, never>;
        /** An error, for programs and for developers. */
        NoDetailsError: {
            /** The code of the error. */
            code: "SELF_FOLLOW" | "SELF_BLOCK" | "SELF_MUTE" | "SELF_CLOSE_FRIEND" | "SELF_BAN" | "NOT_A_FOLLOWER" | "INVALID_VERIFICATION_CODE" | "INVALID_NONCE" | "TOKEN_EXPIRED" | "MISSING_AUTH_HEADER" | "INVALID_INGEST_SECRET" | "NOT_CONTENT_OWNER" | "INVALID_STREAM_KEY" | "BANNED_FROM_STREAM" | "COMMENTS_DISABLED" | "NOT_FOLLOWING" | "NOT_SUBSCRIBED" | "USER_BLOCKED" | "EMAIL_NOT_VERIFIED" | "USER_NOT_FOUND" | "HIGHLIGHT_NOT_FOUND" | "MEDIA_NOT_FOUND" | "NOTIFICATION_NOT_FOUND" | "DEVICE_NOT_FOUND" | "CONSUMER_NOT_FOUND" | "DEAD_LETTER_NOT_FOUND" | "SESSION_NOT_FOUND" | "FOLLOW_REQUEST_NOT_FOUND" | "PROVIDER_NOT_FOUND" | "IDENTITY_NOT_FOUND" | "EMAIL_ALREADY_VERIFIED" | "TWO_FACTOR_ALREADY_ENABLED" | "TWO_FACTOR_NOT_STARTED" | "TWO_FACTOR_NOT_ENABLED" | "IDENTITY_TAKEN" | "LAST_SIGN_IN_METHOD" | "CONTENT_ALREADY_DELETED" | "CONTENT_ALREADY_PUBLISHED" | "STREAM_NOT_LIVE" | "MEDIA_NOT_UPLOADED" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_IN_PROGRESS" | "PRECONDITION_FAILED" | "UPGRADE_REQUIRED" | "SLOW_MODE" | "INTERNAL_ERROR" | "DATABASE_ERROR" | "ENCRYPTION_ERROR" | "STORAGE_ERROR" | "EVENT_PUBLISH_ERROR";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["NoDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The path that does not exist. */
        PathDetails: {
            /** The path of the request. */
            path: string;
        };
        /** An error, for programs and for developers. */
        PathDetailsError: {
            /** The code of the error. */
            code: "ROUTE_NOT_FOUND";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["PathDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The quota. */
        QuotaDetails: {
            /** Bytes that may be used. */
            limit_bytes?: number;
            /** Bytes of uploaded files. */
            used_bytes?: number;
            /** Bytes of open reservations. */
            reserved_bytes?: number;
        };
        /** An error, for programs and for developers. */
        QuotaDetailsError: {
            /** The code of the error. */
            code: "STORAGE_QUOTA_EXCEEDED";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["QuotaDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** Size of the file. */
        RangeDetails: {
            /** In bytes. */
            size_bytes?: number;
        };
        /** An error, for programs and for developers. */
        RangeDetailsError: {
            /** The code of the error. */
            code: "RANGE_NOT_SATISFIABLE";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["RangeDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The limit that was exceeded. */
        RateLimitDetails: {
            /** Number of requests in a minute. */
            limit?: number;
            reason?: components["schemas"]["DetailReason"];
        };
        /** An error, for programs and for developers. */
        RateLimitDetailsError: {
            /** The code of the error. */
            code: "RATE_LIMIT_EXCEEDED";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["RateLimitDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** What exactly is wrong. */
        ReasonDetails: {
            reason?: components["schemas"]["DetailReason"];
            field?: components["schemas"]["DetailField"];
        };
        /** An error, for programs and for developers. */
        ReasonDetailsError: {
            /** The code of the error. */
            code: "INVALID_CURSOR" | "DUPLICATE_FOLLOW" | "INVALID_REDIRECT_URI" | "INVALID_OIDC_STATE" | "INVALID_MEDIA" | "INVALID_CREDENTIALS" | "INVALID_AUTHORIZATION_CODE" | "INVALID_ID_TOKEN" | "INVALID_TOKEN" | "REAUTHENTICATION_REQUIRED" | "CONTENT_NOT_FOUND" | "COMMENT_NOT_FOUND" | "USERNAME_TAKEN" | "EMAIL_TAKEN";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["ReasonDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The role that the caller needs. */
        RoleDetails: {
            needs?: components["schemas"]["Role"];
            reason?: components["schemas"]["DetailReason"];
        };
        /** An error, for programs and for developers. */
        RoleDetailsError: {
            /** The code of the error. */
            code: "INSUFFICIENT_ROLE";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["RoleDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The size that is allowed. */
        SizeDetails: {
            /** Number of bytes. */
            limit_bytes?: number;
        };
        /** An error, for programs and for developers. */
        SizeDetailsError: {
            /** The code of the error. */
            code: "PAYLOAD_TOO_LARGE";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["SizeDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The stream that is running. */
        StreamDetails: {
            stream_id?: components["schemas"]["Id"];
        };
        /** An error, for programs and for developers. */
        StreamDetailsError: {
            /** The code of the error. */
            code: "ALREADY_LIVE";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["StreamDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The suspension of the account. */
        SuspensionDetails: {
            /** The reason for the owner of the account. */
            reason: string;
            /** Time at which the suspension ends; null if it has no end. */
            until: string | null;
        };
        /** An error, for programs and for developers. */
        SuspensionDetailsError: {
            /** The code of the error. */
            code: "ACCOUNT_SUSPENDED";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["SuspensionDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** Why the upload is not accepted now. */
        UploadDetails: {
            /** How many are allowed at once. */
            limit?: number;
            reason?: components["schemas"]["DetailReason"];
        };
        /** An error, for programs and for developers. */
        UploadDetailsError: {
            /** The code of the error. */
            code: "TOO_MANY_RESERVATIONS" | "UPLOAD_TOO_SLOW" | "TOO_MANY_UPLOADS";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["UploadDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The problems of the request. */
        ValidationDetails: {
            /** The part of the request: `body`, `query`, `param` or `header`. */
            in?: string;
            issues: components["schemas"]["Issues"];
        };
        /** An error, for programs and for developers. */
        ValidationDetailsError: {
            /** The code of the error. */
            code: "VALIDATION_FAILED";
            /** One sentence in English for people. It may change; do not parse it. */
            message: string;
            details: components["schemas"]["ValidationDetails"];
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** An error with a code that this document names. */
        KnownError: components["schemas"]["AllowDetailsError"] | components["schemas"]["ChallengeDetailsError"] | components["schemas"]["CodeDetailsError"] | components["schemas"]["DependencyDetailsError"] | components["schemas"]["DeviceDetailsError"] | components["schemas"]["FieldDetailsError"] | components["schemas"]["LimitDetailsError"] | components["schemas"]["MediaTypeDetailsError"] | components["schemas"]["NoDetailsError"] | components["schemas"]["PathDetailsError"] | components["schemas"]["QuotaDetailsError"] | components["schemas"]["RangeDetailsError"] | components["schemas"]["RateLimitDetailsError"] | components["schemas"]["ReasonDetailsError"] | components["schemas"]["RoleDetailsError"] | components["schemas"]["SizeDetailsError"] | components["schemas"]["StreamDetailsError"] | components["schemas"]["SuspensionDetailsError"] | components["schemas"]["UploadDetailsError"] | components["schemas"]["ValidationDetailsError"];
        /** A code of the error catalogue. Treat an unknown code by its HTTP status. */
        ErrorCode: "VALIDATION_FAILED" | "INVALID_EMAIL" | "INVALID_USERNAME" | "WEAK_PASSWORD" | "CONTENT_TOO_LONG" | "INVALID_VISIBILITY" | "INVALID_CURSOR" | "DUPLICATE_FOLLOW" | "SELF_FOLLOW" | "SELF_BLOCK" | "SELF_MUTE" | "SELF_CLOSE_FRIEND" | "SELF_BAN" | "NOT_A_FOLLOWER" | "INVALID_VERIFICATION_CODE" | "INVALID_REDIRECT_URI" | "INVALID_OIDC_STATE" | "INVALID_NONCE" | "INVALID_MEDIA" | "INVALID_CREDENTIALS" | "TWO_FACTOR_REQUIRED" | "INVALID_TWO_FACTOR_CODE" | "INVALID_AUTHORIZATION_CODE" | "INVALID_ID_TOKEN" | "TOKEN_EXPIRED" | "INVALID_TOKEN" | "MISSING_AUTH_HEADER" | "INVALID_INGEST_SECRET" | "NOT_CONTENT_OWNER" | "INVALID_STREAM_KEY" | "BANNED_FROM_STREAM" | "COMMENTS_DISABLED" | "NOT_FOLLOWING" | "NOT_SUBSCRIBED" | "USER_BLOCKED" | "ACCOUNT_SUSPENDED" | "INSUFFICIENT_ROLE" | "REAUTHENTICATION_REQUIRED" | "EMAIL_NOT_VERIFIED" | "USER_NOT_FOUND" | "CONTENT_NOT_FOUND" | "COMMENT_NOT_FOUND" | "HIGHLIGHT_NOT_FOUND" | "MEDIA_NOT_FOUND" | "NOTIFICATION_NOT_FOUND" | "DEVICE_NOT_FOUND" | "CONSUMER_NOT_FOUND" | "DEAD_LETTER_NOT_FOUND" | "SESSION_NOT_FOUND" | "FOLLOW_REQUEST_NOT_FOUND" | "PROVIDER_NOT_FOUND" | "IDENTITY_NOT_FOUND" | "ROUTE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "USERNAME_TAKEN" | "EMAIL_TAKEN" | "EMAIL_ALREADY_VERIFIED" | "TWO_FACTOR_ALREADY_ENABLED" | "TWO_FACTOR_NOT_STARTED" | "TWO_FACTOR_NOT_ENABLED" | "DEVICE_TOKEN_TAKEN" | "IDENTITY_TAKEN" | "LAST_SIGN_IN_METHOD" | "CONTENT_ALREADY_DELETED" | "CONTENT_ALREADY_PUBLISHED" | "ALREADY_LIVE" | "STREAM_NOT_LIVE" | "LIMIT_REACHED" | "MEDIA_NOT_UPLOADED" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_IN_PROGRESS" | "STORAGE_QUOTA_EXCEEDED" | "TOO_MANY_RESERVATIONS" | "UPLOAD_TOO_SLOW" | "PAYLOAD_TOO_LARGE" | "RANGE_NOT_SATISFIABLE" | "UNSUPPORTED_MEDIA_TYPE" | "PRECONDITION_FAILED" | "UPGRADE_REQUIRED" | "SLOW_MODE" | "TOO_MANY_UPLOADS" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "DATABASE_ERROR" | "ENCRYPTION_ERROR" | "STORAGE_ERROR" | "EVENT_PUBLISH_ERROR" | "SERVICE_UNAVAILABLE" | (string & {});
        /** An error with a code that is newer than this document. Treat it by its HTTP status. */
        UnknownError: {
            code: components["schemas"]["ErrorCode"];
            /** One sentence in English for people. */
            message: string;
            /** Details that the code's page describes. */
            details: {
                [key: string]: unknown;
            };
            /** Address of the code's page in the documentation. */
            doc_url: string;
            /** True if the same call may succeed later without changes. */
            retryable: boolean;
        };
        /** The error, for programs and for developers. `code` is the discriminator; it determines `details`. */
        ErrorBody: components['schemas']['KnownError'] | (Omit<components['schemas']['UnknownError'], 'code'> & { code: Unrecognized });
    };
    parameters: {
        IdempotencyKey: string;
        IfNoneMatch: string;
        /** The provider's id, from `GET /api/v1/auth/providers`. */
        Provider: string;
        IfMatch: string;
        /** Maximum number of items on a page. */
        Limit: number;
        /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
        Cursor: string;
        /** The session's id, from `GET /api/v1/users/me/sessions`. */
        SessionId: components["schemas"]["Id"];
        /** The username. */
        UsernameInPath: string;
        /** Up to 100 users' ids, separated by commas, or as several parameters with this name, or both. */
        UserIds: components["schemas"]["Id"][];
        /** The user's id. */
        UserId: components["schemas"]["Id"];
        /** The media item's id, from `POST /api/v1/media`. */
        MediaId: components["schemas"]["Id"];
        /** The post's id. */
        PostId: components["schemas"]["Id"];
        /** The reel's id. */
        ReelId: components["schemas"]["Id"];
        /** The first day in UTC. The default is 27 days before the last day. */
        From: string;
        /** The last day in UTC. The default is today. At most 366 days after the first day. */
        To: string;
        /** Returns only posts, or only reels. */
        PostType: "post" | "reel";
        /** The story's id. */
        StoryId: components["schemas"]["Id"];
        /** The highlight's id. */
        HighlightId: components["schemas"]["Id"];
        /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
        ContentId: components["schemas"]["Id"];
        /** Newest first, or the comments with the most replies first. */
        CommentSort: "newest" | "top";
        /** The comment's id. */
        CommentId: components["schemas"]["Id"];
        /** `ch` ranks by what the caller may like best. `time` returns content of followed users, newest first. */
        FeedAlgorithm: "ch" | "time";
        /** Adds `ranking` to each item, which explains its position. These responses never come from a cache. */
        Explain: boolean;
        CacheControl: string;
        /** The id of content of any type. */
        AnyContentId: components["schemas"]["Id"];
        /** A hashtag in lower case without `#`, of letters, combining marks and digits of any script, and underscores. */
        Tag: string;
        /**
         * @description Words in any order, without regard to case and accents. The last word may be incomplete, and small typos are
         *     tolerated. For content, filters are possible too: `from:alice` (a creator), `tag:sunset` or `#sunset`,
         *     `before:2026-11-22` (published before that day, UTC), `has:video` and `has:image`. Filters can be used without words.
         */
        SearchText: string;
        /** `users`, `tags` or `posts` (posts, reels and live streams). If omitted, the first page starts with up to three users and three tags, followed by content. */
        SearchType: "users" | "tags" | "posts";
        /** `posts`, `reels` or `live` for content of that type, or a topic: a hashtag without `#`, of letters, combining marks and digits of any script, and underscores. */
        TrendingCategory: string;
        /** Maximum number of items in each section. */
        SectionLimit: number;
        /** The device's id. */
        DeviceId: components["schemas"]["Id"];
        /** The stream's id. */
        StreamId: components["schemas"]["Id"];
        /** The id of the banned user. */
        BannedUserId: components["schemas"]["Id"];
        /** The beginning of a username, a whole e-mail address, or a whole username that a user has given up in the last 30 days. */
        AccountQuery: string;
        /** Returns only accounts in this state. */
        AccountState: "active" | "suspended";
        /** The id of the dead letter. */
        DeadLetterId: string;
    };
}
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type Username = components['schemas']['Username'];
export type Email = components['schemas']['Email'];
export type NewPassword = components['schemas']['NewPassword'];
export type DisplayName = components['schemas']['DisplayName'];
export type RegisterRequest = components['schemas']['RegisterRequest'];
export type Id = components['schemas']['Id'];
export type AvatarUrl = components['schemas']['AvatarUrl'];
export type Bio = components['schemas']['Bio'];
export type Role = components['schemas']['Role'];
export type Timestamp = components['schemas']['Timestamp'];
export type Me = components['schemas']['Me'];
export type TokenPair = components['schemas']['TokenPair'];
export type DeviceToken = components['schemas']['DeviceToken'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type RefreshTokenRequest = components['schemas']['RefreshTokenRequest'];
export type TwoFactorCode = components['schemas']['TwoFactorCode'];
export type TwoFactorLoginRequest = components['schemas']['TwoFactorLoginRequest'];
export type ForgotPasswordRequest = components['schemas']['ForgotPasswordRequest'];
export type ResetPasswordRequest = components['schemas']['ResetPasswordRequest'];
export type SignInProvider = components['schemas']['SignInProvider'];
export type SignInProviderList = components['schemas']['SignInProviderList'];
export type StartOidcRequest = components['schemas']['StartOidcRequest'];
export type OidcFlow = components['schemas']['OidcFlow'];
export type CompleteOidcRequest = components['schemas']['CompleteOidcRequest'];
export type OidcNonce = components['schemas']['OidcNonce'];
export type IdTokenRequest = components['schemas']['IdTokenRequest'];
export type DeleteMeRequest = components['schemas']['DeleteMeRequest'];
export type AccountDeletion = components['schemas']['AccountDeletion'];
export type ClearableProfileField = components['schemas']['ClearableProfileField'];
export type UpdateMeRequest = components['schemas']['UpdateMeRequest'];
export type AccountExport = components['schemas']['AccountExport'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type ChangeEmailRequest = components['schemas']['ChangeEmailRequest'];
export type VerifyEmailRequest = components['schemas']['VerifyEmailRequest'];
export type SessionInfo = components['schemas']['SessionInfo'];
export type NextCursor = components['schemas']['NextCursor'];
export type SessionInfoPage = components['schemas']['SessionInfoPage'];
export type TwoFactorState = components['schemas']['TwoFactorState'];
export type ReauthenticationRequest = components['schemas']['ReauthenticationRequest'];
export type TwoFactorSecret = components['schemas']['TwoFactorSecret'];
export type TwoFactorCodeRequest = components['schemas']['TwoFactorCodeRequest'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type TwoFactorConfirmationRequest = components['schemas']['TwoFactorConfirmationRequest'];
export type Identity = components['schemas']['Identity'];
export type IdentityList = components['schemas']['IdentityList'];
export type LinkWithCodeRequest = components['schemas']['LinkWithCodeRequest'];
export type LinkWithIdTokenRequest = components['schemas']['LinkWithIdTokenRequest'];
export type Relationship = components['schemas']['Relationship'];
export type UserProfile = components['schemas']['UserProfile'];
export type RelationshipList = components['schemas']['RelationshipList'];
export type BlockedUser = components['schemas']['BlockedUser'];
export type BlockedUserPage = components['schemas']['BlockedUserPage'];
export type MutedUser = components['schemas']['MutedUser'];
export type MutedUserPage = components['schemas']['MutedUserPage'];
export type CloseFriend = components['schemas']['CloseFriend'];
export type CloseFriendPage = components['schemas']['CloseFriendPage'];
export type FollowRequest = components['schemas']['FollowRequest'];
export type FollowRequestPage = components['schemas']['FollowRequestPage'];
export type RelatedUser = components['schemas']['RelatedUser'];
export type RelatedUserPage = components['schemas']['RelatedUserPage'];
export type BlockRequest = components['schemas']['BlockRequest'];
export type MuteRequest = components['schemas']['MuteRequest'];
export type RecommendationKind = components['schemas']['RecommendationKind'];
export type RecommendationReason = components['schemas']['RecommendationReason'];
export type Recommendation = components['schemas']['Recommendation'];
export type RecommendationPage = components['schemas']['RecommendationPage'];
export type StorageUsage = components['schemas']['StorageUsage'];
export type MediaTypeInput = components['schemas']['MediaTypeInput'];
export type MediaKindInput = components['schemas']['MediaKindInput'];
export type CreateMediaRequest = components['schemas']['CreateMediaRequest'];
export type MediaStatus = components['schemas']['MediaStatus'];
export type MediaUpload = components['schemas']['MediaUpload'];
export type ReservedMedia = components['schemas']['ReservedMedia'];
export type UploadMediaRequest = components['schemas']['UploadMediaRequest'];
export type MediaKind = components['schemas']['MediaKind'];
export type MediaVariant = components['schemas']['MediaVariant'];
export type Media = components['schemas']['Media'];
export type Caption = components['schemas']['Caption'];
export type VisibilityInput = components['schemas']['VisibilityInput'];
export type AltText = components['schemas']['AltText'];
export type PostMediaInput = components['schemas']['PostMediaInput'];
export type ContentWarning = components['schemas']['ContentWarning'];
export type PublishAt = components['schemas']['PublishAt'];
export type CreatePostRequest = components['schemas']['CreatePostRequest'];
export type ContentStatus = components['schemas']['ContentStatus'];
export type UserSummary = components['schemas']['UserSummary'];
export type Visibility = components['schemas']['Visibility'];
export type ContentMedia = components['schemas']['ContentMedia'];
export type Mention = components['schemas']['Mention'];
export type Money = components['schemas']['Money'];
export type EngagementStats = components['schemas']['EngagementStats'];
export type ViewerState = components['schemas']['ViewerState'];
export type RankingSignals = components['schemas']['RankingSignals'];
export type RankingReasonKind = components['schemas']['RankingReasonKind'];
export type RankingReason = components['schemas']['RankingReason'];
export type Ranking = components['schemas']['Ranking'];
export type Post = components['schemas']['Post'];
export type ClearableField = components['schemas']['ClearableField'];
export type EditPostRequest = components['schemas']['EditPostRequest'];
export type CaptionEdit = components['schemas']['CaptionEdit'];
export type CaptionEditPage = components['schemas']['CaptionEditPage'];
export type CreateReelRequest = components['schemas']['CreateReelRequest'];
export type Reel = components['schemas']['Reel'];
export type ReelTotals = components['schemas']['ReelTotals'];
export type ReelDay = components['schemas']['ReelDay'];
export type ReelAnalytics = components['schemas']['ReelAnalytics'];
export type StoryViewerState = components['schemas']['StoryViewerState'];
export type Story = components['schemas']['Story'];
export type LiveStatus = components['schemas']['LiveStatus'];
export type LiveTitle = components['schemas']['LiveTitle'];
export type LiveViewerState = components['schemas']['LiveViewerState'];
export type SlowModeSeconds = components['schemas']['SlowModeSeconds'];
export type Live = components['schemas']['Live'];
export type KnownContent = components['schemas']['KnownContent'];
export type UnknownContent = components['schemas']['UnknownContent'];
export type Content = components['schemas']['Content'];
export type ContentPage = components['schemas']['ContentPage'];
export type CreateStoryRequest = components['schemas']['CreateStoryRequest'];
export type StoryGroup = components['schemas']['StoryGroup'];
export type StoryGroupPage = components['schemas']['StoryGroupPage'];
export type StoryViewer = components['schemas']['StoryViewer'];
export type StoryViewerPage = components['schemas']['StoryViewerPage'];
export type LikeState = components['schemas']['LikeState'];
export type StoryPage = components['schemas']['StoryPage'];
export type HighlightTitle = components['schemas']['HighlightTitle'];
export type CreateHighlightRequest = components['schemas']['CreateHighlightRequest'];
export type Highlight = components['schemas']['Highlight'];
export type HighlightWithStories = components['schemas']['HighlightWithStories'];
export type EditHighlightRequest = components['schemas']['EditHighlightRequest'];
export type HighlightPage = components['schemas']['HighlightPage'];
export type OrderHighlightsRequest = components['schemas']['OrderHighlightsRequest'];
export type Liker = components['schemas']['Liker'];
export type LikerPage = components['schemas']['LikerPage'];
export type CommentText = components['schemas']['CommentText'];
export type CommentRequest = components['schemas']['CommentRequest'];
export type Comment = components['schemas']['Comment'];
export type CommentWithReplies = components['schemas']['CommentWithReplies'];
export type CommentPage = components['schemas']['CommentPage'];
export type ReplyPage = components['schemas']['ReplyPage'];
export type ShareText = components['schemas']['ShareText'];
export type ShareRequest = components['schemas']['ShareRequest'];
export type Share = components['schemas']['Share'];
export type SaveState = components['schemas']['SaveState'];
export type ViewInput = components['schemas']['ViewInput'];
export type RecordViewsRequest = components['schemas']['RecordViewsRequest'];
export type RecordedViews = components['schemas']['RecordedViews'];
export type FeedSource = components['schemas']['FeedSource'];
export type FeedbackKindInput = components['schemas']['FeedbackKindInput'];
export type GiveFeedbackRequest = components['schemas']['GiveFeedbackRequest'];
export type FeedbackKind = components['schemas']['FeedbackKind'];
export type Feedback = components['schemas']['Feedback'];
export type Interest = components['schemas']['Interest'];
export type InterestPage = components['schemas']['InterestPage'];
export type UserSearchResult = components['schemas']['UserSearchResult'];
export type TagSearchResult = components['schemas']['TagSearchResult'];
export type KnownSearchResult = components['schemas']['KnownSearchResult'];
export type UnknownSearchResult = components['schemas']['UnknownSearchResult'];
export type SearchResult = components['schemas']['SearchResult'];
export type SearchPage = components['schemas']['SearchPage'];
export type TrendingTag = components['schemas']['TrendingTag'];
export type TrendingTagPage = components['schemas']['TrendingTagPage'];
export type Discovery = components['schemas']['Discovery'];
export type ContentType = components['schemas']['ContentType'];
export type ContentCommentedData = components['schemas']['ContentCommentedData'];
export type ContentCommentedNotification = components['schemas']['ContentCommentedNotification'];
export type ContentLikedData = components['schemas']['ContentLikedData'];
export type ContentLikedNotification = components['schemas']['ContentLikedNotification'];
export type ContentMentionedData = components['schemas']['ContentMentionedData'];
export type ContentMentionedNotification = components['schemas']['ContentMentionedNotification'];
export type ContentSharedData = components['schemas']['ContentSharedData'];
export type ContentSharedNotification = components['schemas']['ContentSharedNotification'];
export type FollowRequestApprovedData = components['schemas']['FollowRequestApprovedData'];
export type FollowRequestApprovedNotification = components['schemas']['FollowRequestApprovedNotification'];
export type FollowRequestedData = components['schemas']['FollowRequestedData'];
export type FollowRequestedNotification = components['schemas']['FollowRequestedNotification'];
export type EndReason = components['schemas']['EndReason'];
export type LiveEndedData = components['schemas']['LiveEndedData'];
export type LiveEndedNotification = components['schemas']['LiveEndedNotification'];
export type LiveStartedData = components['schemas']['LiveStartedData'];
export type LiveStartedNotification = components['schemas']['LiveStartedNotification'];
export type NotificationsWithdrawnData = components['schemas']['NotificationsWithdrawnData'];
export type NotificationsWithdrawnNotification = components['schemas']['NotificationsWithdrawnNotification'];
export type UserFollowedData = components['schemas']['UserFollowedData'];
export type UserFollowedNotification = components['schemas']['UserFollowedNotification'];
export type UserUnfollowedData = components['schemas']['UserUnfollowedData'];
export type UserUnfollowedNotification = components['schemas']['UserUnfollowedNotification'];
export type KnownNotification = components['schemas']['KnownNotification'];
export type UnknownNotification = components['schemas']['UnknownNotification'];
export type Notification = components['schemas']['Notification'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type MarkNotificationsReadRequest = components['schemas']['MarkNotificationsReadRequest'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type NotificationGroup = components['schemas']['NotificationGroup'];
export type NotificationGroupPage = components['schemas']['NotificationGroupPage'];
export type NotificationKind = components['schemas']['NotificationKind'];
export type NotificationPreference = components['schemas']['NotificationPreference'];
export type NotificationPreferences = components['schemas']['NotificationPreferences'];
export type NotificationKindInput = components['schemas']['NotificationKindInput'];
export type PreferenceChange = components['schemas']['PreferenceChange'];
export type EditPreferencesRequest = components['schemas']['EditPreferencesRequest'];
export type PushPlatform = components['schemas']['PushPlatform'];
export type PushEnvironment = components['schemas']['PushEnvironment'];
export type Device = components['schemas']['Device'];
export type DeviceList = components['schemas']['DeviceList'];
export type PushPlatformInput = components['schemas']['PushPlatformInput'];
export type PushEnvironmentInput = components['schemas']['PushEnvironmentInput'];
export type RegisterDeviceRequest = components['schemas']['RegisterDeviceRequest'];
export type LivePage = components['schemas']['LivePage'];
export type AnnouncementInput = components['schemas']['AnnouncementInput'];
export type StartLiveRequest = components['schemas']['StartLiveRequest'];
export type Ingest = components['schemas']['Ingest'];
export type StartedLive = components['schemas']['StartedLive'];
export type EditLiveRequest = components['schemas']['EditLiveRequest'];
export type LiveStatusReport = components['schemas']['LiveStatusReport'];
export type LiveSummary = components['schemas']['LiveSummary'];
export type LiveCommentRequest = components['schemas']['LiveCommentRequest'];
export type LiveViewer = components['schemas']['LiveViewer'];
export type LiveViewerPage = components['schemas']['LiveViewerPage'];
export type LiveBan = components['schemas']['LiveBan'];
export type LiveBanPage = components['schemas']['LiveBanPage'];
export type BanViewerRequest = components['schemas']['BanViewerRequest'];
export type SocketTicket = components['schemas']['SocketTicket'];
export type AccountState = components['schemas']['AccountState'];
export type AccountSummary = components['schemas']['AccountSummary'];
export type AccountPage = components['schemas']['AccountPage'];
export type Suspension = components['schemas']['Suspension'];
export type Account = components['schemas']['Account'];
export type SuspendRequest = components['schemas']['SuspendRequest'];
export type RoleInput = components['schemas']['RoleInput'];
export type RoleRequest = components['schemas']['RoleRequest'];
export type RankedItem = components['schemas']['RankedItem'];
export type RankedFeed = components['schemas']['RankedFeed'];
export type SigningKeyState = components['schemas']['SigningKeyState'];
export type SigningKey = components['schemas']['SigningKey'];
export type SigningKeyList = components['schemas']['SigningKeyList'];
export type RotateSigningKeysRequest = components['schemas']['RotateSigningKeysRequest'];
export type EventStream = components['schemas']['EventStream'];
export type EventConsumer = components['schemas']['EventConsumer'];
export type EventConsumerList = components['schemas']['EventConsumerList'];
export type ReplayRequest = components['schemas']['ReplayRequest'];
export type ReplayResult = components['schemas']['ReplayResult'];
export type DeadLetter = components['schemas']['DeadLetter'];
export type DeadLetterPage = components['schemas']['DeadLetterPage'];
export type ConnectedData = components['schemas']['ConnectedData'];
export type ConnectedMessage = components['schemas']['ConnectedMessage'];
export type ContentCommentedMessage = components['schemas']['ContentCommentedMessage'];
export type ContentLikedMessage = components['schemas']['ContentLikedMessage'];
export type ContentMentionedMessage = components['schemas']['ContentMentionedMessage'];
export type ContentSharedMessage = components['schemas']['ContentSharedMessage'];
export type FollowRequestApprovedMessage = components['schemas']['FollowRequestApprovedMessage'];
export type FollowRequestedMessage = components['schemas']['FollowRequestedMessage'];
export type LiveEndedMessage = components['schemas']['LiveEndedMessage'];
export type LiveStartedMessage = components['schemas']['LiveStartedMessage'];
export type NotificationsWithdrawnMessage = components['schemas']['NotificationsWithdrawnMessage'];
export type PongData = components['schemas']['PongData'];
export type PongMessage = components['schemas']['PongMessage'];
export type UserFollowedMessage = components['schemas']['UserFollowedMessage'];
export type UserUnfollowedMessage = components['schemas']['UserUnfollowedMessage'];
export type KnownNotificationsServerMessage = components['schemas']['KnownNotificationsServerMessage'];
export type UnknownMessage = components['schemas']['UnknownMessage'];
export type NotificationsServerMessage = components['schemas']['NotificationsServerMessage'];
export type JoinedData = components['schemas']['JoinedData'];
export type JoinedMessage = components['schemas']['JoinedMessage'];
export type LiveCommentData = components['schemas']['LiveCommentData'];
export type LiveCommentMessage = components['schemas']['LiveCommentMessage'];
export type LiveCommentDeletedData = components['schemas']['LiveCommentDeletedData'];
export type LiveCommentDeletedMessage = components['schemas']['LiveCommentDeletedMessage'];
export type LiveUpdatedData = components['schemas']['LiveUpdatedData'];
export type LiveUpdatedMessage = components['schemas']['LiveUpdatedMessage'];
export type ViewerCountData = components['schemas']['ViewerCountData'];
export type ViewerCountMessage = components['schemas']['ViewerCountMessage'];
export type KnownLiveServerMessage = components['schemas']['KnownLiveServerMessage'];
export type LiveServerMessage = components['schemas']['LiveServerMessage'];
export type AllowDetails = components['schemas']['AllowDetails'];
export type AllowDetailsError = components['schemas']['AllowDetailsError'];
export type ChallengeDetails = components['schemas']['ChallengeDetails'];
export type ChallengeDetailsError = components['schemas']['ChallengeDetailsError'];
export type CodeDetails = components['schemas']['CodeDetails'];
export type CodeDetailsError = components['schemas']['CodeDetailsError'];
export type DetailReason = components['schemas']['DetailReason'];
export type DependencyDetails = components['schemas']['DependencyDetails'];
export type DependencyDetailsError = components['schemas']['DependencyDetailsError'];
export type DeviceDetails = components['schemas']['DeviceDetails'];
export type DeviceDetailsError = components['schemas']['DeviceDetailsError'];
export type DetailField = components['schemas']['DetailField'];
export type Issue = components['schemas']['Issue'];
export type Issues = components['schemas']['Issues'];
export type FieldDetails = components['schemas']['FieldDetails'];
export type FieldDetailsError = components['schemas']['FieldDetailsError'];
export type LimitDetails = components['schemas']['LimitDetails'];
export type LimitDetailsError = components['schemas']['LimitDetailsError'];
export type MediaTypeDetails = components['schemas']['MediaTypeDetails'];
export type MediaTypeDetailsError = components['schemas']['MediaTypeDetailsError'];
export type NoDetails = components['schemas']['NoDetails'];
export type NoDetailsError = components['schemas']['NoDetailsError'];
export type PathDetails = components['schemas']['PathDetails'];
export type PathDetailsError = components['schemas']['PathDetailsError'];
export type QuotaDetails = components['schemas']['QuotaDetails'];
export type QuotaDetailsError = components['schemas']['QuotaDetailsError'];
export type RangeDetails = components['schemas']['RangeDetails'];
export type RangeDetailsError = components['schemas']['RangeDetailsError'];
export type RateLimitDetails = components['schemas']['RateLimitDetails'];
export type RateLimitDetailsError = components['schemas']['RateLimitDetailsError'];
export type ReasonDetails = components['schemas']['ReasonDetails'];
export type ReasonDetailsError = components['schemas']['ReasonDetailsError'];
export type RoleDetails = components['schemas']['RoleDetails'];
export type RoleDetailsError = components['schemas']['RoleDetailsError'];
export type SizeDetails = components['schemas']['SizeDetails'];
export type SizeDetailsError = components['schemas']['SizeDetailsError'];
export type StreamDetails = components['schemas']['StreamDetails'];
export type StreamDetailsError = components['schemas']['StreamDetailsError'];
export type SuspensionDetails = components['schemas']['SuspensionDetails'];
export type SuspensionDetailsError = components['schemas']['SuspensionDetailsError'];
export type UploadDetails = components['schemas']['UploadDetails'];
export type UploadDetailsError = components['schemas']['UploadDetailsError'];
export type ValidationDetails = components['schemas']['ValidationDetails'];
export type ValidationDetailsError = components['schemas']['ValidationDetailsError'];
export type KnownError = components['schemas']['KnownError'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type UnknownError = components['schemas']['UnknownError'];
export type ErrorBody = components['schemas']['ErrorBody'];
export interface operations {
    register: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["RegisterRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["TokenPair"] } };
        };
    };
    login: {
        requestBody: { content: { "application/json": components["schemas"]["LoginRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["TokenPair"] } };
        };
    };
    refreshSession: {
        requestBody: { content: { "application/json": components["schemas"]["RefreshTokenRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["TokenPair"] } };
        };
    };
    logout: {
        requestBody: { content: { "application/json": components["schemas"]["RefreshTokenRequest"] } };
        responses: {
            204: {};
        };
    };
    completeTwoFactorLogin: {
        requestBody: { content: { "application/json": components["schemas"]["TwoFactorLoginRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["TokenPair"] } };
        };
    };
    requestPasswordReset: {
        requestBody: { content: { "application/json": components["schemas"]["ForgotPasswordRequest"] } };
        responses: {
            202: {};
        };
    };
    resetPassword: {
        requestBody: { content: { "application/json": components["schemas"]["ResetPasswordRequest"] } };
        responses: {
            204: {};
        };
    };
    listSignInProviders: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["SignInProviderList"] } };
            304: {};
        };
    };
    startOidcSignIn: {
        parameters: {
            path: {
                /** The provider's id, from `GET /api/v1/auth/providers`. */
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["StartOidcRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["OidcFlow"] } };
        };
    };
    completeOidcSignIn: {
        parameters: {
            path: {
                /** The provider's id, from `GET /api/v1/auth/providers`. */
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["CompleteOidcRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["TokenPair"] } };
        };
    };
    createOidcNonce: {
        parameters: {
            path: {
                /** The provider's id, from `GET /api/v1/auth/providers`. */
                provider: components["parameters"]["Provider"];
            };
        };
        responses: {
            201: { content: { "application/json": components["schemas"]["OidcNonce"] } };
        };
    };
    signInWithIdToken: {
        parameters: {
            path: {
                /** The provider's id, from `GET /api/v1/auth/providers`. */
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["IdTokenRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["TokenPair"] } };
        };
    };
    getMe: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Me"] } };
            304: {};
        };
    };
    deleteMe: {
        requestBody: { content: { "application/json": components["schemas"]["DeleteMeRequest"] } };
        responses: {
            202: { content: { "application/json": components["schemas"]["AccountDeletion"] } };
        };
    };
    editMe: {
        parameters: {
            header?: { "If-Match"?: components["parameters"]["IfMatch"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["UpdateMeRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["Me"] } };
        };
    };
    getMyExport: {
        responses: {
            200: { content: { "application/json": components["schemas"]["AccountExport"] } };
        };
    };
    requestMyExport: {
        responses: {
            202: { content: { "application/json": components["schemas"]["AccountExport"] } };
        };
    };
    changePassword: {
        requestBody: { content: { "application/json": components["schemas"]["ChangePasswordRequest"] } };
        responses: {
            204: {};
        };
    };
    changeEmail: {
        requestBody: { content: { "application/json": components["schemas"]["ChangeEmailRequest"] } };
        responses: {
            202: {};
        };
    };
    sendEmailVerification: {
        responses: {
            202: {};
        };
    };
    verifyEmail: {
        requestBody: { content: { "application/json": components["schemas"]["VerifyEmailRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["Me"] } };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["SessionInfoPage"] } };
        };
    };
    endOtherSessions: {
        responses: {
            204: {};
        };
    };
    endSession: {
        parameters: {
            path: {
                /** The session's id, from `GET /api/v1/users/me/sessions`. */
                id: components["parameters"]["SessionId"];
            };
        };
        responses: {
            204: {};
        };
    };
    getTwoFactor: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["TwoFactorState"] } };
            304: {};
        };
    };
    startTwoFactor: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["ReauthenticationRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["TwoFactorSecret"] } };
        };
    };
    activateTwoFactor: {
        requestBody: { content: { "application/json": components["schemas"]["TwoFactorCodeRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["RecoveryCodes"] } };
        };
    };
    disableTwoFactor: {
        requestBody: { content: { "application/json": components["schemas"]["TwoFactorConfirmationRequest"] } };
        responses: {
            204: {};
        };
    };
    replaceRecoveryCodes: {
        requestBody: { content: { "application/json": components["schemas"]["TwoFactorConfirmationRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["RecoveryCodes"] } };
        };
    };
    listIdentities: {
        responses: {
            200: { content: { "application/json": components["schemas"]["IdentityList"] } };
        };
    };
    unlinkIdentity: {
        parameters: {
            path: {
                /** The provider's id, from `GET /api/v1/auth/providers`. */
                provider: components["parameters"]["Provider"];
            };
        };
        responses: {
            204: {};
        };
    };
    linkIdentityWithCode: {
        parameters: {
            path: {
                /** The provider's id, from `GET /api/v1/auth/providers`. */
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["LinkWithCodeRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Identity"] } };
        };
    };
    linkIdentityWithIdToken: {
        parameters: {
            path: {
                /** The provider's id, from `GET /api/v1/auth/providers`. */
                provider: components["parameters"]["Provider"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["LinkWithIdTokenRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Identity"] } };
        };
    };
    getUserByUsername: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The username. */
                username: components["parameters"]["UsernameInPath"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["UserProfile"] } };
            304: {};
        };
    };
    getRelationships: {
        parameters: {
            query: {
                /** Up to 100 users' ids, separated by commas, or as several parameters with this name, or both. */
                ids: components["parameters"]["UserIds"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["RelationshipList"] } };
        };
    };
    listBlocks: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["BlockedUserPage"] } };
        };
    };
    listMutes: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["MutedUserPage"] } };
        };
    };
    listCloseFriends: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["CloseFriendPage"] } };
        };
    };
    addCloseFriend: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    removeCloseFriend: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    listFollowRequests: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["FollowRequestPage"] } };
        };
    };
    listSentFollowRequests: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["FollowRequestPage"] } };
        };
    };
    approveFollowRequest: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            201: { content: { "application/json": components["schemas"]["Relationship"] } };
        };
    };
    declineFollowRequest: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    removeFollower: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    getUser: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["UserProfile"] } };
            304: {};
        };
    };
    followUser: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            201: { content: { "application/json": components["schemas"]["Relationship"] } };
        };
    };
    unfollowUser: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["RelatedUserPage"] } };
        };
    };
    listFollowing: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["RelatedUserPage"] } };
        };
    };
    blockUser: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        requestBody?: { content: { "application/json": components["schemas"]["BlockRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Relationship"] } };
        };
    };
    unblockUser: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    muteUser: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        requestBody?: { content: { "application/json": components["schemas"]["MuteRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Relationship"] } };
        };
    };
    unmuteUser: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    withdrawFollowRequest: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    listRecommendations: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["RecommendationPage"] } };
        };
    };
    getMyStorage: {
        responses: {
            200: { content: { "application/json": components["schemas"]["StorageUsage"] } };
        };
    };
    createMedia: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["CreateMediaRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["ReservedMedia"] } };
        };
    };
    uploadMedia: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "multipart/form-data": components["schemas"]["UploadMediaRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Media"] } };
        };
    };
    getMedia: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The media item's id, from `POST /api/v1/media`. */
                id: components["parameters"]["MediaId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Media"] } };
            304: {};
        };
    };
    completeMedia: {
        parameters: {
            path: {
                /** The media item's id, from `POST /api/v1/media`. */
                id: components["parameters"]["MediaId"];
            };
        };
        responses: {
            202: { content: { "application/json": components["schemas"]["Media"] } };
        };
    };
    createPost: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["CreatePostRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Post"] } };
        };
    };
    getPost: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The post's id. */
                id: components["parameters"]["PostId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Post"] } };
            304: {};
        };
    };
    deletePost: {
        parameters: {
            path: {
                /** The post's id. */
                id: components["parameters"]["PostId"];
            };
        };
        responses: {
            204: {};
        };
    };
    editPost: {
        parameters: {
            header?: { "If-Match"?: components["parameters"]["IfMatch"] };
            path: {
                /** The post's id. */
                id: components["parameters"]["PostId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["EditPostRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["Post"] } };
        };
    };
    listPostEdits: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The post's id. */
                id: components["parameters"]["PostId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["CaptionEditPage"] } };
        };
    };
    publishPost: {
        parameters: {
            path: {
                /** The post's id. */
                id: components["parameters"]["PostId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Post"] } };
        };
    };
    createReel: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["CreateReelRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Reel"] } };
        };
    };
    getReel: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Reel"] } };
            304: {};
        };
    };
    deleteReel: {
        parameters: {
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            204: {};
        };
    };
    editReel: {
        parameters: {
            header?: { "If-Match"?: components["parameters"]["IfMatch"] };
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["EditPostRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["Reel"] } };
        };
    };
    listReelEdits: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["CaptionEditPage"] } };
        };
    };
    publishReel: {
        parameters: {
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Reel"] } };
        };
    };
    getReelAnalytics: {
        parameters: {
            query?: {
                /** The first day in UTC. The default is 27 days before the last day. */
                from?: components["parameters"]["From"];
                /** The last day in UTC. The default is today. At most 366 days after the first day. */
                to?: components["parameters"]["To"];
            };
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["ReelAnalytics"] } };
            304: {};
        };
    };
    listUserPosts: {
        parameters: {
            query?: {
                /** Returns only posts, or only reels. */
                type?: components["parameters"]["PostType"];
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["ContentPage"] } };
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["ContentPage"] } };
        };
    };
    createStory: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["CreateStoryRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Story"] } };
        };
    };
    listStoryFeed: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["StoryGroupPage"] } };
        };
    };
    getStory: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The story's id. */
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Story"] } };
            304: {};
        };
    };
    deleteStory: {
        parameters: {
            path: {
                /** The story's id. */
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            204: {};
        };
    };
    viewStory: {
        parameters: {
            path: {
                /** The story's id. */
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            204: {};
        };
    };
    listStoryViewers: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The story's id. */
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["StoryViewerPage"] } };
        };
    };
    likeStory: {
        parameters: {
            path: {
                /** The story's id. */
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikeState"] } };
        };
    };
    unlikeStory: {
        parameters: {
            path: {
                /** The story's id. */
                id: components["parameters"]["StoryId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikeState"] } };
        };
    };
    listUserStories: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["StoryPage"] } };
        };
    };
    listStoryArchive: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["StoryPage"] } };
        };
    };
    createHighlight: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["CreateHighlightRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Highlight"] } };
        };
    };
    getHighlight: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The highlight's id. */
                id: components["parameters"]["HighlightId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["HighlightWithStories"] } };
            304: {};
        };
    };
    deleteHighlight: {
        parameters: {
            path: {
                /** The highlight's id. */
                id: components["parameters"]["HighlightId"];
            };
        };
        responses: {
            204: {};
        };
    };
    editHighlight: {
        parameters: {
            header?: { "If-Match"?: components["parameters"]["IfMatch"] };
            path: {
                /** The highlight's id. */
                id: components["parameters"]["HighlightId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["EditHighlightRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["Highlight"] } };
        };
    };
    listHighlights: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["HighlightPage"] } };
        };
    };
    orderHighlights: {
        requestBody: { content: { "application/json": components["schemas"]["OrderHighlightsRequest"] } };
        responses: {
            204: {};
        };
    };
    likePost: {
        parameters: {
            path: {
                /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikeState"] } };
        };
    };
    unlikePost: {
        parameters: {
            path: {
                /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikeState"] } };
        };
    };
    listPostLikers: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikerPage"] } };
        };
    };
    createPostComment: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
                id: components["parameters"]["ContentId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["CommentRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Comment"] } };
        };
    };
    listPostComments: {
        parameters: {
            query?: {
                /** Newest first, or the comments with the most replies first. */
                sort?: components["parameters"]["CommentSort"];
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["CommentPage"] } };
        };
    };
    listReplies: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The comment's id. */
                id: components["parameters"]["CommentId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["ReplyPage"] } };
        };
    };
    deleteComment: {
        parameters: {
            path: {
                /** The comment's id. */
                id: components["parameters"]["CommentId"];
            };
        };
        responses: {
            204: {};
        };
    };
    sharePost: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
                id: components["parameters"]["ContentId"];
            };
        };
        requestBody?: { content: { "application/json": components["schemas"]["ShareRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Share"] } };
        };
    };
    savePost: {
        parameters: {
            path: {
                /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["SaveState"] } };
        };
    };
    unsavePost: {
        parameters: {
            path: {
                /** The id of a post. The id of a reel is accepted too, for older apps; new ones use `/reels/{id}`. */
                id: components["parameters"]["ContentId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["SaveState"] } };
        };
    };
    likeReel: {
        parameters: {
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikeState"] } };
        };
    };
    unlikeReel: {
        parameters: {
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikeState"] } };
        };
    };
    listReelLikers: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikerPage"] } };
        };
    };
    createReelComment: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["CommentRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Comment"] } };
        };
    };
    listReelComments: {
        parameters: {
            query?: {
                /** Newest first, or the comments with the most replies first. */
                sort?: components["parameters"]["CommentSort"];
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["CommentPage"] } };
        };
    };
    shareReel: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        requestBody?: { content: { "application/json": components["schemas"]["ShareRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Share"] } };
        };
    };
    saveReel: {
        parameters: {
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["SaveState"] } };
        };
    };
    unsaveReel: {
        parameters: {
            path: {
                /** The reel's id. */
                id: components["parameters"]["ReelId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["SaveState"] } };
        };
    };
    recordViews: {
        requestBody: { content: { "application/json": components["schemas"]["RecordViewsRequest"] } };
        responses: {
            202: { content: { "application/json": components["schemas"]["RecordedViews"] } };
        };
    };
    listSaved: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["ContentPage"] } };
        };
    };
    getFeed: {
        parameters: {
            query?: {
                /** `ch` ranks by what the caller may like best. `time` returns content of followed users, newest first. */
                algo?: components["parameters"]["FeedAlgorithm"];
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
                /** Adds `ranking` to each item, which explains its position. These responses never come from a cache. */
                explain?: components["parameters"]["Explain"];
            };
            header?: { "Cache-Control"?: components["parameters"]["CacheControl"] };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["ContentPage"] } };
        };
    };
    giveFeedback: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["GiveFeedbackRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Feedback"] } };
        };
    };
    withdrawFeedback: {
        parameters: {
            path: {
                /** The id of content of any type. */
                id: components["parameters"]["AnyContentId"];
            };
        };
        responses: {
            204: {};
        };
    };
    listInterests: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["InterestPage"] } };
        };
    };
    eraseInterests: {
        responses: {
            204: {};
        };
    };
    eraseInterest: {
        parameters: {
            path: {
                /** A hashtag in lower case without `#`, of letters, combining marks and digits of any script, and underscores. */
                tag: components["parameters"]["Tag"];
            };
        };
        responses: {
            204: {};
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Words in any order, without regard to case and accents. The last word may be incomplete, and small typos are
                 *     tolerated. For content, filters are possible too: `from:alice` (a creator), `tag:sunset` or `#sunset`,
                 *     `before:2026-11-22` (published before that day, UTC), `has:video` and `has:image`. Filters can be used without words.
                 */
                q: components["parameters"]["SearchText"];
                /** `users`, `tags` or `posts` (posts, reels and live streams). If omitted, the first page starts with up to three users and three tags, followed by content. */
                type?: components["parameters"]["SearchType"];
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["SearchPage"] } };
        };
    };
    getTrending: {
        parameters: {
            query?: {
                /** `posts`, `reels` or `live` for content of that type, or a topic: a hashtag without `#`, of letters, combining marks and digits of any script, and underscores. */
                category?: components["parameters"]["TrendingCategory"];
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
                /** Adds `ranking` to each item, which explains its position. These responses never come from a cache. */
                explain?: components["parameters"]["Explain"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["ContentPage"] } };
        };
    };
    listTrendingTags: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["TrendingTagPage"] } };
        };
    };
    discover: {
        parameters: {
            query?: {
                /** Maximum number of items in each section. */
                limit?: components["parameters"]["SectionLimit"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Discovery"] } };
        };
    };
    getFollowingFeed: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
                /** Adds `ranking` to each item, which explains its position. These responses never come from a cache. */
                explain?: components["parameters"]["Explain"];
            };
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["ContentPage"] } };
            304: {};
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
                /** The id of a notification. Returns the notifications after it, oldest first. Cannot be combined with `cursor`. `00000000-0000-0000-0000-000000000000` is before the first notification. */
                after?: components["schemas"]["Id"];
                /** With `after`, the number of seconds to wait for a new notification. */
                wait?: number;
            };
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["NotificationPage"] } };
            304: {};
        };
    };
    markNotificationsRead: {
        requestBody: { content: { "application/json": components["schemas"]["MarkNotificationsReadRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["UnreadCount"] } };
        };
    };
    listNotificationGroups: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["NotificationGroupPage"] } };
            304: {};
        };
    };
    getNotificationPreferences: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["NotificationPreferences"] } };
            304: {};
        };
    };
    editNotificationPreferences: {
        parameters: {
            header?: { "If-Match"?: components["parameters"]["IfMatch"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["EditPreferencesRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["NotificationPreferences"] } };
        };
    };
    listDevices: {
        responses: {
            200: { content: { "application/json": components["schemas"]["DeviceList"] } };
        };
    };
    registerDevice: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["RegisterDeviceRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Device"] } };
        };
    };
    unregisterDevice: {
        parameters: {
            path: {
                /** The device's id. */
                id: components["parameters"]["DeviceId"];
            };
        };
        responses: {
            204: {};
        };
    };
    listLive: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LivePage"] } };
        };
    };
    startLive: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody: { content: { "application/json": components["schemas"]["StartLiveRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["StartedLive"] } };
        };
    };
    getLive: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Live"] } };
            304: {};
        };
    };
    deleteLive: {
        parameters: {
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            204: {};
        };
    };
    editLive: {
        parameters: {
            header?: { "If-Match"?: components["parameters"]["IfMatch"] };
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["EditLiveRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["Live"] } };
        };
    };
    getLiveStatus: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LiveStatusReport"] } };
            304: {};
        };
    };
    endLive: {
        parameters: {
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LiveSummary"] } };
        };
    };
    createLiveComment: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["LiveCommentRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["Comment"] } };
        };
    };
    listLiveComments: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["CommentPage"] } };
        };
    };
    likeLive: {
        parameters: {
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikeState"] } };
        };
    };
    unlikeLive: {
        parameters: {
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LikeState"] } };
        };
    };
    listLiveViewers: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LiveViewerPage"] } };
        };
    };
    listLiveBans: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["LiveBanPage"] } };
        };
    };
    banViewer: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["BanViewerRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["LiveBan"] } };
        };
    };
    unbanViewer: {
        parameters: {
            path: {
                /** The stream's id. */
                stream_id: components["parameters"]["StreamId"];
                /** The id of the banned user. */
                user_id: components["parameters"]["BannedUserId"];
            };
        };
        responses: {
            204: {};
        };
    };
    createSocketTicket: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        responses: {
            201: { content: { "application/json": components["schemas"]["SocketTicket"] } };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** The beginning of a username, a whole e-mail address, or a whole username that a user has given up in the last 30 days. */
                q?: components["parameters"]["AccountQuery"];
                /** Returns only accounts in this state. */
                state?: components["parameters"]["AccountState"];
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["AccountPage"] } };
        };
    };
    getAccount: {
        parameters: {
            header?: { "If-None-Match"?: components["parameters"]["IfNoneMatch"] };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Account"] } };
            304: {};
        };
    };
    suspendUser: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["SuspendRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["Account"] } };
        };
    };
    reinstateUser: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["Account"] } };
        };
    };
    setUserRole: {
        parameters: {
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["RoleRequest"] } };
        responses: {
            200: { content: { "application/json": components["schemas"]["Account"] } };
        };
    };
    explainFeed: {
        parameters: {
            query?: {
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
            };
            path: {
                /** The user's id. */
                id: components["parameters"]["UserId"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["RankedFeed"] } };
        };
    };
    listSigningKeys: {
        responses: {
            200: { content: { "application/json": components["schemas"]["SigningKeyList"] } };
        };
    };
    rotateSigningKeys: {
        parameters: {
            header?: { "Idempotency-Key"?: components["parameters"]["IdempotencyKey"] };
        };
        requestBody?: { content: { "application/json": components["schemas"]["RotateSigningKeysRequest"] } };
        responses: {
            201: { content: { "application/json": components["schemas"]["SigningKeyList"] } };
        };
    };
    listEventConsumers: {
        responses: {
            200: { content: { "application/json": components["schemas"]["EventConsumerList"] } };
        };
    };
    replayEvents: {
        parameters: {
            path: {
                /** The consumer's name. */
                name: string;
            };
        };
        requestBody: { content: { "application/json": components["schemas"]["ReplayRequest"] } };
        responses: {
            202: { content: { "application/json": components["schemas"]["ReplayResult"] } };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** Only dead letters of this consumer. */
                consumer?: string;
                /** Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** The `next_cursor` of the previous page. Opaque and signed; valid only for the list that returned it. */
                cursor?: components["parameters"]["Cursor"];
            };
        };
        responses: {
            200: { content: { "application/json": components["schemas"]["DeadLetterPage"] } };
        };
    };
    dropDeadLetter: {
        parameters: {
            path: {
                /** The id of the dead letter. */
                id: components["parameters"]["DeadLetterId"];
            };
        };
        responses: {
            204: {};
        };
    };
    replayDeadLetter: {
        parameters: {
            path: {
                /** The id of the dead letter. */
                id: components["parameters"]["DeadLetterId"];
            };
        };
        responses: {
            202: { content: { "application/json": components["schemas"]["DeadLetter"] } };
        };
    };
}
