import {expect, test} from 'vitest';
import {keptLines} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/keptLines.ts';

test.each<[string, string, readonly number[]]>([
  ['all of them', 'flowchart\nA-->B\nC', [0, 1, 2]],
  ['nothing', '', []],
  ['blank lines inside', 'flowchart\n\nA', [0, 1, 2]],
  ['a line end at the end', 'flowchart\n', [0]],
  ['no blank lines in front', '\n \nflowchart\nA', [2, 3]],
  ['no front matter', '---\ntitle: x\n---\nflowchart\nA', [3, 4]],
  ['no blank lines behind front matter', '---\ntitle: x\n---\n\n\nflowchart', [5]],
  ['a line that is no front matter', 'flowchart\n---\nA\n---\nB', [0, 1, 2, 3, 4]],
  ['front matter without an end', '---\ntitle: x\nflowchart', [0, 1, 2]],
  ['no remarks', '%% remark\nflowchart\n  %% remark\nA', [1, 3]],
  ['no remarks behind blank lines', 'flowchart\n\n%% remark\nA', [0, 3]],
  ['no remark in the last line', 'flowchart\n%% remark', [0]],
  ['a remark behind words', 'flowchart %% remark\nA', [0, 1]],
  ['no setting in front', '%%{init: {}}%%\nflowchart\nA', [1, 2]],
  ['a line that was a setting', 'flowchart\n%%{init: {}}%%\nA', [0, 1, 2]],
  ['what stands behind a setting of two lines', 'flowchart\n%%{init:\n{}}%% A\nB', [0, 2, 3]],
  ['front matter, a setting and a remark', '---\na: b\n---\n%%{init: {}}%%\n%% remark\nflowchart\nA', [5, 6]],
  ['a setting without an end', 'flowchart\n%%{init\nA', [0, 1, 2]],
])('Mermaid counts %s', (_name, source, expected) => {
  expect(keptLines(source)).toEqual(expected);
});
