import type { TermType } from './construct.ts'
import { optionsFor } from './options.ts'
import { SUBJECTS } from './subjects.ts'
import { type Program, type Term, termsOf } from './term.ts'

/** Programs that differ from one in a single step towards less, the smallest first. */
export function simplerPrograms(program: Program): readonly Program[] {
  const size = termsOf(program.body).length
  return simplerTerms(program.body, program)
    .map((body) => ({ body, size: termsOf(body).length }))
    .filter((one) => one.size <= size)
    .sort((left, right) => left.size - right.size)
    .map(({ body }) => ({ ...program, body }))
}

function simplerTerms(term: Term, program: Program): readonly Term[] {
  const inside = term.parts.flatMap((part, index) =>
    simplerTerms(part, program).map((smaller) => ({
      ...term,
      parts: term.parts.with(index, smaller),
    })),
  )
  return [...ownSteps(term, program), ...inside]
}

function ownSteps(term: Term, program: Program): readonly Term[] {
  if (term.construct === 'block') return blockSteps(term)
  const within = term.parts.flatMap(termsOf).filter(({ type }) => fits(type, term.type))
  return [...within, ...leavesOf(term, program)]
}

/** A block without one of its statements, or with what stands in one instead of it. */
function blockSteps(block: Term): readonly Term[] {
  return block.parts.flatMap((statement, index) => {
    const unwrapped = statement.parts
      .filter(({ construct }) => construct === 'block')
      .map(({ parts }) => ({ ...block, parts: block.parts.toSpliced(index, 1, ...parts) }))
    const without = { ...block, parts: block.parts.toSpliced(index, 1) }
    return block.parts.length > 1 ? [without, ...unwrapped] : unwrapped
  })
}

function fits(type: TermType, wanted: TermType): boolean {
  return type === wanted || `${type}?` === wanted || (wanted === 'test' && type === 'bool')
}

/** The flattest terms of a type, for what has parts; of those without, the simplest. */
function leavesOf(term: Term, { subject }: Program): readonly Term[] {
  const plain = optionsFor(term.type, { subject: SUBJECTS[subject], scope: [] }).flatMap(
    ({ construct, plans }) =>
      plans
        .filter(({ plan }) => plan.parts.length === 0 && plan.binds === undefined)
        .slice(0, 2)
        .map(
          ({ plan }): Term => ({
            construct,
            type: term.type,
            parts: [],
            text: plan.text ?? '',
            names: [],
          }),
        ),
  )
  const isPlain = plain.some((one) => one.construct === term.construct && one.text === term.text)
  return isPlain || (term.parts.length === 0 && term.construct === 'root') ? [] : plain
}
