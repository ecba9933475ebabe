import { expect, it } from 'vitest'
import { renderers } from './renderers.ts'

it.each(Object.entries(renderers))('%s renders nothing to report without failing', (_, render) => {
  expect(render([], { source: () => undefined, color: true })).not.toMatch(/\n$/)
})
