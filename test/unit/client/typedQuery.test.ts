import {createMemoryHistory} from 'history';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {
  currentSearch,
  settleSearch,
  typeSearch,
  watchTyping,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/filter/typedQuery.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A page with a query, and what its site and its filter hear of it. */
function openPage() {
  const history = createMemoryHistory({initialEntries: ['/', '/specs/?a=1#top'], initialIndex: 1});
  const site: string[] = [];
  history.listen(({pathname, search}) => void site.push(pathname + search));
  const filter: string[] = [];
  const stop = watchTyping(history, () => void filter.push(currentSearch(history)));
  return {history, site, filter, stop};
}

test('letters are heard at once by whoever watches, and by the site in a pause', () => {
  const {history, site, filter, stop} = openPage();
  for (const search of ['?q=l', '?q=le', '?q=led']) {
    typeSearch(history, search);
    vi.advanceTimersByTime(200);
  }
  expect(filter).toEqual(['?q=l', '?q=le', '?q=led']);
  expect(site).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(site).toEqual(['/specs/?q=led']);
  expect(history.location).toMatchObject({pathname: '/specs/', search: '?q=led', hash: '#top'});
  expect(history.length).toBe(2);
  stop();
});

test('who goes on is not made to wait, and nothing is written twice', () => {
  const {history, site, stop} = openPage();
  typeSearch(history, '?q=l');
  settleSearch(history);
  expect(site).toEqual(['/specs/?q=l']);
  settleSearch(history);
  vi.runAllTimers();
  expect(site).toHaveLength(1);
  stop();
});

test('who goes elsewhere leaves the letters behind', () => {
  const {history, site, filter, stop} = openPage();
  typeSearch(history, '?q=l');
  history.push('/matrix/?state=gap');
  expect(currentSearch(history)).toBe('?state=gap');
  expect(filter.at(-1)).toBe('?state=gap');
  vi.runAllTimers();
  expect(site).toEqual(['/matrix/?state=gap']);
  stop();
});

test('a step back wins over letters that have not reached the address', () => {
  const {history, stop} = openPage();
  history.push('/specs/?a=2');
  typeSearch(history, '?a=2&q=l');
  history.goBack();
  expect(currentSearch(history)).toBe('?a=1');
  vi.runAllTimers();
  expect(history.location.search).toBe('?a=1');
  stop();
});

test('who listens to addresses only knows of a step back at once, though it heard of no letter', () => {
  const {history, stop} = openPage();
  const known: string[] = [];
  history.listen(() => void known.push(currentSearch(history)));
  history.push('/specs/?a=2');
  typeSearch(history, '?a=2&q=l');
  history.goBack();
  expect(known).toEqual(['?a=2', '?a=1']);
  stop();
});

test('who no longer watches hears nothing', () => {
  const {history, filter, stop} = openPage();
  stop();
  typeSearch(history, '?q=l');
  vi.runAllTimers();
  expect(filter).toEqual([]);
});
