import type {SkippedPath, TextFile} from '../../model/source.ts';
import {withoutComments} from '../text/comments.ts';
import {schemeOf} from '../text/scheme.ts';
import {type HtmlTag, htmlTags} from './htmlTags.ts';

/** Drawing, text, colours, patterns, filters, animation. What is not listed may hold a page or code. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'svg g defs desc title metadata symbol use switch view a path rect circle ellipse line polyline polygon text tspan textpath ' +
    'image marker pattern clippath mask style lineargradient radialgradient stop filter feblend fecolormatrix fecomponenttransfer ' +
    'fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg ' +
    'fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile ' +
    'feturbulence'
  ).split(' '),
);
/** Remarks of drawing programs. Their elements mean nothing to a browser. */
const REMARKS = /^(?:inkscape|sodipodi|rdf|cc|dc|sketch|serif|bx|xmp\w*):/;
const MEANINGFUL_SPACE = /www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math)/i;

/** Pictures that would run something when they are opened by themselves; a page shows them only as images. */
export function activeSvgs(files: readonly TextFile[]): readonly SkippedPath[] {
  return files.flatMap(({path, text, failure}) => {
    const found = failure ? failure.message.replace(/\.$/, '') : activePart(text);
    return found === null ? [] : [{path, reason: 'active' as const, target: found}];
  });
}

/** The first thing in an SVG that is more than a drawing; null when there is nothing. */
export function activePart(svg: string): string | null {
  const text = withoutComments(svg).replace(/^\s*<\?xml\s[^<>]*\?>/, (head) => plainHead(head));
  if (/<!(?!DOCTYPE\s[^<>[]*>|\[CDATA\[)/i.test(text)) return 'a document type of its own';
  if (/<\?/.test(text)) return 'an instruction of XML';
  for (const tag of htmlTags(text)) {
    const found = activeTag(tag);
    if (found !== null) return found;
  }
  return /@import|expression\s*\(|-moz-binding/i.test(text) ? 'a style sheet that loads another' : null;
}

/** An encoding other than UTF-8 could hide a tag from us that a browser finds. */
function plainHead(head: string): string {
  return /encoding\s*=/i.test(head) && !/encoding\s*=\s*["'](?:utf-8|us-ascii)["']/i.test(head) ? '<?encoding' : '';
}

function activeTag({name, attributes}: HtmlTag): string | null {
  if (!ELEMENTS.has(name) && !REMARKS.test(name)) return `\`<${name}>\``;
  for (const [key, written] of attributes) {
    const value = decoded(written);
    if (/^(?:\w+:)?on/.test(key)) return `\`${key}\``;
    if (/^xmlns:/.test(key) && REMARKS.test(`${key.slice(6)}:`) && MEANINGFUL_SPACE.test(value)) return `\`${key}\``;
    if (/(?:^|:)(?:href|src|to|from|values|by|base)$/.test(key) && isActive(value)) return `\`${key}\``;
  }
  return null;
}

/** Pictures may stand in a drawing as data. */
function isActive(address: string): boolean {
  const scheme = schemeOf(address);
  if (scheme === null || scheme === 'http' || scheme === 'https' || scheme === 'mailto') return false;
  return !/^\s*data:image\/(?:png|jpe?g|gif|webp)[;,]/i.test(address);
}

function decoded(value: string): string {
  return value.replaceAll(
    /&#(?:x(?<hex>[0-9a-f]{1,6})|(?<number>\d{1,7}));?/gi,
    (whole, hex?: string, number?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(number);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
