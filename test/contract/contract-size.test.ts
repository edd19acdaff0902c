import { expect, test } from 'vitest'
import type { Budget } from '../../openapi/build/size/budget.ts'
import { sharesOf } from '../../openapi/build/size/shares.ts'
import { sizeProblems, totalsOf } from '../../openapi/build/size/size-problems.ts'
import { small } from './small-contract.ts'

const types = `/** Comment of the file. */
import x from 'x'

export interface paths {
  "/posts": {
    get: operations["listPosts"];
    post: operations["createPost"];
  };
  "/health": {
    get: operations["getHealth"];
  };
}

export type Post = {
  id: string;
};

/** A new post. */
export type CreatePost = {
  caption: string;

  note: string | null;
};

export const operations = {
  listPosts: {
    responses: {
      200: 1,
    },
  },
  // Two lines.
  createPost: {},
}
`
const client = `export type listPostsResponse200 = {
  data: 1
}
export type ListPostsParams = 1
export const getListPostsUrl = () => {
  return '/posts'
}
export const listPostsAgain = 1
export const listPosts = async () => {
  return 1
}
export const listPostsforall = 1
`
const files = [
  { name: 'types.ts', text: types },
  { name: 'client.ts', text: client },
]
const shares = sharesOf(small, files)
const shareOf = (operation: string) => shares.find((share) => share.operation === operation)!

test('lines belong to the operation that they declare, with comments, types and schemas that only it uses', () => {
  // 1 in paths and 5 in operations; 3 + 1 + 3 + 1 + 3 in the client.
  expect(shareOf('listPosts').lines).toBe(6 + 11)
  // 1 in paths, 5 of its schema, which a comment describes, and 2 in operations.
  expect(shareOf('createPost').lines).toBe(1 + 5 + 2)
  expect(shareOf('getHealth').lines).toBe(1)
  expect(shareOf('deletePost').lines).toBe(0)
})

test('bytes are those of the operation and of the schemas that only it uses', () => {
  const length = (node: object): number => Buffer.byteLength(JSON.stringify(node))
  const { CreatePost } = small.components.schemas
  expect(shareOf('createPost').bytes).toBe(
    length(small.paths['/posts']!.post!) + length(CreatePost!) + 'CreatePost'.length,
  )
  expect(shareOf('getHealth').bytes).toBe(length(small.paths['/health']!.get!))
})

const sized = { contract: small, forApps: small, files }
const generous: Budget = {
  operationBytes: 10_000,
  getLines: 100,
  otherLines: 100,
  documentBytes: 100_000,
  compressedBytes: 100_000,
  releasedBytes: 100_000,
  generatedLines: 1_000,
  generatedBytes: 100_000,
}

test('a contract within its budget has no problems', () => {
  expect(sizeProblems(sized, generous)).toEqual([])
})

test.each([
  ['operationBytes', 'createPost, bytes in the document'],
  ['getLines', 'listPosts, lines of generated code'],
  ['otherLines', 'createPost, lines of generated code'],
  ['documentBytes', 'document for apps, minified, bytes'],
  ['compressedBytes', 'document for apps, Brotli, bytes'],
  ['releasedBytes', 'released document, bytes'],
  ['generatedLines', 'generated code, lines'],
  ['generatedBytes', 'generated code, bytes'],
] as const)('more than %s is a problem that names the sizes', (limit, name) => {
  const problems = sizeProblems(sized, { ...generous, [limit]: 5 })
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${name}: \\d+, more than 5$`)))
})

test('a size equal to its budget is no problem', () => {
  const exact = { ...generous, generatedLines: types.split('\n').length + client.split('\n').length - 2 }
  expect(totalsOf(sized, exact).find(({ name }) => name === 'generated code, lines')).toMatchObject({
    is: exact.generatedLines,
  })
  expect(sizeProblems(sized, exact)).toEqual([])
})
