import Translate, {translate} from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import {kindWord} from '@theme/SpecPortal/words';
import type {HomePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly missing: HomePage['missing'];
}

/** Kinds of document the portal could hold and does not, each with a first file to copy. */
export default function Missing({missing}: Props): ReactNode {
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="portal-missing">
      <h2 id="portal-missing">
        <Translate id="specPortal.home.missing">What could be added</Translate>
      </h2>
      {missing.map(({kind, path, text}) => (
        <details key={kind}>
          <summary>
            {translate(
              {id: 'specPortal.home.missingKind', message: '{kind}: none was found. A first one'},
              {kind: kindWord(kind)},
            )}
          </summary>
          <CodeBlock language="markdown" title={path}>
            {text}
          </CodeBlock>
        </details>
      ))}
    </section>
  );
}
