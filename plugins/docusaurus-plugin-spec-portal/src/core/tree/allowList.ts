import {defaultSchema, type Schema} from 'hast-util-sanitize';

/** Elements of ours on their way through the HTML parser; authors cannot write them, see `escapeForeignTags`. */
export const OWN_TAGS = [
  'sp-ref',
  'sp-items',
  'sp-item',
  'sp-marker',
  'sp-mermaid',
  'sp-code',
  'sp-command',
  'sp-fill',
  'sp-alert',
  'sp-image',
  'sp-anchor',
  'sp-embed',
  'sp-status',
  'sp-requirement',
  'sp-oncall',
] as const;

const FORBIDDEN = new Set(['input', 'picture', 'source']);
const TAGS = [
  ...[...new Set(defaultSchema.tagNames)].filter((name) => !FORBIDDEN.has(name)),
  'abbr',
  'mark',
  'u',
  'small',
  'figure',
  'figcaption',
  'wbr',
];

/** GitHub's allow-list with our own elements; ids of authors get a prefix so that none can stand for one of ours. */
export const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...TAGS, ...OWN_TAGS],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'title', 'align', 'lang', 'dir', 'dataSpId', 'dataSpTask', 'dataSpStep'],
    a: ['href', 'dataFootnoteBackref', 'dataFootnoteRef'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['colSpan', 'rowSpan', 'scope'],
    td: ['colSpan', 'rowSpan'],
    ol: ['start'],
    details: ['open'],
    section: ['dataFootnotes'],
    'sp-ref': ['dataSlot'],
    'sp-items': ['dataKind', 'dataFamily', 'dataLabel'],
    'sp-item': ['dataAnchor'],
    'sp-marker': ['dataAnchor'],
    'sp-mermaid': ['dataIndex'],
    'sp-code': ['dataLang', 'dataMeta'],
    'sp-command': ['dataLang', 'dataWord'],
    'sp-alert': ['dataType', 'dataTitle'],
    'sp-embed': ['dataSlot'],
    'sp-status': ['dataLabel', 'dataStage'],
    'sp-requirement': ['dataAnchor'],
    'sp-oncall': ['dataTitle'],
    'sp-image': ['dataPath', 'dataAlt', 'dataTitle'],
  },
  protocols: {href: ['http', 'https', 'mailto'], src: ['http', 'https']},
  strip: ['script', 'style'],
  required: {},
};

const ALLOWED = new Set(TAGS);

/** A whole tag with its name, else a mere `<`: the HTML parser would wait for the rest of half a tag and find our elements. */
const TAG_OR_SIGN = /<(?:\/?([a-zA-Z][^\s/<>]*)(?![^\s/<>])(?:[^"'<>]|"[^"]*"|'[^']*')*>)?/g;

/**
 * Turns tags that are not on the list into text, so that `<role>` stays readable and `<script>` stays harmless.
 * Comments vanish. Attributes of ours lose their name: a character reference is decoded in text and values, not in names.
 * Everything else keeps its bytes.
 */
export function escapeForeignTags(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<(?=[!?])/g, '&lt;')
    .replaceAll(/(?<=data-sp)-/gi, '&#45;')
    .replaceAll(TAG_OR_SIGN, (written, name: string | undefined) =>
      name && ALLOWED.has(name.toLowerCase()) ? written : written.replaceAll('<', '&lt;'),
    );
}
