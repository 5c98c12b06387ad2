import {describe, expect, test} from 'vitest';
import {type Files, traceOf} from '../../support/portal.ts';

const CAPABILITY: Files = {
  'openspec/specs/login/spec.md':
    '# Login\n\n## Requirements\n\n### Requirement: Lock out\n\nIt SHALL lock.\n\n### Requirement: Twice\n\na\n\n### Requirement: Twice\n\nb\n',
};

/** Links of a change with one delta: `type from -> to basis`. */
function linksOf(delta: string, path = 'openspec/changes/faster/specs/login/spec.md'): readonly string[] {
  const proposal = path.replace(/specs\/.*/, 'proposal.md');
  return traceOf({...CAPABILITY, [proposal]: '# Faster\n', [path]: delta}).links.map(
    ({type, from, to, basis, position}) =>
      `${type} ${from.item ?? from.artifact} -> ${to.item ?? to.artifact} ${basis} :${position.line}`,
  );
}

describe('deltas of a change', () => {
  test.each([
    ['a section', '## ADDED Requirements\n', ['amends faster -> login section :1']],
    [
      'two sections',
      '## ADDED Requirements\n\n## RENAMED Requirements\n',
      ['amends faster -> login section :1', 'amends faster -> login section :3'],
    ],
    [
      'a requirement by its name',
      '## MODIFIED Requirements\n\n### Requirement: Lock Out\n\nIt SHALL lock soon.\n',
      [
        'amends faster -> login section :1',
        'amends faster/requirement-lock-out -> login/requirement-lock-out section :3',
      ],
    ],
    [
      'a new requirement',
      '## ADDED Requirements\n\n### Requirement: New\n\nIt SHALL.\n',
      ['amends faster -> login section :1'],
    ],
    [
      'a name that two requirements have',
      '## MODIFIED Requirements\n\n### Requirement: Twice\n\nc\n',
      ['amends faster -> login section :1'],
    ],
    ['no section of changes', '## Requirements\n\n### Requirement: Lock out\n\nIt SHALL.\n', []],
    ['a heading that only begins so', '## ADDED value\n', []],
  ])('%s', (_name, delta, expected) => {
    expect(linksOf(delta)).toEqual(expected);
  });

  test.each([
    ['an archived change', 'openspec/changes/archive/2026-01-01-faster/specs/login/spec.md', 1],
    ['a capability nobody has', 'openspec/changes/faster/specs/logout/spec.md', 0],
    ['another collection of changes', 'other/changes/faster/specs/login/spec.md', 0],
    ['no delta file', 'openspec/changes/faster/design.md', 0],
  ])('%s', (_name, path, count) => {
    expect(linksOf('## MODIFIED Requirements\n', path)).toHaveLength(count);
  });

  test('namesakes of two deltas carry the name of their capability', () => {
    const delta = '## ADDED Requirements\n\n### Requirement: Log\n\nIt SHALL.\n';
    const {items} = traceOf({
      'openspec/changes/c/proposal.md': '# C\n',
      'openspec/changes/c/specs/a/spec.md': delta,
      'openspec/changes/c/specs/b/spec.md': delta,
    });
    expect(items.map(({id}) => id)).toEqual(['c/requirement-log', 'c/b/requirement-log']);
  });
});
