import type { RequestedResource } from './admission-request.ts'

/** The resources of kinds, by what objects of them say of themselves. */
export type ResourceTable = ReadonlyMap<string, RequestedResource>

/** How a {@link ResourceTable} names the kind of an object. */
export function resourceKey(object: { readonly [member: string]: unknown }): string {
  return `${String(object.apiVersion)} ${String(object.kind)}`
}

const DEFINITION = /^apiextensions\.k8s\.io\/v1(beta1)?$/

/**
 * The resources that CustomResourceDefinitions define, one for each version that they serve. Values
 * that are no such definition, or too broken to be one, define nothing.
 *
 * @param values - objects as read from YAML, of any kind
 */
export function customResources(values: readonly unknown[]): ResourceTable {
  const resources = values.flatMap(definedBy)
  return new Map(
    resources.map((one) => [
      resourceKey({ apiVersion: `${one.group}/${one.version}`, kind: one.kind }),
      one,
    ]),
  )
}

function definedBy(value: unknown): readonly RequestedResource[] {
  const { apiVersion, kind, spec } = membersOf(value)
  if (kind !== 'CustomResourceDefinition' || !DEFINITION.test(String(apiVersion))) return []
  const { group, names, scope, versions, version } = membersOf(spec)
  const { kind: defined, plural } = membersOf(names)
  if (typeof group !== 'string' || typeof defined !== 'string' || typeof plural !== 'string')
    return []
  // v1beta1 may name a single version instead of a list, and is namespaced where it names no scope.
  const isNamespaced = scope === 'Namespaced' || (scope ?? '') === ''
  const listed = Array.isArray(versions) ? versions : [{ name: version, served: true }]
  return listed
    .map(membersOf)
    .filter(({ name, served }) => typeof name === 'string' && served === true)
    .map(({ name }) => ({
      group,
      version: String(name),
      kind: defined,
      resource: plural,
      namespaced: isNamespaced,
    }))
}

function membersOf(value: unknown): { readonly [member: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
