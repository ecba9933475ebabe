import of from '../../guardrails/allowed-registries.cases.ts'
import { aboutImages } from './pods.ts'

export default aboutImages(of, 'registry.example.com/app:1')
