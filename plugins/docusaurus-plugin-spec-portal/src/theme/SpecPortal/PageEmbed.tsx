import Translate, {translate} from '@docusaurus/Translate';
import DataScript from '@theme/SpecPortal/DataScript';
import Embed from '@theme/SpecPortal/Embed';
import Problems from '@theme/SpecPortal/Embed/Problems';
import {type DataState, type EmbedName, usePageEmbed, type WrittenEmbed} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

export interface Props {
  readonly name: EmbedName;
  /** Words between the brackets of the directive. */
  readonly label?: string;
  /** Its attributes as a JSON object of texts: an MDX attribute can hold no more than a text. */
  readonly attributes?: string;
}

/** `::requirements{spec=SPEC-001}` and the others in an ordinary page of the site. */
export default function PageEmbed({name, label = '', attributes = '{}'}: Props): ReactNode {
  const embed = useMemo<WrittenEmbed>(
    () => ({name, label, attributes: Object.entries(JSON.parse(attributes) as Record<string, string>)}),
    [name, label, attributes],
  );
  return <Written embed={embed} />;
}

function Written({embed}: {readonly embed: WrittenEmbed}): ReactNode {
  const page = usePageEmbed(embed);
  if (page.state !== 'ready') return <NotReady state={page} name={embed.name} />;
  const {data, script} = page;
  return (
    <div>
      {'see' in data ? <Written embed={withSpec(embed, data.see)} /> : <Embed embed={data} />}
      <DataScript script={script} />
    </div>
  );
}

function NotReady({
  state,
  name,
}: {
  readonly state: Exclude<DataState<unknown>, {readonly state: 'ready'}>;
  readonly name: EmbedName;
}): ReactNode {
  if (state.state === 'loading' || state.state === 'failed')
    return (
      <p className="specPortal-how" role="status">
        {state.state === 'failed' ? state.reason : <Translate id="specPortal.waiting.loading">Loading…</Translate>}
      </p>
    );
  return (
    <div>
      <Problems
        name={name}
        problems={[
          {
            message: translate({id: 'specPortal.embed.unknown', message: 'What it names is not in this portal.'}),
            hint: translate({
              id: 'specPortal.embed.unknownHint',
              message: 'Write the id of a document, or of one of its requirements.',
            }),
          },
        ]}
      />
      <DataScript script={state.script} />
    </div>
  );
}

const SPEC_KEYS = ['spec', 'specs'];

/** The same directive with the name its spec is known by. */
function withSpec(embed: WrittenEmbed, spec: string): WrittenEmbed {
  if (embed.name === 'trace') return {...embed, label: `${spec}/${itemOf(embed)}`, attributes: []};
  const others = embed.attributes.filter(([key]) => !SPEC_KEYS.includes(key.toLowerCase()));
  return {...embed, label: '', attributes: [['spec', spec], ...others]};
}

/** `FR-005` of `012/FR-005`. */
function itemOf({label, attributes}: WrittenEmbed): string {
  const id = label === '' ? (attributes.find(([key]) => key.toLowerCase() === 'id')?.[1] ?? '') : label;
  return id.split('/').slice(1).join('/');
}
