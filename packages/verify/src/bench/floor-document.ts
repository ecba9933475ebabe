import { isJsonList, isJsonObject, type Json, type JsonObject } from '@gatewright/ir'

/** Compared with a constant, which the engine's index rules out without an evaluation. */
const REGO = `package floor

violation contains {"msg": "never"} if input.review.operation == "NEVER"
`
const CEL = [{ expression: 'true', message: 'never' }]

/** The document with a rule in it that never fires: what it takes is what the engine takes by itself. */
export function floorDocument(document: JsonObject): JsonObject {
  const { kind, spec } = document
  if (!isJsonObject(spec)) return document
  switch (kind) {
    case 'ConstraintTemplate':
      return { ...document, spec: { ...spec, targets: mapObjects(spec.targets, withRego) } }
    case 'ClusterPolicy':
      return { ...document, spec: { ...spec, rules: mapObjects(spec.rules, withCel) } }
    case 'ValidatingPolicy':
    case 'ValidatingAdmissionPolicy':
      return { ...document, spec: { ...spec, variables: [], validations: CEL } }
    default:
      return document
  }
}

function withRego(target: JsonObject): JsonObject {
  return { ...target, code: [{ engine: 'Rego', source: { version: 'v1', rego: REGO } }] }
}

function withCel(rule: JsonObject): JsonObject {
  const { validate } = rule
  const cel = isJsonObject(validate) ? validate.cel : undefined
  if (!isJsonObject(validate) || !isJsonObject(cel)) return rule
  return { ...rule, validate: { ...validate, cel: { ...cel, variables: [], expressions: CEL } } }
}

function mapObjects(value: Json | undefined, change: (one: JsonObject) => JsonObject): Json {
  return isJsonList(value) ? value.map((one) => (isJsonObject(one) ? change(one) : one)) : []
}
