import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'secret-env-containers',
  title: 'Regular containers take no Secret into a variable',
  description:
    'Variables end up in logs and crash reports, and stay as they were when the Secret is rotated.',
  severity: 'medium',
  category: 'Secrets',
  on: workloads(),
  check({ pod, deny }) {
    for (const container of pod.containers)
      for (const { name, valueFrom } of container.env ?? [])
        if (valueFrom?.secretKeyRef)
          deny(`container "${container.name}" takes the variable ${name} from a Secret`)
  },
})
