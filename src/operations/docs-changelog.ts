import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layout, type Site } from './docs-layout.ts'

const file = join(import.meta.dirname, 'generated/changelog.html')

/** Returns the page of the changes of the contract, which the generator renders from `openapi/CHANGELOG.md`. */
export function changelogPage(site: Site): string {
  return layout(site, { title: 'Changes · Nova API', path: '/docs/changelog', main: readFileSync(file, 'utf8') })
}
