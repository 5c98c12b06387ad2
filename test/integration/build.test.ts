import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {type BuildResult, buildSite, corpusSite, SITES} from '../support/sites.ts';

const read = (output: string, path: string) => readFileSync(join(output, path), 'utf8');

describe('the own documents', () => {
  let built: BuildResult;
  beforeAll(async () => {
    built = await buildSite(SITES.own);
  });

  test('every page of the sitemap is a static file that holds its text', () => {
    const sitemap = read(built.output, 'sitemap.xml');
    const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) expect(existsSync(join(built.output, path, 'index.html')), path).toBe(true);
    expect(read(built.output, 'specs/001-ingest-markdown/index.html')).toContain(
      'without a required syntax of its own',
    );
  });

  test('page data stands beside the bundle: no script holds a requirement', () => {
    const scripts = readdirSync(join(built.output, 'assets/js')).filter((name) => name.endsWith('.js'));
    for (const name of scripts)
      expect(read(built.output, `assets/js/${name}`), name).not.toContain('without a required syntax of its own');
  });

  test('the trace export is part of the site', () => {
    const trace = JSON.parse(read(built.output, 'trace.json')) as {schema: string; artifacts: {key: string}[]};
    expect(trace.schema).toBe('spec-portal/trace@1');
    expect(trace.artifacts.map(({key}) => key)).toContain('SPEC-001');
  });

  test('no page names a path of this machine', () => {
    for (const path of readdirSync(built.output, {recursive: true, encoding: 'utf8'})) {
      if (/\.(?:html|json|js)$/.test(path)) expect(read(built.output, path).includes(process.cwd()), path).toBe(false);
    }
  });
});

test('a project page is built below its base URL', async () => {
  const {output} = await buildSite(SITES.project);
  const html = read(output, 'specs/index.html');
  expect(html).toContain('href="/project/specs/001-ingest-markdown/"');
  expect(html).not.toMatch(/(?:href|src)=["']?\/(?:specs|assets|decisions)\//);
});

test('awkward input builds, and what is wrong is told at its place', async () => {
  const {output, log} = await buildSite(SITES.awkward);
  const trace = JSON.parse(read(output, 'trace.json')) as {diagnostics: {code: string; path: string; line: number}[]};
  const told = trace.diagnostics.map(({code, path, line}) => `${code} ${path}:${line}`);
  expect(told).toContain('broken-reference docs/specs/001-awkward/spec.md:29');
  expect(told).toContain('ambiguous-reference docs/decisions/0003-third.md:9');
  expect(told.some((line) => line.startsWith('invalid-front-matter docs/decisions/0003-third.md'))).toBe(true);
  expect(log).toMatch(/\d+ errors?/);
});

describe.each(['ogip', 'madr'])('the repository %s, which nobody here wrote', (name) => {
  const site = corpusSite(name);
  test.skipIf(site === null)(site ? 'builds, with its links to follow' : 'is not here; skipped', async () => {
    if (!site) return;
    const {output} = await buildSite(site);
    const trace = JSON.parse(read(output, 'trace.json')) as {
      links: {from: {artifact: string}; to: {artifact: string}}[];
    };
    expect(trace.links.some(({from, to}) => from.artifact !== to.artifact)).toBe(true);
    expect(readdirSync(join(output, 'decisions')).length).toBeGreaterThan(15);
  });
});
