import type { ShapeTable } from '@gatewright/dsl'
import { cliDiagnostics } from '../diagnostics.ts'
import { illTyped } from './ill-typed.ts'
import { manifestProblem } from './manifest-problem.ts'
import type { Manifests } from './read-manifests.ts'

/** The manifests with every object that an API server would refuse for its types made a problem. */
export function soundObjects(manifests: Manifests, tables: readonly ShapeTable[]): Manifests {
  const problems = [...manifests.problems]
  const objects = manifests.objects.filter(({ source, object }) => {
    const problem = illTyped(object, tables)
    if (problem === undefined) return true
    problems.push(manifestProblem(source, cliDiagnostics.GW4014({ problem })))
    return false
  })
  return { ...manifests, objects, problems }
}
