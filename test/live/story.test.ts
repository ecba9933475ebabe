import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { WORKSPACE } from '../make-project.ts'
import { liveEngines } from './live-engines.ts'
import { processesWith } from './processes-with.ts'

const engines = await liveEngines()
const STORY = 'examples/live-story/story.mjs'
/** What the story starts is in here. */
const folder = mkdtempSync(join(tmpdir(), 'gatewright-story-test-'))
const OPTIONS = { cwd: WORKSPACE, env: { ...process.env, TMPDIR: folder, CI: 'true' } }
/** Some systems take their time to bury what was killed. */
const SOON = { timeout: 30_000 }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What became of each request, in the order in which they were made. */
const VERDICTS = [
  // Four engines at the gate of staging.
  ['Kyverno ValidatingPolicy', 'refused', 400],
  ['Kyverno ClusterPolicy', 'refused', 400],
  ['Gatekeeper', 'refused', 403],
  ['Kubernetes', 'refused', 422],
  // Production watches.
  ['', 'accepted', 201],
  ['', 'accepted', 200],
  // It enforces: an image, two ConfigMaps, a shell.
  ['Kyverno ValidatingPolicy', 'refused', 400],
  ['Gatekeeper', 'refused', 403],
  ['All, Kubernetes first', 'refused', 422],
  ['', 'refused', 422],
  ['', 'refused', 422],
  ['', 'refused', 422],
  ['', 'admitted', 400],
  // Two rollouts, then an object, its finalizer, the namespace.
  ['', 'accepted', 200],
  ['', 'accepted', 200],
  ['', 'accepted', 200],
  ['', 'accepted', 200],
  ['', 'accepted', 200],
]

describe.skipIf(engines === undefined)('the story on a live cluster', { timeout: 600_000 }, () => {
  test('goes as it is told, and leaves nothing', async () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [STORY], {
      ...OPTIONS,
      encoding: 'utf8',
    })
    expect(stdout).not.toContain('surprise')
    expect(stderr).toBe('')
    const verdicts = stdout.matchAll(/^ {3}(.*?) *(accepted|admitted|refused) \(HTTP (\d+)\)$/gm)
    expect(Array.from(verdicts, ([, by, verdict, code]) => [by, verdict, Number(code)])).toEqual(
      VERDICTS,
    )
    expect(stdout.match(/^\d\. /gm)).toHaveLength(6)
    const [first, , last] = Array.from(stdout.matchAll(/ReplicaSet (shop-\w+)$/gm), ([, it]) => it)
    expect(last).toBe(first)
    expect(stdout).toMatch(/\nAll of it as told, in \d+ s\.\n$/)
    expect(stdout).not.toContain('\u001b')
    expect(status).toBe(0)
    await expectNothing()
  })

  test.each(['SIGINT', 'SIGKILL'] as const)('leaves nothing after %s', async (signal) => {
    const story = spawn(process.execPath, [STORY], OPTIONS)
    await firstScene(story)
    expect(processesWith(folder).length).toBeGreaterThan(5)
    story.kill(signal)
    await once(story, 'exit')
    await expectNothing()
  })
})

test('a directory without a cluster is said', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [STORY, '--directory', join(folder, 'none')],
    { ...OPTIONS, encoding: 'utf8' },
  )
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('no cluster runs there')
})

/** Resolves when the story has begun to be told; its output goes on being read. */
function firstScene(story: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    story.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      if (text.includes('1. Staging')) resolve()
    })
    story.on('exit', () => reject(new Error(`the story ended: ${text}`)))
  })
}

async function expectNothing(): Promise<void> {
  await expect.poll(() => processesWith(folder), SOON).toEqual([])
  await expect.poll(() => readdirSync(folder), SOON).toEqual([])
}
