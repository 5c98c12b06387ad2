import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {getSwizzleConfig} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/swizzle.ts';

const THEME = 'plugins/docusaurus-plugin-spec-portal/src/theme';
const {components} = getSwizzleConfig();

function fileOf(name: string): string | undefined {
  return [`${name}.tsx`, `${name}/index.tsx`].map((path) => `${THEME}/${path}`).find((path) => existsSync(path));
}

test.each(Object.entries(components))('%s exists and says what it is', (name, {description}) => {
  expect(fileOf(name) ?? existsSync(`${THEME}/${name}`)).toBeTruthy();
  expect(description).toMatch(/^[A-Z].*\.$/);
});

test.each(['SpecPortal/PortalPage', 'SpecPortal/DataScript', 'SpecPortal/HoverCards'])(
  '%s carries data or listens to the page: nobody may replace it',
  (name) => {
    expect(components[name]?.actions).toEqual({eject: 'forbidden', wrap: 'forbidden'});
  },
);

// A wrapper has the default export only, so what else a file exports would be gone.
test.each(Object.keys(components).filter((name) => components[name]?.actions.wrap === 'safe'))(
  '%s can be wrapped: it exports one component',
  (name) => {
    const source = readFileSync(fileOf(name) ?? '', 'utf8');
    expect(source.match(/^export (?:default )?(?:async )?(?:function|memo\(|const|let|class|\{).*/gm)).toEqual([
      expect.stringMatching(/^export default (?:function|memo\()/),
    ]);
  },
);
