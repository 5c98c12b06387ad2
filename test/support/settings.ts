import type {Settings} from '../../plugins/docusaurus-plugin-spec-portal/src/model/settings.ts';
import {type PluginOptions, resolveOptions} from '../../plugins/docusaurus-plugin-spec-portal/src/options.ts';

/** What the core gets when a site configures nothing. */
export const SETTINGS: Settings = resolveOptions();

export function settingsWith(options: PluginOptions): Settings {
  return resolveOptions(options);
}
