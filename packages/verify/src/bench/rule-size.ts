import type { Target } from '@gatewright/backend'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '@gatewright/ir'

/** How much there is to read of a rule, without comments and blanks. */
export interface RuleSize {
  readonly lines: number
  /** Characters other than white space, which no layout changes. */
  readonly characters: number
}

/** The size of the Rego or CEL in the documents of one policy, as the expressions themselves break lines. */
export function ruleSize(target: Target, documents: readonly JsonObject[]): RuleSize {
  const comment = target === 'gatekeeper' ? '#' : '//'
  const lines = documents
    .flatMap((document) => textsOf(target, document.spec))
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith(comment))
  return { lines: lines.length, characters: lines.join('').replaceAll(/\s/g, '').length }
}

function textsOf(target: Target, spec: Json | undefined): readonly string[] {
  switch (target) {
    case 'gatekeeper':
      return list(spec, 'targets').flatMap((one) => [
        ...regoOf(one),
        ...list(one, 'code').flatMap((code) => regoOf(member(code, 'source'))),
      ])
    case 'kyverno-legacy':
      return list(spec, 'rules').flatMap((rule) => {
        const cel = member(member(rule, 'validate'), 'cel')
        return [...strings(list(rule, 'celPreconditions')), ...celOf(cel, 'expressions')]
      })
    default:
      return [...strings(list(spec, 'matchConditions')), ...celOf(spec, 'validations')]
  }
}

function regoOf(source: Json | undefined): readonly string[] {
  return [member(source, 'rego'), ...list(source, 'libs')].filter(
    (text) => typeof text === 'string',
  )
}

function celOf(cel: Json | undefined, validations: string): readonly string[] {
  return [...strings(list(cel, 'variables')), ...strings(list(cel, validations))]
}

function strings(holders: readonly Json[]): readonly string[] {
  return holders
    .flatMap((holder) => [member(holder, 'expression'), member(holder, 'messageExpression')])
    .filter((text) => typeof text === 'string')
}

function member(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) ? value[key] : undefined
}

function list(value: Json | undefined, key: string): readonly Json[] {
  const found = member(value, key)
  return isJsonList(found) ? found : []
}
