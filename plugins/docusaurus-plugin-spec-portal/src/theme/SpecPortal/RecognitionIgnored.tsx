import Translate from '@docusaurus/Translate';
import type {RecognitionPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly groups: RecognitionPage['ignored'];
}

/** Markdown files that are no records, by the reason. */
export default function RecognitionIgnored({groups}: Props): ReactNode {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>
        <Translate id="specPortal.recognition.noRecords">Markdown files that are no records</Translate>
      </h2>
      {groups.map(({how, count, paths}) => (
        <details key={how}>
          <summary>
            {count}: {how.replaceAll('`', '')}
          </summary>
          <ul>
            {paths.map((path) => (
              <li key={path} className="specPortal-place">
                {path}
              </li>
            ))}
            {count > paths.length && (
              <li>
                <Translate id="specPortal.recognition.more" values={{count: count - paths.length}}>
                  {'and {count} more'}
                </Translate>
              </li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}
