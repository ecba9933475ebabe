import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'read-write-once-pod',
  title: 'Claims are for one Pod',
  description:
    'ReadWriteOnce allows every Pod on the node to write; ReadWriteOncePod keeps a second writer out.',
  severity: 'medium',
  category: 'Storage',
  on: kinds('PersistentVolumeClaim'),
  check({ object, deny }) {
    for (const mode of object.spec?.accessModes ?? [])
      if (mode !== 'ReadWriteOncePod') deny(`the access mode is ${mode}, not ReadWriteOncePod`)
  },
})
