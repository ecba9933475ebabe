import of from '../../guardrails/namespace-owner-labels.cases.ts'
import { finalized } from './pods.ts'

const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'old' } }
const { guardrail, suite } = of

export default { guardrail, suite: { ...suite, cases: [...suite.cases, finalized(namespace)] } }
