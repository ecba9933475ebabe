/** The parts of an image reference, by the rules of Docker. */
export interface ImageRef {
  /** The host as it is written, with its port; `docker.io` where none is. */
  readonly registry: string
  /** The path in the registry; `library/` before it where Docker Hub's own images are meant. */
  readonly repository: string
  /** `latest` where neither a tag nor a digest is written; absent where a digest alone is. */
  readonly tag?: string
  /** True where a tag is written. */
  readonly hasTag: boolean
  /** With its algorithm, such as `sha256:…`; absent where none is written. */
  readonly digest?: string
}

/**
 * Takes an image reference apart. Total on every text: one that is no reference gives parts that no
 * rule about real ones allows by accident, such as an empty repository.
 *
 * @see https://github.com/distribution/reference
 */
export function imageRef(image: string): ImageRef {
  const [name = '', ...digests] = image.split('@')
  const [host = '', ...path] = name.split('/')
  const hasHost = path.length > 0 && (/[.:]/.test(host) || host === 'localhost')
  const rest = hasHost ? path.join('/') : name
  const [repository = ''] = rest.split(':')
  const [tag] = /:[^/:]*$/.exec(name) ?? []
  return {
    registry: hasHost ? host : 'docker.io',
    repository: hasHost || repository.includes('/') ? repository : `library/${repository}`,
    ...(tag !== undefined ? { tag: tag.slice(1) } : digests.length === 0 ? { tag: 'latest' } : {}),
    hasTag: tag !== undefined,
    ...(digests.length === 0 ? {} : { digest: digests.join('@') }),
  }
}
