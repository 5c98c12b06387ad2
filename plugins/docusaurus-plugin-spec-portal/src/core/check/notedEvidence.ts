import type {Evidence} from '../../model/evidence.ts';
import type {Memory} from '../memory/memory.ts';

/** Evidence of which each part counts as asked when a rule looks at it. */
export function notedEvidence(evidence: Evidence, memory: Memory): Evidence {
  const today = memory.read('evidence: today', (_all: 'all') => evidence.today);
  const history = memory.read('evidence: history', (_all: 'all') => evidence.history);
  const diagrams = memory.read('evidence: diagrams', (_all: 'all') => evidence.diagrams);
  const skipped = memory.read('evidence: skipped', (_all: 'all') => evidence.skipped);
  const pictures = memory.read('evidence: pictures', (_all: 'all') => evidence.pictures);
  return {
    get today() {
      return today('all');
    },
    get history() {
      return history('all');
    },
    get diagrams() {
      return diagrams('all');
    },
    get skipped() {
      return skipped('all');
    },
    get pictures() {
      return pictures('all');
    },
  };
}
