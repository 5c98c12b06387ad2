import {extractAllSourceCodeFileTranslations} from '@docusaurus/babel';
import {globSync} from 'tinyglobby';

const SOURCE = 'plugins/docusaurus-plugin-spec-portal/src';

/** A message of the theme and the file it stands in. */
export interface ThemeMessage {
  readonly id: string;
  readonly message: string;
  readonly path: string;
}

export interface ThemeMessages {
  readonly messages: readonly ThemeMessage[];
  /** What could not be read before the program runs: an id or a message put together from parts. */
  readonly warnings: readonly string[];
}

/** Everything `docusaurus write-translations` finds in the parts that run in the browser, by the same extractor. */
export async function themeMessages(): Promise<ThemeMessages> {
  const paths = globSync([`${SOURCE}/{theme,client}/**/*.{ts,tsx}`], {ignore: ['**/*.d.ts']});
  const files = await extractAllSourceCodeFileTranslations(paths, {presets: ['@docusaurus/babel/preset']});
  return {
    messages: files.flatMap(({sourceCodeFilePath: path, translations}) =>
      Object.entries(translations).map(([id, {message}]) => ({id, message, path})),
    ),
    warnings: files.flatMap(({warnings}) => warnings),
  };
}
