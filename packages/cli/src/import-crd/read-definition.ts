import type { Diagnostic } from '@gatewright/diagnostics'
import { cliDiagnostics } from '../diagnostics.ts'
import type { DefinedVersion, Definition } from './definition.ts'
import { isMembers } from './is-members.ts'

type Members = { readonly [member: string]: unknown }

const GROUP = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/
const KIND = /^[A-Za-z]([-A-Za-z0-9]*[A-Za-z0-9])?$/
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/

/** True for a CustomResourceDefinition of whatever version. */
export function isDefinition({ apiVersion, kind }: Members): boolean {
  return kind === 'CustomResourceDefinition' && /^apiextensions\.k8s\.io\//.test(String(apiVersion))
}

/** Reads a CustomResourceDefinition, or says what an API server would not take in it. */
export function readDefinition(object: Members, source: string): Definition | Diagnostic {
  const broken = (problem: string): Diagnostic => cliDiagnostics.GW4034({ source, problem })
  if (object.apiVersion !== 'apiextensions.k8s.io/v1')
    return broken(`its version is ${object.apiVersion}, and apiextensions.k8s.io/v1 is read`)
  const spec = membersOf(object.spec)
  const names = membersOf(spec.names)
  const { group, scope } = spec
  const { kind, plural: resource } = names
  if (!isText(group, GROUP)) return broken('spec.group is no name of an API group')
  if (!isText(kind, KIND)) return broken('spec.names.kind is no name of a kind')
  if (!isText(resource, LABEL)) return broken('spec.names.plural is no name of a resource')
  if (scope !== 'Namespaced' && scope !== 'Cluster')
    return broken('spec.scope is neither Namespaced nor Cluster')
  const listed = Array.isArray(spec.versions) ? spec.versions.map(membersOf) : []
  const labels = listed.map(({ name }) => name)
  if (!labels.every((name) => isText(name, LABEL)) || new Set(labels).size < labels.length)
    return broken('spec.versions is no list of versions with a name each')
  const served = listed.filter((version) => version.served === true)
  if (served.length === 0) return cliDiagnostics.GW4035({ source, kind })
  const versions = [...served.filter(isStored), ...served.filter((one) => !isStored(one))]
  const bare = versions.find((version) => schemaOf(version) === undefined)
  if (bare !== undefined) return cliDiagnostics.GW4036({ source, kind, version: String(bare.name) })
  return {
    source,
    group,
    kind,
    resource,
    namespaced: scope === 'Namespaced',
    versions: versions.map(
      (version): DefinedVersion => ({ name: String(version.name), schema: schemaOf(version) }),
    ),
  }
}

function isStored({ storage }: Members): boolean {
  return storage === true
}

function schemaOf({ schema }: Members): Members | undefined {
  const { openAPIV3Schema } = membersOf(schema)
  return isMembers(openAPIV3Schema) && Object.keys(openAPIV3Schema).length > 0
    ? openAPIV3Schema
    : undefined
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && value.length < 254 && form.test(value)
}

function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {}
}
