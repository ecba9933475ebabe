import type { Block, ExprNode, LetNode } from '../../packages/ir/src/index.ts'

/** What the front end binds for a member of a pod's view, once for the whole check. */
const VIEWS: Readonly<Record<string, string>> = {
  podSpec: 'pod.spec',
  podMetadata: 'pod.metadata',
  allContainers: 'pod.allContainers',
  oldPodSpec: 'oldPod.spec',
  oldPodMetadata: 'oldPod.metadata',
  oldAllContainers: 'oldPod.allContainers',
}

/** The values that a check shares, by name, as an author writes them; and the statements after them. */
export function withoutShared(body: Block): {
  readonly views: ReadonlyMap<string, string>
  readonly statements: Block
} {
  const views = new Map<string, string>()
  for (const statement of body) {
    const view = statement.kind === 'let' ? viewOf(statement) : undefined
    if (statement.kind !== 'let' || view === undefined) break
    views.set(statement.name, view)
  }
  return { views, statements: body.slice(views.size) }
}

function viewOf({ name, value }: LetNode): string | undefined {
  const view = VIEWS[name.replace(/\d+$/, '')]
  return view !== undefined && (value.kind === 'concat' || isTemplate(value)) ? view : undefined
}

/** Nobody writes `{}` as the fallback of an object: TypeScript then knows none of its members. */
function isTemplate(value: ExprNode): boolean {
  if (value.kind === 'conditional') return isTemplate(value.otherwise)
  if (value.kind !== 'coalesce' || value.type.kind !== 'object') return false
  return value.fallback.kind === 'const' && JSON.stringify(value.fallback.value) === '{}'
}
