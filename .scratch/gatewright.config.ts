import { defineConfig, use } from 'gatewright'
import g from './g.ts'
export default defineConfig({ output: 'out', environments: { a: { targets: ['gatekeeper', 'kubernetes'], guardrails: [use(g, { params: { text: 'a', flag: true } , action: 'enforce'})] } } })
