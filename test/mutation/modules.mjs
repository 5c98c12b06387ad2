const CORE = 'plugins/docusaurus-plugin-spec-portal/src/core';

/**
 * What stands between a document and a page, and the tests that have to notice each change to it.
 * Few tests that say something about these very files: a change costs as much time as the tests asked about it.
 */
export const MODULES = [
  {
    name: 'sanitiser',
    files: ['allowList', 'compact', 'limitRows', 'openTags'].map((name) => `${CORE}/tree/${name}.ts`),
    tests: ['test/unit/tree/{allowList,compact,limitRows,openTags}.test.ts'],
  },
  {
    name: 'addresses',
    files: [`${CORE}/text/scheme.ts`, `${CORE}/inspect/activeSvg.ts`],
    tests: ['test/unit/text/scheme.test.ts', 'test/unit/inspect/activeSvg.test.ts'],
  },
  {
    name: 'paths',
    files: [`${CORE}/text/paths.ts`],
    tests: ['test/unit/text/paths.test.ts'],
  },
  {
    name: 'front matter',
    files: ['frontMatter', 'frontMatterBlock', 'frontMatterFaults', 'yamlDepth'].map(
      (name) => `${CORE}/parse/${name}.ts`,
    ),
    tests: ['test/unit/parse/{frontMatter,frontMatterBlock,frontMatterFaults,yamlDepth}.test.ts'],
  },
  {
    name: 'ids',
    files: [`${CORE}/text/ids.ts`],
    tests: ['test/unit/text/ids.test.ts'],
  },
  {
    name: 'resolver',
    files: ['resolveTarget', 'resolvePath', 'resolveExact', 'oneItem', 'nearest'].map(
      (name) => `${CORE}/resolve/${name}.ts`,
    ),
    tests: ['test/unit/resolve/{scope,paths,nearest,targets,requirementNumbers}.test.ts'],
  },
];

/** Where the figures of a module stand after a run. */
export function reportOf(name) {
  return `test-results/mutation/${name.replaceAll(' ', '-')}.json`;
}
