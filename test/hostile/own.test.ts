import {beforeAll, describe, expect, test} from 'vitest';
import {activeContent} from './activeContent.ts';
import {CASES} from './cases.ts';
import {inFolder} from './folder.ts';
import {HEALTHY, HEALTHY_PATHS} from './healthy.ts';
import {type FolderPortal, isDamage, portalOfFolder} from './portalOfFolder.ts';

let alone: FolderPortal;

beforeAll(async () => {
  alone = await inFolder([HEALTHY], (root) => portalOfFolder(root));
});

test('the healthy portal has no fault of this kind', () => {
  expect(alone.diagnostics.filter(isDamage)).toEqual([]);
  expect([...alone.pages.keys()].toSorted()).toEqual(HEALTHY_PATHS.toSorted());
});

describe('hostile trees', () => {
  test.each(CASES)('$name', async ({tree, told, shows = [], never = [], touchesHealthy}) => {
    const portal = await inFolder([HEALTHY, tree], (root) => portalOfFolder(root));
    const found = portal.diagnostics
      .filter(isDamage)
      .map(({code, position: {path, line}}) => `${code} ${path}:${line}`);
    expect(found.toSorted()).toEqual(told.toSorted());
    for (const path of HEALTHY_PATHS)
      if (touchesHealthy) expect(portal.trees.get(path)).toEqual(alone.trees.get(path));
      else expect(portal.pages.get(path)).toBe(alone.pages.get(path));
    expect([...portal.trees.values()].flatMap(activeContent)).toEqual([]);
    const own = [...portal.trees]
      .filter(([path]) => !HEALTHY_PATHS.includes(path))
      .map(([, body]) => JSON.stringify(body));
    for (const words of shows) expect(own.join('\n')).toContain(JSON.stringify(words).slice(1, -1));
    for (const words of never) expect([...portal.files.values()].filter((text) => text.includes(words))).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
