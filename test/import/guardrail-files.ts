/** A project that judges imported kinds, by path; the types are below `kinds/`. */
export function guardrailFiles(): Record<string, string> {
  return {
    ...Object.fromEntries(
      GUARDRAIL_IDS.flatMap((id) => [
        [`${id}.ts`, `${IMPORTS}\nexport default guardrail({ id: '${id}', ${GUARDRAILS[id]} })\n`],
        [`${id}.cases.ts`, casesText(id)],
      ]),
    ),
    'gatewright.config.ts': configText(GUARDRAIL_IDS),
  }
}

const IMPORTS = `import { changed, guardrail, kinds } from 'gatewright'
import { Application } from './kinds/argoproj.io.generated.ts'
import { Certificate } from './kinds/cert-manager.io.generated.ts'
import { HTTPRoute } from './kinds/gateway.networking.k8s.io.generated.ts'
import { VirtualService } from './kinds/networking.istio.io.generated.ts'
export const used = [Application, Certificate, HTTPRoute, VirtualService, changed]`

const GUARDRAILS: Readonly<Record<string, string>> = {
  'certificate-names': `
    title: 'Certificates name their hosts',
    on: kinds(Certificate),
    check({ object, deny }) {
      const { dnsNames = [], issuerRef, privateKey, usages = [] } = object.spec
      if (dnsNames.length === 0) deny('no name')
      for (const name of dnsNames) if (name.startsWith('*.')) deny(\`wildcard \${name}\`)
      if (issuerRef.name === '') deny('no issuer')
      if (privateKey?.algorithm === 'RSA' && (privateKey.size ?? 2048) < 3072) deny('short key')
      if (usages.includes('code signing')) deny('signs code')
    },`,
  'application-project': `
    title: 'Applications stay in their project',
    on: kinds([Application], { operations: ['CREATE', 'UPDATE', 'DELETE'] }),
    check({ object, oldObject, deny }) {
      if (object === undefined) return deny('stays')
      const { spec } = object
      if (spec.project === '' || spec.project === 'default') deny('no project')
      if (oldObject !== undefined && changed(oldObject.spec.destination, spec.destination)) deny('moved')
      if (spec.syncPolicy?.automated?.prune === true) deny('prunes')
      if ((spec.syncPolicy?.retry?.limit ?? 0) > 5) deny('retries')
    },`,
  'virtual-service-hosts': `
    title: 'VirtualServices stay in the mesh',
    on: kinds(VirtualService),
    check({ object, deny }) {
      const { hosts = [], http = [] } = object.spec ?? {}
      if (hosts.includes('*')) deny('any host')
      for (const route of http) {
        if (route.headers?.request?.set?.['x-admin'] !== undefined) deny('sets x-admin')
        for (const { destination } of route.route ?? []) if (destination.port?.number === 22) deny(\`ssh to \${destination.host}\`)
      }
      if (object.apiVersion === 'networking.istio.io/v1alpha3') deny('old')
    },`,
  'http-route-parents': `
    title: 'HTTPRoutes name their Gateway',
    on: kinds(HTTPRoute),
    check({ object, deny }) {
      for (const parent of object.spec.parentRefs ?? []) if ((parent.namespace ?? '') !== '') deny(\`\${parent.name} is elsewhere\`)
      if (object.apiVersion === 'gateway.networking.k8s.io/v1')
        for (const rule of object.spec.rules ?? [])
          for (const { type, requestRedirect } of rule.filters ?? []) if (type === 'RequestRedirect' && requestRedirect?.statusCode !== 301) deny('moves for a while')
    },`,
  'several-kinds': `
    title: 'Everything has an owner',
    on: kinds(Certificate, HTTPRoute, VirtualService, 'Secret', 'HorizontalPodAutoscaler'),
    check({ object, deny }) {
      if (object.metadata?.labels?.owner === undefined) deny(\`\${object.kind} without owner\`)
    },`,
}

/** The guardrails of the project. */
export const GUARDRAIL_IDS: readonly string[] = Object.keys(GUARDRAILS)

type Case = Readonly<Record<string, unknown>>

const object = (apiVersion: string, kind: string, spec: object, labels?: object) => ({
  apiVersion,
  kind,
  metadata: { name: 'one', namespace: 'shop', ...(labels === undefined ? {} : { labels }) },
  spec,
})
const certificate = (spec: object, version = 'cert-manager.io/v1') =>
  object(version, 'Certificate', { issuerRef: { name: 'ca' }, secretName: 'tls', ...spec })
const application = (spec: object) =>
  object('argoproj.io/v1alpha1', 'Application', { destination: {}, project: 'shop', ...spec })
const virtualService = (version: string, spec: object) =>
  object(`networking.istio.io/${version}`, 'VirtualService', spec)
const route = (version: string, spec: object) =>
  object(`gateway.networking.k8s.io/${version}`, 'HTTPRoute', spec)
