import type { ManifestObject } from 'gatewright'

type Members = Readonly<Record<string, unknown>>

/** An object in the namespace `shop`. */
export function object(
  apiVersion: string,
  kind: string,
  members: Members = {},
  metadata: Members = {},
): ManifestObject {
  return { apiVersion, kind, metadata: { name: 'web', namespace: 'shop', ...metadata }, ...members }
}

/** An object of the cluster. */
export function clusterObject(
  apiVersion: string,
  kind: string,
  name: string,
  metadata: Members = {},
): ManifestObject {
  return { apiVersion, kind, metadata: { name, ...metadata } }
}

/** A Pod. */
export function pod(spec: Members, metadata: Members = {}): ManifestObject {
  return object('v1', 'Pod', { spec }, metadata)
}

/** A Deployment of the Pods of a spec. */
export function deployment(template: Members, spec: Members = {}): ManifestObject {
  return object('apps/v1', 'Deployment', { spec: { ...spec, template: { spec: template } } })
}

/** A CronJob of the Pods of a spec. */
export function cronJob(template: Members): ManifestObject {
  const jobTemplate = { spec: { template: { spec: template } } }
  return object('batch/v1', 'CronJob', { spec: { schedule: '0 4 * * *', jobTemplate } })
}

/** The same object with other metadata. */
export function relabelled(base: ManifestObject, metadata: Members): ManifestObject {
  return { ...base, metadata: { ...base.metadata, ...metadata } }
}

/** The time at which an object was deleted that still has finalizers. */
export const DELETED: Members = { deletionTimestamp: '2026-01-01T00:00:00Z' }
