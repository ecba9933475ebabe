import type { AcceptanceRules } from './acceptance-rules.ts'

/** The rules of pod-security-standards, each with its guardrail in `examples/catalogue/pod-security-standards`. */
export const POD_SECURITY_STANDARDS: AcceptanceRules = {
  'pod-security-standards/baseline/v1.25': 'baseline-v1-25',
  'pod-security-standards/baseline/v1.33': 'baseline-v1-33',
  'pod-security-standards/restricted/v1.25': 'restricted-v1-25',
  'pod-security-standards/restricted/v1.33': 'restricted-v1-33',
}
