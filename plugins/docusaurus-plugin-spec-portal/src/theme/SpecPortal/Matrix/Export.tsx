import Translate, {translate} from '@docusaurus/Translate';
import {exportMatrix, type MatrixEntry, usePortal} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useState} from 'react';

export interface Props {
  readonly entries: readonly MatrixEntry[];
  /** The filter in words, for the file's name and first lines. */
  readonly words: string;
}

/** The rows that are shown as a file for a spreadsheet. */
export default function Export({entries, words}: Props): ReactNode {
  const {dataPath, version} = usePortal().summary;
  const [failure, setFailure] = useState<string | null>(null);
  const save = (): void => {
    setFailure(null);
    const rows = entries.map(({index}) => index);
    exportMatrix(`${dataPath}matrix.json?v=${version}`, {rows, filter: words}).catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <>
      <button type="button" className="specPortal-button specPortal-live" onClick={save}>
        <Translate id="specPortal.matrix.export" values={{count: entries.length}}>
          {'Export CSV ({count} rows)'}
        </Translate>
      </button>
      <span role="status" className="specPortal-copyOutcome">
        {failure !== null &&
          translate(
            {id: 'specPortal.matrix.exportFailed', message: 'The rows could not be fetched: {reason}'},
            {reason: failure},
          )}
      </span>
    </>
  );
}
