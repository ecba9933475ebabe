import type { Random } from '../fuzz/random.ts'
import type { Plan, TermType, Variable, World } from './construct.ts'
import { BUILT_VARIABLES, EVERY_VARIABLE, possiblePairsIn } from './construct-pairs.ts'
import type { ConstructName } from './constructs.ts'
import { stepOf, TERM_TYPES } from './costs.ts'
import { isIdle } from './is-idle.ts'
import { optionsFor } from './options.ts'
import type { PairCounts } from './pair-counts.ts'
import { Steering } from './steering.ts'
import { SUBJECTS, type SubjectName } from './subjects.ts'
import type { Program, Term } from './term.ts'

/** Names of variables: among them words of the target languages. */
const NAMES = ['item', 'entry', 'input', 'data', 'msg', 'key', 'contains', 'size', 'variables', 'x']

/** How deep the expressions and statements of a program go. */
const DEPTH = 5
/** Terms after which a statement is brought to an end. */
const SIZE = 20
const STATEMENTS = 4

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
/** How much likelier what is new beside its neighbour is, and what leads to that. */
const NEW = 8
const LEADING = 100
/** Declarations that a program begins with, for pairs that need a variable or a helper. */
const BEGINNINGS = 2
/** How deep they go. */
const FLAT = 1

/** Loops name their variable before it is there, and so does what stands in a block of its own. */
const LOOPS: ReadonlySet<ConstructName> = new Set([
  'loop',
  'returnFromLoop',
  'giveFromLoop',
  'endingLoop',
  'buildInLoop',
  'buildUnderTest',
  'changeInLoop',
  'narrow',
  'switchType',
])

/** What making one program needs to know. */
interface Making {
  readonly random: Random
  /** Pairs that no program has held so far. */
  readonly wanted: Set<string>
  readonly world: World
  readonly names: { next: number }
  /** The way to one of them, until it is there. */
  steering?: Steering | undefined
  size: number
}

/** One way to make a term. */
type Accept = (construct: ConstructName, plan: Plan) => boolean

const ANY: Accept = () => true
const DENIAL: Accept = (construct) => construct === 'deny'

/** A random program that type-checks, but for what TypeScript narrows away; pairs that no program held so far come first. */
export function makeProgram(
  id: string,
  subject: SubjectName,
  random: Random,
  pairs: PairCounts,
): Program {
  const world = { subject: SUBJECTS[subject], scope: [] }
  const wanted = new Set([...possiblePairsIn(subject)].filter((pair) => !pairs.has(pair)))
  const making: Making = { random, wanted, world, names: { next: 1 }, size: 0 }
  const beginnings = beginningsFor(making)
  const body = makeBlock('block', DEPTH, making, [], 'block', beginnings)
  return { id, subject, body }
}

/** Declarations of what wanted pairs read: of a variable, of a helper. */
function beginningsFor({ random, wanted, world }: Making): readonly Accept[] {
  const scoped = [...wanted].filter((pair) => /> variable$|> call$|^call >/.test(pair))
  if (scoped.length === 0) return []
  const chosen = Array.from({ length: BEGINNINGS }, () => random.pick(scoped))
  const statements = optionsFor('statement', world)
  return chosen.flatMap((pair) => {
    const [outer, inner] = pair.split(' > ') as [ConstructName, ConstructName]
    const types = partTypes(outer, world)
    const accepts: readonly Accept[] = [
      ...(inner === 'variable' ? [declaring('const', types)] : []),
      ...(inner === 'call' ? [declaring('helper', types)] : []),
      ...(outer === 'call' ? [declaring('helper')] : []),
    ]
    return accepts.filter((accept) =>
      statements.some(({ construct, plans }) => plans.some(({ plan }) => accept(construct, plan))),
    )
  })
}

function declaring(statement: ConstructName, types?: ReadonlySet<TermType>): Accept {
  return (construct, { declares }) =>
    construct === statement && declares !== undefined && (types?.has(declares.type) ?? true)
}

/** The types of what stands in a construct. */
function partTypes(construct: ConstructName, world: World): ReadonlySet<TermType> {
  const everything = { ...world, scope: EVERY_VARIABLE }
  const parts = TERM_TYPES.flatMap((type) => optionsFor(type, everything)).flatMap((option) =>
    option.construct === construct ? option.plans.flatMap(({ plan }) => plan.parts) : [],
  )
  return new Set(parts.map((part) => (part === 'test' ? 'bool' : part)))
}

