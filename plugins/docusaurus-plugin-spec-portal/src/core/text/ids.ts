import type {ArtifactKind} from '../../model/artifact.ts';

/**
 * The grammar of ids, used by everything that reads or compares one.
 * An id is a family of capital letters and a number: `FR-001`, `FR-AUTH-001a`, `FR-015.3`, `AC-GH60-1`, `T012`, `US1`.
 */

/** U+2010, U+2011: hyphens that look like one and are typed by editors. */
// Stryker disable next-line StringLiteral: without it no expression compiles and no test runs, which the runner takes for passed
const HYPHEN = '[-\u2010\u2011]';
/** In `T051-T057` the dash stands between two ids, in `AC-GH60-X-1` inside a family. */
const BETWEEN_IDS = `(?<=[0-9])(?=${HYPHEN}[A-Z]{1,6}[0-9]{1,5}(?![A-Za-z0-9]|${HYPHEN}))`;
const FAMILY = `[A-Z][A-Z0-9]{0,11}(?:(?!${BETWEEN_IDS})${HYPHEN}[A-Z][A-Z0-9]{0,11}){0,4}`;
const NUMBER = String.raw`\d{1,5}(?:\.\d{1,4}){0,3}[A-Za-z]?`;

/** Family and number of one id, as source of a regular expression with the groups `family` and `number`. */
export const ID_SOURCE = `(?<family>${FAMILY})(?<dash>${HYPHEN}?)(?<number>${NUMBER})`;

const WHOLE_ID = new RegExp(`^${ID_SOURCE}$`);

export interface ParsedId {
  readonly family: string;
  readonly number: string;
  readonly hasDash: boolean;
}

/** Splits an id; null when the text is none. A family never ends in a digit that a dash does not follow. */
export function parseId(text: string): ParsedId | null {
  const groups = WHOLE_ID.exec(text.trim())?.groups;
  if (!groups?.['family'] || !groups['number']) return null;
  return splitId(groups['family'], groups['dash'], groups['number']);
}

/** As matched by `ID_SOURCE`. */
export function splitId(family: string, dash: string | undefined, number: string): ParsedId {
  const letters = family.replaceAll(/[\u2010\u2011]/g, '-');
  // Without a dash a greedy family would swallow digits: `T012` is T and 012, not T01 and 2.
  const tail = dash ? '' : (/(?<!\d)\d+$/.exec(letters)?.[0] ?? '');
  return {family: letters.slice(0, letters.length - tail.length), number: tail + number, hasDash: Boolean(dash)};
}

/** Equal ids have one canonical form: `FR-001`, `FR-1` and `FR1` are `FR-1`, `FR-001A` is `FR-1a`. Numbers compare as integers. */
export function canonicalId({family, number}: ParsedId): string {
  return `${family}-${number.toLowerCase().replaceAll(/\d+/g, (digits) => String(Number(digits)))}`;
}

/** The canonical form of a written id; null when it is none. */
export function canonical(text: string): string | null {
  const parsed = parseId(text);
  return parsed && canonicalId(parsed);
}

/** What two spellings of one name have in common: ids compare as ids, all other names word for word. */
export function identityOf(name: string): string {
  return canonical(name.toUpperCase()) ?? name.toLowerCase();
}

/** Names that have the shape of an id and never are one. */
const LOOKALIKES = new Set(
  'SHA UTF ISO RFC CVE CWE TLS SSL HTTP HTTPS IPV UTC GMT AES RSA MD IEC IEEE EN DIN BASE WIN X ARM AMD ES ECMA GPT PEP JSR PCI SOC NIST FIPS OWASP USB COVID PG P'.split(
    ' ',
  ),
);

export function isLookalike(family: string): boolean {
  return LOOKALIKES.has(family);
}

/** The family in which the numbers of file names count. */
export const FAMILY_OF_KIND: Readonly<Record<ArtifactKind, string>> = {spec: 'SPEC', decision: 'ADR', runbook: 'RB'};

/** Families that number whole artifacts. */
const ARTIFACT_FAMILIES = new Set(['SPEC', 'ADR', 'RB', 'RUNBOOK', 'PRD', 'FEAT', 'FEATURE', 'DDR', 'MADR']);

export function isArtifactFamily(family: string): boolean {
  return ARTIFACT_FAMILIES.has(family);
}

/** `SPEC-XXX`, `SC-XXX`, `TXXX`, `FR-###`, `ADR-NNNN`: a template's place for a number. */
export const PLACEHOLDER_ID = /^[A-Z][A-Z0-9]*(?:XX|NN|-X{2,}|-N{2,}|-?#{2,})$/;
