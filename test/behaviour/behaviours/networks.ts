import type { Behaviour } from '../behaviour.ts'
import { CONTAINERS, pairs, texts } from '../text-pods.ts'

const ADDRESSES = [
  '0.0.0.0',
  '255.255.255.255',
  '10.20.30.199',
  '::',
  '::1',
  '1::',
  '2001:db8::1',
  '2001:DB8:0:0:0:0:0:1',
  '2001:0db8:0000:0000:0000:0000:0000:0001',
  '1:2:3:4:5:6:7:8',
  '1:2:3:4:5:6:7::',
  '::2:3:4:5:6:7:8',
  'fe80::1',
  '::fffe:1:2',
  '::ffff',
  '::ffff:0',
  '0:0:0:0:0:1:ffff:1',
  '::ffff:0:1:2',
]

/** Each is an address to some reader of addresses, or nearly one. */
const NO_ADDRESSES = [
  '',
  ' 10.0.0.1',
  '10.0.0.1\n',
  '10.0.0.01',
  '010.0.0.1',
  '00.0.0.0',
  '10.0.0.256',
  '10.0.0.1000',
  '10.0.0',
  '10.0.0.0.0',
  '10.0..1',
  '10.0.0.',
  '.10.0.0.1',
  '10.0.0.+1',
  '10.0.0.-1',
  '0x0a.0.0.1',
  '167772161',
  '10.0.0.1/32',
  '10.0.0.1:80',
  '[::1]',
  '::1%eth0',
  '10.0.0.1%eth0',
  'fe80::1%25eth0',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4::5:6:7:8',
  '::1::',
  ':::',
  ':1',
  '1:',
  ':',
  '12345::',
  'g::1',
  '::ffff:10.0.0.1',
  '::FFFF:a00:1',
  '0:0:0:0:0:ffff:a00:1',
  '0::ffff:1:2',
  '0:0:0:0:0:ffff::',
  '0000:0000:0000:0000:0000:ffff:0000:0000',
  '::10.0.0.1',
  '64:ff9b::10.0.0.1',
  'abcd',
  'localhost',
  '１０.0.0.1',
  '10.0.0.١',
]

const NETWORK_TEXTS = [
  '0.0.0.0/0',
  '10.0.0.0/8',
  '10.1.2.3/8',
  '10.0.0.1/32',
  '::/0',
  '2001:db8::/32',
  '2001:db8::1/128',
  '::fffe:0:0/95',
  '::/96',
]

const NO_NETWORKS = [
  '',
  '10.0.0.0',
  '10.0.0.0/',
  '/8',
  '10.0.0.0/33',
  '10.0.0.0/08',
  '10.0.0.0/+8',
  '10.0.0.0/-1',
  '10.0.0.0/8/8',
  '10.0.0.0/255.0.0.0',
  '10.0.0.0/99999999999999999999',
  '10.0.0/8',
  '10.0.0.00/8',
  ' 10.0.0.0/8',
  '10.0.0.0/8 ',
  '10.0.0.0/8\n',
  '10.0.0.0 /8',
  '::/129',
  '::ffff:0:0/96',
  '::ffff:1.2.3.0/120',
  '::1.2.3.4/128',
  'fe80::1%eth0/64',
  '::',
]

