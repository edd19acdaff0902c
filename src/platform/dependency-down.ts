/** A service that Nova depends on does not respond. Calls fail with this error at once until it responds again. */
export class DependencyDown extends Error {
  readonly dependency: string

  constructor(dependency: string, options?: ErrorOptions) {
    super(`${dependency} does not respond`, options)
    this.dependency = dependency
  }
}

/**
 * Returns the service of a `DependencyDown`; undefined for other errors. MikroORM wraps errors in one of its own, which
 * has the same fields.
 */
export function dependencyDown(error: unknown): string | undefined {
  const { dependency } = (error ?? {}) as { dependency?: unknown }
  return error instanceof Error && typeof dependency === 'string' ? dependency : undefined
}
