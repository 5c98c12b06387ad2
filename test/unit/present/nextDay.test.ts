import {expect, test} from 'vitest';
import {check} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {selectSources} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import {createMemory} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/memory.ts';
import {presentPortal} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/presentPortal.ts';
import {createRecogniser} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/recognise/recognise.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {ADDRESSES, type Files, pageOf, sourcesOf} from '../../support/portal.ts';
import {SETTINGS} from '../../support/settings.ts';

const PATH = 'docs/specs/001-a/spec.md';
const FILES: Files = {
  [PATH]: '# SPEC-001: A\n\n**Created**: 2026-02-20\n\n::spec-table{older=30d}\n',
};

/** What the directive of the page shows, by a memory that goes on from day to day. */
function lookingDaily(): (today: string) => readonly string[] {
  const memory = createMemory();
  const tracer = createTracer(SETTINGS, {memory});
  return (today) => {
    const paths = Object.keys(FILES);
    const trace = tracer(sourcesOf(FILES), new Set(paths));
    const evidence = {...EVIDENCE, today};
    const {pages} = presentPortal(
      {
        trace,
        settings: SETTINGS,
        evidence,
        diagnostics: check(trace, SETTINGS, evidence, undefined, memory),
        recognition: createRecogniser(trace, selectSources(paths, SETTINGS), SETTINGS, memory),
        addresses: ADDRESSES,
        scanned: {files: 1, ignored: 0, include: []},
      },
      memory,
    );
    const data = pages.find(({sourcePath}) => sourcePath === PATH)?.content().data;
    return data?.view === 'artifact'
      ? data.embeds.flatMap((embed) => (embed.shows === 'documents' ? embed.rows.map(({key}) => key) : []))
      : [];
  };
}

test('a preview that is open over midnight counts days from the new day', () => {
  const look = lookingDaily();
  expect(look('2026-03-01')).toEqual([]);
  expect(look('2026-06-01')).toEqual(['SPEC-001']);
  expect(pageOf(FILES, PATH).embeds).toHaveLength(1);
});
