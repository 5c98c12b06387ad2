import type {Diagram, DiagramFault} from '../../model/diagram.ts';
import type {Position} from '../../model/position.ts';

/** Where in the file a diagram's fault lies; the line of its fence when the drawing library does not say. */
export function faultPosition({position, indent}: Diagram, {line, column}: DiagramFault): Position {
  if (line === null) return position;
  return {...position, line: position.line + line, column: (column ?? 1) + indent};
}
