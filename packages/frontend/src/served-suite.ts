import {
  type JudgedRequest,
  type ManifestObject,
  type ShapeTable,
  servedObject,
} from '@gatewright/dsl'
import type { CompiledCase, CompiledSuite } from './compiled-project.ts'

/**
 * The suite with the objects of its cases as an API server shows them to policies.
 *
 * @param table - the shapes of the objects; they take their time, and are asked for once a request is
 */
export function servedSuite(suite: CompiledSuite, table: () => ShapeTable): CompiledSuite {
  return { ...suite, cases: suite.cases.map((one) => servedCase(one, table)) }
}

function servedCase(one: CompiledCase, table: () => ShapeTable): CompiledCase {
  let request: JudgedRequest | undefined
  return {
    ...one,
    get request() {
      request ??= servedObjects(one.request, table())
      return request
    },
  }
}

function servedObjects(request: JudgedRequest, table: ShapeTable): JudgedRequest {
  const served = (object: ManifestObject | undefined): ManifestObject | undefined =>
    object && servedObject(object, table)
  return { ...request, object: served(request.object), oldObject: served(request.oldObject) }
}
