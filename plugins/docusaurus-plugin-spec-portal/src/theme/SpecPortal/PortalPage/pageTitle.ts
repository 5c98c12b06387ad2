import {translate} from '@docusaurus/Translate';
import {facetTitle} from '@theme/SpecPortal/facetWords';
import type {PageData} from 'docusaurus-plugin-spec-portal/client';

/** What the tab of a page says, where the page is about no document of its own. */
export function pageTitle(data: PageData): string {
  switch (data.view) {
    case 'home':
      return translate({id: 'specPortal.home.title', message: 'Home'});
    case 'browser':
      return translate({id: 'specPortal.browser.title', message: 'Specs'});
    case 'facet':
      return facetTitle(data);
    case 'decisions':
      return translate({id: 'specPortal.decisions.title', message: 'Decisions'});
    case 'runbooks':
      return translate({id: 'specPortal.runbooks.title', message: 'Runbooks'});
    case 'trace-index':
      return translate({id: 'specPortal.traceIndex.title', message: 'Trace'});
    case 'trace':
      return translate({id: 'specPortal.trace.title', message: 'Trace of {title}'}, {title: data.spec.title});
    case 'matrix':
      return translate({id: 'specPortal.matrix.title', message: 'Matrix'});
    case 'coverage':
      return translate({id: 'specPortal.coveragePage.title', message: 'Coverage'});
    case 'clarifications':
      return translate({id: 'specPortal.questions.title', message: 'Questions'});
    case 'changes':
      return translate({id: 'specPortal.changes.title', message: 'Changes'});
    case 'problems':
      return translate({id: 'specPortal.problems.title', message: 'Problems'});
    case 'recognition':
      return translate({id: 'specPortal.recognition.title', message: 'Recognition'});
    case 'diagrams':
      return translate({id: 'specPortal.diagrams.title', message: 'Diagrams'});
    case 'map':
      return translate({id: 'specPortal.map.title', message: 'Map'});
    case 'ids':
      return translate({id: 'specPortal.ids.title', message: 'A to Z'});
    case 'search':
      return translate({id: 'specPortal.searchPage.title', message: 'Search'});
    case 'go':
      return translate({id: 'specPortal.go.title', message: 'Go to an id'});
    case 'alert':
      return data.name;
    case 'artifact':
      return data.title;
    case 'runbook':
      return data.document.title;
  }
}
