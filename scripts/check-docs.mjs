// Fails on a documented path that does not exist. Usage: node scripts/check-docs.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { filesBelow, ROOT } from './files.mjs'
import { report } from './report.mjs'

/** What begins with one of these, or is a document at the root, is a path of the repository. */
const ROOM = /^(\.ci|docs|examples|generated|packages|scripts|test)\/[\w.*<>@/-]*$|^[A-Z]+\.md$/
const LINK = /\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)/g

/**
 * Paths in code spans and relative links, in the documents at the root and in docs/. In a path,
 * `*` and `<name>` stand for any name; one must exist.
 * @param {string} root
 * @returns {string[]} one problem a line
 */
export function checkDocs(root) {
  return documents(root).flatMap((file) => checkDocument(root, file))
}

function documents(root) {
  const top = readdirSync(root).map((name) => join(root, name))
  const docs = join(root, 'docs')
  return [...top, ...(existsSync(docs) ? filesBelow(docs) : [])].filter((file) =>
    file.endsWith('.md'),
  )
}

function checkDocument(root, file) {
  const problems = []
  let fence
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const mark = /^ *(```+|~~~+)/.exec(line)?.[1]
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined
    else if (fence === undefined) {
      const missing = [...missingPaths(root, line), ...missingLinks(root, dirname(file), line)]
      problems.push(
        ...missing.map((path) => `${relative(root, file)}:${index + 1}: ${path} does not exist`),
      )
    }
  }
  return problems
}

function missingPaths(root, line) {
  const spans = Array.from(line.matchAll(/`([^`]+)`/g), (match) => match[1])
  return spans.filter((span) => ROOM.test(span) && !exists(root, span.split('/')))
}

function exists(folder, [name, ...rest]) {
  if (name === undefined) return true
  if (name === '') return existsSync(folder)
  if (!/[*<]/.test(name)) return existsSync(join(folder, name)) && exists(join(folder, name), rest)
  if (!existsSync(folder)) return false
  const parts = name.split(/\*+|<[^>]*>/).map((part) => part.replaceAll('.', '\\.'))
  const pattern = new RegExp(`^${parts.join('.+')}$`)
  return readdirSync(folder).some(
    (entry) => pattern.test(entry) && exists(join(folder, entry), rest),
  )
}

function missingLinks(root, folder, line) {
  const text = line.replaceAll(/`[^`]*`/g, '')
  const targets = Array.from(text.matchAll(LINK), (match) => match[1])
  return targets
    .filter((target) => !/^([a-z][a-z+.-]*:|#)/i.test(target))
    .filter((target) => {
      const path = join(folder, decodeURI(target.replace(/[#?].*$/, '')))
      return relative(root, path).startsWith('..') || !existsSync(path)
    })
}

report(import.meta.url, () => checkDocs(ROOT))
