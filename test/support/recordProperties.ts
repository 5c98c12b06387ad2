import {appendFileSync} from 'node:fs';
import fc, {type RunDetails} from 'fast-check';
import {expect} from 'vitest';

const RECORD = process.env['PROPERTY_RECORD'];

/*
 * Set-up of every test file when properties are recorded: those that name no number of their own are tried as much more often
 * as `PROPERTY_FACTOR` says, and what was tried is appended to the file `PROPERTY_RECORD`, a line of JSON for each property.
 */
if (RECORD !== undefined) {
  fc.configureGlobal({
    numRuns: 100 * Number(process.env['PROPERTY_FACTOR'] ?? 1),
    reporter: (details) => report(details, RECORD),
  });
}

function report(details: RunDetails<unknown>, record: string): void {
  const {currentTestName = '', testPath = ''} = expect.getState();
  const {numRuns, seed, failed} = details;
  appendFileSync(record, `${JSON.stringify({file: testPath, test: currentTestName, runs: numRuns, seed, failed})}\n`);
  if (failed) throw new Error(fc.defaultReportMessage(details), {cause: details.errorInstance});
}
