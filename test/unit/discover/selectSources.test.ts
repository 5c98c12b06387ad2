import {describe, expect, test} from 'vitest';
import {selectSources} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import {SETTINGS, settingsWith} from '../../support/settings.ts';

function kindOf(path: string): string {
  const {sources, ignored} = selectSources([path], SETTINGS);
  return sources[0]?.kind ?? ignored[0]?.reason ?? 'unseen';
}

describe('kinds by path', () => {
  test.each([
    ['docs/specs/001-a/spec.md', 'spec'],
    ['specs/001-a/spec.md', 'spec'],
    ['.specify/specs/001-a/spec.md', 'spec'],
    ['.kiro/specs/a/requirements.md', 'spec'],
    ['openspec/specs/a/spec.md', 'spec'],
    ['openspec/changes/a/proposal.md', 'spec'],
    ['src/login.spec.md', 'spec'],
    ['docs/adr/0001-x.md', 'decision'],
    ['docs/ADRs/0001-x.md', 'decision'],
    ['docs/decisions/0001-x.markdown', 'decision'],
    ['docs/architecture-decision-records/x.md', 'decision'],
    ['ADR-0001.md', 'decision'],
    ['docs/runbooks/x.md', 'runbook'],
    ['ops/runbook/x.mdx', 'runbook'],
    ['playbooks/x.md', 'runbook'],
    ['restart.runbook.md', 'runbook'],
    ['specs/010-a/decisions/0001-x.md', 'decision'],
    ['docs/decisions/specs/x.md', 'spec'],
    ['docs/rfcs/text/0001-x.md', 'decision'],
    ['text/logs/0091-x.md', 'decision'],
    ['docs/adr-cors.md', 'decision'],
    ['docs/ADR_MODEL.md', 'decision'],
    ['docs/deprecated_runbooks/x.md', 'runbook'],
    ['docs/features/01-logging.md', 'spec'],
    ['docs/PRD_ORIG.md', 'spec'],
    ['specs/001-a/SUMMARY.md', 'spec'],
    ['specs/001-a/checklists/quality.md', 'spec'],
    ['docs/checklists/PRD.md', 'excluded'],
    ['specs/001-a/agent-instructions/tools.md', 'excluded'],
    ['openspec/changes/ORDER.md', 'excluded'],
    ['docs/adr_template.md', 'excluded'],
    ['docs/adr/CONTRIBUTING.md', 'excluded'],
    ['text/2024-notes.md', 'decision'],
    ['text/2024-01-31-notes.md', 'no-kind'],
    ['docs/features/overview.md', 'no-kind'],
    ['docs/adrift.md', 'no-kind'],
    ['docs/PRDs.md', 'no-kind'],
    ['docs/my-runbooks.md', 'no-kind'],
    ['README.md', 'no-kind'],
    ['docs/guide.md', 'no-kind'],
    ['docs/specification/x.md', 'no-kind'],
    ['docs/specs/data.json', 'unseen'],
    ['docs/specs/001-a/diagram.png', 'unseen'],
    ['node_modules/x/specs/a.md', 'excluded'],
    ['docs/specs/templates/spec.md', 'excluded'],
    ['docs/adr/template.md', 'excluded'],
    ['docs/adr/0000-template.md', 'excluded'],
    ['docs/adr/adr-template.md', 'excluded'],
    ['docs/adr/README.md', 'overview'],
    ['docs/runbooks/index.md', 'overview'],
    ['docs/specs/README.md', 'overview'],
    ['.claude/specs/a.md', 'excluded'],
    ['docs/specs/AGENTS.md', 'excluded'],
    ['docs/specs/CHANGELOG.md', 'excluded'],
    ['.specify/memory/specs/constitution.md', 'excluded'],
  ])('%s: %s', (path, expected) => {
    expect(kindOf(path)).toBe(expected);
  });

  test('given globs replace the defaults of their kind only', () => {
    const settings = settingsWith({include: {specs: ['requirements/*.md']}});
    const {sources} = selectSources(['requirements/a.md', 'docs/specs/b.md', 'docs/adr/1.md'], settings);
    expect(sources.map(({path}) => path)).toEqual(['docs/adr/1.md', 'requirements/a.md']);
  });

  test('own exclusions are added to the defaults', () => {
    const settings = settingsWith({exclude: ['docs/specs/old/**']});
    const {ignored} = selectSources(['docs/specs/old/a.md', 'docs/adr/template.md'], settings);
    expect(ignored).toEqual([
      {path: 'docs/adr/template.md', reason: 'excluded'},
      {path: 'docs/specs/old/a.md', reason: 'excluded'},
    ]);
  });
});

