import {faultPosition} from '../faultPosition.ts';
import type {Rule} from '../rule.ts';

/** A diagram of which readers get the text and no picture. */
export const brokenDiagram: Rule = {
  code: 'broken-diagram',
  severity: 'error',
  check: ({files}, {diagrams}) =>
    diagrams === null
      ? []
      : files.flatMap(({facts}) =>
          facts.diagrams.flatMap((diagram) => {
            const fault = diagrams.get(diagram.source);
            return fault
              ? [
                  {
                    message: `This diagram cannot be drawn: ${fault.message}.`,
                    hint: 'Correct the line; until then the page shows the text of the diagram.',
                    position: faultPosition(diagram, fault),
                  },
                ]
              : [];
          }),
        ),
};
