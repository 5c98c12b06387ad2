import Translate, {translate} from '@docusaurus/Translate';
import Empty from '@theme/SpecPortal/Empty';
import {chipText} from '@theme/SpecPortal/Filters/chipText';
import type {Filters} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props<Row> {
  readonly filters: Filters<Row>;
}

/** Said when filters leave nothing of a list that has something: each condition, and what is left without it. */
export default function NoneLeft<Row>({
  filters: {shown, total, chips, text, remove, setText, clear},
}: Props<Row>): ReactNode {
  if (shown.length > 0 || total === 0) return null;
  return (
    <Empty>
      <p>
        <Translate id="specPortal.noneLeft">Nothing here fits all the filters.</Translate>
      </p>
      <ul className="specPortal-plainList">
        {chips.map((chip) => (
          <li key={`${chip.key} ${chip.isNegated} ${chip.value}`}>
            <button type="button" className="specPortal-button" onClick={() => remove(chip)}>
              {translate(
                {id: 'specPortal.noneLeft.without', message: 'Without “{condition}”: {count}'},
                {condition: chipText(chip), count: chip.countWithout()},
              )}
            </button>
          </li>
        ))}
        {text !== '' && (
          <li>
            <button type="button" className="specPortal-button" onClick={() => setText('')}>
              {translate({id: 'specPortal.noneLeft.text', message: 'Without the words “{text}”'}, {text})}
            </button>
          </li>
        )}
      </ul>
      <button type="button" className="specPortal-button" onClick={clear}>
        <Translate id="specPortal.filter.clear">Clear all filters</Translate>
      </button>
    </Empty>
  );
}
