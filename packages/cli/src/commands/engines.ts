import {
  ENGINE_PINS,
  type EnginePin,
  installEngine,
  LIVE_PINS,
  resolveEngine,
} from '@gatewright/engines'
import { EXIT } from '../exit-code.ts'

/** Options of `gatewright engines list` and `install`. */
export interface EnginesOptions {
  /** The programs of a cluster instead of those that verification needs. */
  readonly live?: boolean
}

const pinsOf = ({ live = false }: EnginesOptions): readonly EnginePin[] =>
  Object.values(live ? LIVE_PINS : ENGINE_PINS)

/** Says where each engine comes from. */
export async function listEnginesCommand(options: EnginesOptions): Promise<number> {
  let missing = 0
  for (const { name } of pinsOf(options)) {
    const engine = await resolveEngine(name)
    if (engine.kind === 'found')
      process.stdout.write(`${name} ${engine.version} (${engine.source}) ${engine.path}\n`)
    else {
      missing++
      process.stdout.write(`${name}: ${engine.message}\n`)
    }
  }
  return missing === 0 ? EXIT.ok : EXIT.engineMissing
}

/** Builds each engine that is not there yet into the user's cache. */
export async function installEnginesCommand(
  names: readonly string[],
  options: EnginesOptions,
): Promise<number> {
  const named = [...pinsOf({}), ...pinsOf({ live: true })].filter(({ name }) =>
    names.includes(name),
  )
  let code: number = EXIT.ok
  for (const { name, title, version } of names.length === 0 ? pinsOf(options) : named) {
    const engine = await resolveEngine(name)
    if (engine.kind === 'found') continue
    if (engine.kind === 'wrongVersion') {
      process.stderr.write(`${engine.message}\n`)
      code = EXIT.usage
      continue
    }
    const isTerminal = process.stderr.isTTY === true && process.env.CI === undefined
    process.stderr.write(`building ${title} ${version}; this takes minutes, once\n`)
    const result = await installEngine(name, {
      onProgress: (seconds) => {
        if (isTerminal) process.stderr.write(`\r${name}: ${seconds} s `)
      },
    })
    if (isTerminal) process.stderr.write('\r')
    if (result.kind === 'installed')
      process.stderr.write(`${name} ${version} built in ${Math.round(result.seconds)} s\n`)
    else {
      process.stderr.write(`${result.message}\n`)
      code = EXIT.engineMissing
      // Without Go the next engine has nothing else to say.
      if (result.kind === 'noGo') break
    }
  }
  return code
}
