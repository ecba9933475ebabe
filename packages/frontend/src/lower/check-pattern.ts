import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'

/**
 * Why a regular expression given as a parameter does not mean the same on every engine;
 * undefined where it does. Such patterns are RE2 and reach the engines as they are written.
 */
export function patternProblem(source: string): string | undefined {
  let pattern: AST.Pattern
  try {
    pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: true,
      unicodeSets: false,
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const problems: string[] = []
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') problems.push('lookaround')
    },
    onBackreferenceEnter: (node) => problems.push(`the backreference \`${node.raw}\``),
    onCapturingGroupEnter(node) {
      if (node.name !== null) problems.push(`the named group \`${node.name}\``)
    },
    onCharacterSetEnter(node) {
      if (node.kind === 'property') problems.push(`\`${node.raw}\``)
      if (node.kind === 'space' && node.negate && node.parent.type === 'CharacterClass')
        problems.push('`\\S` in a class')
    },
    onCharacterClassEnter(node) {
      if (node.elements.length === 0) problems.push(`the empty class \`${node.raw}\``)
    },
    onCharacterEnter(node) {
      if (/^\\[ucx0]/.test(node.raw)) problems.push(`the escape \`${node.raw}\``)
    },
    onQuantifierEnter(node) {
      if (node.min > 1000 || (Number.isFinite(node.max) && node.max > 1000))
        problems.push(`the repetition \`${node.raw}\``)
    },
  })
  return problems[0] === undefined ? undefined : `${problems[0]} is not in RE2`
}
