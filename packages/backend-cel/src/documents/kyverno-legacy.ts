import {
  type Backend,
  backendDiagnostics,
  type EnforcementAction,
  nativeSelector,
} from '@gatewright/backend'
import { isAuditable, type MatchedKind } from '@gatewright/ir'
import { checkCapabilities } from '../emit/check-capabilities.ts'
import { checkLimits } from '../emit/check-limits.ts'
import { emitPolicy } from '../emit/emit-policy.ts'
import { holdsVariable, splitLiterals } from '../emit/split-literals.ts'
import { kyvernoInstallation } from './kyverno-installation.ts'
import { kyvernoAnnotations, LABELS } from './labels.ts'
import { untypedNulls } from './untyped-nulls.ts'
import { variableComments, variableList } from './variable-comments.ts'

const ACTIONS: {
  readonly [A in EnforcementAction]: { readonly failureAction: string; readonly warn: boolean }
} = {
  audit: { failureAction: 'Audit', warn: false },
  warn: { failureAction: 'Audit', warn: true },
  enforce: { failureAction: 'Enforce', warn: false },
}

/** `kyverno.io/v1` ClusterPolicy, which Kyverno runs up to 1.19. */
export const kyvernoLegacyBackend: Backend = {
  target: 'kyverno-legacy',
  installation: kyvernoInstallation,
  emit(use, profile, rewrite) {
    const diagnostics = [...checkCapabilities(use, profile)]
    const texts = [use.policy.title, use.policy.description, use.policy.category]
    if (texts.some(holdsVariable))
      diagnostics.push(
        backendDiagnostics.GW3001(
          {
            construct: 'a title, description or category with `{{` or `$(`',
            engine: 'a ClusterPolicy',
            instead: 'Kyverno would substitute it; write it in other words.',
          },
          { origin: use.policy.origin },
        ),
      )
    if (diagnostics.length > 0) return { artifacts: [], diagnostics }
    const policy = emitPolicy(use, profile, rewrite, (expr, place) =>
      splitLiterals(untypedNulls(expr, place)),
    )
    const { failureAction, warn } = ACTIONS[use.action]
    const { expression, message, messageExpression } = policy.validation
    const { kinds, operations, namespaceSelector } = use.policy.match
    const selector = nativeSelector(use.policy.match, profile)
    const hasSubresources = kinds.some(({ subresources }) => subresources.some((one) => one !== ''))
    const document = {
      apiVersion: 'kyverno.io/v1',
      kind: 'ClusterPolicy',
      metadata: {
        name: use.name,
        labels: LABELS,
        annotations: {
          ...kyvernoAnnotations(use),
          'pod-policies.kyverno.io/autogen-controllers': 'none',
        },
      },
      spec: {
        admission: true,
        // The controller refuses background scans of a rule with a subresource.
        background: !hasSubresources && isAuditable(use.policy),
        emitWarning: warn,
        validationFailureAction: failureAction,
        rules: [
          {
            name: use.name,
            skipBackgroundRequests: true,
            match: {
              any: [
                {
                  resources: {
                    kinds: kinds.flatMap(kindNames),
                    operations,
                    ...(namespaceSelector === undefined ? {} : { namespaceSelector }),
                    ...(selector === undefined ? {} : { selector }),
                  },
                },
              ],
            },
            validate: {
              failureAction,
              allowExistingViolations: true,
              message,
              cel: {
                generate: false,
                variables: variableList(policy),
                expressions: [{ expression, message, messageExpression }],
              },
            },
          },
        ],
      },
    }
    return {
      artifacts: [
        {
          path: `clusterpolicy-${use.name}.yaml`,
          document,
          comments: variableComments(policy, ['spec', 'rules', 0, 'validate', 'cel', 'variables']),
        },
      ],
      diagnostics: checkLimits(use, policy, profile),
    }
  },
}

function kindNames({ group, version, kind, subresources }: MatchedKind): readonly string[] {
  const prefix = group === '' ? version : `${group}/${version}`
  return subresources.map((name) => `${prefix}/${kind}${name === '' ? '' : `/${name}`}`)
}
