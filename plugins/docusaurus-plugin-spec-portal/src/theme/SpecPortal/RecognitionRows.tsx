import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import RecognitionDetails from '@theme/SpecPortal/RecognitionDetails';
import type {RecognitionRow} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode, useId, useState} from 'react';

export interface Props {
  readonly row: RecognitionRow;
}

/** One file: a row of counts, and below it a row of details while the reader wants them. */
function RecognitionRows({row: {path, href, understood, guessed, ignored, headings}}: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr>
        <th scope="row">
          <PortalLink href={href}>{path}</PortalLink>
        </th>
        <td className="specPortal-number">{understood}</td>
        <td className="specPortal-number">{guessed}</td>
        <td className="specPortal-number">{ignored}</td>
        <td className="specPortal-number">
          <Translate id="specPortal.progress" values={{done: headings.recognised, total: headings.total}}>
            {'{done} of {total}'}
          </Translate>
        </td>
        <td>
          <button
            type="button"
            className="specPortal-live specPortal-button"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={translate({id: 'specPortal.recognition.detailsOf', message: 'Details of {path}'}, {path})}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Translate id="specPortal.recognition.details">Details</Translate>
          </button>
        </td>
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td colSpan={COLUMNS}>{isOpen && <RecognitionDetails href={href} />}</td>
      </tr>
    </>
  );
}

const COLUMNS = 6;

export default memo(RecognitionRows);
