// Bundled and started by tests: a program that runs a cluster until it is killed.
import { type LiveEngines, startCluster } from '@gatewright/engines'

const options: { engines: LiveEngines; directory?: string } = JSON.parse(process.argv[2] ?? '')
const { directory } = await startCluster(options)
process.stdout.write(`${directory}\n`)
