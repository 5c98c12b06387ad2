import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['a word', 'the AKIA prefix, ghp_ tokens', 0],
  ["the documentation's example", 'AKIA' + 'IOSFODNN7EXAMPLE', 0],
  ['too short', `ghp_${'a1'.repeat(10)}`, 0],
  ['a placeholder', 'ghp_xxxx…, glpat-<token>, sk_live_…', 0],
  ['only the opening line of a key', '-----BEGIN RSA PRIVATE KEY-----', 0],
  ['a digest', 'a'.repeat(64), 0],
  ['a public key', '-----BEGIN PUBLIC KEY-----\nMIIBIjANBg', 0],
  ['an access key', `AKIA${'Q7'.repeat(8)}`, 1],
  ['a token of GitHub', `ghp_${'a1'.repeat(18)}`, 1],
  ['a token of GitLab', `glpat-${'aB3_'.repeat(5)}`, 1],
  ['a token of npm in a code block', `\`\`\`\nnpm_${'a1'.repeat(18)}\n\`\`\``, 1],
  ['a live key', `sk_live_${'a1'.repeat(12)}`, 1],
  ['a private key', ['-----BEGIN RSA', 'PRIVATE KEY-----\nMIIEow'].join(' '), 1],
  ['two in a line', `ghp_${'a1'.repeat(18)} ghp_${'b2'.repeat(18)}`, 2],
])('%s', (_name, text, count) => {
  expect(findingsOf('leaked-secret', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test('never holds the secret whole', () => {
  const secret = `ghp_${'a1'.repeat(18)}`;
  const [found] = diagnosticsOf({[A]: `# A\n\nuse ${secret}\n`}).filter(({code}) => code === 'leaked-secret');
  expect(found).toMatchObject({severity: 'error', position: {line: 3, column: 5}});
  expect(found?.message).toBe('This looks like a token of GitHub: `ghp_…`.');
});
