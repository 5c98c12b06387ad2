import type {Artifact} from '../../../model/artifact.ts';
import type {CoverageStatus} from '../../../model/coverage.ts';
import type {Item} from '../../../model/item.ts';
import type {Link} from '../../../model/link.ts';
import {isTraced} from '../../resolve/coverage.ts';
import {howText, statusText} from '../plainWords.ts';
import type {Addresses} from '../portal.ts';
import {countOf, howFound, isOwn, type Views} from '../views.ts';
import {markdownLink, markdownText} from './markdownText.ts';

const STATES: Readonly<Record<CoverageStatus, string>> = {
  covered: 'traced',
  inherited: 'traced through its spec',
  uncovered: 'gap',
  waived: 'accepted gap',
};

/** What the portal knows of one file, in Markdown, to stand below the text of the file. */
export function traceBlock(
  artifact: Artifact,
  path: string,
  views: Views,
  addresses: Addresses,
  origin: string,
): string {
  const {key, kind} = artifact;
  const {status} = views.ref(key);
  const isMain = path === artifact.path;
  const items = views.itemsOf(key).filter(({position}) => position.path === path);
  return `${[
    '---',
    '',
    '## Trace',
    '',
    `Added by the portal. The text above is \`${path}\` as it is.`,
    '',
    `- Document: ${markdownText(key)}, ${kind}, ${markdownText(statusText(status).toLowerCase())}`,
    `- Page: ${origin}${addresses.file(key, path)}`,
    ...(isMain ? supersessions(artifact, views, origin) : []),
    ...(isMain ? behindAll(key, views) : []),
    ...items.filter(isTraced).map((item) => itemLine(item, views)),
    ...questions(items),
    ...(isMain ? citing(key, views, addresses, origin) : []),
  ].join('\n')}\n`;
}

function supersessions({supersedes, supersededBy}: Artifact, views: Views, origin: string): readonly string[] {
  const names = (sides: Artifact['supersedes']): string =>
    views
      .supersessions(sides)
      .map(
        ({artifact, derived, remark}) =>
          `${markdownLink(`${artifact.key} ${artifact.title}`, origin + artifact.href)}${remark ? ` (${markdownText(remark)})` : ''}${derived ? ' (said by the other document)' : ''}`,
      )
      .join(', ');
  return [
    ...(supersededBy.length > 0 ? [`- Superseded by: ${names(supersededBy)}`] : []),
    ...(supersedes.length > 0 ? [`- Supersedes: ${names(supersedes)}`] : []),
  ];
}

/** What the spec itself names stands behind every requirement; it is said once. */
function behindAll(key: string, views: Views): readonly string[] {
  const {decisions, runbooks} = views.inherited(key);
  const all = [...decisions, ...runbooks];
  return all.length > 0 ? [`- Behind every requirement: ${all.map(behindWords).join('; ')}`] : [];
}

/** `- FR-005, must, traced: ADR-0012 (written in the requirement); etcd-restore (listed under Runbooks)`. */
function itemLine(item: Item, views: Views): string {
  const coverage = views.coverage(item.id);
  const name = item.localId ?? item.title ?? item.anchor;
  const behind = [...(coverage?.decisions ?? []), ...(coverage?.runbooks ?? [])].filter(isOwn).map(behindWords);
  const facts = [name, ...(item.level ? [item.level] : []), coverage ? STATES[coverage.status] : 'not traced'];
  return `- ${facts.map(markdownText).join(', ')}${behind.length > 0 ? `: ${behind.join('; ')}` : ''}`;
}

function behindWords(link: Link): string {
  return markdownText(`${link.to.artifact} (${howText(howFound(link))})`);
}

function questions(items: readonly Item[]): readonly string[] {
  return items
    .filter(({kind, state}) => kind === 'clarification' && state === 'open')
    .map(({text, position}) => `- Open question, line ${position.line}: ${markdownText(text)}`);
}

function citing(key: string, views: Views, addresses: Addresses, origin: string): readonly string[] {
  const keys = [...new Set(views.linksTo(key).map(({from}) => from.artifact))];
  if (keys.length === 0) return [];
  const names = keys.flatMap((from) => {
    const artifact = views.artifact(from);
    return artifact ? [markdownLink(from, origin + addresses.markdown(from, artifact.path))] : [];
  });
  return [`- Referred to by ${countOf(keys.length, 'document')}: ${names.join(', ')}`];
}
