import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { makeProject, WORKSPACE } from '../make-project.ts'

const readme = readFileSync(join(WORKSPACE, 'README.md'), 'utf8')

const DEFINITION = join(WORKSPACE, 'test/import/definitions/certificate.yaml')
const CERTIFICATE_CASES = `import { cases } from 'gatewright'
import noWildcards from './no-wildcard-certificates.ts'
const certificate = (...dnsNames: string[]) => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'web' },
  spec: { secretName: 'tls', issuerRef: { name: 'ca' }, dnsNames },
})
export default cases(noWildcards, {
  cases: [
    { name: 'a host', object: certificate('shop.example.com'), expect: 'allow' },
    { name: 'a wildcard', object: certificate('*.example.com'), expect: 'deny' },
  ],
})
`

/** The blocks that begin with the path of the file they are. */
function readmeFiles(): Record<string, string> {
  const blocks = [...readme.matchAll(/^```ts\n\/\/ (\S+\.ts)\n([\s\S]*?)^```$/gm)]
  return Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]))
}

test('the guardrail, the cases and the configuration of the README compile as they stand', () => {
  const files = readmeFiles()
  expect(Object.keys(files)).toEqual([
    'guardrails/no-host-network.ts',
    'guardrails/no-host-network.cases.ts',
    'guardrails/immutable-settings.ts',
    'guardrails/immutable-settings.cases.ts',
    'guardrails/no-wildcard-certificates.ts',
    'gatewright.config.ts',
  ])
  const [, tsconfig = ''] = /```json\n(\{\n {2}"compilerOptions"[\s\S]*?)```/.exec(readme) ?? []
  const folder = makeProject({
    ...files,
    'tsconfig.json': tsconfig,
    'certificates.yaml': readFileSync(DEFINITION, 'utf8'),
    'guardrails/no-wildcard-certificates.cases.ts': CERTIFICATE_CASES,
  })
  try {
    const [, command = '', made] =
      /^npx gatewright (import crd \S+) +# writes (\S+)$/m.exec(readme) ?? []
    const imported = runCommand(folder, command.split(' '))
    expect(imported).toEqual({ code: 0, stdout: `${made}: Certificate\n`, stderr: '' })
    expect(runCommand(folder, ['compile'])).toMatchObject({ code: 0, stderr: '' })
    const verified = runCommand(folder, ['verify', '--json'])
    expect(JSON.parse(verified.stdout).disagreements).toEqual([])
  } finally {
    rmSync(dirname(folder), { recursive: true })
  }
})
