/** A service that Nova depends on does not respond. Calls fail with this error at once until it responds again. */
export class DependencyDown extends Error {
  readonly dependency: string

  constructor(dependency: string, options?: ErrorOptions) {
    super(`${dependency} does not respond`, options)
    this.dependency = dependency
  }
}
