import { type Backend, type EnforcementAction, nativeSelector } from '@gatewright/backend'
import { checkCapabilities } from '../emit/check-capabilities.ts'
import { checkLimits } from '../emit/check-limits.ts'
import { emitPolicy } from '../emit/emit-policy.ts'
import { LABELS } from './labels.ts'
import { resourceRules } from './resource-rules.ts'
import { untypedNulls } from './untyped-nulls.ts'
import { variableComments, variableList } from './variable-comments.ts'

const ACTIONS: { readonly [A in EnforcementAction]: readonly string[] } = {
  audit: ['Audit'],
  warn: ['Audit', 'Warn'],
  enforce: ['Deny'],
}

/** ValidatingAdmissionPolicy and its binding: Kubernetes without a policy engine. */
export const kubernetesBackend: Backend = {
  target: 'kubernetes',
  emit(use, profile, rewrite) {
    const diagnostics = checkCapabilities(use, profile)
    if (diagnostics.length > 0) return { artifacts: [], diagnostics }
    const policy = emitPolicy(use, profile, rewrite, untypedNulls)
    const metadata = {
      name: use.name,
      labels: LABELS,
      annotations: {
        'kubernetes.io/description': use.policy.description,
      },
    }
    const policyDocument = {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      metadata,
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          matchPolicy: 'Exact',
          namespaceSelector: use.policy.match.namespaceSelector ?? {},
          objectSelector: nativeSelector(use.policy.match, profile) ?? {},
          resourceRules: resourceRules(use.policy.match, { scope: '*' }),
        },
        variables: variableList(policy),
        validations: [policy.validation],
      },
    }
    const bindingDocument = {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name: use.name, labels: LABELS },
      spec: { policyName: use.name, validationActions: ACTIONS[use.action] },
    }
    return {
      artifacts: [
        {
          path: `validatingadmissionpolicy-${use.name}.yaml`,
          document: policyDocument,
          comments: variableComments(policy, ['spec', 'variables']),
        },
        {
          path: `validatingadmissionpolicybinding-${use.name}.yaml`,
          document: bindingDocument,
          comments: [],
        },
      ],
      diagnostics: checkLimits(use, policy, profile),
    }
  },
}
