import { describe, expect, test } from 'vitest'
import { compareContracts } from '../../openapi/build/compare/compare-contracts.ts'
import type { Contract, Schema } from '../../openapi/build/compare/contract.ts'
import { lineOf } from '../../openapi/build/compare/finding.ts'
import { fieldOf, operationOf, ref, small } from './small-contract.ts'

type Change = (contract: Contract) => void
type Row = [title: string, change: Change, line: RegExp]

const today = '2026-12-01'
const schema = (contract: Contract, name: string): Schema => contract.components.schemas[name]!
const post = (contract: Contract, field: string): Schema => fieldOf(contract, 'Post', field)
const body = (contract: Contract, field: string): Schema => fieldOf(contract, 'CreatePost', field)
const limit = (contract: Contract): Schema =>
  (contract.components as unknown as { parameters: { Limit: { schema: Schema } } }).parameters.Limit.schema
const addArm = (union: Schema): void => {
  union.oneOf!.push(ref('Sound'))
  union.discriminator!.mapping!.sound = ref('Sound').$ref!
}
const removeArm = (union: Schema): void => {
  union.oneOf!.pop()
  delete union.discriminator!.mapping!.clip
}
const rename = (contract: Contract, from: string, to: string): void => {
  const text = JSON.stringify(contract).replaceAll(`"#/components/schemas/${from}"`, `"#/components/schemas/${to}"`)
  Object.assign(contract, JSON.parse(text.replace(`"${from}":`, `"${to}":`)))
}

/** Returns the lines of a change of the small contract, the worst first. */
function linesOf(change: Change, day = today): string[] {
  const changed = structuredClone(small)
  change(changed)
  return compareContracts(small, changed, day).map(lineOf)
}

const parameter = (required: boolean) => ({ name: 'q', in: 'query', required, schema: { type: 'string' } })

