import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {analyse} from 'scslre';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {filesBelow, inRepository} from '../support/repository.ts';

/**
 * Documents are written by anybody: a pattern that looks back, as `/\s+$/` does at each of many blanks, holds up a build for
 * minutes. The patterns of the plugin are read as sources, and what could look back over a text of any length is named.
 */
const SOURCES = inRepository('plugins/docusaurus-plugin-spec-portal/src');

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function patternsOf(name: string): readonly Pattern[] {
  const file = ts.createSourceFile(name, readFileSync(join(SOURCES, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const {line} = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({place: `${name}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1)});
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function looksBack({source, flags}: Pick<Pattern, 'source' | 'flags'>): boolean {
  return analyse(new RegExp(source, flags), {reportTypes: {Move: true}}).reports.length > 0;
}

const PATTERNS = filesBelow(SOURCES)
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap(patternsOf);

describe('no pattern looks back', () => {
  test('all are read', () => {
    expect(PATTERNS.length).toBeGreaterThan(500);
  });

  test.each([
    [/\s+$/, true],
    [/(?<!\s)\s+$/, false],
    [/^\s*(.*?)\s*$/, true],
    [/(a+)+b/, true],
    [/^[a-z]+:\s*\S/, false],
  ])('%s is recognised', (pattern, expected) => {
    expect(looksBack(pattern)).toBe(expected);
  });

  test('in any source', () => {
    const slow = PATTERNS.filter(looksBack).map(({place, source, flags}) => `${place} /${source}/${flags}`);
    expect(slow).toEqual([]);
  });
});
