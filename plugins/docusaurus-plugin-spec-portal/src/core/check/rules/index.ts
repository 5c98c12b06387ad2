import type {Rule} from '../rule.ts';
import {alertClaimedTwice} from './alert-claimed-twice.ts';
import {alertWithoutRunbook} from './alert-without-runbook.ts';
import {ambiguousReference} from './ambiguous-reference.ts';
import {brokenDiagram} from './broken-diagram.ts';
import {brokenReference} from './broken-reference.ts';
import {duplicateId} from './duplicate-id.ts';
import {invalidAlertFile} from './invalid-alert-file.ts';
import {invalidDirective} from './invalid-directive.ts';
import {invalidFrontMatter} from './invalid-front-matter.ts';
import {nestingLimit} from './nesting-limit.ts';
import {openClarification} from './open-clarification.ts';
import {referenceToSuperseded} from './reference-to-superseded.ts';
import {runbookWithoutAlert} from './runbook-without-alert.ts';
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
  invalidAlertFile,
  invalidDirective,
  invalidFrontMatter,
  nestingLimit,
  openClarification,
  referenceToSuperseded,
  runbookWithoutAlert,
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
