import {existsSync} from 'node:fs';
import {expect, test} from 'vitest';
import {getSwizzleConfig} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/swizzle.ts';

const THEME = 'plugins/docusaurus-plugin-spec-portal/src/theme';

test.each(Object.entries(getSwizzleConfig().components))('%s exists and says what it is', (name, {description}) => {
  expect([`${name}.tsx`, `${name}/index.tsx`, name].some((path) => existsSync(`${THEME}/${path}`))).toBe(true);
  expect(description).toMatch(/^[A-Z].*\.$/);
});

test.each(['SpecPortal/PortalPage', 'SpecPortal/DataScript', 'SpecPortal/HoverCards'])(
  '%s carries data or listens to the page: nobody may replace it',
  (name) => {
    expect(getSwizzleConfig().components[name]?.actions).toEqual({eject: 'forbidden', wrap: 'forbidden'});
  },
);
