import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type CompileResult, compileProject } from '@gatewright/frontend'

const CONFIG = 'gatewright.config.ts'

/** Finds the configuration: as named, or in this folder or the nearest above. */
function findConfig(named: string | undefined): string {
  if (named !== undefined) return resolve(named)
  let folder = process.cwd()
  while (!existsSync(join(folder, CONFIG)) && dirname(folder) !== folder) folder = dirname(folder)
  const found = join(folder, CONFIG)
  return existsSync(found) ? found : resolve(CONFIG)
}

/** Compiles the configuration that the user means. */
export function loadProject(named: string | undefined): Promise<CompileResult> {
  return compileProject({ configFile: findConfig(named) })
}
