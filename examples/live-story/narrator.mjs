// Tells the story on standard output, and counts what is otherwise than told.
import { styleText } from 'node:util'

const WIDTH = 100
/** What an answer becomes, in a word. */
const COLOURS = { accepted: 'green', admitted: 'green', refused: 'red' }

const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR
const styled = (style, text) => (isColoured ? styleText(style, text) : text)

/** How often something was otherwise than told. */
export let surprises = 0

/** The title of a scene, and what it is about. */
export function scene(title, text) {
  print(`\n${styled('bold', title)}`)
  say(text)
}

/** A few words, wrapped. */
export function say(text, indent = '   ') {
  for (const line of text.split('\n')) print(wrapped(line, indent))
}

/** What somebody asked for. */
export function request(who, what) {
  print('')
  say(`${who.title} ${what}`)
}

/**
 * What became of it, in the words of who answered.
 *
 * @param {{status: number, body: any, warnings: readonly string[]}} response
 * @param {object} told - how it should be
 * @param {'accepted' | 'refused' | 'admitted'} told.expect - admitted is what fails after admission alone
 * @param {string} [told.by] - who is asked, where it is not everybody
 * @param {readonly string[]} [told.words] - what must be in the answer
 */
export function answer({ status, body, warnings }, { expect, by = '', words = [] }) {
  const texts = status < 400 ? [] : [body.message ?? String(body)]
  // As kubectl shows them.
  texts.push(...warnings.map((text) => `Warning: ${text}`))
  // Engines lay out what they say in lines of their own.
  const said = texts.join('\n').replaceAll(/\s+/g, ' ')
  const unsaid = words.filter((each) => !said.includes(each))
  const isAdmitted = expect === 'admitted' && unsaid.length === 0
  const verdict = status < 400 ? 'accepted' : isAdmitted ? 'admitted' : 'refused'
  print(`   ${by === '' ? '' : by.padEnd(28)}${styled(COLOURS[verdict], verdict)} (HTTP ${status})`)
  for (const line of texts.join('\n').split('\n')) if (line.trim() !== '') say(line, '      ')
  if (verdict !== expect) surprise(`it should have been ${expect}`)
  for (const each of unsaid) surprise(`nobody said: ${each}`)
}

/** Something that is so, or a surprise. */
export function fact(isSo, text) {
  say(text)
  if (!isSo) surprise('it is not so')
}

/** Something is otherwise than told. */
export function surprise(text) {
  surprises++
  print(styled('magenta', `   <- a surprise: ${text}`))
}

/** The last line. */
export function end(text) {
  print(`\n${styled('bold', text)}`)
}

/** What is being done meanwhile, on a terminal alone. */
export function progress(text = '') {
  if (process.stderr.isTTY === true && process.env.CI === undefined)
    process.stderr.write(`\r\u001b[K${text}`)
}

function print(line) {
  progress()
  process.stdout.write(`${line}\n`)
}

function wrapped(text, indent) {
  const lines = ['']
  for (const word of text.trim().split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== '' && indent.length + last.length + word.length >= WIDTH) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => `${indent}${line}`.trimEnd()).join('\n')
}