const wire: Row[] = [
  [
    'an operation is removed',
    (c) => delete c.paths['/posts']!.post,
    /createPost\): the operation is gone\. Release it as dep/,
  ],
  [
    'an operation moves',
    (c) => {
      c.paths['/items'] = { post: c.paths['/posts']!.post! }
      delete c.paths['/posts']!.post
    },
    /createPost\): the operation is now POST \/items/,
  ],
  [
    'a deprecated operation is removed too early',
    (c) => delete c.paths['/posts/{id}'],
    /deletePost\).*Keep it until 2027-01-31/,
  ],
  [
    'a parameter is removed',
    (c) => operationOf(c, 'listPosts').parameters!.splice(1, 1),
    /the query parameter sort is gone/,
  ],
  [
    'a required parameter is added',
    (c) => operationOf(c, 'listPosts').parameters!.push(parameter(true)),
    /parameter q is new and required/,
  ],
  [
    'a parameter becomes required',
    (c) => {
      operationOf(c, 'listPosts').parameters![1]!.required = true
    },
    /sort is required/,
  ],
  [
    'a parameter is written in another form',
    (c) => {
      operationOf(c, 'listPosts').parameters![2]!.explode = true
    },
    /ids is written as form, explode true/,
  ],
  [
    'the maximum of a parameter falls',
    (c) => Object.assign(limit(c), { maximum: 50 }),
    /limit of listPosts.*maximum is 50, was 100/,
  ],
  ['the minimum of a parameter rises', (c) => Object.assign(limit(c), { minimum: 2 }), /minimum is 2, was 1/],
  ['the default of a parameter changes', (c) => Object.assign(limit(c), { default: 30 }), /the default is 30, was 20/],
  [
    'a value of a parameter is removed',
    (c) => schema(c, 'Sort').enum!.pop(),
    /Sort in requests \(listPosts\): "top" is no longer accepted/,
  ],
  [
    'a body becomes required',
    (c) => {
      operationOf(c, 'createPost').requestBody!.required = true
    },
    /the body is required/,
  ],
  [
    'a required body is added',
    (c) => {
      operationOf(c, 'deletePost').requestBody = {
        required: true,
        content: { 'application/json': { schema: ref('Id') } },
      }
    },
    /deletePost\): it requires a body/,
  ],
  ['a body is removed', (c) => delete operationOf(c, 'createPost').requestBody, /it takes no body/],
  [
    'a content type of a body is replaced',
    (c) => {
      operationOf(c, 'createPost').requestBody!.content = { 'text/plain': { schema: ref('CreatePost') } }
    },
    /the body can no longer be application\/json/,
  ],
  [
    'a required field of a body is added',
    (c) => {
      schema(c, 'CreatePost').properties!.n = { type: 'string' }
      schema(c, 'CreatePost').required!.push('n')
    },
    /CreatePost\.n in requests \(createPost\): the field is new and required/,
  ],
  [
    'a field of a body is removed',
    (c) => delete schema(c, 'CreatePost').properties!.tags,
    /CreatePost\.tags.*no longer accepted/,
  ],
  [
    'a field of a body becomes required',
    (c) => schema(c, 'CreatePost').required!.push('tags'),
    /CreatePost\.tags.*is required/,
  ],
  [
    'a field of a body can no longer be null',
    (c) => {
      body(c, 'note').type = 'string'
    },
    /CreatePost\.note.*no longer be null/,
  ],
  ['a maximum length falls', (c) => Object.assign(body(c, 'caption'), { maxLength: 5 }), /maxLength is 5, was 100/],
  ['a pattern changes', (c) => Object.assign(body(c, 'caption'), { pattern: '^a' }), /pattern is \^a/],
  [
    'a format is added to a request',
    (c) => {
      body(c, 'caption').format = 'email'
    },
    /format is email, was free/,
  ],
  ['a list of a body gets shorter', (c) => Object.assign(body(c, 'tags'), { maxItems: 2 }), /maxItems is 2, was 5/],
  [
    'items of a body get another type',
    (c) => {
      body(c, 'tags').items = { type: 'integer' }
    },
    /CreatePost\.tags\[\].*it is integer, was string/,
  ],
  [
    'a member of a union in a body is removed',
    (c) => removeArm(schema(c, 'ClosedMedia')),
    /ClosedMedia in requests.*clip is no longer accepted/,
  ],
  [
    'a text in a body becomes an enum',
    (c) => {
      body(c, 'note').enum = ['a', null]
    },
    /CreatePost\.note.*closed list of values, was any value/,
  ],
  [
    'a field of a response is removed',
    (c) => delete schema(c, 'Post').properties!.count,
    /Post\.count in responses \(listPosts, createPost\): the field is gone/,
  ],
  [
    'a field of a response can be missing',
    (c) => schema(c, 'Post').required!.splice(1, 1),
    /Post\.kind.*can be missing/,
  ],
  [
    'a field of a response can be null',
    (c) => {
      post(c, 'count').type = ['integer', 'null']
    },
    /Post\.count.*it can be null/,
  ],
  [
    'a reference in a response can be null',
    (c) => {
      schema(c, 'Post').properties!.parent = { anyOf: [ref('Post'), { type: 'null' }] }
    },
    /Post\.parent.*it can be null/,
  ],
  [
    'a field of a response gets another type',
    (c) => {
      post(c, 'count').type = 'string'
    },
    /Post\.count.*it is string, was integer/,
  ],
  [
    'an integer in a response becomes a number',
    (c) => {
      post(c, 'count').type = 'number'
    },
    /it is number, was integer/,
  ],
  [
    'a format of a response changes',
    (c) => {
      schema(c, 'Id').format = 'ulid'
    },
    /Id in responses.*format is ulid, was uuid/,
  ],
  [
    'a closed enum of a response grows',
    (c) => post(c, 'state').enum!.push('hidden'),
    /Post\.state.*"hidden" is new in a closed list/,
  ],
  [
    'a closed enum of a response becomes open',
    (c) => {
      schema(c, 'Post').properties!.state = {
        anyOf: [{ type: 'string', enum: ['draft', 'published'] }, { type: 'string' }],
      }
    },
    /Post\.state.*can have other values/,
  ],
  [
    'an enum that is sent and received grows',
    (c) => schema(c, 'Visibility').enum!.push('friends'),
    /Visibility in responses.*"friends"/,
  ],
  [
    'a closed union of a response grows',
    (c) => addArm(schema(c, 'ClosedMedia')),
    /ClosedMedia in responses.*sound is new in a closed union/,
  ],
  [
    'an object in a response becomes a union',
    (c) => {
      schema(c, 'PostPage').properties!.items!.items = { oneOf: [ref('Post'), ref('Photo')] }
    },
    /PostPage\.items\[\].*Photo is new in a closed union/,
  ],
  [
    'values of a map get another type',
    (c) => {
      post(c, 'labels').additionalProperties = { type: 'integer' }
    },
    /Post\.labels\.\*.*it is integer/,
  ],
  [
    'a closed object of a response gets a field',
    (c) => {
      post(c, 'closed').properties!.b = { type: 'string' }
    },
    /Post\.closed\.b.*new in a closed object/,
  ],
  [
    'the status of success changes',
    (c) => {
      const { responses } = operationOf(c, 'createPost')
      responses[202] = responses[201]!
      delete responses[201]
    },
    /createPost\): it no longer answers 201/,
  ],
  ['304 is removed', (c) => delete operationOf(c, 'listPosts').responses[304], /no longer answers 304/],
  [
    'the content type of a response changes',
    (c) => {
      operationOf(c, 'createPost').responses[201]!.content = { 'text/html': { schema: { type: 'string' } } }
    },
    /201 is no longer application\/json/,
  ],
  [
    'a header of a response is removed',
    (c) => {
      operationOf(c, 'listPosts').responses[200]!.headers = {}
    },
    /200 has no header ETag/,
  ],
  [
    'a header of a response can be missing',
    (c) => {
      operationOf(c, 'listPosts').responses[200]!.headers!.ETag!.required = false
    },
    /ETag of 200 can be missing/,
  ],
  [
    'a field of errors is removed',
    (c) => delete schema(c, 'ErrorResponse').properties!.code,
    /ErrorResponse\.code.*gone/,
  ],
  [
    'security is added',
    (c) => {
      operationOf(c, 'getHealth').security = [{ bearer: [] }]
    },
    /getHealth\): it requires bearer/,
  ],
  [
    'a second scheme is required',
    (c) => {
      operationOf(c, 'listPosts').security = [{ bearer: [], ticket: [] }]
    },
    /requires bearer and ticket/,
  ],
  [
    'a higher role is required',
    (c) => {
      operationOf(c, 'listPosts')['x-role'] = 'admin'
    },
    /requires the role admin, was user/,
  ],
  [
    'a security scheme changes',
    (c) => {
      c.components.securitySchemes!.bearer = { type: 'http', scheme: 'basic' }
    },
    /bearer: the security scheme has changed/,
  ],
  [
    'a message of the server loses a field',
    (c) => delete schema(c, 'Photo').properties!.url,
    /Photo\.url in responses \(.*serverMessage/,
  ],
  [
    'a message of the client needs a new field',
    (c) => schema(c, 'Photo').required!.push('url'),
    /Photo\.url in requests \(createPost, clientMessage\): the field is required/,
  ],
  ['a message is removed', (c) => delete c.webhooks!.serverMessage, /serverMessage: the message is gone/],
]

