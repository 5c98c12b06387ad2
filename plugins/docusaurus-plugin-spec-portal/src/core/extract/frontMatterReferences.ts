import type {Reference} from '../../model/reference.ts';
import {normalKey} from './fields.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundReference} from './foundReference.ts';
import {namedTargets} from './namedTargets.ts';
import {relationOfKey} from './relations.ts';

/** What the values of telling keys name: `runbooks: [restart-node]`, `supersedes: 12`, `requirements: [SPEC-001/FR-001]`. */
export function frontMatterReferences({file}: FileContext): readonly FoundReference[] {
  return file.frontMatter.entries.flatMap(({key, values}) => {
    const relation = relationOfKey(normalKey(key));
    if (relation === undefined) return [];
    return values.flatMap(({text, line, column}) => {
      const targets = namedTargets(text, key, file.source.kind);
      if (targets.length === 0) return [];
      const reference: Reference = {
        raw: text, form: 'front-matter', targets, relation, remark: null, item: null, section: '', sentence: `${key}: ${text}`,
        position: {path: file.source.path, line, column},
      };
      return [{reference, spans: []}];
    });
  });
}
