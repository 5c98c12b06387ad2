import {setTimeout} from 'node:timers/promises';

/** A file that an editor or Git is just replacing is there again after this many milliseconds, and so are free handles. */
const PAUSE = 50;

/**
 * Asks a file system once more when it refuses.
 * @throws what it said the second time.
 */
export async function twice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch {
    await setTimeout(PAUSE);
  }
  return ask();
}
