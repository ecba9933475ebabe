import { defineConfig, use } from 'gatewright'
import gitopsOnlyChanges from './src/gitops-only-changes/gitops-only-changes.ts'
import imagesByDigest from './src/images-by-digest/images-by-digest.ts'
import immutableConfigmaps from './src/immutable-configmaps/immutable-configmaps.ts'
import immutableLabels from './src/immutable-labels/immutable-labels.ts'
import immutableSecrets from './src/immutable-secrets/immutable-secrets.ts'
import noBarePods from './src/no-bare-pods/no-bare-pods.ts'
import noEphemeralContainers from './src/no-ephemeral-containers/no-ephemeral-containers.ts'
import noInPlaceChange from './src/no-in-place-change/no-in-place-change.ts'
import noInteractiveAccess from './src/no-interactive-access/no-interactive-access.ts'
import noManualScaling from './src/no-manual-scaling/no-manual-scaling.ts'
import noReplicaEdits from './src/no-replica-edits/no-replica-edits.ts'
import noTagReuse from './src/no-tag-reuse/no-tag-reuse.ts'
import protectFromDeletion from './src/protect-from-deletion/protect-from-deletion.ts'
import protectGuardrails from './src/protect-guardrails/protect-guardrails.ts'
import protectWebhooks from './src/protect-webhooks/protect-webhooks.ts'
import readOnlyRootFilesystem from './src/read-only-root-filesystem/read-only-root-filesystem.ts'
import rollbackReady from './src/rollback-ready/rollback-ready.ts'

const actors = {
  users: ['system:serviceaccount:flux-system:kustomize-controller'],
  groups: ['break-glass'],
}
const params = { actors }
const action = 'enforce'

/** Used by the tests of the pack: nothing is committed of what it makes. */
export default defineConfig({
  output: '../../node_modules/.cache/guardrails',
  environments: {
    staging: {
      targets: ['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes'],
      guardrails: [
        use(immutableConfigmaps, { action }),
        use(immutableSecrets, { action }),
        use(noInPlaceChange, { params, action }),
        use(gitopsOnlyChanges, { params, action }),
        use(protectFromDeletion, { params, action }),
        use(imagesByDigest, { action }),
        use(noInteractiveAccess, { params, action }),
        use(noEphemeralContainers, { params, action }),
        use(noBarePods, { action }),
        use(noManualScaling, { params, action }),
        use(noReplicaEdits, { params, action }),
        use(noTagReuse, { action }),
        use(immutableLabels, { params, action }),
        use(protectGuardrails, { params, action }),
        use(readOnlyRootFilesystem, { action }),
        use(rollbackReady, { action }),
      ],
    },
    // An API server asks no webhook about webhooks: elsewhere the policy would stop nothing.
    kubernetes: {
      targets: ['kubernetes'],
      guardrails: [use(protectWebhooks, { params, action })],
    },
  },
})
