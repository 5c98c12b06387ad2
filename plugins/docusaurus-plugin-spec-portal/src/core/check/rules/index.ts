import type {Rule} from '../rule.ts';
import {alertClaimedTwice} from './alert-claimed-twice.ts';
import {alertWithoutRunbook} from './alert-without-runbook.ts';
import {ambiguousReference} from './ambiguous-reference.ts';
import {brokenDiagram} from './broken-diagram.ts';
import {brokenReference} from './broken-reference.ts';
import {duplicateId} from './duplicate-id.ts';
import {hiddenCharacter} from './hidden-character.ts';
import {hiddenText} from './hidden-text.ts';
import {invalidAlertFile} from './invalid-alert-file.ts';
import {invalidDirective} from './invalid-directive.ts';
import {invalidFrontMatter} from './invalid-front-matter.ts';
import {leakedSecret} from './leaked-secret.ts';
import {lookAlikeId} from './look-alike-id.ts';
import {mdxCode} from './mdx-code.ts';
import {mergeConflict} from './merge-conflict.ts';
import {nestingLimit} from './nesting-limit.ts';
import {openClarification} from './open-clarification.ts';
import {pathCollision} from './path-collision.ts';
import {referenceToSuperseded} from './reference-to-superseded.ts';
import {refusedAddress} from './refused-address.ts';
import {refusedDiagram} from './refused-diagram.ts';
import {refusedFrontMatter} from './refused-front-matter.ts';
import {refusedHtml} from './refused-html.ts';
import {runbookWithoutAlert} from './runbook-without-alert.ts';
import {sizeLimit} from './size-limit.ts';
import {skippedPath} from './skipped-path.ts';
import {staleRunbook} from './stale-runbook.ts';
import {statusContradiction} from './status-contradiction.ts';
import {supersessionCycle} from './supersession-cycle.ts';
import {suspectLink} from './suspect-link.ts';
import {uncoveredRequirement} from './uncovered-requirement.ts';
import {unfilledTemplate} from './unfilled-template.ts';
import {unknownAlert} from './unknown-alert.ts';
import {unknownDirective} from './unknown-directive.ts';
import {unknownStatus} from './unknown-status.ts';
import {unreadableFile} from './unreadable-file.ts';
import {unreferencedDocument} from './unreferenced-document.ts';
import {waiverWithoutReason} from './waiver-without-reason.ts';

/** Every rule, in the order of its code. */
export const RULES: readonly Rule[] = [
  alertClaimedTwice,
  alertWithoutRunbook,
  ambiguousReference,
  brokenDiagram,
  brokenReference,
  duplicateId,
  hiddenCharacter,
  hiddenText,
  invalidAlertFile,
  invalidDirective,
  invalidFrontMatter,
  leakedSecret,
  lookAlikeId,
  mdxCode,
  mergeConflict,
  nestingLimit,
  openClarification,
  pathCollision,
  referenceToSuperseded,
  refusedAddress,
  refusedDiagram,
  refusedFrontMatter,
  refusedHtml,
  runbookWithoutAlert,
  sizeLimit,
  skippedPath,
  staleRunbook,
  statusContradiction,
  supersessionCycle,
  suspectLink,
  uncoveredRequirement,
  unfilledTemplate,
  unknownAlert,
  unknownDirective,
  unknownStatus,
  unreadableFile,
  unreferencedDocument,
  waiverWithoutReason,
];
