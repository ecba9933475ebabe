import { KeyObject, randomBytes, webcrypto } from 'node:crypto'
import { Integer, OctetString, Utf8String } from 'asn1js'
import {
  AltName,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  GeneralName,
  id_BasicConstraints,
  id_SubjectAltName,
} from 'pkijs'

/** A certificate and its key, as PEM. */
interface KeyPair {
  readonly certificate: string
  readonly key: string
}

/** What servers on this machine present, and what their clients trust. */
export interface Certificates {
  /** The certificate of the authority, as PEM; its key is not kept. */
  readonly ca: string
  /** For 127.0.0.1. */
  readonly server: KeyPair
  /** A private key, as PEM, for tokens of service accounts. */
  readonly serviceAccountKey: string
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const COMMON_NAME = '2.5.4.3'
const IP_ADDRESS = 7
const LOOPBACK = [127, 0, 0, 1]
/** Ten years: a data directory is kept as long as somebody likes. */
const DAYS = 3650

/** Makes an authority that is used once, and what it signs for the servers of a cluster. */
export async function makeCertificates(now: Date): Promise<Certificates> {
  const authority = await generateKeys()
  const ca = await sign({
    subject: 'gatewright',
    now,
    publicKey: authority.publicKey,
    signer: authority.privateKey,
    extension: extensionOf(id_BasicConstraints, true, new BasicConstraints({ cA: true })),
  })
  const server = await generateKeys()
  const address = new GeneralName({
    type: IP_ADDRESS,
    value: new OctetString({ valueHex: new Uint8Array(LOOPBACK) }),
  })
  const certificate = await sign({
    subject: '127.0.0.1',
    now,
    publicKey: server.publicKey,
    signer: authority.privateKey,
    extension: extensionOf(id_SubjectAltName, false, new AltName({ altNames: [address] })),
  })
  return {
    ca,
    server: { certificate, key: privateKeyText(server) },
    serviceAccountKey: privateKeyText(await generateKeys()),
  }
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
}

async function sign(options: {
  readonly subject: string
  readonly now: Date
  readonly publicKey: webcrypto.CryptoKey
  readonly signer: webcrypto.CryptoKey
  readonly extension: Extension
}): Promise<string> {
  const certificate = new Certificate()
  certificate.version = 2
  // Positive, as RFC 5280 wants serial numbers.
  certificate.serialNumber = new Integer({ valueHex: Buffer.from([1, ...randomBytes(15)]) })
  certificate.subject.typesAndValues.push(commonName(options.subject))
  certificate.issuer.typesAndValues.push(commonName('gatewright'))
  // Clocks that were set back do not make it invalid.
  certificate.notBefore.value = new Date(options.now.getTime() - 86_400_000)
  certificate.notAfter.value = new Date(options.now.getTime() + DAYS * 86_400_000)
  certificate.extensions = [options.extension]
  await certificate.subjectPublicKeyInfo.importKey(options.publicKey)
  await certificate.sign(options.signer, 'SHA-256')
  return pem('CERTIFICATE', certificate.toSchema(true).toBER())
}

function commonName(text: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: text }) })
}

function extensionOf(
  extnID: string,
  critical: boolean,
  value: AltName | BasicConstraints,
): Extension {
  return new Extension({ extnID, critical, extnValue: value.toSchema().toBER() })
}

/** In the form of SEC 1, the only one of elliptic curves that an API server takes for tokens. */
function privateKeyText({ privateKey }: webcrypto.CryptoKeyPair): string {
  return KeyObject.from(privateKey).export({ type: 'sec1', format: 'pem' }).toString()
}

function pem(label: string, bytes: ArrayBuffer): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
