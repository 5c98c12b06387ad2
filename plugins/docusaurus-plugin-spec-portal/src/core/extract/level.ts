import type {Level} from '../../model/item.ts';

const KEYWORDS: Readonly<Record<string, Level>> = {
  MUST: 'must',
  SHALL: 'must',
  REQUIRED: 'must',
  SHOULD: 'should',
  RECOMMENDED: 'should',
  MAY: 'may',
  OPTIONAL: 'may',
};

/** The obligation of a statement: its first keyword of RFC 2119 in capitals (RFC 8174); null when it has none. */
export function levelOf(statement: string): Level | null {
  const keyword = /\b(?:MUST|SHALL|REQUIRED|SHOULD|RECOMMENDED|MAY|OPTIONAL)\b/.exec(statement)?.[0];
  return keyword ? (KEYWORDS[keyword] ?? null) : null;
}
