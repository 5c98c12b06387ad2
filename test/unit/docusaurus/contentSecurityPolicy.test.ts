import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {
  neededBySearch,
  policyOf,
  withPolicy,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/contentSecurityPolicy.ts';

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function directive(page: string, name: string): string | undefined {
  return policyOf(page)
    .split('; ')
    .find((each) => each.startsWith(`${name} `));
}

test.each([
  ['an inline script', '<script>a()</script>', `script-src 'self' ${digest('a()')}`],
  ['a module', '<script type="module">a()</script>', `script-src 'self' ${digest('a()')}`],
  ['the same one twice', '<script>a()</script><script>a()</script>', `script-src 'self' ${digest('a()')}`],
  ['a file of the site', '<script defer src="/main.js"></script>', "script-src 'self'"],
  ['data', '<script type="application/json">{"a":1}</script>', "script-src 'self'"],
  ['linked data', '<script type=application/ld+json>{}</script>', "script-src 'self'"],
  ['a script of another host', '<script src="https://a.example/x.js"></script>', "script-src 'self' https://a.example"],
  ['none', '<p>a</p>', "script-src 'self'"],
])('scripts: %s', (_name, page, expected) => {
  expect(directive(page, 'script-src')).toBe(expected);
});

test('a style sheet of another host may load, with its fonts', () => {
  const page = '<link rel="stylesheet" href="https://a.example/x.css"><link rel="icon" href="https://b.example/i.png">';
  expect(directive(page, 'style-src')).toBe("style-src 'self' 'unsafe-inline' https://a.example");
  expect(directive(page, 'font-src')).toBe("font-src 'self' data: https://a.example");
});

test.each([
  ['behind the character set', '<html><head><meta charset="UTF-8"><title>a</title>', '<head><meta charset="UTF-8">'],
  ['in front of all else', '<html><head ><script>a()</script>', '<head >'],
])('the policy stands %s', (_name, page, before) => {
  const whole = withPolicy(page, "default-src 'self'");
  const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
  expect(whole).toContain(`${before}${meta}`);
  expect(withPolicy(whole, "default-src 'self'")).toBe(whole);
});

test('a fragment without a head stays as it is', () => {
  expect(withPolicy('<p>a</p>', 'x')).toBe('<p>a</p>');
});

test.each([
  [{engine: 'static'}, "script-src 'self'", "connect-src 'self'"],
  [{engine: 'pagefind'}, "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"],
  [
    server('https://search.example.org/typesense'),
    "script-src 'self'",
    "connect-src 'self' https://search.example.org",
  ],
  [server('/typesense'), "script-src 'self'", "connect-src 'self'"],
] as const)('what the search needs is allowed, and no more: %j', (engine, scripts, hosts) => {
  const directives = policyOf('<html></html>', neededBySearch(engine)).split('; ');
  expect(directives).toContain(scripts);
  expect(directives).toContain(hosts);
});

function server(url: string) {
  return {engine: 'typesense', url, collection: 'specs', key: 'k'} as const;
}
