import {expect, test} from 'vitest';
import {type Files, traceOf} from '../../support/portal.ts';

/** `name: key basis anchor` of each alert. */
function alertsIn(files: Files): readonly string[] {
  return traceOf(files).alerts.map(({name, claims}) =>
    [
      `${name}:`,
      ...claims.map(({artifact, basis, anchor}) => [artifact, basis, ...(anchor ? [`#${anchor}`] : [])].join(' ')),
    ].join(' '),
  );
}

function rule(name: string, url?: string): string {
  return `groups:\n- name: g\n  rules:\n  - alert: ${name}\n    expr: x\n${url === undefined ? '' : `    annotations:\n      runbook_url: ${url}\n`}`;
}

const R = 'ops/app.rules.yml';

test.each<[string, Files, readonly string[]]>([
  ['nobody', {[R]: rule('DiskFull')}, ['DiskFull:']],
  [
    'by the end of its address',
    {
      [R]: rule('DiskFull', 'https://books.example.org/runbooks/storage/clean-up/'),
      'docs/runbooks/storage/clean-up.md': '# Clean up',
    },
    ['DiskFull: clean-up url'],
  ],
  [
    'by the address of the file in Git',
    {
      [R]: rule('DiskFull', 'https://git.example.org/o/r/blob/main/docs/runbooks/clean-up.md?plain=1#steps'),
      'docs/runbooks/clean-up.md': '# Clean up\n\n## Steps\n\n1. Go',
    },
    ['DiskFull: clean-up url #steps'],
  ],
  [
    'the longest common end decides',
    {
      [R]: rule('Slow', '/runbooks/db/slow'),
      'docs/runbooks/db/slow.md': '# Slow database',
      'docs/runbooks/web/slow.md': '# Slow web',
    },
    ['Slow: runbooks/db/slow url'],
  ],
  [
    'two runbooks with the same end both stay',
    {
      [R]: rule('Slow', 'https://example.org/slow'),
      'docs/runbooks/db/slow.md': '# Slow database',
      'docs/runbooks/web/slow.md': '# Slow web',
    },
    ['Slow: runbooks/db/slow url runbooks/web/slow url'],
  ],
  [
    'an address elsewhere',
    {[R]: rule('DiskFull', 'https://wiki.example.org/pages/42'), 'docs/runbooks/clean-up.md': '# Clean up'},
    ['DiskFull:'],
  ],
  [
    'an address made when it fires',
    {[R]: rule('DiskFull', '"https://x/{{ $labels.a }}/clean-up"'), 'docs/runbooks/clean-up.md': '# Clean up'},
    ['DiskFull:'],
  ],
  [
    'by the runbook’s own words',
    {[R]: rule('DiskFull'), 'docs/runbooks/clean-up.md': '# Clean up\n\n**Alerts**: `DiskFull`, DiskSlow'},
    ['DiskFull: clean-up field', 'DiskSlow: clean-up field'],
  ],
  [
    'front matter',
    {'docs/runbooks/clean-up.md': '---\nalerts:\n  - DiskFull\n  - High CPU load\n---\n# Clean up'},
    ['DiskFull: clean-up field', 'High CPU load: clean-up field'],
  ],
  [
    'under a heading for alerts',
    {'docs/runbooks/a.md': '# A\n\n## Alerts\n\n- `DiskFull`: see `df -h`\n'},
    ['DiskFull: a field'],
  ],
  ['alerts it only knows of', {'docs/runbooks/a.md': '# A\n\n## Related alerts\n\n- `DiskFull`\n'}, []],
  ['none', {'docs/runbooks/a.md': '# A\n\n**Alerts**: none'}, []],
  ['a menu nobody filled in', {'docs/runbooks/a.md': '# A\n\n**Alerts**: [alert name]'}, []],
  ['by title and file name', {'docs/runbooks/DiskFull.md': '# DiskFull'}, ['DiskFull: DiskFull title']],
  [
    'by file name in another spelling',
    {[R]: rule('DiskFull'), 'docs/runbooks/disk-full.md': '# When the disk is full'},
    ['DiskFull: disk-full file-name'],
  ],
  ['a product is no alert', {'docs/runbooks/postgres.md': '# PostgreSQL\n\nSteps.'}, []],
  [
    'a heading of that name',
    {[R]: rule('DiskFull'), 'docs/runbooks/storage.md': '# Storage\n\n## DiskFull\n\nClean.'},
    ['DiskFull: storage heading #diskfull'],
  ],
  ['a heading nobody raises', {'docs/runbooks/storage.md': '# Storage\n\n## DiskFull\n\nClean.'}, []],
  [
    'what is written counts before a name',
    {
      [R]: rule('DiskFull', '/runbooks/clean-up'),
      'docs/runbooks/clean-up.md': '# Clean up',
      'docs/runbooks/DiskFull.md': '# DiskFull',
    },
    ['DiskFull: clean-up url'],
  ],
  [
    'address and words that differ both stay',
    {
      [R]: rule('DiskFull', '/runbooks/clean-up'),
      'docs/runbooks/clean-up.md': '# Clean up',
      'docs/runbooks/grow.md': '# Grow\n\n**Alerts**: DiskFull',
    },
    ['DiskFull: clean-up url grow field'],
  ],
  [
    'a deprecated runbook gives way',
    {
      'docs/runbooks/a.md': '# A\n\n**Alerts**: DiskFull',
      'docs/runbooks/b.md': '# B\n\n**Status**: deprecated\n**Alerts**: DiskFull',
    },
    ['DiskFull: a field'],
  ],
  [
    'an address of the portal with another name',
    {
      [R]: rule('DiskFullSoon', 'https://portal.example.org/runbooks/alert/DiskFull/'),
      'docs/runbooks/DiskFull.md': '# DiskFull',
    },
    ['DiskFull: DiskFull title', 'DiskFullSoon: DiskFull title'],
  ],
  ['an address of the portal with its own name', {[R]: rule('DiskFull', '/runbooks/alert/DiskFull/')}, ['DiskFull:']],
])('%s', (_name, files, expected) => {
  expect(alertsIn(files)).toEqual(expected);
});

test('the order of files does not matter', () => {
  const files: Files = {
    [R]: rule('Slow', 'https://example.org/slow'),
    'ops/b.rules.yml': rule('Slow'),
    'docs/runbooks/db/slow.md': '# Slow',
    'docs/runbooks/web/slow.md': '# Slow\n\n**Alerts**: Slow',
  };
  const turned = Object.fromEntries(Object.entries(files).toReversed());
  expect(traceOf(turned).alerts).toEqual(traceOf(files).alerts);
});
