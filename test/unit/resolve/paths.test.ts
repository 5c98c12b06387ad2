import {describe, expect, test} from 'vitest';
import {type Files, traceOf} from '../../support/portal.ts';

const FROM = 'docs/specs/001-a/spec.md';
const OTHERS: Files = {
  'docs/specs/002-b/spec.md': '# B\n\n## Why us\n\n- **FR-001**: b\n\n## 🛡️ Safety\n\n## This & that\n',
  'docs/specs/002-b/plan.md': '# Plan\n',
  'docs/adr/0001-use-x.md': '# Use X\n',
  'docs/adr/0002-use-y.md': '# Use Y\n',
  'ops/runbooks/restart.md': '# Restart\n',
  'docs/specs/003-c/notes/restart-all.md': '# All\n',
  'docs/specs/003-c/spec.md': '# C\n',
  'docs/specs/001-a/checklists/own-notes.md': '# Own\n',
  'docs/specs/001-a/checklists/README.md': '# Own\n',
  'docs/specs/001-a/more/notes/deep-own.md': '# Own\n',
  'docs/specs/003-c/notes/report-7.md': '# Report\n',
  'docs/guide.md': '# Guide\n',
  'docs/specs/004-d/notes/deep.md': '# Deep 1\n',
  'docs/specs/005-e/notes/deep.md': '# Deep 2\n',
  'docs/specs/004-d/spec.md': '# D\n',
  'docs/specs/005-e/spec.md': '# E\n',
  'src/index.ts': '',
};

function outcomeOf(text: string): string {
  const trace = traceOf({...OTHERS, [FROM]: `# A\n\n${text}\n`});
  const {outcomes} = trace.files.find(({facts}) => facts.path === FROM) ?? {outcomes: []};
  const [link] = outcomes.flatMap(({links}) => links);
  const [problem] = outcomes.flatMap(({unresolved}) => unresolved);
  if (link) return link.to.item ?? link.to.path;
  if (!problem) return 'nothing';
  return [problem.reason, ...problem.candidates.map(({path}) => path), problem.nearest && `near ${problem.nearest}`]
    .filter(Boolean)
    .join(' ');
}

describe('links', () => {
  test.each([
    ['from the file', '[x](../../adr/0001-use-x.md)', 'docs/adr/0001-use-x.md'],
    ['from the root', '[x](/docs/adr/0001-use-x.md)', 'docs/adr/0001-use-x.md'],
    ['meant from the root', '[x](docs/adr/0001-use-x.md)', 'docs/adr/0001-use-x.md'],
    ['without extension', '[x](../../adr/0001-use-x)', 'docs/adr/0001-use-x.md'],
    ['html name', '[x](../../adr/0001-use-x.html)', 'docs/adr/0001-use-x.md'],
    ['folder', '[x](../002-b)', 'docs/specs/002-b/spec.md'],
    ['folder with slash', '[x](../002-b/)', 'docs/specs/002-b/spec.md'],
    ['companion', '[x](../002-b/plan.md)', 'docs/specs/002-b/plan.md'],
    ['item anchor', '[x](../002-b/spec.md#fr-001)', '002-b/FR-001'],
    ['item anchor in capitals', '[x](../002-b/spec.md#FR-001)', '002-b/FR-001'],
    ['heading anchor', '[x](../002-b/spec.md#why-us)', 'docs/specs/002-b/spec.md'],
    ['heading anchor of the raw view', '[x](../002-b/spec.md#user-content-why-us)', 'docs/specs/002-b/spec.md'],
    ['heading anchor with emoji', '[x](../002-b/spec.md#-safety)', 'docs/specs/002-b/spec.md'],
    ['heading anchor with one dash of two', '[x](../002-b/spec.md#this-that)', 'docs/specs/002-b/spec.md'],
    ['shortcode', '[x]({{< ref "../002-b/plan.md" >}})', 'docs/specs/002-b/plan.md'],
    ['shortcode to nowhere', '[x]({{< ref "./gone.md" >}})', 'broken'],
    ['shortcode without a file', '{{< ref "gone" >}}', 'nothing'],
    ['wrong depth, one tail', '[x](../../../../002-b/spec.md)', 'broken near docs/specs/002-b/spec.md'],
    ['title anchor', '[x](../002-b/spec.md#b)', 'docs/specs/002-b/spec.md'],
    ['line of the source', '[x](../002-b/spec.md#L12)', 'docs/specs/002-b/spec.md'],
    ['a file outside of the portal', '[x](../../guide.md)', 'outside'],
    ['a source file', '[x](../../../src/index.ts)', 'outside'],
    ['a folder outside of the portal', '[x](../../../src)', 'outside'],
    ['wrong depth, one namesake', '[x](../adr/0001-use-x.md)', 'broken near docs/adr/0001-use-x.md'],
    ['nobody', '[x](../../adr/0009-gone.md)', 'broken'],
    ['out of the repository', '[x](../../../../x.md)', 'broken'],
    ['unknown anchor', '[x](../002-b/spec.md#nothing)', 'broken'],
    ['unknown item, near one', '[x](../002-b/spec.md#fr-002)', 'broken near FR-001'],
    ['placeholder', '[x](../../adr/XXXX-name.md)', 'placeholder'],
    ['example target', '[x](url)', 'placeholder'],
    ['dots', '[x](...)', 'placeholder'],
    ['the page itself', '[x](spec.md)', FROM],
  ])('%s', (_name, text, expected) => {
    expect(outcomeOf(text)).toBe(expected);
  });
});