describe('companions', () => {
  test.each([
    [
      'plan and tasks',
      ['specs/001-a/spec.md', 'specs/001-a/plan.md', 'specs/001-a/tasks.md'],
      {'specs/001-a/plan.md': 'specs/001-a/spec.md', 'specs/001-a/tasks.md': 'specs/001-a/spec.md'},
    ],
    [
      'below',
      ['specs/001-a/spec.md', 'specs/001-a/checklists/requirements.md'],
      {'specs/001-a/checklists/requirements.md': 'specs/001-a/spec.md'},
    ],
    [
      'deep below',
      ['specs/001-a/spec.md', 'specs/001-a/contracts/v1/api.md'],
      {'specs/001-a/contracts/v1/api.md': 'specs/001-a/spec.md'},
    ],
    [
      'Kiro',
      ['.kiro/specs/a/requirements.md', '.kiro/specs/a/design.md'],
      {'.kiro/specs/a/design.md': '.kiro/specs/a/requirements.md'},
    ],
    [
      'a README as main file',
      ['specs/012-a/README.md', 'specs/012-a/notes.md'],
      {'specs/012-a/notes.md': 'specs/012-a/README.md'},
    ],
    [
      'OpenSpec change',
      ['openspec/changes/a/proposal.md', 'openspec/changes/a/tasks.md'],
      {'openspec/changes/a/tasks.md': 'openspec/changes/a/proposal.md'},
    ],
    [
      'deltas of an OpenSpec change',
      ['openspec/changes/a/proposal.md', 'openspec/changes/a/specs/login/spec.md', 'openspec/specs/login/spec.md'],
      {'openspec/changes/a/specs/login/spec.md': 'openspec/changes/a/proposal.md'},
    ],
    [
      'deltas of an archived change',
      [
        'openspec/changes/archive/2026-01-01-a/proposal.md',
        'openspec/changes/archive/2026-01-01-a/specs/login/spec.md',
      ],
      {
        'openspec/changes/archive/2026-01-01-a/specs/login/spec.md':
          'openspec/changes/archive/2026-01-01-a/proposal.md',
      },
    ],
    [
      'deltas without a proposal stay alone',
      ['openspec/changes/a/specs/x/spec.md', 'openspec/changes/a/specs/y/spec.md'],
      {},
    ],
    ['capabilities stay apart', ['openspec/specs/a/spec.md', 'openspec/specs/b/spec.md'], {}],
    [
      'two changes stay two',
      [
        'openspec/changes/a/proposal.md',
        'openspec/changes/archive/b/proposal.md',
        'openspec/changes/archive/c/proposal.md',
      ],
      {},
    ],
    ['specs below a spec stay apart', ['docs/specs/001-a/spec.md', 'docs/specs/001-a/specs/002-b/spec.md'], {}],
    ['a design beside a PRD', ['m/docs/PRD.md', 'm/docs/DESIGN.md'], {'m/docs/DESIGN.md': 'm/docs/PRD.md'}],
    ['a design alone', ['m/docs/DESIGN.md', 'n/docs/PRD.md'], {}],
    ['other files beside a PRD', ['m/docs/PRD.md', 'm/docs/NOTES.md'], {}],
    ['two folders stay two', ['specs/001-a/spec.md', 'specs/002-b/spec.md'], {}],
    ['flat files stay alone', ['specs/a.md', 'specs/b.md'], {}],
    ['a decision in a spec folder stays a decision', ['specs/001-a/spec.md', 'specs/001-a/decisions/0001-x.md'], {}],
    ['the collection folder is no artifact', ['specs/spec.md', 'specs/001-a/spec.md'], {}],
  ])('%s', (_name, paths, expected) => {
    const {sources} = selectSources(paths, SETTINGS);
    const companions = sources.filter(({path, artifactPath}) => path !== artifactPath);
    expect(Object.fromEntries(companions.map(({path, artifactPath}) => [path, artifactPath]))).toEqual(expected);
  });
});

test('the order of paths does not matter', () => {
  const paths = [
    'specs/001-a/tasks.md',
    'docs/adr/README.md',
    'specs/001-a/spec.md',
    'docs/adr/0001-x.md',
    'README.md',
  ];
  expect(selectSources(paths.toReversed(), SETTINGS)).toEqual(selectSources(paths, SETTINGS));
});
