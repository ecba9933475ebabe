import gatekeeper from '../profiles/gatekeeper-3.23.json' with { type: 'json' }
import kubernetes from '../profiles/kubernetes-1.36.json' with { type: 'json' }
import kyverno from '../profiles/kyverno-1.19.json' with { type: 'json' }
import kyvernoLegacy from '../profiles/kyverno-legacy-1.19.json' with { type: 'json' }
import type { EngineProfile } from './engine-profile.ts'
import type { Target } from './target.ts'

/** The profile of each target's pinned engine. */
export const PROFILES: { readonly [T in Target]: EngineProfile } = {
  kyverno: { target: 'kyverno', ...kyverno },
  'kyverno-legacy': { target: 'kyverno-legacy', ...kyvernoLegacy },
  gatekeeper: { target: 'gatekeeper', ...gatekeeper },
  kubernetes: { target: 'kubernetes', ...kubernetes },
}
