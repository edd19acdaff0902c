import type { MiddlewareHandler } from 'hono'
import { fail } from '../contract/errors.ts'
import type { OperationMeta } from '../contract/generated/operations.ts'
import { boundIssues } from './bound-issues.ts'

/** A list may have 100 values, each given on its own. */
const mostParameters = 200

/**
 * Refuses query parameters that the operation does not have, and more than one value for a parameter that is not a
 * list. Both are mistakes that would otherwise go unnoticed. Refuses more parameters than any request has.
 */
export function checkQuery({ query }: OperationMeta): MiddlewareHandler {
  return (c, next) => {
    const start = c.req.url.indexOf('?')
    if (start < 0) return next()
    const given = [...new URLSearchParams(c.req.url.slice(start)).keys()]
    if (given.length > mostParameters)
      fail('VALIDATION_FAILED', { in: 'query', issues: [{ field: '', message: 'There are too many parameters' }] })
    const issues = [...new Set(given)].flatMap((field) => {
      if (!Object.hasOwn(query, field)) return [{ field, message: 'There is no such query parameter' }]
      const isRepeated = query[field] === 'single' && given.indexOf(field) !== given.lastIndexOf(field)
      return isRepeated ? [{ field, message: 'Must not be given more than once' }] : []
    })
    if (issues.length > 0) fail('VALIDATION_FAILED', { in: 'query', issues: boundIssues(issues) })
    return next()
  }
}
