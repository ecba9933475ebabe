import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, ManifestObject, RequestUser } from '../../packages/dsl/src/index.ts'
import { WORKSPACE } from '../make-project.ts'

/** Objects of public policy libraries with the verdicts that a rule must give; not part of this repository. */
const SHARED = process.env.GATEWRIGHT_SHARED ?? join(WORKSPACE, '../shared')
const FOLDER = join(SHARED, 'acceptance')

/** A rule with one set of parameters, and what it must say. */
export interface AcceptanceSuite {
  /** The suite, and after a space the policy where a suite is of several. */
  readonly rule: string
  readonly params: unknown
  readonly cases: readonly Case[]
}

/** One line of a file: its README says what the members mean. */
interface Line {
  readonly suite: string
  readonly case: string
  readonly policy: string | null
  readonly params: unknown
  readonly object: ManifestObject | null
  readonly oldObject: ManifestObject | null
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT'
  readonly userInfo: RequestUser | null
  readonly want: 'allow' | 'deny' | 'skip'
}

/** All suites of a source; undefined where the data are missing, which is said aloud. */
export function acceptanceSuites(source: string): readonly AcceptanceSuite[] | undefined {
  if (!existsSync(FOLDER)) {
    if (process.env.GATEWRIGHT_SHARED !== undefined) throw new Error(`${FOLDER} is missing`)
    console.warn('SKIPPED: the cases of public libraries are not there (GATEWRIGHT_SHARED)')
    return undefined
  }
  const text = readFileSync(join(FOLDER, `${source}.jsonl`), 'utf8')
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line))
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = `${ruleOf(line)}\n${JSON.stringify(line.params)}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].flatMap((own): readonly AcceptanceSuite[] => {
    const [first] = own
    if (first === undefined) return []
    const params = first.params === null ? undefined : withoutFractions(first.params)
    return [{ rule: ruleOf(first), params, cases: own.map(caseOf) }]
  })
}

/** No parameter is a fraction; the one that the data have is a version of Kubernetes, which its rule does not read. */
function withoutFractions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFractions)
  if (typeof value !== 'object' || value === null) return value
  const whole = Object.entries(value).filter(
    ([, entry]) => typeof entry !== 'number' || Number.isInteger(entry),
  )
  return Object.fromEntries(whole.map(([key, entry]) => [key, withoutFractions(entry)]))
}

function ruleOf({ suite, policy }: Line): string {
  return policy === null ? suite : `${suite} ${policy}`
}

function caseOf(line: Line, index: number): Case {
  const { object, oldObject, operation, userInfo, want } = line
  return {
    name: `${index + 1}: ${line.case}`,
    operation,
    ...(object === null ? {} : { object: placed(object) }),
    ...(oldObject === null ? {} : { oldObject: placed(oldObject) }),
    ...(userInfo === null ? {} : { user: userInfo }),
    expect: want === 'deny' ? 'deny' : 'allow',
  }
}

const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'FlowSchema',
  'Namespace',
  'PriorityLevelConfiguration',
])

/** An API server gives an object the namespace of its request before any engine sees it, and an object of the cluster none. */
function placed(object: ManifestObject): ManifestObject {
  const { namespace = 'default', ...metadata } = object.metadata ?? {}
  const isInCluster = CLUSTER_SCOPED.has(object.kind)
  return { ...object, metadata: isInCluster ? metadata : { ...metadata, namespace } }
}
