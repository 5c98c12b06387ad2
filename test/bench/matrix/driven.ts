import type {Driven} from './measure.ts';

/** The matrix of a portal, narrowed to its gaps. */
export function matrixAt(origin: string): Driven {
  return {
    address: `${origin}/matrix/`,
    isReady: () => document.documentElement.dataset['hasHydrated'] === 'true',
    prepare: () => {
      const fold = document.querySelector<HTMLDetailsElement>('.specPortal-facetFold');
      if (fold) fold.open = true;
    },
    press: () => {
      const options = [...document.querySelectorAll<HTMLLabelElement>('.specPortal-option')];
      options.find(({textContent}) => /^Gap/.test(textContent))?.click();
    },
    outcome: '.specPortal-count > span',
  };
}

/** The specs of a portal, narrowed to drafts. */
export function specsAt(origin: string): Driven {
  return {
    ...matrixAt(origin),
    address: `${origin}/specs/`,
    press: () => {
      const options = [...document.querySelectorAll<HTMLLabelElement>('.specPortal-option')];
      options.find(({textContent}) => /^Draft/i.test(textContent))?.click();
    },
  };
}

/** The same words in a page that somebody wrote by hand. */
export function plainAt(origin: string): Driven {
  return {
    address: `${origin}/`,
    isReady: () => document.readyState !== 'loading',
    prepare: () => undefined,
    press: () => document.querySelector('button')?.click(),
    outcome: 'output',
  };
}
