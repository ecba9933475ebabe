import { createPrivateKey, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeCertificates } from './certificates.ts'

const NOW = new Date('2026-01-31T12:00:00Z')

test('the server is certified for 127.0.0.1 and nothing else, by an authority that signs itself', async () => {
  const { ca, server } = await makeCertificates(NOW)
  const authority = new X509Certificate(ca)
  const certificate = new X509Certificate(server.certificate)
  expect(authority.ca).toBe(true)
  expect(authority.verify(authority.publicKey)).toBe(true)
  expect(certificate.ca).toBe(false)
  expect(certificate.verify(authority.publicKey)).toBe(true)
  expect(certificate.checkIssued(authority)).toBe(true)
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1')
  expect(certificate.checkIP('127.0.0.2')).toBeUndefined()
  expect(certificate.checkPrivateKey(createPrivateKey(server.key))).toBe(true)
  expect(new Date(certificate.validFrom) < NOW && NOW < new Date(certificate.validTo)).toBe(true)
})

test('every call makes other keys', async () => {
  const [one, two] = await Promise.all([makeCertificates(NOW), makeCertificates(NOW)])
  const keys = [one, two].flatMap(({ ca, server, serviceAccountKey }) => [
    ca,
    server.key,
    serviceAccountKey,
  ])
  expect(new Set(keys).size).toBe(6)
  expect(
    new X509Certificate(two.server.certificate).verify(new X509Certificate(one.ca).publicKey),
  ).toBe(false)
})
