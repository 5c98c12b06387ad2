import type {Finding} from '../../model/diagnostic.ts';
import type {FileProblem} from '../../model/file.ts';
import {onceOf} from '../../model/onceOf.ts';
import {pushTo} from '../../model/pushTo.ts';
import type {Trace} from '../../model/trace.ts';

/** Problems that reading a file has noted, as findings. */
export function fileProblems({files}: Trace, code: FileProblem['code']): readonly Finding[] {
  return findingsOf(files).get(code) ?? [];
}

/** A dozen rules ask, one after the other, of thousands of files that have nothing to tell. */
const findingsOf = onceOf(findingsByCode);

function findingsByCode(files: Trace['files']): ReadonlyMap<FileProblem['code'], readonly Finding[]> {
  const byCode = new Map<FileProblem['code'], Finding[]>();
  for (const {facts} of files) for (const problem of facts.problems) pushTo(byCode, problem.code, findingOf(problem));
  return byCode;
}

const findingOf = onceOf(({code: _, ...finding}: FileProblem): Finding => finding);
