import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { guardrail, kinds, matches, PATTERN_KEYWORD, type Pattern, pattern, use } from './index.ts'

test('only a parameter is a pattern', () => {
  const formed = guardrail({
    id: 'formed',
    title: 'Formed',
    on: kinds('ConfigMap'),
    params: z.object({ form: pattern(), forms: z.record(z.string(), pattern()) }),
    check({ object, params }) {
      expectTypeOf(params.form).toEqualTypeOf<Pattern>()
      expectTypeOf(params.forms.owner).toEqualTypeOf<Pattern | undefined>()
      expectTypeOf(matches('', params.form)).toBeBoolean()
      // @ts-expect-error: text of the object is no pattern
      matches('', object.metadata?.name ?? '')
      // @ts-expect-error: a regular expression literal is tested by itself
      matches('', /a/)
      // @ts-expect-error: what is tested is text
      matches(object.data, params.form)
    },
  })
  // A pattern is given as text.
  expectTypeOf(use(formed, { params: { form: '^a$', forms: { owner: '^b$' } } })).toBeObject()
  // @ts-expect-error: not as a regular expression
  use(formed, { params: { form: /^a$/, forms: {} } })
  expectTypeOf<Pattern>().toExtend<string>()
  expectTypeOf<string>().not.toExtend<Pattern>()
})

test('its JSON schema says so', () => {
  expect(z.toJSONSchema(pattern())).toMatchObject({ type: 'string', [PATTERN_KEYWORD]: true })
})
