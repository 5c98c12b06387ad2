import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import Head from '@docusaurus/Head';
import {usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly title: string;
}

/** On paper each page says which document it belongs to, and which state of it. Browsers without margin boxes print none. */
export default function PrintFoot({title}: Props): ReactNode {
  const {build, today} = usePortal().summary;
  // Docusaurus writes no styles into the head of a static page, and each `Head` there goes through all that came before.
  if (!ExecutionEnvironment.canUseDOM) return null;
  const state = build ? `${build.id} · ${build.date}` : today;
  const css = `@page{@bottom-left{content:"${cssText(title)}"}@bottom-center{content:"${cssText(state)}"}@bottom-right{content:counter(page) " / " counter(pages)}}`;
  return (
    <Head>
      <style>{css}</style>
    </Head>
  );
}

/** Text as it may stand between quotes in a style sheet: everything but plain letters by its code point. */
function cssText(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,:;·/()-]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `);
}