const source: Row[] = [
  [
    'an operation is called differently',
    (c) => {
      operationOf(c, 'listPosts').operationId = 'listAllPosts'
    },
    /\(listAllPosts\): its operationId was listPosts.*x-former-ids/,
  ],
  [
    'an operation gets another tag',
    (c) => {
      operationOf(c, 'listPosts').tags = ['posts']
    },
    /its tag is posts, was content/,
  ],
  [
    'a path parameter is called differently',
    (c) => {
      c.paths['/posts/{post_id}'] = c.paths['/posts/{id}']!
      delete c.paths['/posts/{id}']
      operationOf(c, 'deletePost').parameters![0]!.name = 'post_id'
    },
    /the path parameter id is called post_id/,
  ],
  [
    'a schema is called differently',
    (c) => rename(c, 'CreatePost', 'NewPost'),
    /CreatePost: the schema is called NewPost/,
  ],
  [
    'a field gets another named type',
    (c) => {
      c.components.schemas.Media2 = structuredClone(schema(c, 'Media'))
      schema(c, 'PostPage').properties!.open = ref('Media2')
    },
    /PostPage\.open.*its type is Media2, was Media\./,
  ],
  [
    'an inline object gets a name',
    (c) => {
      const answer = operationOf(c, 'getHealth').responses[200]!.content!['application/json']!
      c.components.schemas.Health = answer.schema!
      answer.schema = ref('Health')
    },
    /getHealth.*its type is Health, was written inline/,
  ],
  [
    'a field of a response is never null',
    (c) => {
      post(c, 'title').type = 'string'
    },
    /Post\.title.*never null/,
  ],
  [
    'a field of a response is always there',
    (c) => schema(c, 'Post').required!.push('count'),
    /Post\.count.*always there/,
  ],
  [
    'a format is added to a response',
    (c) => {
      post(c, 'count').format = 'int64'
    },
    /Post\.count.*format is int64/,
  ],
  [
    'a value of an open enum is removed',
    (c) => schema(c, 'Kind').anyOf![0]!.enum!.pop(),
    /Kind.*the value "text" is gone/,
  ],
  ['a member of an open union is removed', (c) => removeArm(schema(c, 'KnownMedia')), /Media.*the kind clip is gone/],
  [
    'an open enum becomes a text',
    (c) => {
      c.components.schemas.Kind = { type: 'string' }
    },
    /Kind.*it is any value of its type/,
  ],
]

