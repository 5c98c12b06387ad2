import {pushTo} from '../../model/pushTo.ts';
import {identityOf, type Statement} from './statements.ts';

/** A statement of two versions of a document; null where it is missing. */
export interface Match {
  readonly before: Statement | null;
  readonly after: Statement | null;
}

/**
 * Finds each statement of one version in the other: by its number, else by its words, else by its place; one without a
 * number also by most of its words. In the order of the later version; what is gone comes last.
 */
export function matchStatements(before: readonly Statement[], after: readonly Statement[]): readonly Match[] {
  const left = new Set(before);
  const found = new Map<Statement, Statement>();
  for (const signOf of [identityOf, byWords, byPlace]) {
    const bySign = new Map<string, Statement[]>();
    for (const statement of left) pushTo(bySign, signOf(statement), statement);
    for (const statement of after.filter((each) => !found.has(each))) {
      const candidate = bySign.get(signOf(statement))?.find((each) => left.has(each) && canBeOne(each, statement));
      if (!candidate) continue;
      found.set(statement, candidate);
      left.delete(candidate);
    }
  }
  for (const statement of after.filter((each) => !found.has(each))) {
    const candidate = nearestOf(statement, [...left]);
    if (!candidate) continue;
    found.set(statement, candidate);
    left.delete(candidate);
  }
  for (const [question, answer] of answeredIn(
    [...left],
    after.filter((each) => !found.has(each)),
  )) {
    found.set(answer, question);
    left.delete(question);
  }
  return [
    ...after.map((statement) => ({before: found.get(statement) ?? null, after: statement})),
    ...[...left].map((statement) => ({before: statement, after: null})),
  ];
}

function byWords({kind, wording}: Statement): string {
  return `${kind} "${wording}"`;
}

/** Anchors of statements without a number are counted or made from their words; they say where one stands, not which it is. */
function byPlace({kind, anchor, wording}: Statement): string {
  return kind === 'requirement' ? `${kind} #${anchor}` : `${kind} "${wording}"`;
}

/** Two numbers are two statements, even with the same words. */
function canBeOne(a: Statement, b: Statement): boolean {
  return a.number === null || b.number === null || a.number === b.number;
}

/**
 * An answer may take the place of its question (`[CLARIFIED: a week]`). One question gone and one answer come belong
 * together; with more of them nobody can tell which to which.
 */
function answeredIn(
  gone: readonly Statement[],
  come: readonly Statement[],
): readonly (readonly [Statement, Statement])[] {
  const questions = gone.filter(({kind, state}) => kind === 'clarification' && state === 'open');
  const answers = come.filter(({kind, state}) => kind === 'clarification' && state !== 'open');
  const [question] = questions;
  const [answer] = answers;
  return question && answer && questions.length === 1 && answers.length === 1 ? [[question, answer]] : [];
}

/** Of a hundred words of both, so many stand in both: less is another statement. */
const MOST_OF_ITS_WORDS = 0.6;

/** The one statement without a number that says nearly the same; null when there is none, or two that say it equally well. */
function nearestOf(statement: Statement, candidates: readonly Statement[]): Statement | null {
  if (statement.number !== null) return null;
  const words = wordsOf(statement);
  const near = candidates
    .filter(({kind, number}) => kind === statement.kind && number === null)
    .map((candidate) => ({candidate, share: shareOf(words, wordsOf(candidate))}))
    .filter(({share}) => share >= MOST_OF_ITS_WORDS)
    .toSorted((a, b) => b.share - a.share);
  const [best, second] = near;
  return best && best.share !== second?.share ? best.candidate : null;
}

function wordsOf({wording}: Statement): ReadonlySet<string> {
  return new Set(wording.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return (2 * both) / Math.max(1, a.size + b.size);
}
