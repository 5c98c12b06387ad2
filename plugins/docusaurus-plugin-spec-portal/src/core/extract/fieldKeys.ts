/** `last_verified`, `Last verified` and `lastVerified` are one key. */
export function normalKey(key: string): string {
  return key
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Keys that mark metadata even in plain text, where any `Word: text` could stand. Other languages included. */
const KNOWN_KEYS = new Set(
  [
    'status, state, date, created, updated, last updated, last modified, last verified, last reviewed, author, author(s), authors, owner, owners, team, type, kind, id, version',
    'decider, deciders, decision makers, decision maker, consulted, informed, reviewer, reviewers, approver, approvers, approved by, stakeholders, accepted, proposed',
    'supersedes, superseded by, replaces, replaced by, amends, amended by, clarifies, extends, depends on, relates to, related, related to, implements, references',
    'spec, specs, related spec, related specs, related adr, related adrs, related design, adr, adrs, prd, epic, ticket, issue, issues, github issue, pr, pull request',
    'spec id, adr id, runbook id, decision id, branch, feature branch, feature, input, severity, priority, scope, tag, tags, alert, alerts, service, component, target release, milestone',
    'estado, fecha, autor, autores, autora, responsable, responsables, decisores, reemplaza, reemplazado por, sustituye, creado, actualizado, versión, etiquetas, tipo',
    'datum, autoren, verantwortlich, entscheider, entscheidung durch, ersetzt, ersetzt durch, erstellt, aktualisiert, stand, zustand',
    'statut, état, auteur, auteurs, décideurs, remplace, remplacé par, créé, mis à jour',
    'stato, data, autore, autori, decisori, sostituisce, sostituito da, situação, situacao, substitui, substituído por, responsável, criado, atualizado',
    'stan, stav, staat, tila, durum, tillstånd, статус, дата, автор, авторы, состояние, заменяет, заменено на, стан, автори',
    'ステータス, 状態, 日付, 作成日, 更新日, 作成者, 担当者, 状态, 狀態, 日期, 作者, 负责人, 创建, 更新, 상태, 날짜, 작성자',
  ]
    .join(', ')
    .split(', '),
);

export function isKnownKey(key: string): boolean {
  return KNOWN_KEYS.has(normalKey(key));
}

/** `Status original`, `Fecha de creación`: a known word with its qualifiers, believed only beside other metadata. */
export function isKnownKeyWithQualifier(key: string): boolean {
  const words = normalKey(key).split(' ');
  return words.length <= 3 && [words[0], words.at(-1)].some((word) => word !== undefined && KNOWN_KEYS.has(word));
}

/** Bold words that open a paragraph of the body in documents which write their sections so. */
const SECTION_WORDS =
  /^(?:context|decision|consequences?|problem(?: statement)?|rationale|background|summary|overview|motivation|goals?|non goals?|why|what|how|purpose|description|solution|options?(?: considered)?|considered options|alternatives?(?: considered)?|pros|cons|notes?|warning|important|tl;dr|tip|update|impact|trade ?offs?|kontext|entscheidung|konsequenzen|contexto|decisión|consecuencias|contexte|décision|conséquences)$/;

export function isSectionWord(key: string): boolean {
  return SECTION_WORDS.test(normalKey(key));
}
