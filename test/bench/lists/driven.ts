import type {Driven} from './measure.ts';

/** The matrix of a portal, narrowed to its gaps. */
export function matrixAt(origin: string): Driven {
  return listAt(`${origin}/matrix/`, 'Gap');
}

/** The specs of a portal, narrowed to drafts. */
export function specsAt(origin: string): Driven {
  return listAt(`${origin}/specs/`, 'Draft');
}

function listAt(address: string, choice: string): Driven {
  return {
    address,
    isReady: 'document.documentElement.dataset.hasHydrated === "true"',
    prepare: 'document.querySelector(".specPortal-facetFold")?.setAttribute("open", "")',
    press: `[...document.querySelectorAll('.specPortal-option')].find(({textContent}) => textContent.startsWith(${JSON.stringify(choice)}))?.click()`,
    field: '.specPortal-filterText input',
    outcome: '.specPortal-count > span',
    grow: 'document.querySelector(".specPortal-growing button")?.click()',
  };
}

/** The same words in a page that somebody wrote by hand. */
export function plainAt(origin: string): Driven {
  return {
    address: `${origin}/`,
    isReady: 'document.readyState !== "loading"',
    prepare: '',
    press: 'document.querySelector("button")?.click()',
    field: 'input',
    outcome: 'output',
    grow: '',
  };
}
