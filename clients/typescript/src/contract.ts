import type { ErrorResponse, ErrorStatus, operations } from './generated/types.ts'

// What the types of calls are derived from: `operations` has the parameters, bodies and responses of each operation.

export type OperationId = keyof operations

/** An object without fields. */
export type None = Record<never, never>

type Simplify<T> = { [K in keyof T]: T[K] }
type Parameters<Id extends OperationId> = operations[Id] extends { parameters: infer P } ? P : None
type Group<Id extends OperationId, In extends string> = In extends keyof Parameters<Id>
  ? NonNullable<Parameters<Id>[In]>
  : None
export type PathOf<Id extends OperationId> = Group<Id, 'path'>
export type QueryOf<Id extends OperationId> = Group<Id, 'query'>
export type HeaderOf<Id extends OperationId> = Group<Id, 'header'>

type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined
type RequestBody<Id extends OperationId> = 'requestBody' extends keyof operations[Id]
  ? operations[Id]['requestBody']
  : undefined
export type BodyOf<Id extends OperationId> = Content<NonNullable<RequestBody<Id>>>
export type BodyIsRequired<Id extends OperationId> = undefined extends RequestBody<Id> ? false : true
type BodyParameter<Id extends OperationId> = 'requestBody' extends keyof operations[Id]
  ? BodyIsRequired<Id> extends true
    ? { body: BodyOf<Id> }
    : { body?: BodyOf<Id> }
  : None

/** The parameters of a call in one object: those of path and query, and the body. */
export type ParametersOf<Id extends OperationId> = Simplify<PathOf<Id> & QueryOf<Id> & BodyParameter<Id>>

type Responses<Id extends OperationId> = operations[Id]['responses']
type Success<Id extends OperationId> = Extract<keyof Responses<Id>, 200 | 201 | 202 | 203 | 204>
/** The data of a successful call. */
export type DataOf<Id extends OperationId> = { [S in Success<Id>]: Content<Responses<Id>[S]> }[Success<Id>]

type Reply<Id extends OperationId, Meta> = {
  [S in keyof Responses<Id>]: { status: S; data: Content<Responses<Id>[S]> } & Meta
}[keyof Responses<Id>]

/** A successful response, and `304` where the operation compares a copy. Check `status`. */
export type ReplyOf<Id extends OperationId> = Reply<
  Id,
  { headers: Headers; etag: string | undefined; requestId: string | undefined }
>
/** Any response, an error as well. */
export type AnswerOf<Id extends OperationId> =
  | Reply<Id, { headers: Headers }>
  | { [S in ErrorStatus]: { status: S; data: ErrorResponse; headers: Headers } }[ErrorStatus]
