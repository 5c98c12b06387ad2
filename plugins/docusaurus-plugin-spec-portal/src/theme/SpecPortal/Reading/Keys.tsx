import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly areOn: boolean;
}

/** The keys there are; those of one letter are marked as off until they are switched on. */
export default function Keys({areOn}: Props): ReactNode {
  return (
    <>
      <dl className="specPortal-keys">
        <Key keys={['Ctrl', 'K']}>
          <Translate id="specPortal.keys.search">Search</Translate>
        </Key>
        <Key keys={['Esc']}>
          <Translate id="specPortal.keys.escape">Close a preview or a dialog</Translate>
        </Key>
      </dl>
      <p className="specPortal-keysTitle">
        {areOn
          ? translate({id: 'specPortal.keys.on', message: 'Keys of one letter (on)'})
          : translate({id: 'specPortal.keys.off', message: 'Keys of one letter (off)'})}
      </p>
      <dl className="specPortal-keys">
        <Key keys={['n', 'j']}>
          <Translate id="specPortal.keys.next">Next requirement, step or row</Translate>
        </Key>
        <Key keys={['p', 'k']}>
          <Translate id="specPortal.keys.previous">The one before it</Translate>
        </Key>
        <Key keys={['/']}>
          <Translate id="specPortal.keys.search">Search</Translate>
        </Key>
        <Key keys={['?']}>
          <Translate id="specPortal.keys.help">This dialog</Translate>
        </Key>
      </dl>
    </>
  );
}

function Key({keys, children}: {readonly keys: readonly string[]; readonly children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
