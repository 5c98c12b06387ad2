import type {PrismTheme} from 'prism-react-renderer';

/** Colours of a code block. Those that come with Docusaurus write comments at 2.8:1. */
interface Palette {
  readonly background: string;
  readonly plain: string;
  readonly comment: string;
  readonly string: string;
  readonly keyword: string;
  readonly name: string;
  readonly value: string;
  readonly tag: string;
  readonly variable: string;
}

export const lightCode: PrismTheme = toTheme({
  background: '#f6f8fa',
  plain: '#24292f',
  comment: '#57606a',
  string: '#0a3069',
  keyword: '#b31d28',
  name: '#6639ba',
  value: '#0550ae',
  tag: '#116329',
  variable: '#8a3800',
});

export const darkCode: PrismTheme = toTheme({
  background: '#1f242c',
  plain: '#e6edf3',
  comment: '#a3acb6',
  string: '#a5d6ff',
  keyword: '#ff9a92',
  name: '#d2a8ff',
  value: '#79c0ff',
  tag: '#7ee787',
  variable: '#ffa657',
});

function toTheme(palette: Palette): PrismTheme {
  return {
    plain: {color: palette.plain, backgroundColor: palette.background},
    styles: [
      {types: ['comment', 'prolog', 'doctype', 'cdata'], style: {color: palette.comment}},
      {types: ['string', 'char', 'attr-value', 'regex', 'url', 'inserted'], style: {color: palette.string}},
      {types: ['keyword', 'operator', 'important', 'atrule', 'deleted'], style: {color: palette.keyword}},
      {types: ['function', 'class-name', 'title'], style: {color: palette.name}},
      {types: ['number', 'boolean', 'constant', 'property', 'attr-name', 'key'], style: {color: palette.value}},
      {types: ['tag', 'selector', 'builtin'], style: {color: palette.tag}},
      {types: ['variable', 'parameter', 'symbol'], style: {color: palette.variable}},
    ],
  };
}
