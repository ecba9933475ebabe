// Fails on a source file that is too long to read at once. Usage: node scripts/check-sizes.mjs
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { filesBelow, ROOT } from './files.mjs'
import { report } from './report.mjs'

const CAP = 400

/** Longer files, each with the reason why it is better whole. */
const EXCEPTIONS = {}

/**
 * @param {string} root
 * @param {Record<string, string>} exceptions a reason for each file that may be longer
 * @returns {string[]} one problem a line
 */
export function checkSizes(root, exceptions = EXCEPTIONS) {
  const lengths = ['packages', 'examples', 'scripts', 'test']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(filesBelow)
    .filter((file) => /\.([cm]?[jt]s|go)$/.test(file) && !/\.generated\./.test(file))
    .map((file) => [relative(root, file).split(sep).join('/'), lineCount(file)])
  const long = new Map(lengths.filter(([, lines]) => lines > CAP))
  return [
    ...[...long]
      .filter(([file]) => !(file in exceptions))
      .map(([file, lines]) => `${file}: ${lines} lines, and the cap is ${CAP}`),
    ...Object.keys(exceptions)
      .filter((file) => !long.has(file))
      .map((file) => `scripts/check-sizes.mjs: ${file} needs no exception`),
  ]
}

function lineCount(file) {
  return readFileSync(file, 'utf8').replace(/\n$/, '').split('\n').length
}

report(import.meta.url, () => checkSizes(ROOT))
