import type {Trace} from '../../model/trace.ts';
import type {Memory} from '../memory/memory.ts';

/** A trace whose lists count as asked when somebody looks at them: who looks at links only need not look again when words change. */
export function notedTrace(trace: Trace, who: string, memory: Memory): Trace {
  const artifacts = memory.read(`${who}: artifacts`, (_all: 'all') => trace.artifacts);
  const items = memory.read(`${who}: items`, (_all: 'all') => trace.items);
  const links = memory.read(`${who}: links`, (_all: 'all') => trace.links);
  const unresolved = memory.read(`${who}: unresolved`, (_all: 'all') => trace.unresolved);
  const coverage = memory.read(`${who}: coverage`, (_all: 'all') => trace.coverage);
  const contradictions = memory.read(`${who}: contradictions`, (_all: 'all') => trace.contradictions);
  const alerts = memory.read(`${who}: alerts`, (_all: 'all') => trace.alerts);
  const alertFiles = memory.read(`${who}: alert files`, (_all: 'all') => trace.alertFiles);
  const files = memory.read(`${who}: files`, (_all: 'all') => trace.files);
  return {
    get artifacts() {
      return artifacts('all');
    },
    get items() {
      return items('all');
    },
    get links() {
      return links('all');
    },
    get unresolved() {
      return unresolved('all');
    },
    get coverage() {
      return coverage('all');
    },
    get contradictions() {
      return contradictions('all');
    },
    get alerts() {
      return alerts('all');
    },
    get alertFiles() {
      return alertFiles('all');
    },
    get files() {
      return files('all');
    },
  };
}
