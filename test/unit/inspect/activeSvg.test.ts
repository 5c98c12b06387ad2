import {describe, expect, test} from 'vitest';
import {activePart, activeSvgs} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/inspect/activeSvg.ts';

const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

describe('a drawing', () => {
  test.each([
    ['a circle', svg('<circle r="1"/>')],
    ['text and a style', svg('<style>text { fill: red }</style><text>a</text>')],
    ['a style as plain characters', svg('<style><![CDATA[text > a { fill: red }]]></style>')],
    ['a head', `<?xml version="1.0"?>${svg('')}`],
    ['a head that names UTF-8', `\n<?xml version="1.0" encoding='UTF-8' standalone="no"?>${svg('')}`],
    ['a head that names ASCII', `<?xml version="1.0" encoding="us-ascii"?>${svg('')}`],
    ['a plain document type', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${svg('')}`],
    ['a remark', svg('<!-- <script> -->')],
    ['remarks of a drawing program', svg('<inkscape:grid/><rdf:RDF/>', ' xmlns:inkscape="http://www.inkscape.org/x"')],
    ['a link to the web', svg('<a href="https://example.org">a</a><a xlink:href="http://example.org">b</a>')],
    ['a link to mail', svg('<a href="mailto:a@example.org">a</a>')],
    ['a link to a place', svg('<use href="#a"/>')],
    ['a picture as data', svg('<image href="data:image/png;base64,AA"/><image href=" data:image/jpg,AA"/>')],
    ['an animation', svg('<path from="0" to="1" values="0;1" by="2"/>')],
    ['a word with a handler in it', svg('<g data-onload="a"/>')],
    ['a filter', svg('<filter><feBlend/><feComposite/><feFuncR/><feMergeNode/><feTurbulence/></filter>')],
    ['remarks of a camera', svg('<xmpMM:History/>')],
    ['its own name space by a name', svg('', ' xmlns:svg="http://www.w3.org/2000/svg"')],
    ['a language of a link', svg('<a hreflang="javascript:a">a</a>')],
    ['a link by numbers', svg('<a href="http&#115;://example.org">a</a>')],
    ['a head with blanks', `<?xml version="1.0" encoding = "utf-8"?>${svg('')}`],
    ['a number of no letter', svg('<a href="#&#9999999;">a</a>')],
  ])('%s is no more than that', (_name, text) => {
    expect(activePart(text)).toBeNull();
  });

  test.each([
    ['a script', svg('<script>alert(1)</script>'), '`<script>`'],
    ['a page', svg('<foreignObject><body/></foreignObject>'), '`<foreignobject>`'],
    ['an animation of anything', svg('<animate attributeName="href"/>'), '`<animate>`'],
    ['a handler', svg('', ' onload="alert(1)"'), '`onload`'],
    ['a handler with a prefix', svg('', ' x:onload="alert(1)"'), '`x:onload`'],
    ['a link that runs', svg('<a href="javascript:alert(1)">a</a>'), '`href`'],
    ['an older link that runs', svg('<a xlink:href="javascript:alert(1)">a</a>'), '`xlink:href`'],
    ['a link that runs, by numbers', svg('<a href="&#106;ava&#x73;cript:alert(1)">a</a>'), '`href`'],
    ['a link that runs, with a tab', svg('<a href="java&#9;script:alert(1)">a</a>'), '`href`'],
    ['an animation to a link that runs', svg('<path to="javascript:alert(1)"/>'), '`to`'],
    ['an animation over links that run', svg('<path values="javascript:alert(1)"/>'), '`values`'],
    ['a drawing as data', svg('<image href="data:image/svg+xml,a"/>'), '`href`'],
    ['a page as data', svg('<use href="data:text/html,a"/>'), '`href`'],
    ['a file', svg('<image href="file:///etc/passwd"/>'), '`href`'],
    ['an element that ends like a remark', svg('<myrdf:script/>'), '`<myrdf:script>`'],
    ['a script as plain characters', svg('<style><![CDATA[</style><script>]]></style>'), '`<script>`'],
    ['a handler with a longer prefix', svg('', ' xlink:onload="alert(1)"'), '`xlink:onload`'],
    ['a page that carries a picture', svg('<image href="blob:data:image/png;a"/>'), '`href`'],
    ['a link that runs, by a number without an end', svg('<a href="java&#115cript:alert(1)">a</a>'), '`href`'],
    ['another encoding behind blanks', `<?xml version="1.0" encoding = "UTF-7"?>${svg('')}`, 'an instruction of XML'],
    ['a style that runs at once', svg('<style>a { b: expression(1) }</style>'), 'a style sheet that loads another'],
    ['a base', svg('', ' xml:base="javascript:"'), '`xml:base`'],
    ['a drawing in the name of a program', svg('<cc:script/>', ' xmlns:cc="http://www.w3.org/2000/svg"'), '`xmlns:cc`'],
    [
      'a page in the name of a program',
      svg('<rdf:script/>', ' xmlns:rdf="http://www.w3.org/1999/xhtml"'),
      '`xmlns:rdf`',
    ],
    ['an own document type', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'a document type of its own'],
    ['an entity', `<!ENTITY a "b">${svg('')}`, 'a document type of its own'],
    ['a style sheet', `<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?>${svg('')}`, 'an instruction of XML'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, 'an instruction of XML'],
    ['a head that is not first', svg('<?xml version="1.0"?>'), 'an instruction of XML'],
    ['a style that loads', svg('<style>@import "a.css"</style>'), 'a style sheet that loads another'],
    ['a style that runs', svg('<style>a { b: Expression (1) }</style>'), 'a style sheet that loads another'],
    ['a style that binds', svg('<style>a { -moz-binding: url(b) }</style>'), 'a style sheet that loads another'],
  ])('%s is told', (_name, text, expected) => {
    expect(activePart(text)).toBe(expected);
  });
});

test('of many files those are told that are more, or cannot be read', () => {
  const failure = {reason: 'unreadable', message: 'The file c.svg cannot be read: EACCES.', hint: 'Look.'} as const;
  expect(
    activeSvgs([
      {path: 'a.svg', text: svg(''), failure: null},
      {path: 'b.svg', text: svg('<script/>'), failure: null},
      {path: 'c.svg', text: '', failure},
    ]),
  ).toEqual([
    {path: 'b.svg', reason: 'active', target: '`<script>`'},
    {path: 'c.svg', reason: 'active', target: 'The file c.svg cannot be read: EACCES'},
  ]);
});
