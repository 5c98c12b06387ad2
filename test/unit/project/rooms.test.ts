import {describe, expect, test} from 'vitest';
import {filesBelow, inRepository, textOf} from '../../support/repository.ts';
import {importsOf, violationsOf, worldIn} from '../../support/rooms.ts';

const SOURCE = inRepository('plugins/docusaurus-plugin-spec-portal/src');
const FILES = filesBelow(SOURCE).filter((path) => /\.tsx?$/.test(path));

test('every source file keeps to the table of rooms', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(FILES.flatMap((path) => violationsOf(path, textOf(`${SOURCE}/${path}`)))).toEqual([]);
});

test('model, core and report touch neither clock nor environment nor console', () => {
  const pure = FILES.filter((path) => /^(?:model|core|report)\//.test(path));
  expect(
    pure.flatMap((path) => worldIn(path, textOf(`${SOURCE}/${path}`)).map((name) => `${path} uses ${name}`)),
  ).toEqual([]);
});

describe('the checker finds a planted violation', () => {
  test.each([
    ['model imports anything', 'model/item.ts', "import {x} from '../core/text/ids.ts';"],
    ['core reads files', 'core/parse/parseFile.ts', "import {readFile} from 'node:fs';"],
    ['core reads files without prefix', 'core/parse/parseFile.ts', "import {readFile} from 'fs';"],
    ['core knows Docusaurus', 'core/present/views.ts', "import type {X} from '@docusaurus/types';"],
    ['core knows React', 'core/present/views.ts', "import type {ReactNode} from 'react';"],
    ['core knows the options', 'core/check/check.ts', "import {resolveOptions} from '../../options.ts';"],
    ['a step looks at a later one', 'core/extract/fields.ts', "import {keysFor} from '../resolve/keys.ts';"],
    ['a step imports what wires it', 'core/extract/fields.ts', "import {readFile} from '../readFile.ts';"],
    ['dynamic import', 'core/parse/parseFile.ts', "const x = await import('node:fs');"],
    ['re-export', 'core/index.ts', "export {x} from '../node/index.ts';"],
    ['side effect', 'core/index.ts', "import 'node:process';"],
    ['report writes', 'report/text.ts', "import {writeFile} from 'node:fs/promises';"],
    ['node decides', 'node/readSources.ts', "import {check} from '../core/index.ts';"],
    [
      'docusaurus imports the theme',
      'docusaurus/plugin.ts',
      "import Page from '../theme/SpecPortal/PortalPage/index.tsx';",
    ],
    ['docusaurus imports React', 'docusaurus/plugin.ts', "import React from 'react';"],
    ['the command line knows Docusaurus', 'cli/main.ts', "import logger from '@docusaurus/logger';"],
    ['client runs the core', 'client/index.ts', "import {canonical} from '../core/text/ids.ts';"],
    ['client runs present', 'client/index.ts', "import {shorten} from '../core/present/slots.ts';"],
    ['client reads files', 'client/useItem.ts', "import {readFileSync} from 'node:fs';"],
    ['theme runs the model', 'theme/SpecPortal/Row.tsx', "import {pageName} from '../../model/pageName.ts';"],
    ['theme runs the core', 'theme/SpecPortal/Row.tsx', "import {canonical} from '../../core/text/ids.ts';"],
    ['theme asks the network itself', 'theme/SpecPortal/Row.tsx', "import axios from 'axios';"],
    ['remark runs the core', 'remark/directives.ts', "import {x} from '../core/index.ts';"],
    ['the options run the core', 'options.ts', "import {x} from './core/index.ts';"],
    ['a room nobody knows', 'shared/x.ts', ''],
  ])('%s', (_name, path, text) => {
    expect(violationsOf(path, text)).toHaveLength(1);
  });

  test.each([
    ['types of present in the client', 'client/index.ts', "import type {PageData} from '../core/present/pageData.ts';"],
    [
      'inline types of present in the client',
      'client/index.ts',
      "import {type PageData, type SlotView} from '../core/present/pageData.ts';",
    ],
    ['the server half of the data source', 'client/dataSource.server.ts', "import {readFileSync} from 'node:fs';"],
    ['an earlier step', 'core/resolve/names.ts', "import {canonical} from '../text/ids.ts';"],
    [
      'unist packages',
      'core/extract/diagrams.ts',
      "import {visit} from 'unist-util-visit';\nimport type {Code} from 'mdast';",
    ],
    ['words in a text', 'core/text/ids.ts', "const text = \"import {x} from 'node:fs'\"; // import 'react'"],
  ])('and leaves alone: %s', (_name, path, text) => {
    expect(violationsOf(path, text)).toEqual([]);
  });

  test.each([
    ['console.log(1);', ['console']],
    ['const now = new Date();', ['Date']],
    ['const x = process.env.X;', ['process']],
    ['const x = Math.random();', ['Math.random']],
    ['const x = globalThis.fetch;', ['globalThis']],
    ['const x = file.document; const y = {process: 1};', []],
    ['const {process} = options; process();', []],
  ])('worldIn %j', (text, expected) => {
    expect(worldIn('core/x.ts', text)).toEqual(expected);
  });

  test('importsOf tells types from values', () => {
    const text =
      "import a, {type B} from './a.ts';\nimport {type C} from './c.ts';\nexport type {D} from '../d.ts';\ntype E = import('./e.ts').E;\nexport * from './f.ts';";
    expect(importsOf('core/x/y.ts', text)).toEqual([
      {from: 'core/x/a.ts', isTypeOnly: false},
      {from: 'core/x/c.ts', isTypeOnly: true},
      {from: 'core/d.ts', isTypeOnly: true},
      {from: 'core/x/e.ts', isTypeOnly: true},
      {from: 'core/x/f.ts', isTypeOnly: false},
    ]);
  });
});
