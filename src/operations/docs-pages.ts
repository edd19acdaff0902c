import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../contract/errors.ts'
import { type ErrorCode, errorCatalogue } from '../contract/generated/errors.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { rankingPage } from '../feed/index.ts'
import { changelogPage } from './docs-changelog.ts'
import { demoLogin } from './docs-demo.ts'
import { docsDocument } from './docs-document.ts'
import { errorPage, errorsPage } from './docs-errors.ts'
import { introductionPage } from './docs-introduction.ts'
import type { Site } from './docs-layout.ts'
import { operationPage } from './docs-operation.ts'
import { socketsPage } from './docs-sockets.ts'

const rendered = new Map<string, Buffer>()

/** Renders a page once for each address and demo login, so that it is also compressed only once. */
function page(core: Core, name: string, render: (site: Site) => string): Buffer {
  const site = { publicUrl: core.config.publicUrl, demo: demoLogin(core) }
  const key = JSON.stringify([name, site])
  const known = rendered.get(key) ?? Buffer.from(render(site))
  rendered.set(key, known)
  return known
}

/** The page depends on the weights of the installation. */
const preparedRanking = part({ open: ({ config }) => ({ page: Buffer.from(rankingPage(config)) }) })

export const ranking = (core: Core): Buffer => core.of(preparedRanking).page
export const introduction = (core: Core): Buffer => page(core, 'introduction', introductionPage)
export const errors = (core: Core): Buffer => page(core, 'errors', errorsPage)
export const changelog = (core: Core): Buffer => page(core, 'changelog', changelogPage)
export const sockets = (core: Core): Buffer => page(core, 'sockets', socketsPage)

/**
 * Returns the page of an error code.
 * @throws ROUTE_NOT_FOUND if there is no such code
 */
export function error(core: Core, code: string): Buffer {
  if (!Object.hasOwn(errorCatalogue, code)) fail('ROUTE_NOT_FOUND', { path: `/docs/errors/${code}` })
  return page(core, `error ${code}`, (site) => errorPage(site, code as ErrorCode))
}

/**
 * Returns the page of an operation.
 * @throws ROUTE_NOT_FOUND if there is no such operation
 */
export function operation(core: Core, id: string): Buffer {
  const found = docsDocument().operations.get(id) ?? fail('ROUTE_NOT_FOUND', { path: `/docs/operations/${id}` })
  return page(core, `operation ${id}`, (site) => operationPage(site, found))
}

const asset = (name: string): Buffer => readFileSync(join(import.meta.dirname, name))

/** The script and the style sheet of all pages. */
export const script = asset('docs-browser.js')
export const style = asset('docs-browser.css')
