import {expect, test, vi} from 'vitest';
import {gradual, type Steps} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/gradual.ts';
import {createOneLook} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/oneLook.ts';
import type {SearchDocument} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/search/searchData.ts';
import {buildIndex} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/buildIndex.ts';
import type {LoadedPortal} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/loadPortal.ts';
import {shownPortal} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/shownPortal.ts';
import {unmeasured} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/measure.ts';
import {LINKED_PORTAL} from '../../support/linkedPortal.ts';
import {portalOf} from '../../support/portal.ts';

function shown(portal = portalOf(LINKED_PORTAL)) {
  const step = vi.spyOn(portal.search, 'step');
  const onMade = vi.fn();
  const {groups, onQuiet} = shownPortal({portal, memory: createOneLook()} as LoadedPortal, {
    home: '/',
    newsOf: (_portal, version) => ({version}),
    measure: unmeasured,
    onMade,
  });
  const index = () => {
    const group = groups.find(({begins}) => begins === 'search/');
    return new Map([...(group?.files() ?? [])].map(([name, file]) => [name, file.text()]));
  };
  return {portal, step, onMade, onQuiet, index};
}

test('the search index is made step by step while it is quiet', async () => {
  const {portal, step, onMade, onQuiet, index} = shown();
  const isCurrent = vi.fn(() => true);
  await onQuiet(isCurrent);
  expect(onMade).toHaveBeenCalledOnce();
  // Each document is asked for what it says, for its words and for its facts, at least.
  expect(isCurrent.mock.calls.length).toBeGreaterThan(3 * portal.search().length);
  const steps = step.mock.calls.length;
  expect(index()).toEqual(buildIndex(portal.search()));
  // It was made already.
  expect(step.mock.calls.length).toBe(steps);
});

test('it is given up when another look begins, in the middle of a step of many', async () => {
  const {step, onMade, onQuiet} = shown();
  let left = 3;
  await onQuiet(() => left-- > 0);
  expect(step.mock.calls.length).toBe(3);
  expect(onMade).not.toHaveBeenCalled();
});

test('whoever asks for a part of it before it is done has all of it', async () => {
  const {portal, onQuiet, index} = shown();
  let left = 3;
  await onQuiet(() => left-- > 0);
  expect(index()).toEqual(buildIndex(portal.search()));
});

test('what cannot be made is told to whoever waits for the quiet', async () => {
  const search = gradual(function* (): Steps<readonly SearchDocument[]> {
    yield;
    throw new Error('No words');
  });
  const {onMade, onQuiet} = shown({...portalOf(LINKED_PORTAL), search});
  await expect(onQuiet(() => true)).rejects.toThrow('No words');
  expect(onMade).not.toHaveBeenCalled();
});
