import { defineConfig, use } from 'gatewright'
import allowedRegistries from './guardrails/allowed-registries.ts'
import containerResources from './guardrails/container-resources.ts'
import imageDigests from './guardrails/image-digests.ts'
import immutableConfigmap from './guardrails/immutable-configmap.ts'
import namespaceOwnerLabels from './guardrails/namespace-owner-labels.ts'
import privilegedContainers from './guardrails/privileged-containers.ts'
import rbacNoWildcards from './guardrails/rbac-no-wildcards.ts'

const registries = ['registry.example.com/', 'ghcr.io/example/']
const owner = { owner: '^team-[a-z0-9-]+$', 'cost-center': '^cc-[0-9]{4}$' }
const system = { namespaces: ['kube-*', 'gatekeeper-system', 'kyverno'] }

export default defineConfig({
  output: '../generated',
  environments: {
    staging: {
      targets: ['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes'],
      guardrails: [
        use(allowedRegistries, { params: { registries }, action: 'enforce' }),
        use(namespaceOwnerLabels, { params: { labels: owner }, action: 'enforce', exempt: system }),
        use(rbacNoWildcards, { action: 'warn' }),
        use(containerResources, { action: 'enforce', exempt: system }),
        use(imageDigests, { action: 'enforce', exempt: system }),
        use(immutableConfigmap, { action: 'enforce' }),
        use(privilegedContainers, {
          params: { names: ['node-agent'] },
          action: 'enforce',
          exempt: system,
        }),
      ],
    },
    production: {
      targets: ['kyverno', 'gatekeeper', 'kubernetes'],
      guardrails: [
        use(allowedRegistries, {
          params: { registries: ['registry.example.com/'] },
          action: 'enforce',
        }),
        use(namespaceOwnerLabels, { params: { labels: owner }, action: 'warn', exempt: system }),
        use(rbacNoWildcards),
        use(containerResources, { exempt: system }),
        use(imageDigests, { action: 'warn', exempt: system }),
        use(immutableConfigmap),
        use(privilegedContainers, { action: 'warn', exempt: system }),
      ],
    },
  },
})
