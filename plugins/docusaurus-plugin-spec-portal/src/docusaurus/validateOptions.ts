import type {OptionValidationContext} from '@docusaurus/types';
import {type PluginOptions, type ResolvedOptions, resolveOptions} from '../options.ts';

/** Docusaurus asks for the options here; wrong ones stop the start with a hint. */
export function validateOptions({
  options,
}: Pick<OptionValidationContext<PluginOptions | undefined, ResolvedOptions>, 'options'>): ResolvedOptions {
  return resolveOptions(options ?? {});
}
