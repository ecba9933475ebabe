import { spawnSync } from 'node:child_process'

/** The command lines of this machine that have a text in them, with the process each is of. */
export function processesWith(text: string): readonly string[] {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes(text))
}
