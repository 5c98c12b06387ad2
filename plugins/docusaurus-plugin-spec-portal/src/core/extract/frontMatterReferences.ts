import type {Reference} from '../../model/reference.ts';
import type {FrontMatterValue} from '../parse/frontMatter.ts';
import type {InlineText} from '../text/inlineText.ts';
import {normalKey} from './fields.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundReference} from './foundReference.ts';
import {idMentionsIn} from './idMentions.ts';
import {namedTargets} from './namedTargets.ts';
import {codePathOf} from './paths.ts';
import {relationOf, relationOfKey} from './relations.ts';
import {isStatusKey} from './status.ts';

/** What the values of telling keys name: `runbooks: [restart-node]`, `supersedes: 12`, `requirements: [SPEC-001/FR-001]`. */
export function frontMatterReferences({file}: FileContext): readonly FoundReference[] {
  return file.frontMatter.entries.flatMap(({key, values}) => {
    if (isStatusKey(key)) return values.flatMap((value) => statusReference(key, value, file.source.path));
    const relation = relationOfKey(normalKey(key));
    if (relation === undefined) return [];
    return values.flatMap(({text, line, column}) => {
      const targets = namedTargets(text, key, file.source.kind);
      if (targets.length === 0) return [];
      const reference: Reference = {
        raw: text,
        form: 'front-matter',
        targets,
        relation,
        remark: null,
        item: null,
        section: '',
        sentence: `${key}: ${text}`,
        position: {path: file.source.path, line, column},
      };
      return [{reference, spans: []}];
    });
  });
}

/** Of several brackets the first one opens it, and the others are not tried. */
const LINK = /\[(?<!\[[^\]]*?\[)[^\]]*\]\(([^)\s[]+)\)/;

/** `status: superseded by [ADR-0030](0030-x.md)`: only a status that says so names another document. */
function statusReference(key: string, {text, line, column}: FrontMatterValue, path: string): readonly FoundReference[] {
  const link = LINK.exec(text);
  const flat: InlineText = {
    text,
    segments: [{node: {type: 'text', value: text}, start: 0, end: text.length, role: 'prose'}],
  };
  const [mention] = idMentionsIn(flat);
  const relation = relationOf(text.slice(0, link?.index ?? mention?.start ?? 0), '');
  const target = link?.[1] ? codePathOf(link[1]) : null;
  const targets = target ? [{by: 'path' as const, ...target}] : (mention?.targets ?? []);
  if (relation !== 'superseded-by' || targets.length === 0) return [];
  const reference: Reference = {
    raw: text,
    form: 'front-matter',
    targets,
    relation,
    remark: null,
    item: null,
    section: '',
    sentence: `${key}: ${text}`,
    position: {path, line, column},
  };
  return [{reference, spans: []}];
}
