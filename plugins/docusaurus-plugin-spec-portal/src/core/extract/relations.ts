import type {Relation} from '../../model/reference.ts';

/** Stands for an earlier reference in the text before one: `depends on \uFFFC and` this one. */
export const REFERENCE_MARK = '\uFFFC';

const KIND_WORD =
  '(?:decisions?|adrs?|records?|specs?|specifications?|features?|documents?|runbooks?|requirements?|tasks?|stor(?:y|ies))';
/** Between a word and its reference stands nothing but an article, the kind's name, and other references of the same list. */
const UP_TO_REFERENCE = String.raw`[\s:*_(\["'–—-]*(?![\s:*_(\["'–—-])(?:(?:the|our|its|a)\s+)?(?:(?:new|newer|later)\s+)?(?:${KIND_WORD}\s+)?(?:in\s+)?(?:${REFERENCE_MARK}\s*(?:\([^()]*\)\s*)?(?:,|\/|&|\+|and|or|und|,\s*and)\s*(?:the\s+)?(?:${KIND_WORD}\s+)?)*(?:[(\["'][\s(\["']*)?$`;

function before(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})${UP_TO_REFERENCE}`, 'iu');
}

/** Words that change other documents: they open the line, or the document itself is their subject. */
const LEADING: readonly (readonly [RegExp, Relation])[] = [
  [
    before(
      String.raw`(?:super[sc]e?eded|replaced)\b[^.;${REFERENCE_MARK}]{0,40}?\bby|superseded_by|ersetzt durch|reemplazad[oa] por|superseded por`,
    ),
    'superseded-by',
  ],
  [before('supersedes|replaces|ersetzt|reemplaza'), 'supersedes'],
  [before(String.raw`amended\s+by`), 'amended-by'],
  [before('amends'), 'amends'],
  [before('clarifies'), 'clarifies'],
];

/** Finite words only: `to implement`, `implement X` and `when implementing` say what somebody is to do, not what is. */
const NEARBY: readonly (readonly [RegExp, Relation])[] = [
  [before(String.raw`depends?\s+on|dependenc(?:y|ies)\s*:|dependent\s+on|requires|builds?\s+on`), 'depends-on'],
  [before('extends'), 'extends'],
  [before(String.raw`implements|implemented\s+by`), 'implements'],
  [before(String.raw`satisfies|satisfied\s+by|fulfil(?:l|ls)s?`), 'satisfies'],
  [before(String.raw`verifies|verified\s+by|tested\s+by`), 'verifies'],
  [before('resolves|closes'), 'resolves'],
  [before('covers|serves'), 'covers'],
];

const SECTIONS: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:superseded|replaced) by$/i, 'superseded-by'],
  [/^(?:supersedes|replaces)$/i, 'supersedes'],
  [/^amended by$/i, 'amended-by'],
  [/^amends$/i, 'amends'],
  [/^clarifies$/i, 'clarifies'],
  [/^(?:depends on|requires|builds on|(?:spec |feature |internal |upstream )?dependencies)$/i, 'depends-on'],
  [/^extends$/i, 'extends'],
  [/^implements$/i, 'implements'],
  [/^(?:satisfies|fulfils)$/i, 'satisfies'],
  [/^(?:verifies|verified by|tested by)$/i, 'verifies'],
  [/^(?:resolves|closes)$/i, 'resolves'],
  [/^(?:covers|serves)$/i, 'covers'],
];

const NEGATED = /(?:\b(?:not|never|no longer|cannot|rejected)|n['’]t)\s+(?:\w+\s+)?$/i;
const SUBJECT =
  /^(?:this|the present)\s+(?:adr|decision(?: record)?|record|document|spec|specification|rfc|proposal|feature|runbook)\b(?:[\s,]+(?:in part|partly|partially|fully|wholly|completely|largely|also|now|therefore|formally|explicitly|has|have|is|was|been))*\s*$/i;

/**
 * What a reference means by the author's words around it on its line: before it, where other references are marked by
 * `REFERENCE_MARK`, the title of its section, and behind it up to the next reference.
 */
export function relationOf(lineBefore: string, sectionTitle: string, lineAfter = ''): Relation | null {
  return (
    leadingRelation(lineBefore, lineAfter) ??
    nearRelation(lineBefore) ??
    (replacedByThis(lineAfter) ? 'supersedes' : null) ??
    sectionRelation(sectionTitle)
  );
}

/** A part of each word in `LEADING` and `NEARBY`: a line without any of them is most of all lines. */
const LEADING_STEM = /super|replac|ersetzt|reempla|amend|clarif/iu;
const NEARBY_STEM = /depend|require|build|extend|implement|satisf|fulfil|verif|tested|resolve|close|cover|serve/iu;

/** Whether a relation read of these words may be a supersession, on either side. */
export function mayTellReplacement(words: string): boolean {
  return REPLACEMENT_STEM.test(words);
}

/** A part of each word for it in `LEADING`, `BY_THIS` and `SECTIONS`. */
const REPLACEMENT_STEM = /super|replac|ersetzt|reempla/iu;

function leadingRelation(lineBefore: string, lineAfter: string): Relation | null {
  if (!LEADING_STEM.test(lineBefore)) return null;
  const mark = /^[^\p{L}]*(?:status|state)?[\s:*_]*/iu.exec(lineBefore)?.[0] ?? '';
  const lead = lineBefore.slice(mark.length);
  for (const [word, relation] of LEADING) {
    const at = lead.search(word);
    if (at < 0) continue;
    const subject = lead.slice(0, at);
    // `ADR-2 supersedes ADR-1` is a sentence about third documents.
    if (`${mark}${subject}`.includes(REFERENCE_MARK) || NEGATED.test(subject) || (at > 12 && !SUBJECT.test(subject)))
      continue;
    if (relation === 'supersedes' && speaksOfAPart(lineAfter)) continue;
    return relation;
  }
  return null;
}

/** `supersedes the ADR-1 behaviour`, `ADR-1's rule`: what is replaced is something in the document, not the document. */
function speaksOfAPart(lineAfter: string): boolean {
  const word = /^(?:['’]s)?\s+(\p{L}+)/u.exec(lineAfter)?.[1];
  return (
    word !== undefined &&
    !/^(?:and|or|und|in|for|because|since|as|which|that|with|by|on|from|to|when|entirely|completely|fully|wholly|partly|partially|only)$/i.test(
      word,
    )
  );
}

function nearRelation(lineBefore: string): Relation | null {
  const near = lineBefore.slice(-NEAR);
  if (!NEARBY_STEM.test(near)) return null;
  for (const [word, relation] of NEARBY) {
    const at = near.search(word);
    if (at >= 0 && !NEGATED.test(near.slice(0, at))) return relation;
  }
  return null;
}

const NEAR = 300;

const BY_THIS =
  /^[^.;\n]{0,80}?(?<!\bnot\s)\b(?:super[sc]e?eded|replaced)\b(?<how>[^.;\n]{0,30}?)\bby\s+this\s+(?:adr|decision|spec|specification|document|record|one)\b/i;

/** `ADR-2 — superseded by this decision`. */
function replacedByThis(lineAfter: string): RegExpExecArray | null {
  return /super|replac/i.test(lineAfter) ? BY_THIS.exec(lineAfter) : null;
}

function sectionRelation(title: string): Relation | null {
  const bare = title.replace(/^\d+(?:\.\d+)*[.)]?\s+/, '').replace(/(?<!\s)\s*(?:\([^()]*\)\s*)?:?$/, '');
  return SECTIONS.find(([words]) => words.test(bare))?.[1] ?? null;
}

const KEY_RELATIONS: Readonly<Record<string, Relation | null>> = {
  supersedes: 'supersedes',
  replaces: 'supersedes',
  'superseded by': 'superseded-by',
  'replaced by': 'superseded-by',
  amends: 'amends',
  'amended by': 'amended-by',
  clarifies: 'clarifies',
  extends: 'extends',
  'depends on': 'depends-on',
  dependencies: 'depends-on',
  requires: 'depends-on',
  implements: 'implements',
  satisfies: 'satisfies',
  covers: 'covers',
  verifies: 'verifies',
  requirements: 'covers',
  requirement: 'covers',
  runbook: null,
  runbooks: null,
  adr: null,
  adrs: null,
  decision: null,
  decisions: null,
  spec: null,
  specs: null,
  'related spec': null,
  'related specs': null,
  'related adrs': null,
  related: null,
  'related to': null,
  'relates to': null,
  links: null,
  references: null,
  'see also': null,
  parent: null,
};

/** The relation a front matter key states; undefined for keys that hold no references. */
export function relationOfKey(key: string): Relation | null | undefined {
  const last = key.split('.').at(-1) ?? key;
  return Object.hasOwn(KEY_RELATIONS, last) ? KEY_RELATIONS[last] : undefined;
}

const PARTIAL = /\b(?:in part|partly|partially)\b/i;
/** Brackets that date or comment a supersession and do not limit it. */
const NO_LIMIT =
  /^(?:\d{4}(?:-\d{2}){0,2}$|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d|(?:see|since|on|as of|accepted|proposed|approved|adopted|draft|done|implemented|deprecated|rejected|super[sc]eded|pr|issue|dated?)\b|#\d|https?:)/i;

/** What limits a supersession: `in part`, or the remark in brackets right after the reference. */
export function remarkAround(lineBefore: string, after: string): string | null {
  const partial = (PARTIAL.exec(lineBefore) ?? PARTIAL.exec(replacedByThis(after)?.groups?.['how'] ?? ''))?.[0];
  const bracket = /^[\s\])]*\(([^()]{3,160})\)/.exec(after)?.[1]?.trim();
  const limit = bracket && !NO_LIMIT.test(bracket) && !replacedByThis(bracket) ? bracket : null;
  return limit ?? partial?.toLowerCase() ?? null;
}
