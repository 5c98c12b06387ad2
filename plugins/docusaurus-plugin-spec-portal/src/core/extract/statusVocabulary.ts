import {onceOf} from '../../model/onceOf.ts';
import type {Stage} from '../../model/status.ts';

/** Words people write for each stage, lower case, other languages and common misspellings included. */
const WORDS: Readonly<Record<Exclude<Stage, 'unknown'>, string>> = {
  draft: `draft, drafted, drafting, proposed, proposal, propose, wip, work in progress, idea, planned, planning, new, open, todo, to do, not started, not implemented, pending, backlog,
    on hold, deferred, postponed, paused, blocked, stub, design, brainstorm, initial, incomplete, tentative, concept, exploratory, experimental, specified, specification, ready for planning,
    entwurf, vorgeschlagen, vorschlag, offen, geplant, borrador, propuesto, propuesta, pendiente, planificado, abierto, abierta, brouillon, proposé, proposée, en attente,
    rascunho, proposto, pendente, planejado, bozza, proposta, in attesa, voorgesteld, voorstel, szkic, propozycja, proponowany, proponowana, návrh, navrženo, taslak, önerildi,
    utkast, föreslagen, föreslaget, черновик, предложено, предложен, предложена, чернетка, запропоновано, 草案, 下書き, 提案, 提案中, 草稿, 提议, 计划中, 초안, 제안, 제안됨`,
  review: `review, in review, under review, for review, in-review, reviewing, rfc, request for comments, discussion, in discussion, under discussion, awaiting approval, awaiting review,
    awaiting feedback, ready for review, pending review, pending approval, feedback, en revisión, en revision, en discusión, pendiente de aprobación, in prüfung, in überprüfung, in review,
    zur prüfung, em revisão, em análise, en revue, en relecture, en discussion, in revisione, in discussione, w trakcie przeglądu, на рассмотрении, на ревью, обсуждается,
    レビュー中, 検討中, 评审中, 審查中, 审核中, 讨论中, 검토 중, 검토중`,
  accepted: `accepted, accept, acepted, approved, approve, aproved, agreed, ratified, final, finalized, finalised, ready, ready for implementation, ready for development, ready to implement, active, adopted,
    decided, decision made, design approved, enacted, current, in force, in effect, in use, stable, confirmed, valid, verified, validated, maintained, published, baseline, baselined, standing, living, living document,
    evergreen, akzeptiert, angenommen, genehmigt, beschlossen, entschieden, freigegeben, gültig, bestätigt, aceptado, aceptada, aprobado, aprobada, vigente, activo, activa, accepté, acceptée, approuvé, approuvée,
    adopté, adoptée, validé, validée, aceito, aceite, aceita, aprovado, aprovada, ativo, accettato, accettata, approvato, approvata, adottato, geaccepteerd, goedgekeurd, zaakceptowano, zaakceptowany,
    zaakceptowana, przyjęty, przyjęta, zatwierdzony, přijato, schváleno, kabul edildi, onaylandı, accepterad, accepterat, godkänd, godkänt, принято, принят, принята, утверждено, утвержден, утверждён, одобрено,
    прийнято, затверджено, 承認, 承認済み, 承認済, 已接受, 接受, 已批准, 已通过, 已采纳, 採用, 決定, 승인, 승인됨, 채택, 채택됨`,
  implementing: `implementing, in progress, in-progress, in development, implementation, building, started, ongoing, executing, partially implemented, partial, partially done, partly implemented,
    implementation in progress, ready to merge, in implementation, under implementation, under construction, underway, en curso, en progreso, en desarrollo, en ejecución, in arbeit, in bearbeitung, in umsetzung,
    in entwicklung, en cours, em andamento, em progresso, em desenvolvimento, in corso, in uitvoering, w toku, в работе, в процессе, у роботі, 実装中, 進行中, 进行中, 开发中, 进行, 진행 중, 진행중, 개발 중`,
  done: `done, implemented, complete, completed, delivered, shipped, released, live, closed, finished, merged, deployed, resolved, fulfilled, landed, in production, fully implemented, executed, ga, generally available,
    umgesetzt, erledigt, abgeschlossen, fertig, implementiert, implementado, implementada, terminado, terminada, completado, completada, finalizado, finalizada, cerrado, hecho, terminé, terminée, achevé, implémenté,
    concluído, concluída, finalizado, feito, completato, completata, implementato, afgerond, geïmplementeerd, zakończony, zaimplementowano, wdrożony, hotovo, tamamlandı, klart, genomförd, выполнено, готово,
    реализовано, завершено, виконано, 完了, 実装済み, 実装済, 已完成, 完成, 已实现, 已实施, 완료, 완료됨, 구현됨`,
  superseded: `superseded, superceded, supersceded, superseeded, supersed, superseded by, replaced, replaced by, ersetzt, abgelöst, überholt, reemplazado, reemplazada, sustituido, sustituida, superado, superada,
    remplacé, remplacée, substituído, substituída, sostituito, sostituita, superato, vervangen, zastąpiony, zastąpiona, nahrazeno, ersatt, заменено, заменён, заменен, замінено, 廃止済み, 置き換え, 已取代, 已被取代, 被取代, 已替代, 대체됨`,
  deprecated: `deprecated, depricated, deprecate, retired, obsolete, obsoleted, outdated, archived, sunset, historical, legacy, inactive, discontinued, removed, expired, veraltet, außer kraft, archiviert, obsoleto, obsoleta,
    archivado, archivada, déprécié, dépréciée, obsolète, archivé, depreciado, descontinuado, arquivado, deprecato, deprecata, archiviato, verouderd, przestarzały, zastaralé, föråldrad, устарело, устарел, застаріло,
    非推奨, 廃止, 已弃用, 已废弃, 废弃, 已归档, 폐기, 폐기됨`,
  rejected: `rejected, reject, declined, denied, withdrawn, abandoned, cancelled, canceled, dropped, wontfix, won't do, won't implement, not accepted, not approved, discarded, abgelehnt, verworfen, zurückgezogen,
    rechazado, rechazada, descartado, descartada, cancelado, cancelada, retirado, no aceptado, rejeté, rejetée, refusé, refusée, abandonné, abandonnée, rejeitado, rejeitada, rifiutato, rifiutata, respinto,
    afgewezen, odrzucony, odrzucona, odrzucono, zamítnuto, reddedildi, avvisad, отклонено, отклонён, отклонен, відхилено, 却下, 已拒绝, 拒绝, 거부, 거부됨, 기각`,
};

