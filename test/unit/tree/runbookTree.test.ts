import {expect, test} from 'vitest';
import type {TreeNode} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';
import {read} from '../../support/read.ts';

/** Steps as `number#anchor`, commands as `word: text with [fills]`, in the order of the page. */
function partsOf(text: string, kind: 'runbook' | 'spec' = 'runbook'): readonly string[] {
  const walk = (node: TreeNode): readonly string[] => {
    if (typeof node === 'string') return [];
    const [tag, props, ...children] = node;
    const below = children.flatMap(walk);
    if (tag === 'li' && props?.['step'] !== undefined) return [`${props['step']}#${props['id']}`, ...below];
    if (tag === 'Command') return [`${props?.['word'] ?? ''}: ${children.map(shown).join('')}`];
    return below;
  };
  return read(text, {path: `docs/${kind}s/a.md`, kind})
    .tree()
    .flatMap(walk);
}

function shown(node: TreeNode): string {
  return typeof node === 'string' ? node : `[${node.slice(2).join('')}]`;
}

test.each<[string, string, readonly string[]]>([
  ['one procedure', '# A\n\n1. a\n2. b', ['1#step-1', '2#step-2']],
  ['a later one', '# A\n\n## Check\n\n1. a\n\n## Roll back\n\n1. b', ['1#step-1', '1#roll-back-step-1']],
  ['one that goes on', '# A\n\n1. a\n\nText.\n\n2. b', ['1#step-1', '2#step-2']],
  ['headings that are steps', '# A\n\n## Step 1: Go\n\n1. a', ['1#step-1-go-step-1']],
  ['bullets are none', '# A\n\n- a\n- b', []],
  ['a list within a step', '# A\n\n1. a\n   1. b', ['1#step-1']],
  ['a checklist', '# A\n\n1. [ ] a', []],
  ['commands', '# A\n\n```sh\nkubectl delete pod <pod>\n```', ['delete: kubectl delete pod [<pod>]']],
  ['other code', '# A\n\n```yaml\na: <b>\n```', []],
])('%s', (_name, text, expected) => {
  expect(partsOf(text)).toEqual(expected);
});

test('other documents have neither', () => {
  expect(partsOf('# A\n\n1. a\n\n```sh\nrm -rf x\n```', 'spec')).toEqual([]);
});