describe('code-span paths', () => {
  test.each([
    ['from the root', '`docs/adr/0001-use-x.md`', 'docs/adr/0001-use-x.md'],
    ['from the file', '`../002-b/plan.md`', 'docs/specs/002-b/plan.md'],
    ['unique file name', '`0001-use-x.md`', 'docs/adr/0001-use-x.md'],
    ['unique tail', '`runbooks/restart.md`', 'ops/runbooks/restart.md'],
    ['unique tail after a dot', '`./runbooks/restart.md`', 'ops/runbooks/restart.md'],
    ['a tail of two', '`notes/deep.md`', 'ambiguous docs/specs/004-d/notes/deep.md docs/specs/005-e/notes/deep.md'],
    ['a longer tail of one', '`004-d/notes/deep.md`', 'docs/specs/004-d/notes/deep.md'],
    ['outside', '`docs/guide.md`', 'outside'],
    ['gone', '`docs/adr/0009-gone.md`', 'broken'],
    ['moved', '`adr/old/0001-use-x.md`', 'broken near docs/adr/0001-use-x.md'],
    ['placeholder', '`docs/adr/NNNN-title.md`', 'placeholder'],
    ['glob', '`docs/adr/*.md`', 'nothing'],
    ['a name nobody has', '`NOTES.md`', 'nothing'],
    ["a name that many have is the own file's", '`spec.md`', 'nothing'],
    ['a name that many have elsewhere', '`deep.md`', 'nothing'],
    ['a command with a path that is gone', '`cat docs/adr/0009-gone.md`', 'nothing'],
    ['a name that the own artifact has elsewhere', '`own-notes.md`', 'docs/specs/001-a/checklists/own-notes.md'],
    ['a path that the own artifact has elsewhere', '`notes/deep-own.md`', 'docs/specs/001-a/more/notes/deep-own.md'],
    ["a companion's name of another artifact", '`restart-all.md`', 'nothing'],
    ["a companion's name with a number", '`report-7.md`', 'docs/specs/003-c/notes/report-7.md'],
    ['a readme of the own artifact is not meant', '`README.md`', 'nothing'],
    ['a name outside of the portal', '`guide.md`', 'outside'],
    ["a path on somebody's machine", '`/home/me/work/docs/adr/0001-use-x.md`', 'docs/adr/0001-use-x.md'],
    ['a path of another machine', '`/home/me/other/guide.md`', 'broken'],
    ['with the sign of an import', '`@/docs/adr/0001-use-x.md`', 'docs/adr/0001-use-x.md'],
    ['wrong depth, one tail', '`../../../002-b/spec.md`', 'docs/specs/002-b/spec.md'],
    ['two names in one', '`AGENTS.md/project.md`', 'nothing'],
    ['two names in one, in prose', 'AGENTS.md/project.md', 'nothing'],
    ['placeholder of a number', '`specs/NNN-name/spec.md`', 'placeholder'],
    ['placeholder of a date', '`specs/YYYYMMDD/NNN-name.md`', 'placeholder'],
    ['half a name is no tail', '`start.md`', 'nothing'],
  ])('%s', (_name, text, expected) => {
    expect(outcomeOf(text)).toBe(expected);
  });
});
