import { type Backend, type EnforcementAction, nativeSelector } from '@gatewright/backend'
import { isAuditable } from '@gatewright/ir'
import { checkCapabilities } from '../emit/check-capabilities.ts'
import { checkLimits } from '../emit/check-limits.ts'
import { emitPolicy } from '../emit/emit-policy.ts'
import { kyvernoInstallation } from './kyverno-installation.ts'
import { kyvernoAnnotations, LABELS } from './labels.ts'
import { resourceRules } from './resource-rules.ts'
import { variableComments, variableList } from './variable-comments.ts'

const ACTIONS: { readonly [A in EnforcementAction]: readonly string[] } = {
  audit: ['Audit'],
  warn: ['Audit', 'Warn'],
  enforce: ['Deny'],
}

/** `policies.kyverno.io/v1` ValidatingPolicy: Kyverno's present and future kind. */
export const kyvernoBackend: Backend = {
  target: 'kyverno',
  installation: kyvernoInstallation,
  emit(use, profile, rewrite) {
    const diagnostics = checkCapabilities(use, profile)
    if (diagnostics.length > 0) return { artifacts: [], diagnostics }
    const policy = emitPolicy(use, profile, rewrite)
    const { namespaceSelector } = use.policy.match
    const objectSelector = nativeSelector(use.policy.match, profile)
    const document = {
      apiVersion: 'policies.kyverno.io/v1',
      kind: 'ValidatingPolicy',
      metadata: { name: use.name, labels: LABELS, annotations: kyvernoAnnotations(use) },
      spec: {
        validationActions: ACTIONS[use.action],
        failurePolicy: 'Fail',
        evaluation: {
          admission: { enabled: true },
          background: { enabled: isAuditable(use.policy) },
        },
        // The policy names the pod controllers itself; Kyverno's own rewriting would miss paths.
        autogen: { podControllers: { controllers: [] } },
        matchConstraints: {
          ...(namespaceSelector === undefined ? {} : { namespaceSelector }),
          ...(objectSelector === undefined ? {} : { objectSelector }),
          resourceRules: resourceRules(use.policy.match),
        },
        variables: variableList(policy),
        validations: [policy.validation],
      },
    }
    return {
      artifacts: [
        {
          path: `validatingpolicy-${use.name}.yaml`,
          document,
          comments: variableComments(policy, ['spec', 'variables']),
        },
      ],
      diagnostics: checkLimits(use, policy, profile),
    }
  },
}
