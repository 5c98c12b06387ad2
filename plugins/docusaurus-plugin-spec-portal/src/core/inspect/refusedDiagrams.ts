import type {FileProblem} from '../../model/file.ts';
import {refusedParts} from '../extract/diagram/refusedParts.ts';
import {isMermaid} from '../extract/diagrams.ts';
import {nodesOf} from '../text/walk.ts';
import type {Inspector} from './inspectedText.ts';

/** Lines of a diagram that would change how safely it is drawn, or run something. They are left out of the picture. */
export const refusedDiagrams: Inspector = ({path, tree}) => {
  const found: FileProblem[] = [];
  for (const node of nodesOf(tree, 'code').filter(isMermaid)) {
    for (const {line, message} of refusedParts(node.value))
      found.push({
        code: 'refused-diagram',
        message,
        hint: 'Remove it. Themes, titles, descriptions and links to `https:` are drawn.',
        position: {path, line: (node.position?.start.line ?? 1) + 1 + line, column: 1},
      });
  }
  return found;
};
