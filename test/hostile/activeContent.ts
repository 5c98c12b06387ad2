import type {TreeNode} from '../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';

/** What a page may be made of, written down once more by itself: a slip in the allow-list must not pass here. */
const TAGS = new Set(
  (
    'Ref Items Item Marker Mermaid Code Alert Image Embed Status Requirement Oncall Cut a abbr b blockquote br caption cite code dd del ' +
    'details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp ' +
    'section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);
const PROPS = new Set(
  (
    'id title align lang dir colSpan rowSpan scope start open alt width height slot index kind family label stage anchor meta ' +
    'type path task href src step drawn count'
  ).split(' '),
);
const ADDRESS = /^(?:https?:|mailto:|#)/i;

/** Everything in a page's body that could run, load or lead astray. */
export function activeContent(tree: readonly TreeNode[]): readonly string[] {
  const found: string[] = [];
  const pending = [...tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') continue;
    const [tag, props, ...children] = node;
    if (!TAGS.has(tag)) found.push(`<${tag}>`);
    for (const [name, value] of Object.entries(props ?? {})) {
      if (!PROPS.has(name)) found.push(`<${tag} ${name}>`);
      if ((name === 'href' || name === 'src') && !ADDRESS.test(String(value))) found.push(`${name}=${String(value)}`);
    }
    pending.push(...children);
  }
  return found;
}
