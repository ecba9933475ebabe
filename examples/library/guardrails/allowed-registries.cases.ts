import of from '../../guardrails/allowed-registries.cases.ts'
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
      rendered({ name: 'app', image: 'registry.example.com/app:1' }),
    ],
  },
}
