/** Returns a pattern for the request paths of a path of the contract, such as `/api/v1/posts/{id}`. */
export function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
}
