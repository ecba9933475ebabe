import type { CompiledEnvironment, CompiledProject, CompiledUse } from '@gatewright/frontend'
import type { Json } from '@gatewright/ir'
import Handlebars from 'handlebars'
import { MARK } from './mark.ts'

const TEMPLATE = `<!-- {{mark}} from {{source}}; do not edit. -->
# {{title}}

{{description}}

| | |
|-|-|
| name | \`{{name}}\` (guardrail \`{{id}}\`) |
| environment | {{environment}} |
| action | {{action}} |
{{#if existing}}
| what broke the rule before | {{existing}} |
{{/if}}
| severity | {{severity}} |
| looks at | {{kinds}} |
| on | {{operations}} |
| exempt namespaces | {{exempt}} |
{{#if parameters}}

## Parameters

| parameter | value |
|-|-|
{{#each parameters}}
| \`{{name}}\` | {{value}} |
{{/each}}
{{/if}}
{{#if cases}}

## Cases

| object | verdict | messages |
|-|-|-|
{{#each cases}}
| {{name}} | {{expect}} | {{messages}} |
{{/each}}
{{/if}}

## The rule

{{fence}}ts
{{{rule}}}
{{fence}}

## What it becomes

{{#each files}}
- [{{file}}](../{{file}})
{{/each}}
`

const render = Handlebars.compile(TEMPLATE, { noEscape: true, strict: true })

/** The page by which a reviewer judges one use: what it stops, its cases, its rule, its policies. */
export function renderPage(
  project: CompiledProject,
  environment: CompiledEnvironment,
  use: CompiledUse,
  files: readonly { readonly file: string }[],
): string {
  const { policy } = use
  const suites = project.suites.filter((suite) => suite.policy.id === policy.id)
  const rule = ruleText(project, use)
  return render({
    mark: MARK,
    source: policy.origin.file,
    title: cell(policy.title),
    description: cell(policy.description),
    name: use.name,
    id: policy.id,
    environment: environment.name,
    action: use.action,
    existing:
      policy.onExisting === 'allow' ? 'may be updated, as long as no other message appears' : '',
    severity: policy.severity,
    kinds: policy.match.kinds
      .flatMap(({ kind, subresources }) =>
        subresources.map((sub) => (sub === '' ? kind : `${kind}/${sub}`)),
      )
      .join(', '),
    operations: policy.match.operations.join(', '),
    exempt: use.exemptNamespaces.map((name) => code(name)).join(', ') || 'none',
    parameters: Object.entries(use.params).map(([name, value]) => ({ name, value: show(value) })),
    cases: suites.flatMap((suite) =>
      suite.cases.map(({ name, expect, messages = [] }) => ({
        name: cell(name) + (suite.policy.onExisting === 'allow' ? " (`onExisting: 'allow'`)" : ''),
        expect,
        messages: messages.map((message) => cell(message)).join('<br>'),
      })),
    ),
    rule,
    fence: '`'.repeat(Math.max(3, longestRun(rule) + 1)),
    files,
  })
}

function ruleText(project: CompiledProject, { policy }: CompiledUse): string {
  const source = project.source(policy.origin.file) ?? ''
  return source.slice(policy.origin.start, policy.origin.end).replaceAll('\r\n', '\n')
}

/** Text of the author's in a cell of a table: what Markdown or HTML would read is escaped. */
function cell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|]/g, (letter) => `\\${letter}`)
    .replace(/\s+/g, ' ')
}

function show(value: Json): string {
  return code(JSON.stringify(value))
}

function code(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1)
  return `${ticks}${text.replaceAll('|', '\\|')}${ticks}`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}
