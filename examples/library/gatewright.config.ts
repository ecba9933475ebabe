import { defineConfig, use } from 'gatewright'
import allowedRegistries from '../guardrails/allowed-registries.ts'
import imageDigests from '../guardrails/image-digests.ts'
import namespaceOwnerLabels from '../guardrails/namespace-owner-labels.ts'
import containerCapabilities from './guardrails/container-capabilities.ts'
import containerLimits from './guardrails/container-limits.ts'
import containerUsers from './guardrails/container-users.ts'
import disallowedTags from './guardrails/disallowed-tags.ts'
import seccompProfiles from './guardrails/seccomp-profiles.ts'

const action = 'enforce'
const registries = ['registry.example.com/', 'ghcr.io/example/']
const labels = { owner: '^team-[a-z0-9-]+$', 'cost-center': '^cc-[0-9]{4}$' }
const ranges = [{ min: 1000, max: 65535 }]

/** Rules that the public policy libraries have too: docs/comparison.md puts them side by side. */
export default defineConfig({
  output: '../../node_modules/.cache/library',
  environments: {
    library: {
      targets: ['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes'],
      guardrails: [
        use(allowedRegistries, { params: { registries }, action }),
        use(namespaceOwnerLabels, { params: { labels }, action }),
        use(imageDigests, { params: { exempt: ['registry.k8s.io/pause:'] }, action }),
        use(disallowedTags, { params: { tags: ['latest', 'dev'] }, action }),
        use(containerCapabilities, {
          params: { allowed: ['net_bind_service'], dropped: ['net_raw', 'sys_admin'] },
          action,
        }),
        use(containerUsers, { params: { users: ranges, groups: ranges }, action }),
        use(seccompProfiles, {
          params: { profiles: ['RuntimeDefault', 'Localhost'], files: ['profiles/audit.json'] },
          action,
        }),
        use(containerLimits, { params: { most: { cpu: '2', memory: '4Gi' } }, action }),
      ],
    },
  },
})
