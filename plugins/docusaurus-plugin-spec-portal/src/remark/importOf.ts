import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';

/** `import name from 'module'` as MDX wants it: the text, and the same as a syntax tree. */
export function importOf(name: string, module: string): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${module}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            source: {type: 'Literal', value: module, raw: `'${module}'`},
            specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
          },
        ],
      },
    },
  };
}
