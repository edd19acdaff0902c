export type Issue = { field: string; message: string }

const mostIssues = 20
const mostCharacters = 200

/** Returns a text of a request as an error repeats it: the first 200 characters. */
export function shortened(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text
}

/** Returns the first 20 issues with short texts, so that an error is small whatever the request was. */
export function boundIssues(issues: readonly Issue[]): Issue[] {
  return issues
    .slice(0, mostIssues)
    .map(({ field, message }) => ({ field: shortened(field), message: shortened(message) }))
}
