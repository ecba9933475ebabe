import { describe, expect, it } from 'vitest'
import { checkArrows } from '../../scripts/check-arrows.mjs'
import { makeTree } from './make-tree.ts'

const ARROWS = '# arrows: who may import whom\nlow ->\nhigh -> low\nfrontend -> low\n'

const house = {
  'ARCHITECTURE.md': `# A house\n\n\`\`\`text\n${ARROWS}\`\`\`\n`,
  'packages/low/package.json': manifest('low'),
  'packages/low/src/index.ts': 'export const low = 1\n',
  'packages/high/package.json': manifest('high', 'low'),
  'packages/high/src/index.ts': "import { low } from '@house/low'\nexport const high = low\n",
  'packages/frontend/package.json': manifest('frontend', 'low', 'typescript'),
  'packages/frontend/src/index.ts': "export { default } from 'typescript'\n",
}

function manifest(name: string, ...dependencies: string[]): string {
  const names = dependencies.map((each) => (each === 'typescript' ? each : `@house/${each}`))
  return JSON.stringify({
    name: `@house/${name}`,
    dependencies: Object.fromEntries(names.map((each) => [each, 'workspace:*'])),
  })
}

function problems(files: Record<string, string>): string[] {
  return checkArrows(makeTree({ ...house, ...files }))
}

describe('checkArrows', () => {
  it('accepts a house in order, with the packages that only tests import', () => {
    expect(
      problems({
        'packages/low/src/low.test.ts':
          "import fc from 'fast-check'\nimport { it } from 'vitest'\nimport { low } from './index.ts'\n",
        'packages/low/src/a.ts': "import type { B } from './b.ts'\nexport type A = B\n",
        'packages/low/src/b.ts': "import { type A } from './a.ts'\nexport type B = A\n",
        'packages/low/src/io.ts': "import { join } from 'node:path'\nexport const io = join\n",
      }),
    ).toEqual([])
  })

  it.each([
    ["import { high } from '@house/high'", 'imports high, and no arrow allows it'],
    ["import type { High } from '@house/high'", 'imports high, and no arrow allows it'],
    ["export * from '@house/high/deep'", 'imports high, and no arrow allows it'],
    ["type T = import('@house/high').T", 'imports high, and no arrow allows it'],
    ["await import('@house/high')", 'imports high, and no arrow allows it'],
    ["import ts from 'typescript'", 'only packages/frontend imports typescript'],
    ["import { it } from 'vitest'", 'imports vitest, which its package.json does not declare'],
    ["import { z } from 'zod'", 'imports zod, which its package.json does not declare'],
    ["import '../../high/src/index.ts'", '"../../high/src/index.ts" leaves the package'],
    ["import '../../../test/a.ts'", '"../../../test/a.ts" leaves the package'],
  ])('refuses %s', (text, problem) => {
    expect(problems({ 'packages/low/src/a.ts': `// why\n${text}\n` })).toEqual([
      `packages/low/src/a.ts:2: ${problem}`,
    ])
  })

  it('refuses a dependency that no arrow allows, imported or not', () => {
    expect(problems({ 'packages/low/package.json': manifest('low', 'high') })).toEqual([
      'packages/low/package.json: depends on high, and no arrow allows it',
    ])
  })

  it('refuses files that import values from each other', () => {
    expect(
      problems({
        'packages/low/src/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
        'packages/low/src/b.ts': "export { c as b } from './c.ts'\n",
        'packages/low/src/c.ts': "import { a } from './a.ts'\nexport const c = () => a\n",
      }),
    ).toEqual([
      'files import each other: packages/low/src/a.ts -> packages/low/src/b.ts -> packages/low/src/c.ts -> packages/low/src/a.ts',
    ])
  })

  it('refuses arrows that go in a circle, and rows and packages without each other', () => {
    const rows = 'low -> high\nhigh -> low\ngone ->\n'
    const text = `\`\`\`text\n# arrows\n${rows}\`\`\`\n`
    expect(problems({ 'ARCHITECTURE.md': text })).toEqual([
      'ARCHITECTURE.md: no arrow row for packages/frontend',
      'ARCHITECTURE.md: the arrows name gone, and there is no packages/gone',
      'ARCHITECTURE.md: the arrows go in a circle: low -> high -> low',
      'packages/frontend/package.json: depends on low, and no arrow allows it',
    ])
  })

  it('refuses a document without arrows', () => {
    expect(problems({ 'ARCHITECTURE.md': '# A house\n' })).toHaveLength(1)
  })
})
