import { guardrail, workloads } from 'gatewright'

const TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount'

export default guardrail({
  id: 'automount-service-account-token',
  title: 'Pods do not mount the token of their service account',
  description:
    'Whoever breaks into a container with a token can talk to the API server in the name of the Pod.',
  severity: 'medium',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  check({ pod, deny }) {
    const automount = pod.spec.automountServiceAccountToken
    if (automount === true) deny('automountServiceAccountToken is true')
    if (automount !== undefined) return
    for (const { name, volumeMounts } of [...pod.initContainers, ...pod.containers])
      if (volumeMounts?.some(({ mountPath }) => mountPath === TOKEN))
        deny(`container "${name}" mounts the token at ${TOKEN}`)
  },
})
