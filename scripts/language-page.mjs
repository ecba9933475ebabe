// The text of docs/language.md, from the table of entries and what they compile to.

/** A table of Markdown; `|` in a cell is escaped, as it must be in code spans, too. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map((text) => text.replaceAll('|', '\\|')))
  const line = (row) => `| ${row.join(' | ')} |`
  const [first, ...others] = all.map(line)
  return [first, line(head.map(() => '-')), ...others].join('\n')
}

export function fenced(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

/** Lines without what all of them begin with. */
export function dedent(text) {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const least = Math.min(...indents)
  // A text that begins on the line of its quote is indented from the second line on.
  if (least === 0 && indents.length > 1 && indents[0] === 0) {
    const rest = Math.min(...indents.slice(1))
    return [lines[0], ...lines.slice(1).map((line) => line.slice(rest))].join('\n')
  }
  return lines.map((line) => line.slice(least)).join('\n')
}

/** A text as a code span, whatever ticks it holds. */
export function code(text) {
  const ticks = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${text}${pad}${ticks}`
}

/** What is worth reading of a request: its objects without what every object of its kind has. */
export function requestText({ object, oldObject, ...rest }) {
  const parts = [
    ...(oldObject === undefined ? [] : [`before ${objectText(oldObject)}`]),
    ...(object === undefined ? ['deleted'] : [objectText(object)]),
    ...Object.entries(rest)
      .filter(([name]) => name !== 'requestName')
      .map(([name, value]) => `${name} ${show(value)}`),
  ]
  return code(parts.join(', '))
}

function objectText({ apiVersion, kind, metadata = {}, ...rest }) {
  const { name, namespace, ...labels } = metadata
  const isUsual =
    ['settings', 'web', 'job', 'a'].includes(name) && [undefined, 'shop'].includes(namespace)
  const shown = isUsual ? labels : metadata
  const own = Object.keys(shown).length === 0 ? rest : { metadata: shown, ...rest }
  return `${kind} ${show(own)}`
}

/** JSON as one writes it by hand. */
function show(value) {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(
      ([name, member]) =>
        `${/^[A-Za-z]\w*$/.test(name) ? name : JSON.stringify(name)}: ${show(member)}`,
    )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
