import type {
  RegoElse,
  RegoHead,
  RegoLiteral,
  RegoModule,
  RegoNode,
  RegoRule,
  RegoTerm,
} from '@gatewright/lang'
import { bodyChanges, REGO_GRAMMAR } from './rego-grammar.ts'
import { type Variant, variantsOf } from './variants.ts'

/** A module with one change in the rule that is called `place`. */
export interface ModuleVariant extends Variant<RegoModule> {
  readonly place: string
}

/** Every module that differs from this one in a single change of a rule. */
export function moduleVariants(module: RegoModule): readonly ModuleVariant[] {
  const { rules } = module
  return rules.flatMap((rule, index) => {
    const place = placeOf(rules, index)
    const without: ModuleVariant = {
      place,
      what: 'drop a rule',
      before: rule.isDefault === true ? `default ${rule.name}` : rule.name,
      after: '',
      node: { ...module, rules: rules.toSpliced(index, 1) },
    }
    const changed = ruleVariants(rule).map((variant) => ({
      ...variant,
      place,
      node: { ...module, rules: rules.with(index, variant.node) },
    }))
    return [without, ...changed]
  })
}

/** A rule's name, with its number where several have it. */
function placeOf(rules: readonly RegoRule[], index: number): string {
  const { name = '' } = rules[index] ?? {}
  const count = rules.filter((rule) => rule.name === name).length
  const before = rules.slice(0, index).filter((rule) => rule.name === name).length
  return count === 1 ? name : `${name} ${before + 1}`
}

function ruleVariants(rule: RegoRule): readonly Variant<RegoRule>[] {
  const { head, body, otherwise = [] } = rule
  return [
    ...bodyVariants(body).map((variant) => ({ ...variant, node: { ...rule, body: variant.node } })),
    ...headVariants(head).map((variant) => ({ ...variant, node: { ...rule, head: variant.node } })),
    ...otherwise.flatMap((one, index) =>
      elseVariants(one).map((variant) => ({
        ...variant,
        node: { ...rule, otherwise: otherwise.with(index, variant.node) },
      })),
    ),
  ]
}

function bodyVariants(body: readonly RegoLiteral[]): readonly Variant<readonly RegoLiteral[]>[] {
  const inside = body.flatMap((literal, index) =>
    variantsOf<RegoNode>(literal, REGO_GRAMMAR).map((variant) => ({
      ...variant,
      node: body.with(index, variant.node as RegoLiteral),
    })),
  )
  return [...bodyChanges(body), ...inside]
}

function headVariants(head: RegoHead): readonly Variant<RegoHead>[] {
  if (head.kind === 'contains')
    return termVariants(head.term).map((variant) => ({
      ...variant,
      node: { ...head, term: variant.node },
    }))
  if (head.value === undefined) return []
  return termVariants(head.value).map((variant) => ({
    ...variant,
    node: { ...head, value: variant.node },
  }))
}

function elseVariants(one: RegoElse): readonly Variant<RegoElse>[] {
  return [
    ...termVariants(one.value).map((variant) => ({
      ...variant,
      node: { ...one, value: variant.node },
    })),
    ...bodyVariants(one.body).map((variant) => ({
      ...variant,
      node: { ...one, body: variant.node },
    })),
  ]
}

/** A changed term is a term. */
function termVariants(term: RegoTerm): readonly Variant<RegoTerm>[] {
  return variantsOf<RegoNode>(term, REGO_GRAMMAR) as readonly Variant<RegoTerm>[]
}
