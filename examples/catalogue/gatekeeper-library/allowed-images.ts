import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { imageNames, isNamed } from './shared.ts'

export default guardrail({
  id: 'allowed-images',
  title: 'Images are on a list',
  description:
    'An image from anywhere can bring anything along; a name that must end where it is written, or in a *, cannot be extended by a stranger.',
  severity: 'high',
  category: 'Images',
  on: workloads(),
  params: z.object({
    allowedImages: imageNames.describe(
      'Images that may run: full names, or beginnings that end in *.',
    ),
  }),
  check({ pod, params, deny }) {
    for (const { name, image } of pod.allContainers)
      if (!isNamed(image, params.allowedImages))
        deny(`container "${name}": image "${image ?? ''}" is not on the list`)
  },
})
