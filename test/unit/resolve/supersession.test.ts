import {describe, expect, test} from 'vitest';
import {type Files, traceOf} from '../../support/portal.ts';

/** Every artifact with its two sides: `0002: supersedes 0001 (derived)`. */
function sidesIn(files: Files): readonly string[] {
  const short = (path: string) => path.replace(/^docs\/adr\/(\d+).*/, '$1');
  const side =
    (word: string) =>
    ({path, derived, remark}: {path: string; derived: boolean; remark: string | null}) =>
      [word, short(path), derived && '(derived)', remark && `[${remark}]`].filter(Boolean).join(' ');
  return traceOf(files).artifacts.flatMap(({path, supersedes, supersededBy}) => {
    const sides = [...supersedes.map(side('supersedes')), ...supersededBy.map(side('by'))];
    return sides.length > 0 ? [`${short(path)}: ${sides.join(', ')}`] : [];
  });
}

const OLD = 'docs/adr/0001-old.md';
const NEW = 'docs/adr/0002-new.md';

describe('supersession', () => {
  test.each([
    [
      'from the newer side',
      '# Old',
      '# New\n\n## Status\n\nAccepted\n\nSupersedes [1](0001-old.md)',
      ['0001: by 0002 (derived)', '0002: supersedes 0001'],
    ],
    [
      'from the older side',
      '# Old\n\n## Status\n\nSuperseded by [2](0002-new.md)',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    [
      'a link in the front matter status',
      '---\nstatus: superseded by [ADR-0002](0002-new.md)\n---\n# Old',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    [
      'an id in the front matter status',
      '---\nstatus: Superseded by ADR-0002\n---\n# Old',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    ['another status of the front matter', '---\nstatus: accepted as ADR-0002\n---\n# Old', '# New', []],
    [
      'from both',
      '# Old\n\n- Status: superseded by ADR-0002',
      '# New\n\n- Supersedes: ADR-0001',
      ['0001: by 0002', '0002: supersedes 0001'],
    ],
    [
      'by front matter',
      '# Old',
      '---\nsupersedes: [ADR-0001]\n---\n# New',
      ['0001: by 0002 (derived)', '0002: supersedes 0001'],
    ],
    [
      'by front matter, other side',
      '---\nsuperseded_by: "0002"\n---\n# Old',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    [
      'by number alone',
      '---\nsuperseded_by: 2\n---\n# Old',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    [
      'by a list of numbers',
      '# Old',
      '---\nsupersedes:\n  - 0001\n---\n# New',
      ['0001: by 0002 (derived)', '0002: supersedes 0001'],
    ],
    [
      'misspelt',
      '# Old\n\nStatus: Superceded by ADR-0002',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    [
      'with emoji',
      '# Old\n\n**Status**: ⌛️ Superseded by [2](0002-new.md)',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    [
      'in part',
      '# Old\n\n**Status**: Superseded in part by ADR-0002',
      '# New',
      ['0001: by 0002 [in part]', '0002: supersedes 0001 (derived) [in part]'],
    ],
    [
      'with a remark',
      '# Old\n\n**Status**: Superseded by ADR-0002 (retries only)',
      '# New',
      ['0001: by 0002 [retries only]', '0002: supersedes 0001 (derived) [retries only]'],
    ],
    [
      'below a heading',
      '# Old',
      '# New\n\n## Supersedes\n\n- ADR-0001',
      ['0001: by 0002 (derived)', '0002: supersedes 0001'],
    ],
    [
      'with a date behind',
      '# Old\n\n**Status:** Superseded by [ADR 2](0002-new.md) (accepted 2026-01-01)',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    [
      'with its subject',
      '# Old',
      '# New\n\nThis ADR in part supersedes [1](0001-old.md).',
      ['0001: by 0002 (derived) [in part]', '0002: supersedes 0001 [in part]'],
    ],
    [
      'by a bare number',
      '# Old',
      '# New\n\n**Supersedes:** 0001 (only retries)',
      ['0001: by 0002 (derived) [only retries]', '0002: supersedes 0001 [only retries]'],
    ],
    [
      'by a bare number in the status',
      '# Old\n\nStatus: Superseded by 2',
      '# New',
      ['0001: by 0002', '0002: supersedes 0001 (derived)'],
    ],
    [
      'said behind the reference',
      '# Old',
      '# New\n\n## Links\n\n- [ADR-0001](0001-old.md) — superseded by this decision',
      ['0001: by 0002 (derived)', '0002: supersedes 0001'],
    ],
    ['a part of its text', '# Old', '# New\n\nSuperseding the ADR-0001 behaviour where a key is empty.', []],
    ['an approach of it', '# Old', '# New\n\n**Lineage**: Supersedes the fresh approach of [1](0001-old.md)', []],
    ['a sentence about two others', '# Old', '# New\n\nADR-0003 superseded ADR-0001.', []],
    ['an amount', '# Old\n\nStatus: Superseded by 2 documents', '# New', []],
    ['a number nobody has', '# Old\n\nStatus: Superseded by 2024', '# New', []],
    ['text is no link', '# Old', '# New\n\nSupersedes: the old configuration', []],
    ['an amendment is none', '# Old', '# New\n\nAmends ADR-0001', []],
    [
      'a sentence about third documents',
      '# Old',
      '# New\n\nWe looked at how others superseded what ADR-0001 says.',
      [],
    ],
    ['nothing', '# Old', '---\nsupersedes: []\nsuperseded_by: none\n---\n# New', []],
    ['itself', '# Old', '# New\n\nSupersedes ADR-0002', []],
    ['in a fence', '# Old', '# New\n\n```\nSupersedes ADR-0001\n```', []],
    ['negated', '# Old', '# New\n\nNot superseded by ADR-0001', []],
  ])('%s', (_name, old, young, expected) => {
    expect(sidesIn({[OLD]: old, [NEW]: young})).toEqual(expected);
  });

  test('only documents of one kind replace each other', () => {
    expect(sidesIn({[OLD]: '# Old', 'docs/specs/001-a/spec.md': '# A\n\nSupersedes ADR-0001'})).toEqual([]);
  });

  test('chains keep each step', () => {
    const files = {
      [OLD]: '# 1',
      [NEW]: '# 2\n\nSupersedes ADR-0001',
      'docs/adr/0003-x.md': '# 3\n\nSupersedes ADR-0002',
    };
    expect(sidesIn(files)).toEqual([
      '0001: by 0002 (derived)',
      '0002: supersedes 0001, by 0003 (derived)',
      '0003: supersedes 0002',
    ]);
  });
});
