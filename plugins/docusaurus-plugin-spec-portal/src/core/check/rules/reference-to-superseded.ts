import type {Rule} from '../rule.ts';

/** A reference to a document that another one has replaced, unless it speaks of the replacement itself. */
export const referenceToSuperseded: Rule = {
  code: 'reference-to-superseded',
  severity: 'warning',
  check: ({artifacts, links}) => {
    const byKey = new Map(artifacts.map((artifact) => [artifact.key, artifact]));
    const keyOf = new Map(artifacts.map(({path, key}) => [path, key]));
    const replacementOf = new Map(
      artifacts.map(({key, supersededBy}) => [key, supersededBy.find(({remark}) => remark === null)]),
    );
    return links.flatMap(({from, to, type, basis, raw, position}) => {
      const target = byKey.get(to.artifact);
      const source = byKey.get(from.artifact);
      if (
        !target ||
        target === source ||
        basis === 'derived' ||
        type === 'supersedes' ||
        type === 'superseded-by' ||
        type === 'amends'
      )
        return [];
      const newest = replacementOf.get(target.key);
      // What is superseded in part stays in force for the rest.
      const isPartial = target.supersededBy.length > 0 || /\bpart(?:ly|ially)?\b/i.test(target.status?.written ?? '');
      if (!newest && (isPartial || target.status?.stage !== 'superseded')) return [];
      // Old documents may go on citing old documents.
      if (source?.status?.stage === 'superseded' || (source?.supersededBy.length ?? 0) > 0) return [];
      const replacement = newest ? (keyOf.get(newest.path) ?? newest.path) : null;
      if (replacement === from.artifact) return [];
      return [
        {
          message: `\`${raw.replaceAll('`', '')}\` leads to ${target.key}, which is superseded${replacement ? ` by ${replacement}` : ''}.`,
          hint: replacement
            ? `Refer to ${replacement}, or say why the old one still counts.`
            : 'Refer to the document that replaced it.',
          position,
        },
      ];
    });
  },
};
