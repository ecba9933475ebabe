// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are sources
import ts from 'typescript'
import type { Random } from '../../../packages/verify/src/fuzz/random.ts'

/** What can be put around an expression; `_` stands for it. */
const AROUND_EXPRESSIONS = (
  '(_)|!_|-_|+_|~_|_!|typeof _|void _|delete _|await _|yield _|_ as string|_ as const|_ as never|' +
  "<string>_|_ satisfies unknown|_ ?? 'x'|_ || []|_ && _|_ === _|_ == null|_ < 1|_ in _|_ + _|_, _|" +
  '_ ? _ : _|[_]|[..._]|[, _]|{ a: _ }|{ [_]: 1 }|{ ..._ }|`${_}`|`a${_}b`|String.raw`${_}`|_.length|' +
  "_?.a|_['a']|_[0]|_?.['__proto__']|_()|_?.()|_(..._)|new _()|(() => _)()|(() => { return _ })()|" +
  '_.some((one) => _)|_.filter(Boolean)|_.map(([a, b]) => a)|_.flatMap((one) => one)|_.concat(_)|' +
  "_.join(',')|_.split('')|_.replaceAll('a', 'b')|Object.keys(_)|Object.entries(_)|/x/.test(_)|" +
  'deny(_)|deepEqual(_, _)|matches(_, _)|class { a = _ }|function () { return _ }|async () => _|_ = 1|_++'
).split('|')

/** What can be put around a statement. */
const AROUND_STATEMENTS = (
  '{ _ }|_ _|;_|if (true) _|if (false) {} else _|for (const one of [1]) _|for (;;) { _ break }|' +
  'while (false) _|do _ while (false)|try { _ } catch {}|label: _|switch (1) { case 1: _ }|' +
  '{ const late = () => { _ }; late() }|async function f() { _ }|const [a, ...b] = [1, 2]; _|' +
  'let n = 0; _ n++|return; _|throw 1; _|enum E { A } _|class C { static { _ } }|type T = string; _'
).split('|')

/** Words that take the place of a token. */
const WORDS = (
  "undefined null NaN Infinity this super arguments deny object pod params request '' 'a' `` 0 1 -1 1.5 1e21 " +
  '0x10 1n true false /(?=a)/ /./ /[^a]/u /a/g /\\1/ /(/ /\\p{L}/u __proto__ constructor toString length ' +
  'metadata spec containers labels some every filter map keys entries let var const of in => = == === != !== ' +
  '&& || ?? ?. . ... , ; : ( ) [ ] { } < > + - * / ! ~ # @ async await yield function class if else for ' +
  'return continue break import export type as satisfies is asserts readonly using'
).split(' ')

/** So many random changes of a source; the same for the same random numbers. */
export function mutateSource(
  text: string,
  others: readonly string[],
  random: Random,
  changes: number,
): string {
  let mutated = text
  for (let count = changes; count > 0; count--) mutated = mutateOnce(mutated, others, random)
  return mutated
}

function mutateOnce(text: string, others: readonly string[], random: Random): string {
  const nodes = nodesOf(text, random.chance(90))
  if (nodes.length === 0) return text
  if (random.chance(15)) return mutateToken(text, random)
  const node = random.pick(nodes)
  const own = node.getText()
  const replace = (by: string): string => text.slice(0, node.getStart()) + by + text.slice(node.end)
  switch (random.below(5)) {
    case 0:
      return replace(likeNode(node, donorsOf(random.pick(others)), random) ?? own)
    case 1:
      return replace(likeNode(node, nodes, random) ?? own)
    case 2:
      return ts.isStatement(node) ? replace('') : replace(random.pick(WORDS))
    default: {
      const around = ts.isStatement(node) ? AROUND_STATEMENTS : AROUND_EXPRESSIONS
      return replace(random.pick(around).replaceAll('_', () => own))
    }
  }
}

const donors = new Map<string, readonly ts.Node[]>()

/** The nodes of a seed, which is asked for often. */
function donorsOf(seed: string): readonly ts.Node[] {
  const nodes = donors.get(seed) ?? nodesOf(seed, true)
  donors.set(seed, nodes)
  return nodes
}

/** Expressions, statements, patterns and types of a source; those of its checks alone where asked. */
function nodesOf(text: string, inCheck: boolean): readonly ts.Node[] {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true)
  const found: ts.Node[] = []
  const visit = (node: ts.Node, isIn: boolean): void => {
    const isOne = ts.isStatement(node) || ts.isExpression(node) || ts.isBindingName(node)
    if (isIn && (isOne || ts.isTypeNode(node)) && node.end > node.getStart()) found.push(node)
    const isCheck = ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node)
    ts.forEachChild(node, (child) => visit(child, isIn || isCheck))
  }
  visit(source, !inCheck)
  return found
}

/** The text of another node that can stand where this one does. */
function likeNode(node: ts.Node, nodes: readonly ts.Node[], random: Random): string | undefined {
  const fits = [ts.isStatement, ts.isTypeNode, ts.isExpression].find((test) => test(node))
  const like = nodes.filter((one) => (fits ?? ts.isBindingName)(one))
  return like.length === 0 ? undefined : random.pick(like).getText()
}

/** Removes, doubles or replaces a token. */
function mutateToken(text: string, random: Random): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true)
  scanner.setText(text)
  const tokens: (readonly [start: number, end: number])[] = []
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken)
    tokens.push([scanner.getTokenStart(), scanner.getTokenEnd()])
  const [start, end] = random.pick(tokens)
  const token = text.slice(start, end)
  const by = random.pick(['', `${token} ${token}`, random.pick(WORDS)])
  return text.slice(0, start) + by + text.slice(end)
}
