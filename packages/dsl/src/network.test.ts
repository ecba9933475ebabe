import { expect, expectTypeOf, test } from 'vitest'
import { type Cidr, cidr, type Ip, ip, type Quantity, quantity } from './index.ts'

test('what is no address or network is absent, and has to be handled', () => {
  expectTypeOf(ip('::1')).toEqualTypeOf<Ip>()
  expectTypeOf(ip('10.0.0.1')).toEqualTypeOf<Ip>()
  expectTypeOf(ip('::1' as string)).toEqualTypeOf<Ip | undefined>()
  expectTypeOf(ip('localhost')).toEqualTypeOf<Ip | undefined>()
  expectTypeOf(cidr('::/0')).toEqualTypeOf<Cidr>()
  expectTypeOf(cidr('10.0.0.0/8')).toEqualTypeOf<Cidr>()
  expectTypeOf(cidr(`${String('10.0.0.0')}/8`)).toEqualTypeOf<Cidr | undefined>()
  expectTypeOf<Ip['isIn']>().parameters.toEqualTypeOf<[network: Cidr]>()
  expectTypeOf<Ip['equals']>().parameters.toEqualTypeOf<[other: Ip]>()
  expectTypeOf<Cidr['contains']>().parameters.toEqualTypeOf<[other: Ip | Cidr]>()
  const network = cidr('10.0.0.0/8')
  // @ts-expect-error: a text may be no address
  expect(() => ip('').isIn(network)).toThrow()
})

test('values of different domains are no substitutes for each other', () => {
  expectTypeOf<Ip>().not.toExtend<Cidr>()
  expectTypeOf<Cidr>().not.toExtend<Ip>()
  expectTypeOf<Quantity>().not.toExtend<Ip>()
  const address = ip('10.0.0.1')
  const one = quantity('1')
  if (address === undefined || one === undefined) throw new Error('both are values')
  // @ts-expect-error: a network holds addresses and networks
  void (() => cidr('10.0.0.0/8')?.contains(one))
  // @ts-expect-error: a network is read from a text
  void (() => address.isIn('10.0.0.0/8'))
})

test('a network holds its addresses and its parts', () => {
  const network = cidr('10.1.2.3/8')
  const [inside, outside] = [ip('10.200.0.1'), ip('11.0.0.1')]
  const [part, whole] = [cidr('10.3.0.0/16'), cidr('0.0.0.0/0')]
  if (network === undefined || inside === undefined || outside === undefined)
    throw new Error('all are values')
  if (part === undefined || whole === undefined) throw new Error('both are networks')
  expect([network.contains(inside), inside.isIn(network), network.contains(part)]).toEqual([
    true,
    true,
    true,
  ])
  expect([network.contains(outside), outside.isIn(network), network.contains(whole)]).toEqual([
    false,
    false,
    false,
  ])
})

test.each(['10.0.0.01', '::ffff:10.0.0.1', '::ffff:a00:1', 'fe80::1%eth0', '10.0.0.0/8', ''])(
  '%j is no address',
  (text) => {
    expect(ip(text)).toBeUndefined()
  },
)
