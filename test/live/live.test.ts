import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ApiClient,
  type ApiResponse,
  connectCluster,
  freePorts,
  KubeObjects,
  type LiveCluster,
  memberOf,
  resolveEngine,
  type StartedCluster,
  startCluster,
} from '@gatewright/engines'
import { build } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { BIN, type CommandResult, runCommand } from '../cli/run-command.ts'
import { liveEngines } from './live-engines.ts'
import { processesWith } from './processes-with.ts'
import { FORBIDDEN, POLICIES } from './three-policies.ts'

const engines = await liveEngines()
const folder = mkdtempSync(join(tmpdir(), 'gatewright-live-test-'))
/** Shells and flags have to quote it. */
const directory = join(folder, "a cluster's data")
/** Some systems take their time to bury what was killed. */
const SOON = { timeout: 20_000 }

const live = (...args: readonly string[]): CommandResult =>
  runCommand(folder, ['live', ...args, '--directory', directory], {}, 240_000)

afterAll(async () => {
  live('down')
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(engines === undefined)('a live cluster', { timeout: 300_000 }, () => {
  if (engines === undefined) return

  test('is made of programs whose versions are read from them where they are named', async () => {
    for (const { name, path, version } of Object.values(engines))
      expect(await resolveEngine(name, { flag: path })).toMatchObject({ kind: 'found', version })
    const { path } = engines.etcd
    expect(await resolveEngine('gatekeeper', { flag: path })).toMatchObject({
      kind: 'wrongVersion',
    })
  })

  test('starts, and every engine answers one request', async () => {
    const up = live('up')
    expect(up).toMatchObject({ code: 0, stderr: '' })
    expect(up.stdout).toContain(
      `export KUBECONFIG='${directory.replace("'", "'\\''")}/kubeconfig'\n`,
    )
    const status = live('status', '--json')
    expect(JSON.parse(status.stdout)).toMatchObject({ kind: 'running', directory })

    const cluster = await connected()
    expect(await warningsOf(cluster, {})).toEqual([])
    const objects = new KubeObjects(cluster.client)
    for (const object of POLICIES) {
      // A Constraint has no kind before its template was read.
      await expect.poll(() => objects.serves(object.apiVersion, object.kind), SOON).toBe(true)
      expect(await objects.apply(object)).toMatchObject({ status: 201 })
    }
    await expect
      .poll(() => warningsOf(cluster, { [FORBIDDEN]: 'yes' }), SOON)
      .toEqual([
        'Policy three-engines failed: says Kyverno',
        "Validation failed for ValidatingAdmissionPolicy 'three-engines' with binding 'three-engines': says Kubernetes",
        '[three-engines] says Gatekeeper',
      ])
    expect(await warningsOf(cluster, { other: 'yes' })).toEqual([])
    await cluster.stop()
  })

  test('is there once: up says so, and no other takes its directory', async () => {
    expect(live('up').stdout).toMatch(/^a cluster runs already\n/)
    expect(live('up', '--kubernetes', '1.33').stderr).toContain('GW4054')
    await expect(startCluster({ directory, engines })).rejects.toMatchObject({ kind: 'inUse' })
    expect(live('status').code).toBe(0)
  })

  test('lets nobody in without its token', async () => {
    const { client, kubeconfig, url } = await connected()
    const ca = memberOf(
      JSON.parse(readFileSync(kubeconfig, 'utf8')).clusters[0],
      'cluster',
      'certificate-authority-data',
    )
    const stranger = new ApiClient({
      url,
      ca: Buffer.from(String(ca), 'base64').toString(),
      token: 'guessed',
    })
    expect(await stranger.request({ method: 'GET', path: '/api/v1/namespaces' })).toMatchObject({
      status: 401,
    })
    stranger.close()
    client.close()
  })

  test('a request is judged as that of anybody', async () => {
    const cluster = await connected()
    const { status, body } = await cluster.client.request({
      method: 'POST',
      path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
      as: {
        username: 'jörg',
        uid: '7',
        groups: ['team:a', 'team:b'],
        extra: { 'acme.io/scopes': ['one', 'two'] },
      },
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: {
        userInfo: {
          username: 'jörg',
          uid: '7',
          groups: ['team:a', 'team:b', 'system:authenticated'],
          extra: { 'acme.io/scopes': ['one', 'two'] },
        },
      },
    })
    await cluster.stop()
  })

  test('ends as a whole where one of its programs does, and says so', async () => {
    const { processes } = JSON.parse(live('status', '--json').stdout)
    process.kill(-processes.etcd, 'SIGKILL')
    await expect.poll(() => processesWith(directory), SOON).toEqual([])
    const status = live('status')
    expect(status).toMatchObject({ code: 1 })
    expect(status.stdout).toContain('etcd was ended by SIGKILL')
  })

  test('keeps what was in it, and nothing runs where its supervisor is killed', async () => {
    expect(live('up')).toMatchObject({ code: 0 })
    const cluster = await connected()
    await expect.poll(() => warningsOf(cluster, { [FORBIDDEN]: 'yes' }), SOON).toHaveLength(3)
    await cluster.stop()
    const { owner } = JSON.parse(live('status', '--json').stdout)
    process.kill(owner.pid, 'SIGKILL')
    await expect.poll(() => processesWith(directory), SOON).toEqual([])
    expect(live('status')).toMatchObject({
      code: 1,
      stdout: 'no cluster runs; the process that ran the last one was killed\n',
    })
    expect(live('down')).toMatchObject({ code: 0, stdout: 'no cluster runs\n' })
  })

  test('behaves as an older version, from an empty store, and ends when it is told to', async () => {
    expect(live('up', '--kubernetes', '1.33').stdout).toContain(' as 1.33')
    const cluster = await connected()
    const { body } = await cluster.client.request({ method: 'GET', path: '/version' })
    expect(body).toMatchObject({ emulationMajor: '1', emulationMinor: '33' })
    expect(await warningsOf(cluster, { [FORBIDDEN]: 'yes' })).toEqual([])
    await cluster.stop()
    expect(live('down')).toMatchObject({ code: 0, stdout: 'the cluster is down\n' })
    await expect.poll(() => processesWith(directory), SOON).toEqual([])
    expect(live('status')).toMatchObject({ code: 1, stdout: 'no cluster runs\n' })
  })

  test('is not there where its start is ended', async () => {
    const up = spawn(process.execPath, [BIN, 'live', 'up', '--directory', directory])
    await expect.poll(() => processesWith(`${directory}/etcd`).length, SOON).toBeGreaterThan(0)
    expect(live('down')).toMatchObject({ code: 0, stdout: 'the cluster is down\n' })
    await once(up, 'exit')
    await expect.poll(() => processesWith(directory), SOON).toEqual([])
    expect(live('status')).toMatchObject({ code: 1, stdout: 'no cluster runs\n' })
  })

  test('is not half there where its start is killed', async () => {
    const up = spawn(process.execPath, [BIN, 'live', 'up', '--directory', directory])
    await expect.poll(() => processesWith(`${directory}/etcd`).length, SOON).toBeGreaterThan(0)
    up.kill('SIGKILL')
    await expect.poll(() => processesWith(directory), SOON).toEqual([])
    expect(live('status')).toMatchObject({ code: 1 })
  })

  test('dies with a program that runs it, and leaves no folder', async () => {
    const script = join(folder, 'foreground.mjs')
    await build({
      entryPoints: [join(import.meta.dirname, 'foreground.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
      // Some packages are not modules.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    })
    const program = spawn(process.execPath, [script, JSON.stringify({ engines })])
    const [line] = await once(program.stdout, 'data')
    const temporary = String(line).trim()
    expect(processesWith(temporary).length).toBeGreaterThan(5)
    program.kill('SIGKILL')
    await expect.poll(() => processesWith(temporary), SOON).toEqual([])
    await expect.poll(() => existsSync(temporary), SOON).toBe(false)
  })

  test('two run at once, and a port that is taken is given up for another', async () => {
    const taker = createServer().listen(0, '127.0.0.1')
    await once(taker, 'listening')
    const address = taker.address()
    const taken = address !== null && typeof address === 'object' ? address.port : 0
    const progress: string[] = []
    let calls = 0
    const clusters = await Promise.all([
      startCluster({ engines }),
      startCluster({
        engines,
        onProgress: (text) => progress.push(text),
        choosePorts: async () => {
          const ports = await freePorts()
          return calls++ === 0 ? { ...ports, api: taken } : ports
        },
      }),
    ])
    taker.close()
    expect(progress).toContain('a port was taken; trying others')
    const answers = await Promise.all(clusters.map((cluster) => version(cluster)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(new Set(clusters.map(({ url }) => url)).size).toBe(2)
    await Promise.all(clusters.map((cluster) => cluster.stop()))
    for (const { directory } of clusters)
      await expect.poll(() => processesWith(directory), SOON).toEqual([])
  })
})

test('a version that an API server cannot be is refused', () => {
  const { code, stderr } = live('up', '--kubernetes', '1.29')
  expect(code).toBe(2)
  expect(stderr).toContain('GW4050')
})

test('a directory that cannot be made is said, and nothing is built', () => {
  writeFileSync(join(folder, 'file'), '')
  const args = ['live', 'up', '--directory', join(folder, 'file', 'cluster')]
  const { code, stderr } = runCommand(folder, args)
  expect(code).toBe(2)
  expect(stderr).toContain('GW4055')
})

test('a program that is named but is not there is said, and nothing is built', () => {
  const variables = { GATEWRIGHT_ETCD: join(folder, 'etcd') }
  const { code, stderr } = runCommand(folder, ['live', 'up', '--directory', directory], variables)
  expect(code).toBe(4)
  expect(stderr).toContain('GW4052')
  expect(stderr).toContain(`${join(folder, 'etcd')} is not an executable file`)
})

async function connected(): Promise<LiveCluster> {
  const cluster = await connectCluster(directory)
  if (cluster === undefined) throw new Error('no cluster runs')
  return cluster
}

function version({ client }: StartedCluster): Promise<ApiResponse> {
  return client.request({ method: 'GET', path: '/version' })
}

/** What engines say of a ConfigMap, sorted. */
async function warningsOf(
  { client }: LiveCluster,
  data: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { status, warnings } = await client.request({
    method: 'POST',
    path: '/api/v1/namespaces/default/configmaps',
    query: { dryRun: 'All' },
    body: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one' }, data },
  })
  expect(status).toBe(201)
  return [...warnings].sort()
}
