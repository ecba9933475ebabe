import of from '../../guardrails/image-digests.cases.ts'
import { aboutImages } from './pods.ts'

export default aboutImages(of, `app@sha256:${'0123456789abcdef'.repeat(4)}`)
