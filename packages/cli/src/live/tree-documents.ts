import { isKubeObject, type KubeObject } from '@gatewright/engines'
import type { CompiledProject } from '@gatewright/frontend'
import type { LiveTree } from '@gatewright/verify'
import { parse } from 'yaml'
import { emitTree } from '../project/emit-tree.ts'

/** The documents of each environment as their files hold them, for a cluster: without what tools alone read. */
export function treeDocuments(project: CompiledProject): readonly LiveTree[] {
  const { tree } = emitTree(project)
  return project.environments.map(({ name, targets }) => ({
    environment: name,
    documents: [...tree].flatMap(([path, text]): readonly KubeObject[] => {
      if (!targets.some((target) => path.startsWith(`${name}/${target}/`))) return []
      const value: unknown = parse(text)
      return isKubeObject(value) ? [value] : []
    }),
  }))
}
