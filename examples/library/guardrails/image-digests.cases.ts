import of from '../../guardrails/image-digests.cases.ts'
import { finalized, pod, rendered } from './pods.ts'

const { guardrail, suite } = of
const tagged = pod({ containers: [{ name: 'app', image: 'app:1' }] })

export default {
  guardrail,
  suite: {
    ...suite,
    cases: [
      ...suite.cases,
      finalized(tagged),
      rendered({ name: 'app', image: `app@sha256:${'0123456789abcdef'.repeat(4)}` }),
    ],
  },
}
