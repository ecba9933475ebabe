import { expect, test } from 'vitest'
import { impersonationHeaders } from './api-client.ts'

test('somebody without uid, groups and extra values is a user name alone', () => {
  expect(impersonationHeaders({ username: 'ann' })).toEqual({ 'impersonate-user': 'ann' })
})

test('everything about somebody becomes headers; keys are percent-encoded, texts are UTF-8', () => {
  expect(
    impersonationHeaders({
      username: 'jörg',
      uid: '7',
      groups: ['a', 'b'],
      extra: { 'acme.io/scopes': ['x', 'y'] },
    }),
  ).toEqual({
    'impersonate-user': 'jÃ¶rg',
    'impersonate-uid': '7',
    'impersonate-group': ['a', 'b'],
    'impersonate-extra-acme.io%2fscopes': ['x', 'y'],
  })
})
