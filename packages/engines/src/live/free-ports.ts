import { createServer, type Server } from 'node:net'
import type { ClusterPorts } from './cluster-plan.ts'

interface Held {
  readonly server: Server
  readonly port: number
}

/** A port of 127.0.0.1 for each listener, which nothing else listens on at the moment. */
export async function freePorts(): Promise<ClusterPorts> {
  // All are held until the last is found, so that no two are the same.
  const held: Held[] = []
  const next = async (): Promise<number> => {
    const one = await hold()
    held.push(one)
    return one.port
  }
  const ports = {
    etcd: await next(),
    etcdPeer: await next(),
    api: await next(),
    gatekeeper: await next(),
    gatekeeperHealth: await next(),
    kyverno: await next(),
    kyvernoMetrics: await next(),
  }
  await Promise.all(held.map(({ server }) => new Promise((closed) => server.close(closed))))
  return ports
}

function hold(): Promise<Held> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port'))
      else resolve({ server, port: address.port })
    })
  })
}
