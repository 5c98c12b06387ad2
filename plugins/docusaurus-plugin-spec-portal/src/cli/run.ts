import process from 'node:process';
import {main} from './main.ts';

/** Runs the command line of this process and sets its exit code. */
export async function run(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', refuse);
  const code = await main(
    process.argv.slice(2),
    {write: (text) => process.stdout.write(text)},
    {write: (text) => process.stderr.write(text)},
  );
  // An output that refused what was written is told after the command has ended, or before.
  process.exitCode ??= code;
}

/** A full disk behind `>` is a failure. Whoever reads may stop reading, as `head` does, and that is none. */
function refuse(error: Error): void {
  if (('code' in error && error.code === 'EPIPE') || process.exitCode === 2) return;
  process.exitCode = 2;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
}
