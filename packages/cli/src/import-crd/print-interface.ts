/** One field of an object, as the wire has it. */
export interface WireMember {
  readonly name: string
  readonly optional: boolean
  /** The first sentence of its description, or nothing. */
  readonly doc: string
  /** `int32`, `date-time` and the like. */
  readonly format?: string | undefined
  /** A type of TypeScript. */
  readonly type: string
}

/** One kind of object, as the wire has it. */
export interface WireInterface {
  readonly name: string
  readonly doc: string
  readonly members: readonly WireMember[]
}

/** An interface of read-only fields with their doc comments. */
export function printInterface({ name, doc, members }: WireInterface): string {
  const lines = members.map((member) => {
    const head = memberHead(member)
    // A type that begins in a line of its own leaves no blank behind.
    const start = member.type.startsWith('\n') ? head.trimEnd() : head
    return `${printComment(member.doc, member.format, '  ')}  ${start}${member.type}\n`
  })
  return `${printComment(doc, undefined, '')}export interface ${name} {\n${lines.join('')}}\n`
}

/** What stands before the type of a field. */
export function memberHead({ name, optional }: Pick<WireMember, 'name' | 'optional'>): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
  return `readonly ${key}${optional ? '?' : ''}: `
}

/** A doc comment, or nothing where there is nothing to say. */
function printComment(text: string, format: string | undefined, indent: string): string {
  const tag = format === undefined ? '' : `${text === '' ? '' : ' '}@format ${format}`
  return text === '' && tag === '' ? '' : `${indent}/** ${text}${tag} */\n`
}

/** A list of this type. */
export function listOf(type: string): string {
  return `readonly ${/[|]/.test(type) ? `(${type})` : type}[]`
}

/** A map from text to this type. */
export function mapOf(type: string): string {
  return `{ readonly [key: string]: ${type} }`
}

/** A literal of text, in the quotes that a formatter would choose. */
export function quote(text: string): string {
  const json = JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escapeUnit)
  if (text.includes("'") && !text.includes('"')) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
