import of from '../../guardrails/image-digests.cases.ts'
import { finalized, pod } from './pods.ts'

const { guardrail, suite } = of
const tagged = pod({ containers: [{ name: 'app', image: 'app:1' }] })

export default { guardrail, suite: { ...suite, cases: [...suite.cases, finalized(tagged)] } }
