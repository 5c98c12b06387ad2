import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {getSwizzleConfig} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/swizzle.ts';
import {buildExistingSite} from '../support/existingSite.ts';
import {REPOSITORY} from '../support/sites.ts';

const SAFE = Object.entries(getSwizzleConfig().components)
  .filter(([, {actions}]) => actions.wrap === 'safe')
  .map(([name]) => name);

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
      extra: "i18n: {defaultLocale: 'de', locales: ['de']},",
      files: Object.fromEntries(SAFE.map((name) => [`src/theme/${name}.js`, wrapper(name)])),
    });
  });
  const page = (path: string) => readFileSync(join(output, 'specs-portal', path, 'index.html'), 'utf8');

  test('builds, and draws the wrappers around the parts', () => {
    expect(page('specs/001-jobs')).toContain('data-wrapped="SpecPortal/StatusBadge"');
    expect(page('specs/001-jobs')).toContain('data-wrapped="SpecPortal/Metadata"');
    expect(page('runbooks/stop')).toContain('data-wrapped="SpecPortal/Runbook/Header"');
    expect(page('.')).toContain('data-wrapped="SpecPortal/HomePage/Counts"');
    expect(page('specs/001-jobs')).toContain('Jobs MUST stop');
  });

  test('speaks German, in the title of a page, in counts and in states', () => {
    expect(page('matrix')).toMatch(/<title[^>]*>Matrix/);
    expect(page('changes')).toMatch(/<title[^>]*>Änderungen/);
    expect(page('.')).toContain('Nachverfolgte Anforderungen');
    expect(page('specs')).toContain('Entwurf');
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
