import { expect, test } from 'vitest'
import { readDenial } from './read-denial.ts'

const said = 'container "a": image "b" is latest'
const webhook = (name: string): string => `admission webhook "${name}" denied the request: `

test.each([
  [
    'kubernetes',
    `pods "a" is forbidden: ValidatingAdmissionPolicy 'tags' with binding 'tags' denied request: ${said}`,
    [said],
  ],
  ['kyverno', `${webhook('vpol.validate.kyverno.svc-fail')}Policy tags failed: ${said}`, [said]],
  [
    'kyverno-legacy',
    `${webhook('validate.kyverno.svc-fail')}\n\nresource Pod/default/a was blocked due to the following policies \n\ntags:\n  tags: 'container "a": image "b" is latest'\n`,
    [said],
  ],
  [
    'gatekeeper',
    `${webhook('validation.gatekeeper.sh')}[tags] one\n[tags] two\n[other] three`,
    ['one', 'two'],
  ],
] as const)('what %s refuses with', (target, text, messages) => {
  expect(readDenial(target, text, 'tags')).toEqual(messages)
  expect(readDenial(target, text, 'another')).toEqual([])
})
