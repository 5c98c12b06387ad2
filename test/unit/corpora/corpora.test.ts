import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {check} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {selectSources} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import {statementsOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/history/statements.ts';
import {parseFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts';
import {toTraceExport} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/export/traceExport.ts';
import {presentPortal} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/presentPortal.ts';
import {readFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import {readStatements} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readStatements.ts';
import {createRecogniser} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/recognise/recognise.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import type {Position} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/position.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {ADDRESSES} from '../../support/portal.ts';
import {read, sourceOf} from '../../support/read.ts';
import {schemaErrors} from '../../support/schema.ts';
import {SETTINGS, settingsWith} from '../../support/settings.ts';
import {type Corpus, corpora, markdownOf} from '../../support/sharedCorpora.ts';

const CORPORA = corpora();
const BY_NAME = CORPORA.map((corpus): [string, Corpus] => [corpus.name, corpus]);

/** One repository keeps its records where no default looks; a site would say so in its options. */
const OWN_SETTINGS = new Map([['dpr', settingsWith({include: {decisions: ['**/*.md']}})]]);
const LOOKALIKE = /^(?:SHA|UTF|ISO|TLS|CVE|RFC)-/;
const PLACEHOLDER = /X{2,}|N{4}|#/;

/** Whether a place is inside of a comment, a fence or a code span of its file, and not where one begins. */
function hiddenPlaces(text: string): (position: Position) => boolean {
  const {tree, text: body} = parseFile(sourceOf(text));
  const hidden: (readonly [number, number])[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'code' && node.type !== 'inlineCode' && !(node.type === 'html' && node.value.startsWith('<!--')))
      return;
    hidden.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
  });
  const starts = [0, ...[...body.matchAll(/\n/g)].map(({index}) => index + 1)];
  return ({line, column}) => {
    const offset = (starts[line - 1] ?? 0) + column - 1;
    return hidden.some(([start, end]) => offset > start && offset < end);
  };
}

describe.skipIf(CORPORA.length === 0)('real repositories', () => {
  test.each(BY_NAME)(
    '%s: every file reads, nothing comes from fences and comments',
    {timeout: 120_000},
    (_name, corpus) => {
      for (const {path, text} of markdownOf(corpus)) {
        const {items} = read(text, {path, kind: 'spec'});
        const isHidden = hiddenPlaces(text);
        const invented = items.filter(
          ({localId, position}) =>
            isHidden(position) || (localId !== null && (LOOKALIKE.test(localId) || PLACEHOLDER.test(localId))),
        );
        expect(
          invented.map(({localId, text: words, position}) => `${path}:${position.line} ${localId} ${words}`),
        ).toEqual([]);
      }
    },
  );

  test.each(BY_NAME)(
    '%s: an old version says what it would say as a document of today',
    {timeout: 120_000},
    (_name, corpus) => {
      for (const {path, text} of markdownOf(corpus)) {
        const version = sourceOf(text, {path});
        expect(readStatements(version, SETTINGS)).toEqual(statementsOf(readFile(version, SETTINGS, {isDrawn: false})));
      }
    },
  );

  test.each(BY_NAME)('%s: becomes a portal', {timeout: 120_000}, (name, corpus) => {
    const texts = new Map(markdownOf(corpus).map(({path, text}) => [path, text]));
    const settings = OWN_SETTINGS.get(name) ?? SETTINGS;
    const selection = selectSources(corpus.paths, settings);
    const files = selection.sources.map((source) => ({...source, text: texts.get(source.path) ?? '', failure: null}));
    const trace = createTracer(settings)(files, new Set(corpus.paths));
    const diagnostics = check(trace, settings, EVIDENCE);
    const written = toTraceExport(trace, diagnostics);
    const portal = presentPortal({
      trace,
      settings,
      evidence: EVIDENCE,
      diagnostics,
      recognition: createRecogniser(trace, selection, settings),
      addresses: ADDRESSES,
      scanned: {files: files.length, ignored: 0, include: []},
    });
    const pages = [...portal.pages, ...portal.facetPages()];
    const count = (kind: string) => trace.artifacts.filter((artifact) => artifact.kind === kind).length;
    const counts = [
      `${count('spec')} specs`,
      `${count('decision')} decisions`,
      `${count('runbook')} runbooks`,
      `${trace.items.length} items`,
      `${trace.links.length} links`,
      `${trace.unresolved.length} unresolved`,
    ];
    console.info(`${name}: ${counts.join(', ')}`);

    expect(schemaErrors(JSON.parse(JSON.stringify(written)))).toEqual([]);
    for (const names of [
      written.artifacts.map(({key}) => key),
      written.items.map(({id}) => id),
      pages.map(({href}) => href),
    ])
      expect(new Set(names).size).toBe(names.length);
    expect(trace.artifacts.length).toBeGreaterThan(0);
  });
});
