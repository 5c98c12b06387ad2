import type {Diagnostic} from '../model/diagnostic.ts';
import {formatGithub, formatJson, formatJunit, formatSarif, formatText} from '../report/index.ts';

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github', 'junit'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

export function isCheckFormat(word: string): word is CheckFormat {
  return CHECK_FORMATS.some((format) => format === word);
}

/** A list of diagnostics as printed, and what belongs on a summary page beside it. */
export interface CheckReport {
  readonly text: string;
  /** Markdown; empty when there is nothing to add. */
  readonly summary: string;
  /** People read it, so a line of counts may follow; programs would stumble. */
  readonly isForPeople: boolean;
}

/** `folder` leads from the top of the repository to the folder that is checked. */
export function reportAs(format: CheckFormat, diagnostics: readonly Diagnostic[], folder: string): CheckReport {
  switch (format) {
    case 'json':
      return {text: formatJson(diagnostics), summary: '', isForPeople: false};
    case 'sarif':
      return {text: formatSarif(diagnostics, folder), summary: '', isForPeople: false};
    case 'junit':
      return {text: formatJunit(diagnostics), summary: '', isForPeople: false};
    case 'github': {
      const {annotations, summary} = formatGithub(diagnostics, folder);
      return {text: annotations, summary, isForPeople: true};
    }
    case 'text':
      return {text: diagnostics.length > 0 ? `${formatText(diagnostics)}\n` : '', summary: '', isForPeople: true};
  }
}
