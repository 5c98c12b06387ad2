import {useColorMode, useThemeConfig} from '@docusaurus/theme-common';
import type {DrawingConfig} from 'docusaurus-plugin-spec-portal/client';
import {useMemo} from 'react';

interface SiteConfig {
  readonly theme?: {readonly light?: string; readonly dark?: string};
  readonly options?: DrawingConfig;
}

/** The site's own way to draw, for the colours it has now; and for paper, which is white, where that differs. */
export function useDrawingConfig(): {readonly config: DrawingConfig; readonly printConfig: DrawingConfig | null} {
  const {colorMode} = useColorMode();
  const {theme, options} = siteConfigOf(useThemeConfig());
  const light = theme?.light ?? 'default';
  const dark = theme?.dark ?? 'dark';
  return useMemo(() => {
    const forPaper = {...options, theme: light};
    return colorMode === 'dark'
      ? {config: {...options, theme: dark}, printConfig: forPaper}
      : {config: forPaper, printConfig: null};
  }, [options, colorMode, light, dark]);
}

/** For files: pure SVG, since HTML inside a drawing is shown by browsers only. */
export function fileDrawingConfig(): DrawingConfig {
  return {theme: 'neutral', htmlLabels: false, flowchart: {htmlLabels: false}, layout: 'dagre', look: 'classic'};
}

/** The Mermaid theme puts its options there; a site without it has none. */
function siteConfigOf(themeConfig: object): SiteConfig {
  return 'mermaid' in themeConfig && typeof themeConfig.mermaid === 'object' && themeConfig.mermaid !== null
    ? themeConfig.mermaid
    : {};
}
