import {describe, expect, test} from 'vitest';
import {type Files, pageOf} from '../../support/portal.ts';

const adr = (number: number, text = 'Text', status = 'Accepted'): Files => ({
  [`docs/adr/000${number}-x.md`]: `# X${number}\n\n**Status**: ${status}\n\n${text}\n`,
});

/** `ADR-0001 · ADR-0002 this · ADR-0003 current`, with `+` inside a step. */
function lineOf(files: Files): string {
  const steps = pageOf(files, 'docs/adr/0002-x.md').chain?.steps ?? [];
  return steps
    .map((step) =>
      step
        .map(({artifact, isShown, isCurrent}) =>
          [artifact.key, isShown ? 'this' : '', isCurrent ? 'current' : ''].filter(Boolean).join(' '),
        )
        .join(' + '),
    )
    .join(' · ');
}

describe('the line from the oldest to the current document', () => {
  test.each<[name: string, files: Files, expected: string]>([
    [
      'in the middle',
      {...adr(1), ...adr(2, 'Supersedes ADR-0001'), ...adr(3, 'Supersedes ADR-0002')},
      'ADR-0001 · ADR-0002 this · ADR-0003 current',
    ],
    ['the newest', {...adr(1), ...adr(2, 'Supersedes ADR-0001')}, 'ADR-0001 · ADR-0002 this current'],
    ['stated by the old side', {...adr(1, 'Superseded by ADR-0002'), ...adr(2)}, 'ADR-0001 · ADR-0002 this current'],
    [
      'one that became two',
      {...adr(2), ...adr(3, 'Supersedes ADR-0002'), ...adr(4, 'Supersedes ADR-0002')},
      'ADR-0002 this · ADR-0003 current + ADR-0004 current',
    ],
    [
      'two that became one',
      {...adr(1), ...adr(3), ...adr(2, 'Supersedes ADR-0001, ADR-0003')},
      'ADR-0001 + ADR-0003 · ADR-0002 this current',
    ],
    [
      'a shorter way beside a longer one is one line',
      {...adr(2), ...adr(3, 'Supersedes ADR-0002'), ...adr(4, 'Supersedes ADR-0003\n\nSupersedes ADR-0002')},
      'ADR-0002 this · ADR-0003 · ADR-0004 current',
    ],
    [
      'an end that was rejected is not current',
      {...adr(2), ...adr(3, 'Supersedes ADR-0002', 'Rejected')},
      'ADR-0002 this · ADR-0003',
    ],
    ['nothing superseded', {...adr(1), ...adr(2, 'See ADR-0001'), ...adr(3)}, ''],
    ['in part is no step', {...adr(1), ...adr(2, 'Supersedes in part ADR-0001')}, ''],
  ])('%s', (_name, files, expected) => {
    expect(lineOf(files)).toBe(expected);
  });
});

describe('a chain that goes wrong', () => {
  const chain = (files: Files, path = 'docs/adr/0002-x.md') => pageOf(files, path).chain;
  const circle = {
    ...adr(1, 'Supersedes ADR-0003'),
    ...adr(2, 'Supersedes ADR-0001'),
    ...adr(3, 'Supersedes ADR-0002'),
  };

  test('a circle has no line, and names its documents on each of their pages', () => {
    for (const path of Object.keys(circle)) {
      expect(chain(circle, path)?.steps).toEqual([]);
      expect(chain(circle, path)?.circle.map(({key}) => key)).toEqual(['ADR-0001', 'ADR-0002', 'ADR-0003']);
    }
  });

  test('a name that leads nowhere is told with its place', () => {
    expect(chain(adr(2, 'Superseded by ADR-0099'))?.breaks).toEqual([
      {why: 'broken', name: 'ADR-0099', place: expect.objectContaining({line: 5})},
    ]);
  });

  test('superseded by nobody', () => {
    expect(chain(adr(2, 'Text', 'Superseded'))?.breaks).toEqual([
      {why: 'no-successor', name: '', place: expect.objectContaining({line: 3})},
    ]);
  });

  test.each<[name: string, files: Files]>([
    ['a document that only mentions a missing one', adr(2, 'See ADR-0099')],
    ['a deprecated one needs no successor', adr(2, 'Text', 'Deprecated')],
  ])('%s is no break', (_name, files) => {
    expect(chain(files)).toBeNull();
  });

  test('superseded, and the other side says by whom', () => {
    expect(chain({...adr(2, 'Text', 'Superseded'), ...adr(3, 'Supersedes ADR-0002')})?.breaks).toEqual([]);
  });
});
