import type { Config } from './config.ts'
import { type Core, type Overrides, openCore } from './core/core.ts'
import { erasers } from './erasure/index.ts'
import { exporters } from './export/index.ts'
import { modules } from './modules.ts'

/** Opens the core, and the parts that domains need from the start. */
export async function openRuntime(config: Config, overrides: Overrides = {}): Promise<Core> {
  const entities = modules.flatMap(({ entities = [] }) => entities)
  const scripts = Object.assign({}, ...modules.map(({ scripts }) => scripts ?? {}))
  const core = await openCore(config, { entities, scripts }, overrides)
  core.of(erasers).set(modules)
  core.of(exporters).set(modules)
  for (const part of modules.flatMap(({ parts = [] }) => parts)) core.of(part)
  return core
}
