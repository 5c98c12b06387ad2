import type {Html} from 'mdast';
import type {FileProblem} from '../../model/file.ts';
import {withoutComments} from '../text/comments.ts';
import {nodesOf} from '../text/walk.ts';
import {type HtmlTag, htmlTags} from './htmlTags.ts';
import type {InspectedText, Inspector} from './inspectedText.ts';
import {shown} from './shown.ts';

/** Elements of HTML that no page holds: they run, load, ask or restyle. A tag of another name is a word in angle brackets. */
const REFUSED: ReadonlySet<string> = new Set(
  (
    'script style link meta base iframe frame frameset object embed applet form input button select textarea option ' +
    'svg math video audio source track canvas template slot noscript portal dialog html head body title xmp plaintext marquee'
  ).split(' '),
);

/** Names of ours, and those a page's own script looks up: an element of that id or name could stand in their place. */
const TAKEN =
  /^(?:__docusaurus\w*|docusaurus\w*|portal-[\w-]+|location|document|window|self|top|parent|history|navigator|cookie|forms|body|head)$/i;

/** Raw HTML that an author wrote and a page does not hold. Told once per piece of HTML. */
export const refusedHtml: Inspector = (file) => nodesOf(file.tree, 'html').flatMap((node) => ofHtml(node, file));

function ofHtml({value, position}: Html, {problemAt}: InspectedText): readonly FileProblem[] {
  const start = position?.start.offset;
  if (start === undefined) return [];
  const tags = htmlTags(withoutComments(value));
  const [element] = tags.filter(({name}) => REFUSED.has(name));
  if (element) {
    const names = [...new Set(tags.filter(({name}) => REFUSED.has(name)).map(({name}) => `\`<${name}>\``))];
    return [
      problemAt(start + element.offset, {
        code: 'refused-html',
        message: `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} no place on a page: shown as text.`,
        hint: 'Say it in Markdown; a link leads to what cannot stand here.',
      }),
    ];
  }
  return tags.flatMap((tag) => ofAttributes(tag, start, problemAt)).slice(0, 1);
}

function ofAttributes(
  {name, offset, attributes}: HtmlTag,
  start: number,
  problemAt: InspectedText['problemAt'],
): readonly FileProblem[] {
  const keys = [...attributes.keys()];
  const [handler] = keys.filter((key) => /^on[a-z]/.test(key) || key === 'srcdoc');
  if (handler)
    return [
      problemAt(start + offset, {
        code: 'refused-html',
        message: `\`${shown(handler)}\` of \`<${name}>\` would run code: it is left out.`,
        hint: 'Remove the attribute; nothing of a document runs on its page.',
      }),
    ];
  const taken = [attributes.get('id'), attributes.get('name')].find(
    (value) => value !== undefined && TAKEN.test(value),
  );
  if (taken !== undefined)
    return [
      problemAt(start + offset, {
        code: 'refused-html',
        message: `\`${shown(taken)}\` is a name of the page itself: this element does not get it.`,
        hint: 'Give the element another id.',
      }),
    ];
  return attributes.has('style')
    ? [
        problemAt(start + offset, {
          code: 'refused-html',
          message: `The \`style\` of \`<${name}>\` is left out: pages have one look.`,
          hint: 'Remove the attribute.',
          severity: 'info',
        }),
      ]
    : [];
}