const STAGE_OF_WORD: ReadonlyMap<string, Stage> = new Map(
  Object.entries(WORDS).flatMap(([stage, words]) =>
    words.split(',').map((word): [string, Stage] => [comparable(word), stage as Stage]),
  ),
);

/** Words that only limit the status that follows. */
const LIMITS = /^(?:partly|partially|in part|fully|now|currently|formally)\s+/;

/**
 * The stage a written status means: by the whole value, else by its longest known beginning
 * (`Accepted with changes` is accepted), else without a limiting word (`Partly superseded`), else `unknown`.
 */
export function stageOf(written: string, own: Readonly<Record<string, Stage>>): Stage {
  // `Proposed → Accepted` may be a history or a plan; which side holds today is not ours to say.
  if (isTransition(written, own)) return 'unknown';
  const text = comparable(written);
  return stageOfBeginning(text, own) ?? stageOfBeginning(text.replace(LIMITS, ''), own) ?? 'unknown';
}

function stageOfBeginning(text: string, own: Readonly<Record<string, Stage>>): Stage | null {
  const words = text.slice(0, longestPhrase(own) + 1).split(' ');
  for (let length = words.length; length > 0; length--) {
    const stage = stageOfPhrase(words.slice(0, length).join(' '), own);
    if (stage) return stage;
  }
  return null;
}

/** How many leading words of the value the vocabulary understands; 0 for none. */
export function knownWords(written: string, own: Readonly<Record<string, Stage>>): number {
  let known = 0;
  let phrase = '';
  for (const [index, word] of written.split(/\s+/).entries()) {
    phrase = `${phrase} ${comparable(word)}`.trim();
    if (phrase.length > longestPhrase(own)) break;
    if (phrase && stageOfPhrase(phrase, own)) known = index + 1;
  }
  return known;
}

/** No status is longer, so that a text of any length is looked at no further. */
const longestPhrase = onceOf((own: Readonly<Record<string, Stage>>) =>
  Math.max(...[...STAGE_OF_WORD.keys(), ...Object.keys(own)].map(({length}) => length)),
);

const ARROWS = /→|⟶|->|=>/;

/** `Proposed → Accepted`: both sides begin with a status word. */
export function isTransition(value: string, own: Readonly<Record<string, Stage>>): boolean {
  const sides = value.split(ARROWS);
  return sides.length === 2 && sides.every((side) => knownWords(side, own) > 0);
}

/** `Draft → In Review → Accepted`: the template's life cycle, in which nobody has marked a place. */
export function isLifeCycle(value: string): boolean {
  return value.split(ARROWS).length >= 3;
}

function stageOfPhrase(phrase: string, own: Readonly<Record<string, Stage>>): Stage | undefined {
  return ownStage(own, phrase) ?? ownStage(own, phrase.replaceAll(' ', '-')) ?? STAGE_OF_WORD.get(phrase);
}

/** Own keys only: an author may write `constructor` as a status, and every object has one. */
function ownStage(own: Readonly<Record<string, Stage>>, phrase: string): Stage | undefined {
  return Object.hasOwn(own, phrase) ? own[phrase] : undefined;
}

function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[-_]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}' ]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
