import type {HowFound, StatusView, SuspectView} from './pageParts.ts';

/** A status in files and on the command line, which have one language. On pages the theme has the words. */
export function statusText({label, stage, origin}: StatusView): string {
  const word = stage === 'unset' ? 'Not stated' : `${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
  switch (origin?.by) {
    case 'successor':
      return origin.written === null ? word : `${word} (written: ${origin.written})`;
    case 'folder':
      return `${word} (in ${origin.folder})`;
    case 'title':
      return `${word} (by its title)`;
    case undefined:
      return label === '' ? word : label;
  }
}

/** How a link was found, in words that end a sentence. */
export function howText({by, name = ''}: HowFound): string {
  switch (by) {
    case 'other-side':
      return 'named there';
    case 'task':
      return `named together by task ${name}`;
    case 'section':
      return `listed under ${name}`;
    case 'spec':
      return name === '' ? 'named by the spec' : `named by the spec under ${name}`;
    case 'front-matter':
      return 'named in the front matter';
    case 'requirement':
      return 'written in the requirement';
    case 'text':
      return 'written in the text';
    case 'item':
      return 'names it';
    case 'below':
      return 'stands below it';
  }
}

/** Why a trace has to be looked at again, in one sentence. */
export function suspectText({changed, runbooks}: SuspectView): string {
  const checks = runbooks.map(({artifact, verified}) => `${artifact} was last verified on ${verified}`).join(', ');
  return `Its words changed on ${changed}; ${checks}.`;
}
