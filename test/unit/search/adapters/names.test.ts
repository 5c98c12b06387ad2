import {describe, expect, test} from 'vitest';
import {
  askedNames,
  documentNames,
  itemNames,
  readsAsId,
} from '../../../../plugins/docusaurus-plugin-spec-portal/src/core/search/nameKeys.ts';

const SPEC = documentNames('spec', ['SPEC-012', '012-backups', 'Nightly backups']);
const ITEM = itemNames(['FR-005'], documentNames('spec', ['SPEC-012']));
const ALERT = documentNames('alert', ['KubePodCrashLooping']);

describe('what is asked meets what is indexed', () => {
  test.each([
    ['SPEC-012', SPEC, true],
    ['spec 12', SPEC, true],
    ['12', SPEC, true],
    ['nightly backups', SPEC, true],
    ['nightly', SPEC, false],
    ['SPEC-13', SPEC, false],
    ['adr 12', SPEC, false],
    ['FR-005', ITEM, true],
    ['fr5', ITEM, true],
    ['FR 005', ITEM, true],
    ['SPEC-12 FR-5', ITEM, true],
    ['012/fr-005', ITEM, true],
    ['SPEC-13 FR-5', ITEM, false],
    ['FR-50', ITEM, false],
    ['FR-005 retries', ITEM, false],
    ['kube-pod-crash-looping', ALERT, true],
    ['KUBEPODCRASHLOOPING', ALERT, true],
    ['KubePodCrash', ALERT, false],
    ['', ALERT, false],
  ])('%j', (text, names, isMet) => {
    expect(askedNames(text).some((name) => names.includes(name))).toBe(isMet);
  });
});

test.each([
  ['FR-005', true],
  ['fr 5', true],
  ['012/FR-AUTH-5', true],
  ['adr 3', true],
  ['retries', false],
  ['retries of FR-005', false],
  ['2026', false],
  ['', false],
])('%j reads as an id: %s', (text, isId) => {
  expect(readsAsId(text)).toBe(isId);
});
