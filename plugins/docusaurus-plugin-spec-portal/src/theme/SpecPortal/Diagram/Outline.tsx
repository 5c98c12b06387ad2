import Translate, {translate} from '@docusaurus/Translate';
import type {DiagramOutline, DiagramView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly view: DiagramView;
}

/** A picture in words: the author's, then its boxes and arrows. Of a kind nobody reads, only how long it is. */
export default function Outline({view: {description, outline, lines}}: Props): ReactNode {
  return (
    <>
      {description !== null && <p>{description}</p>}
      {outline ? (
        <Words outline={outline} />
      ) : (
        <p className="specPortal-how">
          <Translate id="specPortal.diagram.lines" values={{lines}}>
            {'Not put into words here; its text has {lines} lines.'}
          </Translate>
        </p>
      )}
    </>
  );
}

function Words({outline: {nodes, edges}}: {readonly outline: DiagramOutline}): ReactNode {
  const boxes = nodes.filter(({isGroup}) => !isGroup).map(({label}) => label);
  const groups = nodes.filter(({isGroup}) => isGroup).map(({label}) => label);
  return (
    <>
      <p>
        {translate({id: 'specPortal.diagram.boxes', message: 'Shows: {names}.'}, {names: boxes.join(', ')})}
        {groups.length > 0 &&
          ` ${translate({id: 'specPortal.diagram.groups', message: 'Grouped in: {names}.'}, {names: groups.join(', ')})}`}
      </p>
      {edges.length > 0 && (
        <ol className="specPortal-diagramEdges">
          {edges.map(({from, to, label}, index) => (
            <li key={index}>
              {label === ''
                ? translate({id: 'specPortal.diagram.edge', message: '{from} to {to}'}, {from, to})
                : translate(
                    {id: 'specPortal.diagram.namedEdge', message: '{from} to {to}: {label}'},
                    {from, to, label},
                  )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
