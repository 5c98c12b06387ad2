import type {Relation} from '../../model/reference.ts';

/** Words that open a line and say what all references of that line mean. */
const LEADING: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:super[sc]e[e]?ded|replaced)\b[^.;]{0,40}?\bby\b|\bsuperseded_by\b|\bersetzt durch\b|\breemplazad[oa] por\b|\bsuperseded por\b/i, 'superseded-by'],
  [/\b(?:supersedes|superseding|replaces|ersetzt|reemplaza)\b/i, 'supersedes'],
  [/\bamended\s+by\b/i, 'amended-by'],
  [/\bamends\b/i, 'amends'],
  [/\bclarifies\b/i, 'clarifies'],
];

const NEARBY: readonly (readonly [RegExp, Relation])[] = [
  [/\bdepends?\s+on\b|\bdependenc(?:y|ies)\b|\brequires\b|\bbuilds?\s+on\b/i, 'depends-on'],
  [/\bextends\b/i, 'extends'],
  [/\bimplement(?:s|ing|ed by)?\b/i, 'implements'],
  [/\bsatisf(?:y|ies)\b|\bfulfil(?:l|ls)?\b/i, 'satisfies'],
  [/\bverif(?:ies|ied by)\b|\btested by\b/i, 'verifies'],
  [/\bresolves\b|\bcloses\b/i, 'resolves'],
  [/\bcovers\b|\bserves\b/i, 'covers'],
];

/**
 * What a reference means by the author's words. Supersession and amendment change other documents, so their word must
 * open the line (`Status: superseded by …`) or be the heading; a sentence about third documents does not count.
 */
export function relationOf(lineBefore: string, sectionTitle: string): Relation | null {
  const lead = lineBefore.replace(/^[^\p{L}]*(?:status|state)?[\s:*_]*/iu, '');
  for (const [word, relation] of LEADING) {
    const at = lead.search(word);
    if (at >= 0 && at <= 12 && !/\b(?:not|never|no longer)\s*$/i.test(lead.slice(0, at))) return relation;
    if (word.test(sectionTitle) && sectionTitle.length < 40) return relation;
  }
  const near = /[^.;]{0,60}$/.exec(lineBefore)?.[0] ?? '';
  return NEARBY.find(([word]) => word.test(near) || (word.test(sectionTitle) && sectionTitle.length < 40))?.[1] ?? null;
}

const KEY_RELATIONS: Readonly<Record<string, Relation | null>> = {
  supersedes: 'supersedes', replaces: 'supersedes',
  'superseded by': 'superseded-by', 'replaced by': 'superseded-by',
  amends: 'amends', 'amended by': 'amended-by', clarifies: 'clarifies', extends: 'extends',
  'depends on': 'depends-on', dependencies: 'depends-on', requires: 'depends-on', implements: 'implements', satisfies: 'satisfies', covers: 'covers',
  verifies: 'verifies', requirements: 'covers', requirement: 'covers',
  runbook: null, runbooks: null, adr: null, adrs: null, decision: null, decisions: null, spec: null, specs: null,
  'related spec': null, 'related specs': null, 'related adrs': null, related: null, 'related to': null, 'relates to': null, links: null, references: null, 'see also': null, parent: null,
};

/** The relation a front matter key states; undefined for keys that hold no references. */
export function relationOfKey(key: string): Relation | null | undefined {
  const last = key.split('.').at(-1) ?? key;
  return Object.hasOwn(KEY_RELATIONS, last) ? KEY_RELATIONS[last] : undefined;
}

/** What limits a supersession: `in part`, or the remark in brackets right after the reference. */
export function remarkAround(lineBefore: string, after: string): string | null {
  const partial = /\b(?:in part|partly|partially)\b/i.exec(lineBefore)?.[0];
  const bracket = /^[\s\])]*\(([^()]{3,160})\)/.exec(after)?.[1];
  return bracket?.trim() ?? partial?.toLowerCase() ?? null;
}
