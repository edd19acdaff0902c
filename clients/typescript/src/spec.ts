/** What the package has to know of an operation at run time. */
export type Spec = {
  readonly method: string
  /** For example `/api/v1/posts/{id}`. */
  readonly path: string
  /** True if it accepts an `Idempotency-Key`. */
  readonly key?: boolean
  /** True if it needs no token. */
  readonly anonymous?: boolean
  /** True if its body is a form with files. */
  readonly form?: boolean
}
