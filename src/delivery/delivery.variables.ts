import { z } from 'zod'

/** Settings of a CDN in front of the files of media. */
export const deliveryVariables = {
  MEDIA_CDN_PURGE: z
    .enum(['none', 'http'])
    .default('none')
    .describe(
      'How files are removed from the CDN at `MEDIA_BASE_URL` when they are no longer public: `http` sends `PURGE` ' +
        'to each address. With `none` the CDN keeps a file for up to five minutes.',
    ),
  MEDIA_CDN_PURGE_HEADER: z
    .string()
    .regex(/^[\w-]+: *\S.*$/, 'Expected a header, such as `Fastly-Key: secret`')
    .optional()
    .describe('Header that authenticates `PURGE`, such as `Fastly-Key: secret`.'),
}
