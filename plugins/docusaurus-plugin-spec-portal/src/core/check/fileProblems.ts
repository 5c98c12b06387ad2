import type {Finding} from '../../model/diagnostic.ts';
import type {FileProblem} from '../../model/file.ts';
import type {Trace} from '../../model/trace.ts';

/** Problems that reading a file has noted, as findings. */
export function fileProblems({files}: Trace, code: FileProblem['code']): readonly Finding[] {
  return files.flatMap(({facts}) =>
    facts.problems.filter((problem) => problem.code === code).map(({code: _code, ...finding}) => finding),
  );
}
