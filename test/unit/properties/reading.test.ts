import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MAX_NESTING} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/limitDepth.ts';
import {readFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import type {DrawnFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/file.ts';
import type {TreeNode} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';
import {anyText, deepText, fileText, markdownish, runs} from '../../support/arbitrary.ts';
import {pageOf} from '../../support/portal.ts';
import {read, sourceOf} from '../../support/read.ts';
import {SETTINGS, settingsWith} from '../../support/settings.ts';

const PATH = 'docs/specs/001-demo/spec.md';
const KINDS = [
  {kind: 'spec', path: PATH},
  {kind: 'decision', path: 'docs/adr/0001-x.md'},
  {kind: 'runbook', path: 'docs/runbooks/x.md'},
] as const;

/** Lines as editors count them: a carriage return before a line feed belongs to it. */
function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

describe('reading never throws', () => {
  test.each([
    ['whatever the bytes', anyText, 400],
    ['whatever the marks', fileText, 400],
    ['however deep', deepText, 150],
  ] as const)('%s', (_name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...KINDS), (text, reading) => void read(text, reading)),
      runs(numRuns),
    );
  });

  test('nor does the page made of it', () => {
    fc.assert(
      fc.property(fileText, (text) => void JSON.stringify(pageOf({[PATH]: text}, PATH))),
      runs(150),
    );
  });
});

describe('laws of what was read', () => {
  /** Facts with their tree, to be compared. */
  const whole = ({tree, ...facts}: DrawnFile) => ({...facts, tree: tree()});
  const law = (check: (facts: DrawnFile, text: string) => void) => () =>
    fc.assert(
      fc.property(fileText, (text) => void check(read(text), text)),
      runs(300),
    );

  test(
    'reading twice gives the same',
    law((facts, text) => expect(whole(read(text))).toEqual(whole(facts))),
  );

  test(
    'a tree that is made later is the one that is made at once, and a short text has no more rows than are shown',
    law((facts, text) => {
      for (const pageRows of [100, 5000]) {
        const settings = settingsWith({limits: {pageRows}});
        const later = readFile(sourceOf(text), settings, {isDrawn: false});
        expect(whole(later)).toEqual(whole(readFile(sourceOf(text), settings)));
      }
      expect(whole(readFile(sourceOf(text), SETTINGS, {isDrawn: false}))).toEqual(whole(facts));
    }),
  );

  test(
    'anchors are unique among items, and apart from headings that are none',
    law(({items, headings}) => {
      const anchors = items.map(({anchor}) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(new Set(headings.map(({anchor}) => anchor)).size).toBe(headings.length);
      const itemLines = new Map(items.map(({anchor, position}) => [anchor, position.line]));
      for (const {anchor, line} of headings) if (itemLines.has(anchor)) expect(itemLines.get(anchor)).toBe(line);
    }),
  );

  test(
    'ids on the page are unique',
    law(({tree}) => {
      const ids = idsOf(tree());
      expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    }),
  );

  test(
    'every place is in the file',
    law(({items, references, diagrams, fields, problems, path}, text) => {
      const lines = linesOf(text);
      for (const {position} of [...items, ...references, ...diagrams, ...fields, ...problems]) {
        expect(position.path).toBe(path);
        expect(position.line).toBeGreaterThanOrEqual(1);
        expect(position.line).toBeLessThanOrEqual(lines.length);
        expect(position.column).toBeGreaterThanOrEqual(1);
      }
    }),
  );

  test(
    "an item's id stands in its lines",
    law(({items}, text) => {
      const lines = linesOf(text);
      for (const {localId, position, kind} of items) {
        if (localId === null || kind === 'user-story') continue;
        expect(lines.slice(position.line - 1).join('\n')).toContain(localId);
      }
    }),
  );

  test(
    'what an owner is named like exists',
    law(({items}) => {
      const anchors = new Set(items.map(({anchor}) => anchor));
      for (const {of} of items) if (of !== null) expect(anchors).toContain(of);
    }),
  );

  test(
    'slots and markers of the page belong to the file',
    law(({tree, references, items}) => {
      const anchors = new Set(items.map(({anchor}) => anchor));
      for (const [tag, props] of elementsOf(tree())) {
        if (tag === 'Ref') expect(references[Number(props?.['slot'])]).toBeDefined();
        if (tag === 'Item' || tag === 'Marker') expect(anchors).toContain(props?.['anchor']);
      }
    }),
  );

  test(
    'a page holds nothing that runs, and is not deeper than a stack',
    law(({tree}) => {
      for (const [tag, props] of elementsOf(tree())) {
        expect(tag).not.toMatch(/^(?:script|style|iframe|object|embed|svg|math|form|input|base|meta|link)$/i);
        for (const [name, value] of Object.entries(props ?? {})) {
          expect(name).not.toMatch(/^on|^style$/i);
          if (name === 'href' || name === 'src') expect(String(value)).toMatch(/^(?:https?:|mailto:|#)/i);
        }
      }
      expect(depthOf(tree())).toBeLessThan(4 * MAX_NESTING);
    }),
  );
});

// Escapes, character references and inline tags stand between the words of a source and those of its text.
test('ids of references in prose are the words at their place', () => {
  fc.assert(
    fc.property(markdownish, (text) => {
      const lines = linesOf(text);
      for (const {form, raw, position} of read(text).references) {
        if (form !== 'id' || /[\u2011\\&<]/.test(lines[position.line - 1] ?? '')) continue;
        expect(lines[position.line - 1]?.slice(position.column - 1, position.column - 1 + raw.length)).toBe(raw);
      }
    }),
    runs(400),
  );
});

function elementsOf(
  nodes: readonly TreeNode[],
): readonly (readonly [string, Readonly<Record<string, unknown>> | null])[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const [tag, props, ...children] = node;
    return [[tag, props] as const, ...elementsOf(children)];
  });
}

function idsOf(nodes: readonly TreeNode[]): readonly string[] {
  return elementsOf(nodes).flatMap(([tag, props]) => {
    const id = tag === 'Item' || tag === 'Marker' ? props?.['anchor'] : props?.['id'];
    return typeof id === 'string' ? [id] : [];
  });
}

function depthOf(nodes: readonly TreeNode[]): number {
  return nodes.reduce((deepest, node) => {
    if (typeof node === 'string') return deepest;
    const [, , ...children] = node;
    return Math.max(deepest, 1 + depthOf(children));
  }, 0);
}