const compatible: Row[] = [
  [
    'an operation is added',
    (c) => {
      c.paths['/x'] = { get: { ...operationOf(c, 'getHealth'), operationId: 'getX' } }
    },
    /GET \/x \(getX\): the operation is new/,
  ],
  [
    'an optional parameter is added',
    (c) => operationOf(c, 'listPosts').parameters!.push(parameter(false)),
    /parameter q is new/,
  ],
  ['a parameter accepts more', (c) => Object.assign(limit(c), { maximum: 500 }), /maximum is 500/],
  ['a value of a parameter is added', (c) => schema(c, 'Sort').enum!.push('hot'), /"hot" is new/],
  [
    'an optional field of a body is added',
    (c) => {
      schema(c, 'CreatePost').properties!.n = { type: 'string' }
    },
    /CreatePost\.n.*new/,
  ],
  [
    'a field of a body becomes optional',
    (c) => {
      schema(c, 'CreatePost').required = []
    },
    /CreatePost\.caption.*optional/,
  ],
  [
    'a field of a body can be null',
    (c) => {
      body(c, 'caption').type = ['string', 'null']
    },
    /it can be null/,
  ],
  [
    'a pattern of a body is removed',
    (c) => Object.assign(body(c, 'caption'), { pattern: undefined }),
    /pattern is free/,
  ],
  [
    'a field of a response is added',
    (c) => {
      schema(c, 'Post').properties!.n = { type: 'string' }
    },
    /Post\.n.*new/,
  ],
  ['a response gets a tighter bound', (c) => Object.assign(post(c, 'title'), { maxLength: 5 }), /maxLength is 5/],
  ['an open enum of a response grows', (c) => schema(c, 'Kind').anyOf![0]!.enum!.push('poll'), /Kind.*"poll" is new/],
  ['an open union of a response grows', (c) => addArm(schema(c, 'KnownMedia')), /Media.*the kind sound is new/],
  ['an error code is added', (c) => operationOf(c, 'listPosts')['x-errors']!.push('X'), /it can answer X/],
  [
    'an error status is added',
    (c) => {
      operationOf(c, 'createPost').responses[409] = {}
    },
    /it can answer 409/,
  ],
  [
    'a message is added',
    (c) => {
      c.webhooks!.other = c.webhooks!.serverMessage!
    },
    /other: the message is new/,
  ],
]

