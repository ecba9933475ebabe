// Fails on an import that ARCHITECTURE.md does not allow. Usage: node scripts/check-arrows.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { filesBelow, ROOT } from './files.mjs'
import { report } from './report.mjs'

const TEST_FILE = /\.(test|test-d|fuzz)\.ts$/
const TEST_PACKAGES = ['fast-check', 'vitest']
/** The compiler API is behind one package, so that another compiler can take its place. */
const TYPESCRIPT_ROOM = 'frontend'

/**
 * The arrows of ARCHITECTURE.md, against the manifests and the imports of every package.
 * @param {string} root
 * @returns {string[]} one problem a line
 */
export function checkArrows(root) {
  const arrows = readArrows(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))
  if (arrows === undefined)
    return ['ARCHITECTURE.md: there is no block that begins with "# arrows"']
  const packages = readPackages(root)
  const files = packages.flatMap((owner) => readFiles(root, owner))
  return [
    ...checkRows(arrows, packages),
    ...packages.flatMap((owner) => checkManifest(owner, packages, arrows)),
    ...files.flatMap((file) =>
      file.imports.flatMap((each) => checkImport(file, each, packages, arrows)),
    ),
    ...findCycles(files),
  ]
}

/** The fenced block `# arrows`, a line a package: `name -> dependency, dependency`. */
function readArrows(text) {
  const block = /^```[^\n]*\n# arrows\b[^\n]*\n(.*?)^```/ms.exec(text)?.[1]
  if (block === undefined) return undefined
  const rows = block.split('\n').filter((line) => line.trim() !== '')
  return new Map(
    rows.map((row) => {
      const [from, to = ''] = row.split('->')
      return [
        from.trim(),
        to
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      ]
    }),
  )
}

function readPackages(root) {
  return readdirSync(join(root, 'packages'))
    .filter((folder) => existsSync(join(root, 'packages', folder, 'package.json')))
    .map((folder) => {
      const manifest = JSON.parse(
        readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
      )
      const { name, dependencies, devDependencies, peerDependencies } = manifest
      return {
        folder,
        name,
        declared: Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }),
      }
    })
}

function readFiles(root, owner) {
  const folder = join(root, 'packages', owner.folder)
  return filesBelow(join(folder, 'src'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      owner,
      folder,
      path,
      name: relative(root, path),
      imports: readImports(path),
    }))
}

/** Every import of a file; `isValue` where evaluating the file evaluates the imported one first. */
function readImports(path) {
  const text = readFileSync(path, 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const imports = []
  const add = (specifier, isValue) => {
    const line = source.getLineAndCharacterOfPosition(specifier.pos).line + 1
    imports.push({ specifier: specifier.text, isValue, line })
  }
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement))
      add(statement.moduleSpecifier, statement.importClause?.isTypeOnly !== true)
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
      add(statement.moduleSpecifier, !statement.isTypeOnly)
  }
  const visit = (node) => {
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const called = isCall
      ? node.arguments[0]
      : ts.isImportTypeNode(node)
        ? node.argument.literal
        : undefined
    if (called !== undefined && ts.isStringLiteralLike(called)) add(called, false)
    ts.forEachChild(node, visit)
  }
  if (text.includes('import(')) visit(source)
  return imports
}

function checkRows(arrows, packages) {
  const folders = new Set(packages.map(({ folder }) => folder))
  const named = [...arrows].flatMap(([from, to]) => [from, ...to])
  return [
    ...[...folders]
      .filter((folder) => !arrows.has(folder))
      .map((folder) => `ARCHITECTURE.md: no arrow row for packages/${folder}`),
    ...[...new Set(named)]
      .filter((name) => !folders.has(name))
      .map((name) => `ARCHITECTURE.md: the arrows name ${name}, and there is no packages/${name}`),
    ...cyclesOf([...arrows.keys()], (from) => arrows.get(from) ?? []).map(
      (cycle) => `ARCHITECTURE.md: the arrows go in a circle: ${cycle.join(' -> ')}`,
    ),
  ]
}

function checkManifest({ folder, declared }, packages, arrows) {
  return packages
    .filter(({ name }) => declared.includes(name))
    .filter((target) => !isAllowed(arrows, folder, target.folder))
    .map(
      (target) =>
        `packages/${folder}/package.json: depends on ${target.folder}, and no arrow allows it`,
    )
}

function checkImport({ owner, folder, path, name }, { specifier, line }, packages, arrows) {
  const problem = (text) => [`${name}:${line}: ${text}`]
  if (specifier.startsWith('.')) {
    const isOutside = relative(folder, join(dirname(path), specifier)).startsWith('..')
    return isOutside ? problem(`"${specifier}" leaves the package`) : []
  }
  if (specifier.startsWith('node:')) return []
  const imported = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const target = packages.find((each) => each.name === imported)
  if (target !== undefined && !isAllowed(arrows, owner.folder, target.folder))
    return problem(`imports ${target.folder}, and no arrow allows it`)
  if (imported === 'typescript' && owner.folder !== TYPESCRIPT_ROOM)
    return problem(`only packages/${TYPESCRIPT_ROOM} imports typescript`)
  if (TEST_FILE.test(path) && TEST_PACKAGES.includes(imported)) return []
  return owner.declared.includes(imported)
    ? []
    : problem(`imports ${imported}, which its package.json does not declare`)
}

function isAllowed(arrows, from, to) {
  return from === to || arrows.get(from)?.includes(to) === true
}

function findCycles(files) {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const next = (file) =>
    file.imports
      .filter(({ isValue, specifier }) => isValue && specifier.startsWith('.'))
      .map(({ specifier }) => byPath.get(join(dirname(file.path), specifier)))
      .filter((target) => target !== undefined)
  return cyclesOf(files, next).map(
    (cycle) => `files import each other: ${cycle.map(({ name }) => name).join(' -> ')}`,
  )
}

/** Cycles of a graph, without those that go through nodes of earlier ones alone. */
function cyclesOf(nodes, next) {
  const cycles = []
  const done = new Set()
  const path = []
  const visit = (node) => {
    const start = path.indexOf(node)
    if (start >= 0) {
      const known = new Set(cycles.flat())
      const cycle = path.slice(start)
      if (!cycle.every((each) => known.has(each))) cycles.push([...cycle, node])
    }
    if (done.has(node)) return
    done.add(node)
    path.push(node)
    for (const target of next(node)) visit(target)
    path.pop()
  }
  for (const node of nodes) visit(node)
  return cycles
}

report(import.meta.url, () => checkArrows(ROOT))
