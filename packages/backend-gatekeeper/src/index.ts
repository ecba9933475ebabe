export { gatekeeperBackend } from './documents/gatekeeper.ts'
