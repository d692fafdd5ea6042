import { expect, test } from 'vitest';
import { nextPage } from './link.js';

test.each([
  ['as registries write it', '</v2/a/tags/list?last=b&n=2>; rel="next"', '/v2/a/tags/list?last=b&n=2'],
  ['without quotes', '</next>;rel=next', '/next'],
  ['among others', '</first>; rel="first", </next>; rel="next"; title="a, b"', '/next'],
  ['several relations', '</next>; rel="last NEXT"', '/next'],
  ['a comma in the address', '</a,b>; rel="next"', '/a,b'],
  ['a comma in quotes before it', '</a>; title="x, <y>"; rel="prev", </b>; rel=next', '/b'],
  ['another relation', '</a>; rel="nextish"', undefined],
  ['no relation', '</a>', undefined],
  ['not closed', '</a; rel="next"', undefined],
  ['nothing', '', undefined],
])('%s', (_, header, expected) => {
  expect(nextPage([header])).toBe(expected);
});

test('of several headers the first that names one', () => {
  expect(nextPage(['</a>; rel=prev', '</b>; rel=next', '</c>; rel=next'])).toBe('/b');
});
