import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {codeTranslations} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/codeTranslations.ts';
import {themeMessages} from '../../support/themeMessages.ts';

const LOCALES = 'plugins/docusaurus-plugin-spec-portal/locales';
const {messages, warnings} = await themeMessages();
const english = new Map(messages.map(({id, message}) => [id, message]));

describe('messages of the theme', () => {
  test('are all found before the program runs', () => {
    expect(warnings).toEqual([]);
    expect(english.size).toBeGreaterThan(500);
  });

  test('belong to the portal', () => {
    expect(messages.filter(({id}) => !/^specPortal(?:\.[a-z][A-Za-z0-9]*)+$/.test(id))).toEqual([]);
  });

  test('have one text per id', () => {
    expect(messages.filter(({id, message}) => english.get(id) !== message)).toEqual([]);
  });
});

describe.each(readdirSync(LOCALES).map((name) => name.replace(/\.json$/, '')))('%s', (language) => {
  const translated: Record<string, string> = JSON.parse(readFileSync(`${LOCALES}/${language}.json`, 'utf8'));

  test('has every message and no other', () => {
    expect(Object.keys(translated)).toEqual([...english.keys()].toSorted());
  });

  test('keeps the places of values', () => {
    const places = (text = '') => [...new Set(text.match(/\{\w+\}/g))].toSorted();
    expect(
      Object.keys(translated).filter((id) => `${places(translated[id])}` !== `${places(english.get(id))}`),
    ).toEqual([]);
  });

  test('keeps the number of plural forms', () => {
    const forms = (text = '') => text.split('|').length;
    expect(Object.keys(translated).filter((id) => forms(translated[id]) !== forms(english.get(id)))).toEqual([]);
  });
});

test.each([
  ['de', true],
  ['de-AT', true],
  ['DE-ch', true],
  ['en', false],
  ['den', false],
  ['../de', false],
])('locale %s is spoken: %s', async (locale, isSpoken) => {
  expect(Object.keys(await codeTranslations(locale)).length > 0).toBe(isSpoken);
});