const bare = (apiVersion: string, kind: string): Case => object(apiVersion, kind, {})
const ssh = { route: [{ destination: { host: 'git', port: { number: 22 } } }] }
const redirect = (statusCode?: number) => ({
  rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { statusCode } }] }],
})
const elsewhere = { parentRefs: [{ name: 'web', namespace: 'other' }, { name: 'own' }] }

/** Objects or requests with the messages that they are denied with. */
const CASES: Readonly<Record<string, readonly (readonly [Case, ...string[]])[]>> = {
  'certificate-names': [
    [certificate({ dnsNames: ['shop.example.com'] })],
    [certificate({}), 'no name'],
    [certificate({ dnsNames: null, usages: null }), 'no name'],
    [certificate({ dnsNames: ['a.example.com', '*.example.com'] }), 'wildcard *.example.com'],
    [certificate({ dnsNames: ['a'], issuerRef: { name: '' } }), 'no issuer'],
    [certificate({ dnsNames: ['a'], privateKey: { algorithm: 'RSA' } }), 'short key'],
    [certificate({ dnsNames: ['a'], privateKey: { algorithm: 'RSA', size: 4096 } })],
    [certificate({ dnsNames: ['a'], privateKey: { algorithm: 'ECDSA', size: 256 } })],
    [certificate({ dnsNames: ['a'], usages: ['signing', 'code signing'] }), 'signs code'],
    [certificate({}, 'cert-manager.io/v1alpha2')],
    [certificate({}, 'certificates.example.com/v1')],
  ],
  'application-project': [
    [application({})],
    [application({ project: 'default' }), 'no project'],
    [application({ source: { repoURL: 'a', helm: { valuesObject: { a: 1 } } } })],
    [
      application({ syncPolicy: { automated: { prune: true }, retry: { limit: 9 } } }),
      'prunes',
      'retries',
    ],
    [{ object: application({}), oldObject: application({}) }],
    [{ object: application({ destination: { name: 'a' } }), oldObject: application({}) }, 'moved'],
    [{ oldObject: application({}) }, 'stays'],
  ],
  'virtual-service-hosts': ['v1', 'v1beta1', 'v1alpha3'].flatMap((version) => {
    const old = version === 'v1alpha3' ? ['old'] : []
    return [
      [virtualService(version, { hosts: ['shop'] }), ...old],
      [virtualService(version, { hosts: ['*'] }), 'any host', ...old],
      [virtualService(version, { http: [{ headers: null }, ssh] }), 'ssh to git', ...old],
      [
        virtualService(version, { http: [{ headers: { request: { set: { 'x-admin': '1' } } } }] }),
        'sets x-admin',
        ...old,
      ],
    ] as const
  }),
  'http-route-parents': [
    [route('v1', elsewhere), 'web is elsewhere'],
    [route('v1beta1', elsewhere), 'web is elsewhere'],
    [route('v1', redirect(302)), 'moves for a while'],
    [route('v1', redirect()), 'moves for a while'],
    [route('v1', redirect(301))],
    [route('v1beta1', redirect(302))],
    [route('v1alpha2', elsewhere)],
  ],
  'several-kinds': [
    [certificate({}), 'Certificate without owner'],
    [object('cert-manager.io/v1', 'Certificate', {}, { owner: 'a' })],
    // Versions of the others, which this kind has not.
    [bare('cert-manager.io/v1beta1', 'Certificate')],
    [bare('cert-manager.io/v1alpha3', 'Certificate')],
    [bare('gateway.networking.k8s.io/v1beta1', 'HTTPRoute'), 'HTTPRoute without owner'],
    [bare('gateway.networking.k8s.io/v1alpha3', 'HTTPRoute')],
    [bare('networking.istio.io/v1alpha3', 'VirtualService'), 'VirtualService without owner'],
    [bare('v1', 'Secret'), 'Secret without owner'],
    [bare('autoscaling/v2', 'HorizontalPodAutoscaler'), 'HorizontalPodAutoscaler without owner'],
  ],
}

function casesText(id: string): string {
  const cases = (CASES[id] ?? []).map(([request, ...messages], index) => ({
    name: `request ${index + 1}`,
    ...('apiVersion' in request ? { object: request } : request),
    expect: messages.length === 0 ? 'allow' : 'deny',
    ...(messages.length === 0 ? {} : { messages }),
  }))
  return `import { cases } from 'gatewright'
import it from './${id}.ts'
export default cases(it, ${JSON.stringify({ cases }, null, 2)})
`
}

function configText(ids: readonly string[]): string {
  return `import { defineConfig, use } from 'gatewright'
${ids.map((id, index) => `import g${index} from './${id}.ts'`).join('\n')}
export default defineConfig({
  environments: {
    test: {
      targets: ['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes'],
      guardrails: [${ids.map((_, index) => `use(g${index}, { action: 'enforce' })`).join(', ')}],
    },
  },
})
`
}
