import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'secret-env-from-containers',
  title: 'Regular containers take no whole Secret into variables',
  description:
    'Every key of the Secret becomes a variable, those that are added later as well, and any program can print them.',
  severity: 'medium',
  category: 'Secrets',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, envFrom } of pod.containers)
      for (const { secretRef } of envFrom ?? [])
        if (secretRef)
          deny(`container "${name}" takes variables from the Secret "${secretRef.name ?? ''}"`)
  },
})
