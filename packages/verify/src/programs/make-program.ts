import type { Random } from '../fuzz/random.ts'
import type { Plan, TermType, Variable, World } from './construct.ts'
import type { ConstructName } from './constructs.ts'
import { stepOf } from './costs.ts'
import { isIdle } from './is-idle.ts'
import { optionsFor } from './options.ts'
import type { PairCounts } from './pair-counts.ts'
import { SUBJECTS, type SubjectName } from './subjects.ts'
import type { Program, Term } from './term.ts'

/** Names of variables: among them words of the target languages. */
const NAMES = ['item', 'entry', 'input', 'data', 'msg', 'key', 'contains', 'size', 'variables', 'x']

/** How deep the expressions and statements of a program go. */
const DEPTH = 5
/** Terms after which a program is brought to an end. */
const SIZE = 40
const STATEMENTS = 3

/** Constructs that make a program say more about its object, or less, than most. */
const WEIGHTS: { readonly [C in ConstructName]?: number } = {
  variable: 40,
  call: 40,
  root: 24,
  member: 36,
  optionalMember: 36,
  parameter: 2,
  captured: 2,
  text: 2,
  integer: 2,
  boolean: 1,
  textList: 2,
  integerList: 2,
  unless: 4,
  destructure: 4,
  returnIf: 4,
}
const WEIGHT = 12
/** How much likelier what is new beside its neighbour is. */
const NEW = 8

/** Loops name their variable before it is there, and so does what stands in a block of its own. */
const LOOPS: ReadonlySet<ConstructName> = new Set([
  'loop',
  'returnFromLoop',
  'giveFromLoop',
  'buildInLoop',
  'changeInLoop',
  'narrow',
  'switchType',
])

/** What making one program needs to know. */
interface Making {
  readonly random: Random
  readonly pairs: PairCounts
  readonly world: World
  readonly names: { next: number }
  size: number
}

/** A random program that type-checks, but for what TypeScript narrows away; pairs that are rare so far come first. */
export function makeProgram(
  id: string,
  subject: SubjectName,
  random: Random,
  pairs: PairCounts,
): Program {
  const world = { subject: SUBJECTS[subject], scope: [] }
  const making: Making = { random, pairs, world, names: { next: 1 }, size: 0 }
  return { id, subject, body: makeBlock('block', DEPTH, making, [], 'block') }
}

function makeBlock(
  type: 'block' | 'loopBlock',
  depth: number,
  making: Making,
  outer: readonly Variable[],
  parent: ConstructName,
): Term {
  const { random } = making
  const statement = type === 'block' ? 'statement' : 'loopStatement'
  const parts: Term[] = []
  let scope = outer
  const isFull = making.size > SIZE
  const count = isFull ? 0 : 1 + random.below(depth === DEPTH ? STATEMENTS : 2)
  for (let index = 0; index < count; index++) {
    const made = makeTerm(statement, depth, making, scope, parent)
    const previous = parts.at(-1)?.construct
    if (previous !== undefined) making.pairs.add(`${previous} ;`, made.term.construct)
    parts.push(made.term)
    if (made.declared !== undefined) scope = [...scope, made.declared]
  }
  // A block that denies nothing says little.
  if (!parts.some(({ construct }) => DENYING.has(construct)))
    parts.push(makeTerm('deny', depth, making, scope, parent).term)
  return { construct: 'block', type, parts, text: '', names: [] }
}

const DENYING: ReadonlySet<ConstructName> = new Set([
  'deny',
  'if',
  'ifElse',
  'returnDeny',
  'returnAfter',
  'loop',
  'loopOverConstant',
  'switch',
  'quantities',
])

function makeTerm(
  type: TermType | 'deny',
  depth: number,
  making: Making,
  scope: readonly Variable[],
  parent: ConstructName,
): { readonly term: Term; readonly declared: Variable | undefined } {
  const { pairs } = making
  if (type === 'block' || type === 'loopBlock')
    return { term: makeBlock(type, depth, making, scope, parent), declared: undefined }
  making.size++
  const { construct, plan } = choose(type, depth, making, scope, parent)
  pairs.add(`${parent} >`, construct)
  const declares = plan.declares && { name: freshName(making, scope), ...plan.declares }
  const declared = declares && { ...declares, builds: undefined }
  const built = declares?.builds === undefined ? [] : [declares]
  const named: Variable[] = []
  for (const own of plan.binds ?? []) {
    const beside = declared === undefined ? named : [...named, declared]
    const name = LOOPS.has(construct) ? freshName(making, scope) : variableName(making, beside)
    named.push({ name, type: own })
  }
  const inner = [
    ...scope.filter(({ name }) => named.every((one) => one.name !== name)),
    ...named,
    ...built,
  ]
  const parts = plan.parts.map((part, index) => {
    const isLast = index === plan.parts.length - 1
    return makeTerm(part, depth - stepOf(construct), making, isLast ? inner : scope, construct).term
  })
  const names = [...(declared ? [declared.name] : []), ...named.map(({ name }) => name)]
  const made = type === 'deny' ? 'statement' : type
  return { term: { construct, type: made, parts, text: plan.text ?? '', names }, declared }
}

function choose(
  type: TermType | 'deny',
  depth: number,
  making: Making,
  scope: readonly Variable[],
  parent: ConstructName,
): { readonly construct: ConstructName; readonly plan: Plan } {
  const { random, pairs } = making
  const world = { ...making.world, scope }
  const options = optionsFor(type === 'deny' ? 'statement' : type, world).filter(
    ({ construct }) => type !== 'deny' || construct === 'deny',
  )
  const cheapest = Math.min(...options.flatMap(({ plans }) => plans.map(({ cost }) => cost)))
  if (cheapest === Number.POSITIVE_INFINITY) throw new Error(`nothing makes ${type}`)
  const most = making.size > SIZE ? cheapest : Math.max(depth, cheapest)
  const affordable = options.flatMap(({ construct, plans }) => {
    if (isIdle(parent, construct)) return []
    const own = plans.filter(({ cost }) => cost <= most)
    return own.length === 0 ? [] : [{ construct, plans: own }]
  })
  // What is new beside its neighbour is worth more than what has been there.
  const weights = affordable.map(
    ({ construct }) =>
      (WEIGHTS[construct] ?? WEIGHT) * (pairs.count(`${parent} >`, construct) === 0 ? NEW : 1),
  )
  const picked = affordable[random.weighted(weights)]
  if (picked === undefined) throw new Error(`nothing makes ${type}`)
  return { construct: picked.construct, plan: random.pick(picked.plans).plan }
}

/** A name that nothing in scope has: what is declared may not be declared again. */
function freshName({ names, random }: Making, scope: readonly Variable[]): string {
  const name = `${random.pick(NAMES)}${names.next++}`
  return scope.some((one) => one.name === name)
    ? freshName({ names, random } as Making, scope)
    : name
}

/** The name of a parameter or of a loop's variable, which may hide another. */
function variableName(making: Making, beside: readonly Variable[]): string {
  const name = making.random.pick(NAMES)
  return beside.some((one) => one.name === name) ? freshName(making, beside) : name
}
