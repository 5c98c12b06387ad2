import type {Artifact} from '../../../model/artifact.ts';
import {keysByPath, linksByTarget} from '../../resolve/indexes.ts';
import type {Rule} from '../rule.ts';

/** A reference to a document that another one has replaced, unless it speaks of the replacement itself. */
export const referenceToSuperseded: Rule = {
  code: 'reference-to-superseded',
  severity: 'warning',
  check: ({artifacts, links}) => {
    // Few documents are superseded, and of links there are many.
    const superseded = new Map(artifacts.filter(isSuperseded).map((artifact) => [artifact.key, newestOf(artifact)]));
    const old = new Set(
      artifacts
        .filter(({status, supersededBy}) => status?.stage === 'superseded' || supersededBy.length > 0)
        .map(({key}) => key),
    );
    const keyOf = keysByPath(artifacts);
    return linksByTarget(links)
      .getAll(superseded.keys())
      .flatMap(({from, to, type, basis, raw, position}) => {
        const newest = superseded.get(to.artifact);
        if (
          newest === undefined ||
          basis === 'derived' ||
          type === 'supersedes' ||
          type === 'superseded-by' ||
          type === 'amends' ||
          // Old documents may go on citing old documents.
          old.has(from.artifact)
        )
          return [];
        const replacement = newest === null ? null : (keyOf.get(newest) ?? newest);
        if (replacement === from.artifact) return [];
        return [
          {
            message: `\`${raw.replaceAll('`', '')}\` leads to ${to.artifact}, which is superseded${replacement ? ` by ${replacement}` : ''}.`,
            hint: replacement
              ? `Refer to ${replacement}, or say why the old one still counts.`
              : 'Refer to the document that replaced it.',
            position,
          },
        ];
      });
  },
};

/** Path of the document that replaced it as a whole; null when nobody says which. */
function newestOf({supersededBy}: Artifact): string | null {
  return supersededBy.find(({remark}) => remark === null)?.path ?? null;
}

/** What is superseded in part stays in force for the rest. */
function isSuperseded(artifact: Artifact): boolean {
  if (newestOf(artifact) !== null) return true;
  const {status, supersededBy} = artifact;
  return (
    status?.stage === 'superseded' && supersededBy.length === 0 && !/\bpart(?:ly|ially)?\b/i.test(status.written ?? '')
  );
}
