const KINDS = [
  ['apps/v1', 'Deployment'],
  ['apps/v1', 'ReplicaSet'],
  ['apps/v1', 'StatefulSet'],
  ['apps/v1', 'DaemonSet'],
  ['v1', 'ReplicationController'],
  ['batch/v1', 'Job'],
] as const

const named = (apiVersion: string, kind: string, rest: object) => ({
  apiVersion,
  kind,
  metadata: { name: 'web', namespace: 'shop' },
  ...rest,
})

/** A pod template in an object of every kind that carries one. */
export function everyWorkload(template: object) {
  return [
    ...KINDS.map(([apiVersion, kind]) => named(apiVersion, kind, { spec: { template } })),
    named('batch/v1', 'CronJob', { spec: { jobTemplate: { spec: { template } } } }),
  ]
}

/** Workloads that hold a template in their own place, and another where other kinds have theirs. */
export function everyMisplaced(
  template: { readonly metadata?: object; readonly spec: object },
  elsewhere: object,
) {
  const jobTemplate = { spec: { template: elsewhere } }
  return [
    named('v1', 'Pod', { spec: { ...template.spec, template: elsewhere, jobTemplate } }),
    named('apps/v1', 'Deployment', { spec: { template, jobTemplate } }),
    named('batch/v1', 'CronJob', {
      spec: { jobTemplate: { spec: { template } }, template: elsewhere },
    }),
  ]
}

/** Workloads that break off on the way to their containers, each with what is missing. */
export const UNFINISHED = [
  ['a Pod without a spec', named('v1', 'Pod', {})],
  ['a Pod without containers', named('v1', 'Pod', { spec: {} })],
  ['a Deployment without a spec', named('apps/v1', 'Deployment', {})],
  ['a Deployment without a template', named('apps/v1', 'Deployment', { spec: {} })],
  [
    'a Deployment with an empty template',
    named('apps/v1', 'Deployment', { spec: { template: {} } }),
  ],
  ['a CronJob without a spec', named('batch/v1', 'CronJob', {})],
  ['a CronJob without a job', named('batch/v1', 'CronJob', { spec: {} })],
  ['a CronJob with an empty job', named('batch/v1', 'CronJob', { spec: { jobTemplate: {} } })],
  [
    'a CronJob without a template',
    named('batch/v1', 'CronJob', { spec: { jobTemplate: { spec: {} } } }),
  ],
  [
    'a CronJob with an empty template',
    named('batch/v1', 'CronJob', { spec: { jobTemplate: { spec: { template: {} } } } }),
  ],
] as const
