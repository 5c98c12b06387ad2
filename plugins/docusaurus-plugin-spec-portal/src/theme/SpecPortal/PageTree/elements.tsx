import {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import CodeBlock from '@theme/CodeBlock';
import MDXComponents from '@theme/MDXComponents';
import ClarificationMarker from '@theme/SpecPortal/ClarificationMarker';
import Diagram from '@theme/SpecPortal/Diagram';
import Island from '@theme/SpecPortal/Island';
import PageTree from '@theme/SpecPortal/PageTree';
import type {ElementProps} from '@theme/SpecPortal/PageTree/ownElements';
import {textOf, toReactProps} from '@theme/SpecPortal/PageTree/reactProps';
import {Step} from '@theme/SpecPortal/PageTree/runbook';
import {siteElement} from '@theme/SpecPortal/PageTree/siteElement';
import {toReact} from '@theme/SpecPortal/PageTree/toReact';
import Reference from '@theme/SpecPortal/Reference';
import RequirementTable from '@theme/SpecPortal/RequirementTable';
import RequirementRow from '@theme/SpecPortal/RequirementTable/Row';
import Scenario from '@theme/SpecPortal/Scenario';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import {useAsset, useDiagram, useItem, useScenario, useSlot} from 'docusaurus-plugin-spec-portal/client';
import {createElement, type ReactNode} from 'react';

export function Ref({props, nodes}: ElementProps): ReactNode {
  const slot = useSlot(Number(props['slot']));
  const written = <PageTree nodes={nodes} />;
  return slot ? <Reference slot={slot}>{written}</Reference> : written;
}

export function Items({props, nodes}: ElementProps): ReactNode {
  const anchors = nodes.flatMap((node) =>
    typeof node !== 'string' && node[0] === 'Item' ? [String(node[1]?.['anchor'])] : [],
  );
  return (
    <RequirementTable label={String(props['label'] ?? '')} anchors={anchors}>
      <PageTree nodes={nodes} />
    </RequirementTable>
  );
}

export function Item({props, nodes}: ElementProps): ReactNode {
  const item = useItem(String(props['anchor']));
  return (
    item && (
      <RequirementRow item={item}>
        <PageTree nodes={nodes} />
      </RequirementRow>
    )
  );
}

export function Marker({props, nodes}: ElementProps): ReactNode {
  return (
    <ClarificationMarker anchor={String(props['anchor'])}>
      <PageTree nodes={nodes} />
    </ClarificationMarker>
  );
}

export function Mermaid({props, nodes}: ElementProps): ReactNode {
  const diagram = {source: textOf(nodes), view: useDiagram(Number(props['index']))};
  return (
    <Island name="diagram" props={diagram}>
      <Diagram {...diagram} />
    </Island>
  );
}

export function Code({props, nodes}: ElementProps): ReactNode {
  const block = {
    language: String(props['lang'] ?? '') || 'text',
    metastring: String(props['meta'] ?? ''),
    children: textOf(nodes),
  };
  return (
    <Island name="code" props={block}>
      <CodeBlock {...block} />
    </Island>
  );
}

export function Alert({props, nodes}: ElementProps): ReactNode {
  const title = props['title'];
  return (
    <Admonition type={String(props['type'] ?? 'note')} {...(title !== undefined && {title: String(title)})}>
      <PageTree nodes={nodes} />
    </Admonition>
  );
}

export function Image({props}: ElementProps): ReactNode {
  const src = useAsset(String(props['path']));
  const alt = String(props['alt'] ?? '');
  if (src === null) return <span className="specPortal-unresolvedText">{alt || String(props['path'])}</span>;
  return (
    <MDXComponents.img src={src} alt={alt} {...(props['title'] !== undefined && {title: String(props['title'])})} />
  );
}

export function Table({props, nodes}: ElementProps): ReactNode {
  return (
    <ScrollRegion label={translate({id: 'specPortal.table', message: 'Table'})}>
      <table {...toReactProps(props)}>
        <PageTree nodes={nodes} />
      </table>
    </ScrollRegion>
  );
}

/** A task has a mark and a word: nothing on a page can be ticked. */
export function ListItem({props: {task, step, ...props}, nodes}: ElementProps): ReactNode {
  const scenario = useScenario(String(props['id'] ?? ''));
  if (scenario !== null) return <Scenario name={scenario} props={props} nodes={nodes} />;
  if (step !== undefined) return <Step number={Number(step)} props={props} nodes={nodes} />;
  if (task === undefined) return createElement(siteElement('li', nodes), toReactProps(props), ...toReact(nodes));
  const isDone = task === 'done';
  const word = isDone
    ? translate({id: 'specPortal.task.done', message: 'Done:'})
    : translate({id: 'specPortal.task.open', message: 'Not done:'});
  return (
    <li {...toReactProps(props)} className="specPortal-task">
      <span className="specPortal-box" aria-hidden="true">
        {isDone ? '✓' : '○'}
      </span>
      <span className="specPortal-hidden">{word} </span>
      <PageTree nodes={nodes} />
    </li>
  );
}

/** The page's title is its only first-level heading; those of a document stand below it. */
export function Heading({props, nodes}: ElementProps): ReactNode {
  return (
    <h2 {...toReactProps(props)} className="specPortal-h1">
      <PageTree nodes={nodes} />
    </h2>
  );
}
