import type {Nodes} from 'mdast';
import type {FileProblem} from '../../model/file.ts';
import {DANGEROUS_SCHEMES, LINKED_SCHEMES, schemeOf} from '../text/scheme.ts';
import {walk} from '../text/walk.ts';
import {htmlTags} from './htmlTags.ts';
import type {InspectedText, Inspector, Told} from './inspectedText.ts';
import {shown} from './shown.ts';

/** Addresses that no page links to: they run code, carry a page, or lead nowhere but on the author's machine. */
export const refusedAddresses: Inspector = (file) => {
  const found: FileProblem[] = [];
  walk(file.tree, (node) => void found.push(...ofNode(node, file)));
  return [...ofFrontMatter(file), ...found];
};

function ofNode(node: Nodes, {problemAt}: InspectedText): readonly FileProblem[] {
  const start = node.position?.start.offset;
  if (start === undefined) return [];
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const told = refusal(node.url, node.type === 'image');
    return told ? [problemAt(start, told)] : [];
  }
  if (node.type !== 'html') return [];
  return htmlTags(node.value).flatMap(({name, offset, attributes}) =>
    [...attributes].flatMap(([attribute, value]) => {
      const told = ADDRESSES.has(attribute) ? refusal(value, name === 'img') : null;
      return told ? [problemAt(start + offset, told)] : [];
    }),
  );
}

/** Attributes that hold one address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href']);

/** A value of the front matter is text here; other readers of the same file make links and images of it. */
function ofFrontMatter({path, frontMatter}: InspectedText): readonly FileProblem[] {
  return frontMatter.entries.flatMap(({key, values}) =>
    values.flatMap(({text, line, column}) => {
      const scheme = schemeOf(text);
      if (scheme === null || !SCRIPTS.has(scheme)) return [];
      const told: Told = {
        code: 'refused-address',
        message: `\`${shown(key)}\` holds an address that runs code (\`${scheme}:\`); it is shown as text.`,
        hint: 'Remove it, or write an address with `https:`.',
      };
      return [{...told, position: {path, line, column}}];
    }),
  );
}

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'vbscript', 'data']);

function refusal(address: string, isImage: boolean): Told | null {
  const scheme = schemeOf(address);
  if (scheme === null || LINKED_SCHEMES.has(scheme)) return null;
  const words = `\`${shown(address)}\``;
  if (scheme.length === 1)
    return {
      code: 'refused-address',
      message: `${words} is a path of one machine; it is shown as text.`,
      hint: 'Write the path from this file, with `/`.',
      severity: 'warning',
    };
  if (isImage && scheme === 'data')
    return {
      code: 'refused-address',
      message: 'An image stands in the text itself (`data:`); it is not shown.',
      hint: 'Keep the image as a file beside the document and link it.',
      severity: 'warning',
    };
  return DANGEROUS_SCHEMES.has(scheme)
    ? {
        code: 'refused-address',
        message: `${words} is no address a page may lead to (\`${scheme}:\`); it is shown as text.`,
        hint: 'Link with `https:`, `http:`, `mailto:` or a path in the repository.',
      }
    : {
        code: 'refused-address',
        message: `${words} has a scheme that pages do not link (\`${scheme}:\`); it is shown as text.`,
        hint: 'Link with `https:`, `http:`, `mailto:` or a path in the repository; or say it in words.',
        severity: 'info',
      };
}
