/** Files that are open at the same time: a system has a limit of them, on some of 256. */
const AT_ONCE = 32;

/** Does something with each of many files, some at a time; stops at the first that fails, once those begun have ended. */
export async function forEachFile<File>(files: Iterable<File>, use: (file: File) => Promise<unknown>): Promise<void> {
  const waiting = files[Symbol.iterator]();
  let hasFailed = false;
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done && !hasFailed; next = waiting.next()) {
      try {
        await use(next.value);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({length: AT_ONCE}, work));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
