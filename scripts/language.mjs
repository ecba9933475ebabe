// Writes docs/language.md from test/language/entries/, each with what it compiles to.
// Usage: node scripts/language.mjs [--check]
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ROOT } from './files.mjs'
import { importSource } from './import-source.mjs'
import { celExcerpt, regoExcerpt } from './language-excerpt.mjs'
import { code, dedent, fenced, requestText, table } from './language-page.mjs'
import { compiledEntries, refusedEntries } from './language-project.mjs'

const PAGE = join(ROOT, 'docs/language.md')

await build()
const { ACCEPTED, REFUSED } = await importSource('test/language/chapters.ts')
const compiled = await compiledEntries(ACCEPTED.flatMap(({ entries }) => entries))
const refused = await refusedEntries(REFUSED.flatMap(({ entries }) => entries))

const intro = readFileSync(join(ROOT, 'test/language/introduction.md'), 'utf8').trimEnd()
const page =
  formatted(`<!-- Made by scripts/language.mjs from test/language/entries/; do not edit. -->

${intro}

${index()}

${ACCEPTED.map(chapter).join('\n\n')}

${REFUSED.map(refusedChapter).join('\n\n')}
`)
const old = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
if (page !== old && process.argv.includes('--check')) {
  console.log('docs/language.md is not what its entries compile to; run node scripts/language.mjs')
  process.exitCode = 1
} else if (page !== old) writeFileSync(PAGE, page)

/** As everything else in the repository is. */
function formatted(text) {
  const args = ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path', PAGE]
  return execFileSync(process.execPath, args, { cwd: ROOT, input: text, encoding: 'utf8' })
}

function index() {
  const rows = ACCEPTED.flatMap(({ title, entries }) => [
    [`**${title}**`, '', ''],
    ...entries.map(({ id, construct, absent, notOn = [] }) => [
      linked(construct, id),
      notOn.length === 0 ? 'yes' : `not by ${notOn.map(code).join(', ')}`,
      absent,
    ]),
  ])
  const refusals = REFUSED.flatMap(({ title, entries }) => [
    [`**${title}**`, '', ''],
    ...entries.map(({ id, construct, code }) => [linked(construct, id), `no: ${pageOf(code)}`, '']),
  ])
  return `## All constructs\n\n${table(['construct', 'accepted', 'when absent'], [...rows, ...refusals])}`
}

function chapter({ title, text, entries }) {
  return [`## ${title}`, text, ...entries.map(entry)].join('\n\n')
}

function entry(row) {
  const { id, construct, meaning, absent, notOn = [], shownIn = 'verdict' } = row
  const { template, policy } = compiled.get(id)
  const refusal =
    notOn.length === 0
      ? []
      : [`Refused for ${notOn.map(code).join(' and ')}, whose engine cannot see it.`]
  const rows = [
    ...row.objects.map(([object, ...messages]) => [{ object }, ...messages]),
    ...(row.requests ?? []),
  ]
  const verdicts = table(
    ['request', 'verdict'],
    rows.map(([request, ...messages]) => [
      requestText(request),
      messages.length === 0
        ? 'allowed'
        : messages.map((one) => code(one === '' ? '""' : one)).join(', '),
    ]),
  )
  return [
    `<a id="${id}"></a>`,
    `### ${construct}`,
    meaning,
    `**When absent:** ${absent}`,
    ...refusal,
    fenced('ts', sourceOf(row)),
    verdicts,
    `<details>\n<summary>In CEL and in Rego</summary>`,
    fenced('cel', celExcerpt(policy, shownIn)),
    fenced('rego', regoExcerpt(template)),
    '</details>',
  ].join('\n\n')
}

/** The source as its author writes it: what stands before the guardrail, what it matches, its body. */
function sourceOf({ before, on, schema, params, check }) {
  const heads = [
    ...(on === undefined ? [] : [`// on: ${on}`]),
    ...(schema === undefined
      ? []
      : [`// params: ${schema}`, `// given: ${JSON.stringify(params)}`]),
  ]
  return [...(before === undefined ? [] : [dedent(before), '']), ...heads, dedent(check)].join('\n')
}

function refusedChapter({ title, entries }) {
  const rows = entries.map(({ id, construct, code: name, check, before, on, schema }) => {
    const source = [
      ...(on ? [`on: ${on};`] : []),
      ...(schema ? [`params: ${schema};`] : []),
      ...(before ? [before] : []),
      check,
    ]
    return [
      `<a id="${id}"></a>${construct}`,
      pageOf(name),
      code(source.join(' ').replaceAll(/\s+/g, ' ').trim()),
      refused.get(id).help ?? '',
    ]
  })
  return `## ${title}\n\n${table(['construct', 'code', 'such as', 'instead'], rows)}`
}

function linked(construct, id) {
  return `[${construct}](#${id})`
}

function pageOf(code) {
  return `[${code}](diagnostics/${code}.md)`
}
