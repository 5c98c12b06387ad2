import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {chromium} from '@playwright/test';
import {beforeAll, describe, expect, test} from 'vitest';
import {getSwizzleConfig} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/swizzle.ts';
import {ensureTestBrowser} from '../support/browser.mjs';
import {buildExistingSite} from '../support/existingSite.ts';
import {serve} from '../support/serve.ts';
import {REPOSITORY} from '../support/sites.ts';

const SAFE = Object.entries(getSwizzleConfig().components)
  .filter(([, {actions}]) => actions.wrap === 'safe')
  .map(([name]) => name);

/** The bundler of Rspack finds parts as webpack does, which builds the sites of `existingSite.test.ts`, and takes a third of the time. */
const FAST = 'future: {v4: true, faster: true},';

/** What `docusaurus swizzle --wrap` writes, with a mark of its own. */
function wrapper(name: string): string {
  return `import Original from '@theme-original/${name}';\nexport default function Wrapper(props) {\n  return <><i data-wrapped="${name}" hidden /><Original {...props} /></>;\n}\n`;
}

describe('a German site with all safe parts wrapped', () => {
  let output: string;
  beforeAll(async () => {
    output = await buildExistingSite({
      name: 'wrapped',
      plugins: "'docusaurus-plugin-spec-portal'",
      extra: `i18n: {defaultLocale: 'de', locales: ['de']}, ${FAST}`,
      files: Object.fromEntries(SAFE.map((name) => [`src/theme/${name}.js`, wrapper(name)])),
    });
  });
  const page = (path: string) => readFileSync(join(output, 'specs-portal', path, 'index.html'), 'utf8');
  // A minifier takes the quotes away where none are needed.
  const wrappedOn = (path: string) =>
    Array.from(page(path).matchAll(/data-wrapped="?(?<name>[\w/]+)/g), ({groups}) => groups?.['name']);

  test('builds, and draws the wrappers around the parts', () => {
    expect(wrappedOn('specs/001-jobs')).toContain('SpecPortal/StatusBadge');
    expect(wrappedOn('specs/001-jobs')).toContain('SpecPortal/Metadata');
    expect(wrappedOn('runbooks/stop')).toContain('SpecPortal/Runbook/Header');
    expect(wrappedOn('.')).toContain('SpecPortal/HomePage/Counts');
    expect(page('specs/001-jobs')).toContain('Jobs MUST stop');
  });

  test('speaks German, in the title of a page, in counts and in states', () => {
    expect(page('matrix')).toMatch(/<title[^>]*>Matrix/);
    expect(page('changes')).toMatch(/<title[^>]*>Änderungen/);
    expect(page('.')).toContain('Nachverfolgte Anforderungen');
    expect(page('specs')).toContain('Entwurf');
  });
});

describe('a site with a part of its own that counts clicks', () => {
  const counting = `import {useState} from 'react';
export default function Badge({status}) {
  const [clicks, setClicks] = useState(0);
  return <button type="button" data-badge onClick={() => setClicks(clicks + 1)}>{status.label} {clicks}</button>;
}
`;
  let output: string;
  beforeAll(async () => {
    output = await buildExistingSite({
      name: 'counting',
      plugins: "'docusaurus-plugin-spec-portal'",
      extra: FAST,
      files: {'src/theme/SpecPortal/StatusBadge.js': counting},
    });
  });

  test('has it live in documents too, which are static HTML elsewhere', async () => {
    const served = await serve(output);
    const browser = await chromium.launch({
      executablePath: ensureTestBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const complaints: string[] = [];
    try {
      const page = await browser.newPage();
      // The fixture has no picture for the tab.
      await page.route('**/favicon.ico', (route) => route.fulfill({status: 204}));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', ({message}) => complaints.push(message));
      await page.goto(`${served.origin}/specs-portal/specs/001-jobs/`);
      await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
      const badge = page.locator('[data-badge]').first();
      const before = await badge.textContent();
      await badge.click();
      await badge.click();
      expect(await badge.textContent()).toBe(before?.replace('0', '2'));
      expect(await page.locator('[data-spec-island]').count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await served.close();
    }
  });
});

describe('a part rewritten in TypeScript', () => {
  const check = async (name: string, source: string): Promise<string> => {
    const folder = join(REPOSITORY, '.cache/swizzled', name);
    await rm(folder, {recursive: true, force: true});
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, 'part.tsx'), `import type {} from 'docusaurus-plugin-spec-portal';\n${source}`);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          module: 'ESNext',
          moduleResolution: 'bundler',
          jsx: 'react-jsx',
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          types: ['@docusaurus/module-type-aliases', '@docusaurus/theme-classic'],
        },
        include: ['part.tsx'],
      }),
    );
    const tsc = join(REPOSITORY, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], {encoding: 'utf8'}).stdout;
  };
  const badge = (status: string) =>
    `import StatusBadge from '@theme-original/SpecPortal/StatusBadge';
import type {Props} from '@theme/SpecPortal/StatusBadge';
export default function Badge(props: Props) {
  return <b title={props.status.stage}><StatusBadge ${status} /></b>;
}
`;

  test('knows what the part is given', async () => {
    expect(await check('right', badge('{...props}'))).toBe('');
  });

  test('is told when it hands on something else', async () => {
    expect(await check('wrong', badge('status={5}'))).toMatch(/error TS2322/);
  });
});
