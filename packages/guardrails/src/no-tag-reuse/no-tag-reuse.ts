import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'no-tag-reuse',
  title: 'A tag stands for one image',
  description:
    'Where an image keeps its tag and gets another digest, the tag was moved: two revisions say the same version and run different code, and which of them failed cannot be told.',
  severity: 'medium',
  category: 'Rollback',
  on: workloads({ operations: ['UPDATE'], namespaceSelector: PRODUCTION }),
  params: z.object({
    tags: z
      .array(z.string().min(1))
      .default([])
      .describe('Tags that are meant to move, such as a channel.'),
  }),
  check({ pod, oldPod, params, deny }) {
    for (const container of pod.allContainers) {
      const image = container.image ?? ''
      if (!/:[\w.-]+@sha256:[0-9a-f]{64}$/.test(image)) continue
      if (params.tags.some((tag) => image.includes(`:${tag}@`))) continue
      const isMoved = oldPod.allContainers.some((old) => {
        const before = old.image ?? ''
        return (
          old.name === container.name &&
          before !== image &&
          image.split('@').some((part) => before.startsWith(`${part}@`))
        )
      })
      if (isMoved) deny(`container "${container.name}": "${image}" has the tag of another digest`)
    }
  },
})
