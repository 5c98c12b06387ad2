import {expect, test} from 'vitest';
import {pagefindFilter} from '../../../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapters/pagefindFilter.ts';
import {filterBy} from '../../../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapters/typesenseFilter.ts';
import {filterOfText} from '../../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfText.ts';

const typesense = (text: string): string => filterBy(filterOfText(text).conditions, '2026-11-20');
const pagefind = (text: string): unknown => pagefindFilter(filterOfText(text).conditions);

test.each([
  ['words only', ''],
  ['status:draft', 'f_status:=[`draft`]'],
  ['status:"Draft,In Review"', 'f_status:=[`draft`,`in-review`]'],
  ['-kind:spec', 'f_kind:!=[`spec`]'],
  ['status:draft kind:runbook', 'f_status:=[`draft`] && f_kind:=[`runbook`]'],
  ['no:runbook', 'has:!=`runbook`'],
  ['has:adr', 'has:=`decision`'],
  ['owner:none', 'has:!=`owner`'],
  ['owner:none,sre', '(f_owner:=[`sre`] || has:!=`owner`)'],
  ['since:2026-01-31', 'day:>=20260131'],
  ['until:2026-01-31', '(day:<=20260131 && day:>0)'],
  ['older:20d', '(day:<20261031 && day:>0)'],
  ['-older:20d', '(day:>=20261031 || day:=0)'],
  ['tag:`x`||`y`', 'f_tag:=[`x-y`]'],
])('Typesense: %s', (text, expected) => {
  expect(typesense(text)).toBe(expected);
});

test.each([
  ['words only', {all: []}],
  ['status:draft,accepted', {all: [{any: [{status: 'draft'}, {status: 'accepted'}]}]}],
  ['-kind:spec', {all: [{none: [{kind: 'spec'}]}]}],
  ['no:runbook', {all: [{any: [{none: [{has: 'runbook'}]}]}]}],
  ['has:adr', {all: [{any: [{has: 'decision'}]}]}],
  ['older:20d', null],
  ['status:draft since:2026-01-01', null],
  ['id:FR-5', null],
])('Pagefind: %s', (text, expected) => {
  expect(pagefind(text)).toEqual(expected);
});
