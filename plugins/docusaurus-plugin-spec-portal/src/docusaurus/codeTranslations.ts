import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

/** Languages the package speaks beside English, each a file in `locales`. */
const LANGUAGES = ['de'] as const;

/** The theme's messages by id, in the language of a locale (`de`, `de-AT`); empty where the package does not speak it. */
export async function codeTranslations(locale: string): Promise<Record<string, string>> {
  const language = LANGUAGES.find((each) => each === locale.toLowerCase().split('-')[0]);
  if (language === undefined) return {};
  const file = fileURLToPath(new URL(`../../locales/${language}.json`, import.meta.url));
  return JSON.parse(await readFile(file, 'utf8'));
}
