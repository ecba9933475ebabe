// One engine's own code, asked by the story. What is said to it is in packages/engines/harness/PROTOCOL.md.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Starts a program with policies loaded, which answers one request at a time. */
export async function startEngine(program, files) {
  const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${program} ended`)
    const line = JSON.parse(value)
    if (line.error !== undefined) throw new Error(JSON.stringify(line.error))
    return line
  }
  const say = (line) => child.stdin.write(`${JSON.stringify(line)}\n`)
  say({ load: { files } })
  const { loaded } = await next()
  return {
    policies: loaded.policies.length,
    async judge(request) {
      say({ id: 'story', ...request })
      const answers = []
      for (let line = await next(); line.done === undefined; line = await next()) answers.push(line)
      return answers
    },
    async close() {
      child.stdin.end()
      await once(child, 'close')
    },
  }
}
