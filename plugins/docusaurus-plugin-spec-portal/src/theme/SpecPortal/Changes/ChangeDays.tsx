import {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import ChangeItem from '@theme/SpecPortal/Changes/ChangeItem';
import CommitLine from '@theme/SpecPortal/Changes/CommitLine';
import {changeWord} from '@theme/SpecPortal/Changes/changeWords';
import {type ChangeGroup, daysOf} from '@theme/SpecPortal/Changes/days';
import type {ChangeView} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly changes: readonly ChangeView[];
}

/** Changes below a heading per day. */
function ChangeDays({changes}: Props): ReactNode {
  return daysOf(changes).map(({date, groups}) => (
    <section key={date} aria-labelledby={`day-${date}`} className="specPortal-day">
      <h2 id={`day-${date}`}>
        <time dateTime={date}>{date}</time>
      </h2>
      <ul className="specPortal-changes">
        {groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </ul>
    </section>
  ));
}

/** An import of a hundred documents is one thing that happened. */
const SHOWN = 6;

function Group({group: {of, changes}}: {readonly group: ChangeGroup}): ReactNode {
  const [first] = changes;
  if (!first) return null;
  if (of === 'document' && changes.length > 1) return <OfDocument first={first} changes={changes} />;
  const items = changes.map((change) => <ChangeItem key={change.id} change={change} hasAnchor />);
  if (changes.length <= SHOWN) return items;
  return (
    <li>
      <details>
        <summary>
          {translate(
            {id: 'specPortal.change.many', message: '{what}: {count} in one commit by {author}'},
            {what: changeWord(first.kind), count: changes.length, author: first.commit.author},
          )}
        </summary>
        <ul className="specPortal-changes">{items}</ul>
      </details>
    </li>
  );
}

function OfDocument({
  first,
  changes,
}: {
  readonly first: ChangeView;
  readonly changes: readonly ChangeView[];
}): ReactNode {
  const {artifact, title, commit} = first;
  return (
    <li className="specPortal-changeGroup">
      <p>{artifact === null ? title : <ArtifactLink artifact={artifact} withKey />}</p>
      <CommitLine commit={commit} />
      <ul className="specPortal-changes">
        {changes.map((change) => (
          <ChangeItem key={change.id} change={change} isInDocument hasCommit={false} hasAnchor />
        ))}
      </ul>
    </li>
  );
}

export default memo(ChangeDays);
