import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {createElement, lazy, type ReactElement, type ReactNode, Suspense, useId, useMemo} from 'react';
import {renderToPipeableStream, renderToString} from 'react-dom/server';
import {describe, expect, test, vi} from 'vitest';
import {atOnceOr} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/staticPages/renderAtOnce.ts';

/** The way Docusaurus renders: parts are waited for, the first error ends it. */
function inParts(app: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const whole = new PassThrough();
    const {pipe} = renderToPipeableStream(app, {
      onError: reject,
      onAllReady() {
        pipe(whole);
        text(whole).then(resolve, reject);
      },
    });
  });
}

const element = (type: Parameters<typeof createElement>[0], props: object | null, ...children: readonly ReactNode[]) =>
  createElement(type, props, ...children);

function Field(): ReactNode {
  const id = useId();
  const words = useMemo(() => ['a', ' & ', 'b'], []);
  return element('label', {htmlFor: id}, ...words, element('input', {id, defaultValue: '"<é>"', disabled: true}));
}

const PAGE = element(
  'main',
  {className: 'page', style: {'--width': 3}},
  element(Suspense, {fallback: 'wait'}, element(Field, null), element(Field, null)),
  // Of these React tells the browser before anything else, each in a way of its own.
  element('img', {src: '/a.png', alt: '', width: 1}),
  element('img', {src: '/b.png', srcSet: '/b2.png 2x', alt: '', fetchPriority: 'high'}),
  element('img', {src: '/c.png', alt: '', loading: 'lazy'}),
  element('link', {rel: 'stylesheet', href: '/a.css', precedence: 'default'}),
  element('link', {rel: 'preload', as: 'font', href: '/a.woff2', crossOrigin: ''}),
  element('style', {href: 'a', precedence: 'default'}, '.a{color:red}'),
  element('script', {async: true, src: '/a.js'}),
  element('title', null, 'Title'),
  element('meta', {name: 'a', content: 'b'}),
  element('p', {dangerouslySetInnerHTML: {__html: '<b>bold</b>'}}),
  ...Array.from({length: 400}, (_, at) => element('p', {key: at, 'data-at': at}, `Sentence ${at}`)),
);

describe('a page that is whole at once', () => {
  test('is rendered as by a stream, byte by byte, and by none', async () => {
    const expected = await inParts(PAGE);
    const asked = vi.fn(inParts);
    expect(await atOnceOr(asked, renderToString)(PAGE)).toBe(expected);
    expect(expected).toContain('Sentence 399');
    expect(asked).not.toHaveBeenCalled();
  });

  test('has no part that the browser has to put in its place, however long it is', async () => {
    const long = element(Suspense, {fallback: 'wait'}, 'x'.repeat(50_000));
    expect(await atOnceOr(inParts, renderToString)(long)).toBe(`<!--$-->${'x'.repeat(50_000)}<!--/$-->`);
  });
});

describe('the other way renders', () => {
  test('what loads a part first', async () => {
    const Late = lazy(async () => ({default: () => element('em', null, 'late')}));
    const html = await atOnceOr(inParts, renderToString)(element(Suspense, {fallback: 'wait'}, element(Late, null)));
    expect(html).toContain('<em>late</em>');
    expect(html).not.toContain('wait');
  });

  test.each([
    ['', (part: ReactElement) => part],
    [' in a part with a fallback', (part: ReactElement) => element(Suspense, {fallback: 'wait'}, part)],
  ])('what throws%s, and says of what', async (_where, around) => {
    function Broken(): ReactNode {
      throw new Error('This part is broken.');
    }
    await expect(atOnceOr(inParts, renderToString)(around(element(Broken, null)))).rejects.toThrow(
      'This part is broken.',
    );
  });
});
