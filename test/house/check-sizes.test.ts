import { describe, expect, it } from 'vitest'
import { checkSizes } from '../../scripts/check-sizes.mjs'
import { makeTree } from './make-tree.ts'

const long = 'x\n'.repeat(401)

describe('checkSizes', () => {
  it('refuses a source file over the cap, unless it is generated', () => {
    const root = makeTree({
      'packages/a/src/long.ts': long,
      'packages/a/src/long.generated.ts': long,
      'packages/a/src/short.ts': 'x\n'.repeat(400),
      'packages/a/README.md': long,
      'scripts/long.mjs': long,
    })
    expect(checkSizes(root, {})).toEqual([
      'packages/a/src/long.ts: 401 lines, and the cap is 400',
      'scripts/long.mjs: 401 lines, and the cap is 400',
    ])
  })

  it('refuses an exception that is not needed any more', () => {
    const root = makeTree({ 'packages/a/src/a.ts': 'x\n', 'packages/a/src/long.ts': long })
    const exceptions = { 'packages/a/src/a.ts': 'why', 'packages/a/src/long.ts': 'why' }
    expect(checkSizes(root, exceptions)).toEqual([
      'scripts/check-sizes.mjs: packages/a/src/a.ts needs no exception',
    ])
  })
})
