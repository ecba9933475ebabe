import { guardrail, kinds, matches, pattern } from 'gatewright'
import { z } from 'zod'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'rollback-ready',
  title: 'Production can be rolled back',
  description:
    'A rollback needs the revision before, and the configuration that it ran with. So workloads in production keep revisions, and name ConfigMaps and Secrets with their version or hash.',
  severity: 'medium',
  category: 'Rollback',
  on: kinds(['Deployment', 'StatefulSet', 'DaemonSet'], { namespaceSelector: PRODUCTION }),
  params: z.object({
    names: pattern()
      .prefault('-([2-9bcdfghkmt]{10}|v[0-9][0-9.]*|[0-9a-f]{8,64})$')
      .describe('How a name with a version or a hash ends; the default knows those of Kustomize.'),
    kinds: z
      .array(z.enum(['ConfigMap', 'Secret']))
      .default(['ConfigMap'])
      .describe('Whose names must carry one.'),
  }),
  check({ object, params, deny }) {
    if (object.spec?.revisionHistoryLimit === 0) deny('revisionHistoryLimit: 0 keeps no revision')
    const spec = object.spec?.template?.spec
    for (const volume of spec?.volumes ?? []) {
      const configMap = volume.configMap?.name
      const secret = volume.secret?.secretName
      if (params.kinds.includes('ConfigMap') && configMap !== undefined)
        if (!matches(configMap, params.names))
          deny(`ConfigMap "${configMap}" carries no version or hash in its name`)
      if (params.kinds.includes('Secret') && secret !== undefined)
        if (!matches(secret, params.names))
          deny(`Secret "${secret}" carries no version or hash in its name`)
    }
    for (const container of [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])])
      for (const source of container.envFrom ?? []) {
        const configMap = source.configMapRef?.name
        const secret = source.secretRef?.name
        if (params.kinds.includes('ConfigMap') && configMap !== undefined)
          if (!matches(configMap, params.names))
            deny(`ConfigMap "${configMap}" carries no version or hash in its name`)
        if (params.kinds.includes('Secret') && secret !== undefined)
          if (!matches(secret, params.names))
            deny(`Secret "${secret}" carries no version or hash in its name`)
      }
  },
})
