import { guardrail, workloads } from 'gatewright'

const LABEL = 'corp.org/version'

export default guardrail({
  id: 'version-label',
  title: 'Pods say their version',
  description: 'Which version runs where is read from the label corp.org/version, by its form.',
  severity: 'medium',
  category: 'Labels',
  on: workloads(),
  check({ pod, deny }) {
    const version = pod.metadata.labels?.[LABEL]
    if (version === undefined) deny(`the Pod has no label ${LABEL}`)
    else if (!/^v[0-9].[0-9].[0-9]$/u.test(version))
      deny(`the label ${LABEL} is "${version}", not of the form v1.2.3`)
  },
})
