import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useState} from 'react';

export interface Props {
  readonly shown: number;
  readonly total: number;
}

/** How many rows are left, told politely once the list has come to rest. */
export default function ResultCount({shown, total}: Props): ReactNode {
  const text =
    shown === total
      ? translate({id: 'specPortal.filter.all', message: '{total} in all'}, {total})
      : translate({id: 'specPortal.filter.some', message: '{shown} of {total}'}, {shown, total});
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="specPortal-count">
      <span aria-hidden="true">{text}</span>
      <span className="specPortal-hidden" role="status">
        {told}
      </span>
    </p>
  );
}
