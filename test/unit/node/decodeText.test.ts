import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {decodeText} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/decodeText.ts';
import {readSources} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/readSources.ts';

test.each([
  ['UTF-8', Buffer.from('# Über 🚀'), '# Über 🚀', null],
  ['nothing', Buffer.alloc(0), '', null],
  ['a byte order mark stays for the parser', Buffer.from('\uFEFF# A'), '\uFEFF# A', null],
  ['UTF-16, little end first', Buffer.from('\uFEFF# Ü', 'utf16le'), '# Ü', 'encoding'],
  ['UTF-16, big end first', Buffer.from('\uFEFF# Ü', 'utf16le').swap16(), '# Ü', 'encoding'],
  ['Latin-1', Buffer.from('# Über', 'latin1'), '# \uFFFDber', 'undecoded'],
  ['half a character at the end', Buffer.from('# 🚀').subarray(0, 4), '# \uFFFD', 'undecoded'],
])('%s', (_name, bytes, text, reason) => {
  const decoded = decodeText(bytes);
  expect([decoded.text, decoded.failure?.reason ?? null]).toEqual([text, reason]);
});

test('a file that is gone takes no other down', async () => {
  const root = await mkdtemp(join(tmpdir(), 'spec-portal-'));
  try {
    await writeFile(join(root, 'a.md'), '# A');
    const sources = await readSources(root, [
      {path: 'gone.md', kind: 'spec', artifactPath: 'gone.md'},
      {path: 'a.md', kind: 'spec', artifactPath: 'a.md'},
    ]);
    expect(sources.map(({path, text, failure}) => [path, text, failure?.message ?? null])).toEqual([
      ['gone.md', '', 'The file cannot be read: ENOENT.'],
      ['a.md', '# A', null],
    ]);
  } finally {
    await rm(root, {recursive: true, force: true});
  }
});
