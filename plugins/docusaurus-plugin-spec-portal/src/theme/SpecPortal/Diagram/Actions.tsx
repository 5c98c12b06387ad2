import Translate, {translate} from '@docusaurus/Translate';
import {fileDrawingConfig} from '@theme/SpecPortal/Diagram/useDrawingConfig';
import {drawDiagram, drawingFile, paintDrawing, saveFile} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useState} from 'react';

export interface Props {
  readonly source: string;
  readonly title: string;
  readonly isDrawn: boolean;
  readonly openFullScreen: () => void;
}

/** What can be done with a diagram. */
export default function Actions({source, title, isDrawn, openFullScreen}: Props): ReactNode {
  const [said, setSaid] = useState('');
  const attempt = (act: () => Promise<void>, done: string): void => {
    act().then(
      () => setSaid(done),
      () => setSaid(translate({id: 'specPortal.diagram.failed', message: 'This browser could not do it.'})),
    );
  };
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const file = drawingFile(await drawDiagram(source, fileDrawingConfig()));
    const content = kind === 'svg' ? new Blob([file], {type: 'image/svg+xml'}) : await paintDrawing(file);
    saveFile(`${fileName(title)}.${kind}`, content);
  };
  const saved = translate({id: 'specPortal.diagram.saved', message: 'Saved'});
  return (
    <div className="specPortal-diagramActions specPortal-live">
      {isDrawn && (
        <button type="button" className="specPortal-button" onClick={openFullScreen}>
          <Translate id="specPortal.diagram.full">Full screen</Translate>
          <span className="specPortal-hidden">: {title}</span>
        </button>
      )}
      <button
        type="button"
        className="specPortal-button"
        onClick={() =>
          attempt(
            () => navigator.clipboard.writeText(source),
            translate({id: 'specPortal.diagram.copied', message: 'Copied'}),
          )
        }
      >
        <Translate id="specPortal.diagram.copy">Copy source</Translate>
      </button>
      {isDrawn && (
        <>
          <button type="button" className="specPortal-button" onClick={() => attempt(() => save('svg'), saved)}>
            SVG
          </button>
          <button type="button" className="specPortal-button" onClick={() => attempt(() => save('png'), saved)}>
            PNG
          </button>
        </>
      )}
      <span role="status" className="specPortal-how">
        {said}
      </span>
    </div>
  );
}

function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return name.slice(0, 60) || 'diagram';
}
