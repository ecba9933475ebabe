import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePorts } from './free-ports.ts'

test('every listener gets a port of its own, which can be listened on', async () => {
  const ports = Object.values(await freePorts())
  expect(new Set(ports).size).toBe(ports.length)
  for (const port of ports) {
    const server = createServer().listen(port, '127.0.0.1')
    await once(server, 'listening')
    server.close()
  }
})
