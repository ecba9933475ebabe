import { cases } from 'gatewright'
import namespaceOwnerLabels from './namespace-owner-labels.ts'

const namespace = (labels: object | null | undefined) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', ...(labels === undefined ? {} : { labels }) },
})

export default cases(namespaceOwnerLabels, {
  params: { labels: { owner: '^team-[a-z0-9-]+$', 'cost-center': '^cc-[0-9]{4}$' } },
  cases: [
    {
      name: 'both labels in their form',
      object: namespace({ owner: 'team-shop', 'cost-center': 'cc-1234', tier: 'gold' }),
      expect: 'allow',
    },
    {
      name: 'no labels at all',
      object: namespace(undefined),
      expect: 'deny',
      messages: ['label "owner" is missing', 'label "cost-center" is missing'],
    },
    { name: 'labels that are null', object: namespace(null), expect: 'deny' },
    {
      name: 'a label that is null',
      object: namespace({ owner: null, 'cost-center': 'cc-1234' }),
      expect: 'deny',
      messages: ['label "owner" is missing'],
    },
    {
      name: 'a label in another form',
      object: namespace({ owner: 'Team Shop', 'cost-center': 'cc-1234' }),
      expect: 'deny',
      messages: ['label "owner": "Team Shop" does not match ^team-[a-z0-9-]+$'],
    },
    {
      name: 'an empty label',
      object: namespace({ owner: 'team-shop', 'cost-center': '' }),
      expect: 'deny',
      messages: ['label "cost-center": "" does not match ^cc-[0-9]{4}$'],
    },
    {
      name: 'a label with more around the form',
      object: namespace({ owner: 'team-shop', 'cost-center': 'xcc-12345' }),
      expect: 'deny',
    },
    {
      name: 'a namespace without metadata of its own but the name',
      object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'bare' } },
      expect: 'deny',
    },
  ],
})
