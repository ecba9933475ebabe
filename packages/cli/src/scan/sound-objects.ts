import { type ShapeTable, servedObject } from '@gatewright/dsl'
import { cliDiagnostics } from '../diagnostics.ts'
import { illTyped } from './ill-typed.ts'
import { manifestProblem } from './manifest-problem.ts'
import type { Manifests } from './read-manifests.ts'

/**
 * The manifests with every object as an API server shows it to policies, and those that it would refuse for
 * their types made problems.
 */
export function soundObjects(manifests: Manifests, tables: readonly ShapeTable[]): Manifests {
  const problems = [...manifests.problems]
  const objects = manifests.objects.flatMap(({ source, object }) => {
    const problem = illTyped(object, tables)
    if (problem === undefined) return [{ source, object: tables.reduce(servedObject, object) }]
    problems.push(manifestProblem(source, cliDiagnostics.GW4014({ problem })))
    return []
  })
  return { ...manifests, objects, problems }
}
