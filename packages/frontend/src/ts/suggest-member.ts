import { didYouMean } from '@gatewright/diagnostics'
import { ts } from './typescript.ts'

/** "Property … does not exist on type …", said without the name that was probably meant. */
const NO_SUCH_MEMBER = 2339

/** Members that are worth listing. */
const FEW = 10

/**
 * What to write instead of a member that an object pattern misspells, as in `check({ objct })`;
 * TypeScript suggests names for `context.objct` alone.
 */
export function suggestMember(
  checker: ts.TypeChecker,
  { code, file, start }: ts.Diagnostic,
): string | undefined {
  if (code !== NO_SUCH_MEMBER || file === undefined || start === undefined) return undefined
  const element = elementAt(file, file, start)
  if (element === undefined) return undefined
  const name = element.propertyName ?? element.name
  if (!ts.isIdentifier(name)) return undefined
  const type = patternType(checker, element.parent)
  // Of a text or a number nobody means the methods.
  if (type === undefined || !(type.flags & ts.TypeFlags.Object || type.isIntersection()))
    return undefined
  const known = type.getProperties().map((member) => member.name)
  if (known.length === 0) return undefined
  const own = known.length <= FEW ? `There are ${known.join(', ')}.` : ''
  const help = didYouMean(name.text, known, own, (near) => `\`${near}\``).trim()
  return help === '' ? undefined : help
}

/** The type that a pattern takes apart: that of what is declared, not what the pattern asks for. */
function patternType(checker: ts.TypeChecker, pattern: ts.BindingPattern): ts.Type | undefined {
  const owner = pattern.parent
  if (!ts.isVariableDeclaration(owner))
    return checker.getNonNullableType(checker.getTypeAtLocation(owner))
  const loop = owner.parent.parent
  const source = ts.isForOfStatement(loop) ? loop.expression : owner.initializer
  if (source === undefined) return undefined
  const type = checker.getNonNullableType(checker.getTypeAtLocation(source))
  return ts.isForOfStatement(loop) ? type.getNumberIndexType() : type
}

function elementAt(
  node: ts.Node,
  file: ts.SourceFile,
  position: number,
): ts.BindingElement | undefined {
  if (position < node.pos || position >= node.end) return undefined
  const inner = ts.forEachChild(node, (child) => elementAt(child, file, position))
  if (inner !== undefined) return inner
  const isNamed =
    ts.isBindingElement(node) && (node.propertyName ?? node.name).getStart(file) === position
  return isNamed ? node : undefined
}
