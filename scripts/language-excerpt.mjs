// Cuts out of a policy what one construct becomes: nothing is written by hand, only left out.

/** Guards that every rule has, and helpers that many share: the page explains them once. */
const COMMON_RULES = new Set(['judged', 'finalizing', 'value_or', 'operation', 'new_object'])
/** Longer helpers, such as those that read quantities, are no part of the construct. */
const MOST_LINES = 40

/**
 * The rules of a ConstraintTemplate without comments, guards and shared helpers.
 * @param {{ targets: { code: { source: { rego: string } }[] }[] }} template
 */
export function regoExcerpt(template) {
  const { rego } = template.targets[0].code[0].source
  const rules = rego
    .split(/\n\n+/)
    .map((block) => block.replaceAll(/^#.*\n?/gm, '').trim())
    .filter((block) => block !== '' && !/^(package|import) /.test(block))
    .filter((block) => !COMMON_RULES.has(nameOf(block)))
    .map(withoutGuard)
  const own = rules.filter((rule) => rule.startsWith('violation'))
  const used = usedBy(own, rules)
  return [...own, ...used].join('\n\n').replaceAll('\t', '  ')
}

/** The rules that others read, as far as they fit. */
function usedBy(own, rules) {
  const kept = []
  let lines = own.join('\n').split('\n').length
  let texts = own
  for (let found = true; found; ) {
    const next = rules.filter(
      (rule) =>
        !own.includes(rule) &&
        !kept.includes(rule) &&
        [...texts, ...kept].some((text) => new RegExp(`\\b${nameOf(rule)}\\b`).test(text)),
    )
    found = false
    for (const rule of next) {
      lines += rule.split('\n').length + 1
      if (lines > MOST_LINES) return kept
      kept.push(rule)
      found = true
    }
    texts = kept
  }
  return rules.filter((rule) => kept.includes(rule))
}

function nameOf(rule) {
  return /^(?:default )?([a-z_0-9]+)/.exec(rule)?.[1] ?? ''
}

/** The guard of the match is the same everywhere. */
function withoutGuard(rule) {
  return rule.replace(/^\tjudged\n/m, '').replace(/ if judged$/, '')
}

/**
 * The variables of a ValidatingAdmissionPolicy, and its verdict or message.
 * @param {{ variables?: { name: string, expression: string }[], validations: object[] }} policy
 * @param {'verdict' | 'message'} part
 */
export function celExcerpt({ variables = [], validations }, part) {
  const [validation] = validations
  const shown =
    part === 'message' ? validation.messageExpression : withoutExceptions(validation.expression)
  const named = variables.filter(({ name }) => name !== 'finalizing')
  const used = usedVariables(shown, named)
  const lines = used.map(({ name, expression }) => `// variables.${name}\n${expression}`)
  const title = part === 'message' ? '// the message' : '// allowed where'
  return [...lines, `${title}\n${shown}`].join('\n\n')
}

function usedVariables(expression, variables) {
  const used = new Set()
  const visit = (text) => {
    for (const [, name] of text.matchAll(/\bvariables\.([A-Za-z0-9_]+)/g)) {
      const variable = variables.find((one) => one.name === name)
      if (variable === undefined || used.has(variable)) continue
      used.add(variable)
      visit(variable.expression)
    }
  }
  visit(expression)
  return variables.filter((variable) => used.has(variable))
}

/** Without the exception for objects that are being deleted, and its parentheses. */
function withoutExceptions(expression) {
  if (expression === 'variables.finalizing') return 'false'
  const rest = expression.replace(/^variables\.finalizing \|\|\s+/, '')
  if (rest === expression || !/^\(\n[\s\S]*\n\)$/.test(rest)) return rest
  const inner = rest.slice(2, -2).replaceAll(/^ {2}/gm, '')
  // The first parenthesis may not close at the last.
  let depth = 0
  for (const letter of inner) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (depth < 0) return rest
  }
  return inner
}
