import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {randomOf} from './random.mjs';

/** How many documents are written. */
export interface LongDocuments {
  /** Specs of 24 requirements. */
  readonly specs: number;
  /** Specs that say little, so that the list of specs is a long one too. */
  readonly shortSpecs: number;
}

export const REQUIREMENTS_PER_SPEC = 24;
const DECISIONS = 60;
const RUNBOOKS = 80;

const WORDS =
  'account archive audit backup batch billing cache catalogue channel client cluster contract copy currency customer deadline delivery device draft event export feed field filter folder gateway history import index invoice journal key label ledger limit link list lock machine mailbox meter module network notice number operator order owner package page partner payment period plan policy price product profile query queue quota reader receipt record region release report request result role route rule sample schedule schema seat secret sensor server session shipment signal site snapshot source stage station status store stream subscription summary supplier table tariff task team template tenant term ticket token total transfer unit upload user value vault version voucher warehouse window worker zone'.split(
    ' ',
  );
const VERBS =
  'accept archive compare copy count deliver hold import keep list measure name order publish read refuse repeat report send show store tell verify write'.split(
    ' ',
  );
const LEVELS = ['MUST', 'MUST', 'MUST', 'SHOULD', 'MAY'];

/** Writes a portal's documents into an empty folder: the same letters each time. Four requirements in ten have nothing behind them. */
export function writeLongDocuments(root: string, {specs, shortSpecs}: LongDocuments): void {
  rmSync(root, {recursive: true, force: true});
  const random = randomOf(17);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const phrase = (length: number): string => Array.from({length}, () => pick(WORDS)).join(' ');
  const number = (most: number): number => 1 + Math.floor(random() * most);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  };
  for (let decision = 1; decision <= DECISIONS; decision++)
    write(
      `docs/decisions/${padded(decision, 4)}-${phrase(3).replaceAll(' ', '-')}.md`,
      `# ADR-${padded(decision, 4)}: ${phrase(4)}\n\n- **Status**: Accepted\n\n## Context\n\nThe ${phrase(9)}.\n\n## Decision\n\nThe ${phrase(9)}.\n`,
    );
  for (let runbook = 1; runbook <= RUNBOOKS; runbook++)
    write(
      `docs/runbooks/${runbookName(runbook)}.md`,
      `# Runbook: ${phrase(4)}\n\n## Steps\n\n1. Look at the ${phrase(5)}.\n`,
    );
  for (let spec = 1; spec <= specs; spec++) {
    const requirement = (_: unknown, index: number): string => {
      const statement = `The ${phrase(2)} ${pick(LEVELS)} ${pick(VERBS)} the ${phrase(2)} of every ${phrase(2)} before the ${phrase(2)} is due`;
      const behind = random();
      const decision = behind < 0.4 ? `, as ADR-${padded(number(DECISIONS), 4)} says` : '';
      const runbook = behind > 0.2 && behind < 0.6 ? `: \`docs/runbooks/${runbookName(number(RUNBOOKS))}.md\`` : '';
      const waiver = behind > 0.95 ? ` (trace: n/a — a matter of the ${phrase(2)})` : '';
      return `- **FR-${padded(index + 1, 3)}**: ${statement}${decision}${runbook}.${waiver}`;
    };
    const title = phrase(3);
    write(
      `docs/specs/${padded(spec, 4)}-${title.replaceAll(' ', '-')}/spec.md`,
      `---\nid: SPEC-${padded(spec, 4)}\ntitle: ${title}\nstatus: ${pick(['draft', 'approved', 'implemented'])}\nowner: Team ${pick(WORDS)}\n---\n\n# Spec: ${title}\n\n## Requirements\n\n${Array.from({length: REQUIREMENTS_PER_SPEC}, requirement).join('\n')}\n`,
    );
  }
  for (let spec = specs + 1; spec <= specs + shortSpecs; spec++) {
    const title = phrase(3);
    write(
      `docs/specs/${padded(spec, 4)}-${title.replaceAll(' ', '-')}/spec.md`,
      `---\nid: SPEC-${padded(spec, 4)}\ntitle: ${title}\nstatus: ${pick(['draft', 'approved', 'implemented'])}\nowner: Team ${pick(WORDS)}\n---\n\n# Spec: ${title}\n\nThe ${phrase(6)}.\n`,
    );
  }
}

function runbookName(number: number): string {
  return `handle-${padded(number, 3)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
