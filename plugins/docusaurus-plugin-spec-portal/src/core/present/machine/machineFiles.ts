import type {SourceFile} from '../../../model/source.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Addresses} from '../portal.ts';
import {createViews} from '../views.ts';
import {llmsTxt, type SiteWords} from './llmsTxt.ts';
import {traceBlock} from './traceBlock.ts';

/** A file for programs that read the portal: where it is served, and its text. */
export interface MachineFile {
  /** Site path with base URL. */
  readonly href: string;
  readonly text: string;
}

/** The Markdown of every document with what the portal knows of it, and the list of them all for language models. */
export function machineFiles(
  trace: Trace,
  sources: readonly Pick<SourceFile, 'path' | 'text'>[],
  addresses: Addresses,
  site: SiteWords,
): readonly MachineFile[] {
  const views = createViews({trace, addresses});
  const texts = new Map(sources.map(({path, text}) => [path, text]));
  const twins = trace.files.flatMap((file): readonly MachineFile[] => {
    const artifact = views.artifact(file.artifact);
    const text = texts.get(file.facts.path);
    if (!artifact || text === undefined) return [];
    const body = `${text.trimEnd()}\n\n${traceBlock(artifact, file.facts.path, views, addresses, site.origin)}`;
    return [{href: addresses.markdown(artifact.key, file.facts.path), text: body}];
  });
  return [{href: addresses.llms, text: llmsTxt(trace, views, addresses, site)}, ...twins];
}
