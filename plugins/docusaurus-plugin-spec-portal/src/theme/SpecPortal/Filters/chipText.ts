import {translate} from '@docusaurus/Translate';
import type {Chip} from 'docusaurus-plugin-spec-portal/client';

/** A condition in words: `Status: Draft`, `Not Type: Platform`, `Without runbook`, `No such status: foo`. */
export function chipText({key, value, isNegated, facet, label, isUnknown}: Chip): string {
  if (isUnknown)
    return translate(
      {id: 'specPortal.filter.unknown', message: 'No such {facet}: {value}'},
      {facet: facet.toLowerCase(), value},
    );
  const text = testText(key, value) ?? `${facet}: ${label}`;
  return isNegated ? translate({id: 'specPortal.filter.not', message: 'Not {condition}'}, {condition: text}) : text;
}

function testText(key: Chip['key'], value: string): string | null {
  if (key === 'no') return translate({id: 'specPortal.filter.no', message: 'Without {name}'}, {name: value});
  if (key === 'has') return translate({id: 'specPortal.filter.has', message: 'With {name}'}, {name: value});
  if (key === 'since') return translate({id: 'specPortal.filter.since', message: 'Since {day}'}, {day: value});
  if (key === 'until') return translate({id: 'specPortal.filter.until', message: 'Until {day}'}, {day: value});
  if (key === 'older') return translate({id: 'specPortal.filter.older', message: 'Older than {age}'}, {age: value});
  return null;
}
