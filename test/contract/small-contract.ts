import type { Contract, Operation, Schema } from '../../openapi/build/compare/contract.ts'

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Schema) => ({ 'application/json': { schema } })

const union = {
  oneOf: [ref('Photo'), ref('Clip')],
  discriminator: { propertyName: 'type', mapping: { photo: ref('Photo').$ref!, clip: ref('Clip').$ref! } },
}
const kind = (type: string): Schema => ({
  type: 'object',
  required: ['type'],
  properties: { type: { type: 'string', enum: [type] }, url: { type: 'string' } },
})

const written = {
  openapi: '3.1.0',
  info: { title: 'Small', version: '1.5.0' },
  security: [{ bearer: [] }],
  paths: {
    '/posts': {
      get: {
        operationId: 'listPosts',
        tags: ['content'],
        summary: 'List posts',
        'x-errors': ['POST_NOT_FOUND'],
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { name: 'sort', in: 'query', required: false, schema: ref('Sort') },
          { name: 'ids', in: 'query', style: 'form', explode: false, schema: { type: 'array', items: ref('Id') } },
        ],
        responses: {
          200: {
            description: 'Posts.',
            headers: { ETag: { required: true, schema: { type: 'string' } } },
            content: json(ref('PostPage')),
          },
          304: { description: 'Not modified.' },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
      post: {
        operationId: 'createPost',
        tags: ['content'],
        summary: 'Create a post',
        requestBody: { required: false, content: json(ref('CreatePost')) },
        responses: { 201: { description: 'The post.', content: json(ref('Post')) } },
      },
    },
    '/posts/{id}': {
      delete: {
        operationId: 'deletePost',
        tags: ['content'],
        deprecated: true,
        'x-sunset': '2027-01-31',
        parameters: [{ name: 'id', in: 'path', required: true, schema: ref('Id') }],
        responses: { 204: { description: 'Deleted.' } },
      },
    },
    '/health': {
      get: {
        operationId: 'getHealth',
        tags: ['operations'],
        security: [],
        responses: {
          200: { description: 'Up.', content: json({ type: 'object', properties: { status: { type: 'string' } } }) },
        },
      },
    },
  },
  webhooks: {
    serverMessage: {
      post: {
        operationId: 'receiveMessage',
        'x-direction': 'server-to-client',
        requestBody: { required: true, content: json(ref('ServerMessage')) },
        responses: { 200: { description: 'Received.' } },
      },
    },
    clientMessage: {
      post: {
        operationId: 'sendMessage',
        'x-direction': 'client-to-server',
        requestBody: { required: true, content: json(ref('ClientMessage')) },
        responses: { 200: { description: 'Received.' } },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, ticket: { type: 'apiKey', in: 'query', name: 't' } },
    parameters: {
      Limit: {
        name: 'limit',
        in: 'query',
        required: false,
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
      },
    },
    responses: { NotFound: { description: 'Not found.', content: json(ref('ErrorResponse')) } },
    schemas: {
      Id: { type: 'string', format: 'uuid' },
      Sort: { type: 'string', enum: ['new', 'top'] },
      Visibility: { type: 'string', enum: ['public', 'private'] },
      Kind: { anyOf: [{ type: 'string', enum: ['image', 'text'] }, { type: 'string' }] },
      Author: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      Post: {
        type: 'object',
        description: 'A post.',
        required: ['id', 'kind', 'author'],
        properties: {
          id: ref('Id'),
          kind: ref('Kind'),
          state: { type: 'string', enum: ['draft', 'published'] },
          title: { type: ['string', 'null'], maxLength: 10 },
          count: { type: 'integer' },
          visibility: ref('Visibility'),
          author: { anyOf: [ref('Author'), { type: 'null' }] },
          parent: ref('Post'),
          labels: { type: 'object', additionalProperties: { type: 'string' } },
          closed: { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } },
        },
      },
      Photo: kind('photo'),
      Clip: kind('clip'),
      Sound: kind('sound'),
      ClosedMedia: union,
      KnownMedia: union,
      UnknownMedia: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
      Media: { anyOf: [ref('KnownMedia'), ref('UnknownMedia')] },
      PostPage: {
        type: 'object',
        required: ['items'],
        properties: { items: { type: 'array', items: ref('Post') }, closed: ref('ClosedMedia'), open: ref('Media') },
      },
      CreatePost: {
        type: 'object',
        additionalProperties: false,
        required: ['caption'],
        properties: {
          caption: { type: 'string', minLength: 1, maxLength: 100, pattern: '^\\S' },
          visibility: ref('Visibility'),
          note: { type: ['string', 'null'] },
          tags: { type: 'array', maxItems: 5, items: { type: 'string' } },
          media: ref('ClosedMedia'),
        },
      },
      ServerMessage: { anyOf: [ref('KnownMedia'), ref('UnknownMedia')] },
      ClientMessage: ref('Photo'),
      ErrorResponse: { type: 'object', required: ['code'], properties: { code: ref('Kind') } },
    },
  },
}

/** A contract with one example of everything that is compared. */
// No two schemas are the same object, so that each can be changed alone.
export const small = JSON.parse(JSON.stringify(written)) as Contract

/** Returns a field of an object in the contract. */
export function fieldOf(contract: Contract, schema: string, field: string): Schema {
  return contract.components.schemas[schema]!.properties![field]!
}

/** Returns an operation of the contract by its id. */
export function operationOf(contract: Contract, id: string): Operation {
  const operations = Object.values(contract.paths).flatMap((item) => Object.values(item))
  return operations.find(({ operationId }) => operationId === id)!
}
