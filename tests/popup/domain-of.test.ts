import { expect, it } from 'vitest';
import { domainOf } from '../../src/popup/domain-of.ts';

it.each([
  ['example.org', 'example.org'],
  ['a.b.example.org', 'example.org'],
  ['www.example.co.uk', 'example.co.uk'],
  ['co.uk', undefined],
  ['reader.github.io', 'reader.github.io'],
  ['a.reader.github.io', 'reader.github.io'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['localhost', undefined],
  ['127.0.0.1', undefined],
  ['[::1]', undefined],
  ['', undefined],
])('the domain of “%s” is %s', (host, domain) => {
  expect(domainOf(host)).toBe(domain);
});
