/**
 * Mutation tests of what stands between a document and a page: each change to these files must be noticed by a test.
 *
 *     npm run test:mutation                                    all of them, about an hour
 *     npm run test:mutation -- --mutate '<files>'              some of them
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const core = 'plugins/docusaurus-plugin-spec-portal/src/core';

export default {
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.mutation.config.mts', related: true},
  mutate: [
    `${core}/tree/{allowList,compact,limitRows}.ts`,
    `${core}/text/{paths,scheme,ids}.ts`,
    `${core}/parse/{frontMatter,frontMatterBlock,frontMatterFaults,yamlDepth}.ts`,
    `${core}/resolve/{resolveTarget,scope,nearest,pathTargets}.ts`,
  ],
  ignorePatterns: ['.cache', '.docusaurus', 'build', 'plugins/*/lib', 'test-results', 'static', '.git'],
  concurrency: 2,
  timeoutMS: 20_000,
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json'],
  jsonReporter: {fileName: 'test-results/mutation.json'},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  tempDirName: '.cache/mutation',
  thresholds: {high: 95, low: 90, break: 75},
};
