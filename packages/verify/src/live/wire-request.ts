import { type JudgedRequest, requestPlace } from '@gatewright/dsl'
import type { ApiRequest } from '@gatewright/engines'
import type { MatchedKind } from '@gatewright/ir'
import { mergePatch } from './merge-patch.ts'

/** Where in the API the object of a request is; without a name, where its kind is. */
export function wirePath(
  { group, version, resource, namespaced }: MatchedKind,
  { namespace = 'default', name, subresource }: Place,
): string {
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`
  const inside = namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : ''
  const own = name === undefined ? '' : `/${encodeURIComponent(name)}`
  return `${root}${inside}/${resource}${own}${subresource === undefined ? '' : `/${subresource}`}`
}

/** The parts of a path that a request chooses. */
export interface Place {
  readonly namespace?: string | undefined
  readonly name?: string | undefined
  readonly subresource?: string | undefined
}

/** Everything is asked as a dry run: admission is the same, and nothing changes. */
const DRY_RUN = { dryRun: 'All' } as const

/** Another way to ask for the same: a patch instead of the whole object, a collection instead of one object of it. */
export type WireForm = 'whole' | 'patch' | 'collection'

/** A request as it is sent to an API server, which decides about it without doing it. */
export function wireRequest(kind: MatchedKind, request: JudgedRequest, form: WireForm): ApiRequest {
  const { operation, object, oldObject, subresource } = request
  const { name, namespace } = requestPlace(request)
  const all = wirePath(kind, { namespace })
  const own = wirePath(kind, { namespace, subresource, name })
  switch (operation) {
    case 'CREATE':
      return {
        method: 'POST',
        path: subresource === undefined ? all : own,
        query: DRY_RUN,
        body: object,
      }
    case 'UPDATE':
      return form === 'patch'
        ? {
            method: 'PATCH',
            path: own,
            query: DRY_RUN,
            contentType: 'application/merge-patch+json',
            body: mergePatch(oldObject, object),
          }
        : { method: 'PUT', path: own, query: DRY_RUN, body: object }
    case 'DELETE':
      return form === 'collection'
        ? {
            method: 'DELETE',
            path: all,
            query: { ...DRY_RUN, fieldSelector: `metadata.name=${name}` },
          }
        : { method: 'DELETE', path: own, query: DRY_RUN }
    // No connection can be rehearsed: this one is never made, since nobody runs what it is to.
    case 'CONNECT':
      return { method: 'POST', path: own, query: connectionOf(object) }
  }
}

/** The options of a connection, which are its query. */
function connectionOf(options: object | undefined): Record<string, string | readonly string[]> {
  const {
    apiVersion: _,
    kind: __,
    metadata: ___,
    ...rest
  } = (options ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  )
}
