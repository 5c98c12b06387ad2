import {translate} from '@docusaurus/Translate';
import ChangeItem from '@theme/SpecPortal/Changes/ChangeItem';
import {changeWord} from '@theme/SpecPortal/Changes/changeWords';
import {type ChangeGroup, daysOf} from '@theme/SpecPortal/Changes/days';
import type {ChangeView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly changes: readonly ChangeView[];
}

/** More of one sort in one commit are folded. */
const SHOWN = 6;

/** Changes below a heading per day. */
export default function ChangeDays({changes}: Props): ReactNode {
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

function Group({group: {changes}}: {readonly group: ChangeGroup}): ReactNode {
  const items = changes.map((change) => <ChangeItem key={change.id} change={change} hasAnchor />);
  const [first] = changes;
  if (!first || changes.length <= SHOWN) return items;
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