const unnoticed: [string, Change][] = [
  [
    'an error code is removed',
    (c) => {
      operationOf(c, 'listPosts')['x-errors'] = []
    },
  ],
  ['an error status is removed', (c) => delete operationOf(c, 'listPosts').responses[404]],
  ['a text changes', (c) => Object.assign(schema(c, 'Post'), { description: 'Another.', examples: [{}] })],
  [
    'security is removed',
    (c) => {
      operationOf(c, 'listPosts').security = []
    },
  ],
  [
    'a response is written inline',
    (c) => {
      operationOf(c, 'listPosts').responses[404] = { content: { 'application/json': { schema: ref('ErrorResponse') } } }
    },
  ],
  [
    'a number is written inline',
    (c) => {
      schema(c, 'Post').properties!.id = { type: 'string', format: 'uuid' }
    },
  ],
  [
    'an object is written with allOf',
    (c) => {
      c.components.schemas.Author = { allOf: [structuredClone(schema(c, 'Author'))] }
    },
  ],
  [
    'a nullable reference is written with oneOf',
    (c) => {
      schema(c, 'Post').properties!.author = { oneOf: [{ type: 'null' }, ref('Author')] }
    },
  ],
  [
    'an open union is written inline',
    (c) => {
      const { KnownMedia } = c.components.schemas
      c.components.schemas.Media = { anyOf: [structuredClone(KnownMedia!), ref('UnknownMedia')] }
    },
  ],
]

describe('installed apps are broken when', () => {
  test.each(wire)('%s', (_title, change, line) => {
    expect(linesOf(change).filter((one) => one.startsWith('breaks installed apps: '))).toContainEqual(
      expect.stringMatching(line),
    )
  })
})

describe('only code with a generated client is broken when', () => {
  test.each(source)('%s', (_title, change, line) => {
    const lines = linesOf(change)
    expect(lines.filter((one) => one.startsWith('breaks installed apps'))).toEqual([])
    expect(lines[0]).toMatch(/^breaks code with a generated client: /)
    expect(lines).toContainEqual(expect.stringMatching(line))
  })

  test('an operation is removed after the day on which it was announced to go', () => {
    const remove: Change = (contract) => delete contract.paths['/posts/{id}']
    expect(linesOf(remove, '2027-02-01')).toEqual([expect.stringMatching(/^breaks code .*as announced for 2027-01-31/)])
    expect(linesOf(remove, '2027-01-31')[0]).toMatch(/^breaks installed apps/)
  })
})

describe('nobody is broken when', () => {
  test.each(compatible)('%s', (_title, change, line) => {
    const lines = linesOf(change)
    expect(lines.filter((one) => !one.startsWith('compatible: '))).toEqual([])
    expect(lines).toContainEqual(expect.stringMatching(line))
  })

  test.each(unnoticed)('%s', (_title, change) => expect(linesOf(change)).toEqual([]))

  test('an operation keeps its former id', () => {
    const change: Change = (contract) =>
      Object.assign(operationOf(contract, 'listPosts'), { operationId: 'findPosts', 'x-former-ids': ['listPosts'] })
    expect(linesOf(change)).toEqual([])
  })
})

test('what only operators call may change at once, and the changelog names it', () => {
  const before = structuredClone(small)
  operationOf(before, 'getHealth').operationId = 'getReadiness'
  const changed = structuredClone(before)
  delete changed.paths['/health']
  expect(compareContracts(before, changed, today).map(lineOf)).toEqual([
    'breaks balancers or monitoring: GET /health (getReadiness): the operation is gone. ' +
      'Release it as deprecated with x-sunset first.',
  ])
})

test('nothing differs between a contract and itself', () => {
  expect(compareContracts(small, structuredClone(small), today)).toEqual([])
})

test('a finding names the operations that use a schema, at most three of them', () => {
  const many = structuredClone(small)
  for (const nth of [1, 2, 3])
    many.paths[`/x${nth}`] = { get: { ...operationOf(many, 'createPost'), operationId: `op${nth}` } }
  const changed = structuredClone(many)
  delete schema(changed, 'Post').properties!.count
  expect(compareContracts(many, changed, today).map(lineOf)).toEqual([
    'breaks installed apps: Post.count in responses (listPosts, createPost, op1 and 2 more): the field is gone. ' +
      'Keep the field and deprecate it.',
  ])
})
