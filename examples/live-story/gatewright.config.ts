import { defineConfig, use } from 'gatewright'
import imagesByDigest from '../../packages/guardrails/src/images-by-digest/images-by-digest.ts'
import immutableConfigmaps from '../../packages/guardrails/src/immutable-configmaps/immutable-configmaps.ts'
import noInPlaceChange from '../../packages/guardrails/src/no-in-place-change/no-in-place-change.ts'
import noInteractiveAccess from '../../packages/guardrails/src/no-interactive-access/no-interactive-access.ts'
import rollbackReady from '../../packages/guardrails/src/rollback-ready/rollback-ready.ts'
import containerResources from '../guardrails/container-resources.ts'

/** Who may change production: GitOps, and a group that one joins in an emergency. */
const actors = {
  users: ['system:serviceaccount:flux-system:kustomize-controller'],
  groups: ['break-glass'],
}

/** What a workload has to be, wherever it runs. */
const workloads = (action: 'audit' | 'enforce') => [
  use(imagesByDigest, { action }),
  use(containerResources, { action }),
]

/** How production changes, and how it stays able to go back. */
const changes = (action: 'warn' | 'enforce') => [
  use(rollbackReady, { action }),
  use(immutableConfigmaps, { action }),
  use(noInPlaceChange, { params: { actors }, action }),
  use(noInteractiveAccess, { params: { actors }, action }),
]

/** The way of a rule: enforced in staging, watched in production, enforced in production. */
export default defineConfig({
  output: '../../node_modules/.cache/live-story',
  environments: {
    staging: {
      targets: ['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes'],
      guardrails: workloads('enforce'),
    },
    'production-watched': {
      targets: ['kyverno', 'gatekeeper', 'kubernetes'],
      guardrails: [...workloads('audit'), ...changes('warn')],
    },
    production: {
      targets: ['kyverno', 'gatekeeper', 'kubernetes'],
      guardrails: [...workloads('enforce'), ...changes('enforce')],
    },
  },
})
