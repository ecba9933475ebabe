import type { LiveVerification } from '@gatewright/verify'
import { agreementMatrix } from './agreement-matrix.ts'
import { renderTable } from './render-table.ts'

/** What a cluster showed, for people: disagreements are shown elsewhere. */
export function renderLive(live: LiveVerification): readonly string[] {
  const { versions, documents, guardrails, problems, late, speed } = live
  const none = speed.find(({ target }) => target === 'none')?.perSecond ?? 0
  return [
    `A cluster of Kubernetes ${versions.kubernetes} as ${versions.emulated}, Gatekeeper ${versions.gatekeeper} and Kyverno ${versions.kyverno}:`,
    ...documents.map(({ environment, applied, problems: own }) =>
      own.length === 0
        ? `${environment}: ${applied} documents accepted without a warning, enforced, without drift`
        : [
            `${environment}: ${applied} documents, ${own.length} problem${own.length === 1 ? '' : 's'}`,
            ...own.map(({ document, problem }) => `  ${document}: ${problem}`),
          ].join('\n'),
    ),
    ...problems.map(({ document, problem }) => `${document}: ${problem}`),
    'The cases and random requests, sent to the API server:',
    agreementMatrix(guardrails.map(({ id, targets }) => [id, targets])),
    renderTable([
      ['guardrail', 'as written', 'completed', 'refused before', 'random', 'denied', 'enforced'],
      ...guardrails.map(({ id, cases, random, enforced }) => [
        id,
        String(cases.sent),
        String(cases.completed),
        String(cases.refused.length),
        String(random.reached),
        String(random.denied),
        enforcedText(enforced),
      ]),
    ]),
    ...(late === 0
      ? []
      : [`${late} requests were right once an engine had heard of what came before`]),
    renderTable(
      speed.map(({ target, perSecond }) => [
        target === 'none' ? 'no policy' : target,
        `${perSecond.toFixed(0)} a second`,
        target === 'none' ? '' : `${(perSecond / none).toFixed(2)} of no policy`,
      ]),
    ),
  ]
}

function enforcedText(enforced: LiveVerification['guardrails'][number]['enforced']): string {
  const all = Object.values(enforced)
  return `${all.filter((one) => one === 'refused').length}/${all.length}`
}
