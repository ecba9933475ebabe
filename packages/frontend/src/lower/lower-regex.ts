import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Origin } from '@gatewright/diagnostics'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'

type Element = AST.Element | AST.CharacterClassElement

/** Where JavaScript and RE2 name one class differently: JavaScript's meaning, spelt out. */
const SPACE =
  '\\t\\n\\x{0B}\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}'
const NOT_LINE_END = '[^\\n\\r\\x{2028}\\x{2029}]'

/**
 * Translates a regular expression of JavaScript into one of RE2 with the same meaning, from its
 * syntax tree. Refuses what RE2 lacks and what would differ.
 */
export function lowerRegex(source: string, flags: string, origin: Origin): string {
  const fail = (part: string, instead: string): never => {
    throw new Refusal(frontendDiagnostics.GW1007({ part, instead }, { origin }))
  }
  const unknown = [...flags].find((flag) => flag !== 'u' && flag !== 'i')
  if (unknown !== undefined) fail(`the flag \`${unknown}\``, 'Use the flags `u` and `i` only.')
  const unicode = flags.includes('u')
  const fold = flags.includes('i')
  if (unicode && fold) fail('the flags `u` and `i` together', 'List both cases: `[aA]`.')
  const pattern = parse(source, unicode)
  if (typeof pattern === 'string')
    return fail('this regular expression', `It is newer than 2024 or not valid: ${pattern}.`)
  const needUnicode = (part: string): void => {
    if (!unicode) fail(`${part} without the flag \`u\``, 'Add the flag `u`.')
  }

  const alternatives = (list: readonly AST.Alternative[]): string =>
    list.map(({ elements }) => elements.map(element).join('')).join('|')

  const element = (node: Element): string => {
    switch (node.type) {
      case 'Character':
        return character(node.value, false)
      case 'CharacterSet':
        return characterSet(node, false)
      case 'CharacterClass':
        if (node.negate) needUnicode('a negated class')
        return `[${node.negate ? '^' : ''}${node.elements.map((item) => classElement(item as Element)).join('')}]`
      case 'Group':
        return `(?:${alternatives(node.alternatives)})`
      case 'CapturingGroup':
        return `(?:${alternatives(node.alternatives)})`
      case 'Quantifier':
        return quantifier(node)
      case 'Assertion':
        if (node.kind === 'start') return '^'
        if (node.kind === 'end') return '$'
        if (node.kind === 'word') return node.negate ? '\\B' : '\\b'
        return fail('lookaround', 'Test the parts apart and join them with && and !.')
      default:
        return fail(`\`${node.raw}\``, 'Write it with characters, classes, groups and quantifiers.')
    }
  }

  const classElement = (node: Element): string => {
    if (node.type === 'Character') return character(node.value, true)
    if (node.type === 'CharacterClassRange') {
      if (fold && /[a-zA-Z]/.test(node.raw)) {
        const low = String.fromCodePoint(node.min.value)
        const high = String.fromCodePoint(node.max.value)
        if (!/^([a-z][a-z]|[A-Z][A-Z])$/.test(low + high))
          fail(`the range \`${node.raw}\` with the flag \`i\``, 'Use `a-z`.')
        return `${low.toLowerCase()}-${high.toLowerCase()}${low.toUpperCase()}-${high.toUpperCase()}`
      }
      return `${escapeCharacter(node.min.value, true)}-${escapeCharacter(node.max.value, true)}`
    }
    if (node.type === 'CharacterSet') return characterSet(node, true)
    return fail(`\`${node.raw}\``, 'Write one class with characters and ranges.')
  }

  const character = (value: number, inClass: boolean): string => {
    if (value > 0xffff) needUnicode('a character outside the basic plane')
    const letter = String.fromCodePoint(value)
    if (!fold || !/[a-zA-Z]/.test(letter)) {
      if (fold && value > 0x7f) fail(`\`${letter}\` with the flag \`i\``, 'List both cases.')
      return escapeCharacter(value, inClass)
    }
    const both = letter.toLowerCase() + letter.toUpperCase()
    return inClass ? both : `[${both}]`
  }

  const characterSet = (node: AST.CharacterSet, inClass: boolean): string => {
    if (node.kind === 'any') {
      needUnicode('`.`')
      return NOT_LINE_END
    }
    if (node.kind === 'property') return fail(`\`${node.raw}\``, 'List the characters.')
    const negate = node.negate
    if (negate) needUnicode(`\`${node.raw}\``)
    if (node.kind === 'space') {
      if (inClass && negate) fail('`\\S` in a class', 'Use it outside of a class.')
      return inClass ? SPACE : `[${negate ? '^' : ''}${SPACE}]`
    }
    const letter = node.kind === 'digit' ? 'd' : 'w'
    return `\\${negate ? letter.toUpperCase() : letter}`
  }

  const quantifier = (node: AST.Quantifier): string => {
    const { min, max } = node
    if (min > 1000 || (Number.isFinite(max) && max > 1000))
      fail(`the repetition \`${node.raw}\``, 'Repeat at most 1000 times.')
    const inner = element(node.element)
    const suffix =
      min === 0 && max === Number.POSITIVE_INFINITY
        ? '*'
        : min === 1 && max === Number.POSITIVE_INFINITY
          ? '+'
          : min === 0 && max === 1
            ? '?'
            : max === Number.POSITIVE_INFINITY
              ? `{${min},}`
              : min === max
                ? `{${min}}`
                : `{${min},${max}}`
    return inner + suffix
  }

  return alternatives(pattern.alternatives)
}

function escapeCharacter(value: number, inClass: boolean): string {
  const letter = String.fromCodePoint(value)
  if (value < 0x20 || value > 0x7e) return `\\x{${value.toString(16).toUpperCase()}}`
  const special = inClass ? /[\\\]^-]/ : /[\\^$.*+?()[\]{}|]/
  return special.test(letter) ? `\\${letter}` : letter
}

/** The syntax tree, or why there is none: TypeScript knows newer syntax, such as flags of a group. */
function parse(source: string, unicode: boolean): AST.Pattern | string {
  const parser = new RegExpParser({ ecmaVersion: 2024 })
  try {
    return parser.parsePattern(source, 0, source.length, { unicode, unicodeSets: false })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
