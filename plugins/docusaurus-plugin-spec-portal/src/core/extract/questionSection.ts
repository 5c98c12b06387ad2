import {sectionName} from './sectionName.ts';

const QUESTIONS = String.raw`(?:open|unresolved|outstanding|remaining|pending)\s+(?:questions?|clarifications?|issues?|points?)\b(?!\s*:)`;
const OPEN_QUESTIONS = new RegExp(
  `^${QUESTIONS}|^questions?$|^offene (?:fragen|punkte)$|^preguntas abiertas$|^questions ouvertes$`,
  'i',
);
const AMONG_OTHERS = new RegExp(String.raw`^[\p{L} ]{3,30}\s*(?:&|and|,|\/|\+|und)\s*${QUESTIONS}`, 'iu');

/** A section whose bullets are questions, checked ones answered. */
export function isQuestionSection(title: string): boolean {
  return OPEN_QUESTIONS.test(sectionName(title));
}

/** `Assumptions & Open Questions`: only what asks is a question there. */
export function isMixedSection(title: string): boolean {
  return AMONG_OTHERS.test(sectionName(title));
}

/** Questions of readers are answered for readers; nobody waits for them. */
export function isFrequentlyAsked(names: readonly string[]): boolean {
  return names.some((name) => /\bfaqs?\b|\bfrequent/i.test(name));
}
