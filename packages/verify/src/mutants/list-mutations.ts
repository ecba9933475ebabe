import type { Backend } from '@gatewright/backend'
import type { CompiledSuite } from '@gatewright/frontend'
import type { CelExpr, RegoModule } from '@gatewright/lang'
import { CEL_GRAMMAR } from './cel-grammar.ts'
import { matchMutations } from './match-mutations.ts'
import { mutantDocuments } from './mutant-documents.ts'
import type { Mutation } from './mutation.ts'
import { moduleVariants } from './rego-module-variants.ts'
import { variantsOf } from './variants.ts'

type Found = Omit<Mutation, 'key'>

/** Every mutation of what a back end emits for a policy; of those with one outcome, the first. */
export function listMutations(backend: Backend, suite: CompiledSuite): readonly Mutation[] {
  const { id } = suite.policy
  const { documents, cel, rego } = emitted(backend, suite)
  const found: readonly Found[] = [
    ...[...cel].flatMap(([place, expr]) => celMutations(place, expr)),
    ...rego.flatMap(regoMutations),
    ...documents.flatMap((document, index) =>
      matchMutations(document).map(({ place, before }, nth): Found => {
        // The copy that is emitted has other names, and the same lists.
        const apply: Mutation['apply'] = {
          document: (one, at) => (at === index ? (matchMutations(one)[nth]?.document ?? one) : one),
        }
        return { place, what: 'drop from the match', before, after: '', apply }
      }),
    ),
  ]
  const seen = new Set([JSON.stringify(documents)])
  return withKeys(found).filter((mutation) => {
    const text = JSON.stringify(mutantDocuments(backend, id, suite, mutation))
    return !seen.has(text) && seen.add(text)
  })
}

interface Emitted {
  readonly documents: ReturnType<typeof mutantDocuments>
  readonly cel: ReadonlyMap<string, CelExpr>
  readonly rego: readonly RegoModule[]
}

function emitted(backend: Backend, suite: CompiledSuite): Emitted {
  const cel = new Map<string, CelExpr>()
  const rego: RegoModule[] = []
  const watch: Mutation = {
    ...{ key: '', place: '', what: 'alter', before: '', after: '' },
    apply: {
      rewrite: {
        cel: (expr, place) => {
          cel.set(place, expr)
          return expr
        },
        rego: (module) => {
          rego.push(module)
          return module
        },
      },
    },
  }
  return { documents: mutantDocuments(backend, suite.policy.id, suite, watch), cel, rego }
}

function celMutations(place: string, expr: CelExpr): readonly Found[] {
  return variantsOf(expr, CEL_GRAMMAR).map(({ node, ...change }) => ({
    ...change,
    place,
    apply: { rewrite: { cel: (one, at) => (at === place ? node : one) } },
  }))
}

function regoMutations(module: RegoModule): readonly Found[] {
  return moduleVariants(module).map(({ node, ...change }) => ({
    ...change,
    // The package is named after the copy that is emitted.
    apply: { rewrite: { rego: (one) => ({ ...one, rules: node.rules }) } },
  }))
}

/** What reads the same is numbered. */
function withKeys(found: readonly Found[]): readonly Mutation[] {
  const counts = new Map<string, number>()
  return found.map((one) => {
    const text = `${one.place}: ${one.what} ${one.before}${one.after === '' ? '' : ` -> ${one.after}`}`
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return { ...one, key: count === 1 ? text : `${text} (${count})` }
  })
}
