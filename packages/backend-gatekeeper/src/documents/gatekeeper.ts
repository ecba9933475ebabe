import {
  type Artifact,
  type Backend,
  backendDiagnostics,
  type Emission,
  type EmitRewrite,
  type EnforcementAction,
  type EngineProfile,
  type PolicyUse,
} from '@gatewright/backend'
import type { JsonObject, MatchNode, PolicyNode } from '@gatewright/ir'
import { isRegoField, printRego } from '@gatewright/lang'
import { carriedKind } from '../emit/carried-kind.ts'
import { emitModule } from '../emit/emit-module.ts'
import { constraintSchema } from './constraint-schema.ts'
import { gatekeeperInstallation } from './required-settings.ts'

const LABELS: JsonObject = { 'app.kubernetes.io/managed-by': 'gatewright' }

const ACTIONS: { readonly [A in EnforcementAction]: string } = {
  audit: 'dryrun',
  warn: 'warn',
  enforce: 'deny',
}

/** A ConstraintTemplate for each guardrail (Rego v1) and a Constraint for each of its uses. */
export const gatekeeperBackend: Backend = {
  target: 'gatekeeper',
  installation: gatekeeperInstallation,
  emit(use, profile, rewrite) {
    // Gatekeeper takes no longer name of a template, and ids are at most so long.
    if (kindOf(use.policy).length > 63)
      return { artifacts: [], diagnostics: [nameTooLong(use.policy, profile)] }
    return {
      artifacts: [templateOf(use.policy, rewrite), constraintOf(use)],
      diagnostics: [],
    }
  },
}

/** The kind that a template defines: the guardrail's id in camel case; one for each setting. */
function kindOf({ id, onExisting }: PolicyNode): string {
  const kind = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  return onExisting === 'allow' ? `${kind}AllowExisting` : kind
}

function nameTooLong(
  { origin }: PolicyNode,
  { engine, version }: EngineProfile,
): Emission['diagnostics'][number] {
  return backendDiagnostics.GW3001(
    {
      construct: "an id of so many letters with `onExisting: 'allow'`",
      engine: `${engine} ${version}`,
      instead: 'Give the guardrail an id of at most 50 letters.',
    },
    { origin },
  )
}

function templateOf(policy: PolicyNode, rewrite: EmitRewrite = {}): Artifact {
  const kind = kindOf(policy)
  const name = kind.toLowerCase()
  // A guardrail may be called `default`; a package may not.
  const module = emitModule(policy, isRegoField(name) ? name : `${name}_policy`)
  return {
    path: `templates/constrainttemplate-${name}.yaml`,
    comments: [],
    document: {
      apiVersion: 'templates.gatekeeper.sh/v1',
      kind: 'ConstraintTemplate',
      metadata: {
        name,
        labels: LABELS,
        annotations: {
          'metadata.gatekeeper.sh/title': policy.title,
          description: policy.description,
        },
      },
      spec: {
        crd: {
          spec: {
            names: { kind },
            validation: {
              legacySchema: false,
              openAPIV3Schema: constraintSchema(policy.parameters ?? { type: 'object' }),
            },
          },
        },
        targets: [
          {
            target: 'admission.k8s.gatekeeper.sh',
            operations: policy.match.operations,
            code: [
              {
                engine: 'Rego',
                source: { version: 'v1', rego: printRego(rewrite.rego?.(module) ?? module) },
              },
            ],
          },
        ],
      },
    },
  }
}

function constraintOf(use: PolicyUse): Artifact {
  const { policy } = use
  const { objectSelector } = policy.match
  const kind = kindOf(policy)
  return {
    path: `constraints/${kind.toLowerCase()}-${use.name}.yaml`,
    comments: [],
    document: {
      apiVersion: 'constraints.gatekeeper.sh/v1beta1',
      kind,
      metadata: {
        name: use.name,
        labels: LABELS,
        annotations: {
          // The kind exists only once the template has been reconciled.
          'argocd.argoproj.io/sync-options': 'SkipDryRunOnMissingResource=true',
          'argocd.argoproj.io/sync-wave': '1',
        },
      },
      spec: {
        enforcementAction: ACTIONS[use.action],
        match: {
          kinds: matchKinds(policy.match),
          scope: policy.match.kinds.every(({ namespaced }) => namespaced) ? 'Namespaced' : '*',
          ...(policy.match.namespaceSelector === undefined
            ? {}
            : { namespaceSelector: policy.match.namespaceSelector }),
          ...(objectSelector === undefined ? {} : { labelSelector: objectSelector }),
          ...(use.exemptNamespaces.length === 0
            ? {}
            : { excludedNamespaces: use.exemptNamespaces }),
        },
        parameters: use.params,
      },
    },
  }
}

function matchKinds(match: MatchNode): readonly JsonObject[] {
  const groups = new Map<string, string[]>()
  for (const { group, kind } of match.kinds.map(carriedKind))
    groups.set(group, [...(groups.get(group) ?? []), kind])
  return [...groups].map(([group, kinds]) => ({ apiGroups: [group], kinds: [...new Set(kinds)] }))
}