function makeBlock(
  type: 'block' | 'loopBlock',
  depth: number,
  making: Making,
  outer: readonly Variable[],
  parent: ConstructName,
  beginnings: readonly Accept[] = [],
): Term {
  const { random } = making
  const statement = type === 'block' ? 'statement' : 'loopStatement'
  const parts: Term[] = []
  let scope = outer
  const add = (accept: Accept, depthOf = depth): void => {
    if (parent === 'block') making.size = 0
    if (parent === 'block' && making.wanted.size > 0)
      making.steering = new Steering(
        { ...making.world, scope: [...BUILT_VARIABLES, ...scope] },
        random.pick([...making.wanted]),
      )
    const { term, declared } = makeTerm(statement, depthOf, making, scope, parent, accept)
    parts.push(term)
    if (declared !== undefined) scope = [...scope, declared]
  }
  for (const accept of beginnings) add(accept, FLAT)
  const isFull = making.size > SIZE
  const count = isFull ? 0 : 1 + random.below(parent === 'block' ? STATEMENTS : 2)
  for (let index = 0; index < count; index++) add(ANY)
  // A block that denies nothing says little.
  if (!parts.some(({ construct }) => DENYING.has(construct))) add(DENIAL)
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
  type: TermType,
  depth: number,
  making: Making,
  scope: readonly Variable[],
  parent: ConstructName,
  accept: Accept = ANY,
): { readonly term: Term; readonly declared: Variable | undefined } {
  if (type === 'block' || type === 'loopBlock')
    return { term: makeBlock(type, depth, making, scope, parent), declared: undefined }
  making.size++
  const { construct, plan } = choose(type, depth, making, scope, parent, accept)
  const pair = `${parent} > ${construct}`
  making.wanted.delete(pair)
  if (making.steering?.target === pair) making.steering = undefined
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
  return { term: { construct, type, parts, text: plan.text ?? '', names }, declared }
}

function choose(
  type: TermType,
  depth: number,
  making: Making,
  scope: readonly Variable[],
  parent: ConstructName,
  accept: Accept,
): { readonly construct: ConstructName; readonly plan: Plan } {
  const { random, wanted, steering } = making
  const options = optionsFor(type, { ...making.world, scope }).flatMap(({ construct, plans }) => {
    if (isIdle(parent, construct)) return []
    const own = plans.filter(({ plan }) => accept(construct, plan))
    return own.length === 0 ? [] : [{ construct, plans: own }]
  })
  const cheapest = Math.min(...options.flatMap(({ plans }) => plans.map(({ cost }) => cost)))
  if (cheapest === Number.POSITIVE_INFINITY) throw new Error(`nothing makes ${type}`)
  const most = making.size > SIZE ? cheapest : Math.max(depth, cheapest)
  const affordable = options.flatMap(({ construct, plans }) => {
    const own = plans
      .filter(({ cost }) => cost <= most)
      .map(({ plan }) => ({ plan, distance: steering?.distance(construct, plan) ?? 0 }))
    return own.length === 0 ? [] : [{ construct, plans: own, nearest: nearestOf(own) }]
  })
  const nearest = Math.min(...affordable.map((one) => one.nearest))
  const weights = affordable.map(
    (one) =>
      (WEIGHTS[one.construct] ?? WEIGHT) *
      (wanted.has(`${parent} > ${one.construct}`) ? NEW : 1) *
      (steering?.target === `${parent} > ${one.construct}` ? LEADING : 1) *
      (one.nearest === nearest && steering !== undefined && nearest < Number.POSITIVE_INFINITY
        ? LEADING
        : 1),
  )
  const picked = affordable[random.weighted(weights)]
  if (picked === undefined) throw new Error(`nothing makes ${type}`)
  const plans = picked.plans.filter(({ distance }) => distance === picked.nearest)
  return { construct: picked.construct, plan: random.pick(plans).plan }
}

function nearestOf(plans: readonly { readonly distance: number }[]): number {
  return Math.min(...plans.map(({ distance }) => distance))
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
