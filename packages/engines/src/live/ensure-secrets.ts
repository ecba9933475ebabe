import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ClusterFiles } from './cluster-files.ts'

/** Makes certificates, keys and the token of the administrator, unless there are some. */
export async function ensureSecrets(files: ClusterFiles): Promise<void> {
  if (existsSync(files.tls)) return
  // Only the first start of a cluster needs what makes certificates.
  const { makeCertificates } = await import('./certificates.ts')
  const { ca, server, serviceAccountKey } = await makeCertificates(new Date())
  const token = randomBytes(24).toString('hex')
  const draft = `${files.tls}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  const contents: readonly (readonly [string, string])[] = [
    [files.ca, ca],
    [files.certificate, server.certificate],
    [files.key, server.key],
    [files.serviceAccountKey, serviceAccountKey],
    [files.token, token],
    [files.tokens, `${token},gatewright,gatewright,"system:masters"\n`],
  ]
  for (const [path, text] of contents)
    writeFileSync(join(draft, basename(path)), text, { mode: 0o600 })
  // All of them appear, or none do.
  renameSync(draft, files.tls)
}