/** Addresses and networks: each text is one on every engine, or on none. */
export const NETWORKS: readonly Behaviour[] = [
  {
    id: 'ip-addresses',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (ip(image) !== undefined) deny(name + ' is ' + image)
      }`,
    objects: [
      [texts(ADDRESSES), ...ADDRESSES.map((address, index) => `c${index} is ${address}`)],
      [texts(NO_ADDRESSES)],
    ],
  },
  {
    id: 'networks',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (cidr(image)) deny(name + ' is ' + image)
      }`,
    objects: [
      [texts(NETWORK_TEXTS), ...NETWORK_TEXTS.map((network, index) => `c${index} is ${network}`)],
      [texts(NO_NETWORKS)],
      [texts(ADDRESSES)],
    ],
  },
  {
    id: 'equal-addresses',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        const left = ip(name)
        const right = ip(image)
        if (left === undefined || right === undefined) continue
        deny(name + (left.equals(right) ? ' is ' : ' is not ') + image)
      }`,
    objects: [
      [
        pairs([
          ['10.0.0.1', '10.0.0.1'],
          ['10.0.0.1', '10.0.0.2'],
          ['2001:db8::1', '2001:DB8:0:0:0:0:0:1'],
          ['::', '0::0'],
          ['::', '0.0.0.0'],
          ['0.0.0.1', '::1'],
          ['::', '::ffff:0.0.0.0'],
          ['no', 'no'],
        ]),
        '10.0.0.1 is 10.0.0.1',
        '10.0.0.1 is not 10.0.0.2',
        '2001:db8::1 is 2001:DB8:0:0:0:0:0:1',
        ':: is 0::0',
        ':: is not 0.0.0.0',
        '0.0.0.1 is not ::1',
      ],
    ],
  },
  {
    id: 'addresses-in-networks',
    on: "kinds('Pod')",
    schema: 'z.object({ networks: z.array(z.string()), except: z.string() })',
    params: {
      networks: ['10.1.2.3/8', 'no network', '2001:db8::/33', '::/1'],
      except: '10.0.0.0/28',
    },
    check: `const except = cidr(params.except)
      for (${CONTAINERS}) {
        const address = ip(image)
        if (address === undefined) deny(name + ': no address')
        else if (except?.contains(address)) deny(name + ': reserved')
        else if (!params.networks.some((network) => cidr(network)?.contains(address) === true))
          deny(name + ': elsewhere')
        if (params.networks.some((network) => {
          const own = cidr(network)
          return own !== undefined && address !== undefined && address.isIn(own)
        })) deny(name + ': inside')
      }`,
    objects: [
      [
        pairs([
          ['a', '10.200.0.1'],
          ['b', '10.0.0.15'],
          ['c', '10.0.0.16'],
          ['d', '11.0.0.0'],
          ['e', '2001:db8:7fff::1'],
          ['f', '2001:db8:8000::'],
          ['g', '8000::'],
          ['h', '10.0.0.1/32'],
          ['i', '::ffff:10.0.0.1'],
        ]),
        'a: inside',
        'b: reserved',
        'b: inside',
        'c: inside',
        'd: elsewhere',
        'e: inside',
        'f: inside',
        'g: elsewhere',
        'h: no address',
        'i: no address',
      ],
    ],
  },
  {
    id: 'networks-in-networks',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        const outer = cidr(name)
        const inner = cidr(image)
        if (outer === undefined || inner === undefined) continue
        deny(name + (outer.contains(inner) ? ' holds ' : ' holds no ') + image)
      }`,
    objects: [
      [
        pairs([
          ['10.0.0.0/8', '10.255.0.0/16'],
          ['10.9.9.9/8', '10.0.0.0/8'],
          ['10.0.0.0/16', '10.0.0.0/8'],
          ['10.0.0.0/8', '11.0.0.0/16'],
          ['0.0.0.0/0', '::/0'],
          ['::/0', '0.0.0.0/0'],
          ['::/0', '10.0.0.0/8'],
          ['::/80', '::fffe:0:0/95'],
          ['::fffe:0:0/95', '::fffe:0:0/96'],
          ['2001:db8::/32', '2001:db8:ffff::/48'],
          ['no', '10.0.0.0/8'],
        ]),
        '10.0.0.0/8 holds 10.255.0.0/16',
        '10.9.9.9/8 holds 10.0.0.0/8',
        '10.0.0.0/16 holds no 10.0.0.0/8',
        '10.0.0.0/8 holds no 11.0.0.0/16',
        '0.0.0.0/0 holds no ::/0',
        '::/0 holds no 0.0.0.0/0',
        '::/0 holds no 10.0.0.0/8',
        '::/80 holds ::fffe:0:0/95',
        '::fffe:0:0/95 holds ::fffe:0:0/96',
        '2001:db8::/32 holds 2001:db8:ffff::/48',
      ],
    ],
  },
]
