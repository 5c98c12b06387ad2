import type {Stage} from '../../model/status.ts';

/** Words people write for each stage, lower case, other languages and common misspellings included. */
const WORDS: Readonly<Record<Exclude<Stage, 'unknown'>, string>> = {
  draft: `draft, drafted, drafting, proposed, proposal, propose, wip, work in progress, idea, planned, planning, new, open, todo, to do, not started, pending, backlog,
    on hold, deferred, postponed, paused, blocked, stub, design, brainstorm, initial, concept, exploratory, experimental, specified, specification, ready for planning,
    entwurf, vorgeschlagen, borrador, propuesto, propuesta, brouillon, proposé, rascunho, proposto, bozza, proposta, черновик, предложено, 草案, 下書き, 提案, 草稿`,
  review: `review, in review, under review, in-review, reviewing, rfc, request for comments, discussion, in discussion, under discussion, awaiting approval, awaiting review,
    ready for review, pending review, pending approval, feedback, en revisión, en revision, in prüfung, em revisão, レビュー中`,
  accepted: `accepted, accept, approved, agreed, ratified, final, finalized, finalised, ready, ready for implementation, ready for development, active, adopted, decided, decision made, design approved, enacted, current, in force,
    in effect, stable, confirmed, valid, verified, maintained, published, baseline, baselined, standing, akzeptiert, angenommen, genehmigt, aceptado, aceptada, aprobado, aprobada, accepté, acceptée, approuvé,
    aceito, aprovado, aprovada, accettato, approvato, принято, принят, утверждено, 承認, 承認済み, 已接受, 已批准, 採用`,
  implementing: `implementing, in progress, in-progress, in development, implementation, building, started, ongoing, partially implemented, partial, partially done, partly implemented,
    implementation in progress, ready to merge, in implementation, under implementation, en curso, in arbeit, en cours, em andamento, 実装中, 進行中`,
  done: `done, implemented, complete, completed, delivered, shipped, released, live, closed, finished, merged, deployed, resolved, fulfilled, landed, in production, fully implemented, ga,
    umgesetzt, erledigt, implementado, implementada, terminado, completado, completada, hecho, terminé, concluído, completato, выполнено, готово, 完了, 実装済み, 已完成`,
  superseded: `superseded, superceded, supersceded, superseeded, superseded by, replaced, replaced by, ersetzt, reemplazado, reemplazada, sustituido, remplacé, substituído, superado, sostituito, заменено, заменён, 廃止済み, 已取代`,
  deprecated: `deprecated, depricated, retired, obsolete, outdated, archived, sunset, historical, legacy, inactive, discontinued, removed, veraltet, obsoleto, obsoleta, déprécié, obsolète, depreciado, descontinuado, устарело, 非推奨, 已弃用`,
  rejected: `rejected, reject, declined, denied, withdrawn, abandoned, cancelled, canceled, dropped, wontfix, won't do, not accepted, discarded, abgelehnt, verworfen, rechazado, rechazada, rejeté, rejetée, rejeitado, rifiutato, отклонено, 却下, 已拒绝`,
};

const STAGE_OF_WORD: ReadonlyMap<string, Stage> = new Map(
  Object.entries(WORDS).flatMap(([stage, words]) => words.split(',').map((word): [string, Stage] => [word.trim().replaceAll(/\s+/g, ' '), stage as Stage])),
);

/**
 * The stage a written status means: by the whole value, else by its longest known beginning
 * (`Accepted with changes` is accepted), else `unknown`.
 */
export function stageOf(written: string, own: Readonly<Record<string, Stage>>): Stage {
  const words = written.toLowerCase().replaceAll(/[-_]/g, ' ').replaceAll(/[^\p{L}\p{N}' ]/gu, ' ').replaceAll(/\s+/g, ' ').trim().split(' ');
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length).join(' ');
    const stage = ownStage(own, phrase) ?? ownStage(own, phrase.replaceAll(' ', '-')) ?? STAGE_OF_WORD.get(phrase);
    if (stage) return stage;
  }
  return 'unknown';
}

/** How many leading words of the value the vocabulary understands; 0 for none. */
export function knownWords(written: string, own: Readonly<Record<string, Stage>>): number {
  const words = written.split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length).join(' ').toLowerCase().replaceAll(/[-_]/g, ' ').replaceAll(/[^\p{L}\p{N}' ]/gu, '').trim();
    if (phrase && (ownStage(own, phrase) ?? STAGE_OF_WORD.get(phrase))) return length;
  }
  return 0;
}

/** Own keys only: an author may write `constructor` as a status, and every object has one. */
function ownStage(own: Readonly<Record<string, Stage>>, phrase: string): Stage | undefined {
  return Object.hasOwn(own, phrase) ? own[phrase] : undefined;
}
